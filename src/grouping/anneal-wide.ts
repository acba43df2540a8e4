import type { Budget } from './budget.ts';
import type { Best, Cooling, Trace } from './cooling.ts';
import { chances } from './cooling.ts';
import type { Random } from './random.ts';
import type { Seating } from './seating.ts';

/**
 * Simulated annealing (S. Kirkpatrick, C. Gelatt, M. Vecchi 1983) for groups of many people on a score matrix, with the
 * neighbourhoods usual for maximally diverse grouping: insertion, swap, and rotation through three groups.
 *
 * `pull[g * m + u]` holds the sum of u's scores to the members of g, so any move is valued in a constant number of
 * reads; an accepted one updates the rows of the groups it touched.
 */
export class WideSearch {
  private readonly seating: Seating;
  private readonly pull: Float64Array;
  private readonly random: Random;
  private readonly budget: Budget;
  private value = 0;
  private wrong = 0;

  constructor(seating: Seating, random: Random, budget: Budget) {
    this.seating = seating;
    this.random = random;
    this.budget = budget;
    this.pull = new Float64Array((seating.bench + 1) * seating.units.count);
    this.recount();
  }

  /** Takes over a seating that was changed from outside. */
  recount(): void {
    const { units, group, bench, size } = this.seating;
    const m = units.count;
    this.pull.fill(0);
    for (let v = 0; v < m; v++) {
      const g = group[v]!;
      if (g === bench) continue;
      for (let u = 0; u < m; u++) this.pull[g * m + u]! += units.matrix![v * m + u]!;
    }
    this.value = this.seating.total();
    this.wrong = 0;
    for (let g = 0; g < bench; g++) this.wrong += misfit(size[g]!, units.lower[g]!, units.upper[g]!);
    for (let u = 0; u < m; u++) if (group[u] === bench && units.required[u] === 1) this.wrong += units.weight[u]!;
  }

  /** Anneals until the cooling's share of the budget is used; keeps the best seating in `best`. */
  run(cooling: Cooling, best: Best, trace?: Trace): void {
    const { seating, random, pull, budget } = this;
    const { units, group, size, bench } = seating;
    const m = units.count;
    const matrix = units.matrix!;
    const { lower, upper, weight, required } = units;
    const guarded = units.shared > 0 || units.apart.length > 0 || units.categorised;
    const tight = units.single && sameEverywhere(lower, upper) && !anyOnBench(group, bench);
    const hasBench = units.required.indexOf(0) >= 0;
    const chance = chances;
    const span = cooling.until - cooling.from;
    let at = budget.spend(0);
    let temperature = cooling.hot;
    this.keep(best);
    let atBest = false;
    for (let t = 0; at < cooling.until; t++) {
      if ((t & 4095) === 4095) {
        at = budget.spend(4096);
        if (trace?.(temperature, this.value) === false) break;
        temperature =
          cooling.hot * (cooling.cold / cooling.hot) ** Math.min(1, Math.max(0, (at - cooling.from) / span));
      }
      const bits = random.bits();
      const u = random.below(m);
      const a = group[u]!;
      const kind = (bits >>> 12) & 63;
      const v = random.below(m);
      let b = group[v]!;
      const threshold = -temperature * chance[bits & 4095]!;
      if (hasBench && kind === 63) b = bench;
      if (a === b) continue;
      const pa = a * m;
      const pb = b * m;
      if (!tight && (kind < 20 || kind === 63)) {
        // Insertion: u joins b.
        const delta = pull[pb + u]! - pull[pa + u]!;
        const w = weight[u]!;
        let harm = 0;
        if (a !== bench) harm += misfit(size[a]! - w, lower[a]!, upper[a]!) - misfit(size[a]!, lower[a]!, upper[a]!);
        else harm -= required[u]! * w;
        if (b !== bench) harm += misfit(size[b]! + w, lower[b]!, upper[b]!) - misfit(size[b]!, lower[b]!, upper[b]!);
        else if (required[u] === 1) continue;
        if (harm > 0) continue;
        const gain = harm === 0 ? delta : delta - harm * cooling.penalty;
        if (gain < threshold) continue;
        if (guarded && !seating.fits(u, b)) continue;
        if (atBest && gain < 0) atBest = this.keep(best);
        this.shift(u, a, b);
        this.value += delta;
        this.wrong += harm;
      } else if (kind < 56 || a === bench || b === bench) {
        // Swap: u and v change places.
        const delta =
          pull[pb + u]! -
          pull[pa + u]! +
          pull[pa + v]! -
          pull[pb + v]! -
          (a === bench || b === bench ? 1 : 2) * matrix[u * m + v]!;
        let gain = delta;
        let harm = 0;
        if (a === bench || b === bench) {
          if ((a === bench ? required[v] : required[u]) === 1) continue;
        }
        const change = weight[u]! - weight[v]!;
        if (change !== 0) {
          if (a !== bench)
            harm += misfit(size[a]! - change, lower[a]!, upper[a]!) - misfit(size[a]!, lower[a]!, upper[a]!);
          if (b !== bench)
            harm += misfit(size[b]! + change, lower[b]!, upper[b]!) - misfit(size[b]!, lower[b]!, upper[b]!);
        }
        if (a === bench) harm -= required[u]! * weight[u]!;
        if (b === bench) harm -= required[v]! * weight[v]!;
        if (harm > 0) continue;
        if (harm !== 0) gain -= harm * cooling.penalty;
        if (gain < threshold) continue;
        if (guarded && !(seating.fits(u, b, v) && seating.fits(v, a, u))) continue;
        if (atBest && gain < 0) atBest = this.keep(best);
        this.exchange(u, v, a, b);
        this.value += delta;
        this.wrong += harm;
      } else {
        // Rotation: u joins b, v of b joins c, x of c joins a.
        const x = random.below(m);
        const c = group[x]!;
        if (weight[u] === 2 && weight[v] === 1 && a !== bench && c === b && x !== v && weight[x] === 1) {
          this.twoForOne(u, v, x, a, b, threshold, guarded);
          continue;
        }
        if (c === a || c === b || c === bench) continue;
        if (weight[u] !== weight[v] || weight[v] !== weight[x]) continue;
        const pc = c * m;
        const delta =
          pull[pb + u]! -
          pull[pa + u]! -
          matrix[u * m + v]! +
          pull[pc + v]! -
          pull[pb + v]! -
          matrix[v * m + x]! +
          pull[pa + x]! -
          pull[pc + x]! -
          matrix[x * m + u]!;
        if (delta < threshold) continue;
        if (guarded && !(seating.fits(u, b, v) && seating.fits(v, c, x) && seating.fits(x, a, u))) continue;
        if (atBest && delta < 0) atBest = this.keep(best);
        this.shift(u, a, b);
        this.shift(v, b, c);
        this.shift(x, c, a);
        this.value += delta;
      }
      if (this.value > best.objective && this.wrong === 0) atBest = true;
    }
    if (atBest) this.keep(best);
  }

  /** A unit of two people changes places with two single ones; leaves a best seating that was not noted unnoted. */
  private twoForOne(u: number, v: number, x: number, a: number, b: number, threshold: number, guarded: boolean): void {
    const { pull, seating } = this;
    const m = seating.units.count;
    const matrix = seating.units.matrix!;
    const delta =
      pull[b * m + u]! -
      pull[a * m + u]! -
      2 * matrix[u * m + v]! -
      2 * matrix[u * m + x]! +
      2 * matrix[v * m + x]! +
      pull[a * m + v]! +
      pull[a * m + x]! -
      pull[b * m + v]! -
      pull[b * m + x]!;
    if (delta < threshold) return;
    seating.move(v, seating.bench);
    seating.move(x, seating.bench);
    const into = !guarded || seating.fits(u, b);
    if (into) seating.move(u, b);
    let good = into && (!guarded || seating.fits(v, a));
    if (good) seating.move(v, a);
    good = good && (!guarded || seating.fits(x, a));
    seating.move(u, a);
    seating.move(v, b);
    seating.move(x, b);
    if (!good) return;
    this.shift(u, a, b);
    this.shift(v, b, a);
    this.shift(x, b, a);
    this.value += delta;
  }

  private keep(best: Best): boolean {
    if (this.wrong === 0 && this.value > best.objective) {
      best.objective = this.value;
      best.group.set(this.seating.group);
      this.budget.objective = this.value + this.seating.units.inner;
    }
    return false;
  }

  private shift(u: number, a: number, b: number): void {
    const { pull, seating } = this;
    const m = seating.units.count;
    const matrix = seating.units.matrix!;
    const row = u * m;
    const pa = a * m;
    const pb = b * m;
    if (a !== seating.bench) for (let x = 0; x < m; x++) pull[pa + x]! -= matrix[row + x]!;
    if (b !== seating.bench) for (let x = 0; x < m; x++) pull[pb + x]! += matrix[row + x]!;
    seating.move(u, b);
  }

  private exchange(u: number, v: number, a: number, b: number): void {
    const { pull, seating } = this;
    if (a === seating.bench || b === seating.bench) {
      this.shift(u, a, b);
      this.shift(v, b, a);
      return;
    }
    const m = seating.units.count;
    const matrix = seating.units.matrix!;
    const ru = u * m;
    const rv = v * m;
    const pa = a * m;
    const pb = b * m;
    for (let x = 0; x < m; x++) {
      const d = matrix[rv + x]! - matrix[ru + x]!;
      pull[pa + x]! += d;
      pull[pb + x]! -= d;
    }
    seating.move(u, b);
    seating.move(v, a);
  }
}

/** By how many people a group is outside its limits. */
export function misfit(size: number, lower: number, upper: number): number {
  return size < lower ? lower - size : size > upper ? size - upper : 0;
}

function sameEverywhere(lower: Int32Array, upper: Int32Array): boolean {
  return lower.every((l, g) => l === upper[g]);
}

function anyOnBench(group: Int32Array, bench: number): boolean {
  return group.indexOf(bench) >= 0;
}
