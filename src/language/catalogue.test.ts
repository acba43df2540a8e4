import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogues } from './catalogue.ts';
import type { Message } from './message.ts';
import { isKey, languageFrom, translator } from './translate.ts';

const forms = (message: Message | undefined): string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : [message.one, message.other];
const placeholders = (message: Message | undefined) =>
  [...new Set(forms(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1])))].sort();
const { en, es } = catalogues;

const folder = path.join(import.meta.dirname, '..');
const isSource = (file: string) =>
  /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^language.(en|es)\b/.test(file);
/** Everything of src/ that could say a message, without its lines of comment. */
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(isSource)
  .map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, ''))
  .join('\n');
/** What stands in quotes, or as a number, or as the name of a property: keys, and words that keys are put together from. */
const words = new Set([
  ...[...sources.matchAll(/(['"`])([\w./-]+)\1/g)].map((m) => m[2]),
  ...[...sources.matchAll(/\b\d+\b|(?<=^ *|[{,] )\w+(?=\??:)/gm)].map((m) => m[0]),
]);
/** One or several values in a row put into a text between backticks, which may hold such a text themselves. */
const gap = /(?:\$\{(?:[^{}`]|`[^`]*`)*\})+/g;
/** The texts between backticks that may be keys put together, as patterns: `run.phase.${phase}`, `${key}.title`. */
const together = [...sources.matchAll(new RegExp(`\`((?:[\\w.]|${gap.source})+)\``, 'g'))]
  .map((m) => (m[1] ?? '').split(gap))
  .filter((pieces) => pieces.length > 1 && /\w/.test(pieces.join('')))
  .map((pieces) => new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', '\\.')).join('(.+)')}$`));

/** Does a gap's filling stand in the sources: as one word, or as two that follow each other (a verb and `.you`)? */
const stands = (filling: string) =>
  words.has(filling) || [...filling].some((_, at) => words.has(filling.slice(0, at)) && words.has(filling.slice(at)));

/** Is a message said anywhere: under its whole key, or under one put together from words that stand in the sources? */
const isSaid = (key: string) =>
  words.has(key) || together.some((pattern) => pattern.exec(key)?.slice(1).every(stands) ?? false);

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

  test('hold no message that nobody says', () => {
    expect(Object.keys(en).filter((key) => !isSaid(key))).toEqual([]);
    for (const dead of [
      'run.phase.asleep',
      'ui.nothing',
      'home.step.cycle.stiff',
      'history.plan.eaten.you',
      'run.tool',
    ])
      expect(isSaid(dead), dead).toBe(false);
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
