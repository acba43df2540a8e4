import { BlossomForest } from './blossom-forest.ts';
import { EventHeap } from './event-heap.ts';

const none = 0;
const outer = 1;
const inner = 2;

/**
 * The alternating tree of the matching algorithm: grows from one free vertex through tight edges, outer and inner vertices
 * in turn, changing dual values as `now` goes on. `grow` is the whole service; everything else here is one of its steps.
 */
export class MatchingTree {
  readonly forest: BlossomForest;
  private readonly heap = new EventHeap();
  /** Twice the weight of each edge, so that all dual values stay whole. */
  readonly double: Float64Array;
  /** Dual values; in the tree they are stored against `now`, see `enter`. */
  readonly dual: Float64Array;
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

  /** Grows one alternating tree from the free vertex `root` until it is matched or some vertex may stay free. */
  grow(root: number): void {
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
    const climbers = [left, right];
    let meet = -1;
    for (let side = 0; meet < 0; side = 1 - side) {
      const x = climbers[side]!;
      if (x < 0) continue;
      if (seen.has(x)) meet = x;
      seen.add(x);
      const between = up(x);
      climbers[side] = between < 0 ? -1 : up(between);
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
}
