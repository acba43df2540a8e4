import { askIn, postAsGuest } from '../../conversation/guests/actions.ts';
import { type GuestThread, guestThreadFor, markGuestRead } from '../../conversation/guests/store.ts';
import { threadOf } from '../../conversation/store.ts';
import { lookedIn } from '../../partnership/access-log/store.ts';
import { localDate } from '../../platform/local-date.ts';
import { shownToMe } from '../../publication/store.ts';
import type { CastKey } from '../cast.ts';
import { agreed, type Moment, type PartnerMoment, there } from '../story.ts';

/** Asks somebody outside the partnership into one thread. @param until their last day; null: until somebody ends it */
export function asksIn(threadId: string, who: CastKey, word: string, until: string | null = null) {
  return async ({ db, person, partnership, now, story }: PartnerMoment) => {
    const thread = there(await threadOf(db, partnership, person, threadId));
    agreed(
      await askIn(db, person, partnership, thread, { personId: story.id(who), word, until, knowingly: false }, now),
    );
  };
}

/** A guest reads the thread they were asked into; its members can see that they did. */
export function looksIn(threadId: string) {
  return async ({ db, person, now }: Moment): Promise<GuestThread> => {
    const held = there(await guestThreadFor(db, person, threadId, localDate(now, person.district.timezone)));
    await markGuestRead(db, held, now);
    await lookedIn(db, person, { partnershipId: held.partnershipId, what: 'thread', subjectId: threadId }, now);
    return held;
  };
}

/** A guest reads and writes. */
export function saysAsGuest(threadId: string, body: string) {
  return async (moment: Moment) =>
    postAsGuest(moment.db, moment.person, await looksIn(threadId)(moment), body, moment.now);
}

/** Opens what a partnership shows; its members can see who did. */
export function opensShown(title: string) {
  return async ({ db, person, now }: Moment) => {
    const shown = there((await shownToMe(db, person, 20)).find((one) => one.title === title));
    await lookedIn(db, person, { partnershipId: shown.partnershipId, what: 'publication', subjectId: shown.id }, now);
  };
}
