import type { ConversationProtocol, Round } from '../protocols/shape.ts';
import type { Formality } from '../../partnership/partnership.ts';

/** `lobby`: people gather · `going`: rounds · `ending`: the trace is being written · `done` · `dropped`: it never began. */
export type Phase = 'lobby' | 'going' | 'ending' | 'done' | 'dropped';

/** The present round's clock, kept as instants in milliseconds and never as ticks: every device reads the same from it. */
export interface RoundClock {
  startedAt: number;
  /** Since when it stands still; null while it runs. */
  pausedAt: number | null;
  /** How long it stood still in all, without the present pause. */
  stoodStill: number;
  /** Seconds that were added to the round's own minutes. */
  added: number;
}

/** Everything about a run that moves. Who is here and what is written stands beside it. */
export interface RunState {
  phase: Phase;
  formality: Formality;
  facilitator: string;
  /** Who holds which role; roles of everyone else are held by nobody in particular. */
  roles: Record<string, string>;
  /** Indexes of the rounds that were entered, in order; the last one is going on. A round may be entered again. */
  visits: readonly number[];
  clock: RoundClock | null;
  /** Whose turn it is in a go-round: `order[at]`; all have had theirs when `at` is past the end. */
  turn: { order: readonly string[]; at: number } | null;
  /** Raised hands, the first one first. */
  hands: readonly string[];
  /** Cards written in visits up to this one lie open; later ones are their authors' alone. */
  shown: number;
}

/** The parts of a protocol that a run needs, as they were when it was opened. */
export type Plan = Pick<ConversationProtocol, 'roles' | 'rounds'>;

/** A run as it is when its partners open it. */
export function newRun(openedBy: string, formality: Formality, plan: Plan): RunState {
  const role = facilitatingRole(plan);
  return {
    phase: 'lobby',
    formality,
    facilitator: openedBy,
    roles: role ? { [role]: openedBy } : {},
    visits: [],
    clock: null,
    turn: null,
    hands: [],
    shown: 0,
  };
}

/** The key of the role that moves the run on, if the protocol has one. */
export function facilitatingRole(plan: Plan): string | undefined {
  return plan.roles.find((role) => role.facilitates)?.key;
}

/** The round that goes on, or went on last; undefined in the lobby. */
export function roundNow(state: Pick<RunState, 'visits'>, plan: Plan): Round | undefined {
  const index = state.visits.at(-1);
  return index === undefined ? undefined : plan.rounds[index];
}

/** How many times a round was entered so far: names the visit that a press or a card was made in. */
export function visitNow(state: Pick<RunState, 'visits'>): number {
  return state.visits.length;
}

/** The milliseconds that a round has in all. */
export function lengthOf(round: Pick<Round, 'minutes'>, clock: Pick<RoundClock, 'added'>): number {
  return round.minutes * 60_000 + clock.added * 1000;
}

/** Milliseconds that the present round has left; less than none when it runs over. */
export function timeLeft(round: Pick<Round, 'minutes'>, clock: RoundClock, now: number): number {
  return lengthOf(round, clock) - ((clock.pausedAt ?? now) - clock.startedAt - clock.stoodStill);
}

/** Whose turn it is; undefined outside a go-round and when all have had theirs. */
export function whoseTurn(state: Pick<RunState, 'turn'>): string | undefined {
  return state.turn?.order[state.turn.at];
}

/** Who speaks while the others listen, in a round where one does. */
export function speakerOf(state: Pick<RunState, 'roles'>, round: Round): string | undefined {
  return round.manner === 'one_speaks' && round.speaker ? state.roles[round.speaker] : undefined;
}
