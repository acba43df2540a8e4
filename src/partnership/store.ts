import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Linked } from './evaluation.ts';
import type { Facts } from './kind.ts';
import type { Formality, Kind, Status } from './partnership.ts';

/** Adds a forming partnership with nobody in it. Its colour is the one `startedBy` has had least lately. */
export async function addPartnership(
  db: Db,
  row: { districtId: string; objectiveId: string; kind: Kind; formality: Formality; startedBy: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into partnership (district_id, objective_id, kind, formality, hue, started_by, created_at, last_activity_at)
    values (${row.districtId}, ${row.objectiveId}, ${row.kind}, ${row.formality},
      1 + (select count(*)::int from membership where person_id = ${row.startedBy}) % 8, ${row.startedBy}, ${row.now}, ${row.now})
    returning id`.execute(db);
  const id = rows[0]?.id;
  if (!id) throw new Error('A partnership was not kept');
  return id;
}

/** Adds a member with their own commitment, to the objective as it stands. @returns false when they are one already. */
export async function addMember(
  db: Db,
  row: {
    districtId: string;
    partnershipId: string;
    personId: string;
    commitment: string;
    objectiveRevision: number;
    now: Date;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into membership (district_id, partnership_id, person_id, commitment, objective_revision, joined_at)
    values (${row.districtId}, ${row.partnershipId}, ${row.personId}, ${row.commitment.trim()}, ${row.objectiveRevision}, ${row.now})
    on conflict do nothing returning id`.execute(db);
  return rows.length > 0;
}

/** A partnership held still: who joins or leaves meanwhile waits. */
export interface HeldPartnership {
  id: string;
  status: Status;
  objectiveId: string;
  objectiveTaken: boolean;
  memberIds: string[];
}

/** Holds a partnership that the asker is in, or is asked into, until the transaction ends; null when they are neither. */
export async function holdPartnership(db: Db, id: string): Promise<HeldPartnership | null> {
  const held = await sql<{ id: string; status: Status; objective_id: string; objective_taken: boolean }>`
    select p.id, p.status, p.objective_id,
      exists (select 1 from objective o where o.id = p.objective_id and o.visibility = 'taken') as objective_taken
    from partnership p where p.id = ${id} for update of p`.execute(db);
  const row = held.rows[0];
  if (!row) return null;
  // Asked after the lock is held, so that it counts whoever joined while waiting for it.
  const members = await sql<{ person_id: string }>`select person_id from names_of_members(${id})`.execute(db);
  return {
    id: row.id,
    status: row.status,
    objectiveId: row.objective_id,
    objectiveTaken: row.objective_taken,
    memberIds: members.rows.map((m) => m.person_id),
  };
}

/** Sets the status; notes when it got under way and when it closed. */
export async function setStatus(db: Db, id: string, status: Status, now: Date): Promise<void> {
  await sql`
    update partnership set status = ${status},
      started_at = case when ${status} = 'under_way' then coalesce(started_at, ${now}) else started_at end,
      closed_at = case when ${status} = 'closed' then ${now}::timestamptz end
    where id = ${id}`.execute(db);
}

export async function setFormality(db: Db, id: string, formality: Formality): Promise<void> {
  await sql`update partnership set formality = ${formality} where id = ${id}`.execute(db);
}

export async function setKind(db: Db, id: string, kind: Kind): Promise<void> {
  await sql`update partnership set kind = ${kind} where id = ${id}`.execute(db);
}

/** Writes a member's own commitment anew, to the given revision of the objective. */
export async function setCommitment(
  db: Db,
  row: { partnershipId: string; personId: string; commitment: string; objectiveRevision: number },
): Promise<void> {
  await sql`
    update membership set commitment = ${row.commitment.trim()}, objective_revision = ${row.objectiveRevision}
    where partnership_id = ${row.partnershipId} and person_id = ${row.personId} and left_at is null`.execute(db);
}

/** Ends a membership. @returns false when it had ended. */
export async function endMembership(
  db: Db,
  partnershipId: string,
  personId: string,
  word: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update membership set left_at = ${now}, left_word = ${word.trim()}
    where partnership_id = ${partnershipId} and person_id = ${personId} and left_at is null returning id`.execute(db);
  return rows.length > 0;
}

/** The partnership on this objective that the person is in now and that is not closed. */
export async function liveOn(db: Db, personId: string, objectiveId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select p.id from partnership p join membership m on m.partnership_id = p.id
    where p.objective_id = ${objectiveId} and p.status <> 'closed' and m.person_id = ${personId} and m.left_at is null
    order by p.created_at desc limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** Those pairs of `ids` of whom one evaluates the other. One query. */
export async function linkedAmong(db: Db, ids: readonly string[]): Promise<Linked[]> {
  const several = [...new Set(ids)];
  if (several.length < 2) return [];
  const { rows } = await sql<{ one: string; other: string }>`
    select a.id as one, b.id as other from unnest(${several}::uuid[]) a(id) join unnest(${several}::uuid[]) b(id) on a.id < b.id
    where evaluates(a.id, b.id)`.execute(db);
  return rows.map((row) => [row.one, row.other] as const);
}

/** Who of `ids` evaluates the person. */
export async function evaluatorsOf(db: Db, personId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select supervisor_id as id from supervision where person_id = ${personId} and supervisor_id = any(${[...ids]}::uuid[])`.execute(
    db,
  );
  return rows.map((row) => row.id);
}

/** What the suggested kind rests on: what these people show of themselves. One query. */
export async function factsOf(db: Db, districtId: string, ids: readonly string[]): Promise<Facts[]> {
  const { rows } = await sql<Facts>`
    select p.building_id as "buildingId",
      case when 'grades' = any(p.shown) then p.grades else '{}' end as grades,
      case when 'subjects' = any(p.shown) then p.subjects else '{}' end as subjects,
      case when 'plc' = any(p.shown) then array(select m.plc_id from plc_member m where m.person_id = p.id) else '{}'::uuid[] end as "plcIds"
    from person p where p.district_id = ${districtId} and p.id = any(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

/** Someone who left, with the word they left to the others. */
export interface FormerMember {
  name: string;
  leftAt: Date;
  word: string;
}

/** Who has left a partnership, the latest first; for its members. People who came back are left aside. */
export async function formerMembers(db: Db, partnershipId: string): Promise<FormerMember[]> {
  const { rows } = await sql<FormerMember>`
    select trim(p.given_name || ' ' || p.family_name) as name, m.left_at as "leftAt", m.left_word as word
    from membership m join person p on p.id = m.person_id
    where m.partnership_id = ${partnershipId} and m.left_at is not null
      and not exists (select 1 from membership n where n.partnership_id = m.partnership_id and n.person_id = m.person_id and n.left_at is null)
    order by m.left_at desc, m.id`.execute(db);
  return rows;
}

/** Notes that the person followed a specialist's suggestions: those asked now are not advised any more. */
export async function useSuggestions(
  db: Db,
  personId: string,
  objectiveId: string,
  candidateIds: readonly string[],
): Promise<void> {
  await sql`
    update suggestion set status = 'used'
    where person_id = ${personId} and objective_id = ${objectiveId} and candidate_id = any(${[...candidateIds]}::uuid[]) and status = 'open'`.execute(
    db,
  );
}
