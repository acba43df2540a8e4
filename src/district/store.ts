import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Language } from '../language/message.ts';

/** The district as its admins change it. */
export interface DistrictSettings {
  name: string;
  timezone: string;
  language: Language;
  domains: string[];
  actionColour: string | null;
}

/** What the first page of the district counts. One query. */
export interface Overview {
  people: number;
  deactivated: number;
  withAccount: number;
  buildings: number;
  plcs: number;
  /** A roster has been applied. */
  imported: boolean;
}

/** Which district: whatever carries its id. */
export interface Which {
  id: string;
}

export async function districtSettings(db: Db, district: Which): Promise<DistrictSettings> {
  const { rows } =
    await sql<DistrictSettings>`select name, timezone, language, email_domains as domains, action_colour as "actionColour"
    from district where id = ${district.id}`.execute(db);
  const row = rows[0];
  if (!row) throw new Error('The district of a signed-in person is missing');
  return row;
}

/** Keeps the district's settings. */
export async function keepDistrictSettings(db: Db, district: Which, to: DistrictSettings): Promise<void> {
  await sql`update district set name = ${to.name}, timezone = ${to.timezone}, language = ${to.language},
      email_domains = ${to.domains}::text[], action_colour = ${to.actionColour} where id = ${district.id}`.execute(db);
}

export async function overview(db: Db, district: Which): Promise<Overview> {
  const { rows } = await sql<Overview>`
    select (select count(*)::int from person where district_id = ${district.id} and active) as people,
      (select count(*)::int from person where district_id = ${district.id} and not active) as deactivated,
      (select count(*)::int from person where district_id = ${district.id} and active and sign_in_id is not null) as "withAccount",
      (select count(*)::int from building where district_id = ${district.id} and active) as buildings,
      (select count(*)::int from plc where district_id = ${district.id}) as plcs,
      exists (select 1 from roster_import where district_id = ${district.id} and status = 'applied') as imported`.execute(
    db,
  );
  const row = rows[0];
  if (!row) throw new Error('Counting gave no answer');
  return row;
}
