import { setImmediate } from 'node:timers/promises';
import { formGroupsInBackground } from '../../grouping/background.ts';
import type { Outcome } from '../../grouping/problem.ts';
import type { Database, Db } from '../../platform/db/database.ts';
import type { Clock } from '../../platform/clock.ts';
import { solved } from './board.ts';
import { worthOf } from './circle.ts';
import { allConnected, type Asked, freeOf, problemOf, scoresOf, withSomebody } from './problem.ts';
import { secondsFor } from './solution.ts';
import { type DueSolution, keepAnswer, tellProgress } from './solution-store.ts';
import { addBoard, holdRound, nudge } from './store.ts';
import { type Table, tableOf } from './table.ts';

/** How often a running solution says how far it is, in milliseconds. */
const tellEvery = 500;
/** For so long at a time pairs are compared before others are let in, in milliseconds. */
const inOneGo = 20;

/** What an attempt of the engine came to. */
export interface Attempt {
  asked: Asked;
  outcome: Outcome;
  stopped: boolean;
}

/** Finds a solution that was asked for, in a thread of its own, and puts it on the board it started from. */
export async function solve(database: Database, due: DueSolution, clock: Clock): Promise<void> {
  const table = await database.asPerson(due.scope, (db) => tableOf(db, due.scope, due.roundId));
  if (!table) throw new Error('The round can’t be read as the person who asked');
  const { board, circle } = table;
  const scores = await inPieces(scoresOf(board, circle));
  const everybody = freeOf(board, circle);
  const attempt = (people: readonly number[], place: 'all' | 'optional', part: Part) =>
    search(database, due, problemOf(board, circle, people, scores, place), part);
  let best: Attempt;
  if (board.rules.placing === 'all') best = await attempt(everybody, 'all', { from: 0, to: 95 });
  else {
    // Everybody who shares something with somebody finds a place, where that works; else those for whom it pays.
    best = await attempt(withSomebody(circle, everybody, scores), 'all', { from: 0, to: 48 });
    const { people } = best.asked;
    const placed = best.outcome.possible
      ? best.outcome.groups.map((group) => group.flatMap((one) => people[one] ?? []))
      : [];
    if (!best.stopped && !(best.outcome.possible && allConnected(placed, scores)))
      best = await attempt(everybody, 'optional', { from: 48, to: 95 });
  }
  await database.asPerson(due.scope, (db) => keep(db, due, table, best, clock.now()));
}

/** Which part of the whole an attempt is, in percent. */
interface Part {
  from: number;
  to: number;
}

async function search(database: Database, due: DueSolution, asked: Asked, part: Part): Promise<Attempt> {
  const seconds = secondsFor(asked.people.length);
  const effort = { seconds, seed: due.number, ...(asked.start.length > 0 ? { start: asked.start } : {}) };
  let told = 0;
  let stopped = false;
  let telling: Promise<void> = Promise.resolve();
  const running = formGroupsInBackground(asked.problem, effort, ({ done }) => {
    if (performance.now() - told < tellEvery) return;
    told = performance.now();
    const percent = Math.round(part.from + done * (part.to - part.from));
    telling = telling.then(async () => {
      const stop = await database.asSystem((db) => tellProgress(db, due, percent));
      if (!stop || stopped) return;
      stopped = true;
      running.cancel();
    });
  });
  const outcome = await running.outcome;
  await telling;
  return { asked, outcome, stopped };
}

async function inPieces<R>(work: Generator<void, R>): Promise<R> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < inOneGo) continue;
    await setImmediate();
    began = performance.now();
  }
}

/** Keeps what the engine found, and puts it on the board it started from unless that changed meanwhile. */
export async function keep(db: Db, due: DueSolution, table: Table, found: Attempt, now: Date): Promise<void> {
  const { round, board, circle, kept } = table;
  const { outcome, stopped } = found;
  const { people } = found.asked;
  const numbers = (of: readonly number[]) => of.flatMap((one) => people[one] ?? []);
  const held = await holdRound(db, round);
  if (!outcome.possible) {
    const obstacles = outcome.reasons.map((reason) => ({ rule: reason.rule, people: numbers(reason.people) }));
    const answer = { worth: 0, bound: 0, early: stopped, beside: false, obstacles };
    await keepAnswer(db, due, { status: stopped ? 'cancelled' : 'impossible', board: null, answer }, now);
  } else {
    const pinned = board.groups.filter((group) => group.pinned).map((group) => group.people);
    const groups = [...pinned, ...outcome.groups.map(numbers)];
    const bound = outcome.bound + worthOf(circle, board.rules, pinned);
    const next = solved(board, groups, { bound, solution: due.number });
    const beside = held.version !== kept.version || held.status !== 'open';
    const answer = { worth: worthOf(circle, board.rules, groups), bound, early: stopped, beside, obstacles: [] };
    await keepAnswer(db, due, { status: 'ready', board: next, answer }, now);
    // Somebody changed the board meanwhile: the solution waits beside it.
    if (!beside)
      await addBoard(
        db,
        round,
        {
          version: held.version + 1,
          board: next,
          change: { kind: 'solved', solution: due.number },
          before: held.version,
          after: null,
        },
        due.scope.personId,
        now,
      );
  }
  await nudge(db, round);
}
