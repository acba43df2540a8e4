import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { mayBeHeld, phases, type Session, type SessionPlan } from '../timeline/session.ts';
import { holdSession, sessionsOf } from '../timeline/session-store.ts';
import { holdStill } from '../timeline/store.ts';
import { ensureCycle, happened } from './actions.ts';
import { phasesHeld } from './cycle.ts';
import type { NewPlan } from './plan-store.ts';
import { addPlan } from './plan-store.ts';
import { addEvidence, addHeld, keepAttendance, keepNotes, markHeld, removeEvidence } from './session-store.ts';

/** Writes a session's shared notes. @returns false when somebody wrote since `basedOn`: then nothing is changed */
export async function writeNotes(
  db: Db,
  person: Person,
  partnership: Partnership,
  session: Session,
  body: string,
  basedOn: number,
  now: Date,
): Promise<boolean> {
  if (!(await keepNotes(db, partnership, { sessionId: session.id, body, basedOn, personId: person.id, now })))
    return false;
  await happened(db, person, partnership, 'session.noted', session.id, { phase: session.phase });
  return true;
}

/**
 * Says that a session was held and who was there; said again, it corrects who. The step is done once all three phases
 * of a cycle have been held. @param present ids of members who were there @returns why not, or null
 */
export async function holdSessionNow(
  db: Db,
  person: Person,
  partnership: Partnership,
  id: string,
  present: readonly string[],
  now: Date,
): Promise<'gone' | 'not_yet' | null> {
  await holdStill(db, partnership);
  const session = await holdSession(db, partnership, id);
  if (!session) return 'gone';
  if (!mayBeHeld(session, now, person.district.timezone)) return 'not_yet';
  const cycle = await ensureCycle(db, person, partnership, now);
  await markHeld(db, partnership, id, cycle.id, now);
  await keepAttendance(db, partnership, id, attendance(partnership, present));
  if (session.status !== 'held') await recordHeld(db, person, partnership, session, cycle.id);
  return null;
}

export interface LoggedSession {
  session: SessionPlan;
  present: readonly string[];
  line: string;
  plans: readonly NewPlan[];
}

/** Logs a session that was held already, with who was there, a line, and what was promised. @returns its id */
export async function logSession(
  db: Db,
  person: Person,
  partnership: Partnership,
  input: LoggedSession,
  now: Date,
): Promise<string> {
  await holdStill(db, partnership);
  const cycle = await ensureCycle(db, person, partnership, now);
  const id = newId(now.getTime());
  await addHeld(db, partnership, { ...input.session, id, cycleId: cycle.id, loggedBy: person.id, now });
  await keepAttendance(db, partnership, id, attendance(partnership, input.present));
  if (input.line)
    await keepNotes(db, partnership, { sessionId: id, body: input.line, basedOn: 0, personId: person.id, now });
  for (const plan of input.plans) {
    const planId = newId(now.getTime());
    await addPlan(db, partnership, { ...plan, id: planId, cycleId: cycle.id, sessionId: id, addedBy: person.id, now });
    await happened(db, person, partnership, 'plan.made', planId, {});
  }
  await recordHeld(db, person, partnership, { id, phase: input.session.phase }, cycle.id);
  return id;
}

export interface NewEvidence {
  title: string;
  body: string;
  url: string | null;
}

/** Adds evidence beside a session or a plan. */
export async function bringEvidence(
  db: Db,
  person: Person,
  partnership: Partnership,
  beside: { sessionId: string } | { planId: string },
  input: NewEvidence,
  now: Date,
): Promise<void> {
  const id = newId(now.getTime());
  const place =
    'sessionId' in beside ? { sessionId: beside.sessionId, planId: null } : { sessionId: null, planId: beside.planId };
  await addEvidence(db, partnership, { ...input, ...place, id, personId: person.id, now });
  await happened(db, person, partnership, 'evidence.added', place.sessionId ?? place.planId ?? id, {
    kind: input.url ? 'link' : 'note',
  });
}

/** Takes one's own evidence away. @returns what it stood beside; null when it isn't one's own */
export function takeEvidenceAway(db: Db, person: Person, partnership: Partnership, id: string) {
  return removeEvidence(db, partnership, person, id);
}

function attendance(partnership: Partnership, present: readonly string[]): Map<string, boolean> {
  return new Map(partnership.members.map((member) => [member.personId, present.includes(member.personId)]));
}

async function recordHeld(
  db: Db,
  person: Person,
  partnership: Partnership,
  session: Pick<Session, 'id' | 'phase'>,
  cycleId: string,
): Promise<void> {
  const held = phasesHeld({ id: cycleId }, await sessionsOf(db, partnership));
  await happened(
    db,
    person,
    partnership,
    'session.held',
    session.id,
    { phase: session.phase },
    held.length === phases.length,
  );
}
