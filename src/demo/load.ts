import { sql } from 'kysely';
import { createDistrict } from '../district/create.ts';
import type { Parts } from '../people/request.ts';
import { newId } from '../platform/ids.ts';
import { isSetUp } from '../setup/code.ts';
import { cast, castEmail, demoDistrict, supervisionOfCast } from './cast.ts';

/**
 * Makes the demo district: its buildings, people and who evaluates whom. Does nothing when the installation has a
 * district already. Safe to call twice at once.
 */
export async function loadDemo(parts: Pick<Parts, 'database' | 'clock'>): Promise<void> {
  const { database } = parts;
  await database.asSystem(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('set up'))`.execute(db);
    const { rows } = await sql`select 1 from district limit 1`.execute(db);
    if (rows.length > 0) return;
    const hank = cast.find((member) => member.key === 'hank') ?? cast[0];
    const { districtId, adminId } = await createDistrict(db, {
      name: demoDistrict.name,
      timezone: demoDistrict.timezone,
      language: demoDistrict.language,
      emailDomains: [demoDistrict.domain],
      isDemo: true,
      admin: {
        givenName: hank.givenName,
        familyName: hank.familyName,
        email: castEmail(hank),
        language: hank.language,
      },
    });
    const buildings = demoDistrict.buildings.map((name) => ({ id: newId(), name }));
    await sql`insert into building (id, district_id, name)
      select id, ${districtId}, name from jsonb_to_recordset(${JSON.stringify(buildings)}::jsonb) as b (id uuid, name text)`.execute(
      db,
    );
    const people = cast.map((member) => ({
      ...member,
      id: member === hank ? adminId : newId(),
      email: castEmail(member),
      building: buildings.find((building) => building.name === member.building)?.id ?? null,
    }));
    await db
      .insertInto('person')
      .values(
        people
          .filter((member) => member.id !== adminId)
          .map((member) => ({
            id: member.id,
            district_id: districtId,
            building_id: member.building,
            given_name: member.givenName,
            family_name: member.familyName,
            email: member.email,
            roles: [...member.roles],
            grades: [...member.grades],
            subjects: [...member.subjects],
            language: member.language,
          })),
      )
      .execute();
    await db
      .updateTable('person')
      .set({ roles: [...hank.roles], building_id: null })
      .where('id', '=', adminId)
      .execute();
    const idOf = (key: string) => people.find((member) => member.key === key)?.id ?? adminId;
    await db
      .insertInto('supervision')
      .values(
        supervisionOfCast.map(([supervisor, person]) => ({
          district_id: districtId,
          supervisor_id: idOf(supervisor),
          person_id: idOf(person),
        })),
      )
      .execute();
  });
  await isSetUp(database);
}
