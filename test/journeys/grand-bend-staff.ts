import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createDistrict } from '../../src/district/create.ts';
import { focusAreas } from '../../src/district/focus-areas/list.ts';
import { suggestFocusAreas } from '../../src/district/focus-suggest.ts';
import { insertObjective } from '../../src/objective/store.ts';
import type { Person } from '../../src/people/person.ts';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { openLog } from '../../src/platform/log.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { applyImport, prepareImport } from '../../src/roster/actions.ts';
import { readStaff } from '../../src/roster/read.ts';
import { readSource, uploadLimits } from '../../src/roster/source.ts';

const folder = join(projectRoot(), '..', 'shared', 'material', 'rosters', 'gbisd-v1p1');

/** Whether the district's bundle lies beside the project; the journey is skipped without it. */
export const hasGrandBend = existsSync(folder);

/** The specialist's address. */
export const specialist = 'rosa@gbisd.example';

/** Somebody of the staff. */
export interface Teacher {
  id: string;
  name: string;
  email: string;
}

const themes = [
  'ask questions that let students explain their thinking in mathematics',
  'use number talks to build fluency with fractions',
  'give feedback on drafts that students act upon when they write',
  'teach reading strategies for informational texts in science',
  'support English learners in classroom discussions',
  'use exit tickets to plan the next lesson',
  'build classroom routines that start a calm day',
  'plan labs in which students design their own experiments',
  'help students set goals and reflect on their learning',
  'involve families in what their children read at home',
  'use technology so that students create instead of consume',
  'co-teach so that students with disabilities take part in every lesson',
] as const;
const ways = [
  'I want to {theme}.',
  'How can I {theme}, week after week?',
  'Learn to {theme} with a colleague who does it well.',
];
const times = ['Tuesdays, planning period', 'Thursdays after school', 'period 3', 'before school', ''];

/**
 * Fills an empty folder with the district's staff, each teacher with an open objective, and a specialist.
 * @returns the teachers by name
 */
export async function staffGrandBend(dataDir: string): Promise<Teacher[]> {
  const database = await openDatabase({ dataDir }, openLog('silent'));
  try {
    return await openObjectives(database, await importStaff(database));
  } finally {
    await database.close();
  }
}

async function importStaff(database: Database): Promise<string> {
  const now = new Date();
  const source = readSource(
    readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    uploadLimits,
  );
  if (!source.ok) throw new Error(source.reason);
  const staff = readStaff(source.files, { mapping: {}, complete: true, today: now.toISOString().slice(0, 10) });
  return database.asSystem(async (db) => {
    const admin = { givenName: 'Rosa', familyName: 'Delgado', email: specialist };
    const district = { name: 'Grand Bend ISD', timezone: 'America/Chicago', language: 'en', emailDomains: [] } as const;
    const { districtId } = await createDistrict(db, { ...district, admin });
    const who = { districtId, personId: null };
    const { id, fingerprint } = await prepareImport(db, who, staff, 'Grand Bend', now);
    const applied = await applyImport(db, who, id, { fingerprint, leavers: null, admins: [] }, now);
    if (!applied.ok) throw new Error(applied.reason);
    await sql`update person set roles = '{specialist}' where email = ${admin.email}`.execute(db);
    return districtId;
  });
}

/** Everybody from the roster opens an objective of their own, two weeks ago. */
async function openObjectives(database: Database, districtId: string): Promise<Teacher[]> {
  const { rows } = await database.asSystem((db) =>
    sql<Teacher & { grades: string[]; subjects: string[] }>`
      select id, trim(given_name || ' ' || family_name) as name, email, grades, subjects from person
      where district_id = ${districtId} and roster_id is not null and active order by family_name, given_name, id`.execute(
      db,
    ),
  );
  const opened = new Date(Date.now() - 14 * 86_400_000);
  for (const [n, { id, grades, subjects }] of rows.entries()) {
    const theme = themes[n % themes.length] ?? themes[0];
    const way = ways[Math.floor(n / themes.length) % ways.length] ?? '';
    const statement = way.replace('{theme}', theme);
    await database.asPerson({ districtId, personId: id }, (db) =>
      insertObjective(
        db,
        { id, districtId } as Person,
        {
          statement,
          why: '',
          success: '',
          source: n % 4 === 0 ? 'building' : 'self',
          priorityId: null,
          focus: suggestFocusAreas(statement, 'en', focusAreas, 2).map((area) => area.key),
          subjects: subjects.slice(0, 2),
          grades: grades.slice(0, 4),
          hopedDays: n % 3 === 0 ? 90 : null,
          approaches: [],
          sizeFrom: 2,
          sizeTo: 4,
          formality: null,
          crossSchool: n % 9 !== 0,
          times: times[n % times.length] ?? '',
        },
        'open',
        opened,
      ),
    );
  }
  return rows.map(({ id, name, email }) => ({ id, name, email }));
}
