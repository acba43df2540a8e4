import type { Problem } from './problem.ts';
import { forbidden } from './units.ts';
import type { Units } from './units.ts';

/**
 * A sharper limit for small groups on a matrix: everyone gets a price, a group is worth its scores minus the prices of its
 * members, and no answer exceeds the sum of all prices plus, for every person, the best group in which that person comes first.
 * Good prices make those groups worth nothing; they are found by subgradient steps from the prices the found answer suggests.
 *
 * This is the Lagrangian dual of set partitioning (A. Geoffrion 1974), with B. Polyak's step length (1969). The best groups
 * are found by looking at all of them, cut short by simple estimates; `looks` limits the work. Returns infinity when
 * there is no matrix or the work would be too much.
 */
export function priceBound(problem: Problem, units: Units, group: Int32Array, target: number, looks: number): number {
  const { count: m, matrix, required } = units;
  if (matrix === null || m === 0) return Number.POSITIVE_INFINITY;
  const price = new Float64Array(m);
  for (let u = 0; u < m; u++) {
    for (let v = 0; v < m; v++) {
      if (v !== u && group[v] === group[u] && group[u] !== units.groups) price[u]! += matrix[u * m + v]! / 2;
    }
    // Only who has to be placed may have a price below zero.
    if (required[u] === 0 && price[u]! < 0) price[u] = 0;
  }
  const pricing = new Pricing(problem, units, price, looks);
  const exactly = problem.sizes.groups === 'fixed' ? units.groups : -1;
  const slope = new Float64Array(m);
  const drift = new Float64Array(m);
  let best = Number.POSITIVE_INFINITY;
  let theta = 1;
  let stale = 0;
  for (let step = 0; step < 400; step++) {
    slope.fill(1);
    let value = units.inner;
    for (let u = 0; u < m; u++) value += price[u]!;
    if (!pricing.run()) break;
    for (const u of pricing.firsts(exactly)) {
      value += pricing.worth[u]!;
      for (const v of pricing.members[u]!) slope[v]!--;
    }
    if (value < best) {
      stale = value < best - 1e-4 * Math.abs(best - target) ? 0 : stale + 1;
      best = value;
    } else stale++;
    if (stale >= 10) {
      theta *= 0.6;
      stale = 0;
    }
    let norm = 0;
    for (let u = 0; u < m; u++) {
      drift[u] = slope[u]! + 0.6 * drift[u]!;
      norm += drift[u]! * drift[u]!;
    }
    if (norm < 1e-9 || theta < 1e-3 || best < target + 0.5) break;
    const length = (theta * (value - target)) / norm;
    for (let u = 0; u < m; u++) {
      price[u]! -= length * drift[u]!;
      if (required[u] === 0 && price[u]! < 0) price[u] = 0;
    }
  }
  return Math.max(target, Math.floor(best + 1e-6));
}

/** For every unit the most worthwhile group among those whose lowest number is this unit. */
class Pricing {
  readonly worth: Float64Array;
  readonly members: number[][];
  private readonly units: Units;
  private readonly price: Float64Array;
  private readonly lower: number;
  private readonly upper: number;
  private readonly sums: Float64Array[] = [];
  private readonly path: number[] = [];
  private looks: number;
  private first = 0;

  constructor(problem: Problem, units: Units, price: Float64Array, looks: number) {
    const { sizes } = problem;
    this.units = units;
    this.price = price;
    this.looks = looks;
    this.lower = sizes.groups === 'free' ? Math.max(1, sizes.lower) : Math.max(1, Math.min(...sizes.lower));
    this.upper = sizes.groups === 'free' ? sizes.upper : Math.max(...sizes.upper);
    this.worth = new Float64Array(units.count);
    this.members = Array.from({ length: units.count }, () => []);
  }

  /** Finds all best groups at the present prices; false when the work was too much. */
  run(): boolean {
    const { units, price, worth } = this;
    const m = units.count;
    worth.fill(Number.NEGATIVE_INFINITY);
    for (let u = 0; u < m; u++) {
      this.first = u;
      const sum = this.level(0);
      const row = u * m;
      let most = Number.NEGATIVE_INFINITY;
      for (let v = u + 1; v < m; v++) {
        const w = units.matrix![row + v]!;
        sum[v] = w === forbidden ? Number.NEGATIVE_INFINITY : w - price[v]!;
        if (sum[v]! > most) most = sum[v]!;
      }
      this.path.length = 1;
      this.path[0] = u;
      this.grow(u, -price[u]!, units.weight[u]!, 0, most);
      if (this.looks < 0) return false;
    }
    return true;
  }

  /** Units whose best group counts: all that are worth something, or the `exactly` best. */
  firsts(exactly: number): number[] {
    const all = Array.from(this.worth.keys()).filter((u) => this.worth[u]! > Number.NEGATIVE_INFINITY);
    if (exactly < 0) return all.filter((u) => this.worth[u]! > 0);
    return all.sort((a, b) => this.worth[b]! - this.worth[a]!).slice(0, exactly);
  }

  private level(depth: number): Float64Array {
    return (this.sums[depth] ??= new Float64Array(this.units.count));
  }

  private grow(last: number, value: number, people: number, depth: number, most: number): void {
    const { units, path, first, worth, upper } = this;
    const { matrix, weight, largest, count: m } = units;
    if (people >= this.lower && value > worth[first]!) {
      worth[first] = value;
      this.members[first] = path.slice();
    }
    const room = upper - people;
    if (room <= 0 || most === Number.NEGATIVE_INFINITY) return;
    // What any further members could add at most: their own sums, and the highest score for every pair among them.
    let hope = 0;
    for (let r = 1; r <= room; r++) hope = Math.max(hope, r * most + (largest * r * (r - 1)) / 2);
    if (value + hope <= worth[first]!) return;
    const sum = this.level(depth);
    this.looks -= m - last;
    if (this.looks < 0) return;
    for (let v = last + 1; v < m; v++) {
      const gain = sum[v]!;
      if (gain === Number.NEGATIVE_INFINITY || weight[v]! > room) continue;
      const after = room - weight[v]!;
      if (
        after > 0 &&
        value + gain + Math.max(0, after * (most + largest) + (largest * after * (after - 1)) / 2) <= worth[first]!
      )
        continue;
      if (after === 0 && value + gain <= worth[first]!) continue;
      path.push(v);
      if (after === 0) this.grow(v, value + gain, upper, depth + 1, Number.NEGATIVE_INFINITY);
      else {
        const next = this.level(depth + 1);
        const row = v * m;
        let top = Number.NEGATIVE_INFINITY;
        for (let x = v + 1; x < m; x++) {
          const w = matrix![row + x]!;
          const s = w === forbidden ? Number.NEGATIVE_INFINITY : sum[x]! + w;
          next[x] = s;
          if (s > top) top = s;
        }
        this.looks -= m - v;
        this.grow(v, value + gain, people + weight[v]!, depth + 1, top);
      }
      path.pop();
    }
  }
}
