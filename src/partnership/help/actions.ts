import { record } from '../../history/record.ts';
import { askSpecialists } from '../../objective/assistance/actions.ts';
import { hasRole, type Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Partnership } from '../partnership.ts';
import { no, type Refusal } from '../refusal.ts';
import { mayOffer, type Occasion } from './offer.ts';
import { addOffer, holdLastOffer, holdOffer, setAnswer } from './store.ts';

/**
 * A specialist offers help to a partnership of which they know numbers and dates only. Who calls proves that it has gone
 * quiet or that its look is due. Once in a while: two specialists at once make one offer.
 */
export async function offerHelp(
  db: Db,
  specialist: Person,
  partnershipId: string,
  occasion: Occasion,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (!hasRole(specialist, 'specialist')) return no('partnership.refused.not_yours');
  if (!mayOffer(await holdLastOffer(db, partnershipId), now)) return no('help.offered_lately');
  const id = await addOffer(db, specialist, partnershipId, occasion, now);
  await record(db, {
    districtId: specialist.districtId,
    partnershipId,
    personId: specialist.id,
    verb: 'help.offered',
    subjectId: id,
    detail: { occasion },
  });
  return { ok: true };
}

/** A member takes the offer up: what they write goes to the specialists, in their own name, as any request for help. */
export async function takeUpOffer(
  db: Db,
  partnership: Partnership,
  person: Person,
  offerId: string | undefined,
  message: string,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const offer = await holdOffer(db, partnership, offerId);
  if (!offer) return no('help.answered_already');
  const asked = await askSpecialists(db, person, null, message, now);
  if (!asked.ok) return no(asked.reason);
  await answered(db, partnership, offer.id, 'wanted', now);
  return { ok: true };
}

/** A member would rather not for now. Specialists see that much, and not who said it. */
export async function declineOffer(
  db: Db,
  partnership: Partnership,
  offerId: string | undefined,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const offer = await holdOffer(db, partnership, offerId);
  if (!offer) return no('help.answered_already');
  await answered(db, partnership, offer.id, 'not_now', now);
  return { ok: true };
}

async function answered(db: Db, partnership: Partnership, id: string, answer: 'wanted' | 'not_now', now: Date) {
  await setAnswer(db, id, answer, now);
  await record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: partnership.me.personId,
    verb: answer === 'wanted' ? 'help.wanted' : 'help.not_now',
    subjectId: id,
  });
}
