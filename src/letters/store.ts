import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Dressed } from './dress.ts';
import type { Addressee, Happened, Written } from './letter.ts';

/** Takes the next happenings off the queue, for this transaction; another worker takes others. */
export async function takeDue(db: Db, limit: number): Promise<Happened[]> {
  const { rows } = await sql<Happened>`
    with taken as (
      delete from letter_due where history_id in (select history_id from letter_due order by history_id limit ${limit} for update skip locked)
      returning history_id)
    select h.id, h.district_id as "districtId", h.partnership_id as "partnershipId", h.person_id as "personId", h.verb,
      h.subject_id as "subjectId", h.audience, h.detail
    from taken join history h on h.id = taken.history_id order by h.id`.execute(db);
  return rows;
}

/** The active people a kind of letter may go to, by id: those with an address who have not turned it off. One query. */
export async function addressees(db: Db, ids: readonly string[], kind: string): Promise<Map<string, Addressee>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Addressee & { personId: string }>`
    select p.id as "personId", p.district_id as "districtId", p.email, coalesce(p.language, d.language) as language, d.timezone
    from person p join district d on d.id = p.district_id
    left join letter_choice c on c.person_id = p.id and c.kind = ${kind}
    where p.id = any (${[...ids]}) and p.active and p.email is not null and coalesce(c.wanted, true)`.execute(db);
  return new Map(rows.map((row) => [row.personId, row]));
}

/** An invitee who is not in the directory: the district's language and zone. */
export async function stranger(db: Db, email: string, districtId: string): Promise<Addressee | null> {
  const { rows } = await sql<
    Pick<Addressee, 'language' | 'timezone'>
  >`select language, timezone from district where id = ${districtId}`.execute(db);
  return rows[0] ? { personId: null, districtId, email, ...rows[0] } : null;
}

/** Puts a letter in the outbox, unless the same one is there already. @returns whether it is new */
export async function addLetter(
  db: Db,
  to: Addressee,
  kind: string,
  cause: string,
  letter: Dressed,
  unsubscribe: string | null,
  now: Date,
  sendAfter: Date,
): Promise<boolean> {
  const { rows } = await sql`
    insert into letter (district_id, person_id, email, kind, cause, subject, body_text, body_html, headers, created_at, send_after)
    values (${to.districtId}, ${to.personId}, ${to.email}, ${kind}, ${cause}, ${letter.subject}, ${letter.text}, ${letter.html},
      ${JSON.stringify(unsubscribe ? { unsubscribe } : {})}::jsonb, ${now}, ${sendAfter})
    on conflict (cause, kind, email) do nothing returning id`.execute(db);
  return rows.length > 0;
}

export interface Outgoing {
  id: string;
  email: string;
  kind: string;
  subject: string;
  bodyText: string;
  bodyHtml: string;
  headers: { unsubscribe?: string };
  attempts: number;
}

/** After so many tries a letter is left alone. */
export const mostAttempts = 8;

/**
 * Claims letters that are due. The claim itself puts the next try off (1, 2, 4 … minutes), so a crash while sending
 * leads to another try and never to two at once. A demo district's letters stay: nobody there is real.
 */
export async function claimLetters(db: Db, now: Date, limit: number): Promise<Outgoing[]> {
  const { rows } = await sql<Outgoing>`
    update letter set attempts = attempts + 1, send_after = ${now}::timestamptz + interval '1 minute' * power(2, attempts)
    where id in (select id from letter where not exists (select 1 from district d where d.id = letter.district_id and d.is_demo) and sent_at is null and send_after <= ${now} and attempts < ${mostAttempts}
      and created_at > ${now}::timestamptz - interval '3 days' order by send_after limit ${limit} for update skip locked)
    returning id, email, kind, subject, body_text as "bodyText", body_html as "bodyHtml", headers, attempts`.execute(
    db,
  );
  return rows;
}

/** A letter has been taken by the mail server. What carried a way in is not kept. */
export async function markSent(db: Db, letter: Outgoing, now: Date): Promise<void> {
  await sql`update letter set sent_at = ${now}, failure = null,
    body_text = case when kind = 'sign_in' then '' else body_text end, body_html = case when kind = 'sign_in' then '' else body_html end
    where id = ${letter.id}`.execute(db);
}

export async function markFailed(db: Db, letter: Outgoing, failure: string): Promise<void> {
  await sql`update letter set failure = ${failure.slice(0, 200)} where id = ${letter.id}`.execute(db);
}

/** Whether an occasion's letter goes to this person id or to an address. */
export function personOf(written: Written): string | null {
  return 'personId' in written.to ? written.to.personId : null;
}
