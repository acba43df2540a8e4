import type { Step } from '../history/record.ts';

/** A partnership as a specialist may know it: numbers, dates and a step. No names, no words, no objective. */
export interface Stalled {
  kind: 'just_us' | 'grade' | 'subject' | 'plc' | 'cross_school';
  status: 'forming' | 'under_way';
  size: number;
  /** The step they worked on last; null when nothing is recorded yet. */
  step: Step | null;
  createdAt: Date;
  lastActivityAt: Date;
}

/** An invitation that a specialist sent on others' behalf and that nobody has answered. */
export interface Unanswered {
  id: string;
  name: string;
  objectiveId: string;
  statement: string | null;
  sentAt: Date;
  expiresAt: Date | null;
}

const day = 24 * 60 * 60 * 1000;

/** A partnership still forming after two weeks, or quiet for three, may be glad of a word. */
const quietDays = { forming: 14, underWay: 21 };

/** The instants before which a partnership counts as stalled at `now`. */
export function stalledBefore(now: Date): { forming: Date; underWay: Date } {
  return {
    forming: new Date(now.getTime() - quietDays.forming * day),
    underWay: new Date(now.getTime() - quietDays.underWay * day),
  };
}

/** Whole days from `then` to `now`, never less than none. */
export function daysSince(then: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - then.getTime()) / day));
}
