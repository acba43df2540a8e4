import { sql } from 'kysely';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { paths } from '../../paths.ts';
import type { Partnership } from '../partnership.ts';

/** The longest private note, in characters. */
export const longestNote = 20_000;

/** What its author finds in the box of a private note. */
export interface Note {
  /** '' when there is nothing. */
  body: string;
  /** It was being typed and is not kept yet. */
  restored: boolean;
}

export const noNote: Note = { body: '', restored: false };

/** What `person` has written for themselves beside a subject (a thread, a session, a proposal). */
export async function noteFor(db: Db, person: Person, partnership: Partnership, subjectId: string): Promise<Note> {
  return (await notesBeside(db, person, partnership, [subjectId])).get(subjectId) ?? noNote;
}

/** The notes of `person` beside several things of one page, by the id of what they stand beside. */
export async function notesBeside(
  db: Db,
  person: Person,
  partnership: Partnership,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Note>> {
  const { rows } = await sql<Note & { subjectId: string }>`
    select s.id as "subjectId", coalesce(d.fields->>'note', n.body, '') as body, d.form is not null as restored
    from unnest(${[...subjectIds]}::uuid[]) s(id)
    left join private_note n on n.subject_id = s.id and n.person_id = ${person.id} and n.partnership_id = ${partnership.id}
    left join draft d on d.person_id = ${person.id} and d.district_id = ${person.districtId}
      and d.form = ${paths.privateNote(partnership.id, '')}::text || s.id::text`.execute(db);
  return new Map(rows.map(({ subjectId, body, restored }) => [subjectId, { body, restored }]));
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
    union all select 1 from cycle where id = ${subjectId} and partnership_id = ${partnership.id}
    union all select 1 from approach where id = ${subjectId} and partnership_id = ${partnership.id}
    union all select 1 from timeline where id = ${subjectId} and partnership_id = ${partnership.id}
    union all select 1 from run where id = ${subjectId} and partnership_id = ${partnership.id}`.execute(db);
  return rows.length > 0;
}
