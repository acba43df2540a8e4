/**
 * What is asked and what is answered. People are numbered 0 .. n-1 and scores are whole numbers:
 * multiply and round before you call. Nothing here knows why people are brought together.
 */

/** A score for every pair: `values[i * n + j]`, symmetric, the diagonal is ignored. */
export interface DenseScores {
  kind: 'dense';
  values: Int32Array;
}

/**
 * Scores for some pairs, the others count 0: the partners of person i are
 * `to[start[i]] .. to[start[i + 1] - 1]` in ascending order, their scores lie beside them, every pair is stored both ways.
 */
export interface SparseScores {
  kind: 'sparse';
  start: Int32Array;
  to: Int32Array;
  score: Int32Array;
}

export type Scores = DenseScores | SparseScores;

/** As many groups as are useful, each of `lower` to `upper` people. */
export interface FreeSizes {
  groups: 'free';
  lower: number;
  upper: number;
}

/** Exactly `lower.length` groups; some order of the groups gives the q-th `lower[q]` to `upper[q]` people. */
export interface FixedSizes {
  groups: 'fixed';
  lower: readonly number[];
  upper: readonly number[];
}

/** Free times of people as bits: person i has the `words` numbers from `bits[i * words]`; a group needs `shared` bits in common. */
export interface Slots {
  words: number;
  bits: Int32Array;
  shared: number;
}

export interface Problem {
  people: number;
  scores: Scores;
  sizes: FreeSizes | FixedSizes;
  /** Whether everyone has to be in a group. People named in `together` always have to. */
  place: 'all' | 'optional';
  together?: readonly (readonly [number, number])[];
  apart?: readonly (readonly [number, number])[];
  /** A category per person; no two people of one category share a group. A negative number means no category. */
  distinct?: Int32Array;
  slots?: Slots;
}

/** Groups of people; who is in none of them is not placed. */
export type Groups = readonly (readonly number[])[];

export interface Progress {
  /** 0 .. 1 of the budget used. */
  done: number;
  /** Objective of the best answer so far, or null while there is none. */
  objective: number | null;
}

/** How long to search, from where, and whom to tell. */
export interface Effort {
  /** Same seed and same `iterations`: same answer. Default 1. */
  seed?: number;
  /** Budget in examined moves. Without `seconds` the default is 4 million, or 400 per person if more. */
  iterations?: number;
  /** Budget in seconds of the clock `now`, the bound included; what the search has found by then depends on the machine. */
  seconds?: number;
  /** A clock in milliseconds, needed with `seconds`. */
  now?: () => number;
  /** Asked every few thousand moves; true ends the search, the best answer so far is returned. */
  stop?: () => boolean;
  progress?: (progress: Progress) => void;
  /** An earlier answer to continue from: it is improved where that pays, not thrown away. */
  start?: Groups;
  /** Groups that stay exactly as they are; their people and places are out of the search. */
  pinned?: Groups;
  /** `exact` fails beyond tiny cases and pairs, `search` never uses exact methods (for tests). Default `auto`. */
  method?: 'auto' | 'exact' | 'search';
}

/** Why the rules can't all hold. `certain` is false when no proof was found, only no answer. */
export interface Refusal {
  possible: false;
  certain: boolean;
  reasons: Reason[];
}

export interface Reason {
  rule: 'sizes' | 'place' | 'together' | 'apart' | 'distinct' | 'slots' | 'pinned' | 'problem';
  /** The people the reason is about, empty when it is about all. */
  people: number[];
  text: string;
}

export interface Answer {
  possible: true;
  groups: number[][];
  unplaced: number[];
  /** Sum of the scores of all pairs that share a group. */
  objective: number;
  /** No answer that keeps the rules scores more than this. */
  bound: number;
  /** True when `objective` is proven to be the best possible. */
  proven: boolean;
  /** `matching`, `tiny` (complete enumeration) or `search`. */
  method: string;
  iterations: number;
}

export type Outcome = Answer | Refusal;

/** The score of a pair; 0 when a sparse problem doesn't list it. */
export function scoreOf(problem: Problem, i: number, j: number): number {
  const s = problem.scores;
  if (s.kind === 'dense') return s.values[i * problem.people + j]!;
  let low = s.start[i]!;
  let high = s.start[i + 1]!;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (s.to[mid]! < j) low = mid + 1;
    else high = mid;
  }
  return low < s.start[i + 1]! && s.to[low] === j ? s.score[low]! : 0;
}

/** Sum of the scores of all pairs that share a group. */
export function objectiveOf(problem: Problem, groups: Groups): number {
  let sum = 0;
  for (const g of groups) {
    for (let a = 0; a < g.length; a++) {
      for (let b = a + 1; b < g.length; b++) sum += scoreOf(problem, g[a]!, g[b]!);
    }
  }
  return sum;
}

/** Builds dense scores by asking for each pair i < j once; results are rounded. */
export function denseScores(people: number, score: (i: number, j: number) => number): DenseScores {
  const values = new Int32Array(people * people);
  for (let i = 0; i < people; i++) {
    for (let j = i + 1; j < people; j++) {
      const w = Math.round(score(i, j));
      values[i * people + j] = w;
      values[j * people + i] = w;
    }
  }
  return { kind: 'dense', values };
}

/**
 * Builds sparse scores from pairs: pair k is `from[k]`, `to[k]`, `score[k]`, each pair once, in any order.
 * Throws RangeError on a person outside 0 .. people-1, a person paired with itself, or a pair given twice.
 */
export function sparseScores(
  people: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  score: ArrayLike<number>,
): SparseScores {
  const m = from.length;
  const start = new Int32Array(people + 2);
  for (let k = 0; k < m; k++) {
    const a = from[k]!;
    const b = to[k]!;
    if (!(a >= 0 && a < people && b >= 0 && b < people) || a === b) {
      throw new RangeError(`pair ${a} ${b} is not a pair of two people below ${people}`);
    }
    start[a + 2]!++;
    start[b + 2]!++;
  }
  for (let i = 2; i <= people; i++) start[i]! += start[i - 1]!;
  // Two counting passes: first by partner, then stable by person, so each list comes out ascending.
  const other = new Int32Array(2 * m);
  const pair = new Int32Array(2 * m);
  const fill = start.slice();
  for (let k = 0; k < m; k++) {
    let p = fill[from[k]! + 1]!++;
    other[p] = to[k]!;
    pair[p] = k;
    p = fill[to[k]! + 1]!++;
    other[p] = from[k]!;
    pair[p] = k;
  }
  const sorted = new Int32Array(2 * m);
  const value = new Int32Array(2 * m);
  for (let b = 0, q = 0; b < people; b++) {
    for (const end = fill[b + 1]!; q < end; q++) {
      const p = start[other[q]! + 1]!++;
      const first = other[q] === 0 ? 0 : fill[other[q]!]!;
      if (p > first && sorted[p - 1] === b) throw new RangeError(`pair ${other[q]} ${b} is given twice`);
      sorted[p] = b;
      value[p] = score[pair[q]!]!;
    }
  }
  return { kind: 'sparse', start: start.slice(0, people + 1), to: sorted, score: value };
}
