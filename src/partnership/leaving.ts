import { record } from '../history/record.ts';
import { releaseObjective, takeObjective } from '../objective/actions.ts';
import type { Db } from '../platform/db/database.ts';
import { withdrawOpen } from './invitation-changes.ts';
import { statusAfterLeaving } from './membership.ts';
import type { Partnership } from './partnership.ts';
import { no, type Refusal } from './refusal.ts';
import { endMembership, holdPartnership, setStatus } from './store.ts';

/**
 * A member leaves: at any time, without giving a reason, with a word to the others if they like. The others go on; when
 * nobody is left, the partnership closes. Leaving twice changes nothing.
 */
export async function leavePartnership(
  db: Db,
  partnership: Partnership,
  word: string,
  now: Date,
): Promise<{ ok: true; last: boolean }> {
  const held = await holdPartnership(db, partnership.id);
  const { personId } = partnership.me;
  const staying = (held?.memberIds ?? []).filter((id) => id !== personId).length;
  const last = held !== null && statusAfterLeaving(held.status, staying) === 'closed' && staying === 0;
  // Closing comes first: who has left can't change the partnership any more.
  if (last && held.status !== 'closed') await closeHeld(db, partnership, now);
  if (await endMembership(db, partnership.id, personId, word, now)) {
    await record(db, {
      districtId: partnership.districtId,
      partnershipId: partnership.id,
      personId,
      verb: 'member.left',
      subjectId: personId,
      step: 'partnership',
      detail: { members: staying, word: word.trim() !== '' },
    });
  }
  return { ok: true, last };
}

/** Ends a partnership for all its members; they keep reading it. Open invitations are taken back. Closing twice changes nothing. */
export async function closePartnership(db: Db, partnership: Partnership, now: Date): Promise<void> {
  const held = await holdPartnership(db, partnership.id);
  if (held && held.status !== 'closed') await closeHeld(db, partnership, now);
}

async function closeHeld(db: Db, partnership: Partnership, now: Date): Promise<void> {
  const open = await withdrawOpen(db, partnership.id, now);
  await setStatus(db, partnership.id, 'closed', now);
  // One that never got under way gives its objective back to its author, to try again.
  await releaseObjective(db, partnership, partnership.objectiveId, partnership.startedAt ? 'closed' : 'draft', now);
  const happened = {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: partnership.me.personId,
  } as const;
  for (const invitation of open) {
    const audience = invitation.personId ? [invitation.personId] : [];
    await record(db, {
      ...happened,
      verb: invitation.direction === 'im_in' ? 'im_in.declined' : 'invitation.withdrawn',
      subjectId: invitation.id,
      audience,
    });
  }
  await record(db, { ...happened, verb: 'partnership.closed', subjectId: partnership.id });
}

/** Its members take a closed partnership up again; they are still in it, and its objective is taken again. */
export async function reopenPartnership(db: Db, partnership: Partnership, now: Date): Promise<{ ok: true } | Refusal> {
  const held = await holdPartnership(db, partnership.id);
  if (!held) return no('partnership.refused.closed');
  if (held.status !== 'closed') return { ok: true };
  await setStatus(db, partnership.id, partnership.startedAt ? 'under_way' : 'forming', now);
  await takeObjective(db, partnership, partnership.objectiveId, now);
  await record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: partnership.me.personId,
    verb: 'partnership.reopened',
    subjectId: partnership.id,
  });
  return { ok: true };
}
