import { sql } from 'kysely';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { isId } from '../../platform/http/form.ts';
import type { Partnership } from '../partnership.ts';
import type { LastOffer, Occasion, OfferAnswer } from './offer.ts';

/** An offer as the members read it. */
export interface Offer {
  id: string;
  partnershipId: string;
  specialistId: string;
  specialistName: string;
  occasion: Occasion;
  offeredAt: Date;
}

const columns = sql`h.id, h.partnership_id as "partnershipId", h.specialist_id as "specialistId",
  trim(p.given_name || ' ' || p.family_name) as "specialistName", h.occasion, h.offered_at as "offeredAt"`;

/** Offers to these partnerships of the person's own that wait for an answer, the newest of each. One query. */
export async function offersTo(db: Db, partnershipIds: readonly string[], since: Date): Promise<Offer[]> {
  if (partnershipIds.length === 0) return [];
  const { rows } = await sql<Offer>`
    select distinct on (h.partnership_id) ${columns} from help_offer h join person p on p.id = h.specialist_id
    where h.partnership_id = any(${[...partnershipIds]}::uuid[]) and h.answer is null and h.offered_at >= ${since}
    order by h.partnership_id, h.offered_at desc, h.id`.execute(db);
  return rows;
}

/** An offer to the partnership that nobody has answered; null when it is missing or answered. Held until the transaction ends. */
export async function holdOffer(db: Db, partnership: Partnership, id: string | undefined): Promise<Offer | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Offer>`
    select ${columns} from help_offer h join person p on p.id = h.specialist_id
    where h.id = ${id} and h.partnership_id = ${partnership.id} and h.answer is null for update of h`.execute(db);
  return rows[0] ?? null;
}

export async function setAnswer(db: Db, offerId: string, answer: OfferAnswer, now: Date): Promise<void> {
  await sql`update help_offer set answer = ${answer}, answered_at = ${now} where id = ${offerId}`.execute(db);
}

/** For a specialist: holds the partnership still and gives its latest offer, whoever made it. */
export async function holdLastOffer(db: Db, partnershipId: string): Promise<LastOffer | null> {
  await sql`select hold_for_offer(${partnershipId})`.execute(db);
  const { rows } = await sql<LastOffer>`
    select offered_at as "offeredAt", answer from help_offer where partnership_id = ${partnershipId}
    order by offered_at desc, id limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function addOffer(
  db: Db,
  specialist: Pick<Person, 'id' | 'districtId'>,
  partnershipId: string,
  occasion: Occasion,
  now: Date,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into help_offer (district_id, partnership_id, specialist_id, occasion, offered_at)
    values (${specialist.districtId}, ${partnershipId}, ${specialist.id}, ${occasion}, ${now}) returning id`.execute(
    db,
  );
  const id = rows[0]?.id;
  if (!id) throw new Error('An offer was not kept');
  return id;
}
