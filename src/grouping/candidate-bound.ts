import { countBits } from './audit.ts';
import { canShare, unitScore } from './units.ts';
import type { Units } from './units.ts';

/** For more units it is not tried. */
const mostUnits = 5000;

/** Groups that are kept in memory at most; with more of them the bound is left to others. */
const mostGroups = 1_500_000;

/**
 * A sharper limit where candidates are few: lists every set of people who hang together by candidate pairs and may share
 * a group, gives everyone a price, and adds to the sum of prices what the best set around each person is worth beyond
 * the prices of its members. Any group falls into such sets and the rest earns nothing, so with prices of 0 or more no
 * answer exceeds this sum, whatever else the rules ask for.
 *
 * This is the Lagrangian dual of set packing (A. Geoffrion 1974) with B. Polyak's step length (1969); the sets are listed
 * as S. Wernicke (2006) lists connected subgraphs. Returns infinity when there are too many of them, or `looks` are used up.
 */
export function candidateBound(units: Units, group: Int32Array, target: number, looks: number): number {
  if (units.count > mostUnits) return Number.POSITIVE_INFINITY;
  const widest = units.upper.reduce((a, b) => Math.max(a, b), 1);
  const list = new Listing(units, widest, looks / 4).run();
  if (list === null) return Number.POSITIVE_INFINITY;
  const { start, member, value, first } = list;
  const m = units.count;
  const price = new Float64Array(m);
  for (let u = 0; u < m; u++) {
    for (let k = units.start[u]!; k < units.start[u + 1]!; k++) {
      if (group[u] !== units.groups && group[units.to[k]!] === group[u]) price[u]! += units.score[k]! / 2;
    }
    price[u] = Math.max(0, price[u]!);
  }
  const worth = new Float64Array(m);
  const choice = new Int32Array(m);
  const slope = new Float64Array(m);
  const drift = new Float64Array(m);
  const steps = Math.min(400, Math.floor(looks / Math.max(1, member.length)));
  let best = Number.POSITIVE_INFINITY;
  let theta = 1;
  let stale = 0;
  for (let step = 0; step < steps && theta > 1e-3 && best >= target + 1; step++) {
    worth.fill(0);
    choice.fill(-1);
    for (let s = 0; s < value.length; s++) {
      let w = value[s]!;
      for (let k = start[s]!; k < start[s + 1]!; k++) w -= price[member[k]!]!;
      if (w > worth[first[s]!]!) {
        worth[first[s]!] = w;
        choice[first[s]!] = s;
      }
    }
    let sum = units.inner;
    slope.fill(1);
    for (let u = 0; u < m; u++) {
      sum += price[u]! + worth[u]!;
      const s = choice[u]!;
      if (s >= 0) for (let k = start[s]!; k < start[s + 1]!; k++) slope[member[k]!]!--;
    }
    stale = sum < best - 1e-4 * Math.abs(best - target) ? 0 : stale + 1;
    best = Math.min(best, sum);
    if (stale >= 10) {
      theta *= 0.6;
      stale = 0;
    }
    let norm = 0;
    for (let u = 0; u < m; u++) {
      // Who costs nothing and is asked for by nobody stays as cheap.
      if (price[u] === 0 && slope[u]! > 0) slope[u] = 0;
      drift[u] = slope[u]! + 0.6 * drift[u]!;
      norm += drift[u]! * drift[u]!;
    }
    if (norm < 1e-9) break;
    const length = (theta * (sum - target)) / norm;
    for (let u = 0; u < m; u++) price[u] = Math.max(0, price[u]! - length * drift[u]!);
  }
  return Math.max(target, Math.floor(best + 1e-6 * Math.max(1, Math.abs(best) * 1e-6)));
}

/** Lists the sets: each once, by the member with the lowest number. Only sets that earn something are kept. */
class Listing {
  readonly start: number[] = [0];
  readonly member: number[] = [];
  readonly value: number[] = [];
  readonly first: number[] = [];
  private readonly units: Units;
  private readonly widest: number;
  private looks: number;
  private readonly set: number[] = [];
  /** Which member brought a unit within reach, counted from 1; 0: not within reach. */
  private readonly reached: Int32Array;

  constructor(units: Units, widest: number, looks: number) {
    this.units = units;
    this.widest = widest;
    this.looks = looks;
    this.reached = new Int32Array(units.count);
  }

  /** Null when there are too many. */
  run(): Listing | null {
    const { units } = this;
    for (let u = 0; u < units.count; u++) {
      if (
        !this.grow(
          u,
          [],
          0,
          0,
          Array.from({ length: units.slotWords }, () => -1),
        )
      )
        return null;
    }
    return this;
  }

  /** Adds v to the set, keeps the set, and goes on with everyone within reach. False when there are too many sets. */
  private grow(v: number, extension: number[], value: number, people: number, slots: number[]): boolean {
    const { units, set, reached } = this;
    const first = set[0] ?? v;
    let sum = value;
    for (const x of set) sum += unitScore(units, x, v);
    const common = slots.map((bits, w) => bits & units.slotBits[v * units.slotWords + w]!);
    const size = people + units.weight[v]!;
    set.push(v);
    this.looks -= set.length * 4;
    if (sum > 0 && set.length > 1) {
      this.member.push(...set);
      this.start.push(this.member.length);
      this.value.push(sum);
      this.first.push(first);
    }
    let good = this.looks > 0 && this.value.length <= mostGroups;
    if (good && size < this.widest) {
      // Only who is reached for the first time by v joins the list, so no set comes twice.
      const next = extension.slice();
      const news: number[] = [];
      reached[first] = 1;
      for (let k = units.start[v]!; k < units.start[v + 1]!; k++) {
        const x = units.to[k]!;
        if (x <= first || reached[x] !== 0) continue;
        reached[x] = set.length;
        news.push(x);
        next.push(x);
      }
      while (good && next.length > 0) {
        const x = next.pop()!;
        if (size + units.weight[x]! <= this.widest && this.mayJoin(x, common))
          good = this.grow(x, next, sum, size, common);
      }
      for (const x of news) reached[x] = 0;
    }
    set.pop();
    return good;
  }

  private mayJoin(x: number, slots: number[]): boolean {
    const { units, set } = this;
    this.looks -= set.length;
    for (const y of set) if (!canShare(units, x, y)) return false;
    if (units.shared === 0) return true;
    let common = 0;
    for (let w = 0; w < units.slotWords; w++) common += countBits(slots[w]! & units.slotBits[x * units.slotWords + w]!);
    return common >= units.shared;
  }
}
