import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodAt } from './period.ts';

const denver = (rhythm: 'daily' | 'weekly', iso: string) => periodAt(rhythm, new Date(iso), 'America/Denver');

describe('A digest', () => {
  it('is for a school day, and written in the day', () => {
    expect(denver('daily', '2027-03-03T13:59:00Z')).toBeNull(); // 6:59
    expect(denver('daily', '2027-03-03T14:00:00Z')).toBe('2027-03-03');
    expect(denver('daily', '2027-03-04T02:59:00Z')).toBe('2027-03-03'); // 19:59
    expect(denver('daily', '2027-03-04T03:00:00Z')).toBeNull();
    expect(denver('daily', '2027-03-06T18:00:00Z')).toBeNull(); // Saturday
  });

  it('of a week is the same from Monday to Friday', () => {
    expect(denver('weekly', '2027-03-01T15:00:00Z')).toBe('2027-W09');
    expect(denver('weekly', '2027-03-05T18:00:00Z')).toBe('2027-W09');
    expect(denver('weekly', '2027-03-07T18:00:00Z')).toBeNull();
    expect(denver('weekly', '2027-03-08T18:00:00Z')).toBe('2027-W10');
    expect(denver('weekly', '2026-12-31T18:00:00Z')).toBe('2026-W53');
  });

  it('never has two periods in one day of one place', () => {
    const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(at, fc.constantFrom('America/Denver', 'Pacific/Honolulu', 'America/New_York'), (now, zone) => {
        const later = new Date(now.getTime() + 60_000);
        for (const rhythm of ['daily', 'weekly'] as const) {
          const [one, other] = [periodAt(rhythm, now, zone), periodAt(rhythm, later, zone)];
          expect(one === null || other === null || one === other).toBe(true);
        }
      }),
    );
  });
});
