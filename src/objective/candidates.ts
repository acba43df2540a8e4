import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Objective } from './objective.ts';
import { overlap, type Reason } from './overlap.ts';
import { list, objectiveColumns, objectiveFrom, objectiveTables } from './store.ts';

/** Somebody's open objective that might go with another, and why. */
export interface Candidate {
  objective: Objective;
  reasons: readonly Reason[];
}

/** How many are looked at closely; SQL brings the likeliest. */
const considered = 100;

/**
 * Open objectives of other people that go with `objective`, the best first, each person once. Left out are people who
 * ask not to be suggested, who evaluate its author or are evaluated by them, who are partners on it or asked to be, and
 * whom a specialist has already suggested for it. One query.
 */
export async function candidatesFor(db: Db, objective: Objective, most: number): Promise<Candidate[]> {
  const { rows } = await sql<{ likeness: number }>`
    with mine as (select x.focus_area_id from objective_focus x where x.objective_id = ${objective.id}),
    weighed as (
      select o.id, o.opened_at, similarity(fold(o.statement), fold(${objective.statement})) as likeness,
        (select count(*) from objective_focus x where x.objective_id = o.id and x.focus_area_id in (select focus_area_id from mine)) as areas,
        (o.subjects && ${list(objective.subjects)})::int + (o.grades && ${list(objective.grades)})::int as likewise
      from objective o join person a on a.id = o.person_id
      where o.district_id = ${objective.districtId} and o.visibility = 'open' and o.person_id <> ${objective.personId} and a.active and not a.paused),
    near as (select id, likeness from weighed order by 3 * least(areas, 3) + 2 * likewise + 6 * likeness desc, opened_at desc limit ${considered})
    select ${objectiveColumns}, near.likeness
    from ${objectiveTables} join near on near.id = o.id
    where not evaluates(${objective.personId}, o.person_id) and not partners_on(${objective.id}, o.person_id)
      and not exists (select 1 from suggestion s where s.objective_id = ${objective.id} and s.candidate_id = o.person_id)`.execute(
    db,
  );
  const weighed = rows.map((row) => {
    const other = objectiveFrom(row);
    return { objective: other, ...overlap(objective, other, row.likeness) };
  });
  weighed.sort(
    (a, b) => b.weight - a.weight || (b.objective.openedAt?.getTime() ?? 0) - (a.objective.openedAt?.getTime() ?? 0),
  );
  const people = new Set<string>();
  return weighed
    .filter(({ weight, objective: other }) => weight > 0 && !people.has(other.personId) && people.add(other.personId))
    .slice(0, most)
    .map(({ objective: other, reasons }) => ({ objective: other, reasons }));
}
