import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { CarriedPlan, Cycle, Plan, PlanStatus } from './cycle.ts';

const plans = sql<Plan>`
  select l.id, l.cycle_id as "cycleId", l.session_id as "sessionId", l.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as name,
    l.what, l.by_date as "byDate", l.prediction, l.measure, l.happened, l.status, l.version, l.carried_from as "carriedFrom",
    (select count(*)::int from evidence e where e.plan_id = l.id) as "evidenceCount"
  from plan l join person p on p.id = l.person_id`;

/** The plans of a cycle, in the order they were made. */
export async function plansOf(db: Db, partnership: Partnership, cycle: Pick<Cycle, 'id'>): Promise<Plan[]> {
  const { rows } =
    await sql<Plan>`${plans} where l.cycle_id = ${cycle.id} and l.partnership_id = ${partnership.id} order by l.created_at, l.id limit 500`.execute(
      db,
    );
  return rows;
}

/** One plan of this partnership; null when it isn't one of its. */
export async function planOf(db: Db, partnership: Partnership, id: string): Promise<Plan | null> {
  const { rows } = await sql<Plan>`${plans} where l.id = ${id} and l.partnership_id = ${partnership.id}`.execute(db);
  return rows[0] ?? null;
}

/** The plan that `plan` went on as in the next cycle; null when it was not carried. */
export async function successorOf(db: Db, partnership: Partnership, plan: Plan): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`select id from plan where carried_from = ${plan.id} and partnership_id = ${partnership.id}`.execute(db);
  return rows[0]?.id ?? null;
}

/** What someone says when making a plan. */
export interface NewPlan {
  personId: string;
  what: string;
  byDate: string | null;
  prediction: string;
  measure: string;
}

export async function addPlan(
  db: Db,
  partnership: Partnership,
  row: NewPlan & { id: string; cycleId: string; sessionId: string | null; addedBy: string; now: Date },
): Promise<void> {
  await sql`
    insert into plan (id, district_id, partnership_id, cycle_id, session_id, person_id, what, by_date, prediction, measure, added_by, created_at, updated_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.cycleId}, ${row.sessionId}, ${row.personId}, ${row.what}, ${row.byDate},
      ${row.prediction}, ${row.measure}, ${row.addedBy}, ${row.now}, ${row.now})`.execute(db);
}

/** Puts new words into a plan if nobody has since `basedOn`. @returns false when someone has, or it was carried */
export async function replacePlan(
  db: Db,
  partnership: Partnership,
  id: string,
  basedOn: number,
  row: NewPlan & { happened: string; status: PlanStatus; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update plan set person_id = ${row.personId}, what = ${row.what}, by_date = ${row.byDate}, prediction = ${row.prediction}, measure = ${row.measure},
      happened = ${row.happened}, status = ${row.status}, version = version + 1, updated_at = ${row.now}
    where id = ${id} and partnership_id = ${partnership.id} and version = ${basedOn} and status <> 'carried' returning id`.execute(
    db,
  );
  return rows.length > 0;
}

/** Ids of plans that have been carried on already. */
export async function carriedFrom(db: Db, partnership: Partnership, cycle: Pick<Cycle, 'id'>): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select n.carried_from as id from plan n join plan l on l.id = n.carried_from
    where l.cycle_id = ${cycle.id} and n.partnership_id = ${partnership.id}`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** Carries plans into a cycle, each once: one that was carried before is left alone. */
export async function addCarried(
  db: Db,
  partnership: Partnership,
  cycleId: string,
  carried: readonly (CarriedPlan & { id: string })[],
  addedBy: string,
  now: Date,
): Promise<void> {
  if (carried.length === 0) return;
  await sql`
    insert into plan (id, district_id, partnership_id, cycle_id, person_id, what, by_date, prediction, measure, carried_from, added_by, created_at, updated_at)
    select v.id, ${partnership.districtId}, ${partnership.id}, ${cycleId}, v."personId", v.what, v."byDate", v.prediction, v.measure, v."carriedFrom",
      ${addedBy}, ${now}, ${now}
    from jsonb_to_recordset(${JSON.stringify(carried)}::jsonb)
      as v(id uuid, "personId" uuid, what text, "byDate" date, prediction text, measure text, "carriedFrom" uuid)
    on conflict (carried_from) where carried_from is not null do nothing`.execute(db);
  await sql`update plan set status = 'carried', version = version + 1, updated_at = ${now}
    where partnership_id = ${partnership.id} and status = 'open' and id = any(${carried.map((plan) => plan.carriedFrom)}::uuid[])`.execute(
    db,
  );
}

/** A plan as its person's home page shows it. */
export interface OpenPlan {
  id: string;
  partnershipId: string;
  statement: string;
  hue: number;
  what: string;
  byDate: string | null;
}

/** What `person` has said they will do, over all their open partnerships, the soonest first. One query. */
export async function openPlans(db: Db, person: Person): Promise<OpenPlan[]> {
  const { rows } = await sql<OpenPlan>`
    select l.id, l.partnership_id as "partnershipId", o.statement, p.hue, l.what, l.by_date as "byDate"
    from membership m join partnership p on p.id = m.partnership_id and p.status <> 'closed'
    join objective o on o.id = p.objective_id join plan l on l.partnership_id = p.id
    where m.person_id = ${person.id} and m.left_at is null and l.person_id = ${person.id} and l.status = 'open'
    order by l.by_date nulls last, l.created_at, l.id limit 50`.execute(db);
  return rows;
}
