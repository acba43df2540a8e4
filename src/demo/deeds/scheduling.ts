import { changeMilestone, changeTimeline, type Change, markMilestone, setTimeline } from '../../timeline/actions.ts';
import type { Phase } from '../../timeline/session.ts';
import { planSessions } from '../../timeline/session-actions.ts';
import { sessionsOf } from '../../timeline/session-store.ts';
import { countChanges } from '../../timeline/store.ts';
import { agreed, type PartnerMoment, there } from '../story.ts';

/** Sets when the partners work. @param startsOn plain date @param wishedEnd plain date */
export function sets(startsOn: string, wishedEnd: string, reason = '') {
  return async ({ db, person, partnership, now }: PartnerMoment) => {
    const basedOn = await countChanges(db, partnership);
    agreed(await setTimeline(db, person, partnership, { startsOn, wishedEnd, reason, basedOn }, now));
  };
}

/** Changes the timeline, and why. */
export function changes(change: Change, reason: string) {
  return async ({ db, person, partnership, now }: PartnerMoment) => {
    const basedOn = await countChanges(db, partnership);
    agreed(await changeTimeline(db, person, partnership, { change, reason, basedOn }, now));
  };
}

/** A session to come: so many school days from today (before today when negative), its time, phase, minutes and place. */
export type Coming = readonly [away: number, time: string, phase: Phase, minutes: number, place: string];

/** Plans sessions. @param everyDays the rhythm they follow @returns their ids, in the order given */
export function plans(coming: readonly Coming[], everyDays: number) {
  return async ({ db, person, partnership, now, story }: PartnerMoment): Promise<string[]> => {
    const wanted = coming.map(([away, time, phase, minutes, place]) => {
      return { phase, minutes, place, startsAt: story.at(away, time) };
    });
    await planSessions(db, person, partnership, wanted, everyDays, now);
    const all = await sessionsOf(db, partnership);
    return wanted.map((one) => there(all.find((s) => s.startsAt.getTime() === one.startsAt.getTime())).id);
  };
}

/** Marks something to reach. @returns its id */
export function marks(title: string, onDate: string) {
  return ({ db, person, partnership, now }: PartnerMoment): Promise<string> =>
    markMilestone(db, person, partnership, { title, onDate }, now);
}

/** A milestone is reached. */
export function reaches(milestoneId: string) {
  return ({ db, person, partnership, now }: PartnerMoment) =>
    changeMilestone(db, person, partnership, milestoneId, 'done', now);
}
