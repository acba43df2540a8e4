import { assignSizes, brokenRules } from './audit.ts';
import { splitBound } from './bound.ts';
import { Budget } from './budget.ts';
import { candidateBound } from './candidate-bound.ts';
import { contradictions, malformed } from './impossible.ts';
import { bestPairs } from './pairs.ts';
import { withoutPinned } from './pins.ts';
import { priceBound } from './price-bound.ts';
import { objectiveOf } from './problem.ts';
import type { Answer, Effort, Groups, Outcome, Problem, Reason, Refusal } from './problem.ts';
import { Random } from './random.ts';
import { relaxations } from './relaxations.ts';
import { search } from './search.ts';
import { Seating } from './seating.ts';
import { bestOfAll, tinyUpTo } from './tiny.ts';
import { unitsOf } from './units.ts';
import type { Units } from './units.ts';

/**
 * Forms groups of people so that the sum of pair scores inside groups is as large as the effort allows, and every rule of
 * the problem holds. Pairs and tiny problems are solved exactly, others by search; beside the answer stands a bound.
 *
 * Returns an Answer, or a Refusal with reasons when the rules can't all hold (`certain`) or no way to keep them was found.
 * Throws RangeError only when `effort` itself makes no sense (seconds without a clock).
 */
export function formGroups(problem: Problem, effort: Effort = {}): Outcome {
  const budget = new Budget(effort, problem.people);
  const wrong = malformed(problem);
  if (wrong.length > 0) return refusal(wrong);
  const pinned = effort.pinned ?? [];
  if (pinned.length === 0) return solve(problem, effort, budget);
  const rest = withoutPinned(problem, pinned);
  if (Array.isArray(rest)) return refusal(rest);
  const start = effort.start
    ?.map((g) => g.map((i) => rest.place[i] ?? -1).filter((i) => i >= 0))
    .filter((g) => g.length > 0);
  const outcome = solve(rest.problem, { ...effort, start }, budget);
  if (!outcome.possible) {
    const reasons = outcome.reasons.map((r) => ({
      ...r,
      people: r.people.map((i) => rest.person[i]!),
      text: `beside the pinned groups: ${r.text}`,
    }));
    return { ...outcome, reasons };
  }
  const kept = pinned.map((g) => [...g].sort((a, b) => a - b));
  const groups = [...kept, ...outcome.groups.map((g) => g.map((i) => rest.person[i]!))].sort((a, b) => a[0]! - b[0]!);
  const earned = objectiveOf(problem, kept);
  return {
    ...outcome,
    groups,
    unplaced: outcome.unplaced.map((i) => rest.person[i]!),
    objective: outcome.objective + earned,
    bound: outcome.bound + earned,
  };
}

function refusal(reasons: Reason[], certain = true): Refusal {
  return { possible: false, certain, reasons };
}

function solve(problem: Problem, effort: Effort, budget: Budget): Outcome {
  const units = unitsOf(problem);
  const proofs = contradictions(problem, units);
  if (proofs.length > 0) return refusal(proofs);
  const method = effort.method ?? 'auto';
  if (method !== 'search') {
    const pairs = bestPairs(problem, units);
    if (pairs?.group) return answer(problem, units, pairs.group, budget, 'matching');
    if (pairs) {
      const people = pairs.left.flatMap((u) =>
        Array.from(units.member.subarray(units.memberStart[u], units.memberStart[u + 1])),
      );
      return refusal([
        { rule: 'place', people, text: 'the rules about pairs do not let everyone be in a pair' },
        ...relaxations(problem, effort.seed ?? 1),
      ]);
    }
    if (units.count <= tinyUpTo) {
      const tiny = bestOfAll(units);
      if (tiny) return answer(problem, units, tiny.group, budget, 'tiny');
      return refusal([
        { rule: 'problem', people: [], text: 'of all ways to form groups none keeps every rule' },
        ...relaxations(problem, effort.seed ?? 1),
      ]);
    }
    if (method === 'exact')
      return refusal([{ rule: 'problem', people: [], text: 'too large for an exact answer' }], false);
  }
  const random = new Random(effort.seed ?? 1);
  const found = search(units, effort.start ? startFrom(problem, units, effort.start) : null, random, budget);
  if (found) return answer(problem, units, found.group, budget, 'search', effort.seconds ?? budget.iterations / 1e7);
  return refusal(
    [
      {
        rule: 'problem',
        people: [],
        text: budget.stopped
          ? 'stopped before an arrangement that keeps all rules was found'
          : 'no arrangement that keeps all rules was found',
      },
      ...(budget.stopped ? [] : relaxations(problem, effort.seed ?? 1)),
    ],
    false,
  );
}

/** Where an earlier answer leaves every unit; people it doesn't know, or whom it seats apart, start outside. */
function startFrom(problem: Problem, units: Units, start: Groups): Int32Array {
  const seating = new Seating(units);
  const { sizes } = problem;
  const intervals =
    sizes.groups === 'fixed'
      ? assignSizes(
          sizes.lower,
          sizes.upper,
          start.map((g) => g.length),
        )
      : null;
  start.forEach((g, q) => {
    const target = intervals ? intervals[q]! : q;
    if (target >= units.groups) return;
    for (const i of g) {
      const u = units.unitOf[i] ?? -1;
      if (u < 0 || seating.group[u] !== seating.bench) continue;
      if (seating.size[target]! + units.weight[u]! <= units.upper[target]! && seating.fits(u, target))
        seating.move(u, target);
    }
  });
  return seating.group;
}

function answer(
  problem: Problem,
  units: Units,
  group: Int32Array,
  budget: Budget,
  method: string,
  seconds = 0,
): Answer {
  const seating = new Seating(units);
  seating.restore(group);
  const lower = problem.sizes.groups === 'free' ? problem.sizes.lower : 0;
  const groups = seating.people().filter((g) => g.length >= lower);
  const broken = brokenRules(problem, groups);
  if (broken.length > 0) throw new Error(`the engine broke a rule it has to keep: ${broken[0]!.text}`);
  const placed = new Uint8Array(problem.people);
  for (const g of groups) for (const i of g) placed[i] = 1;
  const unplaced: number[] = [];
  placed.forEach((p, i) => {
    if (p === 0) unplaced.push(i);
  });
  const objective = objectiveOf(problem, groups);
  const exact = method !== 'search';
  const bound = exact ? objective : boundOf(problem, units, group, objective, budget, seconds);
  return {
    possible: true,
    groups,
    unplaced,
    objective,
    bound,
    proven: bound === objective,
    method,
    iterations: budget.iterations,
  };
}

/** The sharpest limit that is cheap beside a search of so many seconds; less is tried once somebody has asked to stop. */
function boundOf(
  problem: Problem,
  units: Units,
  group: Int32Array,
  objective: number,
  budget: Budget,
  seconds: number,
): number {
  const looks = budget.stopped ? 1e7 : Math.min(3e8, Math.max(1e7, seconds * 1e7));
  const split = splitBound(problem, units, objective, looks / 10);
  if (split === objective) return split;
  const sharper = units.matrix
    ? priceBound(problem, units, group, objective, looks)
    : candidateBound(units, group, objective, 4 * looks);
  return Math.min(split, sharper);
}
