import type { Step } from '../history/record.ts';
import { steps } from '../history/record.ts';
import type { Partnership } from '../partnership/partnership.ts';

/** What a partnership's page puts first; there is one. */
export type NextThing =
  | { kind: 'recommit' | 'answer' | 'closing' | 'session' | 'invite' | 'alone_waiting' | 'reopen' }
  | { kind: 'step'; step: Exclude<Step, 'objective' | 'partnership'> };

/** What the rule looks at; all of it the reader's own affairs. */
export interface Facts {
  status: Partnership['status'];
  members: number;
  pendingInvitations: number;
  mustRecommit: boolean;
  proposalsWaiting: number;
  closingWaits: boolean;
  /** A session within the next seven days, or going on. */
  sessionSoon: boolean;
  doneSteps: readonly Step[];
}

/**
 * Chooses the one next thing: first what others wait for, then what is in the calendar, then the first step of the
 * path that has not been taken. A suggestion; nothing is locked.
 */
export function nextThing(facts: Facts): NextThing {
  if (facts.status === 'closed') return { kind: 'reopen' };
  if (facts.mustRecommit) return { kind: 'recommit' };
  if (facts.proposalsWaiting > 0) return { kind: 'answer' };
  if (facts.closingWaits) return { kind: 'closing' };
  if (facts.members < 2) return { kind: facts.pendingInvitations > 0 ? 'alone_waiting' : 'invite' };
  if (facts.sessionSoon) return { kind: 'session' };
  const open = steps.find((step) => step !== 'objective' && step !== 'partnership' && !facts.doneSteps.includes(step));
  return { kind: 'step', step: (open ?? 'reflection') as Exclude<Step, 'objective' | 'partnership'> };
}
