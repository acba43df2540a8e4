import { Temporal } from 'temporal-polyfill';

export type Rhythm = 'daily' | 'weekly';

/** A digest is written on school days, from seven in the morning until eight in the evening, where its reader is. */
const morning = 7;
const evening = 20;

/**
 * The day or the week that a digest written at `now` is for; null when none is written now. A week's is written on its
 * Monday, or on the next school day when nothing could be written then.
 * @param timeZone IANA name
 */
export function periodAt(rhythm: Rhythm, now: Date, timeZone: string): string | null {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  if (local.hour < morning || local.hour >= evening || local.dayOfWeek > 5) return null;
  return rhythm === 'daily'
    ? local.toPlainDate().toString()
    : `${local.yearOfWeek}-W${String(local.weekOfYear).padStart(2, '0')}`;
}

/** How far back a first digest looks, in days. */
export function daysBack(rhythm: Rhythm): number {
  return rhythm === 'daily' ? 1 : 7;
}
