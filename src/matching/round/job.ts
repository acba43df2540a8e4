import type { Parts } from '../../people/request.ts';
import { roundsSending } from './sending-store.ts';
import { sendWave } from './send.ts';
import { giveUp, showLife, signOfLife, takeUpSolution } from './solution-store.ts';
import { solve } from './solve.ts';

/**
 * Finds the solutions that were asked for and sends the invitations that are due, until nothing is. Each is read and
 * written as the specialist who asked, so the worker needs no way to what a round holds.
 */
export async function workOnRounds({ database, log, clock }: Pick<Parts, 'database' | 'log' | 'clock'>): Promise<void> {
  for (const due of await database.asSystem(roundsSending)) {
    const failures = await sendWave(database, due, () => clock.now());
    for (const failure of failures) log.error('Invitations of a round stay due', failure, { round: due.id });
  }
  for (;;) {
    const due = await database.asSystem((db) => takeUpSolution(db, clock.now()));
    if (!due) return;
    const alive = setInterval(
      () => void database.asSystem((db) => showLife(db, due, clock.now())).catch(() => undefined),
      signOfLife.every,
    );
    try {
      await solve(database, due, clock);
    } catch (error) {
      log.error('A round could not be solved', error, { round: due.roundId });
      await database.asSystem((db) => giveUp(db, due, clock.now()));
    } finally {
      clearInterval(alive);
    }
  }
}

/**
 * Takes up what a process that ended has left half done: at once what is due, and again when a solution that was being
 * found has shown no sign of life for long enough. The queue itself gives a lost job to another process much later.
 */
export function takeUpRounds(parts: Pick<Parts, 'database' | 'log' | 'clock'>): void {
  const work = () =>
    void workOnRounds(parts).catch((error: unknown) => parts.log.error('Rounds were not taken up', error));
  work();
  setTimeout(work, signOfLife.lost + signOfLife.every).unref();
}
