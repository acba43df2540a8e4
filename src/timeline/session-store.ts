import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Phase, Session, SessionPlan } from './session.ts';

const sessions = sql<Session>`
  select s.id, s.cycle_id as "cycleId", s.phase, s.starts_at as "startsAt", s.minutes, s.place, s.status, s.word, s.held_at as "heldAt"
  from session s`;

/** All sessions of a partnership, the earliest first. */
export async function sessionsOf(db: Db, partnership: Partnership): Promise<Session[]> {
  const { rows } =
    await sql<Session>`${sessions} where s.partnership_id = ${partnership.id} order by s.starts_at, s.id limit 1000`.execute(
      db,
    );
  return rows;
}

/** One session of this partnership; null when it isn't one of its. */
export async function sessionOf(db: Db, partnership: Partnership, id: string): Promise<Session | null> {
  const { rows } = await sql<Session>`${sessions} where s.partnership_id = ${partnership.id} and s.id = ${id}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function holdSession(db: Db, partnership: Partnership, id: string): Promise<Session | null> {
  const { rows } =
    await sql<Session>`${sessions} where s.partnership_id = ${partnership.id} and s.id = ${id} for update`.execute(db);
  return rows[0] ?? null;
}

export type NewSession = SessionPlan & { id: string };

/** Adds planned sessions in one statement. One that starts at the same instant as a planned one is there already. @returns how many were added */
export async function addSessions(
  db: Db,
  partnership: Partnership,
  rows: readonly NewSession[],
  now: Date,
): Promise<number> {
  if (rows.length === 0) return 0;
  const values = rows.map((s) => ({
    id: s.id,
    phase: s.phase,
    starts_at: s.startsAt.toISOString(),
    minutes: s.minutes,
    place: s.place,
  }));
  const added = await sql`
    insert into session (id, district_id, partnership_id, phase, starts_at, minutes, place, created_at)
    select v.id, ${partnership.districtId}, ${partnership.id}, v.phase, v.starts_at, v.minutes, v.place, ${now}
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v(id uuid, phase text, starts_at timestamptz, minutes int, place text)
    where not exists (select 1 from session o where o.partnership_id = ${partnership.id} and o.starts_at = v.starts_at and o.status = 'planned')
    returning id`.execute(db);
  return added.rows.length;
}

/** Changes when, where and what a session is; a skipped one is planned again. */
export async function replaceSession(db: Db, partnership: Partnership, id: string, plan: SessionPlan): Promise<void> {
  await sql`
    update session set phase = ${plan.phase}, starts_at = ${plan.startsAt}, minutes = ${plan.minutes}, place = ${plan.place}, word = '',
      status = case when status = 'skipped' then 'planned' else status end
    where id = ${id} and partnership_id = ${partnership.id}`.execute(db);
}

/** Skips planned sessions, with a word. */
export async function skipSessions(
  db: Db,
  partnership: Partnership,
  ids: readonly string[],
  word: string,
): Promise<void> {
  await sql`update session set status = 'skipped', word = ${word}
    where partnership_id = ${partnership.id} and id = any(${[...ids]}::uuid[]) and status = 'planned'`.execute(db);
}

/** Gives planned sessions their new starts, in one statement. */
export async function moveSessions(
  db: Db,
  partnership: Partnership,
  moved: readonly { id: string; startsAt: Date }[],
): Promise<void> {
  if (moved.length === 0) return;
  const values = moved.map((s) => ({ id: s.id, starts_at: s.startsAt.toISOString() }));
  await sql`
    update session s set starts_at = v.starts_at
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v(id uuid, starts_at timestamptz)
    where s.id = v.id and s.partnership_id = ${partnership.id} and s.status = 'planned'`.execute(db);
}

/** A session as someone's home page shows it. */
export interface NextSession {
  id: string;
  partnershipId: string;
  /** The partnership's objective, which is its name. */
  statement: string;
  hue: number;
  phase: Phase;
  startsAt: Date;
  minutes: number;
  place: string;
}

/** The planned session that `person` goes to next, or is in now, over all their open partnerships; null when none. One query. */
export async function nextSession(db: Db, person: Person, now: Date): Promise<NextSession | null> {
  const { rows } = await sql<NextSession>`
    select s.id, s.partnership_id as "partnershipId", o.statement, p.hue, s.phase, s.starts_at as "startsAt", s.minutes, s.place
    from membership m join partnership p on p.id = m.partnership_id and p.status <> 'closed'
    join objective o on o.id = p.objective_id join session s on s.partnership_id = p.id
    where m.person_id = ${person.id} and m.left_at is null and s.status = 'planned'
      and s.starts_at + make_interval(mins => s.minutes) > ${now}
    order by s.starts_at, s.id limit 1`.execute(db);
  return rows[0] ?? null;
}
