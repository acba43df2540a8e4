import { assignSizes, brokenRules } from './audit.ts';
import { sparseScores } from './problem.ts';
import type { Groups, Problem, Reason } from './problem.ts';

export interface Rest {
  /** The problem of everyone who is not pinned. */
  problem: Problem;
  /** Original number of each person of the smaller problem. */
  person: Int32Array;
  /** Number in the smaller problem of each original person, -1 for pinned ones. */
  place: Int32Array;
}

/** Takes pinned groups and their people out of a problem. Returns reasons when the pinned groups themselves break rules. */
export function withoutPinned(problem: Problem, pinned: Groups): Rest | Reason[] {
  const n = problem.people;
  const names = new Set<number>(pinned.flat());
  const reasons = brokenPins(problem, pinned, names);
  if (reasons.length > 0) return reasons;
  const place = new Int32Array(n).fill(-1);
  const person = Int32Array.from({ length: n }, (_, i) => i).filter((i) => !names.has(i));
  person.forEach((i, k) => {
    place[i] = k;
  });
  const both = (list: Problem['apart']) =>
    (list ?? []).filter(([i, j]) => place[i]! >= 0 && place[j]! >= 0).map(([i, j]) => [place[i]!, place[j]!] as const);
  let sizes = problem.sizes;
  if (sizes.groups === 'fixed') {
    const taken = intervalsFor(
      sizes.lower,
      sizes.upper,
      pinned.map((g) => g.length),
    );
    if (!taken)
      return [{ rule: 'pinned', people: [], text: 'the sizes of the pinned groups do not fit the size limits' }];
    const left = sizes.lower.map((_, g) => g).filter((g) => !taken.includes(g));
    sizes = {
      groups: 'fixed',
      lower: left.map((g) => (sizes as { lower: readonly number[] }).lower[g]!),
      upper: left.map((g) => (sizes as { upper: readonly number[] }).upper[g]!),
    };
  }
  const { slots, distinct } = problem;
  return {
    person,
    place,
    problem: {
      people: person.length,
      scores: scoresOf(problem, person, place),
      sizes,
      place: problem.place,
      together: both(problem.together),
      apart: both(problem.apart),
      ...(distinct ? { distinct: Int32Array.from(person, (i) => distinct[i]!) } : {}),
      ...(slots
        ? {
            slots: {
              ...slots,
              bits: Int32Array.from(
                { length: person.length * slots.words },
                (_, k) => slots.bits[person[Math.floor(k / slots.words)]! * slots.words + (k % slots.words)]!,
              ),
            },
          }
        : {}),
    },
  };
}

function brokenPins(problem: Problem, pinned: Groups, names: Set<number>): Reason[] {
  const lower = problem.sizes.groups === 'free' ? problem.sizes.lower : 1;
  const upper = problem.sizes.groups === 'free' ? problem.sizes.upper : Math.max(...problem.sizes.upper);
  const inside: Problem = {
    ...problem,
    sizes: { groups: 'free', lower, upper },
    place: 'optional',
    together: (problem.together ?? []).filter(([i, j]) => names.has(i) || names.has(j)),
  };
  return brokenRules(inside, pinned).map((r) => ({
    rule: 'pinned',
    people: r.people,
    text: `pinned groups: ${r.text}`,
  }));
}

/** Gives pinned groups the narrowest intervals that hold them, so that the others keep as much freedom as possible. */
function intervalsFor(lower: readonly number[], upper: readonly number[], sizes: number[]): number[] | null {
  const free = new Set(lower.keys());
  const taken: number[] = [];
  for (const s of sizes) {
    let best = -1;
    for (const g of free) {
      if (lower[g]! <= s && s <= upper[g]! && (best < 0 || upper[g]! - lower[g]! < upper[best]! - lower[best]!))
        best = g;
    }
    if (best < 0) return assignSizes(lower, upper, sizes);
    free.delete(best);
    taken.push(best);
  }
  return taken;
}

function scoresOf(problem: Problem, person: Int32Array, place: Int32Array): Problem['scores'] {
  const s = problem.scores;
  const m = person.length;
  if (s.kind === 'dense') {
    const values = new Int32Array(m * m);
    for (let a = 0; a < m; a++)
      for (let b = 0; b < m; b++) values[a * m + b] = s.values[person[a]! * problem.people + person[b]!]!;
    return { kind: 'dense', values };
  }
  const from: number[] = [];
  const to: number[] = [];
  const score: number[] = [];
  for (let a = 0; a < m; a++) {
    for (let k = s.start[person[a]!]!; k < s.start[person[a]! + 1]!; k++) {
      const b = place[s.to[k]!]!;
      if (b <= a) continue;
      from.push(a);
      to.push(b);
      score.push(s.score[k]!);
    }
  }
  return sparseScores(m, from, to, score);
}
