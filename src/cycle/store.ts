import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Db } from '../platform/db/database.ts';
import type { Cycle } from './cycle.ts';

const cycles = sql<Cycle>`
  select c.id, c.number, c.opened_at as "openedAt", c.closed_at as "closedAt", c.learned from cycle c`;

/** The partnership's cycles, the first one first. */
export async function cyclesOf(db: Db, partnership: Partnership): Promise<Cycle[]> {
  const { rows } =
    await sql<Cycle>`${cycles} where c.partnership_id = ${partnership.id} order by c.number limit 500`.execute(db);
  return rows;
}

/** One cycle of this partnership; null when it isn't one of its. */
export async function cycleOf(db: Db, partnership: Partnership, id: string): Promise<Cycle | null> {
  const { rows } = await sql<Cycle>`${cycles} where c.partnership_id = ${partnership.id} and c.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The cycle that is open; null before the first. */
export async function openCycle(db: Db, partnership: Partnership): Promise<Cycle | null> {
  const { rows } =
    await sql<Cycle>`${cycles} where c.partnership_id = ${partnership.id} and c.closed_at is null order by c.number desc limit 1`.execute(
      db,
    );
  return rows[0] ?? null;
}

/** Opens a cycle. @returns false when there is one of that number already */
export async function addCycle(
  db: Db,
  partnership: Partnership,
  row: { id: string; number: number; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into cycle (id, district_id, partnership_id, number, opened_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.number}, ${row.now})
    on conflict (partnership_id, number) do nothing returning id`.execute(db);
  return rows.length > 0;
}

/** Closes an open cycle with what was learned. */
export async function closeCycle(
  db: Db,
  partnership: Partnership,
  cycle: Cycle,
  learned: string,
  now: Date,
): Promise<void> {
  await sql`update cycle set closed_at = ${now}, learned = ${learned}
    where id = ${cycle.id} and partnership_id = ${partnership.id} and closed_at is null`.execute(db);
}

/** Puts what was learned in place of what the cycle says so far. */
export async function replaceLearned(db: Db, partnership: Partnership, cycle: Cycle, learned: string): Promise<void> {
  await sql`update cycle set learned = ${learned} where id = ${cycle.id} and partnership_id = ${partnership.id}`.execute(
    db,
  );
}

/** How the latest cycle stands, without any words of it. */
export interface CycleState {
  id: string;
  number: number;
  closedAt: Date | null;
  /** Sessions held in each phase. */
  reflect: number;
  plan: number;
  act: number;
  openPlans: number;
}

/** The latest cycle of a partnership; null before the first. One query. */
export async function recentCycle(db: Db, partnership: Pick<Partnership, 'id'>): Promise<CycleState | null> {
  const { rows } = await sql<CycleState>`
    select c.id, c.number, c.closed_at as "closedAt",
      count(s.id) filter (where s.phase = 'reflect')::int as reflect, count(s.id) filter (where s.phase = 'plan')::int as plan,
      count(s.id) filter (where s.phase = 'act')::int as act,
      (select count(*)::int from plan p where p.cycle_id = c.id and p.status = 'open') as "openPlans"
    from cycle c left join session s on s.cycle_id = c.id and s.status = 'held'
    where c.partnership_id = ${partnership.id} group by c.id order by c.number desc limit 1`.execute(db);
  return rows[0] ?? null;
}
