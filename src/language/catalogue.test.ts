import { describe, expect, test } from 'vitest';
import { catalogues } from './catalogue.ts';
import type { Message } from './message.ts';
import { isKey, languageFrom, translator } from './translate.ts';

const forms = (message: Message | undefined): string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : [message.one, message.other];
const placeholders = (message: Message | undefined) =>
  [...new Set(forms(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1])))].sort();
const { en, es } = catalogues;

describe('The catalogues', () => {
  test('have the same keys in English and in Spanish', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(en).length).toBeGreaterThan(1000);
  });

  test('say something under every key, and take the same names in braces', () => {
    for (const key of Object.keys(en).filter(isKey)) {
      for (const text of [...forms(en[key]), ...forms(es[key])]) expect(text.trim(), key).not.toBe('');
      expect(placeholders(es[key]), key).toEqual(placeholders(en[key]));
    }
  });

  test('count with one and other in both languages or in neither', () => {
    for (const key of Object.keys(en).filter(isKey)) expect(typeof es[key], key).toBe(typeof en[key]);
  });

  test('are really translated: no longer sentence is the same in both', () => {
    const same = Object.keys(en)
      .filter(isKey)
      .filter((key) =>
        forms(en[key]).some((text, index) => text.split(' ').length > 3 && text === forms(es[key])[index]),
      );
    expect(same).toEqual([]);
  });

  test('address people as tú, never as usted', () => {
    for (const key of Object.keys(es).filter(isKey))
      for (const text of forms(es[key])) expect(text, key).not.toMatch(/\busted\b|\bsu contraseña\b/i);
  });
});

describe('A translator', () => {
  test('counts, fills in, and leaves an unknown brace as it is', () => {
    expect(translator('en')('conversation.posts', { count: 1 })).toBe('1 post');
    expect(translator('en')('conversation.posts', { count: 2 })).toBe('2 posts');
    expect(translator('es')('conversation.readers', { names: 'Ben' })).toContain('Ben');
    expect(translator('en')('conversation.readers', { other: 'x' })).toContain('{names}');
  });

  test('takes the first of our languages that a browser asks for', () => {
    expect(languageFrom('fr-CH, es;q=0.9, en;q=0.8')).toBe('es');
    expect(languageFrom(undefined)).toBe('en');
    expect(languageFrom('zh')).toBe('en');
  });
});
