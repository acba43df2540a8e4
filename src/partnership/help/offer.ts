/** Why a specialist offers help: it has gone quiet, or its year comes to the look at its end. */
export type Occasion = 'quiet' | 'revisit';

/** What the members said: they ask for help, or would rather not for now. */
export type OfferAnswer = 'wanted' | 'not_now';

/** The latest offer to a partnership, as specialists know it. */
export interface LastOffer {
  offeredAt: Date;
  answer: OfferAnswer | null;
}

const day = 24 * 60 * 60 * 1000;

/** So many days pass before help is offered again; more when the members would rather not. */
export const daysBetweenOffers = 30;
export const daysAfterNotNow = 90;
/** An offer that nobody answered is not shown any more after so many days. */
export const daysShown = 30;

/** From when on help may be offered again; null: at once. */
export function nextOfferFrom(last: LastOffer | null): Date | null {
  if (!last) return null;
  const days = last.answer === 'not_now' ? daysAfterNotNow : daysBetweenOffers;
  return new Date(last.offeredAt.getTime() + days * day);
}

/** May help be offered at `now`, whoever offered last? */
export function mayOffer(last: LastOffer | null, now: Date): boolean {
  const from = nextOfferFrom(last);
  return from === null || from.getTime() <= now.getTime();
}

/** Offers made at this instant or later are still shown at `now`. */
export function shownSince(now: Date): Date {
  return new Date(now.getTime() - daysShown * day);
}
