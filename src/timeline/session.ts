import { localDate } from '../platform/local-date.ts';

export type Phase = 'reflect' | 'plan' | 'act';

/** In the order of a cycle. */
export const phases = ['reflect', 'plan', 'act'] as const satisfies readonly Phase[];

/** A meeting or visit of a partnership. */
export interface Session {
  id: string;
  /** The cycle it was held in; null until it is held. */
  cycleId: string | null;
  phase: Phase;
  startsAt: Date;
  minutes: number;
  place: string;
  status: 'planned' | 'held' | 'skipped';
  /** Why it was skipped, if anyone said. */
  word: string;
  heldAt: Date | null;
}

/** What a member says of a session when planning or changing it. */
export interface SessionPlan {
  phase: Phase;
  startsAt: Date;
  minutes: number;
  place: string;
}

export const shortest = 5;
export const longest = 600;
export const longestPlace = 200;
export const longestWord = 1000;

/** The phase that comes after another in the turn of a cycle. */
export function phaseAfter(phase: Phase): Phase {
  return phases[(phases.indexOf(phase) + 1) % phases.length] ?? 'plan';
}

/** The phase to begin a rhythm with: after the latest session that was not skipped; plan when there is none. */
export function nextPhase(sessions: readonly Pick<Session, 'phase' | 'startsAt' | 'status'>[]): Phase {
  const latest = sessions
    .filter((s) => s.status !== 'skipped')
    .sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime())[0];
  return latest ? phaseAfter(latest.phase) : 'plan';
}

/** Has it ended by `now`? */
export function isOver(session: Pick<Session, 'startsAt' | 'minutes'>, now: Date): boolean {
  return session.startsAt.getTime() + session.minutes * 60_000 <= now.getTime();
}

/** Can it be said to have been held: is its day here? Partners who met earlier change its date first. */
export function mayBeHeld(session: Pick<Session, 'startsAt'>, now: Date, zone: string): boolean {
  return localDate(session.startsAt, zone) <= localDate(now, zone);
}
