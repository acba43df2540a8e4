import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { Person } from '../person.ts';
import type { Profile } from './profile.ts';

/** The reader's own profile, with what the roster or an admin keeps of them. */
export interface OwnProfile extends Profile {
  buildingName: string | null;
  plcs: string[];
  /** The roster brought this person, and keeps their name, e-mail, building and PLCs. */
  fromRoster: boolean;
}

/** One query. */
export async function ownProfile(db: Db, person: Pick<Person, 'id'>): Promise<OwnProfile> {
  const { rows } = await sql<Profile & { building_name: string | null; plcs: string[]; from_roster: boolean }>`
    select p.about, p.grades, p.subjects, p.shown, p.paused, b.name as building_name, p.roster_id is not null as from_roster,
      array(select c.name from plc_member m join plc c on c.id = m.plc_id where m.person_id = p.id order by c.name) as plcs
    from person p left join building b on b.id = p.building_id where p.id = ${person.id}`.execute(db);
  const row = rows[0];
  if (!row) throw new Error('The person who asks is not in the directory');
  return {
    about: row.about,
    grades: row.grades,
    subjects: row.subjects,
    shown: row.shown,
    paused: row.paused,
    buildingName: row.building_name,
    plcs: row.plcs,
    fromRoster: row.from_roster,
  };
}

/** Keeps what the reader says of themselves. */
export async function keepProfile(db: Db, person: Pick<Person, 'id'>, profile: Profile): Promise<void> {
  await sql`update person set about = ${profile.about}, grades = ${profile.grades}::text[], subjects = ${profile.subjects}::text[],
      shown = ${profile.shown}::text[], paused = ${profile.paused} where id = ${person.id}`.execute(db);
}
