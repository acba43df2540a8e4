import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { isId } from '../platform/http/form.ts';
import type { Direction, InvitationStatus } from './invitation.ts';

/** Who asks: whoever has an id in a district. */
type Asker = Pick<Person, 'id' | 'districtId'>;

/** An invitation as somebody holds it whom it concerns. Holding it is the proof that they may. */
export interface Invitation {
  id: string;
  districtId: string;
  /** null: an offer that is not answered yet. */
  partnershipId: string | null;
  objectiveId: string;
  direction: Direction;
  bySpecialist: boolean;
  /** The sender says that the person asked evaluates them. */
  knowingly: boolean;
  senderId: string;
  senderName: string;
  /** Who is asked; null while only an address is known. For an offer: the objective's author. */
  askedId: string | null;
  /** Their name, or the address. */
  askedName: string;
  note: string;
  /** An offer's own commitment sentence. */
  commitment: string;
  status: InvitationStatus;
  answerWord: string;
  sentAt: Date | null;
  expiresAt: Date | null;
  answeredAt: Date | null;
  remindedAt: Date | null;
  /** What the holder is to it: the one who is asked, the one who asks, or a member of the partnership. */
  my: 'asked' | 'sender' | 'partner';
  objective: { statement: string; why: string; success: string; revision: number } | null;
}

interface Row {
  id: string;
  district_id: string;
  partnership_id: string | null;
  objective_id: string;
  direction: Direction;
  by_specialist: boolean;
  knowingly: boolean;
  sender_id: string;
  sender_name: string;
  person_id: string | null;
  asked_name: string;
  note: string;
  commitment: string;
  status: InvitationStatus;
  answer_word: string;
  sent_at: Date | null;
  expires_at: Date | null;
  answered_at: Date | null;
  reminded_at: Date | null;
  my: Invitation['my'] | null;
  statement: string | null;
  why: string | null;
  success: string | null;
  revision: number | null;
}

/** The invitation `id` if it concerns `person`; null when it is hidden from them or missing, which look the same. */
export async function invitationFor(db: Db, person: Asker, id: string | undefined): Promise<Invitation | null> {
  if (!isId(id)) return null;
  return (await invitations(db, person, sql`i.id = ${id}`))[0] ?? null;
}

/** What waits for `person`'s answer: invitations to them and offers to join their objectives, the oldest first. */
export async function invitationsWaiting(db: Db, person: Asker, now: Date): Promise<Invitation[]> {
  return invitations(db, person, sql`i.person_id = ${person.id} and i.status = 'pending' and i.expires_at > ${now}`);
}

/** `person`'s own offers to join that wait for an answer. */
export async function offersOf(db: Db, person: Asker, now: Date): Promise<Invitation[]> {
  return invitations(
    db,
    person,
    sql`i.sender_id = ${person.id} and i.direction = 'im_in' and (i.status = 'awaiting_consent' or (i.status = 'pending' and i.expires_at > ${now}))`,
  );
}

/** Everything a partnership has sent or been offered, for its members; the newest first. */
export async function invitationsOf(db: Db, person: Asker, partnershipId: string): Promise<Invitation[]> {
  const rows = await invitations(db, person, sql`i.partnership_id = ${partnershipId}`);
  return rows.toReversed();
}

async function invitations(db: Db, person: Asker, condition: ReturnType<typeof sql>): Promise<Invitation[]> {
  const isMember = sql`exists (select 1 from membership mine where mine.partnership_id = i.partnership_id and mine.person_id = ${person.id} and mine.left_at is null)`;
  const { rows } = await sql<Row>`
    select * from (
      select i.id, i.district_id, i.partnership_id, i.objective_id, i.direction, i.by_specialist, i.knowingly, i.sender_id, i.person_id,
        trim(s.given_name || ' ' || s.family_name) as sender_name,
        coalesce(trim(a.given_name || ' ' || a.family_name), i.email) as asked_name,
        i.note, i.commitment, i.status, i.answer_word, i.sent_at, i.expires_at, i.answered_at, i.reminded_at, i.created_at,
        case when i.person_id = ${person.id} and i.status <> 'awaiting_consent' then 'asked'
          when i.sender_id = ${person.id} and (i.by_specialist or i.direction = 'im_in' or ${isMember}) then 'sender'
          when ${isMember} then 'partner' end as my,
        o.statement, o.why, o.success, o.revision
      from invitation i join person s on s.id = i.sender_id left join person a on a.id = i.person_id
        left join objective o on o.id = i.objective_id and (o.visibility = 'open' or o.person_id = ${person.id} or i.status = 'pending' or ${isMember})
      where i.district_id = ${person.districtId} and ${condition}) i
    where i.my is not null order by i.created_at, i.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    districtId: row.district_id,
    partnershipId: row.partnership_id,
    objectiveId: row.objective_id,
    direction: row.direction,
    bySpecialist: row.by_specialist,
    knowingly: row.knowingly,
    senderId: row.sender_id,
    senderName: row.sender_name,
    askedId: row.person_id,
    askedName: row.asked_name,
    note: row.note,
    commitment: row.commitment,
    status: row.status,
    answerWord: row.answer_word,
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    answeredAt: row.answered_at,
    remindedAt: row.reminded_at,
    my: row.my as Invitation['my'],
    objective:
      row.statement === null
        ? null
        : { statement: row.statement, why: row.why ?? '', success: row.success ?? '', revision: row.revision ?? 1 },
  }));
}

/** How many invitations and offers the person has sent since then, in their own name or on others' behalf. */
export async function sentSince(db: Db, personId: string, since: Date, onBehalf = false): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from invitation where sender_id = ${personId} and created_at > ${since} and by_specialist = ${onBehalf}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** How many invitations of a partnership are open; those already in it are not counted. */
export async function openInvitations(db: Db, partnershipId: string): Promise<{ personId: string | null }[]> {
  const { rows } = await sql<{ personId: string | null }>`
    select person_id as "personId" from invitation
    where partnership_id = ${partnershipId} and status in ('pending', 'awaiting_consent') and direction = 'invite'`.execute(
    db,
  );
  return rows;
}

/** Who is in, and how many others are asked: all that a person asked learns of a partnership. */
export async function insideOf(
  db: Db,
  partnershipId: string,
): Promise<{ names: { id: string; name: string }[]; othersAsked: number }> {
  const { rows } = await sql<{ names: { id: string; name: string }[]; others: number }>`
    select coalesce((select json_agg(json_build_object('id', n.person_id, 'name', trim(n.given_name || ' ' || n.family_name)))
        from names_of_members(${partnershipId}) n), '[]'::json) as names,
      others_asked(${partnershipId}) as others`.execute(db);
  return { names: rows[0]?.names ?? [], othersAsked: rows[0]?.others ?? 0 };
}
