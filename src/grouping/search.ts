import { WideSearch } from './anneal-wide.ts';
import { SmallSearch } from './anneal-small.ts';
import type { Budget } from './budget.ts';
import type { Best, Cooling } from './cooling.ts';
import { Thermometer, spread } from './cooling.ts';
import { cross } from './crossing.ts';
import { place } from './placement.ts';
import type { Random } from './random.ts';
import { rematch } from './rematch.ts';
import { Seating } from './seating.ts';
import { planSizes } from './size-plan.ts';
import { forbidden } from './units.ts';
import type { Units } from './units.ts';

/** From this average group size on, keeping sums per group and person pays. */
const wideFrom = Number(process.env.WIDE ?? 2);

const E = (k: string, d: number) => Number(process.env[k] ?? d);

/**
 * Looks for the best seating it can find within the budget. `start` (group of every unit, or null) is improved upon
 * instead of starting anew. Returns the group of every unit, or null when no seating that keeps the rules was found.
 */
export function search(units: Units, start: Int32Array | null, random: Random, budget: Budget): Best | null {
  return new Search(units, random, budget).run(start);
}

class Search {
  private readonly units: Units;
  private readonly random: Random;
  private readonly budget: Budget;
  private readonly seating: Seating;
  private readonly best: Best;
  private readonly scale: number;
  private readonly planned: Int32Array | null;

  constructor(units: Units, random: Random, budget: Budget) {
    this.units = units;
    this.random = random;
    this.budget = budget;
    this.seating = new Seating(units);
    this.best = { objective: Number.NEGATIVE_INFINITY, group: this.seating.group.slice() };
    this.scale = spread(units);
    const everyone = units.required.indexOf(0) < 0;
    this.planned = units.free || !everyone ? null : planSizes(units.lower, units.upper, units.unitOf.length, meanScore(units) >= 0);
  }

  run(start: Int32Array | null): Best | null {
    const { units, seating, random, budget, best } = this;
    if (start) seating.restore(start);
    else if (!this.begin()) return null;
    const wide = units.matrix !== null && !units.free && units.count / units.groups >= wideFrom;
    const kernel = wide ? new WideSearch(seating, random, budget) : new SmallSearch(seating, random, budget);
    const other = wide && units.count / units.groups < 8 ? new SmallSearch(seating, random, budget) : kernel;
    const penalty = 4 * this.scale;

    // A quick cooling tells at which temperatures things happen.
    const thermometer = new Thermometer();
    const pilot: Cooling = { hot: this.scale * (start ? 0.2 : 6), cold: this.scale * 0.003, from: 0, until: 0.06, penalty };
    if (units.matrix || start) kernel.run(pilot, best, (temperature, value) => thermometer.note(temperature, value));
    const hot = thermometer.at(E('HOTA', units.free ? 0.88 : 0.75), this.scale);
    const warm = thermometer.at(E('MIDA', 0.95), this.scale / 2);
    const cold = thermometer.at(E('COLDA', units.free ? 0.985 : 0.998), this.scale / 50) * 0.8;
    if (process.env.DEBUG) console.error('T/scale', hot / this.scale, warm / this.scale, cold / this.scale, 'pilot used', budget.spend(0), best.objective);

    let used = budget.spend(0);
    const small = units.single && !units.free && units.upper.every((v) => v <= 8) && units.lower.every((v) => v >= 2) && sameLimits(units);
    const matrix = units.matrix !== null && !units.free;
    if (units.matrix === null && !start) {
      // Too large to learn anything in a short first cooling: what has proven itself on sparse candidates.
      kernel.run({ hot: this.scale * E('SH', 2.3), cold: this.scale * E('SC', 0.25), from: used, until: 1, penalty }, best);
    } else if (!matrix || start) {
      kernel.run({ hot, cold, from: used, until: 1, penalty }, best);
    } else {
      const pool: Best[] = [];
      const size = E('POP', 5);
      let turns = 0;
      while (used < 1) {
        const moves = budget.iterations / used;
        const share = small ? 0.1 : Math.min(E('SHARE', 0.06), (units.count * E('PER', 100000)) / moves);
        const mine: Best = { objective: Number.NEGATIVE_INFINITY, group: best.group.slice() };
        const fresh = pool.length < size;
        if (fresh) {
          if (!this.begin()) break;
        } else if (process.env.MODE === 'reheat') this.seating.restore(pool[this.random.below(pool.length)]!.group);
        else this.breed(pool);
        const turn = ++turns % 2 === 0 ? kernel : other;
        turn.recount();
        turn.run({ hot: fresh ? hot : warm, cold, from: used, until: Math.min(1, used + share * (fresh ? 1 : E('CHILD', 0.7))), penalty }, mine);
        if (small) this.polish(mine);
        if (mine.objective > best.objective) {
          best.objective = mine.objective;
          best.group.set(mine.group);
        }
        if (process.env.DEBUG) console.error(fresh ? 'fresh' : 'child', used.toFixed(3), mine.objective, best.objective);
        if (pool.length < size) pool.push(mine);
        else if (pool.every((b) => b.objective !== mine.objective)) {
          pool.sort((a, b) => b.objective - a.objective);
          if (mine.objective > pool[size - 1]!.objective) pool[size - 1] = mine;
        }
        used = budget.spend(0);
      }
    }
    if (best.objective === Number.NEGATIVE_INFINITY) return this.rescue();
    return best;
  }

  /** Puts the pieces of all groups together again and again, until that has not helped for a while. */
  private polish(best: Best): void {
    const { units, seating, random, budget } = this;
    if (best.objective === Number.NEGATIVE_INFINITY) return;
    seating.restore(best.group);
    const groups = Array.from({ length: units.groups }, (_, g) => g);
    const patience = E('PAT', 60);
    for (let failed = 0; failed < patience && budget.spend(4 * units.groups * units.groups) < 1; ) {
      const gain = rematch(seating, groups, random);
      best.objective += gain;
      failed = gain > 0 ? 0 : failed + 1;
    }
    best.group.set(seating.group);
  }

  private breed(pool: Best[]): void {
    const a = this.random.below(pool.length);
    const b = (a + 1 + this.random.below(pool.length - 1)) % pool.length;
    const limits = this.planned ? { ...this.units, lower: this.planned, upper: this.planned } : this.units;
    const child = new Seating(limits);
    cross(limits, pool[a]!.group, pool[b]!.group, this.random, child);
    if (!place(child, this.units.groups, this.random, this.budget, 20 * this.units.count)) this.seating.restore(pool[a]!.group);
    else this.seating.restore(child.group);
  }

  /** Seats everyone for a fresh search: alone when groups are free, else within the size limits. */
  private begin(): boolean {
    const { units, seating, random, budget, planned } = this;
    for (let u = 0; u < units.count; u++) if (seating.group[u] !== seating.bench) seating.move(u, seating.bench);
    if (units.free) {
      // Who has too few free slots even alone can only stay outside.
      for (let u = 0; u < units.count; u++) if (seating.fits(u, u)) seating.move(u, u);
      return true;
    }
    const patience = 2000 + 60 * units.count;
    if (planned) {
      const exact = new Seating({ ...units, lower: planned, upper: planned });
      if (place(exact, units.groups, random, budget, patience)) {
        seating.restore(exact.group);
        return true;
      }
    }
    return place(seating, units.groups, random, budget, patience);
  }

  /** The search ended with rules broken: place people without regard to scores, with as many groups as may work. */
  private rescue(): Best | null {
    const { units, seating, random, budget } = this;
    const people = units.unitOf.length;
    const most = Math.floor(people / Math.max(1, units.lower[0]!));
    const fewest = units.required.indexOf(0) >= 0 ? 0 : Math.ceil(people / units.upper[0]!);
    const middle = (fewest + most) >> 1;
    for (let k = 0; k <= most - fewest && k < 12; k++) {
      const open = middle + (k % 2 === 0 ? -1 : 1) * ((k + 1) >> 1);
      if (open < fewest || open > most) continue;
      for (let u = 0; u < units.count; u++) seating.move(u, seating.bench);
      if (place(seating, open, random, budget, 2000 + 60 * units.count)) return { objective: seating.total(), group: seating.group.slice() };
    }
    return null;
  }
}

function meanScore(units: Units): number {
  let sum = 0;
  for (const w of units.matrix ?? units.score) if (w > forbidden) sum += w;
  return sum;
}

function sameLimits(units: Units): boolean {
  return units.lower.every((l) => l === units.lower[0]) && units.upper.every((u) => u === units.upper[0]);
}
