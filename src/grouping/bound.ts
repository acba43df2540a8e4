import { planSizes } from './size-plan.ts';
import type { Problem } from './problem.ts';
import { canShare, forbidden } from './units.ts';
import type { Units } from './units.ts';

/**
 * A limit no answer can exceed: every person earns half a pair's score, or any other split of it, from the best partners
 * a group of the largest size has room for; the splits are chosen to make the sum of these best cases small.
 *
 * This is the Lagrangian dual of the fractional degree-constrained subgraph problem, solved by subgradient steps of
 * B. Polyak's length (1969) with the found objective as target. When groups differ in size, a price on every
 * place (`toll`) keeps the sum of all degrees at what the sizes allow. Each step costs one look at every pair;
 * `looks` limits their number.
 */
export function splitBound(problem: Problem, units: Units, target: number, looks: number): number {
  const arcs = arcsOf(units);
  const { count: m } = units;
  const upper = Math.max(1, ...new Set(units.upper)) - 1;
  const lower =
    units.free || problem.place === 'optional'
      ? Math.max(1, units.free ? units.lower[0]! : 1)
      : Math.min(...units.lower);
  const room = degreesIn(problem, units);
  const steps = Math.max(3, Math.min(300, Math.floor(looks / (arcs.to.length + m))));
  const split = arcs.score.map((w) => w / 2);
  let best = Number.POSITIVE_INFINITY;
  let toll = 0;
  let theta = 1;
  let stale = 0;
  const chosen = new Uint8Array(arcs.to.length);
  for (let step = 0; step < steps; step++) {
    let value = toll * room + units.inner;
    let degrees = 0;
    chosen.fill(0);
    for (let u = 0; u < m; u++) {
      // A unit of several people has fewer places around it, and each partner of it fills one.
      const most = upper - units.weight[u]! + 1;
      const least = Math.max(0, lower - units.weight[u]!);
      const got = choose(
        arcs.start[u]!,
        arcs.start[u + 1]!,
        split,
        toll * units.weight[u]!,
        least,
        most,
        units.single,
        arcs.complete,
        chosen,
      );
      if (units.required[u] === 1 || got.sum > 0) {
        value += got.sum;
        degrees += got.count * units.weight[u]!;
      } else for (let k = arcs.start[u]!; k < arcs.start[u + 1]!; k++) chosen[k] = 0;
    }
    if (best === Number.POSITIVE_INFINITY || value < best - 1e-9 * Math.abs(best)) {
      best = value;
      stale = 0;
    } else if (++stale >= 8) {
      theta /= 2;
      stale = 0;
    }
    let norm = ((degrees - room) * (degrees - room)) / 16;
    for (let k = 0; k < chosen.length; k++) if (chosen[k] !== chosen[arcs.twin[k]!]) norm += 0.5;
    if (norm === 0 || best <= target + 0.5) break;
    const length = (theta * (value - target)) / norm;
    for (let k = 0; k < chosen.length; k++) {
      const q = arcs.twin[k]!;
      if (q > k) {
        const lean = (chosen[k]! - chosen[q]!) * length * 0.5;
        split[k]! -= lean;
        split[q]! += lean;
      }
    }
    if (units.single) toll = Math.max(0, toll + (length * (degrees - room)) / 16);
    if (theta < 1e-3) break;
  }
  return Math.max(target, Math.floor(best + 1e-6 * Math.max(1, Math.abs(best) * 1e-6)));
}

interface Arcs {
  start: Int32Array;
  to: Int32Array;
  score: Float64Array;
  twin: Int32Array;
  /** True when every allowed pair is listed; else a missing partner may stand in for score 0. */
  complete: boolean;
}

/** Every pair that may share a group, both ways, with the number of the opposite arc. */
function arcsOf(units: Units): Arcs {
  const { count: m, matrix } = units;
  const start = new Int32Array(m + 1);
  let total = 0;
  const kept: number[] = [];
  const scores: number[] = [];
  for (let u = 0; u < m; u++) {
    if (matrix) {
      for (let v = 0; v < m; v++) {
        if (v === u || matrix[u * m + v] === forbidden) continue;
        kept.push(v);
        scores.push(matrix[u * m + v]!);
      }
    } else {
      for (let k = units.start[u]!; k < units.start[u + 1]!; k++) {
        if (!canShare(units, u, units.to[k]!)) continue;
        kept.push(units.to[k]!);
        scores.push(units.score[k]!);
      }
    }
    total = kept.length;
    start[u + 1] = total;
  }
  const to = Int32Array.from(kept);
  const twin = new Int32Array(total);
  const fill = start.slice();
  // Partners are listed in ascending order, so each list meets its opposite arcs in order.
  for (let u = 0; u < m; u++) for (let k = start[u]!; k < start[u + 1]!; k++) twin[k] = fill[to[k]!]!++;
  return { start, to, score: Float64Array.from(scores), twin, complete: matrix !== null };
}

const heap = { sum: 0, count: 0 };
let scratch = new Float64Array(1024);

/** The best `least` to `most` arcs of one unit; marks them in `chosen`. */
function choose(
  from: number,
  end: number,
  split: Float64Array,
  toll: number,
  least: number,
  most: number,
  single: boolean,
  complete: boolean,
  chosen: Uint8Array,
) {
  heap.sum = 0;
  heap.count = 0;
  const n = end - from;
  if (most <= 0 || n === 0) return heap;
  // The value of the `most`-th best arc is found first; above it everything is taken.
  let cut = Number.NEGATIVE_INFINITY;
  if (n > most) {
    if (scratch.length < n) scratch = new Float64Array(n * 2);
    for (let k = 0; k < n; k++) scratch[k] = split[from + k]!;
    cut = nthLargest(scratch, n, most);
  }
  const worthwhile = toll;
  let taken = 0;
  for (let k = from; k < end; k++) {
    if (split[k]! > cut && split[k]! > worthwhile) {
      chosen[k] = 1;
      heap.sum += split[k]! - toll;
      taken++;
    }
  }
  if (cut > worthwhile) {
    for (let k = from; k < end && taken < most; k++) {
      if (split[k] === cut && chosen[k] === 0) {
        chosen[k] = 1;
        heap.sum += cut - toll;
        taken++;
      }
    }
  }
  // Too few partners pay; the least bad ones have to be added where everyone is placed.
  if (taken < least && complete && single) {
    const rest: number[] = [];
    for (let k = from; k < end; k++) if (chosen[k] === 0) rest.push(k);
    rest.sort((a, b) => split[b]! - split[a]!);
    for (let q = 0; q < rest.length && taken < least; q++) {
      chosen[rest[q]!] = 1;
      heap.sum += split[rest[q]!]! - toll;
      taken++;
    }
  }
  heap.count = taken;
  return heap;
}

/** The k-th largest of the first n numbers (C. Hoare's selection, 1961); reorders them. */
function nthLargest(list: Float64Array, n: number, k: number): number {
  let low = 0;
  let high = n - 1;
  const target = k - 1;
  while (low < high) {
    const pivot = list[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (list[i]! > pivot) i++;
      while (list[j]! < pivot) j--;
      if (i <= j) {
        const t = list[i]!;
        list[i] = list[j]!;
        list[j] = t;
        i++;
        j--;
      }
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return list[target]!;
}

/** The largest possible sum over all people of how many others are in their group. */
function degreesIn(problem: Problem, units: Units): number {
  const n = problem.people;
  if (problem.sizes.groups === 'free') return n * (problem.sizes.upper - 1);
  const hold = units.upper.reduce((a, b) => a + b, 0);
  if (n * units.groups > 2e6) return Math.min(n, hold) * (units.upper.reduce((a, b) => Math.max(a, b), 1) - 1);
  const sizes = planSizes(units.lower, units.upper, Math.min(n, hold), true);
  return sizes ? sizes.reduce((sum, s) => sum + s * (s - 1), 0) : n * n;
}
