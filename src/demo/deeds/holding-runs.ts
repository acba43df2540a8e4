import { protocolOf } from '../../conversation/protocols/store.ts';
import { beHere, openRun, press, writeTrace } from '../../conversation/runs/actions.ts';
import type { Agreed } from '../../conversation/runs/ending.ts';
import type { Move } from '../../conversation/runs/moves.ts';
import { type RunState, roundNow, visitNow } from '../../conversation/runs/run.ts';
import { type Run, runOf } from '../../conversation/runs/store.ts';
import { addCard, addNote, addTheme, cardsOf, placeCard } from '../../conversation/runs/written-store.ts';
import { runEnding } from '../../cycle/run-ending.ts';
import { newId } from '../../platform/ids.ts';
import type { CastKey } from '../cast.ts';
import { type PartnerMoment, there } from '../story.ts';

/** Opens a structured conversation, in its lobby. @returns the run's id */
export function opensRun(key: string) {
  return async ({ db, person, partnership, now }: PartnerMoment): Promise<string> => {
    const definition = there(await protocolOf(db, partnership, key));
    return openRun(db, person, partnership, definition, partnership.formality, now);
  };
}

async function runHere({ db, partnership }: PartnerMoment, runId: string): Promise<Run> {
  return there(await runOf(db, partnership, runId));
}

/** Has the conversation open before them. */
export function sitsDown(runId: string) {
  return async (moment: PartnerMoment) => {
    const { db, person, partnership, now } = moment;
    await beHere(db, person, partnership, await runHere(moment, runId), now);
  };
}

/** Presses something. @param what by how the run stands */
export function presses(runId: string, what: (state: RunState, story: PartnerMoment['story']) => Move) {
  return async (moment: PartnerMoment) => {
    const { db, person, partnership, now, story } = moment;
    const run = await runHere(moment, runId);
    const moved = await press(db, person, partnership, run, what(run.state, story), now);
    if (moved.kind !== 'changed') throw new Error(`The story presses in vain: ${JSON.stringify(moved)}`);
  };
}

/** On to the next round, or to the end after the last one. */
export const next = (state: RunState): Move => ({ do: 'next', visit: visitNow(state) });

/** Puts ideas on cards. */
export function putsDown(runId: string, cards: readonly string[]) {
  return async (moment: PartnerMoment) => {
    const { db, person, partnership, now } = moment;
    const run = await runHere(moment, runId);
    const visit = visitNow(run.state);
    for (const body of cards)
      await addCard(db, partnership, run, { id: newId(now.getTime()), visit, personId: person.id, body, now });
  };
}

/** Notes something in the round that goes on, for everybody or for oneself. */
export function jots(runId: string, body: string, shared = true) {
  return async (moment: PartnerMoment) => {
    const { db, person, partnership, now } = moment;
    const run = await runHere(moment, runId);
    const round = there(roundNow(run.state, run.definition)).key;
    await addNote(db, partnership, run, { id: newId(now.getTime()), round, personId: person.id, shared, body, now });
  };
}

/** Names a theme and puts cards into it: those that begin with these words. */
export function sorts(runId: string, name: string, beginnings: readonly string[]) {
  return async (moment: PartnerMoment) => {
    const { db, person, partnership, now } = moment;
    const run = await runHere(moment, runId);
    const id = newId(now.getTime());
    await addTheme(db, partnership, run, { id, name, addedBy: person.id, now });
    const cards = await cardsOf(db, run, person);
    for (const beginning of beginnings) {
      const card = there(cards.find((one) => one.body.startsWith(beginning)));
      if (!(await placeCard(db, partnership, run, card.id, id))) throw new Error(`Nobody can place “${beginning}”`);
    }
  };
}

/** Who will do what by when, as a conversation ends. */
export type Said = readonly [who: CastKey, what: string, byDate: string];

/** Ends a conversation with its written trace. @param met when they meet next */
export function writesTrace(
  runId: string,
  takeaways: Record<string, string>,
  commitments: readonly Said[],
  met: Agreed['next'],
) {
  return async (moment: PartnerMoment) => {
    const { db, person, partnership, now, story } = moment;
    const said = commitments.map(([who, what, byDate]) => ({ personId: story.id(who), what, byDate }));
    const written = { takeaways, agreed: { commitments: said, next: met } };
    const run = await runHere(moment, runId);
    if (!(await writeTrace(db, person, partnership, run, written, runEnding, now)))
      throw new Error('The story ends a conversation that goes on');
  };
}
