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

/** Told the temperature and the present sum of scores, every few thousand moves; false ends the stretch. */
export type Trace = (temperature: number, value: number) => boolean;

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

/**
 * What a quick first cooling taught: how far the sum of scores has come at which temperature. A slow cooling then spends
 * its time only where much is decided.
 */
export class Thermometer {
  private readonly temperatures: number[] = [];
  private readonly values: number[] = [];
  private still = 0;

  /** Takes a reading; false when nothing has changed for so long that nothing will. */
  note(temperature: number, value: number): boolean {
    this.still = this.values[this.values.length - 1] === value ? this.still + 1 : 0;
    this.temperatures.push(temperature);
    this.values.push(value);
    return this.still < 30;
  }

  /** The highest temperature at which the given part (0 .. 1) of the whole way from first to last value is behind. */
  at(part: number, otherwise: number): number {
    const { temperatures, values } = this;
    if (values.length === 0) return otherwise;
    const goal = values[0]! + part * (values[values.length - 1]! - values[0]!);
    const k = values.findIndex((v) => v >= goal);
    return temperatures[k < 0 ? values.length - 1 : k]!;
  }
}
