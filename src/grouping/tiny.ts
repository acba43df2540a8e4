import { canShare, forbidden, unitScore } from './units.ts';
import { countBits } from './audit.ts';
import type { Units } from './units.ts';

/** Up to this many units all ways to form groups can be weighed one against the other. */
export const tinyUpTo = 12;

/**
 * The best seating of a tiny problem by dynamic programming over subsets: 3^units steps for each group of a fixed number.
 * Returns the group of every unit (the bench is `units.groups`), or null when no seating keeps the rules.
 */
export function bestOfAll(units: Units): { group: Int32Array; objective: number } | null {
  const m = units.count;
  const full = (1 << m) - 1;
  const people = new Int32Array(full + 1);
  const value = new Float64Array(full + 1).fill(Number.NEGATIVE_INFINITY);
  value[0] = 0;
  let must = 0;
  for (let u = 0; u < m; u++) if (units.required[u] === 1) must |= 1 << u;
  for (let set = 1; set <= full; set++) {
    const u = 31 - Math.clz32(set);
    const rest = set ^ (1 << u);
    people[set] = people[rest]! + units.weight[u]!;
    // `value` holds sums for every set that may share a group; a set with a broken pair stays at minus infinity.
    if (value[rest] === Number.NEGATIVE_INFINITY || !sharesSlots(units, set)) continue;
    let sum = value[rest]!;
    for (let v = 0; v < u; v++)
      if ((rest >> v) & 1) sum += canShare(units, u, v) ? allowed(unitScore(units, u, v)) : Number.NEGATIVE_INFINITY;
    value[set] = sum;
  }
  return units.free ? freely(units, full, must, people, value) : fixed(units, full, must, people, value);
}

function allowed(w: number): number {
  return w === forbidden ? Number.NEGATIVE_INFINITY : w;
}

function sharesSlots(units: Units, set: number): boolean {
  if (units.shared === 0) return true;
  let common = 0;
  for (let w = 0; w < units.slotWords; w++) {
    let bits = -1;
    for (let u = 0; u < units.count; u++) if ((set >> u) & 1) bits &= units.slotBits[u * units.slotWords + w]!;
    common += countBits(bits);
  }
  return common >= units.shared;
}

function freely(units: Units, full: number, must: number, people: Int32Array, value: Float64Array) {
  const lower = Math.max(1, units.lower[0]!);
  const upper = units.upper[0]!;
  const best = new Float64Array(full + 1).fill(Number.NEGATIVE_INFINITY);
  const choice = new Int32Array(full + 1);
  best[0] = 0;
  for (let set = 1; set <= full; set++) {
    const low = set & -set;
    if ((must & low) === 0 && best[set ^ low]! > best[set]!) best[set] = best[set ^ low]!;
    const rest = set ^ low;
    for (let sub = rest; ; sub = (sub - 1) & rest) {
      const g = sub | low;
      if (people[g]! >= lower && people[g]! <= upper) {
        const sum = value[g]! + best[set ^ g]!;
        if (sum > best[set]!) {
          best[set] = sum;
          choice[set] = g;
        }
      }
      if (sub === 0) break;
    }
  }
  if (best[full] === Number.NEGATIVE_INFINITY) return null;
  const group = new Int32Array(units.count).fill(units.groups);
  let g = 0;
  for (let set = full; set !== 0; ) {
    const taken = choice[set]!;
    if (taken === 0) set &= set - 1;
    else {
      for (let u = 0; u < units.count; u++) if ((taken >> u) & 1) group[u] = g;
      g++;
      set ^= taken;
    }
  }
  return { group, objective: best[full]! };
}

function fixed(units: Units, full: number, must: number, people: Int32Array, value: Float64Array) {
  let layer = new Float64Array(full + 1).fill(Number.NEGATIVE_INFINITY);
  layer[0] = 0;
  const choices: Int32Array[] = [];
  for (let g = 0; g < units.groups; g++) {
    const lower = Math.max(1, units.lower[g]!);
    const upper = units.upper[g]!;
    const next = new Float64Array(full + 1).fill(Number.NEGATIVE_INFINITY);
    const choice = new Int32Array(full + 1);
    for (let set = 1; set <= full; set++) {
      for (let sub = set; sub > 0; sub = (sub - 1) & set) {
        if (people[sub]! < lower || people[sub]! > upper) continue;
        const sum = value[sub]! + layer[set ^ sub]!;
        if (sum > next[set]!) {
          next[set] = sum;
          choice[set] = sub;
        }
      }
    }
    layer = next;
    choices.push(choice);
  }
  let last = -1;
  for (let set = 0; set <= full; set++) {
    if ((set & must) === must && layer[set]! > Number.NEGATIVE_INFINITY && (last < 0 || layer[set]! > layer[last]!))
      last = set;
  }
  if (last < 0) return null;
  const group = new Int32Array(units.count).fill(units.groups);
  for (let g = units.groups - 1, set = last; g >= 0; g--) {
    const sub = choices[g]![set]!;
    for (let u = 0; u < units.count; u++) if ((sub >> u) & 1) group[u] = g;
    set ^= sub;
  }
  return { group, objective: layer[last]! };
}
