import { countBits } from './audit.ts';
import type { Budget } from './budget.ts';
import type { Random } from './random.ts';
import type { Seating } from './seating.ts';
import { canShare } from './units.ts';

/**
 * Finds any seating that keeps all rules, using groups 0 .. `open` - 1 and whatever already sits well in them: units are
 * put in one by one, and whoever stands in the way goes back to the bench and may not return to that group for a while
 * (ejection with tabu memory, F. Glover 1989; in the form of "partial colouring", I. Bloechliger and N. Zufferey 2008).
 * Returns true when every rule holds.
 */
export function place(seating: Seating, open: number, random: Random, budget: Budget, patience: number): boolean {
  return new Placement(seating, open, random).run(budget, patience);
}

class Placement {
  private readonly seating: Seating;
  private readonly open: number;
  private readonly random: Random;
  /** Round until which a unit may not go back to the group it was last ejected from. */
  private readonly barredGroup: Int32Array;
  private readonly barredUntil: Int32Array;
  private readonly waiting: number[] = [];
  private readonly out: number[] = [];
  private round = 0;

  constructor(seating: Seating, open: number, random: Random) {
    const m = seating.units.count;
    this.seating = seating;
    this.open = open;
    this.random = random;
    this.barredGroup = new Int32Array(m).fill(-1);
    this.barredUntil = new Int32Array(m);
    for (let u = 0; u < m; u++) {
      if (seating.group[u]! >= open && seating.group[u] !== seating.bench) seating.move(u, seating.bench);
      if (seating.group[u] === seating.bench && seating.units.required[u] === 1) this.waiting.push(u);
    }
    random.shuffle(this.waiting);
    const { weight, apartStart } = seating.units;
    // Taken from the end: the hardest to place first.
    const hardness = (u: number) => weight[u]! * 1e6 + apartStart[u + 1]! - apartStart[u]!;
    this.waiting.sort((a, b) => hardness(a) - hardness(b));
  }

  run(budget: Budget, patience: number): boolean {
    const { seating, waiting } = this;
    const { bench, size, units } = seating;
    let scan = 0;
    for (this.round = 0; this.round < patience; this.round++) {
      if ((this.round & 255) === 255 && budget.spend(256) >= 1) return false;
      if (waiting.length > 0) {
        // Most often the hardest that is left; sometimes another one, so that nobody blocks the rest for ever.
        const pick = this.random.below(4) === 0 ? this.random.below(waiting.length) : waiting.length - 1;
        const u = waiting[pick]!;
        waiting[pick] = waiting[waiting.length - 1]!;
        waiting.pop();
        if (seating.group[u] === bench) this.seat(u);
        continue;
      }
      let low = -1;
      for (let k = 0; k < this.open && low < 0; k++) {
        scan = scan + 1 >= this.open ? 0 : scan + 1;
        if (size[scan]! < units.lower[scan]!) low = scan;
      }
      if (low < 0) return true;
      if (!this.fill(low)) return false;
    }
    return false;
  }

  /** Puts u into the group where it does least harm. */
  private seat(u: number): void {
    const { seating, random, open } = this;
    const { units, size } = seating;
    const tries = Math.min(open, 240);
    const from = random.below(open);
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < tries; k++) {
      const g = tries === open ? (from + k) % open : random.below(open);
      if (units.weight[u]! > units.upper[g]!) continue;
      let cost = this.inTheWay(u, g) * 4 + random.unit();
      if (this.barredGroup[u] === g && this.round < this.barredUntil[u]!) cost += 40;
      // Groups short of people are filled first.
      if (size[g]! >= units.lower[g]!) cost += 1;
      if (cost < least) {
        least = cost;
        best = g;
      }
    }
    if (best >= 0) this.force(u, best);
    else this.waiting.unshift(u);
  }

  /** Brings somebody to group g, which has too few. False when there is nobody to bring. */
  private fill(g: number): boolean {
    const { seating, random } = this;
    const { units, size, bench, group } = seating;
    const m = units.count;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    const tries = Math.min(m, 400);
    for (let k = 0, seen = 0; seen < tries && k < m * 2; k++) {
      const u = tries === m ? k % m : random.below(m);
      if (k >= m && tries === m) break;
      const a = group[u]!;
      if (a === g || units.weight[u]! > units.upper[g]!) continue;
      seen++;
      let cost = this.inTheWay(u, g) * 4 + random.unit();
      if (a !== bench) cost += size[a]! - units.weight[u]! < units.lower[a]! ? 6 : 1;
      if (this.barredGroup[u] === g && this.round < this.barredUntil[u]!) cost += 40;
      if (cost < least) {
        least = cost;
        best = u;
      }
    }
    if (best < 0) return false;
    const a = group[best]!;
    if (a !== bench) this.bar(best, a);
    this.force(best, g);
    return true;
  }

  /** People who would have to leave group g for u; a lower estimate where slots are concerned. */
  private inTheWay(u: number, g: number): number {
    const { seating } = this;
    const { units, head, next, size } = seating;
    let away = 0;
    let common = 0;
    for (let x = head[g]!; x >= 0; x = next[x]!) if (!canShare(units, u, x)) away += units.weight[x]!;
    for (let w = 0; w < units.slotWords; w++) {
      let bits = units.slotBits[u * units.slotWords + w]!;
      for (let x = head[g]!; x >= 0; x = next[x]!) bits &= units.slotBits[x * units.slotWords + w]!;
      common += countBits(bits);
    }
    if (units.shared > 0 && common < units.shared) away = Math.max(away, 1);
    return Math.max(away, size[g]! + units.weight[u]! - units.upper[g]!);
  }

  private force(u: number, g: number): void {
    const { seating, out, random } = this;
    const { units, head, next, size, bench } = seating;
    out.length = 0;
    for (let x = head[g]!; x >= 0; x = next[x]!) if (!canShare(units, u, x)) out.push(x);
    for (const x of out) this.eject(x, g);
    while (size[g]! > 0 && (size[g]! + units.weight[u]! > units.upper[g]! || !seating.fits(u, g))) {
      out.length = 0;
      for (let x = head[g]!; x >= 0; x = next[x]!) out.push(x);
      // Whoever may stay away goes first, then anybody.
      const spare = out.filter((x) => units.required[x] === 0);
      const from = spare.length > 0 ? spare : out;
      this.eject(from[random.below(from.length)]!, g);
    }
    if (seating.fits(u, g)) seating.move(u, g);
    else {
      if (seating.group[u] !== bench) seating.move(u, bench);
      if (units.required[u] === 1) this.waiting.unshift(u);
    }
  }

  private eject(x: number, g: number): void {
    this.seating.move(x, this.seating.bench);
    this.bar(x, g);
    if (this.seating.units.required[x] === 1) this.waiting.push(x);
  }

  private bar(x: number, g: number): void {
    this.barredGroup[x] = g;
    this.barredUntil[x] = this.round + 8 + this.random.below(20 + (this.seating.units.count >> 3));
  }
}
