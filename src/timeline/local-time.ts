import { Temporal } from 'temporal-polyfill';
import { addDays } from '../platform/local-date.ts';

/** A day without a zone, 'YYYY-MM-DD'. */
export type Day = string;

/** Is `text` a time of day, 'HH:MM' (a browser may add seconds)? */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text);
}

/** The time of day at `instant` in a zone, 'HH:MM'. */
export function timeIn(instant: Date, zone: string): string {
  return zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant of a day and a time on the clocks of a zone. A time that the clocks leap over is the one an hour later,
 * one that comes twice is the first (RFC 5545 §3.3.5 reads times so).
 */
export function instantOf(day: Day, time: string, zone: string): Date {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  return new Date(at.epochMilliseconds);
}

/** The same time on the clock, so many days later (or earlier), whatever the clocks did meanwhile. */
export function moveDays(instant: Date, days: number, zone: string): Date {
  return new Date(zoned(instant, zone).add({ days }).epochMilliseconds);
}

/** So many months after `day`; a day the month does not have becomes its last. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The same day, or the Monday after when it falls on a weekend. */
export function workdayFrom(day: Day): Day {
  return addDays(day, [0, 0, 0, 0, 0, 0, 2, 1][weekdayOf(day)] ?? 0);
}

/** The day of a month that is its nth such weekday; the last one when the month has no fifth. @param month any day of it */
export function nthWeekday(month: Day, weekday: number, nth: number): Day {
  const firstDay = `${month.slice(0, 8)}01`;
  const day = addDays(firstDay, ((weekday - weekdayOf(firstDay) + 7) % 7) + (nth - 1) * 7);
  return day.slice(0, 7) === month.slice(0, 7) ? day : addDays(day, -7);
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function zoned(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
