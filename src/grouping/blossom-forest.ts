/**
 * The graph, the matching, and the nested odd sets ("blossoms") of the matching algorithm.
 *
 * Edge k is the two arcs 2k and 2k+1; arc a leads from `end[a ^ 1]` to `end[a]`. Vertices are 0 .. n-1, blossoms have
 * numbers from n on. A blossom is an odd circle of vertices and smaller blossoms: `children[b][i]` is joined to the next
 * child by arc `links[b][i]`; child 0 holds the base, the one vertex whose mate is outside or missing.
 */
export class BlossomForest {
  readonly n: number;
  readonly end: Int32Array;
  readonly arcStart: Int32Array;
  readonly arcs: Int32Array;
  /** Arc from each vertex to its mate, or -1. */
  readonly mate: Int32Array;
  /**
   * The outermost blossom around vertex v (or v itself) is `at[mark[v]]`. When blossoms merge or come apart the largest
   * part keeps its mark, so only vertices of the smaller parts are written.
   */
  readonly mark: Int32Array;
  readonly at: Int32Array;
  private readonly markOf: Int32Array;
  private readonly spareMarks: number[] = [];
  private readonly size: Int32Array;
  readonly parent: Int32Array;
  readonly base: Int32Array;
  readonly children: Int32Array[] = [];
  readonly links: Int32Array[] = [];
  private readonly spare: number[] = [];
  private readonly leaf: Int32Array;
  private readonly stack: number[] = [];

  constructor(n: number, from: ArrayLike<number>, to: ArrayLike<number>) {
    const m = from.length;
    this.n = n;
    this.end = new Int32Array(2 * m);
    this.arcStart = new Int32Array(n + 1);
    for (let k = 0; k < m; k++) {
      this.end[2 * k] = to[k]!;
      this.end[2 * k + 1] = from[k]!;
      this.arcStart[from[k]! + 1]!++;
      this.arcStart[to[k]! + 1]!++;
    }
    for (let v = 0; v < n; v++) this.arcStart[v + 1]! += this.arcStart[v]!;
    const fill = this.arcStart.slice();
    this.arcs = new Int32Array(2 * m);
    for (let a = 0; a < 2 * m; a++) this.arcs[fill[this.end[a ^ 1]!]!++] = a;
    this.mate = new Int32Array(n).fill(-1);
    this.mark = new Int32Array(n).map((_, v) => v);
    this.at = new Int32Array(2 * n).map((_, v) => v);
    this.markOf = new Int32Array(2 * n).map((_, v) => v);
    this.size = new Int32Array(2 * n).fill(1);
    for (let k = 2 * n - 1; k >= n; k--) this.spareMarks.push(k);
    this.parent = new Int32Array(2 * n).fill(-1);
    this.base = new Int32Array(2 * n).map((_, v) => v);
    this.leaf = new Int32Array(n);
    for (let b = 2 * n - 1; b >= n; b--) this.spare.push(b);
  }

  /** Fills `leaf` with the vertices inside b; returns the array, `count` of them are valid. */
  leaves(b: number): { list: Int32Array; count: number } {
    const { stack, leaf, n } = this;
    let count = 0;
    if (b < n) {
      leaf[0] = b;
      return { list: leaf, count: 1 };
    }
    stack.length = 0;
    stack.push(b);
    while (stack.length > 0) {
      const x = stack.pop()!;
      if (x < n) leaf[count++] = x;
      else for (const c of this.children[x]!) stack.push(c);
    }
    return { list: leaf, count };
  }

  /** Makes a blossom of a circle; child 0 holds the base. Returns its number. */
  shrink(children: Int32Array, links: Int32Array): number {
    const b = this.spare.pop()!;
    this.children[b] = children;
    this.links[b] = links;
    this.parent[b] = -1;
    this.base[b] = this.base[children[0]!]!;
    const mark = this.markOf[this.largest(children)]!;
    this.size[b] = 0;
    for (const c of children) {
      this.parent[c] = b;
      this.size[b] += this.size[c]!;
      if (this.markOf[c] === mark) continue;
      this.spareMarks.push(this.markOf[c]!);
      this.paint(c, mark);
    }
    this.at[mark] = b;
    this.markOf[b] = mark;
    return b;
  }

  /** Takes an outermost blossom apart; its children become outermost. */
  dissolve(b: number): Int32Array {
    const children = this.children[b]!;
    const large = this.largest(children);
    for (const c of children) {
      this.parent[c] = -1;
      const mark = c === large ? this.markOf[b]! : this.spareMarks.pop()!;
      this.markOf[c] = mark;
      this.at[mark] = c;
      if (c !== large) this.paint(c, mark);
    }
    this.spare.push(b);
    return children;
  }

  private largest(children: Int32Array): number {
    let best = children[0]!;
    for (const c of children) if (this.size[c]! > this.size[best]!) best = c;
    return best;
  }

  private paint(b: number, mark: number): void {
    const { list, count } = this.leaves(b);
    for (let k = 0; k < count; k++) this.mark[list[k]!] = mark;
  }

  /** The child of blossom b in which x (a vertex or blossom inside b) lies, as its place in the circle. */
  childAt(b: number, x: number): number {
    let c = x;
    while (this.parent[c] !== b) c = this.parent[c]!;
    return this.children[b]!.indexOf(c);
  }

  /** Turns the matching inside b so that vertex v becomes its base, and the same in the blossoms inside. */
  rebase(b: number, v: number): void {
    const work = this.stack;
    work.length = 0;
    work.push(b, v);
    while (work.length > 0) {
      const vertex = work.pop()!;
      const blossom = work.pop()!;
      const children = this.children[blossom]!;
      const links = this.links[blossom]!;
      const k = children.length;
      const j = this.childAt(blossom, vertex);
      if (children[j]! >= this.n) work.push(children[j]!, vertex);
      const forward = (j & 1) === 1;
      for (let i = j; i !== 0 && i !== k; ) {
        // The pair of children beyond i is matched to each other.
        const near = forward ? i + 1 : i - 1;
        const far = forward ? (i + 2) % k : i - 2;
        const arc = forward ? links[near % k]! : links[far]! ^ 1;
        const x = this.end[arc ^ 1]!;
        const y = this.end[arc]!;
        this.mate[x] = arc;
        this.mate[y] = arc ^ 1;
        if (children[near]! >= this.n) work.push(children[near]!, x);
        if (children[far]! >= this.n) work.push(children[far]!, y);
        i = far;
      }
      if (j > 0) {
        this.children[blossom] = rotated(children, j);
        this.links[blossom] = rotated(links, j);
      }
      this.base[blossom] = vertex;
    }
  }
}

function rotated(list: Int32Array, j: number): Int32Array {
  const out = new Int32Array(list.length);
  out.set(list.subarray(j));
  out.set(list.subarray(0, j), list.length - j);
  return out;
}
