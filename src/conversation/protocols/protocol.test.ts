import { describe, expect, it } from 'vitest';
import type { Words } from '../../language/words.ts';
import { shippedProtocol, shippedProtocols } from './protocol.ts';
import { minutesOf } from './shape.ts';

/** How long each kind takes in all, in the field: the docs' table of kinds. */
const usualMinutes: Record<string, [from: number, to: number]> = {
  'check-in': [5, 10],
  planning: [15, 20],
  reflecting: [15, 20],
  'problem-resolving': [20, 20],
  'dilemma-consultancy': [50, 50],
  tuning: [45, 60],
  'student-work': [45, 45],
  'describe-interpret-apply': [65, 65],
  'success-analysis': [45, 45],
  'data-conversation': [45, 60],
  'last-word': [30, 60],
  'silent-writing': [15, 30],
  'sorting-ideas': [30, 45],
  // A visit of at least twenty minutes, and fifteen to thirty around it.
  'peer-visit': [35, 60],
  'open-door': [5, 60],
};

/** Every pair of texts anywhere in a definition, with the path to it. */
function everyText(value: unknown, path = ''): [string, Words][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'es' in value) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => everyText(inner, `${path}/${key}`));
}
const count = (text: string) => text.split(/\s+/).length;
const keyShape = /^[a-z]+(-[a-z]+)*$/;

describe('the list of conversation protocols', () => {
  it('has a key of its own for every kind and finds it again', () => {
    const keys = shippedProtocols.map((protocol) => protocol.key);
    expect(keys.toSorted()).toEqual(Object.keys(usualMinutes).toSorted());
    for (const protocol of shippedProtocols) {
      expect(protocol.key).toMatch(keyShape);
      expect(shippedProtocol(protocol.key)).toBe(protocol);
      for (let version = 1; version <= protocol.version; version += 1)
        expect(shippedProtocol(protocol.key, version)?.version).toBe(version);
      expect(shippedProtocol(protocol.key, protocol.version + 1)).toBeUndefined();
    }
    expect(shippedProtocol('nothing-of-the-kind')).toBeUndefined();
  });

  it('names every kind differently, and no two ask the same in the same words', () => {
    for (const lang of ['en', 'es'] as const) {
      const names = shippedProtocols.map((protocol) => protocol.name[lang]);
      expect(new Set(names).size).toBe(names.length);
      const said = shippedProtocols.flatMap((p) => p.rounds.flatMap((r) => r.prompts.map((words) => words[lang])));
      expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
    }
  });
});

describe.each(shippedProtocols.map((protocol) => [protocol.key, protocol] as const))('protocol %s', (key, protocol) => {
  it('says everything in both languages, plainly and briefly', () => {
    for (const [path, words] of everyText(protocol)) {
      expect(words.en.trim(), path).not.toBe('');
      expect(words.es.trim(), path).not.toBe('');
      expect(words.es, path).not.toBe(words.en);
      expect(count(words.en), path).toBeLessThanOrEqual(30);
      expect(count(words.es), path).toBeLessThanOrEqual(32);
      // Within the partnership we say tú; «ustedes» and its verbs are the plural in American Spanish.
      expect(words.es, path).not.toMatch(/\busted\b/i);
    }
  });

  it('takes as long as its kind usually does', () => {
    const [from, to] = usualMinutes[key] ?? [0, 0];
    expect(minutesOf(protocol)).toBeGreaterThanOrEqual(from);
    expect(minutesOf(protocol)).toBeLessThanOrEqual(to);
    for (const round of protocol.rounds) expect(round.minutes).toBeGreaterThanOrEqual(1);
  });

  it('has keys that are told apart, and roles that exist', () => {
    for (const list of [protocol.roles, protocol.rounds, protocol.leaves]) {
      expect(new Set(list.map((item) => item.key)).size).toBe(list.length);
      for (const item of list) expect(item.key).toMatch(keyShape);
    }
    for (const round of protocol.rounds) {
      if (round.manner === 'one_speaks')
        expect(protocol.roles.some((role) => role.key === round.speaker && role.holders === 'one')).toBe(true);
      else expect(round.speaker).toBeUndefined();
    }
    expect(protocol.roles.filter((role) => role.facilitates).length).toBeLessThanOrEqual(1);
    expect(protocol.roles.filter((role) => role.holders === 'everyone_else').length).toBeLessThanOrEqual(1);
  });

  it('fits a partnership, and has somebody for each part', () => {
    expect(protocol.people.from).toBeGreaterThanOrEqual(2);
    expect(protocol.people.to).toBeLessThanOrEqual(8);
    expect(protocol.people.from).toBeLessThanOrEqual(protocol.people.to);
    expect(protocol.roles.filter((role) => role.holders === 'one').length).toBeLessThanOrEqual(protocol.people.from);
  });

  it('asks more of a tight conversation than of a loose one', () => {
    expect(protocol.aims.length).toBeGreaterThanOrEqual(1);
    expect(protocol.leaves.length).toBeGreaterThanOrEqual(protocol.formality === 'loose' ? 0 : 2);
    if (protocol.formality === 'tight') {
      expect(protocol.rounds.length).toBeGreaterThanOrEqual(6);
      expect(protocol.roles.some((role) => role.facilitates)).toBe(true);
    }
    if (protocol.formality === 'loose') expect(protocol.rounds.length).toBeLessThanOrEqual(4);
    for (const round of protocol.rounds) expect(round.prompts.length).toBeGreaterThanOrEqual(1);
  });
});
