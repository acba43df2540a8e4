import { addItem, noteItem, tickItem } from '../../approach/actions.ts';
import { matters } from '../../publication/matters.ts';
import { approachesOf } from '../../approach/store.ts';
import type { ListName } from '../../approach/working-list.ts';
import { propose, takePosition } from '../../decision/actions.ts';
import type { ProposalKind, Stance } from '../../decision/decision.ts';
import { matterOf } from '../../decision/matter.ts';
import type { Typed } from '../../platform/http/form.ts';
import { agreed, type PartnerMoment, there } from '../story.ts';

/** Puts something to the partners. @param typed as on the form of its kind @returns the proposal's id */
export function proposes(kind: ProposalKind, typed: Typed, reasons: string, decideBy: string | null = null) {
  return async (moment: PartnerMoment): Promise<string> => {
    const matter = matterOf(matters, kind);
    const read = agreed(await matter.read(moment, typed, null));
    const considerations = { speaksFor: '', speaksAgainst: '', changeOurMind: '' };
    return agreed(await propose(moment, matter, read, { reasons, considerations, decideBy, revisitOn: null })).id;
  };
}

/** Nobody amends a proposal in a story, so it is always the first wording that is answered. */
const version = 1;

/** Takes a position to it. @returns whether that decided it */
export function answers(proposalId: string, stance: Stance, reason = '') {
  return async (moment: PartnerMoment): Promise<boolean> => {
    return agreed(await takePosition(moment, matters, proposalId, { version, stance, reason })).decided;
  };
}

/** Approves options of a choice among several, counted from 0; none leaves it to the others. @returns whether that decided it */
export function approves(proposalId: string, options: readonly number[], reason = '') {
  return async (moment: PartnerMoment): Promise<boolean> => {
    const stance = options.length > 0 ? 'agree' : 'aside';
    const answer = { version, stance, reason, picks: { approves: options, objectsTo: null } } as const;
    return agreed(await takePosition(moment, matters, proposalId, answer)).decided;
  };
}

async function approachFor({ db, partnership }: PartnerMoment, kind: string) {
  return there((await approachesOf(db, partnership)).find((one) => one.kind === kind));
}

/** Ticks an item of an approach's working list, with a note beside it when there is one. */
export function ticks(kind: string, list: ListName, key: string, note = '') {
  return async (moment: PartnerMoment) => {
    const approach = await approachFor(moment, kind);
    agreed(await tickItem(moment, approach, { list, key }, true));
    if (note) agreed(await noteItem(moment, approach, { list, key }, '', note));
  };
}

/** Adds an item of the partners' own to a working list. */
export function adds(kind: string, list: ListName, text: string) {
  return async (moment: PartnerMoment) => agreed(await addItem(moment, await approachFor(moment, kind), list, text));
}
