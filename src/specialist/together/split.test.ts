import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problemOf, splitEvenly } from './split.ts';

const never = () => false;

it('splits evenly: four by four, and nobody alone at the end', () => {
  const names = (n: number) => Array.from({ length: n }, (_, k) => String(k));
  expect(splitEvenly(names(8), 4, never).groups.map((group) => group.length)).toEqual([4, 4]);
  expect(splitEvenly(names(9), 4, never).groups.map((group) => group.length)).toEqual([3, 3, 3]);
  expect(splitEvenly(names(3), 2, never).groups.map((group) => group.length)).toEqual([3]);
  expect(splitEvenly(names(1), 4, never)).toEqual({ groups: [], left: ['0'] });
});

it('places everybody once or says who is left; each partnership has two to eight who may be together', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 2, max: 8 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 80 }),
      (count, size, pairs) => {
        const people = Array.from({ length: count }, (_, n) => String(n));
        const apart = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
        const areApart = (one: string, other: string) => one !== other && apart.has(`${one} ${other}`);
        const { groups, left } = splitEvenly(people, size, areApart);
        expect([...groups.flat(), ...left].sort()).toEqual([...people].sort());
        for (const group of groups) expect(problemOf(group, areApart)).toBeNull();
        if (pairs.length === 0 && count >= 2) expect(left).toEqual([]);
      },
    ),
  );
});
