import { type RawBuilder, sql } from 'kysely';
import { wordsOf } from '../language/stem.ts';
import { isGrade } from '../people/grades.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { isId } from '../platform/http/form.ts';
import type { Objective } from './objective.ts';
import { objectiveColumns, objectiveFrom, objectiveTables } from './store.ts';

/** What someone looks for among open objectives; '' is no wish. */
export interface Search {
  words: string;
  /** Key of a focus area. */
  focus: string;
  subject: string;
  grade: string;
  /** Id of a building. */
  building: string;
  /** Only those that welcome partners from other schools. */
  crossSchool: boolean;
  /** Only those of this person. */
  by: string;
  /** Only those that come from this priority. */
  priority: string;
  /** Counted from 1. */
  page: number;
}

export const pageSize = 20;
const lastPage = 500;

/** Reads what is looked for from an address; anything odd in it is no wish. */
export function searchFrom(query: (name: string) => string | undefined): Search {
  const text = (name: string, max: number) =>
    (query(name) ?? '').replaceAll('\u0000', '').toWellFormed().trim().slice(0, max);
  const page = Number(text('page', 6));
  return {
    words: text('q', 200),
    focus: text('focus', 100),
    subject: text('subject', 60),
    grade: isGrade(text('grade', 4)) ? text('grade', 4) : '',
    building: isId(text('building', 36)) ? text('building', 36) : '',
    crossSchool: text('cross', 3) !== '',
    by: isId(text('by', 36)) ? text('by', 36) : '',
    priority: isId(text('priority', 36)) ? text('priority', 36) : '',
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  };
}

/** The address's part after `?` that looks for the same; '' when nothing is looked for. */
export function searchQuery(search: Search): string {
  const query = new URLSearchParams();
  const values = {
    q: search.words,
    focus: search.focus,
    subject: search.subject,
    grade: search.grade,
    building: search.building,
    by: search.by,
    priority: search.priority,
  };
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  if (search.crossSchool) query.set('cross', 'yes');
  if (search.page > 1) query.set('page', String(search.page));
  return query.size > 0 ? `?${query}` : '';
}

/** How alike a typed word and a written one are, 0 to 1, before a misspelling counts: "fracsiones" has 0.57. */
const nearEnough = 0.5;
const passing = new Set(
  wordsOf('with from that this them they what when have your para como unos unas este esta esto desde entre'),
);

/** The words of a search that are long enough to be recognised when misspelled, the longest first. */
function telling(words: string): string[] {
  const long = wordsOf(words).filter((word) => word.length >= 4 && !passing.has(word));
  return long.sort((a, b) => b.length - a.length).slice(0, 6);
}

/**
 * Open objectives of `person`'s district that fit, the newest first; those that hold the very words come before those
 * that only look alike. English and Spanish words are known by their stems, accents and misspellings are forgiven.
 * @returns a page of them, and how many there are in all
 */
export async function openObjectives(
  db: Db,
  person: Pick<Person, 'districtId'>,
  search: Search,
): Promise<{ objectives: Objective[]; total: number }> {
  const searched = search.words !== '';
  if (searched)
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(nearEnough)}, true)`.execute(db);
  const { rows } = await sql<{ total: number }>`
    select ${objectiveColumns}, count(*) over ()::int as total
    from ${objectiveTables} ${searched ? sql`join open_objectives_like(${search.words}, ${telling(search.words)}::text[]) hit on hit.id = o.id` : sql``}
    where o.district_id = ${person.districtId} and o.visibility = 'open' and a.active and ${filters(search)}
    order by ${searched ? sql`hit.nearness desc,` : sql``} o.opened_at desc, o.id
    limit ${pageSize} offset ${(search.page - 1) * pageSize}`.execute(db);
  return { objectives: rows.map(objectiveFrom), total: rows[0]?.total ?? 0 };
}

function filters(search: Search): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (search.focus)
    conditions.push(
      sql`exists (select 1 from objective_focus x join focus_area f on f.id = x.focus_area_id where x.objective_id = o.id and f.key = ${search.focus})`,
    );
  if (search.subject)
    conditions.push(sql`exists (select 1 from unnest(o.subjects) s where fold(s) = fold(${search.subject}))`);
  if (search.grade) conditions.push(sql`${search.grade} = any(o.grades)`);
  if (search.building) conditions.push(sql`a.building_id = ${search.building}`);
  if (search.crossSchool) conditions.push(sql`o.cross_school`);
  if (search.by) conditions.push(sql`o.person_id = ${search.by}`);
  if (search.priority) conditions.push(sql`o.priority_id = ${search.priority}`);
  return sql.join(conditions, sql` and `);
}

/** What the open objectives of a district can be narrowed by. */
export interface Narrowings {
  focus: { key: string; en: string; es: string }[];
  subjects: string[];
  grades: string[];
  buildings: { id: string; name: string }[];
}

/** The focus areas, subjects, grades and buildings that open objectives of the district have. One query. */
export async function narrowings(db: Db, person: Pick<Person, 'districtId'>): Promise<Narrowings> {
  const open = sql`o.district_id = ${person.districtId} and o.visibility = 'open'`;
  const { rows } = await sql<Narrowings>`
    select coalesce((select json_agg(json_build_object('key', f.key, 'en', f.name_en, 'es', f.name_es) order by f.name_en) from focus_area f
        where f.district_id = ${person.districtId} and f.id in (select x.focus_area_id from objective_focus x join objective o on o.id = x.objective_id where ${open})), '[]'::json) as focus,
      array(select min(s) from objective o, unnest(o.subjects) s where ${open} group by fold(s) order by 1 limit 100) as subjects,
      array(select distinct g from objective o, unnest(o.grades) g where ${open}) as grades,
      coalesce((select json_agg(json_build_object('id', b.id, 'name', b.name) order by fold(b.name)) from building b
        where b.id in (select a.building_id from objective o join person a on a.id = o.person_id where ${open})), '[]'::json) as buildings`.execute(
    db,
  );
  return rows[0] ?? { focus: [], subjects: [], grades: [], buildings: [] };
}
