import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Wording } from './objective.ts';
import { heldByAsker } from './store.ts';

/** A wording that was replaced, and the change that replaced it. */
export interface EarlierWording extends Wording {
  /** The revision of the objective while it was worded so. */
  revision: number;
  /** Whether the change that replaced it asked members to commit again. */
  material: boolean;
  /** Who replaced it, and when. */
  givenName: string;
  familyName: string;
  at: Date;
}

/** The earlier wordings of an objective, the latest first. Its author and its partners read them, nobody else. */
export async function earlierWordings(db: Db, objectiveId: string): Promise<EarlierWording[]> {
  const { rows } = await sql<EarlierWording>`
    select r.revision, r.statement, r.why, r.success, r.material, p.given_name as "givenName", p.family_name as "familyName", r.at
    from objective_revision r join person p on p.id = r.person_id join objective o on o.id = r.objective_id
    where r.objective_id = ${objectiveId} and ${heldByAsker} order by r.at desc, r.id desc`.execute(db);
  return rows;
}

/** Keeps the wording that `by` is about to replace. */
export async function keepWording(
  db: Db,
  by: Person,
  objectiveId: string,
  before: Wording & { revision: number },
  material: boolean,
  now: Date,
): Promise<void> {
  await sql`
    insert into objective_revision (district_id, objective_id, revision, statement, why, success, material, person_id, at)
    values (${by.districtId}, ${objectiveId}, ${before.revision}, ${before.statement}, ${before.why}, ${before.success}, ${material}, ${by.id}, ${now})`.execute(
    db,
  );
}

/** Puts a new wording in place; `revision` is raised by one when the change is material. @returns the revision now. */
export async function putWording(
  db: Db,
  objectiveId: string,
  wording: Wording,
  material: boolean,
  now: Date,
): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    update objective set statement = ${wording.statement}, why = ${wording.why}, success = ${wording.success},
      revision = revision + ${material ? 1 : 0}, updated_at = ${now}
    where id = ${objectiveId} returning revision`.execute(db);
  const revision = rows[0]?.revision;
  if (!revision) throw new Error('An objective could not be reworded');
  return revision;
}
