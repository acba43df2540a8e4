import { record } from '../history/record.ts';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { localDate } from '../platform/local-date.ts';
import { addNextStep, answerNextStep } from './next-step-store.ts';
import { currentSet, promptByKey, questionSet } from './question-set.ts';
import { type Closing, type NextStep, nextAsk, nextRound, type NextStepKind, type Reflection } from './reflection.ts';
import {
  addClosing,
  keepAnswers,
  latestClosing,
  setShareBy,
  share,
  startReflection,
  unshare,
  writeSummary,
} from './store.ts';

/** Answers by prompt key, as typed. Keys that no question set knows are left aside. */
export type Answers = Readonly<Record<string, string>>;

/** Writes a short reflection, for oneself or shared at once. @returns its id */
export async function reflectShortly(
  db: Db,
  person: Person,
  partnership: Partnership,
  answers: Answers,
  shared: boolean,
  now: Date,
): Promise<string> {
  const set = currentSet('short');
  const id = await startReflection(db, partnership, person, {
    id: newId(now.getTime()),
    purpose: 'short',
    round: 1,
    questionSet: set.key,
    questionSetVersion: set.version,
    now,
  });
  await changeShort(
    db,
    person,
    partnership,
    { id, questionSet: set.key, questionSetVersion: set.version, status: 'draft' },
    answers,
    shared,
    now,
  );
  return id;
}

/** Changes a short reflection, and whether partners may read it. */
export async function changeShort(
  db: Db,
  person: Person,
  partnership: Partnership,
  was: Pick<Reflection, 'id' | 'questionSet' | 'questionSetVersion' | 'status'>,
  answers: Answers,
  shared: boolean,
  now: Date,
): Promise<void> {
  const set = questionSet(was.questionSet, was.questionSetVersion) ?? currentSet('short');
  const known = Object.fromEntries(Object.entries(answers).filter(([key]) => promptByKey(set, key)));
  await keepAnswers(db, partnership, person, was.id, known, now);
  if (shared) {
    await share(db, person, was.id, Object.keys(known), now);
    if (was.status !== 'shared')
      await record(db, {
        ...about(partnership, person),
        verb: 'reflection.shared',
        subjectId: was.id,
        step: 'reflection',
        detail: { purpose: 'short' },
      });
  } else if (was.status === 'shared') {
    await unshare(db, person, was.id, now);
    await record(db, {
      ...about(partnership, person),
      verb: 'reflection.unshared',
      subjectId: was.id,
      detail: { purpose: 'short' },
    });
  }
}

/** Opens the closing (or finds it open), with the day partners share by. */
export async function openClosing(
  db: Db,
  person: Person,
  partnership: Partnership,
  shareBy: string | null,
  now: Date,
): Promise<void> {
  const latest = await latestClosing(db, partnership);
  const { round, isNew } = nextRound(latest);
  if (!isNew && latest) {
    await setShareBy(db, partnership, latest, shareBy);
    return;
  }
  if (await addClosing(db, partnership, person, { id: newId(now.getTime()), round, shareBy, now })) {
    await record(db, {
      ...about(partnership, person),
      verb: 'closing.opened',
      step: 'reflection',
      detail: { round, share_by: shareBy },
    });
  }
}

/** Keeps one's own closing answers as they are written. @returns the reflection's id */
export async function keepClosing(
  db: Db,
  person: Person,
  partnership: Partnership,
  closing: Closing,
  answers: Answers,
  now: Date,
): Promise<string> {
  const set = currentSet('closing');
  const id = await startReflection(db, partnership, person, {
    id: newId(now.getTime()),
    purpose: 'closing',
    round: closing.round,
    questionSet: set.key,
    questionSetVersion: set.version,
    now,
  });
  const known = Object.fromEntries(Object.entries(answers).filter(([key]) => promptByKey(set, key)));
  await keepAnswers(db, partnership, person, id, known, now);
  return id;
}

/** Shows partners the chosen answers of one's closing. */
export async function shareClosing(
  db: Db,
  person: Person,
  partnership: Partnership,
  reflection: Reflection,
  prompts: readonly string[],
  now: Date,
): Promise<void> {
  await share(db, person, reflection.id, prompts, now);
  if (reflection.status !== 'shared') {
    await record(db, {
      ...about(partnership, person),
      verb: 'reflection.shared',
      subjectId: reflection.id,
      step: 'reflection',
      detail: { purpose: 'closing' },
    });
  }
}

/** Takes one's closing back from partners. */
export async function unshareClosing(
  db: Db,
  person: Person,
  partnership: Partnership,
  reflection: Reflection,
  now: Date,
): Promise<void> {
  if (reflection.status !== 'shared') return;
  await unshare(db, person, reflection.id, now);
  await record(db, {
    ...about(partnership, person),
    verb: 'reflection.unshared',
    subjectId: reflection.id,
    detail: { purpose: 'closing' },
  });
}

/** Writes the joint summary. @returns false when a partner wrote meanwhile */
export async function summarise(
  db: Db,
  person: Person,
  partnership: Partnership,
  closing: Closing,
  basedOn: number,
  body: string,
  now: Date,
): Promise<boolean> {
  if (!(await writeSummary(db, partnership, person, closing, basedOn, body, now))) return false;
  await record(db, {
    ...about(partnership, person),
    verb: 'closing.summarised',
    subjectId: closing.id,
    step: 'reflection',
    done: true,
    detail: { round: closing.round },
  });
  return true;
}

/** Chooses a next step. A promise to apply something comes back as a question after 30 and 90 days. */
export async function chooseNextStep(
  db: Db,
  person: Person,
  partnership: Partnership,
  kind: NextStepKind,
  body: string,
  now: Date,
): Promise<void> {
  const today = localDate(now, person.district.timezone);
  const id = newId(now.getTime());
  await addNextStep(
    db,
    partnership,
    person,
    { id, kind, body, askOn: kind === 'apply' ? nextAsk(today, 0) : null },
    now,
  );
  await record(db, {
    ...about(partnership, person),
    verb: 'next_step.chosen',
    subjectId: id,
    step: 'reflection',
    detail: { kind },
  });
}

/** Answers the gentle question; `enough` ends the asking. */
export async function answerGently(
  db: Db,
  person: Person,
  step: NextStep,
  said: string,
  enough: boolean,
  now: Date,
): Promise<void> {
  const madeOn = localDate(step.at, person.district.timezone);
  await answerNextStep(db, person, step, said, enough ? null : nextAsk(madeOn, step.said.length + 1), now);
}

function about(partnership: Partnership, person: Person) {
  return { districtId: partnership.districtId, partnershipId: partnership.id, personId: person.id };
}
