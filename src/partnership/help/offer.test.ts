import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfterNotNow, daysBetweenOffers, mayOffer, nextOfferFrom } from './offer.ts';

const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const answer = fc.constantFrom('wanted' as const, 'not_now' as const, null);

it('offers help once in a month, and leaves those in peace for three who would rather not', () => {
  expect(mayOffer(null, new Date())).toBe(true);
  fc.assert(
    fc.property(instant, answer, fc.integer({ min: 0, max: 200 }), (offeredAt, said, days) => {
      const now = new Date(offeredAt.getTime() + days * 86_400_000);
      expect(mayOffer({ offeredAt, answer: said }, now)).toBe(
        days >= (said === 'not_now' ? daysAfterNotNow : daysBetweenOffers),
      );
      expect(nextOfferFrom({ offeredAt, answer: said })?.getTime()).toBeGreaterThan(offeredAt.getTime());
    }),
  );
});
