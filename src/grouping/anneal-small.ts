import type { Budget } from './budget.ts';
import type { Best, Cooling, Trace } from './cooling.ts';
import { chances } from './cooling.ts';
import type { Random } from './random.ts';
import type { Seating } from './seating.ts';
import { unitScore } from './units.ts';

/** A person too many where that is never allowed counts as this many wrongs. */
const never = 1_000_000;

/**
 * Simulated annealing (S. Kirkpatrick, C. Gelatt, M. Vecchi 1983) for groups of few people, fixed or free in number, on a
 * matrix or on a sparse graph of candidates. Moves follow candidate pairs: join a partner's group, swap with one of its
 * members, found a new pair, merge two groups, step out, or an ejection chain through three groups (in the sense of
 * F. Glover 1996). A move costs reads in proportion to group size or number of candidates, never to the number of people.
 */
export class SmallSearch {
  private readonly seating: Seating;
  private readonly random: Random;
  private readonly budget: Budget;
  private readonly lone: boolean;
  private readonly hasBench: boolean;
  private value = 0;
  private wrong = 0;
  private delta = 0;
  private harm = 0;
  private readonly moved = new Int32Array(64);
  private readonly source = new Int32Array(64);
  private moves = 0;

  constructor(seating: Seating, random: Random, budget: Budget) {
    const { units } = seating;
    this.seating = seating;
    this.random = random;
    this.budget = budget;
    const optional = units.required.indexOf(0) >= 0;
    // With groups from two on, an optional person alone in a group simply is not placed.
    this.lone = units.free && optional && units.lower[0]! <= 2;
    this.hasBench = optional && !this.lone;
    this.recount();
  }

  /** Takes over a seating that was changed from outside. */
  recount(): void {
    const { units, group, bench, size } = this.seating;
    this.value = this.seating.total();
    this.wrong = 0;
    for (let g = 0; g < bench; g++) this.wrong += this.misfit(g, size[g]!);
    for (let u = 0; u < units.count; u++)
      if (group[u] === bench && units.required[u] === 1) this.wrong += units.weight[u]!;
  }

  private misfit(g: number, size: number): number {
    const { units } = this.seating;
    if (size > units.upper[g]!) return (size - units.upper[g]!) * never;
    if (size >= units.lower[g]!) return 0;
    if (units.free && (size === 0 || (size === 1 && this.lone))) return 0;
    return units.lower[g]! - size;
  }

  /** What the total changes when u leaves a for b. */
  private pull(u: number, a: number, b: number): number {
    const { units, group, head, next, bench } = this.seating;
    let sum = 0;
    if (units.matrix) {
      const row = u * units.count;
      if (b !== bench) for (let x = head[b]!; x >= 0; x = next[x]!) sum += units.matrix[row + x]!;
      if (a !== bench) for (let x = head[a]!; x >= 0; x = next[x]!) sum -= units.matrix[row + x]!;
      return sum;
    }
    const from = a === bench ? -1 : a;
    const into = b === bench ? -1 : b;
    const end = units.start[u + 1]!;
    for (let k = units.start[u]!; k < end; k++) {
      const g = group[units.to[k]!]!;
      if (g === into) sum += units.score[k]!;
      else if (g === from) sum -= units.score[k]!;
    }
    return sum;
  }

  private harmOf(a: number, b: number, w: number, required: number): number {
    const { size, bench } = this.seating;
    let harm = 0;
    if (a !== bench) harm += this.misfit(a, size[a]! - w) - this.misfit(a, size[a]!);
    else harm -= required * w;
    if (b !== bench) harm += this.misfit(b, size[b]! + w) - this.misfit(b, size[b]!);
    else harm += required * w;
    return harm;
  }

  /** Anneals until the cooling's share of the budget is used; keeps the best seating in `best`. */
  run(cooling: Cooling, best: Best, trace?: Trace): void {
    const { seating, random, budget, moved } = this;
    const { units, group, size, bench, head, next } = seating;
    const m = units.count;
    const { start, to, weight, upper, free } = units;
    const span = cooling.until - cooling.from;
    const everyMove = m <= 3000;
    const tick = everyMove ? 4095 : 65535;
    const strict = !free;
    let at = budget.spend(0);
    let temperature = cooling.hot;
    this.keep(best);
    let atBest = false;
    for (let t = 0; at < cooling.until; t++) {
      if ((t & tick) === tick) {
        at = budget.spend(tick + 1);
        if (trace?.(temperature, this.value) === false) break;
        temperature =
          cooling.hot * (cooling.cold / cooling.hot) ** Math.min(1, Math.max(0, (at - cooling.from) / span));
        if (!everyMove && temperature < cooling.cold * 4) this.keep(best);
      }
      const bits = random.bits();
      const threshold = -temperature * chances[bits & 4095]!;
      const kind = (bits >>> 12) & 63;
      const u = random.below(m);
      const a = group[u]!;
      const first = start[u]!;
      const degree = start[u + 1]! - first;
      const v = degree > 0 && kind < 60 ? to[first + random.below(degree)]! : random.below(m);
      let b = group[v]!;
      this.moves = 0;
      this.delta = 0;
      this.harm = 0;
      const sort = (bits >>> 18) & 31;
      if (a === b || sort === 31) {
        // Step out: to an empty group, or to the bench.
        if (sort < 28) continue;
        if (this.hasBench && a !== bench) b = bench;
        else if (free && head[a]! >= 0 && (a === bench || next[head[a]!]! >= 0) && seating.empties > 0)
          b = seating.empty[seating.empties - 1]!;
        else continue;
        if (!this.join(u, a, b, threshold, cooling.penalty, strict)) continue;
      } else if (free && sort < 5) {
        if (sort < 2) {
          // Found a new pair.
          if (seating.empties === 0 || weight[u]! + weight[v]! > upper[0]!) continue;
          const e = seating.empty[seating.empties - 1]!;
          this.step(u, e);
          this.step(v, e);
          if (!this.accepted(threshold, cooling.penalty, strict)) continue;
        } else {
          // Merge: everyone of a joins b.
          if (a === bench || b === bench || size[a]! + size[b]! > upper[b]! || size[a]! > 60) continue;
          for (let x = head[a]!; x >= 0; x = head[a]!) this.step(x, b);
          if (!this.accepted(threshold, cooling.penalty, strict)) continue;
        }
      } else if (b === bench || ((sort < 18 || !free) && size[b]! + weight[u]! <= upper[b]! && sort < 24)) {
        if (b === bench) {
          if (!this.trade(u, v, a, b, threshold, cooling.penalty, strict)) continue;
        } else if (!this.join(u, a, b, threshold, cooling.penalty, strict)) {
          continue;
        }
      } else {
        // Someone of v's group other than v makes room.
        let x = head[b]!;
        for (let k = random.below(size[b]!); k > 0 && next[x]! >= 0; k--) x = next[x]!;
        if (x === v) x = next[x]! >= 0 ? next[x]! : head[b]!;
        if (x === v && (sort & 1) === 1) continue;
        if (weight[u] !== weight[x] && (bits & 0x800000) !== 0) {
          // One large unit for several small ones.
          const large = weight[u]! > weight[x]! ? u : x;
          const from = group[large]!;
          const into = from === a ? b : a;
          if (into === bench || from === bench) continue;
          this.step(large, into);
          for (let k = weight[large]!; k > 0; k--) {
            let y = head[into]!;
            for (let q = random.below(size[into]!); q > 0 && next[y]! >= 0; q--) y = next[y]!;
            if (y !== large && weight[y] === 1) this.step(y, from);
          }
          if (!this.accepted(threshold, cooling.penalty, strict)) continue;
        } else if (sort < 27) {
          if (!this.trade(u, x, a, b, threshold, cooling.penalty, strict)) continue;
        } else {
          // Chain: u for x, x goes on to one of its candidates, and if there is no room, someone there closes the ring.
          const dx = start[x + 1]! - start[x]!;
          const y = dx > 0 ? to[start[x]! + random.below(dx)]! : random.below(m);
          const c = group[y]!;
          if (c === a || c === b || c === bench) continue;
          this.step(u, b);
          this.step(x, c);
          if (size[c]! > upper[c]! || (sort & 1) === 0) {
            let z = head[c]!;
            for (let k = random.below(size[c]!); k > 0 && next[z]! >= 0; k--) z = next[z]!;
            if (z === x || z === y) z = next[z]! >= 0 ? next[z]! : head[c]!;
            if (z !== x) this.step(z, a);
          }
          if (!this.accepted(threshold, cooling.penalty, strict)) continue;
        }
      }
      // The moves are made; when they lead down from a best seating, note that one first.
      if (everyMove) {
        if (atBest && this.delta < 0) {
          for (let k = 0; k < this.moves; k++) this.source[k] = this.swapBack(moved[k]!, this.source[k]!);
          this.keep(best);
          for (let k = 0; k < this.moves; k++) this.swapBack(moved[k]!, this.source[k]!);
          atBest = false;
        }
      }
      this.value += this.delta;
      this.wrong += this.harm;
      if (everyMove && this.value > best.objective && this.wrong === 0) atBest = true;
    }
    this.keep(best);
  }

  /** Only notes where a unit was in `group` (lists stay): good enough for a copy of `group`. */
  private swapBack(u: number, g: number): number {
    const was = this.seating.group[u]!;
    this.seating.group[u] = g;
    return was;
  }

  private step(u: number, g: number): void {
    const { seating } = this;
    const a = seating.group[u]!;
    this.delta += this.pull(u, a, g);
    this.harm += this.harmOf(a, g, seating.units.weight[u]!, seating.units.required[u]!);
    this.moved[this.moves] = u;
    this.source[this.moves++] = a;
    seating.move(u, g);
  }

  private accepted(threshold: number, penalty: number, strict: boolean): boolean {
    const { seating, moved, source, harm } = this;
    let good = harm < never / 2 && !(strict && harm > 0) && this.delta - harm * penalty >= threshold;
    for (let k = 0; good && k < this.moves; k++) good = seating.fits(moved[k]!, seating.group[moved[k]!]!);
    if (good) return true;
    for (let k = this.moves - 1; k >= 0; k--) seating.move(moved[k]!, source[k]!);
    return false;
  }

  private join(u: number, a: number, b: number, threshold: number, penalty: number, strict: boolean): boolean {
    const { seating } = this;
    const { units } = seating;
    const harm = this.harmOf(a, b, units.weight[u]!, units.required[u]!);
    if (harm >= never / 2 || (strict && harm > 0)) return false;
    const delta = this.pull(u, a, b);
    if (delta - harm * penalty < threshold || !seating.fits(u, b)) return false;
    this.delta = delta;
    this.harm = harm;
    this.moved[0] = u;
    this.source[0] = a;
    this.moves = 1;
    seating.move(u, b);
    return true;
  }

  private trade(
    u: number,
    x: number,
    a: number,
    b: number,
    threshold: number,
    penalty: number,
    strict: boolean,
  ): boolean {
    const { seating } = this;
    const { units, size, bench } = seating;
    const change = units.weight[u]! - units.weight[x]!;
    let harm = 0;
    if (a === bench) harm += units.required[x]! * units.weight[x]! - units.required[u]! * units.weight[u]!;
    else if (change !== 0) harm += this.misfit(a, size[a]! - change) - this.misfit(a, size[a]!);
    if (b === bench) harm += units.required[u]! * units.weight[u]! - units.required[x]! * units.weight[x]!;
    else if (change !== 0) harm += this.misfit(b, size[b]! + change) - this.misfit(b, size[b]!);
    if (harm >= never / 2 || (strict && harm > 0)) return false;
    const between = a === bench || b === bench ? (a === bench ? -1 : 1) : 2;
    let delta = this.pull(u, a, b) + this.pull(x, b, a);
    if (between === 2) delta -= 2 * unitScore(units, u, x);
    else delta -= unitScore(units, u, x);
    if (delta - harm * penalty < threshold) return false;
    if (!seating.fits(u, b, x) || !seating.fits(x, a, u)) return false;
    this.delta = delta;
    this.harm = harm;
    this.moved[0] = u;
    this.source[0] = a;
    this.moved[1] = x;
    this.source[1] = b;
    this.moves = 2;
    seating.move(u, b);
    seating.move(x, a);
    return true;
  }

  /** Notes the present seating if nothing is wrong with it and it is the best; people in no real group go to the bench. */
  private keep(best: Best): void {
    if (this.wrong !== 0 || this.value <= best.objective) return;
    best.objective = this.value;
    best.group.set(this.seating.group);
    this.budget.objective = this.value + this.seating.units.inner;
  }
}
