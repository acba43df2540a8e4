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

/** The partnership that this specialist began on an objective and that nobody is in yet, with whom it asks. */
export async function emptyBeginning(
  db: Db,
  specialistId: string,
  objectiveId: string,
): Promise<{ id: string; askedIds: string[] } | null> {
  const { rows } = await sql<{ id: string; askedIds: string[] }>`
    select p.id, array(select i.person_id from invitation i where i.partnership_id = p.id and i.status = 'pending' and i.person_id is not null) as "askedIds"
    from partnership p where p.objective_id = ${objectiveId} and p.started_by = ${specialistId} and p.status = 'forming' and p.member_count = 0
    order by p.created_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** How formal the author of an objective would like it; guided when that is all the same to them. */
export async function wishedFormality(db: Db, objectiveId: string): Promise<Formality> {
  const { rows } = await sql<{ formality: Formality | null }>`
    select o.formality from objective o where o.id = ${objectiveId}`.execute(db);
  return rows[0]?.formality ?? 'guided';
}
