import { describe, expect, it } from 'vitest';
import type { Words } from '../language/words.ts';
import { hoursOf } from './compare.ts';
import { approachKind, approachKinds } from './kind.ts';

const phases = ['reflect', 'plan', 'act'] as const;
const formalities = ['loose', 'guided', 'tight'] as const;

/** Every pair of texts anywhere in a definition, with the path to it. */
function everyText(value: unknown, path = ''): [string, Words][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'es' in value) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => everyText(inner, `${path}/${key}`));
}
const count = (text: string) => text.split(/\s+/).length;

describe('the list of approaches', () => {
  it('has a key of its own for every kind and finds it again', () => {
    const keys = approachKinds.map((kind) => kind.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('other');
    for (const kind of approachKinds) expect(approachKind(kind.key)).toBe(kind);
    expect(approachKind('nothing-of-the-kind')).toBeUndefined();
  });
});

describe.each(approachKinds.map((kind) => [kind.key, kind] as const))('approach %s', (_key, kind) => {
  const texts = everyText(kind);

  it('says everything in both languages', () => {
    expect(texts.length).toBeGreaterThan(35);
    for (const [path, words] of texts) {
      expect(words.en.trim(), path).not.toBe('');
      expect(words.es.trim(), path).not.toBe('');
      if (count(words.en) > 2) expect(words.es, path).not.toBe(words.en);
    }
  });

  it('speaks plainly: short prompts, no formal address in Spanish', () => {
    for (const [path, words] of texts) {
      expect(count(words.en), path).toBeLessThanOrEqual(22);
      expect(count(words.es), path).toBeLessThanOrEqual(24);
      expect(words.es, path).not.toMatch(/\busted(es)?\b/i);
    }
  });

  it('brings working lists whose keys are told apart', () => {
    for (const list of [kind.prepare, kind.bring, kind.record]) {
      expect(list.length).toBeGreaterThanOrEqual(2);
      expect(new Set(list.map((item) => item.key)).size).toBe(list.length);
      for (const item of list) expect(item.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
    expect(kind.evidence.length).toBeGreaterThanOrEqual(2);
  });

  it('fits a partnership of two to eight and a session people have time for', () => {
    expect(kind.people.from).toBeGreaterThanOrEqual(2);
    expect(kind.people.to).toBeLessThanOrEqual(8);
    expect(kind.people.from).toBeLessThan(kind.people.to);
    expect(kind.rhythm.everyDays).toBeGreaterThanOrEqual(7);
    expect(kind.rhythm.minutes).toBeGreaterThanOrEqual(20);
    expect(kind.rhythm.minutes).toBeLessThanOrEqual(120);
  });

  it('can be compared by what a cycle takes: hours, cover, and what may count', () => {
    const hours = hoursOf(kind);
    expect(hours.together).toBe((kind.cycle.sessions * kind.rhythm.minutes) / 60);
    expect(hours.all).toBeGreaterThanOrEqual(2);
    expect(hours.all).toBeLessThanOrEqual(12);
    expect(Number.isInteger(kind.cycle.hoursApart)).toBe(true);
    expect(count(kind.credit.en)).toBeGreaterThan(5);
    // Rules belong to districts, so a definition may not state one.
    expect(kind.credit.en).not.toMatch(/\d/);
    expect(kind.cover.words.en.startsWith('None')).toBe(kind.cover.needed === 'no');
  });

  it.each(phases)('asks more as formality grows, in other words each time (%s)', (phase) => {
    const { loose, guided, tight } = kind.prompts[phase];
    expect(loose).toHaveLength(1);
    expect(guided.length).toBeGreaterThan(loose.length);
    expect(tight.length).toBeGreaterThan(guided.length);
    for (const lang of ['en', 'es'] as const) {
      const said = formalities.flatMap((formality) => kind.prompts[phase][formality].map((words) => words[lang]));
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

it('no two approaches share a prompt', () => {
  const said = approachKinds.flatMap((kind) => everyText(kind.prompts).map(([, words]) => words.en));
  expect(new Set(said).size).toBe(said.length);
});
