import { record } from '../history/record.ts';
import { lockObjective } from '../objective/store.ts';
import type { Objective } from '../objective/objective.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { begin } from './actions.ts';
import { closedBecause } from './answering.ts';
import { daysBefore, expiryOf, mostPerDay, standing } from './invitation.ts';
import { addOffer, holdInvitation, setInvitation } from './invitation-changes.ts';
import { type Invitation, sentSince } from './invitation-store.ts';
import { join } from './joining.ts';
import { suggestedKind } from './kind.ts';
import { joinRefusal, needsConsent } from './membership.ts';
import { no, type Refusal } from './refusal.ts';
import { factsOf, holdPartnership, linkedAmong, liveOn } from './store.ts';

/**
 * "I'm in": somebody offers to join an open objective, with their own commitment, and its author answers. The author's
 * evaluator can't offer, nor someone whom the author evaluates: then the evaluated one would not be the one to ask.
 */
export async function offerToJoin(
  db: Db,
  person: Person,
  objective: Objective,
  given: { commitment: string; note: string },
  now: Date,
): Promise<{ ok: true; invitationId: string } | Refusal> {
  if (objective.personId === person.id) return no('invitation.offer.own');
  if (objective.visibility !== 'open') return no('invitation.offer.not_open');
  const refusal = joinRefusal({ status: 'forming', memberIds: [] }, person.id, given.commitment);
  if (refusal) return no(refusal, undefined, 'commitment');
  if ((await linkedAmong(db, [person.id, objective.personId])).length > 0) return no('partnership.evaluator.offer');
  if ((await sentSince(db, person.id, daysBefore(now, 1))) >= mostPerDay)
    return no('partnership.invite.slow', { most: mostPerDay });
  const id = await addOffer(db, {
    districtId: person.districtId,
    objectiveId: objective.id,
    senderId: person.id,
    authorId: objective.personId,
    commitment: given.commitment,
    note: given.note,
    expiresAt: expiryOf(now),
    now,
  });
  if (!id) return no('invitation.offer.already');
  await record(db, {
    districtId: person.districtId,
    personId: person.id,
    verb: 'im_in.sent',
    subjectId: id,
    audience: [objective.personId],
  });
  return { ok: true, invitationId: id };
}

/**
 * The author says yes to an offer. Without a partnership on the objective yet, one begins with both in it, the author
 * with a commitment of their own. Where two are in already, everybody is asked first: then `consult` is true and the
 * offer waits for the partners.
 */
export async function acceptOffer(
  db: Db,
  author: Person,
  invitation: Invitation,
  commitment: string,
  now: Date,
): Promise<{ ok: true; partnershipId: string; consult: boolean } | Refusal> {
  if (invitation.my !== 'asked' || invitation.direction !== 'im_in') return no('invitation.answered_already');
  const live = await liveOn(db, author.id, invitation.objectiveId);
  const started = live ? null : await startFor(db, author, invitation, commitment, now);
  if (started && !started.ok) return started;
  const partnershipId = live ?? started?.partnershipId;
  const held = partnershipId ? await holdPartnership(db, partnershipId) : null;
  const status = await holdInvitation(db, invitation.id);
  const stands = status && standing({ status, expiresAt: invitation.expiresAt }, now);
  if (!held || stands !== 'pending') return closedBecause(stands ?? 'withdrawn', invitation.senderName);
  const { districtId } = author;

  if (needsConsent(held.memberIds.length)) {
    await setInvitation(db, invitation.id, 'awaiting_consent', { partnershipId: held.id });
    await record(db, {
      districtId,
      partnershipId: held.id,
      personId: author.id,
      verb: 'invitation.prepared',
      subjectId: invitation.id,
      step: 'partnership',
      detail: { direction: 'im_in' },
    });
    return { ok: true, partnershipId: held.id, consult: true };
  }
  await setInvitation(db, invitation.id, 'accepted', { answeredAt: now, partnershipId: held.id });
  const objectiveRevision = invitation.objective?.revision ?? 1;
  const joining = {
    districtId,
    personId: invitation.senderId,
    commitment: invitation.commitment,
    objectiveRevision,
    knowingSenderId: null,
    invitationId: invitation.id,
  };
  const joined = await join(db, held, joining, now);
  if (!joined.ok) return joined;
  await record(db, {
    districtId,
    partnershipId: held.id,
    personId: author.id,
    verb: 'invitation.accepted',
    subjectId: invitation.id,
    step: 'partnership',
    audience: [invitation.senderId],
    detail: { direction: 'im_in' },
  });
  return { ok: true, partnershipId: held.id, consult: false };
}

async function startFor(
  db: Db,
  author: Person,
  invitation: Invitation,
  commitment: string,
  now: Date,
): Promise<{ ok: true; partnershipId: string } | Refusal> {
  const refusal = joinRefusal({ status: 'forming', memberIds: [] }, author.id, commitment);
  if (refusal) return no(refusal, undefined, 'commitment');
  const objective = await lockObjective(db, author.districtId, invitation.objectiveId);
  if (objective?.personId !== author.id) return no('invitation.answered_already');
  // Another offer may have been accepted while this one waited for the lock.
  const meanwhile = await liveOn(db, author.id, invitation.objectiveId);
  if (meanwhile) return { ok: true, partnershipId: meanwhile };
  const kind = suggestedKind(await factsOf(db, author.districtId, [author.id, invitation.senderId]));
  const given = {
    objectiveId: invitation.objectiveId,
    kind,
    formality: objective.formality ?? 'guided',
    commitment,
    revision: objective.revision,
  };
  return { ok: true, partnershipId: await begin(db, author, given, now) };
}
