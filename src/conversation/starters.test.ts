import { describe, expect, it } from 'vitest';
import { starterFor } from './starters.ts';

const kinds = ['reflect', 'discuss', 'share'] as const;
const formalities = ['loose', 'guided', 'tight'] as const;

describe.each(kinds)('starting a %s thread', (kind) => {
  it('asks for a line when loose, and offers more ways to begin as formality grows', () => {
    const counts = formalities.map((formality) => starterFor(kind, formality).prompts.length);
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBeGreaterThanOrEqual(2);
    expect(counts[2]).toBeGreaterThan(counts[1] ?? 0);
    expect(starterFor(kind, 'loose').hint.en).toMatch(/\bline\b/);
    expect(starterFor(kind, 'loose').hint.es).toMatch(/\blínea\b/);
  });
});

it('has its own words for every kind and formality, in both languages', () => {
  const all = kinds.flatMap((kind) => formalities.map((formality) => starterFor(kind, formality)));
  const texts = all.flatMap((starter) => [starter.hint, ...starter.prompts]);
  for (const lang of ['en', 'es'] as const) expect(new Set(texts.map((text) => text[lang])).size).toBe(texts.length);
  for (const text of texts) {
    expect(text.es).not.toBe(text.en);
    expect(text.en.split(' ').length).toBeLessThanOrEqual(22);
    expect(text.es).not.toMatch(/\busted(es)?\b/i);
  }
});
