import type { Budget } from './budget.ts';
import type { Best, Cooling } from './cooling.ts';
import { chances, Thermometer } from './cooling.ts';
import type { Random } from './random.ts';
import type { Seating } from './seating.ts';
import { forbidden } from './units.ts';

/** No move brings as little as this. */
const never = -(2 ** 30);

/** The first cooling: so many temperatures, each for so many rounds. */
const levels = 44;
const rounds = 4;

/**
 * Simulated annealing (S. Kirkpatrick, C. Gelatt, M. Vecchi 1983) on a score matrix where everyone is placed in a fixed
 * number of groups: goes through people in random order, and for each through all others in a row, as D. Connolly did for
 * quadratic assignment (1990). Read one after the other, sums and scores come many times faster than at random places.
 *
 * `pull[g * m + u]` holds the sum of u's scores to the members of g, `own[u]` that of its own group. A pair that can't
 * share a group has so low a score that no move brings it together.
 */
export class SweepSearch {
  private readonly seating: Seating;
  private readonly random: Random;
  private readonly budget: Budget;
  private readonly matrix: Int32Array | Float64Array;
  private readonly pull: Int32Array | Float64Array;
  private readonly own: Int32Array | Float64Array;
  private readonly gain: Int32Array | Float64Array;
  private readonly luck = chances.slice();
  private readonly order: Int32Array;
  private readonly guarded: boolean;
  private value = 0;

  constructor(seating: Seating, random: Random, budget: Budget) {
    const { units } = seating;
    const m = units.count;
    this.seating = seating;
    this.random = random;
    this.budget = budget;
    this.guarded = units.shared > 0 || units.apart.length > 0 || units.categorised;
    const widest = units.upper.reduce((a, b) => Math.max(a, b), 1);
    const low = -(2 * widest + 40) * Math.max(1, units.largest);
    const Numbers = -low * (widest + 1) * 4 < 2 ** 30 ? Int32Array : Float64Array;
    this.matrix = Numbers.from(units.matrix!);
    for (let k = 0; k < m * m; k++) if (this.matrix[k] === forbidden) this.matrix[k] = low;
    this.pull = new Numbers(seating.bench * m);
    this.own = new Numbers(m);
    this.gain = new Numbers(seating.bench);
    this.order = new Int32Array(m).map((_, u) => u);
    for (let k = this.luck.length - 1; k > 0; k--) {
      const q = random.below(k + 1);
      const t = this.luck[k]!;
      this.luck[k] = this.luck[q]!;
      this.luck[q] = t;
    }
    this.recount();
  }

  /** Takes over a seating that was changed from outside. */
  recount(): void {
    const { seating, pull, own, matrix } = this;
    const m = seating.units.count;
    pull.fill(0);
    for (let v = 0; v < m; v++) {
      const p = seating.group[v]! * m;
      for (let u = 0; u < m; u++) pull[p + u]! += matrix[v * m + u]!;
    }
    for (let u = 0; u < m; u++) own[u] = pull[seating.group[u]! * m + u]!;
    this.value = seating.total();
  }

  /**
   * A quick first cooling of counted rounds that tells at which temperatures things happen. `scale` is the spread of
   * scores; sums over larger groups spread more.
   */
  measure(scale: number, best: Best): Thermometer {
    const { order, random, budget } = this;
    const m = order.length;
    const thermometer = new Thermometer();
    this.keep(best);
    const hot = 0.7 * scale * Math.sqrt(m / this.seating.bench);
    for (let l = 0; l < levels; l++) {
      const temperature = hot * 0.012 ** (l / (levels - 1));
      for (let round = 0; round < rounds; round++) {
        random.shuffle(order);
        for (let k = 0; k < m; k++) this.row(order[k]!, temperature, best);
        if (budget.spend(m * m) >= 0.4) return new Thermometer();
      }
      if (!thermometer.note(temperature, this.value)) break;
    }
    this.keep(best);
    return thermometer;
  }

  /** Anneals until the cooling's share of the budget is used; keeps the best seating in `best`. */
  run(cooling: Cooling, best: Best): void {
    const { random, budget, order } = this;
    const m = order.length;
    const span = cooling.until - cooling.from;
    let at = budget.spend(0);
    let temperature = cooling.hot;
    this.keep(best);
    let looks = 0;
    for (let k = m; at < cooling.until; ) {
      if (k >= m) {
        random.shuffle(order);
        k = 0;
      }
      this.row(order[k++]!, temperature, best);
      looks += m;
      if (looks < 16_384) continue;
      at = budget.spend(looks);
      looks = 0;
      temperature = cooling.hot * (cooling.cold / cooling.hot) ** Math.min(1, Math.max(0, (at - cooling.from) / span));
    }
    this.keep(best);
  }

  /** Tries u in every group that has room, and in the place of everyone else. */
  private row(u: number, temperature: number, best: Best): void {
    const { pull, own, gain, matrix, luck, seating, guarded } = this;
    const { group, size, units } = seating;
    const { lower, upper } = units;
    const m = units.count;
    let k = this.random.bits() & 4095;
    let a = group[u]!;
    this.weigh(u, a);
    for (let g = 0; g < seating.bench && size[a]! > lower[a]!; g++) {
      if (gain[g]! < -temperature * luck[k++ & 4095]! || size[g]! >= upper[g]!) continue;
      if (guarded && !seating.fits(u, g)) continue;
      if (gain[g]! < 0) this.keep(best);
      this.value += gain[g]!;
      this.shift(u, a, g);
      a = g;
      this.weigh(u, a);
    }
    let pa = a * m;
    const row = u * m;
    for (let v = 0; v < m; v++) {
      const b = group[v]!;
      const delta = gain[b]! + pull[pa + v]! - own[v]! - 2 * matrix[row + v]!;
      if (delta < -temperature * luck[k++ & 4095]!) continue;
      if (guarded && !(seating.fits(u, b, v) && seating.fits(v, a, u))) continue;
      if (delta < 0) this.keep(best);
      this.value += delta;
      this.exchange(u, v, a, b);
      a = b;
      pa = a * m;
      this.weigh(u, a);
    }
  }

  /** What u would gain by joining each group as it is; nothing makes it join its own. */
  private weigh(u: number, a: number): void {
    const { pull, gain } = this;
    const m = this.seating.units.count;
    const here = this.own[u]!;
    for (let g = 0, p = u; g < gain.length; g++, p += m) gain[g] = pull[p]! - here;
    gain[a] = never;
  }

  private keep(best: Best): void {
    if (this.value <= best.objective) return;
    best.objective = this.value;
    best.group.set(this.seating.group);
    this.budget.objective = this.value + this.seating.units.inner;
  }

  private shift(u: number, a: number, b: number): void {
    const { pull, matrix, seating } = this;
    const m = seating.units.count;
    for (let x = 0, row = u * m, pa = a * m, pb = b * m; x < m; x++, row++, pa++, pb++) {
      const w = matrix[row]!;
      pull[pa]! -= w;
      pull[pb]! += w;
    }
    seating.move(u, b);
    this.reown(a);
    this.reown(b);
  }

  private exchange(u: number, v: number, a: number, b: number): void {
    const { pull, matrix, seating } = this;
    const m = seating.units.count;
    for (let x = 0, ru = u * m, rv = v * m, pa = a * m, pb = b * m; x < m; x++, ru++, rv++, pa++, pb++) {
      const d = matrix[rv]! - matrix[ru]!;
      pull[pa]! += d;
      pull[pb]! -= d;
    }
    seating.move(u, b);
    seating.move(v, a);
    this.reown(a);
    this.reown(b);
  }

  private reown(g: number): void {
    const { pull, own, seating } = this;
    const base = g * seating.units.count;
    for (let x = seating.head[g]!; x >= 0; x = seating.next[x]!) own[x] = pull[base + x]!;
  }
}
