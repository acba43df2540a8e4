import { addDays } from '../platform/local-date.ts';

/** 0 for Sunday to 6 for Saturday. */
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * The plain date so many school days (Monday to Friday) from `today`: 1 is tomorrow, or Monday when tomorrow is a
 * weekend; -5 is the same weekday a week ago. On a weekend the count starts from the Friday before.
 */
export function schoolDay(today: string, away: number): string {
  let day = today;
  while (weekday(day) === 0 || weekday(day) === 6) day = addDays(day, -1);
  const weeks = Math.trunc(away / 5);
  day = addDays(day, weeks * 7);
  const step = Math.sign(away);
  for (let left = Math.abs(away % 5); left > 0; ) {
    day = addDays(day, step);
    if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1;
  }
  return day;
}
