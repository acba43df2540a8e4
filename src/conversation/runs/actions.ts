import { randomInt } from 'node:crypto';
import { record } from '../../history/record.ts';
import type { Formality, Partnership } from '../../partnership/partnership.ts';
import { fullName, type Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { newId } from '../../platform/ids.ts';
import type { ConversationProtocol } from '../protocols/shape.ts';
import type { Agreed, Ending } from './ending.ts';
import { type Move, move, type Moved } from './moves.ts';
import { newRun } from './run.ts';
import { addRun, comeIn, hereAt, holdStill, replaceState, type Run, runOf, tell } from './store.ts';
import { addTrace, type KeptCommitment, replaceTrace, traceOf } from './trace-store.ts';

/** Opens a run of a protocol, whose present wording it keeps for itself. @returns its id */
export async function openRun(
  db: Db,
  person: Person,
  partnership: Partnership,
  definition: ConversationProtocol,
  formality: Formality,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime());
  const state = newRun(person.id, formality, definition);
  await addRun(db, partnership, { id, definition, state, onPaper: false, openedBy: person.id, openedAt: now });
  await comeIn(db, partnership, { id }, person, now);
  await happened(db, person, partnership, 'run.opened', id, { protocol: definition.key });
  return id;
}

/** How long a device is taken as heard of without writing it down again, in milliseconds. */
const freshFor = 20_000;

/** `person` looks at the run: they are here. Others hear of it when they had not been. @returns the run with them in it */
export async function beHere(db: Db, person: Person, partnership: Partnership, run: Run, now: Date): Promise<Run> {
  if (run.state.phase === 'done' || run.state.phase === 'dropped' || partnership.status === 'closed') return run;
  const known = run.people.find((one) => one.personId === person.id);
  if (known && now.getTime() - known.seenAt.getTime() < freshFor) return run;
  const wasHere = hereAt(run, now).includes(person.id);
  await comeIn(db, partnership, run, person, now);
  if (!wasHere) await tell(db, run);
  const here = { personId: person.id, name: fullName(person), cameAt: known?.cameAt ?? now, seenAt: now };
  return { ...run, people: [...run.people.filter((one) => one.personId !== person.id), here].sort(byComing) };
}

function byComing(a: { cameAt: Date }, b: { cameAt: Date }): number {
  return a.cameAt.getTime() - b.cameAt.getTime();
}

/** How often a press is judged again when others were first. */
const tries = 12;

/**
 * Carries a press out. When somebody else's came in between, it is judged again upon what is there now, so that two
 * who press the same at once move the run once. @returns what became of it
 */
export async function press(
  db: Db,
  person: Person,
  partnership: Partnership,
  first: Run,
  what: Move,
  now: Date,
): Promise<Moved> {
  let run: Run | null = first;
  for (let n = 0; run && n < tries; n += 1) {
    const here = hereAt(run, now);
    const by = {
      person: person.id,
      here: here.includes(person.id) ? here : [...here, person.id],
      members: partnership.members.map((member) => member.personId),
    };
    const moved = move(run.state, what, by, run.definition, now.getTime());
    if (moved.kind !== 'changed' || (await replaceState(db, partnership, run, moved.state, now))) return moved;
    run = await runOf(db, partnership, run.id);
  }
  return { kind: 'refused', reason: 'not_now' };
}

/** The members who are here, or all of them, in an order drawn by lot. */
export function byLot(partnership: Partnership, run: Run, now: Date): string[] {
  const here = hereAt(run, now);
  const order = partnership.members.map((member) => member.personId).filter((id) => here.includes(id));
  for (let n = order.length - 1; n > 0; n -= 1) {
    const other = randomInt(n + 1);
    [order[n], order[other]] = [order[other] ?? '', order[n] ?? ''];
  }
  return order;
}

/**
 * Ends a run with its trace: take-aways, commitments that become plans, the next session.
 * @returns false when it isn't at its end, or somebody wrote the trace already
 */
export async function writeTrace(
  db: Db,
  person: Person,
  partnership: Partnership,
  run: Run,
  written: { takeaways: Record<string, string>; agreed: Agreed },
  ending: Ending,
  now: Date,
): Promise<boolean> {
  await holdStill(db, partnership);
  const moved = await press(db, person, partnership, run, { do: 'finish' }, now);
  if (moved.kind !== 'changed') return false;
  const present = run.people.map((one) => one.personId);
  await keepTrace(db, person, partnership, run, { ...written, present }, ending, now);
  // Somebody took part in it besides the one who writes: the step has been taken together.
  await happened(db, person, partnership, 'run.ended', run.id, { protocol: run.protocol }, run.people.length > 1);
  return true;
}

/**
 * Changes what a run left behind, if nobody did since `basedOn`: other take-aways in place of those there, and whatever
 * else was agreed beside what was. @returns whether
 */
export async function changeTrace(
  db: Db,
  person: Person,
  partnership: Partnership,
  run: Run,
  written: { takeaways: Record<string, string>; agreed: Agreed; basedOn: number },
  ending: Ending,
  now: Date,
): Promise<boolean> {
  await holdStill(db, partnership);
  const trace = await traceOf(db, run);
  if (trace?.version !== written.basedOn) return false;
  const kept = await keepAgreed(db, person, partnership, written.agreed, ending, now);
  return replaceTrace(db, run, written.basedOn, {
    takeaways: written.takeaways,
    commitments: [...trace.commitments, ...kept.commitments],
    sessionId: kept.sessionId ?? trace.sessionId,
    writtenBy: person.id,
    now,
  });
}

/** Logs a run that was held on paper, with who was there. @returns its id */
export async function logRun(
  db: Db,
  person: Person,
  partnership: Partnership,
  input: { definition: ConversationProtocol; at: Date; present: readonly string[] },
  written: { takeaways: Record<string, string>; agreed: Agreed },
  ending: Ending,
  now: Date,
): Promise<string> {
  await holdStill(db, partnership);
  const id = newId(now.getTime());
  const { definition } = input;
  const state = { ...newRun(person.id, partnership.formality, definition), phase: 'done' as const };
  await addRun(db, partnership, { id, definition, state, onPaper: true, openedBy: person.id, openedAt: input.at });
  await keepTrace(db, person, partnership, { id }, { ...written, present: input.present }, ending, now);
  await happened(db, person, partnership, 'run.logged', id, { protocol: definition.key }, input.present.length > 1);
  return id;
}

async function keepTrace(
  db: Db,
  person: Person,
  partnership: Partnership,
  run: Pick<Run, 'id'>,
  written: { takeaways: Record<string, string>; agreed: Agreed; present: readonly string[] },
  ending: Ending,
  now: Date,
): Promise<void> {
  const { commitments, sessionId } = await keepAgreed(db, person, partnership, written.agreed, ending, now);
  const { takeaways, present } = written;
  await addTrace(db, partnership, run, { takeaways, commitments, sessionId, present, writtenBy: person.id, now });
}

async function keepAgreed(
  db: Db,
  person: Person,
  partnership: Partnership,
  agreed: Agreed,
  ending: Ending,
  now: Date,
): Promise<{ commitments: KeptCommitment[]; sessionId: string | null }> {
  const { plans, sessionId } = await ending.keep(db, person, partnership, agreed, now);
  return { commitments: agreed.commitments.map((one, n) => ({ ...one, planId: plans[n] ?? '' })), sessionId };
}

function happened(
  db: Db,
  person: Person,
  partnership: Partnership,
  verb: 'run.opened' | 'run.ended' | 'run.logged',
  subjectId: string,
  detail: Record<string, string>,
  done = false,
): Promise<void> {
  return record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: person.id,
    verb,
    subjectId,
    step: 'conversation',
    done,
    detail,
  });
}
