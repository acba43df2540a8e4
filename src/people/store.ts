import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import { isId } from '../platform/http/form.ts';
import type { Person, Role, Shown } from './person.ts';

/** Somebody found in the directory, with what they show. */
export interface FoundPerson {
  id: string;
  givenName: string;
  familyName: string;
  buildingId: string | null;
  buildingName: string | null;
  roles: Role[];
  /** Codes such as 'KG' and '04'; empty unless the person shows them. */
  grades: string[];
  /** Empty unless the person shows them. */
  subjects: string[];
}

/** One person's page in the directory: what they show, and nothing else. */
export interface ShownPerson extends FoundPerson {
  email: string | null;
  about: string;
  plcs: string[];
}

export interface PeopleWanted {
  /** A part of a name, or a whole e-mail address; '' for everybody. */
  query?: string;
  buildingId?: string;
  subject?: string;
  grade?: string;
  excludeIds?: readonly string[];
  /** At most this many; 20 unless told. */
  limit?: number;
  offset?: number;
}

interface Row {
  id: string;
  given_name: string;
  family_name: string;
  building_id: string | null;
  building_name: string | null;
  roles: Role[];
  grades: string[];
  subjects: string[];
}

const found = (row: Row): FoundPerson => ({
  id: row.id,
  givenName: row.given_name,
  familyName: row.family_name,
  buildingId: row.building_id,
  buildingName: row.building_name,
  roles: row.roles,
  grades: row.grades,
  subjects: row.subjects,
});

const shows = (what: Shown) => sql`${what} = any(p.shown)`;

/**
 * Active people of the asker's district by name (accents and case aside), narrowed by what they show. An e-mail address
 * finds its person when typed whole, or by a part when they show it. When no name contains the words, the nearest
 * spellings come instead. One query, or two when it comes to spellings.
 */
export async function findPeople(
  db: Db,
  person: Pick<Person, 'districtId'>,
  wanted: PeopleWanted,
): Promise<FoundPerson[]> {
  const query = (wanted.query ?? '').trim().slice(0, 100);
  const exact = await sql<Row>`${selection} where ${narrowed(person, wanted)} and ${named(query)}
    order by fold(p.family_name || ' ' || p.given_name), p.id ${page(wanted)}`.execute(db);
  if (exact.rows.length > 0 || query.length < 3 || (wanted.offset ?? 0) > 0) return exact.rows.map(found);
  const near = await sql<Row>`${selection} where ${narrowed(person, wanted)} and ${likeness(query)} >= 0.4
    order by ${likeness(query)} desc, fold(p.family_name), p.id ${page(wanted)}`.execute(db);
  return near.rows.map(found);
}

/** How many people {@link findPeople} would give without a limit; nearest spellings aside. */
export async function countPeople(db: Db, person: Pick<Person, 'districtId'>, wanted: PeopleWanted): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from person p
    where ${narrowed(person, wanted)} and ${named((wanted.query ?? '').trim().slice(0, 100))}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** What `id` shows of themselves; null when there is no such active person in the asker's district. */
export async function personById(
  db: Db,
  person: Pick<Person, 'id' | 'districtId'>,
  id: string | undefined,
): Promise<ShownPerson | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Row & { email: string | null; about: string; plcs: string[] }>`
    select p.id, p.given_name, p.family_name, p.building_id, b.name as building_name, p.roles,
      case when ${shows('grades')} then p.grades else '{}' end as grades,
      case when ${shows('subjects')} then p.subjects else '{}' end as subjects,
      case when ${shows('email')} then p.email end as email,
      case when ${shows('about')} then p.about else '' end as about,
      case when ${shows('plc')} then array(select c.name from plc_member m join plc c on c.id = m.plc_id where m.person_id = p.id order by c.name)
        else '{}' end as plcs
    from person p left join building b on b.id = p.building_id
    where p.district_id = ${person.districtId} and p.id = ${id} and p.active`.execute(db);
  const row = rows[0];
  return row ? { ...found(row), email: row.email, about: row.about, plcs: row.plcs } : null;
}

export interface Building {
  id: string;
  name: string;
}

/** The district's active buildings by name. */
export async function buildings(db: Db, person: Pick<Person, 'districtId'>): Promise<Building[]> {
  const { rows } = await sql<Building>`select id, name from building
    where district_id = ${person.districtId} and active order by fold(name)`.execute(db);
  return rows;
}

/** The subjects and grades that people of the district show, for filters and suggestions. One query. */
export async function subjectsAndGrades(
  db: Db,
  person: Pick<Person, 'districtId'>,
): Promise<{ subjects: string[]; grades: string[] }> {
  const { rows } = await sql<{ subjects: string[]; grades: string[] }>`
    select array(select distinct s from person p, unnest(p.subjects) s where p.district_id = ${person.districtId} and p.active and ${shows('subjects')} order by s) as subjects,
      array(select distinct g from person p, unnest(p.grades) g where p.district_id = ${person.districtId} and p.active and ${shows('grades')}) as grades`.execute(
    db,
  );
  return rows[0] ?? { subjects: [], grades: [] };
}

const selection = sql`select p.id, p.given_name, p.family_name, p.building_id, b.name as building_name, p.roles,
    case when ${shows('grades')} then p.grades else '{}' end as grades,
    case when ${shows('subjects')} then p.subjects else '{}' end as subjects
  from person p left join building b on b.id = p.building_id`;

function narrowed(person: Pick<Person, 'districtId'>, wanted: PeopleWanted) {
  const conditions = [sql`p.district_id = ${person.districtId} and p.active`];
  if (wanted.buildingId)
    conditions.push(isId(wanted.buildingId) ? sql`p.building_id = ${wanted.buildingId}` : sql`false`);
  if (wanted.subject) conditions.push(sql`${wanted.subject} = any(p.subjects) and ${shows('subjects')}`);
  if (wanted.grade) conditions.push(sql`${wanted.grade} = any(p.grades) and ${shows('grades')}`);
  const without = (wanted.excludeIds ?? []).filter((id) => isId(id));
  if (without.length > 0) conditions.push(sql`p.id <> all(${[...without]}::uuid[])`);
  return sql.join(conditions, sql` and `);
}

// The column name_search holds the e-mail too, for its index; the second condition keeps a hidden address from being guessed.
function named(query: string) {
  if (query === '') return sql`true`;
  const parts = query.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const all = (text: ReturnType<typeof sql>) =>
    sql.join(
      parts.map((part) => sql`${text} like fold(${part})`),
      sql` and `,
    );
  return sql`${all(sql`p.name_search`)} and (${all(sql`fold(p.given_name || ' ' || p.family_name)`)} or p.email = lower(${query}) or ${shows('email')})`;
}

function likeness(query: string) {
  return sql`word_similarity(fold(${query}), fold(p.given_name || ' ' || p.family_name))`;
}

function page(wanted: PeopleWanted) {
  return sql`limit ${wanted.limit ?? 20} offset ${wanted.offset ?? 0}`;
}
