/** 'invite': somebody is asked to join. 'im_in': somebody offers to join an open objective. */
export type Direction = 'invite' | 'im_in';

export type InvitationStatus = 'awaiting_consent' | 'pending' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';

/** What can happen to an invitation. `release` and `refuse` are the partners' answer to a late one. */
export type Move = 'consult' | 'release' | 'refuse' | 'accept' | 'decline' | 'lapse' | 'withdraw';

const day = 24 * 60 * 60 * 1000;

/** An invitation waits this many days for its answer (the protocol, step 2). */
export const daysToAnswer = 14;
/** It is brought to mind once, this many days after it was sent. */
export const reminderDay = 7;
/** How many invitations and offers one person may send in 24 hours. */
export const mostPerDay = 40;
/** The same for a specialist, who may bring a whole district together in an afternoon. */
export const mostPerDayOnBehalf = 2000;

const moves: Record<InvitationStatus, Partial<Record<Move, InvitationStatus>>> = {
  awaiting_consent: { release: 'pending', refuse: 'declined', accept: 'accepted', withdraw: 'withdrawn' },
  pending: {
    consult: 'awaiting_consent',
    accept: 'accepted',
    decline: 'declined',
    lapse: 'lapsed',
    withdraw: 'withdrawn',
  },
  accepted: {},
  declined: {},
  lapsed: {},
  withdrawn: {},
};

/** Where `move` leads from `status`; null when it can't be made there. An answer is final. */
export function after(status: InvitationStatus, move: Move): InvitationStatus | null {
  return moves[status][move] ?? null;
}

/** The instant after which an invitation sent at `sentAt` can't be answered any more. */
export function expiryOf(sentAt: Date): Date {
  return new Date(sentAt.getTime() + daysToAnswer * day);
}

/** The status as it stands at `now`: one whose time is over has lapsed, whether or not a job has said so yet. */
export function standing(
  invitation: { status: InvitationStatus; expiresAt: Date | null },
  now: Date,
): InvitationStatus {
  const over = invitation.expiresAt !== null && invitation.expiresAt.getTime() <= now.getTime();
  return invitation.status === 'pending' && over ? 'lapsed' : invitation.status;
}

/** The instant `days` before `now`: what was sent then or earlier is that old. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * day);
}
