import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const side = (before: string, after: string, without: 'gone' | 'new') =>
  wordDiff(before, after)
    .filter((stretch) => stretch.is !== without)
    .map((stretch) => stretch.text)
    .join('');

describe('The difference between two texts', () => {
  it('names the words that went and those that came', () => {
    expect(wordDiff('We read chapter one on Mondays', 'We read chapters one and two on Mondays')).toEqual([
      { is: 'same', text: 'We read' },
      { is: 'gone', text: ' chapter' },
      { is: 'new', text: ' chapters' },
      { is: 'same', text: ' one' },
      { is: 'new', text: ' and two' },
      { is: 'same', text: ' on Mondays' },
    ]);
    expect(wordDiff('same', 'same')).toEqual([{ is: 'same', text: 'same' }]);
    expect(wordDiff('', 'new')).toEqual([{ is: 'new', text: 'new' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'long'), { maxLength: 60 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'new')).toBe(before);
        expect(side(before, after, 'gone')).toBe(after);
      }),
    );
  });

  it('is quick for the longest texts we take', () => {
    const long = Array.from({ length: 8000 }, (_, at) => `w${at % 97}`).join(' ');
    const began = performance.now();
    expect(side(long, `${long.slice(100)} end`, 'gone')).toBe(`${long.slice(100)} end`);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
