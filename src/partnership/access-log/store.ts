import { sql } from 'kysely';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Partnership } from '../partnership.ts';

/** What of a partnership somebody outside it was let into, and looked at. */
export type Looked = 'thread' | 'file' | 'publication';

/** Writes down that `person`, who is no member, looked. The same look again within the hour adds nothing. */
export async function lookedIn(
  db: Db,
  person: Pick<Person, 'id' | 'districtId'>,
  look: { partnershipId: string; what: Looked; subjectId: string },
  now: Date,
): Promise<void> {
  await sql`insert into access_log (district_id, partnership_id, person_id, what, subject_id, at)
    values (${person.districtId}, ${look.partnershipId}, ${person.id}, ${look.what}, ${look.subjectId}, ${now}) on conflict do nothing`.execute(
    db,
  );
}

/** One line of the access log, as members read it. */
export interface Look {
  id: number;
  name: string;
  what: Looked;
  /** The title of the thread or of what is shown, a file's name; empty where it has none, or is gone. */
  title: string;
  at: Date;
}

/** The newest looks from outside at this partnership. One query. */
export async function looksAt(db: Db, partnership: Partnership, limit: number): Promise<Look[]> {
  const { rows } = await sql<Look>`
    select l.id, trim(p.given_name || ' ' || p.family_name) as name, l.what, coalesce(t.title, a.name, u.title, '') as title, l.at
    from access_log l join person p on p.id = l.person_id left join thread t on l.what = 'thread' and t.id = l.subject_id
    left join attachment a on l.what = 'file' and a.id = l.subject_id
    left join publication u on l.what = 'publication' and u.id = l.subject_id
    where l.partnership_id = ${partnership.id} order by l.id desc limit ${limit}`.execute(db);
  return rows;
}
