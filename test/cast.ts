import { cast, castEmail, type CastKey, demoDistrict, supervisionOfCast } from '../src/demo/cast.ts';
import { focusAreas } from '../src/district/focus-areas/list.ts';
import type { Database } from '../src/platform/db/database.ts';
import { newId } from '../src/platform/ids.ts';

/** Everybody the tests speak of: the demo's cast, and Zoe of another district. */
export type Name = CastKey | 'zoe';

export interface CastIds {
  districtId: string;
  otherDistrictId: string;
  people: Record<Name, string>;
  emails: Record<Name, string>;
  buildings: Record<string, string>;
  /** Ids of the district's focus areas, by their key. */
  focusAreas: Record<string, string>;
}

/** Puts the cast into an empty database: two districts, their buildings, people, focus areas and supervision. */
export async function seedCast(database: Database): Promise<CastIds> {
  const districtId = newId();
  const otherDistrictId = newId();
  const buildings = Object.fromEntries(demoDistrict.buildings.map((name) => [name, newId()]));
  const people = { zoe: newId() } as Record<Name, string>;
  const emails = { zoe: 'zoe.marsh@harbor.example' } as Record<Name, string>;
  for (const member of cast) {
    people[member.key] = newId();
    emails[member.key] = castEmail(member);
  }
  const areas = Object.fromEntries(focusAreas.map((area) => [area.key, newId()]));
  await database.asSystem(async (db) => {
    await db
      .insertInto('district')
      .values([
        {
          id: districtId,
          name: demoDistrict.name,
          timezone: demoDistrict.timezone,
          language: 'en',
          email_domains: [demoDistrict.domain],
        },
        {
          id: otherDistrictId,
          name: 'Harbor Point Schools',
          timezone: 'America/New_York',
          language: 'en',
          email_domains: ['harbor.example'],
        },
      ])
      .execute();
    await db
      .insertInto('building')
      .values(Object.entries(buildings).map(([name, id]) => ({ id, name, district_id: districtId })))
      .execute();
    await db
      .insertInto('focus_area')
      .values(
        focusAreas.map((area) => ({
          id: areas[area.key] ?? '',
          district_id: districtId,
          key: area.key,
          domain: area.domain,
          name_en: area.name.en,
          name_es: area.name.es,
        })),
      )
      .execute();
    await db
      .insertInto('person')
      .values([
        ...cast.map((m) => ({
          id: people[m.key],
          district_id: districtId,
          building_id: m.building ? (buildings[m.building] ?? null) : null,
          given_name: m.givenName,
          family_name: m.familyName,
          email: emails[m.key],
          roles: [...m.roles],
          grades: [...m.grades],
          subjects: [...m.subjects],
          language: m.language,
        })),
        {
          id: people.zoe,
          district_id: otherDistrictId,
          building_id: null as string | null,
          given_name: 'Zoe',
          family_name: 'Marsh',
          email: emails.zoe,
          roles: ['educator', 'specialist', 'admin'],
          grades: ['04'],
          subjects: ['Mathematics'],
          language: 'en' as const,
        },
      ])
      .execute();
    await db
      .insertInto('supervision')
      .values(
        supervisionOfCast.map(([supervisor, person]) => ({
          district_id: districtId,
          supervisor_id: people[supervisor],
          person_id: people[person],
        })),
      )
      .execute();
  });
  return { districtId, otherDistrictId, people, emails, buildings, focusAreas: areas };
}
