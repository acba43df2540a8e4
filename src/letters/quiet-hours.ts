import { Temporal } from 'temporal-polyfill';

/** Reminders rest from 8 in the evening until 7 in the morning, in the district's zone. */
const evening = 20;
const morning = 7;

/** The first instant from `now` on at which a reminder may go. @param timeZone IANA name */
export function afterQuietHours(now: Date, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  if (local.hour >= morning && local.hour < evening) return now;
  const day = local.hour >= evening ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  const opens = day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(morning) });
  return new Date(opens.epochMilliseconds);
}
