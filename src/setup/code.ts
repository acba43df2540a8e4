import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { newCode } from '../platform/ids.ts';
import type { Database } from '../platform/db/database.ts';

/** Whether this installation has a district. Once it has, it always has. */
export async function isSetUp(database: Database): Promise<boolean> {
  const done = await database.asSystem(async (db) => {
    const { rows } = await sql<{ done: boolean }>`select exists (select 1 from district) as done`.execute(db);
    return rows[0]?.done ?? false;
  });
  if (done) finished.add(database);
  return done;
}

/** Databases that are known to have their district. */
const finished = new WeakSet<Database>();

/**
 * Makes the one-time code for the terminal.
 * @returns what tells the code: null as soon as there is a district
 */
export async function setUpCodeFor(database: Database): Promise<() => string | null> {
  await isSetUp(database);
  const code = newCode();
  return () => (finished.has(database) ? null : code);
}

/** Compares what was typed with the code, in the same time however much of it is right. Case, blanks and dashes don't matter. */
export function isSetUpCode(typed: string, code: string): boolean {
  const plain = (text: string) =>
    Buffer.from(
      text
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '')
        .padEnd(64, '.')
        .slice(0, 64),
    );
  return timingSafeEqual(plain(typed), plain(code));
}
