import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForce } from './brute-force.ts';
import { candidateBound } from './candidate-bound.ts';
import { formGroups } from './form-groups.ts';
import { sparseScores } from './problem.ts';
import type { Problem } from './problem.ts';
import { Random } from './random.ts';
import { unitsOf } from './units.ts';

const smallProblem: fc.Arbitrary<Problem> = fc.integer({ min: 2, max: 8 }).chain((n) =>
  fc
    .record({
      numbers: fc.array(fc.integer({ min: -3, max: 6 }), { minLength: n * n, maxLength: n * n }),
      listed: fc.array(fc.boolean(), { minLength: n * n, maxLength: n * n }),
      lower: fc.integer({ min: 1, max: 3 }),
      more: fc.integer({ min: 0, max: 2 }),
      place: fc.constantFrom('all' as const, 'optional' as const),
      distinct: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: n, maxLength: n }),
      bits: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: n, maxLength: n }),
      together: fc.boolean(),
    })
    .map((r): Problem => {
      const pairs: [number, number][] = [];
      for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) if (r.listed[i * n + j]) pairs.push([i, j]);
      return {
        people: n,
        sizes: { groups: 'free', lower: r.lower, upper: r.lower + r.more },
        place: r.place,
        scores: sparseScores(
          n,
          pairs.map((p) => p[0]),
          pairs.map((p) => p[1]),
          pairs.map(([i, j]) => r.numbers[i * n + j]!),
        ),
        distinct: Int32Array.from(r.distinct),
        slots: { words: 1, bits: Int32Array.from(r.bits), shared: 1 },
        ...(r.together ? { together: [[0, 1]] as [number, number][] } : {}),
      };
    }),
);

test('no arrangement of up to eight people exceeds it', () => {
  fc.assert(
    fc.property(smallProblem, (problem) => {
      const best = bruteForce(problem);
      if (best === null) return;
      const units = { ...unitsOf(problem), matrix: null };
      const nobody = new Int32Array(units.count).fill(units.groups);
      expect(candidateBound(units, nobody, best - 3, 1e6)).toBeGreaterThanOrEqual(best);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('on few candidates an answer is shown to be close to the best', () => {
  const random = new Random(4);
  const n = 240;
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < n; i++)
    for (let k = 1; k < 40; k += 1 + random.below(12)) {
      from.push(i);
      to.push((i + k) % n);
    }
  const problem: Problem = {
    people: n,
    sizes: { groups: 'free', lower: 2, upper: 4 },
    place: 'optional',
    scores: sparseScores(
      n,
      from,
      to,
      from.map(() => 400 + random.below(500)),
    ),
  };
  const outcome = formGroups(problem, { seed: 1, iterations: 600_000 });
  if (!outcome.possible) throw new Error('no answer');
  expect(outcome.objective / outcome.bound).toBeGreaterThan(0.85);
}, 120_000);
