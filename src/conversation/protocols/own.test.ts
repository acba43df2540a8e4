import { describe, expect, it } from 'vitest';
import { tuning } from './kinds/tuning.ts';
import { inFull, type OwnDefinition, writtenIn } from './own.ts';
import { shippedProtocols } from './protocol.ts';

describe('an own protocol', () => {
  it('is the shipped one again when nothing was changed', () => {
    for (const { key, version, ...definition } of shippedProtocols)
      expect(inFull(structuredClone(definition) as OwnDefinition, key, version)).toEqual({
        key,
        version,
        ...definition,
      });
  });

  it('may be written in one language: the other falls back to it, text by text', () => {
    const own = structuredClone(tuning) as unknown as OwnDefinition;
    own.name = { es: 'Afinar juntos' };
    own.purpose = { en: 'Make it better', es: '' };
    const full = inFull(own, 'x', 3);
    expect(full).toMatchObject({ key: 'x', version: 3, name: { en: 'Afinar juntos', es: 'Afinar juntos' } });
    expect(full.purpose).toEqual({ en: 'Make it better', es: 'Make it better' });
    expect(full.roles).toEqual(tuning.roles);
    expect(full.rounds).toEqual(tuning.rounds);
  });

  it('knows the languages in which it says everything', () => {
    const own = structuredClone(tuning) as unknown as OwnDefinition;
    expect(writtenIn(own)).toEqual(['en', 'es']);
    own.leaves[0]!.text = { en: 'Only English' };
    expect(writtenIn(own)).toEqual(['en']);
    own.name = { es: 'Solo español' };
    expect(writtenIn(own)).toEqual([]);
  });
});
