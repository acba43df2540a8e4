import { sql } from 'kysely';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Partnership } from '../partnership.ts';

/** The longest private note, in characters. */
export const longestNote = 20_000;

/** What `person` has written for themselves beside a subject (a thread, a session, a proposal); '' when nothing. */
export async function noteFor(db: Db, person: Person, partnership: Partnership, subjectId: string): Promise<string> {
  const { rows } = await sql<{ body: string }>`
    select body from private_note where person_id = ${person.id} and partnership_id = ${partnership.id} and subject_id = ${subjectId}`.execute(
    db,
  );
  return rows[0]?.body ?? '';
}

/** Keeps a note, or lets it go when it is empty. */
export async function keepNote(
  db: Db,
  person: Person,
  partnership: Partnership,
  subjectId: string,
  body: string,
  now: Date,
): Promise<void> {
  if (body === '') {
    await sql`delete from private_note where person_id = ${person.id} and partnership_id = ${partnership.id} and subject_id = ${subjectId}`.execute(
      db,
    );
    return;
  }
  await sql`insert into private_note (district_id, partnership_id, person_id, subject_id, body, updated_at)
    values (${partnership.districtId}, ${partnership.id}, ${person.id}, ${subjectId}, ${body}, ${now})
    on conflict (person_id, subject_id) do update set body = excluded.body, updated_at = excluded.updated_at`.execute(
    db,
  );
}

/** Notes stand beside things of the partnership only. */
export async function isSubject(db: Db, partnership: Partnership, subjectId: string): Promise<boolean> {
  if (subjectId === partnership.id) return true;
  const { rows } = await sql`
    select 1 from thread where id = ${subjectId} and partnership_id = ${partnership.id}
    union all select 1 from session where id = ${subjectId} and partnership_id = ${partnership.id}
    union all select 1 from proposal where id = ${subjectId} and partnership_id = ${partnership.id}
    union all select 1 from cycle where id = ${subjectId} and partnership_id = ${partnership.id}`.execute(db);
  return rows.length > 0;
}
