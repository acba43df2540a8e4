import { addDays, daysBetween } from '../platform/local-date.ts';
import { addMonths, type Day, earlier, weekdayOf } from './local-time.ts';

/** When a partnership works: never longer than a year at a time, whatever it intends. */
export interface Timeline {
  startsOn: Day;
  /** The last day; at most a year after the start. */
  endsOn: Day;
  /** Days that were wished for, the first and the last counted. More than the timeline has when that is over a year. */
  intendedDays: number;
  /** In the last week, when more than a year is intended: asks to go on, change or close. */
  revisitOn: Day | null;
}

/** A timeline as a partnership has it; it stays the same one when its dates change. */
export interface KeptTimeline extends Timeline {
  id: string;
}

/** Something to have reached by a day. */
export interface Milestone {
  id: string;
  title: string;
  onDate: Day;
  doneAt: Date | null;
}

export const changeKinds = ['set', 'shift', 'skip', 'extend', 'shorten', 'revisit'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What changed, and why. */
export interface TimelineChange {
  id: string;
  kind: ChangeKind;
  /** Days by which things moved, when they moved. */
  days: number | null;
  reason: string;
  before: Partial<Timeline>;
  after: Partial<Timeline> & Partial<Break> & { how?: 'skip' | 'move' };
  name: string;
  at: Date;
}

/** Days on which the partnership does not meet, the first and the last included. */
export interface Break {
  from: Day;
  to: Day;
}

/** Lengths that people name. A term (or quarter) counts nine weeks, a semester eighteen, a school year thirty-six. */
export const presets = [
  'day',
  'week',
  'two_weeks',
  'month',
  'six_weeks',
  'term',
  'semester',
  'school_year',
  'year',
] as const;
export type Preset = (typeof presets)[number];

const weeksOf = { week: 1, two_weeks: 2, six_weeks: 6, term: 9, semester: 18, school_year: 36 } as const;

export const units = ['days', 'weeks', 'months', 'years'] as const;
export type Unit = (typeof units)[number];

/** The last day of a preset that begins on `start`. A year ends on its own date a year later. */
export function presetEnd(start: Day, preset: Preset): Day {
  if (preset === 'day') return start;
  if (preset === 'year') return aYearAfter(start);
  if (preset === 'month') return addDays(addMonths(start, 1), -1);
  return addDays(start, weeksOf[preset] * 7 - 1);
}

/** The last day of so many days, weeks, months or years from `start`. @param count 1 or more */
export function ownEnd(start: Day, count: number, unit: Unit): Day {
  if (unit === 'days') return addDays(start, count - 1);
  if (unit === 'weeks') return addDays(start, count * 7 - 1);
  if (unit === 'years') return addMonths(start, count * 12);
  return count % 12 === 0 ? addMonths(start, count) : addDays(addMonths(start, count), -1);
}

/** The date a year later; 29 February becomes the 28th. */
export function aYearAfter(start: Day): Day {
  return addMonths(start, 12);
}

/**
 * The timeline for what is wished. Longer than a year is an intention: the timeline is one year, and its last week
 * asks how to go on. @param wishedEnd the last day wished, not before `start`
 */
export function fit(start: Day, wishedEnd: Day): Timeline {
  const cap = aYearAfter(start);
  const longer = wishedEnd > cap;
  const endsOn = longer ? cap : wishedEnd < start ? start : wishedEnd;
  const intendedDays = Math.max(daysBetween(start, wishedEnd), 0) + 1;
  return { startsOn: start, endsOn, intendedDays, revisitOn: longer ? revisitFor(endsOn) : null };
}

/** The last day that was wished for; after the end when more than a year was. */
export function wishedEnd(timeline: Timeline): Day {
  return addDays(timeline.startsOn, timeline.intendedDays - 1);
}

/** Seven days before the end, or the Monday after when that is a weekend. */
export function revisitFor(endsOn: Day): Day {
  const day = addDays(endsOn, -7);
  const weekday = weekdayOf(day);
  return weekday === 6 ? addDays(day, 2) : weekday === 7 ? addDays(day, 1) : day;
}

/** Everything by so many weeks. The start moves along until something has been held; then the year still binds. */
export function shiftTimeline(timeline: Timeline, weeks: number, anythingHeld: boolean): Timeline {
  const start = anythingHeld ? timeline.startsOn : addDays(timeline.startsOn, weeks * 7);
  return fit(start, addDays(wishedEnd(timeline), weeks * 7));
}

/** A later end, up to the year; what is wished beyond it is kept as the intention. */
export function extendTimeline(timeline: Timeline, newEnd: Day): Timeline {
  return fit(timeline.startsOn, newEnd);
}

/** At the revisit: the next stretch begins where this one ends, as long as is left of the intention, or as long as before. */
export function goOn(timeline: Timeline): Timeline {
  const span = daysBetween(timeline.startsOn, timeline.endsOn);
  const left = daysBetween(timeline.endsOn, wishedEnd(timeline));
  return fit(timeline.endsOn, addDays(timeline.endsOn, left > 0 ? left : span));
}

/**
 * How many whole weeks things from a break's first day on must move so that nothing is left in the break.
 * @param days of what is planned @returns 0 when nothing falls into it
 */
export function weeksPast(pause: Break, days: readonly Day[]): number {
  const inside = days.filter((day) => isInBreak(pause, day)).sort();
  const earliest = inside[0];
  return earliest ? Math.ceil((daysBetween(earliest, pause.to) + 1) / 7) : 0;
}

export function isInBreak(pause: Break, day: Day): boolean {
  return day >= pause.from && day <= pause.to;
}

/** Is it time to ask how to go on: the last week of a longer timeline, the last quarter of a short one, or past the end? */
export function asksHowToGoOn(timeline: Timeline, today: Day): boolean {
  const days = daysBetween(timeline.startsOn, timeline.endsOn);
  const from = timeline.revisitOn ?? addDays(timeline.endsOn, -Math.min(7, Math.floor(days / 4)));
  return today >= earlier(from, timeline.endsOn);
}
