import { type RunState, whoseTurn } from './run.ts';

interface Asking {
  person: string;
  /** Everybody who is here. */
  here: readonly string[];
}

/** How long somebody counts as here after their device was last heard of, in milliseconds. */
export const hereFor = 60_000;

/** Who moves the run on: its facilitator. */
export function mayMove(state: Pick<RunState, 'facilitator'>, by: Pick<Asking, 'person'>): boolean {
  return state.facilitator === by.person;
}

/** Who says that a turn is over: the one whose turn it is, or the facilitator. */
export function mayTakeTurn(state: Pick<RunState, 'facilitator' | 'turn'>, by: Pick<Asking, 'person'>): boolean {
  return mayMove(state, by) || whoseTurn(state) === by.person;
}

/** A partner may take over once the facilitator has gone. */
export function mayTakeOver(state: Pick<RunState, 'facilitator'>, by: Asking): boolean {
  return state.facilitator !== by.person && !by.here.includes(state.facilitator);
}
