import { SweepSearch } from './anneal-sweep.ts';
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
const wideFrom = 2;

/** Below this one, moves that follow good pairs take turns with it. */
const guideBelow = 8;

/** Seatings kept to breed from. */
const poolSize = 5;

/**
 * Looks for the best seating it can find within the budget. `start` (group of every unit, or null) is improved upon
 * instead of starting anew. Returns the group of every unit, or null when no seating that keeps the rules was found.
 */
export function search(units: Units, start: Int32Array | null, random: Random, budget: Budget): Best | null {
  const settled = start ? null : settledSizes(units);
  return (settled && new Search(settled, random, budget).run(null)) ?? new Search(units, random, budget).run(start);
}

/**
 * The units with one size for each group, where scores are so much alike that the number of pairs decides first: moving
 * from one good plan of sizes to another leads through worse ones, too far for single moves.
 */
function settledSizes(units: Units): Units | null {
  if (units.matrix === null || units.free || !units.single || units.required.indexOf(0) >= 0) return null;
  const mean = meanScore(units);
  if (Math.abs(mean) < spread(units)) return null;
  const sizes = planSizes(units.lower, units.upper, units.count, mean > 0);
  return sizes && { ...units, lower: sizes, upper: sizes };
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
    this.planned =
      units.free || !everyone ? null : planSizes(units.lower, units.upper, units.unitOf.length, meanScore(units) >= 0);
  }

  run(start: Int32Array | null): Best | null {
    const { units, seating, random, budget, best } = this;
    if (start) this.resume(start);
    else if (!this.begin()) return null;
    const wide = units.matrix !== null && !units.free && units.count / units.groups >= wideFrom;
    const penalty = 4 * this.scale;
    if (wide && !start && units.single && units.required.indexOf(0) < 0) {
      this.sweep(new SweepSearch(seating, random, budget), penalty);
      return best.objective === Number.NEGATIVE_INFINITY ? this.rescue() : best;
    }
    const kernel = wide ? new WideSearch(seating, random, budget) : new SmallSearch(seating, random, budget);
    const other = wide && units.count / units.groups < guideBelow ? new SmallSearch(seating, random, budget) : kernel;

    // A quick cooling tells at which temperatures things happen.
    const thermometer = new Thermometer();
    const pilot: Cooling = {
      hot: this.scale * (start ? 0.2 : 6),
      cold: this.scale * 0.003,
      from: 0,
      until: 0.06,
      penalty,
    };
    if (units.matrix || start) kernel.run(pilot, best, (temperature, value) => thermometer.note(temperature, value));
    const hot = thermometer.at(units.free ? 0.88 : 0.75, this.scale);
    const warm = thermometer.at(0.95, this.scale / 2);
    const cold = thermometer.at(units.free ? 0.985 : 0.998, this.scale / 50) * 0.8;

    const used = budget.spend(0);
    // Too large to learn anything in a short first cooling: what has proven itself on sparse candidates.
    if (units.matrix === null && !start)
      kernel.run({ hot: this.scale * 2.3, cold: this.scale * 0.25, from: used, until: 1, penalty }, best);
    else if (units.matrix === null || units.free || start)
      kernel.run({ hot, cold, from: used, until: 1, penalty }, best);
    else this.evolve([kernel, other], { hot, cold, from: used, until: 1, penalty }, warm);
    if (best.objective === Number.NEGATIVE_INFINITY) return this.rescue();
    return best;
  }

  /** A first quick cooling, then a population, all with the same quick moves. */
  private sweep(kernel: SweepSearch, penalty: number): void {
    const { scale, best, budget, units } = this;
    const thermometer = kernel.measure(scale, best);
    const usual = 0.3 * scale * Math.sqrt(units.count / units.groups);
    const cooling = {
      hot: thermometer.at(0.8, usual),
      cold: thermometer.at(0.998, usual / 6) * 0.8,
      from: budget.spend(0),
      until: 1,
      penalty,
    };
    this.evolve([kernel], cooling, thermometer.at(0.95, usual / 2));
  }

  /**
   * A small population: some fresh coolings, then children of two of them that are only warmed up (a memetic search in the
   * sense of P. Moscato 1989). The worst makes way for a better one that is new.
   */
  private evolve(kernels: (WideSearch | SmallSearch | SweepSearch)[], cooling: Cooling, warm: number): void {
    const { units, budget, best } = this;
    const { lower, upper } = units;
    const small =
      units.single && upper.every((u) => u <= 8 && u === upper[0]) && lower.every((l) => l >= 2 && l === lower[0]);
    const pool: Best[] = [];
    let turn = 0;
    for (let used = cooling.from; used < 1; used = budget.spend(0)) {
      const enough = (units.count * 100_000 * used) / Math.max(1, budget.iterations);
      const quick = kernels[0] instanceof SweepSearch;
      const share = small || quick ? 0.1 : Math.min(0.06, Math.max(0.001, enough));
      const mine: Best = { objective: Number.NEGATIVE_INFINITY, group: best.group.slice() };
      const fresh = pool.length < poolSize;
      if (!fresh) this.breed(pool);
      else if (!this.begin()) return;
      const kernel = kernels[++turn % kernels.length]!;
      kernel.recount();
      kernel.run(
        {
          ...cooling,
          hot: fresh ? cooling.hot : warm,
          from: used,
          until: Math.min(1, used + share * (fresh ? 1 : 0.7)),
        },
        mine,
      );
      if (small && !quick) this.polish(mine);
      if (mine.objective > best.objective) {
        best.objective = mine.objective;
        best.group.set(mine.group);
      }
      if (fresh) pool.push(mine);
      else if (pool.every((b) => b.objective !== mine.objective)) {
        pool.sort((a, b) => b.objective - a.objective);
        if (mine.objective > pool[poolSize - 1]!.objective) pool[poolSize - 1] = mine;
      }
    }
  }

  /** Puts the pieces of all groups together again and again, until that has not helped for a while. */
  private polish(best: Best): void {
    const { units, seating, random, budget } = this;
    if (best.objective === Number.NEGATIVE_INFINITY) return;
    seating.restore(best.group);
    const groups = Array.from({ length: units.groups }, (_, g) => g);
    const patience = 60;
    for (let failed = 0; failed < patience && budget.spend(4 * units.groups * units.groups) < 1; ) {
      const gain = rematch(seating, groups, random);
      best.objective += gain;
      failed = gain > 0 ? 0 : failed + 1;
    }
    best.group.set(seating.group);
  }

  /** Seats a child of two of the pool. */
  private breed(pool: Best[]): void {
    const a = this.random.below(pool.length);
    const b = (a + 1 + this.random.below(pool.length - 1)) % pool.length;
    const limits = this.planned ? { ...this.units, lower: this.planned, upper: this.planned } : this.units;
    const child = new Seating(limits);
    cross(limits, pool[a]!.group, pool[b]!.group, this.random, child);
    if (!place(child, this.units.groups, this.random, this.budget, 20 * this.units.count))
      this.seating.restore(pool[a]!.group);
    else this.seating.restore(child.group);
  }

  /** Goes on from an earlier seating; whom it doesn't seat starts alone, or where the size limits have room. */
  private resume(start: Int32Array): void {
    const { units, seating } = this;
    seating.restore(start);
    if (!units.free) place(seating, units.groups, this.random, this.budget, 2000 + 60 * units.count);
    for (let u = 0; units.free && u < units.count && seating.empties > 0; u++) {
      const alone = seating.empty[seating.empties - 1]!;
      if (seating.group[u] === seating.bench && seating.fits(u, alone)) seating.move(u, alone);
    }
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
      if (place(seating, open, random, budget, 2000 + 60 * units.count))
        return { objective: seating.total(), group: seating.group.slice() };
    }
    return null;
  }
}

function meanScore(units: Units): number {
  let sum = 0;
  let count = 0;
  for (const w of units.matrix ?? units.score) {
    if (w === forbidden) continue;
    sum += w;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
