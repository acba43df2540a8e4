import { sql } from 'kysely';
import type { Person } from '../../people/person.ts';
import type { Db, Scope } from '../../platform/db/database.ts';
import { isId } from '../../platform/http/form.ts';
import type { Board, Change } from './board.ts';
import type { Filters } from './pool.ts';
import type { Round } from './round.ts';

const columns = sql`r.id, r.district_id as "districtId", r.name, r.status, r.version, r.wave, r.note, r.created_by as "createdBy",
  trim(c.given_name || ' ' || c.family_name) as "createdByName", r.created_at as "createdAt", r.closed_at as "closedAt"`;

/** The round `id` of the specialist's district; null when it is missing or hidden, which look the same. */
export async function roundFor(
  db: Db,
  specialist: Pick<Scope, 'districtId'>,
  id: string | undefined,
): Promise<Round | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Round>`
    select ${columns} from matching_round r join person c on c.id = r.created_by
    where r.id = ${id} and r.district_id = ${specialist.districtId}`.execute(db);
  return rows[0] ?? null;
}

/** A round in a list, with how many people it has, are asked now and have said yes. */
export type RoundLine = Round & { people: number; asked: number; accepted: number };

/** The rounds of the district, open ones first, then the newest. */
export async function roundsOf(db: Db, specialist: Person, which: 'open' | 'all'): Promise<RoundLine[]> {
  const { rows } = await sql<RoundLine>`
    select ${columns},
      (select count(*)::int from round_person p where p.round_id = r.id and not p.taken_out) as people,
      (select count(*)::int from round_invitation i where i.round_id = r.id and i.status in ('due', 'pending')) as asked,
      (select count(distinct i.number)::int from round_invitation i where i.round_id = r.id and i.status = 'accepted') as accepted
    from matching_round r join person c on c.id = r.created_by
    where r.district_id = ${specialist.districtId} and (${which === 'all'} or r.status <> 'closed')
    order by r.status = 'closed', r.created_at desc, r.id limit 100`.execute(db);
  return rows;
}

/** Holds the round still until the transaction ends. @returns it as it is now */
export async function holdRound(db: Db, round: Pick<Round, 'id'>): Promise<Pick<Round, 'status' | 'version' | 'wave'>> {
  const { rows } = await sql<Pick<Round, 'status' | 'version' | 'wave'>>`
    select status, version, wave from matching_round where id = ${round.id} for update`.execute(db);
  const held = rows[0];
  if (!held) throw new Error('A round that was just read is gone');
  return held;
}

/** @returns the new round's id */
export async function insertRound(
  db: Db,
  specialist: Person,
  round: { name: string; filters: Filters },
  now: Date,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into matching_round (district_id, name, filters, created_by, created_at)
    values (${specialist.districtId}, ${round.name}, ${JSON.stringify(round.filters)}::jsonb, ${specialist.id}, ${now}) returning id`.execute(
    db,
  );
  const id = rows[0]?.id;
  if (!id) throw new Error('A round was not kept');
  return id;
}

/** One state of the board, as it was kept. */
export interface Kept {
  version: number;
  board: Board;
  change: Change;
  /** The states that "undo" and "redo" lead to. */
  before: number | null;
  after: number | null;
  byName: string;
  at: Date;
}

const keptColumns = sql`s.version, s.board, s.change, s.before, s.after, s.at, trim(p.given_name || ' ' || p.family_name) as "byName"`;

/** The board as it was at `version`. */
export async function boardAt(db: Db, round: Pick<Round, 'id'>, version: number): Promise<Kept | null> {
  const { rows } = await sql<Kept>`
    select ${keptColumns} from round_board s join person p on p.id = s.person_id
    where s.round_id = ${round.id} and s.version = ${version}`.execute(db);
  return rows[0] ?? null;
}

/** What was done to the board after `version`, the oldest first; the newest twenty. */
export async function changesSince(db: Db, round: Pick<Round, 'id'>, version: number): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select ${keptColumns} from round_board s join person p on p.id = s.person_id
    where s.round_id = ${round.id} and s.version > ${version} order by s.version desc limit 20`.execute(db);
  return rows.toReversed();
}

/** Keeps a new state of a round that is held, and nudges who has it open. */
export async function addBoard(
  db: Db,
  round: Pick<Round, 'id' | 'districtId'>,
  kept: { version: number; board: Board; change: Change; before: number | null; after: number | null },
  personId: string,
  now: Date,
): Promise<void> {
  await sql`
    insert into round_board (district_id, round_id, version, board, change, before, after, person_id, at)
    values (${round.districtId}, ${round.id}, ${kept.version}, ${JSON.stringify(kept.board)}::jsonb, ${JSON.stringify(kept.change)}::jsonb,
      ${kept.before}, ${kept.after}, ${personId}, ${now})`.execute(db);
  await sql`update matching_round set version = ${kept.version} where id = ${round.id}`.execute(db);
  await nudge(db, round);
}

/** Ends a round. */
export async function setClosed(db: Db, round: Pick<Round, 'id'>, now: Date): Promise<void> {
  await sql`update matching_round set status = 'closed', closed_at = ${now} where id = ${round.id}`.execute(db);
  await sql`update round_solution set stop = true where round_id = ${round.id} and status in ('waiting', 'solving')`.execute(
    db,
  );
  await nudge(db, round);
}

/** Open pages of the round look again. */
export async function nudge(db: Db, round: Pick<Round, 'id'>): Promise<void> {
  await sql`select round_changed(${round.id})`.execute(db);
}
