import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysSince, stalledBefore } from './desk.ts';

const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

it('counts whole days and never fewer than none', () => {
  expect(daysSince(new Date('2026-03-01T12:00:00Z'), new Date('2026-03-03T11:59:59Z'))).toBe(1);
  expect(daysSince(new Date('2026-03-03T12:00:00Z'), new Date('2026-03-01T12:00:00Z'))).toBe(0);
});

it('is more patient with partners under way than with those still forming', () => {
  fc.assert(
    fc.property(instant, (now) => {
      const { forming, underWay } = stalledBefore(now);
      expect(underWay.getTime()).toBeLessThan(forming.getTime());
      expect(daysSince(forming, now)).toBe(14);
      expect(daysSince(underWay, now)).toBe(21);
    }),
  );
});
