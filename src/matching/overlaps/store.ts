import { sql } from 'kysely';
import type { Objective } from '../../objective/objective.ts';
import { objectiveColumns, objectiveFrom, objectiveTables } from '../../objective/store.ts';
import type { Db } from '../../platform/db/database.ts';

/** A specialist of each district, as whom its overlaps are looked for: they read what they read on the desk. */
export async function lookers(db: Db): Promise<{ districtId: string; personId: string }[]> {
  const { rows } = await sql<{ districtId: string; personId: string }>`
    select distinct on (district_id) district_id as "districtId", id as "personId" from person
    where active and 'specialist' = any(roles) order by district_id, id`.execute(db);
  return rows;
}

/** Open objectives that nobody works on and that welcome other schools; whose author may be suggested. */
const looking = (districtId: string) => sql`o.district_id = ${districtId} and o.visibility = 'open' and o.cross_school
  and a.active and not a.paused and not exists (select 1 from partnership p where p.objective_id = o.id and p.status <> 'closed')`;

/** How the objectives stand, in a line that changes when any of them does. */
export async function standingOfObjectives(db: Db, districtId: string): Promise<string> {
  const { rows } = await sql<{ seen: string }>`
    select concat(count(*), ' ', max(o.updated_at), ' ', md5(string_agg(o.id::text, ' ' order by o.id)), ' ',
      (select count(*) from supervision where district_id = ${districtId})) as seen
    from objective o join person a on a.id = o.person_id where ${looking(districtId)}`.execute(db);
  return rows[0]?.seen ?? '';
}

/** When overlaps were last looked for, and how the objectives stood then; null for never. */
export async function lastLook(db: Db, districtId: string): Promise<{ at: Date; seen: string } | null> {
  const { rows } = await sql<{ at: Date; seen: string }>`
    select at, seen from overlap_look where district_id = ${districtId}`.execute(db);
  return rows[0] ?? null;
}

/** All objectives to look at, in one order, and who evaluates whom. Two queries. */
export async function wanted(
  db: Db,
  districtId: string,
): Promise<{ objectives: Objective[]; apart: [string, string][] }> {
  const { rows } =
    await sql`select ${objectiveColumns} from ${objectiveTables} where ${looking(districtId)} order by o.id`.execute(
      db,
    );
  const links = await sql<{ one: string; other: string }>`
    select supervisor_id as one, person_id as other from supervision where district_id = ${districtId}`.execute(db);
  return { objectives: rows.map(objectiveFrom), apart: links.rows.map(({ one, other }) => [one, other]) };
}

/** Keeps what was found in place of what was known before. @param groups ids of objectives */
export async function keepOverlaps(
  db: Db,
  districtId: string,
  groups: readonly (readonly string[])[],
  look: { at: Date; seen: string },
): Promise<void> {
  const rows = groups.flatMap((group, number) => group.map((id, place) => ({ number, place, id })));
  await sql`delete from objective_overlap where district_id = ${districtId}`.execute(db);
  // An objective that was removed meanwhile is left out.
  await sql`insert into objective_overlap (district_id, number, place, objective_id)
    select ${districtId}, g.number, g.place, g.id from json_to_recordset(${JSON.stringify(rows)}::json) g (number int, place int, id uuid)
    join objective o on o.id = g.id`.execute(db);
  await sql`insert into overlap_look (district_id, at, seen) values (${districtId}, ${look.at}, ${look.seen})
    on conflict (district_id) do update set at = excluded.at, seen = excluded.seen`.execute(db);
}

/** Open objectives of different buildings that want the same thing; the first is near all others. */
export type Overlap = readonly Objective[];

/**
 * Overlaps as they stand now, the closest first: what was made private, taken or put away since they were found is left
 * out, and a group that is no more across schools with it. @returns a page of them, and how many in all
 */
export async function overlaps(
  db: Db,
  districtId: string,
  page: { limit: number; offset: number },
): Promise<{ overlaps: Overlap[]; total: number }> {
  const { rows } = await sql<{ number: number; total: number }>`
    with alive as materialized (
      select v.number, v.place, v.objective_id, a.building_id from objective_overlap v join objective o on o.id = v.objective_id
      join person a on a.id = o.person_id where v.district_id = ${districtId} and ${looking(districtId)}),
    across as (select number, count(*) over ()::int as total from alive group by number
      having count(*) > 1 and count(distinct coalesce(building_id::text, '')) > 1 order by number limit ${page.limit} offset ${page.offset})
    select ${objectiveColumns}, across.number, across.total from across join alive on alive.number = across.number
      join objective o on o.id = alive.objective_id join person a on a.id = o.person_id left join building b on b.id = a.building_id
    order by across.number, alive.place`.execute(db);
  const groups = new Map<number, Objective[]>();
  for (const row of rows) groups.set(row.number, [...(groups.get(row.number) ?? []), objectiveFrom(row)]);
  return { overlaps: [...groups.values()], total: rows[0]?.total ?? 0 };
}
