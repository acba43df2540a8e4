import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';

/** How many objectives come from a priority: open ones, and those in a partnership. */
export interface Use {
  open: number;
  taken: number;
}

/** By the priority's id; empty for anybody but specialists. One query. */
export async function useOfPriorities(db: Db): Promise<Map<string, Use>> {
  const { rows } = await sql<
    Use & { id: string }
  >`select priority_id as id, open, taken from objectives_by_priority()`.execute(db);
  return new Map(rows.map(({ id, open, taken }) => [id, { open, taken }]));
}
