import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenRules } from './audit.ts';
import { bruteForce } from './brute-force.ts';
import { formGroups } from './form-groups.ts';
import { denseScores, objectiveOf, sparseScores } from './problem.ts';
import type { Outcome, Problem } from './problem.ts';
import { Random } from './random.ts';

/** Problems of up to eight people with every kind of rule, ties, zeros and negative scores. */
const smallProblem: fc.Arbitrary<Problem> = fc.integer({ min: 1, max: 8 }).chain((n) => {
  const person = fc.integer({ min: 0, max: n - 1 });
  const pairs = fc.array(
    fc.tuple(person, person).filter(([i, j]) => i !== j),
    { maxLength: n > 1 ? 2 : 0 },
  );
  const size = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }))
    .map(([l, d]) => [l, l + d] as const);
  return fc
    .record({
      numbers: fc.array(fc.integer({ min: -3, max: 6 }), { minLength: n * n, maxLength: n * n }),
      sparse: fc.boolean(),
      sizes: fc.oneof(
        size.map(([lower, upper]) => ({ groups: 'free' as const, lower, upper })),
        fc
          .array(size, { minLength: 1, maxLength: 3 })
          .map((list) => ({ groups: 'fixed' as const, lower: list.map((s) => s[0]), upper: list.map((s) => s[1]) })),
      ),
      place: fc.constantFrom('all' as const, 'optional' as const),
      together: n > 1 ? pairs : fc.constant([]),
      apart: n > 1 ? pairs : fc.constant([]),
      distinct: fc.option(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: n, maxLength: n }), {
        nil: undefined,
      }),
      bits: fc.option(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: n, maxLength: n }), { nil: undefined }),
    })
    .map((r): Problem => {
      const at = (i: number, j: number) => r.numbers[Math.min(i, j) * n + Math.max(i, j)]!;
      const listed: [number, number][] = [];
      for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) if (at(i, j) !== 0) listed.push([i, j]);
      return {
        people: n,
        sizes: r.sizes,
        place: r.place,
        together: r.together,
        apart: r.apart,
        scores: r.sparse
          ? sparseScores(
              n,
              listed.map((p) => p[0]),
              listed.map((p) => p[1]),
              listed.map(([i, j]) => at(i, j)),
            )
          : denseScores(n, at),
        ...(r.distinct ? { distinct: Int32Array.from(r.distinct) } : {}),
        ...(r.bits ? { slots: { words: 1, bits: Int32Array.from(r.bits), shared: 1 } } : {}),
      };
    });
});

function expectSound(problem: Problem, outcome: Outcome): void {
  if (!outcome.possible) return;
  expect(brokenRules(problem, outcome.groups)).toEqual([]);
  expect(outcome.objective).toBe(objectiveOf(problem, outcome.groups));
  expect(outcome.bound).toBeGreaterThanOrEqual(outcome.objective);
}

describe('up to eight people, against every possible arrangement', () => {
  test('the answer is the best one, and refusals are right', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const best = bruteForce(problem);
        const outcome = formGroups(problem);
        expectSound(problem, outcome);
        expect(outcome.possible ? outcome.objective : null).toBe(best);
        if (!outcome.possible) expect(outcome.certain && outcome.reasons.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 300_000);

  test('the search alone keeps every rule, nearly always finds an arrangement, and its bound holds', () => {
    let possible = 0;
    let found = 0;
    let bestFound = 0;
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const best = bruteForce(problem);
        const outcome = formGroups(problem, { method: 'search', iterations: 30_000 });
        expectSound(problem, outcome);
        if (best === null) expect(outcome.possible).toBe(false);
        else {
          possible++;
          if (!outcome.possible) {
            expect(outcome.certain).toBe(false);
            return;
          }
          found++;
          if (outcome.objective === best) bestFound++;
          expect(outcome.objective).toBeLessThanOrEqual(best);
          expect(outcome.bound).toBeGreaterThanOrEqual(best);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(found).toBeGreaterThanOrEqual(0.98 * possible);
    expect(bestFound).toBeGreaterThanOrEqual(0.98 * possible);
  }, 300_000);
});

function scattered(n: number, seed: number): Problem {
  const random = new Random(seed);
  const x = Array.from({ length: n }, () => random.unit());
  const y = Array.from({ length: n }, () => random.unit());
  return {
    people: n,
    place: 'all',
    sizes: { groups: 'free', lower: 2, upper: 4 },
    scores: denseScores(n, (i, j) => 1000 * (1 - Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!))),
    distinct: Int32Array.from({ length: n }, () => random.below(8)),
    slots: { words: 1, bits: Int32Array.from({ length: n }, () => random.bits() | random.bits()), shared: 2 },
    apart: Array.from({ length: 5 }, (_, k) => [k, k + 10] as const),
    together: [[20, 21]].filter(([a, b]) => a !== b) as [number, number][],
  };
}

describe('a staff of 68', () => {
  const problem = { ...scattered(68, 3), distinct: Int32Array.from({ length: 68 }, (_, i) => i % 8) };

  test('the same seed and the same number of moves give the same answer', () => {
    const one = formGroups(problem, { seed: 5, iterations: 300_000 });
    const two = formGroups(problem, { seed: 5, iterations: 300_000 });
    expectSound(problem, one);
    expect(one.possible).toBe(true);
    expect(two).toEqual(one);
  }, 30_000);

  test('stopping leaves the best so far', () => {
    let asked = 0;
    const outcome = formGroups(problem, { seed: 5, seconds: 1000, now: () => 0, stop: () => ++asked > 60 });
    expect(outcome.possible).toBe(true);
    expectSound(problem, outcome);
  }, 30_000);

  test('pinned groups stay, and continuing from an answer never makes it worse', () => {
    const first = formGroups(problem, { seed: 5, iterations: 200_000 });
    if (!first.possible) throw new Error('no answer');
    const pinned = first.groups.slice(0, 4);
    const again = formGroups(problem, { seed: 6, iterations: 200_000, start: first.groups, pinned });
    if (!again.possible) throw new Error('no answer');
    expectSound(problem, again);
    for (const g of pinned) expect(again.groups).toContainEqual(g);
    expect(again.objective).toBeGreaterThanOrEqual(first.objective);
  }, 30_000);

  test('after a change by hand, the groups that nobody touched stay as they are, nearly all', () => {
    const first = formGroups(problem, { seed: 5, iterations: 300_000 });
    if (!first.possible) throw new Error('no answer');
    const changed = exchangeTwo(first.groups);
    const pinned = changed.filter((g, q) => g.some((i) => !first.groups[q]!.includes(i)));
    expect(pinned.length).toBe(2);
    const again = formGroups(problem, { seed: 6, iterations: 300_000, start: changed, pinned });
    if (!again.possible) throw new Error('no answer');
    expectSound(problem, again);
    const key = (g: readonly number[]) => [...g].sort((a, b) => a - b).join();
    const before = new Set(changed.map(key));
    for (const g of pinned) expect(again.groups.map(key)).toContain(key(g));
    expect(again.groups.filter((g) => before.has(key(g))).length).toBeGreaterThanOrEqual(0.8 * changed.length);
    expect(again.objective).toBeGreaterThanOrEqual(objectiveOf(problem, changed));

    /** The first exchange of two people that keeps every rule. */
    function exchangeTwo(groups: number[][]): number[][] {
      for (let a = 0; a < groups.length; a++) {
        for (let b = a + 1; b < groups.length; b++) {
          const next = groups.map((g) => [...g]);
          [next[a]![0], next[b]![0]] = [next[b]![0]!, next[a]![0]!];
          if (brokenRules(problem, next).length === 0) return next;
        }
      }
      throw new Error('nobody can be exchanged');
    }
  }, 30_000);

  test('progress comes and grows', () => {
    const seen: number[] = [];
    formGroups(problem, { seed: 5, iterations: 400_000, progress: (p) => seen.push(p.done) });
    expect(seen.length).toBeGreaterThan(10);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  }, 30_000);
});

describe('when the rules can not all hold', () => {
  const plain = (n: number): Problem => ({
    people: n,
    place: 'all',
    sizes: { groups: 'free', lower: 2, upper: 3 },
    scores: denseScores(n, () => 1),
  });
  const reasonsOf = (problem: Problem) => {
    const outcome = formGroups(problem);
    expect(outcome.possible).toBe(false);
    return outcome.possible ? [] : outcome.reasons;
  };

  test('sizes that do not fit are named', () => {
    expect(reasonsOf({ ...plain(7), sizes: { groups: 'free', lower: 4, upper: 5 } })[0]!.rule).toBe('sizes');
    expect(reasonsOf({ ...plain(7), sizes: { groups: 'fixed', lower: [2, 2], upper: [3, 3] } })[0]!.text).toContain(
      'hold at most 6',
    );
  });

  test('people who have to be together and apart are named', () => {
    const reasons = reasonsOf({
      ...plain(9),
      together: [
        [1, 2],
        [2, 3],
      ],
      apart: [[1, 3]],
    });
    expect(reasons).toContainEqual(expect.objectContaining({ rule: 'apart', people: [1, 3] }));
  });

  test('a category with more people than groups is named', () => {
    const reasons = reasonsOf({ ...plain(20), distinct: Int32Array.from({ length: 20 }, (_, i) => (i < 14 ? 0 : i)) });
    expect(reasons[0]!.rule).toBe('distinct');
  });

  test('someone without enough free slots is named', () => {
    const bits = new Int32Array(20).fill(3);
    bits[7] = 1;
    const reasons = reasonsOf({ ...plain(20), slots: { words: 1, bits, shared: 2 } });
    expect(reasons[0]).toMatchObject({ rule: 'slots', people: [7] });
  });

  test('the rule in the way is named when no simple proof exists', () => {
    // Three people who can't meet each other, in two groups.
    const reasons = reasonsOf({
      ...plain(6),
      sizes: { groups: 'fixed', lower: [3, 3], upper: [3, 3] },
      apart: [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    });
    expect(reasons.map((r) => r.rule)).toContain('apart');
  });
});
