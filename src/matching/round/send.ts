import { inviteGroup } from '../../partnership/inviting-groups.ts';
import type { Database, Db, Scope } from '../../platform/db/database.ts';
import { poolOf } from './pool-store.ts';
import { type Due, endSending, holdDue, senderOf, setFailed, setSent, waitsAlone } from './sending-store.ts';
import { nudge, roundFor } from './store.ts';

/**
 * Sends a round's invitations, a group in one transaction of its own: a process that is killed leaves each group either
 * due or sent. @returns what went wrong for a reason of ours; those groups stay due
 */
export async function sendWave(
  database: Database,
  due: { id: string; scope: Scope },
  now: () => Date,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  const skipped: string[] = [];
  for (;;) {
    let at: string | undefined;
    try {
      const more = await database.asPerson(due.scope, async (db) => {
        const group = await holdDue(db, due.id, skipped);
        at = group?.id;
        if (group) await sendGroup(db, due, group, now());
        else await endSending(db, due.id);
        await nudge(db, { id: due.id });
        return group !== null;
      });
      if (!more) return failures;
    } catch (error) {
      failures.push(error);
      if (!at) return failures;
      skipped.push(at);
    }
  }
}

/** Sends the invitations of one group that is due, or notes why it can't be. */
export async function sendGroup(db: Db, round: { id: string; scope: Scope }, group: Due, now: Date): Promise<void> {
  const sender = await senderOf(db, round.scope);
  const read = await roundFor(db, round.scope, round.id);
  if (!sender || !read) throw new Error('The round can’t be read as the person who sends');
  const people = await poolOf(db, read, [...new Set([...group.people, group.objective])]);
  const shared = people.find((one) => one.number === group.objective)?.objective;
  if (!shared) return setFailed(db, group, 'round.failed.objective');
  const host = people.find((one) => one.number === group.host);
  if (group.into && !(host && (await waitsAlone(db, group.into)))) return setFailed(db, group, 'round.failed.host');
  const asked = people.filter((one) => group.people.includes(one.number) && one !== host && one.hindrance === null);
  if (asked.length < (host ? 1 : 2)) return setFailed(db, group, 'round.failed.few');
  const to = host && group.into ? { partnershipId: group.into, memberId: host.personId } : null;
  const given = { objectiveId: shared.id, people: asked.map((one) => one.personId), note: group.note, to };
  const done = await inviteGroup(db, sender, given, now);
  if (done.ok) await setSent(db, group, done);
  else await setFailed(db, group, done.reason);
}
