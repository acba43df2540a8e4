import { record, type Verb } from '../history/record.ts';
import type { Key } from '../language/catalogue.ts';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { holdStill } from '../timeline/store.ts';
import { carryForward, type Cycle, mayBecome, type Plan, type PlanStatus } from './cycle.ts';
import { addCarried, addPlan, carriedFrom, type NewPlan, planOf, plansOf, replacePlan } from './plan-store.ts';
import { together } from './notes.ts';
import { addCycle, closeCycle, cycleOf, cyclesOf, openCycle, replaceLearned } from './store.ts';

/** The open cycle; the first one opens by itself. Hold the partnership before, so that two don't open at once. */
export async function ensureCycle(db: Db, person: Person, partnership: Partnership, now: Date): Promise<Cycle> {
  const open = await openCycle(db, partnership);
  if (open) return open;
  const number = ((await cyclesOf(db, partnership)).at(-1)?.number ?? 0) + 1;
  const id = newId(now.getTime());
  await addCycle(db, partnership, { id, number, now });
  await happened(db, person, partnership, 'cycle.opened', id, { number });
  return { id, number, openedAt: now, closedAt: null, learned: '' };
}

/** Makes a plan in the open cycle, which it opens when it is the first. @returns the plan's id */
export async function makePlan(
  db: Db,
  person: Person,
  partnership: Partnership,
  plan: NewPlan,
  sessionId: string | null,
  now: Date,
): Promise<string> {
  await holdStill(db, partnership);
  const cycle = await ensureCycle(db, person, partnership, now);
  const id = newId(now.getTime());
  await addPlan(db, partnership, { ...plan, id, cycleId: cycle.id, sessionId, addedBy: person.id, now });
  await happened(db, person, partnership, 'plan.made', id, {});
  return id;
}

export type PlanOutcome = { ok: true } | { ok: false; reason: Key; plan: Plan };

/** Changes a plan's words, says what happened, or takes it for done or dropped. @returns why not, with the plan as it stands */
export async function changePlan(
  db: Db,
  person: Person,
  partnership: Partnership,
  id: string,
  input: NewPlan & { happened: string; status: PlanStatus; basedOn: number },
  now: Date,
): Promise<PlanOutcome | null> {
  await holdStill(db, partnership);
  const plan = await planOf(db, partnership, id);
  const cycle = plan && (await cycleOf(db, partnership, plan.cycleId));
  if (!plan || !cycle) return null;
  if (plan.status === 'carried') return { ok: false, reason: 'cycle.plan_carried', plan };
  if (!mayBecome(plan, input.status, cycle)) return { ok: false, reason: 'cycle.cycle_closed', plan };
  const { basedOn, ...words } = input;
  if (!(await replacePlan(db, partnership, id, basedOn, { ...words, now })))
    return { ok: false, reason: 'cycle.meanwhile', plan };
  await happened(db, person, partnership, 'plan.changed', id, { status: input.status });
  return { ok: true };
}

/**
 * Repeat: closes the cycle with what was learned, opens the next, and carries every open plan into it. Sent again, or
 * by two partners at once, it does so once. @returns the next cycle's id
 */
export async function repeatCycle(
  db: Db,
  person: Person,
  partnership: Partnership,
  id: string,
  learned: string,
  now: Date,
): Promise<string | null> {
  await holdStill(db, partnership);
  const all = await cyclesOf(db, partnership);
  const cycle = all.find((c) => c.id === id);
  if (!cycle) return null;
  const after = all.find((c) => c.number === cycle.number + 1);
  if (cycle.closedAt && after) {
    // A partner was first: what this one takes along stands below theirs; the same words sent again stand once.
    const both = together(cycle.learned, learned);
    if (both !== cycle.learned) await replaceLearned(db, partnership, cycle, both);
    return after.id;
  }
  const next = newId(now.getTime());
  await closeCycle(db, partnership, cycle, learned, now);
  await addCycle(db, partnership, { id: next, number: cycle.number + 1, now });
  const carried = carryForward(await plansOf(db, partnership, cycle), await carriedFrom(db, partnership, cycle));
  // Ids of one instant are in no order; sorted, they keep the order in which the plans were made.
  const ids = carried.map(() => newId(now.getTime())).sort();
  await addCarried(
    db,
    partnership,
    next,
    carried.map((plan, n) => ({ ...plan, id: ids[n] ?? '' })),
    person.id,
    now,
  );
  await happened(
    db,
    person,
    partnership,
    'cycle.repeated',
    next,
    { number: cycle.number + 1, carried: carried.length },
    true,
  );
  return next;
}

export function happened(
  db: Db,
  person: Person,
  partnership: Partnership,
  verb: Verb,
  subjectId: string,
  detail: Record<string, string | number | boolean>,
  done = false,
): Promise<void> {
  return record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: person.id,
    verb,
    subjectId,
    step: 'cycle',
    done,
    detail,
  });
}
