import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tuning } from './kinds/tuning.ts';
import { copyOf, inFull, type OwnDefinition } from './own.ts';
import { shippedProtocols } from './protocol.ts';
import { definitionFrom, pressed, type Sketch, sketchOf, sketchTyped, typedOf } from './sketch.ts';

const own = () => copyOf(tuning, null);
const changed = (change: (sketch: Sketch) => void, before = own(), language: 'en' | 'es' = 'en') => {
  const sketch = sketchOf(before, language);
  change(sketch);
  return definitionFrom(sketch, before, language);
};
const value = (result: ReturnType<typeof definitionFrom>): OwnDefinition => {
  if (!result.ok) throw new Error(JSON.stringify(result.wrong));
  return result.value;
};
const wrong = (change: (sketch: Sketch) => void) => {
  const result = changed(change);
  return result.ok ? [] : result.wrong.map(({ path, key }) => `${path.join('.')} ${key}`);
};

describe('a protocol that is being changed', () => {
  it('is the same again when nothing is, in either language, for every kind', () => {
    for (const protocol of shippedProtocols) {
      const before = copyOf(protocol, null);
      for (const language of ['en', 'es'] as const)
        expect(value(definitionFrom(sketchOf(before, language), before, language))).toEqual(before);
    }
  });

  it('goes into a form and comes out of it as it was', () => {
    for (const protocol of shippedProtocols) {
      const sketch = sketchOf(copyOf(protocol, null), 'es');
      expect(sketchTyped(typedOf(sketch))).toEqual(sketch);
    }
  });

  it('keeps every part and every word whatever buttons are pressed, but what was removed', () => {
    const anyButton = fc
      .tuple(fc.constantFrom('role', 'round'), fc.nat(12), fc.constantFrom('up', 'down', 'remove', 'add'))
      .map(([part, n, deed]) => (deed === 'add' ? `${part}-add` : `${part}-${n}-${deed}`));
    fc.assert(
      fc.property(fc.array(anyButton, { maxLength: 25 }), (buttons) => {
        let sketch = sketchOf(own(), 'en');
        for (const button of buttons) {
          const after = pressed(sketch, button).sketch;
          for (const part of ['roles', 'rounds'] as const) {
            const keys = after[part].map((one) => one.key);
            expect(new Set(keys).size).toBe(keys.length);
            const kept = sketch[part].filter((one) => keys.includes(one.key));
            expect(kept.length).toBeGreaterThanOrEqual(sketch[part].length - (button.endsWith('remove') ? 1 : 0));
            for (const one of kept) expect(after[part]).toContainEqual(one);
          }
          sketch = after;
        }
      }),
    );
    const { sketch, at } = pressed(sketchOf(own(), 'en'), 'round-2-up');
    expect([at, sketch.rounds[1]?.key, sketch.rounds[2]?.key]).toEqual(['round-1', 'study', 'clarify']);
    for (const nonsense of ['', 'round-99-up', 'round--1-up', 'round-1-explode', '__proto__'])
      expect(pressed(sketchOf(own(), 'en'), nonsense).sketch).toEqual(sketchOf(own(), 'en'));
  });

  it('shows a changed text to everybody until it is written in the other language too', () => {
    const english = value(changed((sketch) => (sketch.rounds[0]!.does = 'Show us the draft')));
    expect(english.rounds[0]?.does).toEqual({ en: 'Show us the draft' });
    expect(english.rounds[1]?.does).toEqual(tuning.rounds[1]?.does);
    expect(inFull(english, 'x', 2).rounds[0]?.does.es).toBe('Show us the draft');
    const both = value(changed((sketch) => (sketch.rounds[0]!.does = 'Enseña el borrador'), english, 'es'));
    expect(both.rounds[0]?.does).toEqual({ en: 'Show us the draft', es: 'Enseña el borrador' });
  });

  it('keeps the translation when only wording was mended, prompts line by line', () => {
    const mended = value(
      changed((sketch) => {
        sketch.keepOther = true;
        sketch.rounds[0]!.prompts = sketch.rounds[0]!.prompts.replace('Which part', 'What part');
      }),
    );
    expect(mended.rounds[0]?.prompts[1]).toEqual({
      en: 'What part already works well for you?',
      es: '¿Qué parte ya te convence?',
    });
    expect(mended.rounds[0]?.prompts[0]).toEqual(tuning.rounds[0]?.prompts[0]);
    const added = value(
      changed((sketch) => (sketch.rounds[0]!.prompts = `First a new one\n${sketch.rounds[0]!.prompts}`)),
    );
    expect(added.rounds[0]?.prompts).toEqual([{ en: 'First a new one' }, ...(tuning.rounds[0]?.prompts ?? [])]);
  });

  it('keeps what it is mainly for in front, in whatever order the boxes come', () => {
    expect(value(changed((sketch) => (sketch.aims = ['ideas', 'plan', 'improve']))).aims).toEqual([
      'improve',
      'plan',
      'ideas',
    ]);
  });

  it('forgets who speaks where nobody in particular does', () => {
    const open = value(changed((sketch) => (sketch.rounds[0]!.manner = 'open')));
    expect(open.rounds[0]).not.toHaveProperty('speaker');
  });

  it('says what needs another look, and where', () => {
    expect(wrong((s) => (s.name = ' '))).toEqual(['name protocol.wrong.missing']);
    for (const minutes of ['0', '241', '', 'ten', '5.5', '-3', '99999'])
      expect(
        wrong((s) => (s.rounds[3]!.minutes = minutes)),
        minutes,
      ).toEqual(['rounds.3.minutes protocol.wrong.minutes']);
    expect(wrong((s) => (s.rounds = []))).toEqual(['rounds protocol.wrong.rounds']);
    expect(wrong((s) => (s.from = '1'))[0]).toBe('people.from protocol.wrong.people');
    expect(wrong((s) => Object.assign(s, { from: '6', to: '3' }))).toEqual(['people protocol.wrong.people_order']);
    expect(wrong((s) => (s.roles[0]!.facilitates = true))).toEqual([
      'roles.1.facilitates protocol.wrong.two_facilitators',
    ]);
    expect(wrong((s) => (s.roles[1]!.holders = 'everyone_else'))).toContain(
      'roles.1.holders protocol.wrong.facilitator_alone',
    );
    expect(wrong((s) => s.roles.splice(0, 1))).toEqual([
      'rounds.0.speaker protocol.wrong.speaker',
      'rounds.5.speaker protocol.wrong.speaker',
    ]);
    expect(wrong((s) => (s.aims = []))).toEqual(['aims protocol.wrong.aims']);
    expect(wrong((s) => (s.bring = 'x'.repeat(501)))).toEqual(
      ['bring.0 protocol.wrong.long_text'].map((w) => w.replace('0', '0.en')),
    );
  });
});
