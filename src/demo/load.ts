import { sql } from 'kysely';
import { createDistrict } from '../district/create.ts';
import type { Person } from '../people/person.ts';
import type { Parts } from '../people/request.ts';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { isSetUp } from '../setup/code.ts';
import { type CastKey, cast, castEmail, demoDistrict, supervisionOfCast } from './cast.ts';
import { tellWhoTheyAre } from './profiles.ts';
import { stories } from './stories/list.ts';
import { openStory } from './story.ts';

/**
 * Makes the demo district: its buildings, people, who evaluates whom, and what they have been doing, dated back from
 * now. One transaction: all of it is there or nothing is. Does nothing when the installation has a district already.
 * Safe to call twice at once.
 */
export async function loadDemo(parts: Pick<Parts, 'database' | 'clock'>): Promise<void> {
  const { database } = parts;
  const walls = database.withoutRowSecurity !== true;
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
    const district = { id: districtId, ...demoDistrict, actionColour: null, isDemo: true };
    const persons = Object.fromEntries(
      people.map((member): [string, Person] => [
        member.key,
        { ...member, districtId, buildingId: member.building, paused: false, district },
      ]),
    ) as Record<CastKey, Person>;
    const story = openStory(db, persons, parts.clock.now(), walls);
    const places = Object.fromEntries(buildings.map((building) => [building.name, building.id]));
    await tellWhoTheyAre(story, districtId, places);
    for (const tell of stories) await tell(story);
    await sql`select set_config('role', ${walls ? 'peer_system' : 'none'}, true)`.execute(db);
    await leaveOldNewsAlone(db, districtId, story.at(-2, '00:00'));
  });
  await isSetUp(database);
}

/** What happened long before anybody looked in occasions no letter today. */
async function leaveOldNewsAlone(db: Db, districtId: string, before: Date): Promise<void> {
  await sql`delete from letter_due where history_id in (
    select id from history where district_id = ${districtId} and at < ${before})`.execute(db);
}
