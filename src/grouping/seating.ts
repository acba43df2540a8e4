import { countBits } from './audit.ts';
import type { Units } from './units.ts';

/**
 * Who sits where: the partition as linked lists over typed arrays, so that moving a unit costs a constant number of
 * writes. Group number `units.groups` is the bench, for units that are in no group: it has no limits and earns nothing.
 */
export class Seating {
  readonly units: Units;
  readonly bench: number;
  readonly group: Int32Array;
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** People (not units) in each group. */
  readonly size: Int32Array;
  /** Empty groups, in `empty[0 .. empties - 1]`; `emptyAt` is the place of a group in that list, or -1. */
  readonly empty: Int32Array;
  private readonly emptyAt: Int32Array;
  empties = 0;

  /** Everyone starts on the bench. */
  constructor(units: Units) {
    const m = units.count;
    const g = units.groups + 1;
    this.units = units;
    this.bench = units.groups;
    this.group = new Int32Array(m).fill(this.bench);
    this.head = new Int32Array(g).fill(-1);
    this.next = new Int32Array(m).fill(-1);
    this.previous = new Int32Array(m).fill(-1);
    this.size = new Int32Array(g);
    this.empty = new Int32Array(g);
    this.emptyAt = new Int32Array(g);
    for (let q = 0; q < units.groups; q++) {
      this.empty[q] = q;
      this.emptyAt[q] = q;
    }
    this.emptyAt[this.bench] = -1;
    this.empties = units.groups;
    for (let u = m - 1; u >= 0; u--) this.link(u, this.bench);
  }

  /** Moves unit u to group g, whatever the rules say. */
  move(u: number, g: number): void {
    const from = this.group[u]!;
    const a = this.previous[u]!;
    const b = this.next[u]!;
    if (a >= 0) this.next[a] = b;
    else this.head[from] = b;
    if (b >= 0) this.previous[b] = a;
    this.size[from]! -= this.units.weight[u]!;
    if (b < 0 && a < 0 && from !== this.bench) {
      this.empty[this.empties] = from;
      this.emptyAt[from] = this.empties++;
    }
    const hole = this.emptyAt[g]!;
    if (hole >= 0) {
      const last = this.empty[--this.empties]!;
      this.empty[hole] = last;
      this.emptyAt[last] = hole;
      this.emptyAt[g] = -1;
    }
    this.link(u, g);
  }

  private link(u: number, g: number): void {
    const h = this.head[g]!;
    this.next[u] = h;
    this.previous[u] = -1;
    if (h >= 0) this.previous[h] = u;
    this.head[g] = u;
    this.group[u] = g;
    this.size[g]! += this.units.weight[u]!;
  }

  /** Whether unit u may join group g when unit `without` (or -1) has left it: every rule but the size. */
  fits(u: number, g: number, without = -1): boolean {
    if (g === this.bench) return true;
    const { category, categorised, apart, apartStart, shared, slotWords, slotBits } = this.units;
    const from = apartStart[u]!;
    const end = apartStart[u + 1]!;
    if (from < end) {
      for (let k = from; k < end; k++) if (this.group[apart[k]!] === g && apart[k] !== without) return false;
    }
    if (categorised) {
      const c = category[u]!;
      for (let x = this.head[g]!; x >= 0; x = this.next[x]!)
        if (category[x] === c && x !== without && x !== u) return false;
    }
    if (shared > 0) {
      let common = 0;
      for (let w = 0; w < slotWords; w++) {
        let bits = slotBits[u * slotWords + w]!;
        for (let x = this.head[g]!; x >= 0; x = this.next[x]!) if (x !== without) bits &= slotBits[x * slotWords + w]!;
        common += countBits(bits);
      }
      if (common < shared) return false;
    }
    return true;
  }

  /** Whether these units together have enough slots in common. */
  sharesSlots(list: readonly number[]): boolean {
    const { shared, slotWords, slotBits } = this.units;
    let common = 0;
    for (let w = 0; w < slotWords; w++) {
      let bits = -1;
      for (const u of list) bits &= slotBits[u * slotWords + w]!;
      common += countBits(bits);
    }
    return common >= shared;
  }

  /** Puts everyone where `groups` says (an array like `group`). */
  restore(groups: Int32Array): void {
    for (let u = 0; u < groups.length; u++) if (this.group[u] !== groups[u]) this.move(u, groups[u]!);
  }

  /** Sum of the scores between units that share a group. */
  total(): number {
    const { count, matrix, start, to, score } = this.units;
    let sum = 0;
    if (matrix) {
      for (let u = 0; u < count; u++) {
        if (this.group[u] === this.bench) continue;
        for (let x = this.next[u]!; x >= 0; x = this.next[x]!) sum += matrix[u * count + x]!;
      }
      return sum;
    }
    for (let u = 0; u < count; u++) {
      if (this.group[u] === this.bench) continue;
      for (let k = start[u]!; k < start[u + 1]!; k++)
        if (to[k]! > u && this.group[to[k]!] === this.group[u]) sum += score[k]!;
    }
    return sum;
  }

  /** The groups as people, empty ones left out, in ascending order of their first person. */
  people(): number[][] {
    const { memberStart, member } = this.units;
    const out: number[][] = [];
    for (let g = 0; g < this.bench; g++) {
      if (this.head[g]! < 0) continue;
      const list: number[] = [];
      for (let x = this.head[g]!; x >= 0; x = this.next[x]!)
        for (let k = memberStart[x]!; k < memberStart[x + 1]!; k++) list.push(member[k]!);
      out.push(list.sort((a, b) => a - b));
    }
    return out.sort((a, b) => a[0]! - b[0]!);
  }
}
