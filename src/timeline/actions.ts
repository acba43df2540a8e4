import { record, type Verb } from '../history/record.ts';
import type { Key } from '../language/catalogue.ts';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { localDate } from '../platform/local-date.ts';
import { type Day, moveDays } from './local-time.ts';
import { moveSessions, sessionsOf, skipSessions } from './session-store.ts';
import {
  addChange,
  addMilestone,
  countChanges,
  holdStill,
  keepTimeline,
  moveMilestones,
  removeMilestone,
  setMilestone,
  timelineOf,
} from './store.ts';
import {
  type Break,
  type ChangeKind,
  extendTimeline,
  fit,
  goOn,
  isInBreak,
  shiftTimeline,
  type Timeline,
  weeksPast,
  wishedEnd,
} from './timeline.ts';

export type Outcome = { ok: true; timeline: Timeline } | { ok: false; reason: Key };

/** Something to change, what the page showed when it was asked for, and why. */
type Asked<T> = T & { basedOn: number; reason: string };

export type Change =
  | { kind: 'shift'; weeks: number }
  | { kind: 'extend'; endsOn: Day }
  | ({ kind: 'skip'; how: 'skip' | 'move' } & Break)
  | { kind: 'revisit' };

/**
 * Sets when the partnership works, or sets it anew. More than a year is kept as an intention with a revisit.
 * @returns the timeline, or that someone changed it meanwhile
 */
export async function setTimeline(
  db: Db,
  person: Person,
  partnership: Partnership,
  input: Asked<{ startsOn: Day; wishedEnd: Day }>,
  now: Date,
): Promise<Outcome> {
  await holdStill(db, partnership);
  if ((await countChanges(db, partnership)) !== input.basedOn) return { ok: false, reason: 'timeline.meanwhile' };
  const before = await timelineOf(db, partnership);
  const after = fit(input.startsOn, input.wishedEnd);
  const sameStart = before?.startsOn === after.startsOn;
  const kind: ChangeKind =
    !before || !sameStart || before.endsOn === after.endsOn
      ? 'set'
      : after.endsOn > before.endsOn
        ? 'extend'
        : 'shorten';
  await keepTimeline(db, partnership, after, now);
  await addChange(db, partnership, person, {
    kind,
    days: null,
    reason: input.reason,
    before: before ?? {},
    after,
    now,
  });
  await happened(db, person, partnership, before ? 'timeline.changed' : 'timeline.set', { kind });
  return { ok: true, timeline: after };
}

/** Shifts, skips, extends or goes on, moving what is planned along. @returns the timeline, or why not */
export async function changeTimeline(
  db: Db,
  person: Person,
  partnership: Partnership,
  input: Asked<{ change: Change }>,
  now: Date,
): Promise<Outcome> {
  const { change, reason } = input;
  await holdStill(db, partnership);
  const before = await timelineOf(db, partnership);
  if (!before) return { ok: false, reason: 'timeline.set_first' };
  if ((await countChanges(db, partnership)) !== input.basedOn) return { ok: false, reason: 'timeline.meanwhile' };
  if (change.kind === 'extend' && change.endsOn <= before.endsOn) return { ok: false, reason: 'timeline.not_later' };
  const { after, days } = await carryOut(db, partnership, person, before, change, reason);
  await keepTimeline(db, partnership, after, now);
  const extra = change.kind === 'skip' ? { from: change.from, to: change.to, how: change.how } : {};
  await addChange(db, partnership, person, {
    kind: change.kind,
    days,
    reason,
    before,
    after: { ...after, ...extra },
    now,
  });
  await happened(db, person, partnership, 'timeline.changed', { kind: change.kind, days });
  return { ok: true, timeline: after };
}

/** Moves or skips what the change concerns. @returns the timeline after it and the days that things moved by */
async function carryOut(
  db: Db,
  partnership: Partnership,
  person: Person,
  before: Timeline,
  change: Change,
  reason: string,
): Promise<{ after: Timeline; days: number | null }> {
  if (change.kind === 'extend') return { after: extendTimeline(before, change.endsOn), days: null };
  if (change.kind === 'revisit') return { after: goOn(before), days: null };
  const zone = person.district.timezone;
  const sessions = (await sessionsOf(db, partnership)).map((s) => ({ ...s, day: localDate(s.startsAt, zone) }));
  const planned = sessions.filter((s) => s.status === 'planned');
  const anythingHeld = sessions.some((s) => s.status === 'held');
  if (change.kind === 'skip' && change.how === 'skip') {
    const inside = planned.filter((s) => isInBreak(change, s.day)).map((s) => s.id);
    await skipSessions(db, partnership, inside, reason);
    return { after: before, days: null };
  }
  const from = change.kind === 'skip' ? change.from : null;
  const weeks =
    change.kind === 'skip'
      ? weeksPast(
          change,
          planned.map((s) => s.day),
        )
      : change.weeks;
  const moving = planned.filter((s) => from === null || s.day >= from);
  await moveSessions(
    db,
    partnership,
    moving.map((s) => ({ id: s.id, startsAt: moveDays(s.startsAt, weeks * 7, zone) })),
  );
  await moveMilestones(db, partnership, from, weeks * 7);
  // Something moves out of a break only: what comes before it stays, and so does the start.
  const after = shiftTimeline(before, weeks, anythingHeld || change.kind === 'skip');
  return { after, days: weeks * 7 };
}

/** Adds a mark to reach. @returns its id */
export async function markMilestone(
  db: Db,
  person: Person,
  partnership: Partnership,
  input: { title: string; onDate: Day },
  now: Date,
): Promise<string> {
  const id = newId(now.getTime());
  await addMilestone(db, partnership, { id, ...input, now });
  await happened(db, person, partnership, 'milestone.changed', { kind: 'added' }, id);
  return id;
}

/** A milestone is reached, is not after all, or goes. @returns false when it isn't one of this partnership */
export async function changeMilestone(
  db: Db,
  person: Person,
  partnership: Partnership,
  id: string,
  how: 'done' | 'open' | 'remove',
  now: Date,
): Promise<boolean> {
  const changed =
    how === 'remove'
      ? await removeMilestone(db, partnership, id)
      : await setMilestone(db, partnership, id, how === 'done' ? now : null);
  if (changed) await happened(db, person, partnership, 'milestone.changed', { kind: how }, id);
  return changed;
}

/** Does the wish go beyond what the timeline has? */
export function isCapped(timeline: Timeline): boolean {
  return wishedEnd(timeline) > timeline.endsOn;
}

function happened(
  db: Db,
  person: Person,
  partnership: Partnership,
  verb: Verb,
  detail: Record<string, string | number | null>,
  subjectId: string | null = null,
) {
  const done = verb === 'timeline.set' || verb === 'timeline.changed';
  return record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: person.id,
    verb,
    subjectId,
    step: 'timeline',
    done,
    detail,
  });
}
