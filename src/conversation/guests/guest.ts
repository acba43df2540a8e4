import { z } from 'zod';
import { type EvaluationRefusal, inviteRefusal, type Linked } from '../../partnership/evaluation.ts';
import { isId, one, type Problem, type Typed } from '../../platform/http/form.ts';
import { addDays, isDate } from '../../platform/local-date.ts';

/** Somebody outside the partnership who reads along in one thread and may write in it. */
export interface Guest {
  id: string;
  threadId: string;
  personId: string;
  name: string;
  askedBy: string;
  askerName: string;
  /** What they were asked for. */
  word: string;
  /** They evaluate whoever asked them, who said they knew. */
  knowingly: boolean;
  /** Their last day, YYYY-MM-DD; null: until somebody ends it. */
  until: string | null;
  askedAt: Date;
  endedAt: Date | null;
}

/** The longest word to a guest, in characters. */
export const longestWord = 2000;
/** How many may be guests of one thread at a time. */
export const mostGuests = 4;

/** Whom a member asks in, for what and until when. */
export interface AskedIn {
  personId: string;
  word: string;
  until: string | null;
  knowingly: boolean;
}

/** Reads the form that asks somebody in. @param today in the district's zone */
export function readAskedIn(
  typed: Typed,
  today: string,
): { ok: true; value: AskedIn } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = [];
  const personId = one(typed, 'person');
  const word = one(typed, 'word').trim();
  const until = one(typed, 'until').trim();
  if (!isId(personId)) problems.push({ field: 'person', key: 'guest.choose' });
  if (!z.string().max(longestWord).safeParse(word).success) problems.push({ field: 'word', key: 'guest.word_long' });
  if (until !== '' && (!isDate(until) || until < today || until > addDays(today, 365)))
    problems.push({ field: 'until', key: 'guest.until_wrong' });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { personId, word, until: until || null, knowingly: one(typed, 'knowingly') !== '' } };
}

/**
 * May `askerId` ask this person in? As with members: somebody who is evaluated may ask their evaluator if they say that
 * they know it, nobody asks a person they evaluate, and nobody lets another member's evaluator read along.
 */
export function guestRefusal(asked: {
  askerId: string;
  personId: string;
  memberIds: readonly string[];
  linked: readonly Linked[];
  evaluatorsOfAsker: readonly string[];
  knowingly: boolean;
}): EvaluationRefusal | null {
  const refusal = inviteRefusal({
    senderId: asked.askerId,
    invitedIds: [asked.personId],
    present: asked.memberIds,
    linked: asked.linked,
    evaluatorsOfSender: asked.evaluatorsOfAsker,
    knowingly: asked.knowingly,
  });
  return refusal?.reason ?? null;
}
