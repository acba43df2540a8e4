import { sql } from 'kysely';
import type { Formality, Visibility } from '../objective/objective.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';

/** How an objective stands that a specialist may read; null when they may not. */
export async function mayBringTogether(
  db: Db,
  specialist: Pick<Person, 'districtId'>,
  objectiveId: string,
): Promise<{ authorId: string; visibility: Visibility } | null> {
  const { rows } = await sql<{ authorId: string; visibility: Visibility }>`
    select o.person_id as "authorId", o.visibility from objective o
    where o.id = ${objectiveId} and o.district_id = ${specialist.districtId} and (o.visibility = 'open'
      or exists (select 1 from assistance_request r where r.objective_id = o.id and r.status <> 'closed'))`.execute(db);
  return rows[0] ?? null;
}

/** A partnership that a specialist began and in which at most one person is yet. */
export interface Beginning {
  id: string;
  /** Who has been asked and has not answered. */
  askedIds: string[];
  /** Who said yes. */
  joinedIds: string[];
  /** Who said no, or let it lapse. */
  refusedIds: string[];
}

/** The latest beginning of this specialist's on an objective; null when there is none, or two are in. */
export async function beginningOn(db: Db, specialistId: string, objectiveId: string): Promise<Beginning | null> {
  const those = (
    statuses: readonly string[],
  ) => sql`array(select i.person_id from invitation i where i.partnership_id = p.id
    and i.sender_id = ${specialistId} and i.person_id is not null and i.status = any(${[...statuses]}::text[]))`;
  const { rows } = await sql<Beginning>`
    select p.id, ${those(['pending'])} as "askedIds", ${those(['accepted'])} as "joinedIds", ${those(['declined', 'lapsed'])} as "refusedIds"
    from partnership p where p.objective_id = ${objectiveId} and p.started_by = ${specialistId} and p.status = 'forming' and p.member_count <= 1
    order by p.created_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** How formal the author of an objective would like it; guided when that is all the same to them. */
export async function wishedFormality(db: Db, objectiveId: string): Promise<Formality> {
  const { rows } = await sql<{ formality: Formality | null }>`
    select o.formality from objective o where o.id = ${objectiveId}`.execute(db);
  return rows[0]?.formality ?? 'guided';
}
