import { WideSearch } from './anneal-wide.ts';
import { SmallSearch } from './anneal-small.ts';
import type { Budget } from './budget.ts';
import type { Best, Cooling } from './cooling.ts';
import { spread } from './cooling.ts';
import { place } from './placement.ts';
import type { Random } from './random.ts';
import { Seating } from './seating.ts';
import { planSizes } from './size-plan.ts';
import { forbidden } from './units.ts';
import type { Units } from './units.ts';

/** From this average group size on, keeping sums per group and person pays. */
const wideFrom = 8;

/**
 * Looks for the best seating it can find within the budget. `start` (group of every unit, or null) is improved upon
 * instead of starting anew. Returns the group of every unit, or null when no seating that keeps the rules was found.
 */
export function search(units: Units, start: Int32Array | null, random: Random, budget: Budget): Best | null {
  const seating = new Seating(units);
  const best: Best = { objective: Number.NEGATIVE_INFINITY, group: seating.group.slice() };
  let begun = false;
  if (start) {
    seating.restore(start);
    begun = true;
  } else if (units.free) {
    for (let u = 0; u < units.count; u++) seating.move(u, u);
  } else if (!placePlanned(units, seating, random, budget)) return null;

  const wide = units.matrix !== null && !units.free && units.count / units.groups >= wideFrom;
  const kernel = wide ? new WideSearch(seating, random, budget) : new SmallSearch(seating, random, budget);
  const scale = spread(units);
  for (const cooling of plan(wide, units, scale, begun)) {
    if (cooling.from > 0.01 && best.objective > Number.NEGATIVE_INFINITY) {
      seating.restore(best.group);
      kernel.recount();
    }
    kernel.run(cooling, best);
  }
  if (best.objective === Number.NEGATIVE_INFINITY) return rescue(units, seating, random, budget);
  return best;
}

/** First placement for a fixed number of groups: with the sizes that promise most, else with any. */
function placePlanned(units: Units, seating: Seating, random: Random, budget: Budget): boolean {
  const patience = 2000 + 60 * units.count;
  const sizes = units.required.indexOf(0) >= 0 || !units.single ? null : planSizes(units.lower, units.upper, units.count, meanScore(units) >= 0);
  if (sizes) {
    const exact = new Seating({ ...units, lower: sizes, upper: sizes });
    if (place(exact, units.groups, random, budget, patience)) {
      seating.restore(exact.group);
      return true;
    }
  }
  return place(seating, units.groups, random, budget, patience);
}

function meanScore(units: Units): number {
  let sum = 0;
  for (const w of units.matrix ?? units.score) if (w > forbidden) sum += w;
  return sum;
}

function plan(wide: boolean, units: Units, scale: number, begun: boolean): Cooling[] {
  const penalty = 4 * scale;
  const hot = scale * Number(process.env.HOT ?? (wide ? 1.2 : 0.6));
  const cold = scale * Number(process.env.COLD ?? (wide ? 0.1 : 0.03));
  if (begun) return [{ hot: cold * 2, cold, from: 0, until: 1, penalty }];
  return [{ hot, cold, from: 0, until: 1, penalty }];
}

/** The search ended with rules broken: place people without regard to scores, with as many groups as may work. */
function rescue(units: Units, seating: Seating, random: Random, budget: Budget): Best | null {
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
