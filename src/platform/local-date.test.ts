import { expect, it } from 'vitest';
import { isDate, localDate } from './local-date.ts';

it('A date is a day of the calendar', () => {
  expect(isDate('2028-02-29')).toBe(true);
  for (const wrong of ['2027-02-29', '2026-13-01', '0000-00-00', '2026-1-1', '', '2026-10-05T00:00'])
    expect(isDate(wrong), wrong).toBe(false);
});

it('The day is the one of the district, not of the server', () => {
  const late = new Date('2026-10-06T02:30:00Z');
  expect(localDate(late, 'America/New_York')).toBe('2026-10-05');
  expect(localDate(late, 'UTC')).toBe('2026-10-06');
});
