import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Known } from './invitee.ts';

/** Those of the district whom ids or addresses name, active or not. One query. */
export async function knownPeople(
  db: Db,
  districtId: string,
  ids: readonly string[],
  emails: readonly string[],
): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select id, trim(given_name || ' ' || family_name) as name, email, active from person
    where district_id = ${districtId} and (id = any(${[...ids]}::uuid[]) or email = any(${[...emails]}::text[]))`.execute(
    db,
  );
  return rows;
}

/** The e-mail domains from which the district lets people in. */
export async function welcomeDomains(db: Db, districtId: string): Promise<string[]> {
  const { rows } = await sql<{
    email_domains: string[];
  }>`select email_domains from district where id = ${districtId}`.execute(db);
  return rows[0]?.email_domains ?? [];
}

/** Somebody chosen on a form, as it names them. */
export interface Chosen {
  id: string;
  name: string;
  building: string | null;
}

/** The active people of the district that these ids name, in the order of the ids. One query. */
export async function chosenPeople(db: Db, districtId: string, ids: readonly string[]): Promise<Chosen[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Chosen>`
    select p.id, trim(p.given_name || ' ' || p.family_name) as name, b.name as building
    from person p left join building b on b.id = p.building_id
    where p.district_id = ${districtId} and p.active and p.id = any(${[...ids]}::uuid[])`.execute(db);
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
