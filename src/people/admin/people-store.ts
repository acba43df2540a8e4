import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import { isId } from '../../platform/http/form.ts';
import { newId } from '../../platform/ids.ts';
import type { District, Role } from '../person.ts';

type Which = Pick<District, 'id'>;

/** Someone as admins see them. */
export interface AdminPerson {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  buildingId: string | null;
  buildingName: string | null;
  roles: Role[];
  active: boolean;
  fromRoster: boolean;
  hasAccount: boolean;
}

export interface AdminAsked {
  query: string;
  role: Role | '';
  state: 'active' | 'deactivated';
  buildingId: string;
  limit: number;
  offset: number;
}

const columns = sql`p.id, p.given_name as "givenName", p.family_name as "familyName", p.email, p.building_id as "buildingId",
  b.name as "buildingName", p.roles, p.active, p.roster_id is not null as "fromRoster", p.sign_in_id is not null as "hasAccount"`;

/** People by name or address, a page of them, and how many there are in all. Two queries. */
export async function adminPeople(
  db: Db,
  district: Which,
  asked: AdminAsked,
): Promise<{ people: AdminPerson[]; count: number }> {
  const words = asked.query
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const conditions = [
    sql`p.district_id = ${district.id} and p.active = ${asked.state === 'active'}`,
    ...words.map((word) => sql`p.name_search like fold(${word})`),
    ...(asked.role ? [sql`${asked.role} = any(p.roles)`] : []),
    ...(isId(asked.buildingId) ? [sql`p.building_id = ${asked.buildingId}`] : []),
  ];
  const where = sql.join(conditions, sql` and `);
  const [page, total] = await Promise.all([
    sql<AdminPerson>`select ${columns} from person p left join building b on b.id = p.building_id where ${where}
      order by fold(p.family_name || ' ' || p.given_name), p.id limit ${asked.limit} offset ${asked.offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from person p where ${where}`.execute(db),
  ]);
  return { people: page.rows, count: total.rows[0]?.count ?? 0 };
}

/** One person of the district, deactivated ones too; null when there is none. */
export async function adminPerson(db: Db, district: Which, id: string | undefined): Promise<AdminPerson | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<AdminPerson>`select ${columns} from person p left join building b on b.id = p.building_id
    where p.district_id = ${district.id} and p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Lets changes of people in one district happen one after the other, so that rules over all of them hold. */
export async function lockPeople(db: Db, district: Which): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('people'), hashtext(${district.id}))`.execute(db);
}

/** How many other people could do an admin's work if `id` no longer did. */
export async function otherAdmins(db: Db, district: Which, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from person
    where district_id = ${district.id} and active and 'admin' = any(roles) and id <> ${id}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Whether the address is someone else's in this district. `except` is the person who may have it. */
export async function addressTaken(db: Db, district: Which, email: string, except: string | null): Promise<boolean> {
  const { rows } =
    await sql`select 1 from person where district_id = ${district.id} and email = ${email} and id is distinct from ${except}::uuid`.execute(
      db,
    );
  return rows.length > 0;
}

export interface PersonDetails {
  givenName: string;
  familyName: string;
  email: string | null;
  buildingId: string | null;
}

/** Adds a person. @returns their id */
export async function insertPerson(
  db: Db,
  district: Which,
  details: PersonDetails,
  roles: readonly Role[],
): Promise<string> {
  const id = newId();
  await sql`insert into person (id, district_id, given_name, family_name, email, building_id, roles)
    values (${id}, ${district.id}, ${details.givenName}, ${details.familyName}, ${details.email}, ${details.buildingId}, ${[...roles]}::text[])`.execute(
    db,
  );
  return id;
}

export async function updateDetails(db: Db, person: Pick<AdminPerson, 'id'>, to: PersonDetails): Promise<void> {
  await sql`update person set given_name = ${to.givenName}, family_name = ${to.familyName}, email = ${to.email}, building_id = ${to.buildingId}
    where id = ${person.id}`.execute(db);
}

export async function updateRoles(db: Db, person: Pick<AdminPerson, 'id'>, roles: readonly Role[]): Promise<void> {
  await sql`update person set roles = ${[...roles]}::text[] where id = ${person.id}`.execute(db);
}

/** Deactivates a person at `now`, or takes that back. Nobody is ever deleted: what they wrote with others stays whole. */
export async function updateActive(db: Db, person: Pick<AdminPerson, 'id'>, active: boolean, now: Date): Promise<void> {
  await sql`update person set active = ${active}, deactivated_at = ${active ? null : now} where id = ${person.id}`.execute(
    db,
  );
}
