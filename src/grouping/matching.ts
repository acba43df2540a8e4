import type { MatchingCertificate } from './matching-certificate.ts';
import { MatchingTree } from './matching-tree.ts';

export interface Matching {
  /** Partner of each vertex, or -1. */
  mate: Int32Array;
  /** Sum of the weights of matched edges. */
  weight: number;
  /** Number of matched edges. */
  pairs: number;
  certificate: MatchingCertificate;
}

/**
 * A matching of largest total weight in a general graph; with `maximumCardinality`, of largest weight among those with
 * the most edges. Edge k joins `from[k]` and `to[k]`, weights are whole numbers (negative ones are never chosen unless
 * the number of edges demands it). Comes with dual values that prove it best, see matching-certificate.ts.
 * Throws RangeError on loops, unknown vertices or weights that are not whole.
 *
 * Method: J. Edmonds' primal-dual algorithm (1965) with one alternating tree at a time: dual values change lazily and the
 * next event (grow, shrink, expand, or an end) comes from a heap, as in Z. Galil, S. Micali, H. Gabow (1986); the start is
 * the greedy dual solution of V. Kolmogorov (2009). About O(n m log n), in practice far less.
 */
export function maximumWeightMatching(
  n: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weight: ArrayLike<number>,
  options: { maximumCardinality?: boolean } = {},
): Matching {
  let largest = 0;
  for (let k = 0; k < from.length; k++) {
    const inside = from[k]! >= 0 && from[k]! < n && to[k]! >= 0 && to[k]! < n;
    if (!inside || from[k] === to[k]) throw new RangeError(`edge ${k} joins ${from[k]} and ${to[k]}`);
    if (!Number.isInteger(weight[k])) throw new RangeError(`weight ${weight[k]} of edge ${k} is not a whole number`);
    largest = Math.max(largest, Math.abs(weight[k]!));
  }
  // One more edge must outweigh any loss elsewhere.
  const shift = options.maximumCardinality ? (n + 1) * largest + 1 : 0;
  if ((largest + shift) * 4 > Number.MAX_SAFE_INTEGER) throw new RangeError('weights are too large to be exact');
  const tree = new MatchingTree(n, from, to, weight, shift);
  greedy(tree);
  for (let v = 0; v < n; v++) if (tree.forest.mate[v] === -1 && tree.dual[v]! > 0) tree.grow(v);
  return read(tree, weight, shift);
}

/** A first matching over tight edges: every vertex in turn lowers its value as far as its edges let it. */
function greedy(tree: MatchingTree): void {
  const { forest, dual, double } = tree;
  const { n, arcs, arcStart, end, mate } = forest;
  for (let v = 0; v < n; v++) {
    for (let q = arcStart[v]!; q < arcStart[v + 1]!; q++) dual[v] = Math.max(dual[v]!, double[arcs[q]! >> 1]! / 2);
  }
  for (let v = 0; v < n; v++) {
    if (mate[v] !== -1) continue;
    let low = 0;
    let arc = -1;
    for (let q = arcStart[v]!; q < arcStart[v + 1]!; q++) {
      const a = arcs[q]!;
      const need = double[a >> 1]! - dual[end[a]!]!;
      if (need > low || (need === low && arc >= 0 && mate[end[arc]!] !== -1)) {
        low = need;
        arc = a;
      }
    }
    dual[v] = low;
    if (arc >= 0 && low > 0 && mate[end[arc]!] === -1) {
      mate[v] = arc;
      mate[end[arc]!] = arc ^ 1;
    }
  }
}

/** Reads the matching and its proof off the finished tree. */
function read(tree: MatchingTree, weight: ArrayLike<number>, shift: number): Matching {
  const { forest, dual } = tree;
  const { n, end, mate: mateArc, parent, mark, at } = forest;
  const mate = new Int32Array(n).fill(-1);
  let sum = 0;
  let pairs = 0;
  for (let v = 0; v < n; v++) {
    if (mateArc[v] === -1) continue;
    mate[v] = end[mateArc[v]!]!;
    if (mate[v]! > v) {
      pairs++;
      sum += weight[mateArc[v]! >> 1]!;
    }
  }
  const blossoms: { members: Int32Array; dual: number }[] = [];
  const seen = new Set<number>();
  for (let v = 0; v < n; v++) {
    for (let b = parent[v]!; at[mark[v]!]! >= n && b >= 0 && !seen.has(b); b = parent[b]!) {
      seen.add(b);
      const { list, count } = forest.leaves(b);
      if (dual[b]! > 0) blossoms.push({ members: list.slice(0, count), dual: dual[b]! / 2 });
    }
  }
  return { mate, weight: sum, pairs, certificate: { shift, vertex: dual.slice(0, n).map((y) => y / 2), blossoms } };
}
