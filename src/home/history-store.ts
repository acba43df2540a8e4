import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Db } from '../platform/db/database.ts';

/** One line of a partnership's history. */
export interface Line {
  id: number;
  verb: string;
  /** Empty when the calendar did it. */
  name: string;
  personId: string | null;
  at: Date;
}

/** What happened in a partnership, newest first. @param before the id to go on from, for the next page */
export async function historyOf(db: Db, partnership: Partnership, limit: number, before?: number): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select h.id, h.verb, coalesce(trim(p.given_name || ' ' || p.family_name), '') as name, h.person_id as "personId", h.at
    from history h left join person p on p.id = h.person_id
    where h.partnership_id = ${partnership.id} and ${before === undefined ? sql`true` : sql`h.id < ${before}`}
    order by h.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Invitations of a partnership that nobody has answered yet. */
export async function pendingInvitations(db: Db, partnership: Partnership): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from invitation where partnership_id = ${partnership.id} and status = 'pending'`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
