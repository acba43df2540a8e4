import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../platform/local-date.ts';
import { weekdayOf } from './local-time.ts';
import * as rules from './timeline.ts';

const {
  aYearAfter,
  extendTimeline,
  fit,
  goOn,
  ownEnd,
  presetEnd,
  presets,
  revisitFor,
  shiftTimeline,
  weeksPast,
  wishedEnd,
} = rules;

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2024-01-01', n));
const anyTimeline = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 3700 }))
  .map(([start, days]) => fit(start, addDays(start, days)));

function isSound(timeline: rules.Timeline): void {
  const { startsOn, endsOn, intendedDays, revisitOn } = timeline;
  expect(endsOn >= startsOn && endsOn <= aYearAfter(startsOn)).toBe(true);
  expect(revisitOn !== null).toBe(wishedEnd(timeline) > aYearAfter(startsOn));
  if (revisitOn === null) expect(intendedDays).toBe(daysBetween(startsOn, endsOn) + 1);
  else {
    expect(daysBetween(revisitOn, endsOn)).toBeGreaterThanOrEqual(5);
    expect(daysBetween(revisitOn, endsOn)).toBeLessThanOrEqual(7);
    expect(weekdayOf(revisitOn)).toBeLessThanOrEqual(5);
  }
}

describe('a timeline', () => {
  it('lasts as long as its preset says', () => {
    const ends = Object.fromEntries(presets.map((preset) => [preset, presetEnd('2026-10-05', preset)]));
    expect(ends).toEqual({
      day: '2026-10-05',
      week: '2026-10-11',
      two_weeks: '2026-10-18',
      month: '2026-11-04',
      six_weeks: '2026-11-15',
      term: '2026-12-06',
      semester: '2027-02-07',
      school_year: '2027-06-13',
      year: '2027-10-05',
    });
  });

  it('knows leap years', () => {
    expect(presetEnd('2028-02-29', 'year')).toBe('2029-02-28');
    expect(presetEnd('2027-03-01', 'year')).toBe('2028-03-01');
    expect(presetEnd('2028-01-31', 'month')).toBe('2028-02-28');
    expect(ownEnd('2027-02-28', 366, 'days')).toBe('2028-02-28');
    expect(fit('2028-02-29', '2029-03-01').endsOn).toBe('2029-02-28');
  });

  it('counts days, weeks, months and years from its first day', () => {
    expect(ownEnd('2026-10-05', 1, 'days')).toBe('2026-10-05');
    expect(ownEnd('2026-10-05', 3, 'weeks')).toBe(addDays('2026-10-05', 20));
    expect(ownEnd('2026-10-05', 12, 'months')).toBe(ownEnd('2026-10-05', 1, 'years'));
    expect(ownEnd('2026-10-05', 1, 'years')).toBe(presetEnd('2026-10-05', 'year'));
  });

  it('is one year with a revisit in its last week when more is wished, and keeps the wish', () => {
    const timeline = fit('2026-09-01', ownEnd('2026-09-01', 2, 'years'));
    expect(timeline).toEqual({
      startsOn: '2026-09-01',
      endsOn: '2027-09-01',
      intendedDays: 732,
      revisitOn: '2027-08-25',
    });
    expect(revisitFor('2027-09-04')).toBe('2027-08-30');
    expect(revisitFor('2027-09-05')).toBe('2027-08-30');
  });

  it('never ends before it starts or more than a year after, whatever is wished', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (start, days) =>
        isSound(fit(start, addDays(start, days))),
      ),
    );
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...presets), (start, preset) => {
        const timeline = fit(start, presetEnd(start, preset));
        isSound(timeline);
        expect(timeline.revisitOn).toBeNull();
      }),
    );
  });
});

describe('changing a timeline', () => {
  it('keeps it sound: shifting, extending and going on', () => {
    fc.assert(
      fc.property(anyTimeline, fc.integer({ min: 1, max: 26 }), fc.boolean(), (timeline, weeks, held) => {
        isSound(shiftTimeline(timeline, weeks, held));
        isSound(extendTimeline(timeline, addDays(timeline.endsOn, weeks * 7)));
        isSound(goOn(timeline));
      }),
    );
  });

  it('shifts start and end alike until something was held', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 26 }), (start, days, weeks) => {
        const timeline = fit(start, addDays(start, days));
        const shifted = shiftTimeline(timeline, weeks, false);
        expect([shifted.startsOn, shifted.endsOn]).toEqual([
          addDays(start, weeks * 7),
          addDays(timeline.endsOn, weeks * 7),
        ]);
        expect(shiftTimeline(timeline, weeks, true).startsOn).toBe(start);
      }),
    );
  });

  it('stops at the year when shifted after something was held, and says that more was wished', () => {
    const shifted = shiftTimeline(fit('2026-09-01', presetEnd('2026-09-01', 'year')), 2, true);
    expect(shifted.endsOn).toBe('2027-09-01');
    expect(shifted.revisitOn).toBe('2027-08-25');
  });

  it('goes on for what is left of the intention, else as long as before', () => {
    const twoYears = fit('2026-09-01', '2028-09-01');
    expect(goOn(twoYears)).toMatchObject({ startsOn: '2027-09-01', endsOn: '2028-09-01', revisitOn: null });
    expect(goOn(fit('2026-09-01', '2026-10-01'))).toMatchObject({ startsOn: '2026-10-01', endsOn: '2026-10-31' });
  });

  it('asks how to go on in the last week only', () => {
    const year = fit('2026-09-01', '2027-09-01');
    expect(rules.asksHowToGoOn(year, '2027-08-24')).toBe(false);
    expect(rules.asksHowToGoOn(year, '2027-08-25')).toBe(true);
    expect(rules.asksHowToGoOn(fit('2026-09-01', '2026-09-02'), '2026-09-01')).toBe(false);
    expect(rules.asksHowToGoOn(fit('2026-09-01', '2026-09-01'), '2026-09-01')).toBe(true);
  });
});

describe('a break', () => {
  it('moves what falls into it just far enough, and leaves an empty break alone', () => {
    const pause = fc
      .tuple(anyDay, fc.integer({ min: 0, max: 60 }))
      .map(([from, days]) => ({ from, to: addDays(from, days) }));
    fc.assert(
      fc.property(pause, fc.array(fc.integer({ min: -50, max: 120 }), { maxLength: 20 }), (rest, offsets) => {
        const days = offsets.map((n) => addDays(rest.from, n));
        const weeks = weeksPast(rest, days);
        const moved = days.map((day) => (day >= rest.from ? addDays(day, weeks * 7) : day));
        expect(moved.some((day) => rules.isInBreak(rest, day))).toBe(false);
        expect(weeks > 0).toBe(days.some((day) => rules.isInBreak(rest, day)));
        if (weeks > 0) {
          const oneLess = days.map((day) => (day >= rest.from ? addDays(day, (weeks - 1) * 7) : day));
          expect(oneLess.some((day) => rules.isInBreak(rest, day))).toBe(true);
        }
      }),
    );
  });
});
