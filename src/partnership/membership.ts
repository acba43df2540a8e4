import type { Member, Partnership, Status } from './partnership.ts';

/** A partnership is two to eight people (the protocol, step 2). */
export const fewest = 2;
export const most = 8;

export const longestCommitment = 1000;

/** Why somebody can't become a member now; each is a message key that says it kindly. */
export type JoinRefusal =
  | 'partnership.refused.closed'
  | 'partnership.refused.already'
  | 'partnership.refused.full'
  | 'partnership.refused.commitment';

/**
 * May `joinerId` become a member? Nobody is one without a commitment sentence of their own, nobody twice, and the
 * eighth seat is the last. @returns null when they may.
 */
export function joinRefusal(
  partnership: { status: Status; memberIds: readonly string[] },
  joinerId: string,
  commitment: string,
): JoinRefusal | null {
  if (partnership.status === 'closed') return 'partnership.refused.closed';
  if (partnership.memberIds.includes(joinerId)) return 'partnership.refused.already';
  if (partnership.memberIds.length >= most) return 'partnership.refused.full';
  const length = commitment.trim().length;
  if (length === 0 || length > longestCommitment) return 'partnership.refused.commitment';
  return null;
}

/** How many more people may be asked, when every open invitation may be accepted. Never below 0. */
export function seatsLeft(members: number, asked: number): number {
  return Math.max(0, most - members - asked);
}

/** Once two people are in, another joins only when everybody agrees. */
export function needsConsent(members: number): boolean {
  return members >= fewest;
}

/** A forming partnership gets under way with its second member, and stays so. `members` counts the one who joined. */
export function statusAfterJoining(status: Status, members: number): Status {
  return status === 'forming' && members >= fewest ? 'under_way' : status;
}

/** When the last member leaves, the partnership closes. `members` are those who stay. */
export function statusAfterLeaving(status: Status, members: number): Status {
  return members === 0 ? 'closed' : status;
}

/** The objective changed in a way that matters since this member committed: they are asked to commit again. */
export function isAskedAgain(
  member: Pick<Member, 'objectiveRevision'>,
  partnership: Pick<Partnership, 'objectiveRevision'>,
): boolean {
  return member.objectiveRevision < partnership.objectiveRevision;
}
