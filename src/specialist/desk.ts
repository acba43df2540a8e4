import type { Step } from '../history/record.ts';
import type { InvitationStatus } from '../partnership/invitation.ts';
import type { LastOffer } from '../partnership/help/offer.ts';
import type { Kind } from '../partnership/partnership.ts';

/** The lists of the desk, in the order in which they are worked through. */
export const lists = ['requests', 'open', 'overlaps', 'invitations', 'quiet', 'revisits'] as const;
export type List = (typeof lists)[number];

/** How many lines the desk shows of each list, and a list's own page of all. */
export const shownOnDesk = 5;
export const shownOnPage = 30;

/** A partnership as a specialist may know it: numbers, dates and a step. No names, no words, no objective. */
export interface Seen {
  /** To offer help by; it opens nothing. */
  id: string;
  kind: Kind;
  status: 'forming' | 'under_way';
  size: number;
  /** The step they worked on last; null when nothing is recorded yet. */
  step: Step | null;
  createdAt: Date;
  lastActivityAt: Date;
  /** The latest offer of help, whoever made it. */
  offer: LastOffer | null;
}

/** A partnership whose year has come to the look at its end, with the dates of its timeline. */
export interface Revisit extends Seen {
  revisitOn: string;
  endsOn: string;
}

/** An invitation that a specialist sent on others' behalf: it waits, or somebody else may be asked in its place. */
export interface Sent {
  id: string;
  name: string;
  objectiveId: string;
  statement: string | null;
  status: InvitationStatus;
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

/** An answer that leaves a place free asks for the next step for so long. */
export function freedSince(now: Date): Date {
  return new Date(now.getTime() - 30 * day);
}

/** Whole days from `then` to `now`, never less than none. */
export function daysSince(then: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - then.getTime()) / day));
}
