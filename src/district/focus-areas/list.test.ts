import { describe, expect, it } from 'vitest';
import { focusAreas, focusDomains } from './list.ts';

describe('the shipped focus areas', () => {
  it('are about 150, in domains of a size one can look over', () => {
    expect(focusAreas.length).toBeGreaterThanOrEqual(140);
    expect(focusAreas.length).toBeLessThanOrEqual(170);
    for (const domain of focusDomains) {
      expect(domain.areas.length, domain.key).toBeGreaterThanOrEqual(4);
      expect(domain.areas.length, domain.key).toBeLessThanOrEqual(14);
    }
  });

  it('have keys of their own that can stand in a database and an address', () => {
    for (const entries of [focusDomains, focusAreas]) {
      const keys = entries.map((entry) => entry.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('belong to the domain that lists them', () => {
    for (const domain of focusDomains)
      expect(new Set(domain.areas.map((area) => area.domain))).toEqual(new Set([domain.key]));
  });

  it.each(['en', 'es'] as const)('have a name of their own and words to be found by (%s)', (lang) => {
    const names = focusAreas.map((area) => area.name[lang]);
    expect(new Set(names).size).toBe(names.length);
    for (const { key, name, terms } of focusAreas) {
      expect(name[lang].length, key).toBeLessThanOrEqual(52);
      expect(terms[lang].length, key).toBeGreaterThanOrEqual(3);
      expect(terms[lang], key).toEqual(terms[lang].map((term) => term.trim().toLowerCase()));
      expect(new Set(terms[lang]).size, key).toBe(terms[lang].length);
      expect(terms[lang], key).not.toContain('');
    }
  });
});
