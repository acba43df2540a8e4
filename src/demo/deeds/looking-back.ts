import { closePartnership } from '../../partnership/leaving.ts';
import {
  type Answers,
  answerGently,
  chooseNextStep,
  keepClosing,
  openClosing,
  reflectShortly,
  shareClosing,
  summarise,
} from '../../reflection/actions.ts';
import { nextStepsOf } from '../../reflection/next-step-store.ts';
import type { NextStepKind } from '../../reflection/reflection.ts';
import { closingReflections, latestClosing } from '../../reflection/store.ts';
import { type PartnerMoment, there } from '../story.ts';

/** A short reflection, shared with the partners or kept to oneself. */
export function notices(reflection: Answers, shared = true) {
  return ({ db, person, partnership, now }: PartnerMoment) =>
    reflectShortly(db, person, partnership, reflection, shared, now);
}

/** Opens the closing. @param shareBy plain date */
export function opensClosing(shareBy: string | null) {
  return ({ db, person, partnership, now }: PartnerMoment) => openClosing(db, person, partnership, shareBy, now);
}

/** Writes one's closing answers, for oneself so far. */
export function drafts(reflection: Answers) {
  return async ({ db, person, partnership, now }: PartnerMoment) =>
    keepClosing(db, person, partnership, there(await latestClosing(db, partnership)), reflection, now);
}

/** Writes one's closing answers and shows partners all of them but those that are held back. */
export function shares(reflection: Answers, heldBack: readonly string[] = []) {
  return async (moment: PartnerMoment) => {
    const { db, person, partnership, now } = moment;
    await drafts(reflection)(moment);
    const { round } = there(await latestClosing(db, partnership));
    const all = await closingReflections(db, partnership, person, round);
    const mine = there(all.find((one) => one.personId === person.id));
    const shown = Object.keys(reflection).filter((prompt) => !heldBack.includes(prompt));
    await shareClosing(db, person, partnership, mine, shown, now);
  };
}

/** Writes the summary of all partners. */
export function sumsUp(body: string) {
  return async ({ db, person, partnership, now }: PartnerMoment) => {
    const closing = there(await latestClosing(db, partnership));
    if (!(await summarise(db, person, partnership, closing, closing.summaryVersion, body, now)))
      throw new Error('The story sums up what was summed up');
  };
}

/** Chooses what to do next. */
export function chooses(kind: NextStepKind, body = '') {
  return ({ db, person, partnership, now }: PartnerMoment) => chooseNextStep(db, person, partnership, kind, body, now);
}

/** Answers the gentle question about one's own promise; it is asked once more later. */
export async function answersGently(moment: PartnerMoment, said: string): Promise<void> {
  const { db, person, partnership, now } = moment;
  const own = (await nextStepsOf(db, partnership)).find((step) => step.kind === 'apply' && step.personId === person.id);
  await answerGently(db, person, there(own), said, false, now);
}

/** Ends the partnership; its members keep reading it. */
export function closes({ db, partnership, now }: PartnerMoment): Promise<void> {
  return closePartnership(db, partnership, now);
}
