import { describe, expect, it } from 'vitest';
import { formatFor } from './format.ts';

describe('A day of a year that is over carries it', () => {
  const now = new Date('2027-01-03T12:00:00Z');
  const denver = formatFor('en', 'America/Denver', now);

  it('as a plain day and as a moment, in both languages', () => {
    expect(denver.day('2026-12-31')).toBe('Thursday, December 31, 2026');
    expect(denver.day('2027-01-01')).toBe('Friday, January 1');
    expect(denver.day('2028-01-01')).toBe('Saturday, January 1');
    expect(formatFor('es', 'America/Denver', now).day('2026-12-31')).toBe('jueves, 31 de diciembre de 2026');
    expect(denver.moment(new Date('2025-12-05T23:00:00Z'))).toBe('Friday, December 5, 2025 at 4:00 PM');
    expect(denver.moment(new Date('2027-01-02T23:00:00Z'))).toBe('Saturday, January 2 at 4:00 PM');
  });

  it('by the zone’s own New Year', () => {
    const midnight = new Date('2027-01-01T05:00:00Z');
    expect(denver.day(midnight)).toBe('Thursday, December 31, 2026');
    expect(formatFor('en', 'UTC', now).day(midnight)).toBe('Friday, January 1');
  });

  it('and nothing does where nobody says when it is read', () => {
    expect(formatFor('en', 'UTC').day('2020-02-03')).toBe('Monday, February 3');
  });
});
