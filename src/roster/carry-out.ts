import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import type { RosterMemory } from './current.ts';
import type { RosterPlan } from './plan.ts';

/**
 * Writes everything a plan says, in the caller's transaction and in a fixed number of statements. `admins` are refs of
 * people who become admins besides. Returns what to remember of the import, in ids.
 */
export async function carryOut(
  db: Db,
  districtId: string,
  plan: RosterPlan,
  admins: ReadonlySet<string>,
  now: Date,
): Promise<[string, RosterMemory][]> {
  const ids = new Map<string, string>();
  const steps = plan.people.filter((step) => step.kind !== 'kept');
  for (const { ref } of [...plan.buildings.add, ...plan.plcs]) ids.set(ref, newId(now.getTime()));
  for (const step of steps) if (step.kind === 'new') ids.set(step.ref, newId(now.getTime()));
  const idOf = (ref: string): string => ids.get(ref) ?? ref;
  const idOrNull = (ref: string | null): string | null => (ref === null ? null : idOf(ref));

  await addBuildings(
    db,
    districtId,
    plan.buildings.add.map((one) => ({ id: idOf(one.ref), roster_id: one.rosterId, name: one.name })),
  );
  await changeBuildings(
    db,
    districtId,
    plan.buildings.change.map((one) => ({ id: one.id, roster_id: one.rosterId, name: one.name })),
  );
  await addPlcs(
    db,
    districtId,
    plan.plcs.map((one) => ({ id: idOf(one.ref), building_id: idOrNull(one.building), name: one.name })),
  );
  await leave(
    db,
    districtId,
    plan.leaving.map((one) => one.id),
    now,
  );
  const rows = steps.map(({ ref, kind, values }) => ({
    isNew: kind === 'new',
    row: {
      id: idOf(ref),
      roster_id: values.rosterId,
      given_name: values.givenName,
      family_name: values.familyName,
      email: values.email,
      building_id: idOrNull(values.building),
      roles: admins.has(ref) ? [...values.roles, 'admin'] : values.roles,
      grades: values.grades,
      subjects: values.subjects,
      language: values.language,
      active: values.active,
    },
  }));
  const moved = steps
    .filter((step) => step.kind !== 'new' && step.changes.some((change) => change.field === 'email'))
    .map((step) => step.ref);
  await freeEmails(db, districtId, [...plan.freed, ...moved]);
  await addPeople(
    db,
    districtId,
    rows.filter((one) => one.isNew).map((one) => one.row),
    now,
  );
  await changePeople(
    db,
    districtId,
    rows.filter((one) => !one.isNew).map((one) => one.row),
    now,
  );
  const written = new Set(steps.map((step) => step.ref));
  await grantAdmin(
    db,
    districtId,
    [...admins].filter((ref) => !written.has(ref)),
  );
  await changeMembers(
    db,
    districtId,
    plan.people.flatMap((step) => step.plcs.add.map((plc) => ({ plc_id: idOf(plc), person_id: idOf(step.ref) }))),
    plan.people.flatMap((step) => step.plcs.remove.map((plc) => ({ plc_id: plc, person_id: step.ref }))),
  );
  const link = (one: { supervisor: string; person: string }) => ({
    supervisor_id: idOf(one.supervisor),
    person_id: idOf(one.person),
  });
  await changeSupervision(db, districtId, plan.links.add.map(link), plan.links.remove.map(link));
  return [...plan.memory].map(([id, memory]) => [id, inIds(memory, idOf)]);
}

function inIds(memory: RosterMemory, idOf: (ref: string) => string): RosterMemory {
  return {
    ...memory,
    ...(typeof memory.buildingId === 'string' && { buildingId: idOf(memory.buildingId) }),
    ...(memory.plcIds && { plcIds: memory.plcIds.map(idOf) }),
    ...(memory.supervisorIds && { supervisorIds: memory.supervisorIds.map(idOf) }),
  };
}

/** Rows as one parameter, whatever their number. */
const asRows = (rows: unknown[]) => sql`${JSON.stringify(rows)}::text::jsonb`;

async function addBuildings(
  db: Db,
  districtId: string,
  rows: { id: string; roster_id: string; name: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into building (id, district_id, roster_id, name)
    select r.id, ${districtId}, r.roster_id, r.name from jsonb_to_recordset(${asRows(rows)}) as r(id uuid, roster_id text, name text)`.execute(
    db,
  );
}

async function changeBuildings(
  db: Db,
  districtId: string,
  rows: { id: string; roster_id: string; name: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`update building b set roster_id = r.roster_id, name = r.name, active = true
    from jsonb_to_recordset(${asRows(rows)}) as r(id uuid, roster_id text, name text)
    where b.id = r.id and b.district_id = ${districtId}`.execute(db);
}

async function addPlcs(
  db: Db,
  districtId: string,
  rows: { id: string; building_id: string | null; name: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into plc (id, district_id, building_id, name)
    select r.id, ${districtId}, r.building_id, r.name from jsonb_to_recordset(${asRows(rows)}) as r(id uuid, building_id uuid, name text)`.execute(
    db,
  );
}

async function leave(db: Db, districtId: string, ids: string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('person')
    .set({ active: false, deactivated_at: now })
    .where('district_id', '=', districtId)
    .where('id', 'in', sql<string>`(select jsonb_array_elements_text(${asRows(ids)})::uuid)`)
    .execute();
}

/** Addresses are set aside first, because two people may swap theirs and each address is unique at every moment. */
async function freeEmails(db: Db, districtId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('person')
    .set({ email: null })
    .where('district_id', '=', districtId)
    .where('id', 'in', sql<string>`(select jsonb_array_elements_text(${asRows(ids)})::uuid)`)
    .execute();
}

async function addPeople(db: Db, districtId: string, rows: unknown[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into person (id, district_id, roster_id, roster_at, given_name, family_name, email, building_id, roles, grades, subjects, language)
    select r.id, ${districtId}, r.roster_id, ${now}, r.given_name, r.family_name, r.email, r.building_id, r.roles, r.grades, r.subjects, r.language
    from jsonb_to_recordset(${asRows(rows)}) as r(id uuid, roster_id text, given_name text, family_name text, email text, building_id uuid,
      roles text[], grades text[], subjects text[], language text)`.execute(db);
}

async function changePeople(db: Db, districtId: string, rows: unknown[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  await sql`update person p set roster_id = r.roster_id, roster_at = ${now}, given_name = r.given_name, family_name = r.family_name, email = r.email,
      building_id = r.building_id, roles = r.roles, grades = r.grades, subjects = r.subjects, language = r.language, active = r.active,
      deactivated_at = case when r.active then null else p.deactivated_at end
    from jsonb_to_recordset(${asRows(rows)}) as r(id uuid, roster_id text, given_name text, family_name text, email text, building_id uuid,
      roles text[], grades text[], subjects text[], language text, active boolean)
    where p.id = r.id and p.district_id = ${districtId}`.execute(db);
}

async function grantAdmin(db: Db, districtId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update person set roles = array_append(roles, 'admin')
    where district_id = ${districtId} and id in (select jsonb_array_elements_text(${asRows(ids)})::uuid) and not 'admin' = any (roles)`.execute(
    db,
  );
}

async function changeMembers(db: Db, districtId: string, add: unknown[], remove: unknown[]): Promise<void> {
  if (add.length > 0) {
    await sql`insert into plc_member (district_id, plc_id, person_id)
      select ${districtId}, r.plc_id, r.person_id from jsonb_to_recordset(${asRows(add)}) as r(plc_id uuid, person_id uuid) on conflict do nothing`.execute(
      db,
    );
  }
  if (remove.length > 0) {
    await sql`delete from plc_member m using jsonb_to_recordset(${asRows(remove)}) as r(plc_id uuid, person_id uuid)
      where m.plc_id = r.plc_id and m.person_id = r.person_id and m.district_id = ${districtId}`.execute(db);
  }
}

async function changeSupervision(db: Db, districtId: string, add: unknown[], remove: unknown[]): Promise<void> {
  if (add.length > 0) {
    await sql`insert into supervision (district_id, supervisor_id, person_id)
      select ${districtId}, r.supervisor_id, r.person_id
      from jsonb_to_recordset(${asRows(add)}) as r(supervisor_id uuid, person_id uuid) on conflict do nothing`.execute(
      db,
    );
  }
  if (remove.length > 0) {
    await sql`delete from supervision s using jsonb_to_recordset(${asRows(remove)}) as r(supervisor_id uuid, person_id uuid)
      where s.supervisor_id = r.supervisor_id and s.person_id = r.person_id and s.district_id = ${districtId}`.execute(
      db,
    );
  }
}
