import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Mapping } from './column-names.ts';
import type { CurrentPerson, CurrentStaff, RosterMemory } from './current.ts';
import type { IncomingStaff } from './staff.ts';

/** Numbers that stay of an import after it was carried out. */
export interface ImportCounts {
  added: number;
  changed: number;
  returning: number;
  leaving: number;
  unchanged: number;
}

/** What is kept with an import: what was read while it is only planned, what to remember once it is carried out. */
export interface KeptPlan {
  incoming?: IncomingStaff;
  counts?: ImportCounts;
  memory?: [string, RosterMemory][];
  /** Plain files only: how they were read, so that the next one need not be explained again. */
  reading?: Reading;
}

export interface Reading {
  columns: string[];
  mapping: Mapping;
  complete: boolean;
}

export interface RosterImport {
  id: string;
  source: string;
  status: 'planned' | 'applied' | 'discarded';
  fingerprint: string;
  plan: KeptPlan;
  createdAt: Date;
  appliedAt: Date | null;
}

/** An import as the list of imports shows it. */
export interface PastImport {
  id: string;
  source: string;
  status: RosterImport['status'];
  by: string | null;
  createdAt: Date;
  appliedAt: Date | null;
  counts: ImportCounts | null;
}

/** Imports of a district wait for one another, so that two at once can't both carry out a plan of the same staff. */
export async function lockDistrict(db: Db, districtId: string): Promise<void> {
  await db.selectFrom('district').where('id', '=', districtId).select('id').forUpdate().execute();
}

/** Everything a plan is made from, in five queries however many people there are. */
export async function currentStaff(db: Db, districtId: string): Promise<CurrentStaff> {
  const [buildings, plcs, people, members, links, memory] = [
    await db
      .selectFrom('building')
      .where('district_id', '=', districtId)
      .select(['id', 'roster_id', 'name', 'active'])
      .execute(),
    await db.selectFrom('plc').where('district_id', '=', districtId).select(['id', 'building_id', 'name']).execute(),
    await db
      .selectFrom('person')
      .where('district_id', '=', districtId)
      .select([
        'id',
        'roster_id',
        'given_name',
        'family_name',
        'email',
        'building_id',
        'roles',
        'grades',
        'subjects',
        'language',
        'active',
      ])
      .execute(),
    await db.selectFrom('plc_member').where('district_id', '=', districtId).select(['plc_id', 'person_id']).execute(),
    await db
      .selectFrom('supervision')
      .where('district_id', '=', districtId)
      .select(['supervisor_id', 'person_id'])
      .execute(),
    await lastMemory(db, districtId),
  ];
  const found = new Map<string, CurrentPerson>();
  for (const row of people) {
    found.set(row.id, {
      id: row.id,
      rosterId: row.roster_id,
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email,
      buildingId: row.building_id,
      roles: row.roles,
      grades: row.grades,
      subjects: row.subjects,
      plcIds: [],
      supervisorIds: [],
      language: row.language,
      active: row.active,
    });
  }
  for (const member of members) found.get(member.person_id)?.plcIds.push(member.plc_id);
  for (const link of links) found.get(link.person_id)?.supervisorIds.push(link.supervisor_id);
  return {
    buildings: buildings.map((row) => ({ id: row.id, rosterId: row.roster_id, name: row.name, active: row.active })),
    plcs: plcs.map((row) => ({ id: row.id, buildingId: row.building_id, name: row.name })),
    people: [...found.values()],
    memory,
  };
}

// Only the import that was applied last still has one.
async function lastMemory(db: Db, districtId: string): Promise<CurrentStaff['memory']> {
  const row = await db
    .selectFrom('roster_import')
    .where('district_id', '=', districtId)
    .where('status', '=', 'applied')
    .where(sql<boolean>`plan ? 'memory'`)
    .select(sql<[string, RosterMemory][] | null>`plan -> 'memory'`.as('memory'))
    .executeTakeFirst();
  return new Map(row?.memory ?? []);
}

/** Keeps a plan's source until an admin applies it. Earlier plans that nobody applied give up what they had read. */
export async function addImport(
  db: Db,
  row: {
    id: string;
    districtId: string;
    personId: string | null;
    source: string;
    incoming: IncomingStaff;
    fingerprint: string;
    now: Date;
  },
): Promise<void> {
  await db
    .updateTable('roster_import')
    .set({ status: 'discarded', plan: '{}' })
    .where('district_id', '=', row.districtId)
    .where('status', '=', 'planned')
    .execute();
  await db
    .insertInto('roster_import')
    .values({
      id: row.id,
      district_id: row.districtId,
      person_id: row.personId,
      source: row.source,
      plan: JSON.stringify({ incoming: row.incoming } satisfies KeptPlan),
      fingerprint: row.fingerprint,
      created_at: row.now,
    })
    .execute();
}

/** An import of the district, or null; locked until the transaction ends. */
export async function importById(db: Db, districtId: string, id: string): Promise<RosterImport | null> {
  const row = await db
    .selectFrom('roster_import')
    .where('district_id', '=', districtId)
    .where('id', '=', id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const { source, status, fingerprint } = row;
  return {
    id,
    source,
    status,
    fingerprint,
    plan: row.plan as KeptPlan,
    createdAt: row.created_at,
    appliedAt: row.applied_at,
  };
}

/** The district's latest imports, newest first. */
export async function pastImports(db: Db, districtId: string, limit = 20): Promise<PastImport[]> {
  const rows = await db
    .selectFrom('roster_import as i')
    .leftJoin('person as p', 'p.id', 'i.person_id')
    .where('i.district_id', '=', districtId)
    .orderBy('i.created_at', 'desc')
    .orderBy('i.id', 'desc')
    .select(['i.id', 'i.source', 'i.status', 'i.created_at', 'i.applied_at', 'p.given_name', 'p.family_name'])
    .select(sql<ImportCounts | null>`i.plan -> 'counts'`.as('counts'))
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    status: row.status,
    by: row.given_name === null ? null : `${row.given_name} ${row.family_name ?? ''}`.trim(),
    createdAt: row.created_at,
    appliedAt: row.applied_at,
    counts: row.counts,
  }));
}

/** How the last plain file that was applied was read; null before there was one. */
export async function lastReading(db: Db, districtId: string): Promise<Reading | null> {
  const row = await db
    .selectFrom('roster_import')
    .where('district_id', '=', districtId)
    .where(sql<boolean>`plan ? 'reading'`)
    .orderBy('created_at', 'desc')
    .select(sql<Reading>`plan -> 'reading'`.as('reading'))
    .limit(1)
    .executeTakeFirst();
  return row?.reading ?? null;
}

/** The import is carried out: what was read is let go, what to remember of it takes the place of what was remembered. */
export async function finishImport(
  db: Db,
  districtId: string,
  id: string,
  kept: { counts: ImportCounts; memory: [string, RosterMemory][]; reading?: Reading },
  now: Date,
): Promise<void> {
  await sql`update roster_import set plan = plan - 'memory' where district_id = ${districtId} and status = 'applied' and plan ? 'memory'`.execute(
    db,
  );
  await db
    .updateTable('roster_import')
    .set({ status: 'applied', applied_at: now, plan: JSON.stringify(kept satisfies KeptPlan) })
    .where('id', '=', id)
    .where('district_id', '=', districtId)
    .execute();
}
