import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readText, searchWords } from './reading.ts';
import { compare, likeness } from './text.ts';

const alike = (one: string, other: string) => likeness(readText(one), readText(other));

// The lists of topics are read in when the first text is.
beforeAll(() => {
  readText('exit tickets');
}, 60_000);

describe('Two texts', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...'feedback fractions the los estudiantes exit tickets ensayos choir robots 7 — ñandú'.split(' '),
      ),
      { maxLength: 12 },
    )
    .map((list) => list.join(' '));

  it('are as alike one way round as the other, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string({ unit: 'binary' })), (one, other) => {
        const found = alike(one, other);
        expect(found).toBeCloseTo(alike(other, one), 10);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  }, 60_000);

  it('that say nothing are like nothing', () => {
    expect(alike('', 'Feedback on essays')).toBe(0);
    expect(alike('the of and', 'the of and')).toBe(0);
  });

  it('are known by meaning, not by the same letters', () => {
    const wish = 'Using exit tickets to see who understood the lesson';
    expect(alike(wish, 'Quick checks for understanding at the end of class')).toBeGreaterThan(
      alike(wish, 'Using the new gym to see who runs the lap'),
    );
    expect(alike('Students solving fraction problems', 'Problem solving with fractions')).toBeGreaterThan(0.5);
  });

  it('are known across languages', () => {
    const english = 'Giving feedback that students act on';
    const spanish = 'Dar retroalimentación que los estudiantes aprovechen';
    expect(alike(english, spanish)).toBeGreaterThan(alike(english, 'Dirigir un coro con voces que cambian'));
    expect(alike(english, spanish)).toBeGreaterThan(0.06);
  });

  it('are known when a word is misspelled or has lost its accents', () => {
    expect(alike('Enseñar fracciones', 'Ensenar fracsiones')).toBeGreaterThan(0.2);
    expect(compare(readText('metacognition'), readText('metacongition')).words).toBeGreaterThan(0.2);
  });

  it('are known in whichever form and spelling their words stand', () => {
    const has = (one: string, other: string) => compare(readText(one), readText(other)).words;
    for (const [one, other] of [
      ['behaviour', 'behaviors'],
      ['organised', 'organization'],
      ['mathematical', 'maths'],
      ['children', 'child'],
      ['taught', 'teaching'],
      ['librarians', 'library'],
    ] as const)
      expect(has(one, other), `${one}, ${other}`).toBeGreaterThan(0.9);
    expect(alike('groupwork in preschool', 'group work in pre-school')).toBeGreaterThan(0.3);
  });

  it('of two subjects are further apart than two of one', () => {
    const essays = 'Feedback on persuasive essays and paragraphs';
    expect(alike(essays, 'Feedback on narrative writing drafts')).toBeGreaterThan(
      alike(essays, 'Feedback on algebra equations and graphs'),
    );
  });
});

describe('The words to search by', () => {
  it('are the telling ones, the most telling first, with the topic in both languages', () => {
    const found = searchWords('How can my students give each other peer feedback about their haiku?', 3);
    expect(found.slice(0, 3).map((one) => one.words)).toEqual(expect.arrayContaining(['feedback', 'haiku']));
    expect(found.map((one) => one.words)).not.toContain('students');
    expect(found.map((one) => one.words).join(' ')).toMatch(/comentarios|retroalimentación/i);
  });

  it('are none for a text that holds none', () => {
    expect(searchWords('… 12 ?!', 8)).toEqual([]);
  });
});
