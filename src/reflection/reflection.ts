import { addDays } from '../platform/local-date.ts';

/** One person's looking back: short at any time, or closing at the end of a round. */
export interface Reflection {
  id: string;
  personId: string;
  authorName: string;
  purpose: 'short' | 'closing';
  round: number;
  questionSet: string;
  questionSetVersion: number;
  status: 'draft' | 'shared';
  createdAt: Date;
  sharedAt: Date | null;
  /** What the reader may read of it, by prompt. */
  answers: Readonly<Record<string, Answer>>;
}

export interface Answer {
  body: string;
  shared: boolean;
}

/** One round of closing: when partners share by, and what they write together. */
export interface Closing {
  id: string;
  round: number;
  /** Plain date; null: when everybody has shared. */
  shareBy: string | null;
  summary: string;
  summaryVersion: number;
  summaryByName: string | null;
  summaryAt: Date | null;
  openedAt: Date;
}

export type NextStepKind = 'new_objective' | 'cycle' | 'new_partners' | 'close' | 'apply';
export const nextStepKinds: readonly NextStepKind[] = ['apply', 'cycle', 'new_objective', 'new_partners', 'close'];

export interface NextStep {
  id: string;
  personId: string;
  authorName: string;
  kind: NextStepKind;
  body: string;
  askOn: string | null;
  said: readonly string[];
  answeredAt: Date | null;
  at: Date;
}

export const longestAnswer = 20_000;
export const longestSummary = 40_000;
export const longestStep = 4_000;

/** Who has not shared their closing yet, of those who are members now. Someone who left holds nobody up. */
export function stillWriting(
  memberIds: readonly string[],
  reflections: readonly Pick<Reflection, 'personId' | 'status'>[],
): string[] {
  const shared = new Set(reflections.filter((r) => r.status === 'shared').map((r) => r.personId));
  return memberIds.filter((id) => !shared.has(id));
}

/** Partners' answers lie side by side once every member has shared, or the date they agreed on has come. @param today plain date */
export function mayCompare(
  closing: Pick<Closing, 'shareBy'>,
  memberIds: readonly string[],
  reflections: readonly Pick<Reflection, 'personId' | 'status'>[],
  today: string,
): boolean {
  if (memberIds.length > 0 && stillWriting(memberIds, reflections).length === 0) return true;
  return closing.shareBy !== null && today >= closing.shareBy;
}

/**
 * The answers of one reflection that `reader` is shown: all of their own; of others what they shared, and that only
 * once answers may be compared.
 */
export function shownTo(
  reader: string,
  reflection: Pick<Reflection, 'personId' | 'status' | 'answers'>,
  compare: boolean,
): Record<string, string> {
  const own = reflection.personId === reader;
  return Object.fromEntries(
    Object.entries(reflection.answers)
      .filter(
        ([, answer]) => answer.body !== '' && (own || (compare && reflection.status === 'shared' && answer.shared)),
      )
      .map(([prompt, answer]) => [prompt, answer.body]),
  );
}

/** The round a newly opened closing has: the next one once a joint summary was written, else the one that is open. */
export function nextRound(latest: Pick<Closing, 'round' | 'summaryVersion'> | null): { round: number; isNew: boolean } {
  if (!latest) return { round: 1, isNew: true };
  return latest.summaryVersion > 0 ? { round: latest.round + 1, isNew: true } : { round: latest.round, isNew: false };
}

/** Days after a promise to apply something at which it is asked about. */
export const askedAfter = [30, 90] as const;

/** When a promise made on `madeOn` is asked about after so many answers; null when it has been asked often enough. */
export function nextAsk(madeOn: string, answers: number): string | null {
  const days = askedAfter[answers];
  return days === undefined ? null : addDays(madeOn, days);
}
