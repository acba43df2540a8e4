import { sql } from 'kysely';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Run } from './store.ts';
import { tell } from './store.ts';

/** What a member said they will do, and the plan it became. */
export interface KeptCommitment {
  personId: string;
  what: string;
  byDate: string | null;
  planId: string;
}

/** What a run left behind. */
export interface Trace {
  /** By the protocol's headings. */
  takeaways: Record<string, string>;
  commitments: readonly KeptCommitment[];
  /** The next session that was agreed; null when none was. */
  sessionId: string | null;
  /** When, how long and where that session is now. */
  session: { startsAt: Date; minutes: number; place: string } | null;
  /** Who took part. */
  present: readonly string[];
  version: number;
  writtenBy: string;
  writerName: string;
  writtenAt: Date;
}

/** What a run left behind; null while nobody has written it. */
export async function traceOf(db: Db, run: Pick<Run, 'id'>): Promise<Trace | null> {
  const { rows } = await sql<Omit<Trace, 'session'> & { startsAt: Date | null; minutes: number; place: string }>`
    select t.takeaways, t.commitments, t.session_id as "sessionId", t.present, t.version, t.written_by as "writtenBy",
      trim(p.given_name || ' ' || p.family_name) as "writerName", t.written_at as "writtenAt",
      s.starts_at as "startsAt", s.minutes, s.place
    from run_trace t join person p on p.id = t.written_by left join session s on s.id = t.session_id
    where t.run_id = ${run.id}`.execute(db);
  const [found] = rows;
  if (!found) return null;
  const { startsAt, minutes, place, ...trace } = found;
  return { ...trace, session: startsAt ? { startsAt, minutes, place } : null };
}

type NewTrace = Pick<Trace, 'takeaways' | 'commitments' | 'sessionId' | 'present' | 'writtenBy'> & { now: Date };

/** Keeps what a run leaves behind, in its first version. */
export async function addTrace(db: Db, partnership: Partnership, run: Pick<Run, 'id'>, trace: NewTrace): Promise<void> {
  await sql`
    insert into run_trace (run_id, district_id, partnership_id, takeaways, commitments, session_id, present, written_by, written_at)
    values (${run.id}, ${partnership.districtId}, ${partnership.id}, ${JSON.stringify(trace.takeaways)}::jsonb,
      ${JSON.stringify(trace.commitments)}::jsonb, ${trace.sessionId}, ${[...trace.present]}::uuid[], ${trace.writtenBy}, ${trace.now})`.execute(
    db,
  );
}

/** Puts a trace in place of the one at `basedOn`, if nobody did so since. @returns whether */
export async function replaceTrace(
  db: Db,
  run: Pick<Run, 'id'>,
  basedOn: number,
  trace: Pick<NewTrace, 'takeaways' | 'commitments' | 'sessionId' | 'writtenBy' | 'now'>,
): Promise<boolean> {
  const { rows } = await sql`
    update run_trace set takeaways = ${JSON.stringify(trace.takeaways)}::jsonb,
      commitments = ${JSON.stringify(trace.commitments)}::jsonb, session_id = ${trace.sessionId},
      version = version + 1, written_by = ${trace.writtenBy}, written_at = ${trace.now}
    where run_id = ${run.id} and version = ${basedOn} returning run_id`.execute(db);
  if (rows.length > 0) await tell(db, run);
  return rows.length > 0;
}
