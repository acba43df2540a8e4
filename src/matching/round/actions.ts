import { record } from '../../history/record.ts';
import type { Key } from '../../language/catalogue.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { type Board, type Change, emptyBoard, onlyWith } from './board.ts';
import { candidates, addPeople, setTakenOut } from './pool-store.ts';
import type { Filters } from './pool.ts';
import { addWave, setSender } from './sending-store.ts';
import { host, sharedBy, unready } from './sending.ts';
import { askForSolution, askToStop, solutionsOf } from './solution-store.ts';
import { isRunning } from './solution.ts';
import { addBoard, boardAt, holdRound, insertRound, setClosed } from './store.ts';
import type { Table } from './table.ts';

/** What came of a change: done, too late because the board had changed, or a kind no. */
export type Done = { ok: true } | { ok: false; stale: true } | { ok: false; stale: false; reason: Key };

const no = (reason: Key): Done => ({ ok: false, stale: false, reason });

/** Starts a round with everybody whose open objective fits and who may be in one. @returns its id, null for nobody */
export async function startRound(
  db: Db,
  specialist: Person,
  given: { name: string; filters: Filters },
  now: Date,
): Promise<string | null> {
  const people = (await candidates(db, specialist, given.filters, now)).filter((one) => one.leftOut === null);
  if (people.length < 2) return null;
  const id = await insertRound(db, specialist, given, now);
  const round = { id, districtId: specialist.districtId };
  await addPeople(db, round, people);
  const first = { version: 1, board: emptyBoard, change: { kind: 'begun' }, before: null, after: null } as const;
  await addBoard(db, round, first, specialist.id, now);
  await record(db, {
    districtId: specialist.districtId,
    personId: specialist.id,
    verb: 'round.started',
    subjectId: id,
  });
  return id;
}

/** Changes the board as it was seen at `version`. A change made on an older one is not carried out. */
export async function change(
  db: Db,
  specialist: Person,
  table: Table,
  version: number,
  made: { change: Change; board: Board },
  now: Date,
): Promise<Done> {
  const refused = await hold(db, table, version);
  if (refused) return refused;
  await addBoard(db, table.round, { version: version + 1, ...made, before: version, after: null }, specialist.id, now);
  return { ok: true };
}

/** Goes back to the board before the last change, or on to the one that was left by going back. */
export async function travel(
  db: Db,
  specialist: Person,
  table: Table,
  version: number,
  way: 'undo' | 'redo',
  now: Date,
): Promise<Done> {
  const refused = await hold(db, table, version);
  if (refused) return refused;
  const { kept, round } = table;
  const to = way === 'undo' ? kept.before : kept.after;
  const target = to === null ? null : await boardAt(db, round, to);
  if (!target) return no(way === 'undo' ? 'round.undo.nothing' : 'round.redo.nothing');
  const change: Change = { kind: way === 'undo' ? 'undone' : 'redone', version: target.version };
  // The new state leads where the old one led, and back here.
  const ends = way === 'undo' ? { before: target.before, after: version } : { before: version, after: target.after };
  await addBoard(db, round, { version: version + 1, board: target.board, change, ...ends }, specialist.id, now);
  return { ok: true };
}

async function hold(db: Db, { round }: Table, version: number): Promise<Done | null> {
  const held = await holdRound(db, round);
  if (held.status === 'closed') return no('round.refused.closed');
  if (held.status === 'sending') return no('round.refused.sending');
  return held.version === version && round.version === version ? null : { ok: false, stale: true };
}

/** Asks the engine for groups, from the board as it was seen. */
export async function askToSolve(db: Db, specialist: Person, table: Table, version: number, now: Date): Promise<Done> {
  const refused = await hold(db, table, version);
  if (refused) return refused;
  if (table.circle.people.size < 2) return no('round.refused.few');
  const number = await askForSolution(db, specialist, table.round, version, now);
  return number === null ? no('round.refused.solving') : { ok: true };
}

/** Asks the engine to end. The best so far is kept. */
export async function cancelSolving(db: Db, table: Table, now: Date): Promise<void> {
  const running = (await solutionsOf(db, table.round)).find(isRunning);
  if (running) await askToStop(db, table.round, running.number, now);
}

/** Puts an earlier solution on the board. */
export async function putSolution(
  db: Db,
  specialist: Person,
  table: Table,
  given: { version: number; solution: number },
  now: Date,
): Promise<Done> {
  const solution = (await solutionsOf(db, table.round)).find((one) => one.number === given.solution);
  if (!solution?.board) return no('round.refused.solution');
  const board = onlyWith(solution.board, new Set(table.circle.people.keys()));
  const made: Change = { kind: 'solved', solution: solution.number };
  return change(db, specialist, table, given.version, { change: made, board }, now);
}

/** Takes somebody out of the round, or puts them back. The board follows by itself. */
export async function takeOut(
  db: Db,
  specialist: Person,
  table: Table,
  given: { person: number; out: boolean },
  now: Date,
): Promise<Done> {
  const held = await holdRound(db, table.round);
  if (held.status !== 'open') return no(held.status === 'closed' ? 'round.refused.closed' : 'round.refused.sending');
  await setTakenOut(db, table.round, given.person, given.out);
  // More people may make a better board than the bound knows of.
  const latest = await boardAt(db, table.round, held.version);
  if (latest)
    await addBoard(
      db,
      table.round,
      {
        version: held.version + 1,
        board: { ...latest.board, bound: null },
        change: { kind: given.out ? 'taken_out' : 'put_back', person: given.person },
        before: latest.before,
        after: null,
      },
      specialist.id,
      now,
    );
  return { ok: true };
}

/** What a specialist has looked at and sends. */
export interface Sending {
  version: number;
  note: string;
  /** Groups' numbers, each with a note of its own where it has one. */
  groups: ReadonlyMap<number, string>;
}

/** Hands the chosen groups over to be sent, once: whoever presses a moment later finds the board changed. */
export async function send(db: Db, specialist: Person, table: Table, given: Sending, now: Date): Promise<Done> {
  const refused = await hold(db, table, given.version);
  if (refused) return refused;
  const { board, circle, round } = table;
  const chosen = board.groups.filter((group) => given.groups.has(group.id));
  if (chosen.length === 0) return no('round.send.nothing');
  if (chosen.some((group) => unready(circle, group) !== null)) return no('round.send.unready');
  const wave = round.wave + 1;
  const groups = chosen.map((group) => {
    const alone = host(circle, group);
    return {
      number: group.id,
      people: group.people,
      objective: sharedBy(circle, board, group),
      note: given.groups.get(group.id) || given.note,
      host: alone,
      into: alone === null ? null : (circle.people.get(alone)?.alone?.partnershipId ?? null),
    };
  });
  await addWave(db, round, { wave, note: given.note, groups, senderId: specialist.id });
  const rest: Board = { ...board, groups: board.groups.filter((group) => !given.groups.has(group.id)), bound: null };
  const made: Change = { kind: 'sent', wave };
  // What is sent can't be taken back by going back.
  const state = { version: given.version + 1, board: rest, change: made, before: null, after: null };
  await addBoard(db, round, state, specialist.id, now);
  await record(db, {
    districtId: round.districtId,
    personId: specialist.id,
    verb: 'round.sent',
    subjectId: round.id,
    detail: { wave, groups: groups.length },
  });
  return { ok: true };
}

/** Goes on sending what is due in this specialist's name. */
export async function goOnSending(db: Db, specialist: Person, table: Table): Promise<void> {
  await setSender(db, table.round, specialist.id);
}

/** Ends a round. Invitations that wait go on waiting; who is left stays named. */
export async function closeRound(db: Db, specialist: Person, table: Table, now: Date): Promise<Done> {
  const held = await holdRound(db, table.round);
  if (held.status === 'sending') return no('round.refused.sending');
  if (held.status === 'closed') return { ok: true };
  await setClosed(db, table.round, now);
  await record(db, {
    districtId: table.round.districtId,
    personId: specialist.id,
    verb: 'round.closed',
    subjectId: table.round.id,
  });
  return { ok: true };
}
