import { record } from '../history/record.ts';
import type { Db } from '../platform/db/database.ts';
import { isId, type Problem } from '../platform/http/form.ts';
import { after, expiryOf } from './invitation.ts';
import { addInvitations, holdInvitation, lateInvitation, setInvitation } from './invitation-changes.ts';
import { type Asked, askingInto, checkAsked, type Into, recordSent } from './inviting.ts';
import { join } from './joining.ts';
import { no, type Refusal } from './refusal.ts';
import { holdPartnership } from './store.ts';

/**
 * Prepares one invitation into a partnership under way: it waits for every member's consent, and the person asked sees
 * nothing of it until {@link releaseInvitation}. For the proposal 'member', whose payload carries `invitationId`.
 */
export async function prepareLateInvitation(
  db: Db,
  partnership: Into,
  asked: Asked,
  now: Date,
): Promise<{ ok: true; invitationId: string; name: string } | { ok: false; problems: Problem[] }> {
  const held = await holdPartnership(db, partnership.id);
  if (!held || held.status === 'closed')
    return { ok: false, problems: [{ field: '', key: 'partnership.refused.closed' }] };
  const checked = await checkAsked(db, await askingInto(db, partnership, held.memberIds), asked, now);
  if (!checked.ok) return checked;
  if (checked.invitees.length > 1)
    return { ok: false, problems: [{ field: 'person', key: 'partnership.invite.one_by_one' }] };
  const [prepared] = await addInvitations(
    db,
    {
      districtId: partnership.districtId,
      partnershipId: partnership.id,
      objectiveId: partnership.objectiveId,
      senderId: partnership.me.personId,
      bySpecialist: false,
      knowinglyAsked: checked.knowinglyAsked,
      note: asked.note,
      status: 'awaiting_consent',
      sentAt: null,
      expiresAt: null,
      now,
    },
    checked.invitees,
  );
  if (!prepared) return { ok: false, problems: [{ field: 'person', key: 'partnership.invite.already' }] };
  await record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: partnership.me.personId,
    verb: 'invitation.prepared',
    subjectId: prepared.id,
    step: 'partnership',
    detail: { evaluator: checked.knowinglyAsked.length > 0 },
  });
  return { ok: true, invitationId: prepared.id, name: checked.invitees[0]?.name ?? '' };
}

/**
 * Every member has said yes to a late invitation: it goes out now and has its 14 days. An offer ("I'm in") needs no
 * further answer: whoever made it joins with the commitment they wrote. Says no when the seats are taken meanwhile or
 * it was taken back. Releasing twice changes nothing.
 */
export async function releaseInvitation(
  db: Db,
  partnership: Into,
  invitationId: string,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const found = await heldLate(db, partnership, invitationId);
  if (!found) return no('invitation.answered_already');
  const { held, invitation } = found;
  const from = {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    senderId: invitation.senderId,
    bySpecialist: false,
  };
  if (invitation.direction === 'invite') {
    await setInvitation(db, invitation.id, 'pending', { sentAt: now, expiresAt: expiryOf(now) });
    await recordSent(
      db,
      from,
      { id: invitation.id, personId: invitation.askedId },
      invitation.knowingly && invitation.askedId ? [invitation.askedId] : [],
    );
    return { ok: true };
  }
  await setInvitation(db, invitation.id, 'accepted', { answeredAt: now });
  await record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: partnership.me.personId,
    verb: 'invitation.accepted',
    subjectId: invitation.id,
    step: 'partnership',
    audience: [invitation.senderId],
    detail: { direction: 'im_in' },
  });
  return join(
    db,
    held,
    {
      districtId: partnership.districtId,
      personId: invitation.senderId,
      commitment: invitation.commitment,
      objectiveRevision: invitation.objectiveRevision,
      knowingSenderId: null,
      invitationId: invitation.id,
    },
    now,
  );
}

/** The partners don't agree, or the proposal was taken back: the person asked never hears of it, one who offered gets a kind no. */
export async function refuseInvitation(
  db: Db,
  partnership: Into,
  invitationId: string,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const found = await heldLate(db, partnership, invitationId);
  if (!found) return no('invitation.answered_already');
  const { invitation } = found;
  const isOffer = invitation.direction === 'im_in';
  await setInvitation(db, invitation.id, after('awaiting_consent', isOffer ? 'refuse' : 'withdraw') ?? 'withdrawn', {
    answeredAt: now,
  });
  await record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: partnership.me.personId,
    verb: isOffer ? 'im_in.declined' : 'invitation.withdrawn',
    subjectId: invitation.id,
    audience: isOffer ? [invitation.senderId] : [],
  });
  return { ok: true };
}

async function heldLate(db: Db, partnership: Into, invitationId: string) {
  if (!isId(invitationId)) return null;
  const held = await holdPartnership(db, partnership.id);
  const status = held && (await holdInvitation(db, invitationId));
  if (!held || held.status === 'closed' || !status || !after(status, 'release')) return null;
  const invitation = await lateInvitation(db, partnership.id, invitationId);
  return invitation ? { held, invitation } : null;
}
