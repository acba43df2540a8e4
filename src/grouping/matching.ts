import { BlossomForest } from './blossom-forest.ts';
import { EventHeap } from './event-heap.ts';
import type { MatchingCertificate } from './matching-certificate.ts';

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
  const matcher = new Matcher(n, from, to, weight, shift);
  matcher.run();
  return matcher.result(weight, shift);
}

const none = 0;
const outer = 1;
const inner = 2;

class Matcher {
  private readonly forest: BlossomForest;
  private readonly heap = new EventHeap();
  /** Twice the weight of each edge, so that all dual values stay whole. */
  private readonly double: Float64Array;
  /** Dual values; in the tree they are stored against `now`, see `enter`. */
  private readonly dual: Float64Array;
  private readonly label: Uint8Array;
  private readonly labelArc: Int32Array;
  private readonly nearest: Float64Array;
  private readonly touched: number[] = [];
  private now = 0;
  private endTime = 0;
  private endVertex = -1;
  private endArc = -1;

  constructor(n: number, from: ArrayLike<number>, to: ArrayLike<number>, weight: ArrayLike<number>, shift: number) {
    this.forest = new BlossomForest(n, from, to);
    this.double = new Float64Array(from.length);
    for (let k = 0; k < from.length; k++) this.double[k] = 2 * (weight[k]! + shift);
    this.dual = new Float64Array(2 * n);
    this.label = new Uint8Array(2 * n);
    this.labelArc = new Int32Array(2 * n).fill(-1);
    this.nearest = new Float64Array(2 * n).fill(Number.POSITIVE_INFINITY);
  }

  run(): void {
    const { forest, dual, double } = this;
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
    for (let v = 0; v < n; v++) if (mate[v] === -1 && dual[v]! > 0) this.grow(v);
  }

  /** Grows one alternating tree from the free vertex `root` until it is matched or some vertex may stay free. */
  private grow(root: number): void {
    const { forest, heap, label, dual } = this;
    const { end, mark, at } = forest;
    heap.clear();
    this.touched.length = 0;
    this.now = 0;
    this.endTime = Number.POSITIVE_INFINITY;
    this.labelArc[at[mark[root]!]!] = -1;
    this.enter(at[mark[root]!]!, outer);
    const arcsEnd = end.length;
    while (heap.earliest() < this.endTime) {
      const time = heap.earliest();
      const event = heap.pop();
      if (event >= arcsEnd) {
        const b = event - arcsEnd;
        if (label[b] === inner && forest.parent[b] === -1 && dual[b] === 2 * time) {
          this.now = time;
          this.expand(b);
        }
        continue;
      }
      const u = end[event ^ 1]!;
      const w = end[event]!;
      const b = at[mark[w]!]!;
      if (b === at[mark[u]!] || label[b] === inner) continue;
      const both = label[b] === outer;
      if (dual[u]! - time + dual[w]! - (both ? time : 0) > this.double[event >> 1]!) continue;
      this.now = time;
      if (both) this.shrink(event);
      else {
        this.labelArc[b] = event;
        this.enter(b, inner);
        const out = forest.mate[forest.base[b]!]!;
        const next = at[mark[end[out]!]!]!;
        this.labelArc[next] = out;
        this.enter(next, outer);
      }
    }
    this.now = this.endTime;
    if (this.endArc >= 0) {
      const w = end[this.endArc]!;
      this.flip(end[this.endArc ^ 1]!, this.endArc);
      if (at[mark[w]!]! >= forest.n) forest.rebase(at[mark[w]!]!, w);
      forest.mate[w] = this.endArc ^ 1;
    } else this.flip(this.endVertex, -1);
    this.settle();
  }

  /**
   * Takes blossom b into the tree. Outer vertices lose dual value as `now` goes on and inner ones gain: what is stored is
   * dual + now for outer and dual - now for inner ones; blossoms move twice as fast the other way.
   */
  private enter(b: number, as: number): void {
    const { forest, dual, now } = this;
    this.label[b] = as;
    this.touched.push(b);
    const { list, count } = forest.leaves(b);
    const sign = as === outer ? 1 : -1;
    for (let k = 0; k < count; k++) dual[list[k]!]! += sign * now;
    if (b >= forest.n) {
      dual[b]! -= sign * 2 * now;
      if (as === inner && dual[b]! / 2 < this.endTime) this.heap.push(dual[b]! / 2, forest.end.length + b);
    }
    if (as === outer) for (let k = 0; k < count; k++) this.look(list[k]!);
  }

  /** Notes all events that the outer vertex v can cause. */
  private look(v: number): void {
    const { forest, label, dual, double, now, heap, nearest } = this;
    const { mark, at, arcs, arcStart, end, mate, base } = forest;
    const own = at[mark[v]!]!;
    const mine = dual[v]!;
    if (mine < this.endTime) {
      this.endTime = mine;
      this.endVertex = v;
      this.endArc = -1;
    }
    for (let q = arcStart[v]!; q < arcStart[v + 1]!; q++) {
      const a = arcs[q]!;
      const w = end[a]!;
      const b = at[mark[w]!]!;
      if (b === own || label[b] === inner) continue;
      const sum = mine + dual[w]! - double[a >> 1]!;
      if (label[b] === outer) {
        if (sum / 2 < this.endTime) heap.push(sum / 2, a);
      } else if (sum < this.endTime && sum < nearest[b]!) {
        if (mate[base[b]!] === -1) {
          this.endTime = Math.max(now, sum);
          this.endArc = a;
        } else {
          if (nearest[b] === Number.POSITIVE_INFINITY) this.touched.push(b);
          nearest[b] = sum;
          heap.push(sum, a);
        }
      }
    }
  }

  /** Two outer vertices meet: the circle through their closest common blossom becomes one outer blossom. */
  private shrink(arc: number): void {
    const { forest, dual, labelArc, label, now } = this;
    const { end, mark, at, n } = forest;
    const left = at[mark[end[arc ^ 1]!]!]!;
    const right = at[mark[end[arc]!]!]!;
    const up = (b: number) => (labelArc[b]! < 0 ? -1 : at[mark[end[labelArc[b]! ^ 1]!]!]!);
    const seen = new Set<number>();
    // Climb from both sides in turn until one path meets the other.
    let a = left;
    let b = right;
    let meet = -1;
    while (meet < 0) {
      if (a >= 0) {
        if (seen.has(a)) meet = a;
        else {
          seen.add(a);
          a = up(a);
          if (a >= 0) a = up(a);
        }
      }
      if (meet < 0 && b >= 0) {
        if (seen.has(b)) meet = b;
        else {
          seen.add(b);
          b = up(b);
          if (b >= 0) b = up(b);
        }
      }
    }
    const children: number[] = [];
    const links: number[] = [];
    for (let x = left; x !== meet; x = up(x)) {
      children.push(x);
      links.push(labelArc[x]!);
    }
    children.push(meet);
    children.reverse();
    links.reverse();
    links.push(arc);
    for (let x = right; x !== meet; x = up(x)) {
      children.push(x);
      links.push(labelArc[x]! ^ 1);
    }
    const fresh: number[] = [];
    for (const c of children) {
      const was = label[c]!;
      if (c >= n) dual[c]! += was === outer ? 2 * now : -2 * now;
      label[c] = none;
      if (was === inner) {
        const { list, count } = forest.leaves(c);
        for (let k = 0; k < count; k++) {
          dual[list[k]!]! += 2 * now;
          fresh.push(list[k]!);
        }
      }
    }
    const entry = labelArc[meet]!;
    const blossom = forest.shrink(Int32Array.from(children), Int32Array.from(links));
    dual[blossom] = -2 * now;
    label[blossom] = outer;
    labelArc[blossom] = entry;
    this.touched.push(blossom);
    for (const v of fresh) this.look(v);
  }

  /** An inner blossom whose dual value has reached zero comes apart; part of its circle stays in the tree. */
  private expand(b: number): void {
    const { forest, dual, labelArc, label, now, nearest } = this;
    const { end, mark, at, arcs, arcStart } = forest;
    const entry = labelArc[b]!;
    const links = forest.links[b]!;
    const j = forest.childAt(b, end[entry]!);
    label[b] = none;
    dual[b] = 0;
    const children = forest.dissolve(b);
    const size = children.length;
    for (const c of children) {
      label[c] = none;
      nearest[c] = Number.POSITIVE_INFINITY;
    }
    const forward = (j & 1) === 1;
    const outers: number[] = [];
    let arc = entry;
    let i = j;
    for (;;) {
      // Vertices that were inner and stay so keep their stored values.
      const c = children[i]!;
      labelArc[c] = arc;
      label[c] = inner;
      this.touched.push(c);
      if (c >= forest.n) {
        dual[c]! += 2 * now;
        if (dual[c]! / 2 < this.endTime) this.heap.push(dual[c]! / 2, end.length + c);
      }
      if (i === 0) break;
      const near = forward ? i + 1 : i - 1;
      const far = forward ? (i + 2) % size : i - 2;
      labelArc[children[near]!] = forward ? links[i]! : links[near]! ^ 1;
      outers.push(children[near]!);
      arc = forward ? links[near]! : links[far]! ^ 1;
      i = far;
    }
    for (const c of children) {
      if (label[c] !== none) continue;
      const { list, count } = forest.leaves(c);
      for (let k = 0; k < count; k++) dual[list[k]!]! += now;
    }
    for (const c of outers) this.enter(c, outer);
    for (const c of children) {
      if (label[c] !== none) continue;
      const inside = forest.leaves(c);
      for (let k = 0; k < inside.count; k++) {
        const v = inside.list[k]!;
        for (let q = arcStart[v]!; q < arcStart[v + 1]!; q++) {
          const a = arcs[q]!;
          const w = end[a]!;
          if (label[at[mark[w]!]!] !== outer) continue;
          const sum = dual[v]! + dual[w]! - this.double[a >> 1]!;
          if (sum < this.endTime && sum < nearest[c]!) {
            if (nearest[c] === Number.POSITIVE_INFINITY) this.touched.push(c);
            nearest[c] = sum;
            this.heap.push(sum, a ^ 1);
          }
        }
      }
    }
  }

  /** Swaps matched and unmatched edges from the outer vertex `start` up to the root; `arc` leads to its new mate. */
  private flip(start: number, arc: number): void {
    const { forest, labelArc } = this;
    const { mark, at, end, mate, n } = forest;
    let s = start;
    let a = arc;
    for (;;) {
      const b = at[mark[s]!]!;
      if (b >= n) forest.rebase(b, s);
      mate[s] = a;
      if (labelArc[b]! < 0) return;
      const t = at[mark[end[labelArc[b]! ^ 1]!]!]!;
      a = labelArc[t]!;
      const w = end[a]!;
      if (t >= n) forest.rebase(t, w);
      mate[w] = a ^ 1;
      s = end[a ^ 1]!;
    }
  }

  /** Brings stored dual values up to date, takes the tree down, and dissolves blossoms that mean nothing any more. */
  private settle(): void {
    const { forest, dual, label, now, nearest } = this;
    const empty: number[] = [];
    for (const b of this.touched) {
      nearest[b] = Number.POSITIVE_INFINITY;
      if (label[b] === none) continue;
      const sign = label[b] === outer ? -1 : 1;
      label[b] = none;
      const { list, count } = forest.leaves(b);
      for (let k = 0; k < count; k++) dual[list[k]!]! += sign * now;
      if (b >= forest.n) {
        dual[b]! -= sign * 2 * now;
        if (dual[b] === 0) empty.push(b);
      }
    }
    while (empty.length > 0) {
      for (const c of forest.dissolve(empty.pop()!)) if (c >= forest.n && dual[c] === 0) empty.push(c);
    }
  }

  result(weight: ArrayLike<number>, shift: number): Matching {
    const { forest, dual } = this;
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
}
