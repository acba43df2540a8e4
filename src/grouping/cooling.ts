import { forbidden } from './units.ts';
import type { Units } from './units.ts';

/** One stretch of annealing: temperatures in units of score, falling geometrically over a share of the budget. */
export interface Cooling {
  hot: number;
  cold: number;
  /** Share of the budget (0 .. 1) at which the stretch begins and ends. */
  from: number;
  until: number;
  /** What one person too many or too few in a group costs. */
  penalty: number;
}

/** Told the temperature and the share of moves accepted, every few thousand moves; false ends the stretch. */
export type Trace = (temperature: number, accepted: number) => boolean;

/** Best seating found so far: the group of every unit. */
export interface Best {
  objective: number;
  group: Int32Array;
}

/** -ln of evenly spaced chances: a loss up to temperature * `chances[random 12 bits]` is accepted (Metropolis rule). */
export const chances: Float64Array = new Float64Array(4096).map((_, k) => -Math.log((k + 0.5) / 4096));

/**
 * How much scores differ once what belongs to each person alone (a generally high or low scorer) is taken out: the
 * standard deviation of the doubly centred matrix, or of listed scores when they are sparse. Temperatures are set in
 * proportion to it.
 */
export function spread(units: Units): number {
  const m = units.count;
  const { matrix, start, score } = units;
  const mean = new Float64Array(m);
  let all = 0;
  let seen = 0;
  for (let u = 0; u < m; u++) {
    let count = 0;
    for (let k = matrix ? 0 : start[u]!; k < (matrix ? m : start[u + 1]!); k++) {
      const w = matrix ? matrix[u * m + k]! : score[k]!;
      if (w === forbidden || (matrix && k === u)) continue;
      mean[u]! += w;
      count++;
    }
    all += mean[u]!;
    seen += count;
    mean[u] = count > 0 ? mean[u]! / count : 0;
  }
  if (seen === 0) return 1;
  all /= seen;
  let squares = 0;
  for (let u = 0; u < m; u++) {
    for (let k = matrix ? 0 : start[u]!; k < (matrix ? m : start[u + 1]!); k++) {
      const w = matrix ? matrix[u * m + k]! : score[k]!;
      if (w === forbidden || (matrix && k === u)) continue;
      const rest = matrix ? w - mean[u]! - mean[k]! + all : w - all;
      squares += rest * rest;
    }
  }
  return Math.max(Math.sqrt(squares / seen), Math.abs(all) / 50, 1e-9);
}

/** What a quick first cooling taught: which temperature lets which share of moves pass. */
export class Thermometer {
  private readonly temperatures: number[] = [];
  private readonly shares: number[] = [];

  note(temperature: number, share: number): void {
    this.temperatures.push(temperature);
    this.shares.push(share);
  }

  /** The highest temperature from which on, averaged over a few readings, at most `share` of the moves pass. */
  at(share: number, otherwise: number): number {
    const window = Math.max(1, Math.min(9, this.shares.length >> 5));
    let sum = 0;
    for (let k = 0; k < this.shares.length; k++) {
      sum += this.shares[k]! - (k >= window ? this.shares[k - window]! : 0);
      if (k >= window - 1 && sum / window <= share) return this.temperatures[k - (window >> 1)]!;
    }
    return this.temperatures.length > 0 ? this.temperatures[this.temperatures.length - 1]! : otherwise;
  }
}
