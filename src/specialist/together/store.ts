import { type RawBuilder, sql } from 'kysely';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';

/** Why somebody of the list is not asked. */
export type LeftOut = 'yourself' | 'paused' | 'opted_out' | 'evaluates_you';

/** Somebody of the list, as it is split. */
export interface Listed {
  id: string;
  name: string;
  building: string | null;
  leftOut: LeftOut | null;
}

/** The people a list may come from. */
export type From =
  | { kind: 'plc' | 'building'; id: string }
  | { kind: 'pasted'; lines: readonly string[] }
  | { kind: 'chosen'; ids: readonly string[] };

/** So many people one list may hold. */
export const mostListed = 160;

/**
 * Active educators of the list, by grade and name, with who is not asked and why; one more than may be in it when there
 * are more. `also` is the author of the objective, who is always asked. One query.
 */
export async function listed(db: Db, specialist: Person, from: From, also: string | null): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select p.id, trim(p.given_name || ' ' || p.family_name) as name, b.name as building,
      case when p.id = ${specialist.id} then 'yourself' when p.paused then 'paused' when p.rounds_opt_out then 'opted_out'
        when evaluates(p.id, ${specialist.id}) then 'evaluates_you' end as "leftOut"
    from person p left join building b on b.id = p.building_id
    where p.district_id = ${specialist.districtId} and p.active and (${inList(from)} or p.id = ${also})
    order by coalesce(p.grades[1], '~'), fold(p.family_name || ' ' || p.given_name), p.id limit ${mostListed + 1}`.execute(
    db,
  );
  return rows;
}

function inList(from: From): RawBuilder<unknown> {
  switch (from.kind) {
    case 'plc':
      return sql`p.id in (select person_id from plc_member where plc_id = ${from.id})`;
    case 'building':
      return sql`p.building_id = ${from.id} and 'educator' = any(p.roles)`;
    case 'pasted':
      return sql`(p.email = any(${lower(from.lines)}::text[]) or fold(p.given_name || ' ' || p.family_name) in (select fold(l) from unnest(${[...from.lines]}::text[]) l)
        or fold(p.family_name || ', ' || p.given_name) in (select fold(l) from unnest(${[...from.lines]}::text[]) l))`;
    case 'chosen':
      return sql`p.id = any(${[...from.ids]}::uuid[])`;
  }
}

/** Of pasted lines: those that name nobody, and those that name more than one. One query. */
export async function unclear(
  db: Db,
  specialist: Person,
  lines: readonly string[],
): Promise<{ unknown: string[]; twice: string[] }> {
  const { rows } = await sql<{ line: string; found: number }>`
    select l as line, (select count(*)::int from person p where p.district_id = ${specialist.districtId} and p.active
      and (p.email = lower(l) or fold(p.given_name || ' ' || p.family_name) = fold(l) or fold(p.family_name || ', ' || p.given_name) = fold(l))) as found
    from unnest(${[...lines]}::text[]) l`.execute(db);
  return {
    unknown: rows.filter(({ found }) => found === 0).map(({ line }) => line),
    twice: rows.filter(({ found }) => found > 1).map(({ line }) => line),
  };
}

function lower(lines: readonly string[]): string[] {
  return lines.map((line) => line.toLowerCase());
}

/** An open objective that a list may begin with. */
export interface Offered {
  id: string;
  statement: string;
  name: string;
}

/** Open objectives without partners, the newest first, and `also` whichever it is. One query. */
export async function offeredObjectives(db: Db, specialist: Person, also: string | null): Promise<Offered[]> {
  const { rows } = await sql<Offered>`
    select o.id, o.statement, trim(a.given_name || ' ' || a.family_name) as name from objective o join person a on a.id = o.person_id
    where o.district_id = ${specialist.districtId} and o.visibility = 'open' and a.active
      and not exists (select 1 from partnership p where p.objective_id = o.id and p.status <> 'closed')
    order by o.id is distinct from ${also}, o.opened_at desc, o.id limit 60`.execute(db);
  return rows;
}
