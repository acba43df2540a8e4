import { record } from '../history/record.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { type InvitationStatus, standing } from './invitation.ts';
import { holdInvitation, setInvitation } from './invitation-changes.ts';
import type { Invitation } from './invitation-store.ts';
import { join } from './joining.ts';
import { addMessage, messagesToday } from './message-store.ts';
import { no, type Refusal } from './refusal.ts';
import { holdPartnership } from './store.ts';

/** The most messages one person writes about one invitation in 24 hours. */
const mostMessages = 20;

/** Says why an invitation can't be answered any more; a pending one can. */
export function closedBecause(status: InvitationStatus, senderName: string): Refusal {
  if (status === 'lapsed') return no('invitation.lapsed', { name: senderName });
  if (status === 'withdrawn') return no('invitation.withdrawn');
  return no('invitation.answered_already');
}

/**
 * The person who is asked says yes, with a commitment of their own: this makes them a member. Row locks in one order
 * (partnership, invitation) let the eighth seat be taken once and an answer be given once.
 */
export async function acceptInvitation(
  db: Db,
  person: Pick<Person, 'id' | 'districtId'>,
  invitation: Invitation,
  commitment: string,
  now: Date,
): Promise<{ ok: true; partnershipId: string } | Refusal> {
  if (invitation.my !== 'asked' || invitation.direction !== 'invite' || !invitation.partnershipId)
    return no('invitation.answered_already');
  const held = await holdPartnership(db, invitation.partnershipId);
  const status = await holdInvitation(db, invitation.id);
  if (status === 'accepted' && held?.memberIds.includes(person.id)) return { ok: true, partnershipId: held.id };
  if (!status) return no('invitation.answered_already');
  const stands = standing({ status, expiresAt: invitation.expiresAt }, now);
  if (stands !== 'pending') return closedBecause(stands, invitation.senderName);
  if (!held || held.status === 'closed') return no('partnership.refused.closed');

  const joined = await join(
    db,
    held,
    {
      districtId: person.districtId,
      personId: person.id,
      commitment,
      objectiveRevision: invitation.objective?.revision ?? 1,
      knowingSenderId: invitation.knowingly ? invitation.senderId : null,
      invitationId: invitation.id,
    },
    now,
  );
  if (!joined.ok) return joined;
  await setInvitation(db, invitation.id, 'accepted', { answeredAt: now });
  await record(db, {
    districtId: person.districtId,
    partnershipId: held.id,
    personId: person.id,
    verb: 'invitation.accepted',
    subjectId: invitation.id,
    step: 'partnership',
    audience: invitation.bySpecialist ? [invitation.senderId] : [],
    detail: { direction: 'invite', evaluator: invitation.knowingly },
  });
  return { ok: true, partnershipId: held.id };
}

/** Who is asked says no, with or without a word: to an invitation, or as an author to an offer. */
export async function declineInvitation(
  db: Db,
  person: Person,
  invitation: Invitation,
  word: string,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (invitation.my !== 'asked') return no('invitation.answered_already');
  // The same order as accepting holds them in, so that yes and no at once wait for each other and not for ever.
  if (invitation.partnershipId) await holdPartnership(db, invitation.partnershipId);
  const status = await holdInvitation(db, invitation.id);
  if (status === 'declined') return { ok: true };
  const stands = status && standing({ status, expiresAt: invitation.expiresAt }, now);
  if (!stands) return no('invitation.answered_already');
  if (stands !== 'pending') return closedBecause(stands, invitation.senderName);
  await setInvitation(db, invitation.id, 'declined', { answeredAt: now, word: word.trim() });
  await record(db, {
    districtId: person.districtId,
    partnershipId: invitation.partnershipId,
    personId: person.id,
    verb: invitation.direction === 'im_in' ? 'im_in.declined' : 'invitation.declined',
    subjectId: invitation.id,
    audience: [invitation.senderId],
    detail: { word: word.trim() !== '' },
  });
  return { ok: true };
}

/** "Tell me more": one side of an open invitation writes to the other. */
export async function askAbout(
  db: Db,
  person: Person,
  invitation: Invitation,
  body: string,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const stands = standing(invitation, now);
  if (stands !== 'pending' && stands !== 'awaiting_consent') return closedBecause(stands, invitation.senderName);
  if ((await messagesToday(db, person.id, invitation.id, now)) >= mostMessages)
    return no('invitation.message.slow', { most: mostMessages }, 'body');
  await addMessage(db, {
    districtId: person.districtId,
    invitationId: invitation.id,
    personId: person.id,
    body: body.trim(),
    now,
  });
  const others = [invitation.senderId, ...(invitation.askedId && stands === 'pending' ? [invitation.askedId] : [])];
  await record(db, {
    districtId: person.districtId,
    partnershipId: invitation.partnershipId,
    personId: person.id,
    verb: 'invitation.asked',
    subjectId: invitation.id,
    audience: others.filter((id) => id !== person.id),
  });
  return { ok: true };
}
