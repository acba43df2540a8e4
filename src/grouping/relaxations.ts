import { Budget } from './budget.ts';
import { contradictions } from './impossible.ts';
import { place } from './placement.ts';
import type { Problem, Reason } from './problem.ts';
import { Random } from './random.ts';
import { Seating } from './seating.ts';
import { bestOfAll, tinyUpTo } from './tiny.ts';
import { unitsOf } from './units.ts';

/** Above this many people the question which rule is in the way is not asked. */
const askUpTo = 5000;

/** Which single rule stands in the way: those without which an arrangement can be found. */
export function relaxations(problem: Problem, seed: number): Reason[] {
  if (problem.people > askUpTo) return [];
  const { apart, together, distinct, slots, ...plain } = problem;
  const tries: [Reason['rule'], boolean, Problem, string][] = [
    [
      'apart',
      (apart?.length ?? 0) > 0,
      { ...plain, together, distinct, slots },
      'if nobody had to be kept apart, an arrangement would exist',
    ],
    [
      'distinct',
      distinct !== undefined,
      { ...plain, together, apart, slots },
      'if people of one category could share a group, an arrangement would exist',
    ],
    [
      'slots',
      (slots?.shared ?? 0) > 0,
      { ...plain, together, apart, distinct },
      'if groups needed no shared slots, an arrangement would exist',
    ],
    [
      'together',
      (together?.length ?? 0) > 0,
      { ...plain, apart, distinct, slots },
      'if nobody had to be together, an arrangement would exist',
    ],
    [
      'place',
      problem.place === 'all',
      { ...problem, place: 'optional' },
      'if not everyone had to be placed, an arrangement would exist',
    ],
  ];
  return tries
    .filter(([, applies, relaxed]) => applies && canHold(relaxed, seed))
    .map(([rule, , , text]) => ({ rule, people: [], text }));
}

function canHold(problem: Problem, seed: number): boolean {
  const units = unitsOf(problem);
  if (contradictions(problem, units).length > 0) return false;
  if (units.count <= tinyUpTo) return bestOfAll(units) !== null;
  if (units.free && problem.place === 'optional' && units.single) return true;
  const seating = new Seating(units);
  const groups = units.free ? Math.ceil(problem.people / units.upper[0]!) : units.groups;
  const budget = new Budget({ iterations: 20 * problem.people }, problem.people);
  return place(seating, groups, new Random(seed), budget, 10 * problem.people);
}
