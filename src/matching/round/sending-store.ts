import { sql } from 'kysely';
import type { Role } from '../../people/person.ts';
import type { Db, Scope } from '../../platform/db/database.ts';
import type { Answer, Round } from './round.ts';

/** A group as it is to be sent. */
export interface ToSend {
  number: number;
  people: readonly number[];
  /** Whose objective is the shared one. */
  objective: number;
  note: string;
  /** Who of them waits alone in a partnership that the others are asked into. */
  host: number | null;
  /** That partnership. */
  into: string | null;
}

/**
 * Keeps what is to be sent as the round's next wave, in somebody's name. One row for a group and one for a person, so
 * that whatever is killed or pressed again finds it there.
 */
export async function addWave(
  db: Db,
  round: Pick<Round, 'id' | 'districtId'>,
  wave: { wave: number; note: string; groups: readonly ToSend[]; senderId: string },
): Promise<void> {
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(wave.groups)}::jsonb) as g (number int, people int[], objective int, note text, host int, "into" uuid)),
    added as (
      insert into round_group (district_id, round_id, wave, number, objective_number, note, into_id)
      select ${round.districtId}, ${round.id}, ${wave.wave}, number, objective, note, "into" from given returning id, number)
    insert into round_invitation (district_id, round_id, wave, number, group_id, status)
    select ${round.districtId}, ${round.id}, ${wave.wave}, person, added.id, case when person = host then 'member' else 'due' end
    from added join given on given.number = added.number cross join lateral unnest(given.people) person`.execute(db);
  await sql`
    update matching_round set status = 'sending', wave = ${wave.wave}, note = ${wave.note}, sent_by = ${wave.senderId} where id = ${round.id}`.execute(
    db,
  );
}

/** Goes on sending in another specialist's name. */
export async function setSender(db: Db, round: Pick<Round, 'id'>, senderId: string): Promise<void> {
  await sql`update matching_round set sent_by = ${senderId} where id = ${round.id} and status = 'sending'`.execute(db);
}

/** For the worker, as the system: rounds that are being sent, and in whose name. */
export async function roundsSending(db: Db): Promise<{ id: string; scope: Scope }[]> {
  const { rows } = await sql<{ id: string; district_id: string; sent_by: string }>`
    select id, district_id, sent_by from matching_round where status = 'sending' and sent_by is not null order by id`.execute(
    db,
  );
  return rows.map((row) => ({ id: row.id, scope: { districtId: row.district_id, personId: row.sent_by } }));
}

/** A group whose invitations are due, held until the transaction ends. */
export interface Due extends ToSend {
  id: string;
}

/** The next group of a round that is due; null when all are done, or held by someone else. */
export async function holdDue(db: Db, roundId: string, except: readonly string[]): Promise<Due | null> {
  const { rows } = await sql<Omit<Due, 'people' | 'host'>>`
    select id, number, objective_number as objective, note, into_id as "into" from round_group
    where round_id = ${roundId} and status = 'due' and id <> all(${[...except]}::uuid[])
    order by wave, number limit 1 for update skip locked`.execute(db);
  const due = rows[0];
  if (!due) return null;
  const { rows: people } = await sql<{ number: number; status: Answer }>`
    select number, status from round_invitation where group_id = ${due.id} order by number`.execute(db);
  const host = people.find((row) => row.status === 'member')?.number ?? null;
  return { ...due, host, people: people.map((row) => row.number) };
}

/** Does exactly one person wait in this partnership still? */
export async function waitsAlone(db: Db, partnershipId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from partnership where id = ${partnershipId} and status = 'forming' and member_count = 1`.execute(db);
  return rows.length > 0;
}

/** Who sends: their roles now; null when they are not there any more. */
export async function senderOf(
  db: Db,
  scope: Scope,
): Promise<{ id: string; districtId: string; roles: readonly Role[] } | null> {
  const { rows } = await sql<{
    roles: Role[];
  }>`select roles from person where id = ${scope.personId} and active`.execute(db);
  return rows[0] ? { id: scope.personId, districtId: scope.districtId, roles: rows[0].roles } : null;
}

/** Notes that a group's invitations went out, and who of it could not be asked. */
export async function setSent(
  db: Db,
  due: Due,
  sent: { partnershipId: string; invitationIds: readonly string[] },
): Promise<void> {
  await sql`update round_group set status = 'sent', into_id = ${sent.partnershipId} where id = ${due.id}`.execute(db);
  await sql`
    update round_invitation r set invitation_id = i.id, status = 'pending'
    from invitation i join round_person p on p.person_id = i.person_id
    where i.id = any(${[...sent.invitationIds]}::uuid[]) and r.group_id = ${due.id} and p.round_id = r.round_id and p.number = r.number`.execute(
    db,
  );
  await sql`update round_invitation set status = 'failed' where group_id = ${due.id} and status = 'due'`.execute(db);
}

/** Notes that a group could not be invited, and why. */
export async function setFailed(db: Db, due: Due, failure: string): Promise<void> {
  await sql`update round_group set status = 'failed', failure = ${failure} where id = ${due.id}`.execute(db);
  await sql`update round_invitation set status = 'failed' where group_id = ${due.id} and status = 'due'`.execute(db);
}

/** A round of which nothing is due any more is open again. */
export async function endSending(db: Db, roundId: string): Promise<void> {
  await sql`
    update matching_round set status = 'open' where id = ${roundId} and status = 'sending'
      and not exists (select 1 from round_group g where g.round_id = ${roundId} and g.status = 'due')`.execute(db);
}

/** A group that was invited, as it is followed. */
export interface Followed {
  wave: number;
  number: number;
  objective: number;
  status: 'due' | 'sent' | 'failed';
  failure: string | null;
  people: { number: number; answer: Answer; at: string | null }[];
}

/** All groups that were invited, the newest sending first. */
export async function followed(db: Db, round: Pick<Round, 'id'>): Promise<Followed[]> {
  const { rows } = await sql<Followed>`
    select g.wave, g.number, g.objective_number as objective, g.status, g.failure,
      (select json_agg(json_build_object('number', i.number, 'answer', i.status, 'at', i.answered_at) order by i.number)
        from round_invitation i where i.group_id = g.id) as people
    from round_group g where g.round_id = ${round.id} order by g.wave desc, g.number`.execute(db);
  return rows;
}
