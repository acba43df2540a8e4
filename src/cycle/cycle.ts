import type { Phase, Session } from '../timeline/session.ts';
import { phases } from '../timeline/session.ts';

/** One turn of reflect, plan, act. */
export interface Cycle {
  id: string;
  /** 1 for the first. */
  number: number;
  openedAt: Date;
  /** When it was repeated; null while it is open. */
  closedAt: Date | null;
  /** What the members took along when they repeated it. */
  learned: string;
}

export type PlanStatus = 'open' | 'done' | 'carried' | 'dropped';

/** What someone will do, by when, what they expect, and what happened. Never a score of a person. */
export interface Plan {
  id: string;
  cycleId: string;
  sessionId: string | null;
  personId: string;
  name: string;
  what: string;
  byDate: string | null;
  prediction: string;
  /** How they will see it, in words. */
  measure: string;
  happened: string;
  status: PlanStatus;
  version: number;
  carriedFrom: string | null;
  evidenceCount: number;
}

/** What shows what happened: a link or a note, beside a plan or a session. */
export interface Evidence {
  id: string;
  planId: string | null;
  sessionId: string | null;
  kind: 'link' | 'note';
  title: string;
  body: string;
  url: string | null;
  personId: string;
  name: string;
  at: Date;
}

/** A plan as it goes into the next cycle: the same promise, without what has happened so far. */
export interface CarriedPlan {
  carriedFrom: string;
  personId: string;
  what: string;
  byDate: string | null;
  prediction: string;
  measure: string;
}

/**
 * What *Repeat* takes along: every open plan once; never one that is done, dropped or carried already.
 * @param plans of the cycle that closes @param already ids of plans that were carried before, so that trying again adds nothing
 */
export function carryForward(plans: readonly Plan[], already: ReadonlySet<string> = new Set()): CarriedPlan[] {
  return plans
    .filter((plan) => plan.status === 'open' && !already.has(plan.id))
    .map(({ id, personId, what, byDate, prediction, measure }) => ({
      carriedFrom: id,
      personId,
      what,
      byDate,
      prediction,
      measure,
    }));
}

/** What may become of a plan in its cycle. A carried one goes on in the next, and a closed cycle stays as it was. */
export function mayBecome(plan: Pick<Plan, 'status'>, next: PlanStatus, cycle: Pick<Cycle, 'closedAt'>): boolean {
  return plan.status !== 'carried' && next !== 'carried' && (cycle.closedAt === null || plan.status === next);
}

/** The phases in which a cycle has had a session. */
export function phasesHeld(cycle: Pick<Cycle, 'id'>, sessions: readonly Session[]): Phase[] {
  return phases.filter((phase) =>
    sessions.some((s) => s.cycleId === cycle.id && s.status === 'held' && s.phase === phase),
  );
}

/** The sessions of one phase in a cycle: those held in it and, while it is open, the next one planned. Earliest first. */
export function sessionsIn(
  cycle: Pick<Cycle, 'id' | 'closedAt'> | null,
  phase: Phase,
  sessions: readonly Session[],
): Session[] {
  const held = sessions.filter(
    (s) => cycle !== null && s.cycleId === cycle.id && s.status === 'held' && s.phase === phase,
  );
  const next = cycle?.closedAt ? undefined : sessions.find((s) => s.status === 'planned' && s.phase === phase);
  return next ? [...held, next] : held;
}

/** The one next thing in an open cycle. A session that is past comes first, then what is coming, then what is missing. */
export type NextInCycle =
  | { kind: 'held?' | 'coming'; session: Session }
  | { kind: 'plan_session' }
  | { kind: 'repeat' };

export function nextInCycle(cycle: Cycle | null, sessions: readonly Session[], now: Date): NextInCycle {
  const planned = sessions.filter((s) => s.status === 'planned');
  const past = planned.find((s) => s.startsAt.getTime() + s.minutes * 60_000 <= now.getTime());
  if (past) return { kind: 'held?', session: past };
  if (cycle && phasesHeld(cycle, sessions).length === phases.length) return { kind: 'repeat' };
  const [coming] = planned;
  return coming ? { kind: 'coming', session: coming } : { kind: 'plan_session' };
}
