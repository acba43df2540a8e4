import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formGroups } from '../../grouping/form-groups.ts';
import type { Objective } from '../../objective/objective.ts';
import { usualWeights } from '../weights.ts';
import { type Board, emptyBoard } from './board.ts';
import { type Apart, type Circle, circleOf, pairsOf } from './circle.ts';
import { freeOf, problemOf, scoresOf } from './problem.ts';
import type { Placeable } from './round.ts';
import { isPair, type Pair } from './rules.ts';

const wishes = ['fractions and number talks', 'feedback on essays', 'science labs with notebooks'];

/** People numbered from 1, each of one of three schools, who want one of three things. */
function circle(size: number, apart: readonly Pair[]): Circle {
  const people = Array.from({ length: size }, (_, n) => {
    const buildingId = `school ${n % 3}`;
    const objective = {
      statement: `I want to learn more about ${wishes[Math.floor(n / 3) % 3]}`,
      why: '',
      success: '',
      focusAreas: [],
      subjects: [],
      grades: [n % 2 === 0 ? '04' : '05'],
      approaches: [],
      source: 'self',
      hopedDays: null,
      sizeFrom: 2,
      sizeTo: 4,
      crossSchool: true,
      times: n % 4 === 0 ? 'Mondays' : n % 4 === 1 ? 'Mondays or Fridays' : '',
      visibility: 'open',
      author: { buildingId },
    } as unknown as Objective;
    return { number: n + 1, buildingId, objective, alone: null } as Placeable;
  });
  const never: Apart[] = apart.map((pair) => ({ pair, why: 'evaluates' }));
  return circleOf(people, { weights: usualWeights, apart: never, earlier: new Map() });
}

function solve(board: Board, around: Circle, place: 'all' | 'optional'): number[][] | null {
  const work = scoresOf(board, around);
  let step = work.next();
  while (!step.done) step = work.next();
  const people = freeOf(board, around);
  const asked = problemOf(board, around, people, step.value, place);
  const outcome = formGroups(asked.problem, { iterations: 200_000, start: asked.start });
  return outcome.possible ? outcome.groups.map((group) => group.map((one) => people[one] ?? 0)) : null;
}

const person = fc.integer({ min: 1, max: 14 });
const pair = fc.tuple(person, person).filter(([a, b]) => a !== b);

describe('What the engine is asked', () => {
  it('never brings an evaluator together with whom they evaluate, nor a pair that is kept apart', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), fc.array(pair, { maxLength: 4 }), (evaluates, apart) => {
        const board = { ...emptyBoard, rules: { ...emptyBoard.rules, apart } };
        for (const group of solve(board, circle(14, evaluates), 'optional') ?? [])
          for (const [a, b] of pairsOf(group))
            expect([...evaluates, ...apart].some((never) => isPair(never, a, b))).toBe(false);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('finds groups of one school for everybody, where that is the rule', () => {
    const rules = { ...emptyBoard.rules, crossing: 'same', placing: 'all' } as const;
    const around = circle(60, []);
    const groups = solve({ ...emptyBoard, rules }, around, 'all');
    expect(groups?.flat()).toHaveLength(60);
    for (const group of groups ?? [])
      expect(new Set(group.map((one) => around.people.get(one)?.buildingId)).size).toBe(1);
  });

  it('leaves pinned groups out, and gives whoever named times a time in common, where that is the rule', () => {
    const rules = { ...emptyBoard.rules, timing: 'required' } as const;
    const pinned = { id: 1, people: [1, 2, 3], objective: null, pinned: true };
    const around = circle(14, []);
    const board = { ...emptyBoard, rules, groups: [pinned] };
    expect(freeOf(board, around)).not.toContain(1);
    const groups = solve(board, around, 'optional') ?? [];
    expect(groups.flat()).not.toContain(2);
    expect(groups.length).toBeGreaterThan(2);
  });
});
