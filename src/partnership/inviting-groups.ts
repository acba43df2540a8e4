import type { Key } from '../language/catalogue.ts';
import { hasRole, type Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { beginEmpty } from './actions.ts';
import { checkAsked, sendInvitations } from './inviting.ts';
import { most } from './membership.ts';
import { no, type Refusal } from './refusal.ts';
import { mayBringTogether } from './specialist-store.ts';

/**
 * A specialist invites a group that a matching round proposes: into a partnership of its own with nobody in it, or to
 * somebody who said yes and waits alone. Nobody is a member before they commit themselves.
 * @param given.people ids of who is asked
 * @param given.to the partnership in which `memberId` waits alone; null begins one
 * @returns where the invitations lead
 */
export async function inviteGroup(
  db: Db,
  specialist: Pick<Person, 'id' | 'districtId' | 'roles'>,
  given: {
    objectiveId: string;
    people: readonly string[];
    note: string;
    to: { partnershipId: string; memberId: string } | null;
  },
  now: Date,
): Promise<{ ok: true; partnershipId: string; invitationIds: string[] } | Refusal> {
  if (!hasRole(specialist, 'specialist')) return no('partnership.refused.not_yours');
  const { districtId } = specialist;
  const { objectiveId, to } = given;
  const standing = await mayBringTogether(db, specialist, objectiveId);
  if (standing?.visibility !== 'open') return no('partnership.refused.taken');
  const memberIds = to ? [to.memberId] : [];
  const checked = await checkAsked(
    db,
    {
      districtId,
      senderId: specialist.id,
      memberIds,
      askedIds: [],
      seats: most - memberIds.length,
      onBehalf: true,
    },
    { personIds: given.people, emails: '', note: given.note, knowingly: false },
    now,
  );
  if (!checked.ok) {
    const [first] = checked.problems;
    return no((first?.key ?? 'partnership.invite.nobody') as Key, first?.params);
  }
  const partnershipId = to?.partnershipId ?? (await beginEmpty(db, specialist, objectiveId, given.people, now));
  const from = {
    districtId,
    partnershipId,
    objectiveId,
    senderId: specialist.id,
    bySpecialist: true,
    note: given.note,
  };
  const invitationIds = await sendInvitations(db, from, checked, now);
  if (invitationIds.length < checked.invitees.length) return no('partnership.invite.already');
  return { ok: true, partnershipId, invitationIds };
}
