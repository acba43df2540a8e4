import { type RawBuilder, sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { isId } from '../platform/http/form.ts';
import type { FocusTag, Objective, ObjectiveInput, Visibility, Wording } from './objective.ts';

interface Row {
  id: string;
  district_id: string;
  person_id: string;
  statement: string;
  why: string;
  success: string;
  subjects: string[];
  grades: string[];
  source: Objective['source'];
  hoped_days: number | null;
  formality: Objective['formality'];
  approaches: Objective['approaches'];
  size_from: number;
  size_to: number;
  cross_school: boolean;
  times: string;
  visibility: Visibility;
  revision: number;
  created_at: Date;
  opened_at: Date | null;
  priority?: Objective['priority'];
  focus: FocusTag[];
  given_name: string;
  family_name: string;
  building_id: string | null;
  building: string | null;
}

/** The columns of an objective `o`, its author `a`, building `b` and focus areas; read them with {@link objectiveFrom}. */
export const objectiveColumns = sql`o.id, o.district_id, o.person_id, o.statement, o.why, o.success, o.subjects, o.grades, o.source,
  o.hoped_days, o.formality, o.approaches, o.size_from, o.size_to, o.cross_school, o.times, o.visibility, o.revision, o.created_at, o.opened_at,
  a.given_name, a.family_name, a.building_id, b.name as building,
  (select json_build_object('id', y.id, 'title', y.title, 'level', y.level) from priority y where y.id = o.priority_id) as priority,
  coalesce((select json_agg(json_build_object('key', f.key, 'domain', f.domain, 'name', json_build_object('en', f.name_en, 'es', f.name_es)) order by f.name_en)
    from objective_focus x join focus_area f on f.id = x.focus_area_id where x.objective_id = o.id), '[]'::json) as focus`;

/** Where {@link objectiveColumns} come from. */
export const objectiveTables = sql`objective o join person a on a.id = o.person_id left join building b on b.id = a.building_id`;

/** A row of {@link objectiveColumns} as an objective. */
export function objectiveFrom(row: unknown): Objective {
  const r = row as Row;
  return {
    id: r.id,
    districtId: r.district_id,
    personId: r.person_id,
    statement: r.statement,
    why: r.why,
    success: r.success,
    subjects: r.subjects,
    grades: r.grades,
    source: r.source,
    priority: r.priority ?? null,
    hopedDays: r.hoped_days,
    formality: r.formality,
    approaches: r.approaches,
    sizeFrom: r.size_from,
    sizeTo: r.size_to,
    crossSchool: r.cross_school,
    times: r.times,
    visibility: r.visibility,
    revision: r.revision,
    createdAt: r.created_at,
    openedAt: r.opened_at,
    focusAreas: r.focus,
    author: { givenName: r.given_name, familyName: r.family_name, buildingId: r.building_id, building: r.building },
  };
}

/** What `person` may read: their own, open ones, and those a partnership, an invitation or a request for help opens to them. */
export function mayRead(person: Person): RawBuilder<unknown> {
  return sql`o.district_id = ${person.districtId}
    and (o.person_id = ${person.id} or o.visibility = 'open' or o.id in (select reachable_objectives()))`;
}

/**
 * The objective `id` if `person` may read it; null when it is hidden from them or missing, which look the same.
 */
export async function objectiveById(db: Db, person: Person, id: string | undefined): Promise<Objective | null> {
  if (!isId(id)) return null;
  const { rows } =
    await sql`select ${objectiveColumns} from ${objectiveTables} where o.id = ${id} and ${mayRead(person)}`.execute(db);
  return rows[0] ? objectiveFrom(rows[0]) : null;
}

/** All objectives `person` wrote, the newest first. */
export async function objectivesOf(db: Db, person: Person): Promise<Objective[]> {
  const { rows } = await sql`
    select ${objectiveColumns} from ${objectiveTables}
    where o.person_id = ${person.id} and o.district_id = ${person.districtId} and not o.on_behalf order by o.created_at desc, o.id`.execute(
    db,
  );
  return rows.map(objectiveFrom);
}

/** Adds an objective of `person`'s own. @returns its id. */
export async function insertObjective(
  db: Db,
  person: Person,
  input: ObjectiveInput,
  visibility: 'draft' | 'open',
  now: Date,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into objective (district_id, person_id, statement, why, success, subjects, grades, source, priority_id, hoped_days, formality, approaches, size_from,
      size_to, cross_school, times, visibility, created_at, updated_at, opened_at)
    values (${person.districtId}, ${person.id}, ${input.statement}, ${input.why}, ${input.success}, ${list(input.subjects)}, ${list(input.grades)},
      ${input.source}, ${priorityOf(person, input)}, ${input.hopedDays}, ${input.formality}, ${list(input.approaches)}, ${input.sizeFrom}, ${input.sizeTo}, ${input.crossSchool}, ${input.times},
      ${visibility}, ${now}, ${now}, ${visibility === 'open' ? now : null})
    returning id`.execute(db);
  const id = rows[0]?.id;
  if (!id) throw new Error('An objective was not kept');
  await setFocus(db, person, id, input.focus);
  return id;
}

/** Changes everything its author may write about an objective that is `person`'s own. */
export async function updateObjective(
  db: Db,
  person: Person,
  id: string,
  input: ObjectiveInput,
  now: Date,
): Promise<void> {
  await sql`
    update objective set statement = ${input.statement}, why = ${input.why}, success = ${input.success}, subjects = ${list(input.subjects)},
      grades = ${list(input.grades)}, source = ${input.source}, priority_id = ${priorityOf(person, input)}, hoped_days = ${input.hopedDays}, formality = ${input.formality}, approaches = ${list(input.approaches)},
      size_from = ${input.sizeFrom}, size_to = ${input.sizeTo}, cross_school = ${input.crossSchool}, times = ${input.times}, updated_at = ${now}
    where id = ${id} and person_id = ${person.id} and district_id = ${person.districtId}`.execute(db);
  await setFocus(db, person, id, input.focus);
}

/** The priority that the input names, if it is one of the district's and of the level that the source says. */
function priorityOf(person: Person, input: ObjectiveInput): RawBuilder<unknown> {
  return sql`(select id from priority where id = ${input.priorityId} and district_id = ${person.districtId} and level = ${input.source})`;
}

async function setFocus(db: Db, person: Person, id: string, keys: readonly string[]): Promise<void> {
  await sql`delete from objective_focus where objective_id = ${id}`.execute(db);
  await sql`
    insert into objective_focus (district_id, objective_id, focus_area_id)
    select district_id, ${id}, id from focus_area where district_id = ${person.districtId} and key = any(${list(keys)})`.execute(
    db,
  );
}

/** Is the objective `o` the asker's own, or that of a partnership they are in now? They alone may change it. */
export const heldByAsker: RawBuilder<unknown> = sql`(o.person_id = app_person()
  or o.id in (select objective_id from partnership where partnership.id in (select my_partnerships())))`;

/**
 * Holds an objective's row until the transaction ends, and says how it stands; null for anybody but its author and the
 * members of a partnership on it.
 */
export async function lockObjective(
  db: Db,
  districtId: string,
  id: string,
): Promise<(Wording & Pick<Objective, 'personId' | 'visibility' | 'revision' | 'formality'>) | null> {
  const { rows } = await sql<Wording & Pick<Objective, 'personId' | 'visibility' | 'revision' | 'formality'>>`
    select o.person_id as "personId", o.visibility, o.revision, o.formality, o.statement, o.why, o.success from objective o
    where o.id = ${id} and o.district_id = ${districtId} and ${heldByAsker} for update`.execute(db);
  return rows[0] ?? null;
}

/** Moves an objective to another visibility; the first opening, and each after it, sets when it was opened. */
export async function setVisibility(
  db: Db,
  districtId: string,
  id: string,
  visibility: Visibility,
  now: Date,
): Promise<void> {
  await sql`
    update objective set visibility = ${visibility}, updated_at = ${now}, opened_at = case when ${visibility} = 'open' then ${now} else opened_at end
    where id = ${id} and district_id = ${districtId}`.execute(db);
}

/** Texts as a PostgreSQL array. */
export function list(texts: readonly string[]): RawBuilder<string[]> {
  return sql`${[...texts]}::text[]`;
}
