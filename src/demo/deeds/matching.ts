import { formGroups } from '../../grouping/form-groups.ts';
import { askToSolve, change, send, startRound } from '../../matching/round/actions.ts';
import { groupOf, pin, withRules } from '../../matching/round/board.ts';
import { filtersFrom } from '../../matching/round/pool.ts';
import { freeOf, problemOf, scoresOf, withSomebody } from '../../matching/round/problem.ts';
import type { Rules } from '../../matching/round/rules.ts';
import { sendGroup } from '../../matching/round/send.ts';
import { endSending, holdDue } from '../../matching/round/sending-store.ts';
import { takeUpSolution } from '../../matching/round/solution-store.ts';
import { keep } from '../../matching/round/solve.ts';
import { type Table, tableOf } from '../../matching/round/table.ts';
import type { CastKey } from '../cast.ts';
import { agreed, type Moment, there } from '../story.ts';

/** Starts a matching round with everybody who has an open objective. @returns its id */
export function startsRound(name: string) {
  return async ({ db, person, now }: Moment): Promise<string> =>
    there(await startRound(db, person, { name, filters: filtersFrom(() => undefined) }, now));
}

const scopeOf = ({ person }: Moment) => ({ districtId: person.districtId, personId: person.id });

async function seat(moment: Moment, roundId: string): Promise<Table> {
  return there(await tableOf(moment.db, scopeOf(moment), roundId));
}

/** The group on the board that somebody is in. */
function groupWith({ board, pool }: Table, personId: string) {
  return there(groupOf(board, there(pool.find((one) => one.personId === personId)).number));
}

/** Says how groups are to be formed. */
export function setsRules(roundId: string, rules: Partial<Rules>) {
  return async (moment: Moment) => {
    const { board, round, ...rest } = await seat(moment, roundId);
    const made = { change: { kind: 'rules' }, board: withRules(board, { ...board.rules, ...rules }) } as const;
    agreed(await change(moment.db, moment.person, { board, round, ...rest }, round.version, made, moment.now));
  };
}

/** Has the engine form groups. They are few enough to be found at once, so nobody waits for a worker. */
export function solves(roundId: string) {
  return async (moment: Moment) => {
    const { db, person, now } = moment;
    const table = await seat(moment, roundId);
    agreed(await askToSolve(db, person, table, table.round.version, now));
    const due = there(await takeUpSolution(db, now));
    const { board, circle } = table;
    const scores = allOf(scoresOf(board, circle));
    const asked = problemOf(board, circle, withSomebody(circle, freeOf(board, circle), scores), scores, 'all');
    const outcome = formGroups(asked.problem, { seed: due.number });
    await keep(db, due, table, { asked, outcome, stopped: false }, now);
  };
}

function allOf<R>(work: Generator<void, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Pins the group that somebody is in: solving again leaves it as it is. */
export function pinsGroupOf(roundId: string, who: CastKey) {
  return async (moment: Moment) => {
    const table = await seat(moment, roundId);
    const { id } = groupWith(table, moment.story.id(who));
    const made = { change: { kind: 'pinned', group: id }, board: pin(table.board, id, true) } as const;
    agreed(await change(moment.db, moment.person, table, table.round.version, made, moment.now));
  };
}

/** Invites the group that somebody is in. @param note to every group of the round @param own to this one instead */
export function invitesGroupOf(roundId: string, who: CastKey, note: string, own: string) {
  return async (moment: Moment) => {
    const { db, person, now } = moment;
    const table = await seat(moment, roundId);
    const groups = new Map([[groupWith(table, moment.story.id(who)).id, own]]);
    agreed(await send(db, person, table, { version: table.round.version, note, groups }, now));
    const due = there(await holdDue(db, roundId, []));
    await sendGroup(db, { id: roundId, scope: scopeOf(moment) }, due, now);
    await endSending(db, roundId);
  };
}
