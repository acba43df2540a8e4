import { record } from '../history/record.ts';
import type { Db } from '../platform/db/database.ts';
import type { Problem } from '../platform/http/form.ts';
import { inviteRefusal } from './evaluation.ts';
import { after, daysBefore, expiryOf, mostPerDay, mostPerDayOnBehalf } from './invitation.ts';
import { addInvitations, holdInvitation, setInvitation } from './invitation-changes.ts';
import { type Invitation, openInvitations, sentSince } from './invitation-store.ts';
import { addressesIn, type Invitee, inviteesFrom } from './invitee.ts';
import { knownPeople, welcomeDomains } from './invitee-store.ts';
import { needsConsent, seatsLeft } from './membership.ts';
import { no, type Refusal } from './refusal.ts';
import { evaluatorsOf, holdPartnership, linkedAmong } from './store.ts';

/** Whom somebody wants to ask, as it was chosen and typed. */
export interface Asked {
  personIds: readonly string[];
  /** As typed: addresses parted by commas, semicolons or spaces. */
  emails: string;
  note: string;
  /** The sender says that they know the person asked evaluates them. */
  knowingly: boolean;
}

/** Who asks whom into what, before it is sent. */
export interface Asking {
  districtId: string;
  senderId: string;
  memberIds: readonly string[];
  /** Who has been asked and has not answered. */
  askedIds: readonly string[];
  seats: number;
  /** A specialist asks on others' behalf. */
  onBehalf?: boolean;
}

export interface Checked {
  ok: true;
  invitees: Invitee[];
  /** Evaluators of the sender among them, whom the sender invites knowing it. */
  knowinglyAsked: string[];
}

/** Whom may this sender ask? Says no with the first reasons, each at its field; changes nothing. */
export async function checkAsked(
  db: Db,
  asking: Asking,
  asked: Asked,
  now: Date,
): Promise<Checked | { ok: false; problems: Problem[] }> {
  const emails = addressesIn(asked.emails);
  const known = await knownPeople(db, asking.districtId, asked.personIds, emails);
  const domains = await welcomeDomains(db, asking.districtId);
  const found = inviteesFrom({ ...asking, personIds: asked.personIds, emails, known, domains });
  if (!found.ok) return found;

  const invitedIds = found.invitees.flatMap((invitee) => invitee.personId ?? []);
  const present = [...asking.memberIds, ...asking.askedIds];
  const linked = await linkedAmong(db, [asking.senderId, ...present, ...invitedIds]);
  const evaluators = await evaluatorsOf(db, asking.senderId, invitedIds);
  const refusal = inviteRefusal({
    senderId: asking.senderId,
    present,
    invitedIds,
    linked,
    evaluatorsOfSender: evaluators,
    knowingly: asked.knowingly,
  });
  if (refusal) {
    const name = found.invitees.find((invitee) => invitee.personId === refusal.personId)?.name ?? '';
    const field = refusal.reason === 'partnership.evaluator.say_so' ? 'knowingly' : 'person';
    return { ok: false, problems: [{ field, key: refusal.reason, params: { name } }] };
  }
  const sent = await sentSince(db, asking.senderId, daysBefore(now, 1), asking.onBehalf);
  const most = asking.onBehalf ? mostPerDayOnBehalf : mostPerDay;
  if (sent + found.invitees.length > most) {
    return { ok: false, problems: [{ field: 'person', key: 'partnership.invite.slow', params: { most } }] };
  }
  return { ok: true, invitees: found.invitees, knowinglyAsked: evaluators };
}

/** Sends the checked invitations into a partnership, each with its 14 days, and records each. @returns their ids. */
export async function sendInvitations(
  db: Db,
  from: {
    districtId: string;
    partnershipId: string;
    objectiveId: string;
    senderId: string;
    bySpecialist: boolean;
    note: string;
  },
  checked: Checked,
  now: Date,
): Promise<string[]> {
  const sent = await addInvitations(
    db,
    { ...from, knowinglyAsked: checked.knowinglyAsked, status: 'pending', sentAt: now, expiresAt: expiryOf(now), now },
    checked.invitees,
  );
  for (const invitation of sent) await recordSent(db, from, invitation, checked.knowinglyAsked);
  return sent.map((invitation) => invitation.id);
}

/** Records that an invitation went out; the person asked gets a letter from this. */
export async function recordSent(
  db: Db,
  from: { districtId: string; partnershipId: string; senderId: string | null; bySpecialist: boolean },
  invitation: { id: string; personId: string | null },
  knowinglyAsked: readonly string[],
): Promise<void> {
  await record(db, {
    districtId: from.districtId,
    partnershipId: from.partnershipId,
    personId: from.senderId,
    verb: 'invitation.sent',
    subjectId: invitation.id,
    step: 'partnership',
    audience: invitation.personId ? [invitation.personId] : [],
    detail: {
      by_specialist: from.bySpecialist,
      evaluator: invitation.personId !== null && knowinglyAsked.includes(invitation.personId),
    },
  });
}

/** A partnership as its member holds it: all that inviting into it needs. */
export type Into = { id: string; districtId: string; objectiveId: string; me: { personId: string } };

/**
 * Its only member asks more people into a partnership. With two or more members another joins only when everybody
 * agrees: then the reason is `partnership.invite.consent`, and the way is `prepareLateInvitation`.
 */
export async function invitePeople(
  db: Db,
  partnership: Into,
  asked: Asked,
  now: Date,
): Promise<{ ok: true; invitationIds: string[] } | { ok: false; problems: Problem[] }> {
  const held = await holdPartnership(db, partnership.id);
  if (!held || held.status === 'closed')
    return { ok: false, problems: [{ field: '', key: 'partnership.refused.closed' }] };
  if (needsConsent(held.memberIds.length))
    return { ok: false, problems: [{ field: '', key: 'partnership.invite.consent' }] };
  const checked = await checkAsked(db, await askingInto(db, partnership, held.memberIds), asked, now);
  if (!checked.ok) return checked;
  const from = {
    ...partnership,
    partnershipId: partnership.id,
    senderId: partnership.me.personId,
    bySpecialist: false,
    note: asked.note,
  };
  const invitationIds = await sendInvitations(db, from, checked, now);
  return invitationIds.length > 0
    ? { ok: true, invitationIds }
    : { ok: false, problems: [{ field: 'person', key: 'partnership.invite.already' }] };
}

/** What inviting into a partnership has to reckon with: who is there or asked, and the seats left. */
export async function askingInto(db: Db, partnership: Into, memberIds: readonly string[]): Promise<Asking> {
  const open = await openInvitations(db, partnership.id);
  return {
    districtId: partnership.districtId,
    senderId: partnership.me.personId,
    memberIds,
    askedIds: open.flatMap((invitation) => invitation.personId ?? []),
    seats: seatsLeft(memberIds.length, open.length),
  };
}

/** Takes an invitation back: its sender, or any member of the partnership; an offer, the one who made it. */
export async function withdrawInvitation(
  db: Db,
  personId: string,
  invitation: Invitation,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const mayWithdraw = invitation.my === 'sender' || (invitation.my === 'partner' && invitation.direction === 'invite');
  if (invitation.partnershipId) await holdPartnership(db, invitation.partnershipId);
  const status = await holdInvitation(db, invitation.id);
  const next = status && after(status, 'withdraw');
  if (!mayWithdraw || !next) return no('invitation.answered_already');
  await setInvitation(db, invitation.id, next, { answeredAt: now });
  await record(db, {
    districtId: invitation.districtId,
    partnershipId: invitation.partnershipId,
    personId,
    verb: 'invitation.withdrawn',
    subjectId: invitation.id,
    audience: status === 'pending' && invitation.askedId ? [invitation.askedId] : [],
    detail: { direction: invitation.direction },
  });
  return { ok: true };
}
