import { sql } from 'kysely';
import { record } from '../history/record.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { ObjectiveInput } from './objective.ts';
import { insertObjective } from './store.ts';

/** A specialist writes an objective for people who are asked to begin with it. It is listed nowhere. @returns its id */
export async function writeOnBehalf(db: Db, specialist: Person, input: ObjectiveInput, now: Date): Promise<string> {
  const id = await insertObjective(db, specialist, input, 'draft', now);
  await sql`update objective set on_behalf = true where id = ${id}`.execute(db);
  await record(db, {
    districtId: specialist.districtId,
    personId: specialist.id,
    verb: 'objective.written',
    subjectId: id,
    step: 'objective',
  });
  return id;
}

/** The first who commits to an objective written on their behalf makes it theirs; any other stays whose it is. */
export async function handOver(db: Db, objectiveId: string, personId: string): Promise<void> {
  await sql`update objective set person_id = ${personId}, on_behalf = false where id = ${objectiveId} and on_behalf`.execute(
    db,
  );
}
