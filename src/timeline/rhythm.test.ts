import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, localDate } from '../platform/local-date.ts';
import { instantOf, isTime, moveDays, timeIn, weekdayOf } from './local-time.ts';
import { mostSessions, propose, rhythmOf } from './rhythm.ts';
import { nextPhase, phases } from './session.ts';

const anyDay = fc.integer({ min: 0, max: 10_000 }).map((n) => addDays('2024-01-01', n));
const anyRhythm = fc.oneof(fc.constant({ every: 'month' as const }), fc.integer({ min: 1, max: 366 }).map(rhythmOf));
const zones = [
  'America/New_York',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'Pacific/Honolulu',
] as const;

describe('a rhythm', () => {
  it('stays inside the timeline, in order, out of breaks, and takes turns through the phases', () => {
    const input = fc.record({
      from: anyDay,
      length: fc.integer({ min: 0, max: 366 }),
      rhythm: anyRhythm,
      weekday: fc.integer({ min: 1, max: 7 }),
      first: fc.constantFrom(...phases),
      pause: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 20 })),
    });
    fc.assert(
      fc.property(input, ({ from, length, rhythm, weekday, first, pause }) => {
        const to = addDays(from, length);
        const rest = { from: addDays(from, pause[0]), to: addDays(from, pause[0] + pause[1]) };
        const proposed = propose({ from, to, rhythm, weekday, first, breaks: [rest] });
        expect(proposed.length).toBeLessThanOrEqual(mostSessions);
        const start = phases.indexOf(first);
        proposed.forEach(({ day, phase }, index) => {
          expect(day >= from && day <= to).toBe(true);
          expect(day >= rest.from && day <= rest.to).toBe(false);
          expect(phase).toBe(phases[(start + index) % 3]);
          const before = proposed[index - 1];
          if (before) expect(day > before.day).toBe(true);
          if (rhythm.every !== 'days') expect(weekdayOf(day)).toBe(weekday);
          else expect(weekdayOf(day)).toBeLessThanOrEqual(5);
        });
      }),
    );
  });

  it('is every week, every two weeks, or any number of days apart', () => {
    const days = (every: number) =>
      propose({ from: '2026-10-01', to: '2026-11-15', rhythm: rhythmOf(every), weekday: 2, first: 'plan' }).map(
        (p) => p.day,
      );
    expect(days(7)).toEqual(['2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27', '2026-11-03', '2026-11-10']);
    expect(days(14)).toEqual(['2026-10-06', '2026-10-20', '2026-11-03']);
    expect(days(10)).toEqual(['2026-10-06', '2026-10-16', '2026-10-26', '2026-11-05', '2026-11-16'].slice(0, 4));
  });

  it('keeps the place of the weekday in the month; a fifth one becomes the last', () => {
    const monthly = (from: string) =>
      propose({ from, to: addDays(from, 140), rhythm: { every: 'month' }, weekday: 4, first: 'plan' }).map(
        (p) => p.day,
      );
    expect(monthly('2026-10-02')).toEqual(['2026-10-08', '2026-11-12', '2026-12-10', '2027-01-14', '2027-02-11']);
    expect(monthly('2026-10-26')).toEqual(['2026-10-29', '2026-11-26', '2026-12-31', '2027-01-28', '2027-02-25']);
  });

  it('plans, acts, reflects, and begins again; it goes on after the latest session', () => {
    const turns = propose({
      from: '2026-10-01',
      to: '2026-11-15',
      rhythm: rhythmOf(7),
      weekday: 2,
      first: nextPhase([]),
    }).map((p) => p.phase);
    expect(turns).toEqual(['plan', 'act', 'reflect', 'plan', 'act', 'reflect']);
    const at = (day: number) => new Date(Date.UTC(2026, 9, day));
    const held = [
      { phase: 'plan', startsAt: at(1), status: 'held' },
      { phase: 'act', startsAt: at(8), status: 'planned' },
      { phase: 'reflect', startsAt: at(15), status: 'skipped' },
    ] as const;
    expect(nextPhase(held)).toBe('reflect');
  });
});

describe('the district’s clocks', () => {
  it('show the same time after any number of days, whatever summer time does', () => {
    const time = fc
      .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        anyDay,
        time,
        fc.constantFrom(...zones),
        fc.integer({ min: -400, max: 400 }),
        (day, at, zone, days) => {
          const instant = instantOf(day, at, zone);
          expect([localDate(instant, zone), timeIn(instant, zone)]).toEqual([day, at]);
          const moved = moveDays(instant, days, zone);
          expect(daysBetween(day, localDate(moved, zone))).toBe(days);
          expect(timeIn(moved, zone)).toBe(at);
        },
      ),
    );
  });

  it('leap over the hour that is missing and take the first of the one that comes twice', () => {
    expect(instantOf('2027-03-14', '02:30', 'America/Denver').toISOString()).toBe('2027-03-14T09:30:00.000Z');
    expect(instantOf('2026-11-01', '01:30', 'America/Denver').toISOString()).toBe('2026-11-01T07:30:00.000Z');
  });

  it('know times that exist from those that do not', () => {
    for (const time of ['00:00', '15:15', '23:59:59']) expect(isTime(time)).toBe(true);
    for (const time of ['24:00', '9:00', '15:60', '', '15:15Z']) expect(isTime(time)).toBe(false);
  });
});
