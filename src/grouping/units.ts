import { countBits } from './audit.ts';
import type { Problem } from './problem.ts';

/**
 * The problem as the search sees it: people who must be together are melted into one unit, rules about pairs lie ready
 * for quick questions, and every group the search may use has its size limits.
 */
export interface Units {
  count: number;
  /** Unit of each person. */
  unitOf: Int32Array;
  /** People of unit u: `member[memberStart[u]] .. member[memberStart[u + 1] - 1]`. */
  memberStart: Int32Array;
  member: Int32Array;
  /** Number of people in each unit. */
  weight: Int32Array;
  /** True when every unit is one person. */
  single: boolean;
  /** 1 when the unit has to be placed. */
  required: Uint8Array;
  /** Sum of the scores inside units; all units of several people are required, so this is earned by every answer. */
  inner: number;
  /** Scores between units as a matrix with `forbidden` where two can't share a group, or null when scores are sparse. */
  matrix: Int32Array | null;
  /** Sparse scores between units (for a matrix: the most promising partners only, see `promising`). */
  start: Int32Array;
  to: Int32Array;
  score: Int32Array;
  /** Units that can't share a group with u by name, ascending: `apart[apartStart[u]] ..`. */
  apartStart: Int32Array;
  apart: Int32Array;
  /** Category of a unit of one person, else a number of its own below zero. */
  category: Int32Array;
  categorised: boolean;
  slotWords: number;
  slotBits: Int32Array;
  shared: number;
  /** Number of groups the search may use, with their limits in people. */
  groups: number;
  lower: Int32Array;
  upper: Int32Array;
  /** True when groups may stay empty and as many are used as is useful. */
  free: boolean;
  /** Largest absolute score between two units. */
  largest: number;
}

/** In a matrix: this pair can't share a group. Far below any sum of scores a move can bring. */
export const forbidden = -(2 ** 30);

/** Up to this many people, scores are kept as a matrix whenever they are listed for many pairs. */
const smallEnoughForMatrix = 1200;

/** Melts people who must be together and prepares the arrays of the search. */
export function unitsOf(problem: Problem): Units {
  const n = problem.people;
  const { unitOf, count } = melt(n, problem.together ?? []);
  const memberStart = new Int32Array(count + 1);
  for (let i = 0; i < n; i++) memberStart[unitOf[i]! + 1]!++;
  for (let u = 0; u < count; u++) memberStart[u + 1]! += memberStart[u]!;
  const member = new Int32Array(n);
  const fill = memberStart.slice();
  for (let i = 0; i < n; i++) member[fill[unitOf[i]!]!++] = i;
  const weight = new Int32Array(count);
  const required = new Uint8Array(count);
  const category = new Int32Array(count);
  const words = problem.slots && problem.slots.shared > 0 ? problem.slots.words : 0;
  const slotBits = new Int32Array(count * words).fill(-1);
  for (let u = 0; u < count; u++) {
    weight[u] = memberStart[u + 1]! - memberStart[u]!;
    required[u] = problem.place === 'all' || weight[u]! > 1 ? 1 : 0;
    const own = problem.distinct ? problem.distinct[member[memberStart[u]!]!]! : -1;
    category[u] = weight[u] === 1 && own >= 0 ? own : -1 - u;
    for (let k = memberStart[u]!; k < memberStart[u + 1]!; k++) {
      for (let w = 0; w < words; w++) slotBits[u * words + w]! &= problem.slots!.bits[member[k]! * words + w]!;
    }
  }
  const sizes = problem.sizes;
  const free = sizes.groups === 'free';
  const groups = free ? count : sizes.lower.length;
  const units: Units = {
    count,
    unitOf,
    memberStart,
    member,
    weight,
    single: count === n,
    required,
    category,
    categorised: problem.distinct !== undefined,
    slotWords: words,
    slotBits,
    shared: words > 0 ? problem.slots!.shared : 0,
    groups,
    free,
    lower: free ? new Int32Array(groups).fill(sizes.lower) : Int32Array.from(sizes.lower, (v) => Math.max(1, v)),
    upper: free ? new Int32Array(groups).fill(sizes.upper) : Int32Array.from(sizes.upper),
    ...apartLists(problem, unitOf, count, memberStart, member, weight),
    inner: 0,
    matrix: null,
    start: memberStart,
    to: member,
    score: member,
    largest: 0,
  };
  addScores(problem, units);
  return units;
}

/** Joins the people of each chain of must-pairs (union by smallest number, paths halved). */
function melt(n: number, together: readonly (readonly [number, number])[]): { unitOf: Int32Array; count: number } {
  const root = new Int32Array(n).map((_, i) => i);
  const find = (i: number): number => {
    let r = i;
    while (root[r] !== r) r = root[r] = root[root[r]!]!;
    return r;
  };
  for (const [i, j] of together) {
    const a = find(i);
    const b = find(j);
    root[Math.max(a, b)] = Math.min(a, b);
  }
  const unitOf = new Int32Array(n);
  let count = 0;
  for (let i = 0; i < n; i++) unitOf[i] = find(i) === i ? count++ : unitOf[find(i)]!;
  return { unitOf, count };
}

function apartLists(
  problem: Problem,
  unitOf: Int32Array,
  count: number,
  memberStart: Int32Array,
  member: Int32Array,
  weight: Int32Array,
) {
  const pairs = new Map<number, Set<number>>();
  const add = (a: number, b: number) => {
    if (a === b) return;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = pairs.get(x) ?? new Set<number>();
      pairs.set(x, set.add(y));
    }
  };
  for (const [i, j] of problem.apart ?? []) add(unitOf[i]!, unitOf[j]!);
  if (problem.distinct && count < problem.people) {
    // A unit of several people carries several categories: it is kept apart from everyone of them by name.
    const ofCategory = new Map<number, number[]>();
    problem.distinct.forEach((c, i) => {
      if (c >= 0) ofCategory.set(c, [...(ofCategory.get(c) ?? []), unitOf[i]!]);
    });
    for (let u = 0; u < count; u++) {
      if (weight[u] === 1) continue;
      for (let k = memberStart[u]!; k < memberStart[u + 1]!; k++) {
        for (const v of ofCategory.get(problem.distinct[member[k]!]!) ?? []) add(u, v);
      }
    }
  }
  const apartStart = new Int32Array(count + 1);
  for (let u = 0; u < count; u++) apartStart[u + 1] = apartStart[u]! + (pairs.get(u)?.size ?? 0);
  const apart = new Int32Array(apartStart[count]!);
  for (const [u, set] of pairs)
    apart.set(
      [...set].sort((a, b) => a - b),
      apartStart[u],
    );
  return { apartStart, apart };
}

function addScores(problem: Problem, units: Units): void {
  const { unitOf, count: m } = units;
  const n = problem.people;
  const s = problem.scores;
  const listed = s.kind === 'dense' ? n * n : s.to.length;
  if (s.kind === 'dense' || (m <= smallEnoughForMatrix && listed * 8 > m * m) || m <= 150) {
    const matrix = new Int32Array(m * m);
    const put = (i: number, j: number, w: number) => {
      const a = unitOf[i]!;
      const b = unitOf[j]!;
      if (a !== b) matrix[a * m + b]! += w;
      else if (i < j) units.inner += w;
    };
    if (s.kind === 'dense')
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) put(i, j, i === j ? 0 : s.values[i * n + j]!);
    else for (let i = 0; i < n; i++) for (let k = s.start[i]!; k < s.start[i + 1]!; k++) put(i, s.to[k]!, s.score[k]!);
    for (const w of matrix) units.largest = Math.max(units.largest, Math.abs(w));
    for (let u = 0; u < m; u++)
      for (let v = 0; v < m; v++) if (u !== v && !canShare(units, u, v)) matrix[u * m + v] = forbidden;
    units.matrix = matrix;
    promising(units);
    return;
  }
  const start = new Int32Array(m + 1);
  const to: number[] = [];
  const score: number[] = [];
  const sum = new Map<number, number>();
  for (let u = 0; u < m; u++) {
    sum.clear();
    for (let k = units.memberStart[u]!; k < units.memberStart[u + 1]!; k++) {
      const i = units.member[k]!;
      for (let q = s.start[i]!; q < s.start[i + 1]!; q++) {
        const v = unitOf[s.to[q]!]!;
        if (v === u) units.inner += s.score[q]! / 2;
        else sum.set(v, (sum.get(v) ?? 0) + s.score[q]!);
      }
    }
    for (const v of [...sum.keys()].sort((a, b) => a - b)) {
      to.push(v);
      score.push(sum.get(v)!);
      units.largest = Math.max(units.largest, Math.abs(sum.get(v)!));
    }
    start[u + 1] = to.length;
  }
  Object.assign(units, { start, to: Int32Array.from(to), score: Int32Array.from(score) });
}

/** For each unit of a matrix its best possible partners, as many as a search profits from. */
function promising(units: Units): void {
  const m = units.count;
  const matrix = units.matrix!;
  const keep = Math.min(m - 1, Math.max(16, Math.ceil(m / 12)));
  const start = new Int32Array(m + 1);
  const to: number[] = [];
  const score: number[] = [];
  for (let u = 0; u < m; u++) {
    const row = matrix.subarray(u * m, u * m + m);
    const order: number[] = [];
    for (let v = 0; v < m; v++) if (v !== u && row[v]! > forbidden) order.push(v);
    order.sort((a, b) => row[b]! - row[a]! || a - b);
    for (const v of order.slice(0, keep).sort((a, b) => a - b)) {
      to.push(v);
      score.push(row[v]!);
    }
    start[u + 1] = to.length;
  }
  Object.assign(units, { start, to: Int32Array.from(to), score: Int32Array.from(score) });
}

/** Whether two units may be in one group as far as rules about the two alone tell. */
export function canShare(units: Units, u: number, v: number): boolean {
  if (units.category[u] === units.category[v]) return false;
  for (let k = units.apartStart[u]!; k < units.apartStart[u + 1]!; k++) if (units.apart[k] === v) return false;
  if (units.shared === 0) return true;
  let common = 0;
  for (let w = 0; w < units.slotWords; w++)
    common += countBits(units.slotBits[u * units.slotWords + w]! & units.slotBits[v * units.slotWords + w]!);
  return common >= units.shared;
}

/** Score between two units, without regard to rules. */
export function unitScore(units: Units, u: number, v: number): number {
  if (units.matrix) return units.matrix[u * units.count + v]!;
  let low = units.start[u]!;
  let high = units.start[u + 1]!;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (units.to[mid]! < v) low = mid + 1;
    else high = mid;
  }
  return low < units.start[u + 1]! && units.to[low] === v ? units.score[low]! : 0;
}
