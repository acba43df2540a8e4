import { changePlan, makePlan, repeatCycle } from '../../cycle/actions.ts';
import type { PlanStatus } from '../../cycle/cycle.ts';
import { type NewPlan, planOf } from '../../cycle/plan-store.ts';
import { bringEvidence, holdSessionNow, type NewEvidence, writeNotes } from '../../cycle/session-actions.ts';
import { openCycle } from '../../cycle/store.ts';
import { sessionOf } from '../../timeline/session-store.ts';
import type { CastKey } from '../cast.ts';
import { agreed, type PartnerMoment, there } from '../story.ts';

/** A planned session was held, with its notes; everybody came but those who are named. */
export function holds(sessionId: string, body: string, missing: readonly CastKey[] = []) {
  return async ({ db, person, partnership, now, story }: PartnerMoment) => {
    const away = missing.map((who) => story.id(who));
    const present = partnership.members.map((member) => member.personId).filter((id) => !away.includes(id));
    const hindrance = await holdSessionNow(db, person, partnership, sessionId, present, now);
    if (hindrance) throw new Error(`The story holds a session that can’t be held: ${hindrance}`);
    const session = there(await sessionOf(db, partnership, sessionId));
    if (!(await writeNotes(db, person, partnership, session, body, 0, now)))
      throw new Error('The story writes notes where there are some');
  };
}

/** What somebody will do: for themselves unless `who` is named. */
export type Promised = Omit<NewPlan, 'personId'> & { who?: CastKey };

/** Makes a plan, in a session when one is named. @returns its id */
export function promises({ who, ...plan }: Promised, sessionId: string | null = null) {
  return ({ db, person, partnership, now, story }: PartnerMoment): Promise<string> =>
    makePlan(db, person, partnership, { ...plan, personId: who ? story.id(who) : person.id }, sessionId, now);
}

/** Says what happened with a plan. */
export function tells(planId: string, happened: string, status: PlanStatus = 'done') {
  return async ({ db, person, partnership, now }: PartnerMoment) => {
    const was = there(await planOf(db, partnership, planId));
    agreed(await changePlan(db, person, partnership, planId, { ...was, happened, status, basedOn: was.version }, now));
  };
}

/** Brings evidence beside a plan or a session. */
export function brings(beside: { planId: string } | { sessionId: string }, evidence: NewEvidence) {
  return ({ db, person, partnership, now }: PartnerMoment) =>
    bringEvidence(db, person, partnership, beside, evidence, now);
}

/** Closes the cycle with what was learned and opens the next. */
export function repeats(learned: string) {
  return async ({ db, person, partnership, now }: PartnerMoment) => {
    const cycle = there(await openCycle(db, partnership));
    there(await repeatCycle(db, person, partnership, cycle.id, learned, now));
  };
}
