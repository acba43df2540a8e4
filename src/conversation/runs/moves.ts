import type { Formality } from '../../partnership/partnership.ts';
import { mayMove, mayTakeOver, mayTakeTurn } from './access.ts';
import { facilitatingRole, type Plan, type RunState, roundNow, visitNow } from './run.ts';

/**
 * What somebody presses. Beside it stands the part of the state that it was pressed upon (`visit`, `turn`, `added`,
 * `from`): when that part has moved on since, another press was first, and this one is answered as done already.
 */
export type Move =
  | { do: 'give'; role: string; to: string }
  | { do: 'draw'; order: readonly string[] }
  | { do: 'formality'; to: Formality }
  | { do: 'begin'; order: readonly string[] }
  | { do: 'drop' }
  | { do: 'next' | 'back' | 'end' | 'pause' | 'resume'; visit: number }
  | { do: 'add'; visit: number; added: number; seconds: number }
  | { do: 'turn'; visit: number; turn: number }
  | { do: 'raise' | 'lower' }
  | { do: 'call'; person: string }
  | { do: 'hand_over'; from: string; to: string }
  | { do: 'take_over'; from: string }
  | { do: 'finish' };

/** Who presses, and who is here. */
export interface Presser {
  person: string;
  /** Everybody who is here, in the order they came. */
  here: readonly string[];
  members: readonly string[];
}

/** Why a press does nothing. */
export type Refusal =
  | 'not_facilitator'
  | 'not_your_turn'
  | 'not_now'
  | 'first_round'
  | 'enough_time'
  | 'nobody'
  | 'still_here';

/** What becomes of a press: a new state; nothing, since it is done already; or nothing, for a reason. */
export type Moved = { kind: 'changed'; state: RunState } | { kind: 'already' } | { kind: 'refused'; reason: Refusal };

/** The most that is added to one round, in seconds. */
export const mostAdded = 2 * 60 * 60;

const already: Moved = { kind: 'already' };
const refused = (reason: Refusal): Moved => ({ kind: 'refused', reason });
const changed = (state: RunState, change: Partial<RunState>): Moved => ({
  kind: 'changed',
  state: { ...state, ...change },
});

/** Carries a press out, or says why not. The one place where a run moves. @param now in milliseconds */
export function move(state: RunState, press: Move, by: Presser, plan: Plan, now: number): Moved {
  switch (press.do) {
    case 'give':
    case 'draw':
    case 'formality':
    case 'begin':
    case 'drop':
      return inLobby(state, press, by, plan, now);
    case 'raise':
    case 'lower':
    case 'call':
      return withHands(state, press, by);
    case 'hand_over':
    case 'take_over':
      return changeFacilitator(state, press, by, plan);
    case 'finish':
      if (state.phase === 'done') return already;
      return state.phase === 'ending' ? changed(state, { phase: 'done' }) : refused('not_now');
    default:
      return inRounds(state, press, by, plan, now);
  }
}

type InLobby = Extract<Move, { do: 'give' | 'draw' | 'formality' | 'begin' | 'drop' }>;

function inLobby(state: RunState, press: InLobby, by: Presser, plan: Plan, now: number): Moved {
  if (state.phase === 'dropped') return press.do === 'drop' ? already : refused('not_now');
  if (state.phase !== 'lobby') return press.do === 'begin' ? already : refused('not_now');
  if (press.do === 'drop') return changed(state, { phase: 'dropped' });
  if (press.do === 'formality') return state.formality === press.to ? already : changed(state, { formality: press.to });
  if (press.do === 'give') return give(state, press.role, press.to, by, plan);
  if (press.do === 'draw') return changed(state, drawn({ ...state, roles: {} }, press.order, plan));
  const ready = { ...state, ...drawn(state, press.order, plan) };
  return changed(ready, enter(ready, 0, by, plan, now));
}

function give(state: RunState, key: string, to: string, by: Presser, plan: Plan): Moved {
  const role = plan.roles.find((one) => one.key === key && one.holders === 'one');
  if (!role || (to !== '' && !by.members.includes(to))) return refused('nobody');
  if ((state.roles[key] ?? '') === to) return already;
  // Somebody always moves the run on.
  if (role.facilitates) return to === '' ? refused('nobody') : changed(state, facilitatedBy(state, to, plan));
  const { [key]: _, ...others } = state.roles;
  return changed(state, { roles: to === '' ? others : { ...others, [key]: to } });
}

/** Gives the roles that nobody has to `order` in turn, first to those who have none; the facilitator's comes with it. */
function drawn(state: RunState, order: readonly string[], plan: Plan): Pick<RunState, 'roles' | 'facilitator'> {
  const open = plan.roles.filter((role) => role.holders === 'one' && state.roles[role.key] === undefined);
  const busy = new Set(Object.values(state.roles));
  const free = [...order.filter((id) => !busy.has(id)), ...order.filter((id) => busy.has(id))];
  const roles = { ...state.roles };
  for (const [n, role] of open.entries()) {
    const holder = free[n % free.length];
    if (holder !== undefined) roles[role.key] = holder;
  }
  return { roles, facilitator: roles[facilitatingRole(plan) ?? ''] ?? state.facilitator };
}

type InRounds = Extract<Move, { visit: number }>;

function inRounds(state: RunState, press: InRounds, by: Presser, plan: Plan, now: number): Moved {
  const { clock } = state;
  if (state.phase === 'ending' && press.do === 'back') {
    if (!mayMove(state, by)) return refused('not_facilitator');
    if (press.visit !== visitNow(state)) return already;
    return changed(state, enter(state, state.visits.at(-1) ?? 0, by, plan, now));
  }
  if (state.phase === 'ending' || state.phase === 'done') return press.do === 'back' ? refused('not_now') : already;
  if (state.phase !== 'going' || !clock) return refused('not_now');
  const allowed = press.do === 'turn' ? mayTakeTurn(state, by) : mayMove(state, by);
  // Whoever was overtaken is told so first: what they may do now is another matter.
  if (press.visit !== visitNow(state)) return already;
  if (press.do === 'turn' && press.turn !== state.turn?.at) return state.turn ? already : refused('not_now');
  if (!allowed) return refused(press.do === 'turn' ? 'not_your_turn' : 'not_facilitator');
  const index = state.visits.at(-1) ?? 0;
  switch (press.do) {
    case 'next':
      return changed(
        state,
        index + 1 < plan.rounds.length ? enter(state, index + 1, by, plan, now) : ended(state, now),
      );
    case 'back':
      return index === 0 ? refused('first_round') : changed(state, enter(state, index - 1, by, plan, now));
    case 'end':
      return changed(state, ended(state, now));
    case 'pause':
      return clock.pausedAt === null ? changed(state, { clock: { ...clock, pausedAt: now } }) : already;
    case 'resume':
      if (clock.pausedAt === null) return already;
      return changed(state, {
        clock: { ...clock, pausedAt: null, stoodStill: clock.stoodStill + Math.max(0, now - clock.pausedAt) },
      });
    case 'add':
      if (press.added !== clock.added) return already;
      if (clock.added + press.seconds > mostAdded) return refused('enough_time');
      return changed(state, { clock: { ...clock, added: clock.added + press.seconds } });
    case 'turn':
      return nextTurn(state, by);
  }
}

/** Enters a round: its clock starts, hands go down, and what was written on cards before lies open. */
function enter(state: RunState, index: number, by: Presser, plan: Plan, now: number): Partial<RunState> {
  const visits = [...state.visits, index];
  const goesRound = roundNow({ visits }, plan)?.manner === 'go_round';
  return {
    phase: 'going',
    visits,
    clock: { startedAt: now, pausedAt: null, stoodStill: 0, added: 0 },
    turn: goesRound ? { order: by.here.length > 0 ? [...by.here] : [by.person], at: 0 } : null,
    hands: [],
    shown: state.visits.length,
  };
}

function ended(state: RunState, now: number): Partial<RunState> {
  const clock = state.clock && { ...state.clock, pausedAt: state.clock.pausedAt ?? now };
  return { phase: 'ending', clock, turn: null, hands: [], shown: visitNow(state) };
}

/** The next one's turn. Who came late has a turn at the end. */
function nextTurn(state: RunState, by: Presser): Moved {
  const { turn } = state;
  if (!turn) return refused('not_now');
  const order = [...turn.order, ...by.here.filter((id) => !turn.order.includes(id))];
  return turn.at >= order.length ? already : changed(state, { turn: { order, at: turn.at + 1 } });
}

function withHands(state: RunState, press: Extract<Move, { do: 'raise' | 'lower' | 'call' }>, by: Presser): Moved {
  if (state.phase !== 'going') return refused('not_now');
  if (press.do === 'call' && !mayMove(state, by)) return refused('not_facilitator');
  const whose = press.do === 'call' ? press.person : by.person;
  const isUp = state.hands.includes(whose);
  if (isUp === (press.do === 'raise')) return already;
  return changed(state, { hands: isUp ? state.hands.filter((id) => id !== whose) : [...state.hands, whose] });
}

function changeFacilitator(
  state: RunState,
  press: Extract<Move, { do: 'hand_over' | 'take_over' }>,
  by: Presser,
  plan: Plan,
): Moved {
  if (state.phase === 'done' || state.phase === 'dropped') return refused('not_now');
  const to = press.do === 'take_over' ? by.person : press.to;
  if (press.from !== state.facilitator || to === state.facilitator) return already;
  if (!by.members.includes(to)) return refused('nobody');
  if (press.do === 'take_over' && !mayTakeOver(state, by)) return refused('still_here');
  // In the lobby anybody arranges who does what.
  if (press.do === 'hand_over' && state.phase !== 'lobby' && !mayMove(state, by)) return refused('not_facilitator');
  return changed(state, facilitatedBy(state, to, plan));
}

function facilitatedBy(state: RunState, to: string, plan: Plan): Partial<RunState> {
  const role = facilitatingRole(plan);
  return { facilitator: to, roles: role ? { ...state.roles, [role]: to } : state.roles };
}
