import { sql } from 'kysely';
import type { Person } from '../../people/person.ts';
import type { Db, Scope } from '../../platform/db/database.ts';
import type { Board } from './board.ts';
import type { Round } from './round.ts';
import type { Found, Solution } from './solution.ts';

const columns = sql`s.number, s.status, s.board_version as "boardVersion", s.board, s.answer, s.percent, s.stop,
  trim(p.given_name || ' ' || p.family_name) as "askedByName", s.asked_at as "askedAt", s.ended_at as "endedAt"`;

/** All solutions of a round, the newest first. */
export async function solutionsOf(db: Db, round: Pick<Round, 'id'>): Promise<Solution[]> {
  const { rows } = await sql<Solution>`
    select ${columns} from round_solution s join person p on p.id = s.asked_by where s.round_id = ${round.id} order by s.number desc`.execute(
    db,
  );
  return rows;
}

/** Asks for a solution that starts from this board. @returns its number; null while another one is under way */
export async function askForSolution(
  db: Db,
  specialist: Person,
  round: Pick<Round, 'id' | 'districtId'>,
  version: number,
  now: Date,
): Promise<number | null> {
  const { rows } = await sql<{ number: number }>`
    insert into round_solution (district_id, round_id, number, board_version, asked_by, asked_at)
    select ${round.districtId}, ${round.id}, (select coalesce(max(number), 0) + 1 from round_solution where round_id = ${round.id}),
      ${version}, ${specialist.id}, ${now}
    on conflict do nothing returning number`.execute(db);
  return rows[0]?.number ?? null;
}

/** Asks the engine to end with the best so far; one that has not begun ends at once. */
export async function askToStop(db: Db, round: Pick<Round, 'id'>, number: number, now: Date): Promise<void> {
  await sql`
    update round_solution set stop = true, status = case when status = 'waiting' then 'cancelled' else status end,
      ended_at = case when status = 'waiting' then ${now}::timestamptz else ended_at end
    where round_id = ${round.id} and number = ${number} and status in ('waiting', 'solving')`.execute(db);
}

/** Keeps what the engine found. */
export async function keepAnswer(
  db: Db,
  due: Pick<DueSolution, 'id'>,
  kept: { status: 'ready' | 'impossible' | 'cancelled'; board: Board | null; answer: Found | null },
  now: Date,
): Promise<void> {
  await sql`
    update round_solution set status = ${kept.status}, board = ${kept.board && JSON.stringify(kept.board)}::jsonb,
      answer = ${kept.answer && JSON.stringify(kept.answer)}::jsonb, percent = 100, ended_at = ${now}
    where id = ${due.id}`.execute(db);
}

/** A solution the worker is to find, and as whom it reads the round. */
export interface DueSolution {
  id: string;
  roundId: string;
  number: number;
  scope: Scope;
}

/** A process that finds a solution shows this often that it is alive, in milliseconds; without a sign for longer it is lost. */
export const signOfLife = { every: 2_000, lost: 10_000 } as const;

/**
 * For the worker, as the system: takes up the solution that has waited longest, or one whose process has ended before it
 * was found.
 */
export async function takeUpSolution(db: Db, now: Date): Promise<DueSolution | null> {
  const lost = new Date(now.getTime() - signOfLife.lost);
  const { rows } = await sql<{ id: string; round_id: string; number: number; district_id: string; asked_by: string }>`
    update round_solution set status = 'solving', started_at = ${now}, alive_at = ${now}
    where id = (select id from round_solution where status = 'waiting' or (status = 'solving' and coalesce(alive_at, started_at) < ${lost})
      order by asked_at, id limit 1 for update skip locked)
    returning id, round_id, number, district_id, asked_by`.execute(db);
  const row = rows[0];
  return row
    ? {
        id: row.id,
        roundId: row.round_id,
        number: row.number,
        scope: { districtId: row.district_id, personId: row.asked_by },
      }
    : null;
}

/** For the worker: says how far a solution is. @returns whether it is to end */
export async function tellProgress(db: Db, due: DueSolution, percent: number): Promise<boolean> {
  const { rows } = await sql<{ stop: boolean }>`
    update round_solution set percent = ${percent} where id = ${due.id} returning stop`.execute(db);
  await sql`select round_changed(${due.roundId})`.execute(db);
  return rows[0]?.stop ?? true;
}

/** For the worker: the process that finds this solution is alive. */
export async function showLife(db: Db, due: DueSolution, now: Date): Promise<void> {
  await sql`update round_solution set alive_at = ${now} where id = ${due.id}`.execute(db);
}

/** For the worker: a solution that could not be found for a reason of ours. */
export async function giveUp(db: Db, due: DueSolution, now: Date): Promise<void> {
  await sql`update round_solution set status = 'failed', ended_at = ${now} where id = ${due.id}`.execute(db);
  await sql`select round_changed(${due.roundId})`.execute(db);
}
