import { addDays } from '../platform/local-date.ts';
import { addMonths, type Day, nthWeekday, weekdayOf, workdayFrom } from './local-time.ts';
import { type Phase, phaseAfter } from './session.ts';
import { type Break, isInBreak } from './timeline.ts';

/** How often: every so many weeks on one weekday, once a month on it, or every so many days. */
export type Rhythm = { every: 'weeks'; count: number } | { every: 'month' } | { every: 'days'; count: number };

/** Never more at once; a rhythm of days over a year would fill a wall. */
export const mostSessions = 60;

export interface Proposed {
  day: Day;
  phase: Phase;
}

/** The rhythm of so many days: whole weeks keep their weekday. @param days 1 to 366 */
export function rhythmOf(days: number): Rhythm {
  return days % 7 === 0 ? { every: 'weeks', count: days / 7 } : { every: 'days', count: days };
}

/** Days between two sessions, to remember the rhythm by; a month counts 30. */
export function daysOf(rhythm: Rhythm): number {
  return rhythm.every === 'month' ? 30 : rhythm.every === 'weeks' ? rhythm.count * 7 : rhythm.count;
}

/**
 * Proposes days from `from` to `to`, both included, on `weekday`; phases take turns from `first` on. Days in a break
 * are left out without costing a turn. Every so many days may drift over weekdays; a weekend then gives way to Monday.
 * @param weekday 1 for Monday to 7 for Sunday @returns at most 60, in order, no day twice
 */
export function propose(input: {
  from: Day;
  to: Day;
  rhythm: Rhythm;
  weekday: number;
  first: Phase;
  breaks?: readonly Break[];
}): Proposed[] {
  const proposed: Proposed[] = [];
  let phase = input.first;
  let latest = '';
  for (const day of candidates(input)) {
    if (proposed.length === mostSessions) break;
    if (day <= latest || input.breaks?.some((pause) => isInBreak(pause, day))) continue;
    proposed.push({ day, phase });
    phase = phaseAfter(phase);
    latest = day;
  }
  return proposed;
}

function* candidates(input: { from: Day; to: Day; rhythm: Rhythm; weekday: number }): Generator<Day> {
  const { from, to, rhythm, weekday } = input;
  const start = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  if (rhythm.every === 'month') {
    const nth = Math.ceil(Number(start.slice(8)) / 7);
    for (let month = `${start.slice(0, 8)}01`; month <= to; month = addMonths(month, 1)) {
      const day = nthWeekday(month, weekday, nth);
      if (day >= start && day <= to) yield day;
    }
    return;
  }
  const step = daysOf(rhythm);
  for (let day = start; day <= to; day = addDays(day, step)) {
    // Sunday schools exist: whoever chooses a weekend day with whole weeks means it.
    const workday = rhythm.every === 'days' ? workdayFrom(day) : day;
    if (workday <= to) yield workday;
  }
}
