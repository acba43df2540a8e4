import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../platform/local-date.ts';
import { schoolDay } from './school-days.ts';

const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));
const away = fc.integer({ min: -400, max: 400 });

it('school days are weekdays, and more of them are later', () => {
  fc.assert(
    fc.property(days, away, (today, n) => {
      const day = schoolDay(today, n);
      expect([1, 2, 3, 4, 5]).toContain(weekday(day));
      expect(schoolDay(today, n + 1) > day).toBe(true);
    }),
  );
});

it('what is past lies before today, and what comes after it', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 400 }), (today, n) => {
      expect(schoolDay(today, -n) < today).toBe(true);
      expect(schoolDay(today, n) > today).toBe(true);
    }),
  );
});

it('five school days are the same weekday a week on, and none are skipped', () => {
  fc.assert(
    fc.property(days, away, (today, n) => {
      expect(schoolDay(today, n + 5)).toBe(addDays(schoolDay(today, n), 7));
    }),
  );
});

it('tomorrow is Monday on a Friday and all through the weekend', () => {
  for (const today of ['2026-11-20', '2026-11-21', '2026-11-22']) expect(schoolDay(today, 1)).toBe('2026-11-23');
  expect(schoolDay('2026-11-23', 1)).toBe('2026-11-24');
  expect(schoolDay('2026-11-22', -1)).toBe('2026-11-19');
  expect(schoolDay('2026-11-23', -1)).toBe('2026-11-20');
});
