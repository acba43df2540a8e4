import type { Parts } from '../../people/request.ts';
import type { Scope } from '../../platform/db/database.ts';
import { newId } from '../../platform/ids.ts';
import { arrive, leave, tellWhoLeft } from './store.ts';

/** How often a row is renewed. */
const minute = 60_000;
/** How long a browser may take from one page to the next before partners are told that somebody left. */
const grace = 10_000;

/**
 * Says of an open stream that its person is on these partnerships' pages, until it ends.
 * @returns what to call now and then while the stream is open, and what to call when it has ended
 */
export async function watch(
  parts: Pick<Parts, 'database' | 'clock'>,
  scope: Scope,
  partnershipIds: readonly string[],
): Promise<{ renew(): Promise<void>; end(): Promise<void> }> {
  const watching = { streamId: newId(), partnershipIds };
  const say = () => parts.database.asPerson(scope, (db) => arrive(db, scope, watching, parts.clock.now()));
  await say();
  let said = Date.now();
  return {
    async renew() {
      if (Date.now() - said < minute) return;
      said = Date.now();
      await say();
    },
    async end() {
      // Where the program stops and the database with it, the row stops counting by itself.
      await parts.database.asPerson(scope, (db) => leave(db, watching)).catch(() => undefined);
      setTimeout(() => {
        // Nobody waits for this; a database that has closed meanwhile has nobody to tell.
        parts.database.asPerson(scope, (db) => tellWhoLeft(db, scope, watching)).catch(() => undefined);
      }, grace).unref();
    },
  };
}
