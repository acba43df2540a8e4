import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import type { Which } from './store.ts';

export interface AdminBuilding {
  id: string;
  name: string;
  active: boolean;
  fromRoster: boolean;
  people: number;
}

export interface AdminPlc {
  id: string;
  name: string;
  buildingId: string | null;
  buildingName: string | null;
  members: number;
}

/** All buildings with the number of their active people; the closed ones last. One query. */
export async function adminBuildings(db: Db, district: Which): Promise<AdminBuilding[]> {
  const { rows } = await sql<AdminBuilding>`
    select b.id, b.name, b.active, b.roster_id is not null as "fromRoster",
      (select count(*)::int from person p where p.building_id = b.id and p.active) as people
    from building b where b.district_id = ${district.id} order by not b.active, fold(b.name), b.id`.execute(db);
  return rows;
}

/** Adds a building. @returns false when an active one has that name */
export async function addBuilding(db: Db, district: Which, name: string): Promise<boolean> {
  await oneAtATime(db, district);
  const { rows } = await sql`insert into building (id, district_id, name) select ${newId()}, ${district.id}, ${name}
    where not exists (select 1 from building where district_id = ${district.id} and active and fold(name) = fold(${name})) returning id`.execute(
    db,
  );
  return rows.length > 0;
}

/** Renames a building, closes it or opens it again. @returns false when another active one has that name */
export async function changeBuilding(
  db: Db,
  district: Which,
  id: string,
  to: { name: string; active: boolean },
): Promise<boolean> {
  await oneAtATime(db, district);
  const { rows } =
    await sql`update building b set name = ${to.name}, active = ${to.active} where b.district_id = ${district.id} and b.id = ${id}
    and not (${to.active} and exists (select 1 from building o where o.district_id = ${district.id} and o.active and o.id <> b.id and fold(o.name) = fold(${to.name})))
    returning id`.execute(db);
  return rows.length > 0;
}

/** All PLCs with the number of their members. One query. */
export async function adminPlcs(db: Db, district: Which): Promise<AdminPlc[]> {
  const { rows } = await sql<AdminPlc>`
    select c.id, c.name, c.building_id as "buildingId", b.name as "buildingName",
      (select count(*)::int from plc_member m join person p on p.id = m.person_id where m.plc_id = c.id and p.active) as members
    from plc c left join building b on b.id = c.building_id where c.district_id = ${district.id} order by fold(c.name), c.id`.execute(
    db,
  );
  return rows;
}

/** Adds a PLC. @returns its id, or null when its building has one of that name */
export async function addPlc(
  db: Db,
  district: Which,
  plc: { name: string; buildingId: string | null },
): Promise<string | null> {
  await oneAtATime(db, district);
  const { rows } = await sql<{
    id: string;
  }>`insert into plc (id, district_id, name, building_id) select ${newId()}, ${district.id}, ${plc.name}, ${plc.buildingId}::uuid
    where not exists (select 1 from plc where district_id = ${district.id} and building_id is not distinct from ${plc.buildingId}::uuid and fold(name) = fold(${plc.name})) returning id`.execute(
    db,
  );
  return rows[0]?.id ?? null;
}

/** Renames a PLC or moves it. @returns false when the building has another one of that name */
export async function changePlc(
  db: Db,
  district: Which,
  id: string,
  to: { name: string; buildingId: string | null },
): Promise<boolean> {
  await oneAtATime(db, district);
  const { rows } =
    await sql`update plc c set name = ${to.name}, building_id = ${to.buildingId}::uuid where c.district_id = ${district.id} and c.id = ${id}
    and not exists (select 1 from plc o where o.district_id = ${district.id} and o.id <> c.id and o.building_id is not distinct from ${to.buildingId}::uuid and fold(o.name) = fold(${to.name}))
    returning id`.execute(db);
  return rows.length > 0;
}

/** The active members of a PLC by name. */
export async function plcMembers(
  db: Db,
  plc: Pick<AdminPlc, 'id'>,
): Promise<{ id: string; givenName: string; familyName: string; buildingName: string | null }[]> {
  const { rows } = await sql<{ id: string; givenName: string; familyName: string; buildingName: string | null }>`
    select p.id, p.given_name as "givenName", p.family_name as "familyName", b.name as "buildingName"
    from plc_member m join person p on p.id = m.person_id left join building b on b.id = p.building_id
    where m.plc_id = ${plc.id} and p.active order by fold(p.family_name || ' ' || p.given_name), p.id`.execute(db);
  return rows;
}

/** Puts people of the district into a PLC (who is in stays in), or takes them out. */
export async function changePlcMembers(
  db: Db,
  district: Which,
  plc: Pick<AdminPlc, 'id'>,
  people: readonly string[],
  what: 'add' | 'remove',
): Promise<void> {
  const ids = sql`${[...people]}::uuid[]`;
  if (what === 'remove')
    await sql`delete from plc_member where plc_id = ${plc.id} and person_id = any(${ids})`.execute(db);
  else
    await sql`insert into plc_member (district_id, plc_id, person_id) select ${district.id}, ${plc.id}, id from person
      where district_id = ${district.id} and active and id = any(${ids}) on conflict do nothing`.execute(db);
}

// Names are compared before they are written, so two admins who write the same one take turns.
async function oneAtATime(db: Db, district: Which): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('places'), hashtext(${district.id}))`.execute(db);
}
