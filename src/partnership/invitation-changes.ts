import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Direction, InvitationStatus } from './invitation.ts';
import type { Invitee } from './invitee.ts';

/** Holds the invitation until the transaction ends. @returns its status now; null when the asker can't answer it. */
export async function holdInvitation(db: Db, id: string): Promise<InvitationStatus | null> {
  const { rows } = await sql<{
    status: InvitationStatus;
  }>`select status from invitation where id = ${id} for update`.execute(db);
  return rows[0]?.status ?? null;
}

/** Adds invitations of one sender into one partnership; people who are asked already are left aside. */
export async function addInvitations(
  db: Db,
  from: {
    districtId: string;
    partnershipId: string;
    objectiveId: string;
    senderId: string;
    bySpecialist: boolean;
    knowinglyAsked: readonly string[];
    note: string;
    status: 'pending' | 'awaiting_consent';
    sentAt: Date | null;
    expiresAt: Date | null;
    now: Date;
  },
  invitees: readonly Invitee[],
): Promise<{ id: string; personId: string | null }[]> {
  const values = invitees.map(
    (
      invitee,
    ) => sql`(${from.districtId}::uuid, ${from.partnershipId}::uuid, ${from.objectiveId}::uuid, 'invite', ${from.senderId}::uuid,
      ${invitee.personId}::uuid, ${invitee.email}, ${from.note.trim()}, ${from.bySpecialist}::boolean,
      ${invitee.personId !== null && from.knowinglyAsked.includes(invitee.personId)}::boolean,
      ${from.status}, ${from.now}::timestamptz, ${from.sentAt}::timestamptz, ${from.expiresAt}::timestamptz)`,
  );
  const { rows } = await sql<{ id: string; person_id: string | null }>`
    insert into invitation (district_id, partnership_id, objective_id, direction, sender_id, person_id, email, note, by_specialist,
      knowingly, status, created_at, sent_at, expires_at)
    values ${sql.join(values)} on conflict do nothing returning id, person_id`.execute(db);
  return rows.map((row) => ({ id: row.id, personId: row.person_id }));
}

/** Adds somebody's offer to join an open objective. @returns its id, or null when one of theirs waits already. */
export async function addOffer(
  db: Db,
  offer: {
    districtId: string;
    objectiveId: string;
    senderId: string;
    authorId: string;
    commitment: string;
    note: string;
    expiresAt: Date;
    now: Date;
  },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into invitation (district_id, objective_id, direction, sender_id, person_id, commitment, note, status, created_at, sent_at, expires_at)
    values (${offer.districtId}, ${offer.objectiveId}, 'im_in', ${offer.senderId}, ${offer.authorId}, ${offer.commitment.trim()}, ${offer.note.trim()},
      'pending', ${offer.now}, ${offer.now}, ${offer.expiresAt})
    on conflict do nothing returning id`.execute(db);
  return rows[0]?.id ?? null;
}

/** Sets an invitation's status with the time and word of its answer. */
export async function setInvitation(
  db: Db,
  id: string,
  status: InvitationStatus,
  change: { answeredAt?: Date; word?: string; partnershipId?: string; sentAt?: Date; expiresAt?: Date },
): Promise<void> {
  await sql`
    update invitation set status = ${status}, answered_at = coalesce(${change.answeredAt ?? null}::timestamptz, answered_at),
      answer_word = coalesce(${change.word ?? null}, answer_word), partnership_id = coalesce(${change.partnershipId ?? null}::uuid, partnership_id),
      sent_at = coalesce(${change.sentAt ?? null}::timestamptz, sent_at), expires_at = coalesce(${change.expiresAt ?? null}::timestamptz, expires_at)
    where id = ${id}`.execute(db);
}

/** Takes back what is open between a person and a partnership or its objective, because they are in now; `invitationId` is the one being answered. */
export async function settleOpen(
  db: Db,
  joined: { partnershipId: string; objectiveId: string; personId: string; invitationId: string | null; now: Date },
): Promise<void> {
  await sql`
    update invitation set status = 'withdrawn', answered_at = ${joined.now}
    where status in ('pending', 'awaiting_consent') and id is distinct from ${joined.invitationId} and (
      (partnership_id = ${joined.partnershipId} and person_id = ${joined.personId} and direction = 'invite')
      or (objective_id = ${joined.objectiveId} and sender_id = ${joined.personId} and direction = 'im_in'))`.execute(
    db,
  );
}

/** Takes back all that a partnership has open. @returns whom it concerns. */
export async function withdrawOpen(
  db: Db,
  partnershipId: string,
  now: Date,
): Promise<{ id: string; direction: Direction; personId: string | null }[]> {
  const { rows } = await sql<{ id: string; direction: Direction; person_id: string | null; sender_id: string }>`
    update invitation set status = case when direction = 'im_in' then 'declined' else 'withdrawn' end, answered_at = ${now}
    where partnership_id = ${partnershipId} and status in ('pending', 'awaiting_consent')
    returning id, direction, person_id, sender_id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    direction: row.direction,
    personId: row.direction === 'im_in' ? row.sender_id : row.person_id,
  }));
}

/** An invitation that waits for the consent of a partnership's members, for one of them. */
export async function lateInvitation(db: Db, partnershipId: string, id: string) {
  const { rows } = await sql<{
    id: string;
    direction: Direction;
    senderId: string;
    askedId: string | null;
    knowingly: boolean;
    commitment: string;
    objectiveRevision: number;
  }>`
    select i.id, i.direction, i.sender_id as "senderId", i.person_id as "askedId", i.knowingly, i.commitment, o.revision as "objectiveRevision"
    from invitation i join objective o on o.id = i.objective_id
    where i.id = ${id} and i.partnership_id = ${partnershipId} and i.status = 'awaiting_consent'`.execute(db);
  return rows[0] ?? null;
}
