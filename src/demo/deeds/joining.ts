import { priorities } from '../../district/priorities/store.ts';
import { askSpecialists } from '../../objective/assistance/actions.ts';
import { writeObjective } from '../../objective/actions.ts';
import type { ObjectiveInput } from '../../objective/objective.ts';
import { objectiveById } from '../../objective/store.ts';
import { startPartnership } from '../../partnership/actions.ts';
import { acceptInvitation, askAbout, declineInvitation } from '../../partnership/answering.ts';
import { invitationFor, invitationsWaiting } from '../../partnership/invitation-store.ts';
import { offerToJoin } from '../../partnership/offering.ts';
import type { Formality, Kind } from '../../partnership/partnership.ts';
import type { CastKey } from '../cast.ts';
import { agreed, type Moment, there } from '../story.ts';

/** An objective in the few words a story gives it; the rest is as the form has it. A priority is named by its title. */
export type Wish = Pick<ObjectiveInput, 'statement'> &
  Partial<Omit<ObjectiveInput, 'priorityId'>> & { priority?: string };

/** Writes an objective. @returns its id */
export function writes({ priority, ...wish }: Wish, visibility: 'draft' | 'open' = 'draft') {
  return async ({ db, person, now }: Moment): Promise<string> => {
    const usual = {
      why: '',
      success: '',
      source: 'self',
      focus: [],
      subjects: [],
      grades: [],
      hopedDays: null,
      formality: null,
      approaches: [],
      sizeFrom: 2,
      sizeTo: 4,
      crossSchool: true,
      times: '',
    } as const;
    const named = priority === undefined ? null : (await priorities(db, person)).find((one) => one.title === priority);
    const input = { ...usual, ...wish, priorityId: priority === undefined ? null : there(named).id };
    return agreed(await writeObjective(db, person, input, visibility, now)).id;
  };
}

/** Starts a partnership on an objective of one's own and asks colleagues. @returns the partnership's id */
export function starts(
  objectiveId: string,
  given: {
    commitment: string;
    asks: readonly CastKey[];
    note: string;
    formality?: Formality;
    kind?: Kind;
  },
) {
  return async ({ db, person, now, story }: Moment): Promise<string> => {
    const personIds = given.asks.map((who) => story.id(who));
    const { commitment, note, formality = 'guided', kind = null } = given;
    const start = { commitment, note, formality, kind, personIds, emails: '', knowingly: false };
    return agreed(await startPartnership(db, person, objectiveId, start, now)).partnershipId;
  };
}

/** The invitation into this partnership that waits for whoever acts. */
async function waiting({ db, person, now }: Moment, partnershipId: string) {
  const all = await invitationsWaiting(db, person, now);
  return there(all.find((invitation) => invitation.partnershipId === partnershipId));
}

/** Accepts with a commitment of one's own. */
export function accepts(partnershipId: string, commitment: string) {
  return async (moment: Moment) =>
    agreed(
      await acceptInvitation(moment.db, moment.person, await waiting(moment, partnershipId), commitment, moment.now),
    );
}

/** Accepts what a specialist brought about: the invitation of theirs that waits. */
export function acceptsFrom(sender: CastKey, commitment: string) {
  return async (moment: Moment) => {
    const all = await invitationsWaiting(moment.db, moment.person, moment.now);
    const from = there(all.find((invitation) => invitation.senderId === moment.story.id(sender)));
    await accepts(there(from.partnershipId), commitment)(moment);
  };
}

/** Declines with a word. */
export function declines(partnershipId: string, word: string) {
  return async (moment: Moment) =>
    agreed(await declineInvitation(moment.db, moment.person, await waiting(moment, partnershipId), word, moment.now));
}

/** "Tell me more", asked by the one who is invited. @returns the invitation's id, for the answer */
export function wonders(partnershipId: string, body: string) {
  return async (moment: Moment): Promise<string> => {
    const invitation = await waiting(moment, partnershipId);
    agreed(await askAbout(moment.db, moment.person, invitation, body, moment.now));
    return invitation.id;
  };
}

/** The sender's answer to "tell me more". */
export function explains(invitationId: string, body: string) {
  return async ({ db, person, now }: Moment) =>
    agreed(await askAbout(db, person, there(await invitationFor(db, person, invitationId)), body, now));
}

/** "I'm in" to somebody's open objective. */
export function offers(objectiveId: string, commitment: string, note: string) {
  return async ({ db, person, now }: Moment) =>
    agreed(
      await offerToJoin(db, person, there(await objectiveById(db, person, objectiveId)), { commitment, note }, now),
    );
}

/** Asks the specialists for help with an objective of one's own. */
export function asksForHelp(objectiveId: string, message: string) {
  return async ({ db, person, now }: Moment) =>
    agreed(await askSpecialists(db, person, there(await objectiveById(db, person, objectiveId)), message, now));
}
