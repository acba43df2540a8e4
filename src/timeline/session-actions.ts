import { record, type Verb } from '../history/record.ts';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import type { Session, SessionPlan } from './session.ts';
import { addSessions, holdSession, replaceSession, skipSessions } from './session-store.ts';
import { holdStill, keepRhythm } from './store.ts';

/** Plans sessions that a rhythm proposed. @param rhythmDays to remember the rhythm by @returns how many were new */
export async function planSessions(
  db: Db,
  person: Person,
  partnership: Partnership,
  plans: readonly SessionPlan[],
  rhythmDays: number,
  now: Date,
): Promise<number> {
  await holdStill(db, partnership);
  const added = await addSessions(
    db,
    partnership,
    plans.map((plan) => ({ ...plan, id: newId(now.getTime()) })),
    now,
  );
  await keepRhythm(db, partnership, rhythmDays);
  if (added > 0) await happened(db, person, partnership, 'session.planned', null, { count: added });
  return added;
}

/** Plans one session. @returns its id; null when one is planned for the same moment */
export async function planSession(
  db: Db,
  person: Person,
  partnership: Partnership,
  plan: SessionPlan,
  now: Date,
): Promise<string | null> {
  await holdStill(db, partnership);
  const id = newId(now.getTime());
  if ((await addSessions(db, partnership, [{ ...plan, id }], now)) === 0) return null;
  await happened(db, person, partnership, 'session.planned', id, { count: 1, phase: plan.phase });
  return id;
}

/** Changes when, where or what a session is. One that was skipped is planned again. @returns false when it is gone */
export async function changeSession(
  db: Db,
  person: Person,
  partnership: Partnership,
  id: string,
  plan: SessionPlan,
): Promise<boolean> {
  await holdStill(db, partnership);
  const session = await holdSession(db, partnership, id);
  if (!session) return false;
  await replaceSession(db, partnership, id, plan);
  await happened(db, person, partnership, 'session.changed', id, {
    phase: plan.phase,
    moved: session.startsAt.getTime() !== plan.startsAt.getTime(),
  });
  return true;
}

/** Leaves a planned session out, with or without a word. @returns false when it isn't planned (any more) */
export async function skipSession(
  db: Db,
  person: Person,
  partnership: Partnership,
  session: Session,
  word: string,
): Promise<boolean> {
  await holdStill(db, partnership);
  const held = await holdSession(db, partnership, session.id);
  if (held?.status !== 'planned') return false;
  await skipSessions(db, partnership, [session.id], word);
  await happened(db, person, partnership, 'session.skipped', session.id, { phase: session.phase });
  return true;
}

function happened(
  db: Db,
  person: Person,
  partnership: Partnership,
  verb: Verb,
  subjectId: string | null,
  detail: Record<string, string | number | boolean>,
) {
  return record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: person.id,
    verb,
    subjectId,
    step: 'timeline',
    detail,
  });
}
