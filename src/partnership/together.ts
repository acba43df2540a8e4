import type { Key } from '../language/catalogue.ts';
import { writeOnBehalf } from '../objective/on-behalf.ts';
import type { ObjectiveInput } from '../objective/objective.ts';
import { hasRole, type Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { beginEmpty } from './actions.ts';
import { checkAsked, sendInvitations } from './inviting.ts';
import { most } from './membership.ts';
import { no, type Refusal } from './refusal.ts';

/**
 * A specialist invites people to begin a partnership with an objective written for them: nobody is in it before they
 * commit themselves, and the objective is the first one's who does.
 */
export async function startForOthers(
  db: Db,
  specialist: Person,
  given: { objective: ObjectiveInput; people: readonly string[]; note: string },
  now: Date,
): Promise<{ ok: true; partnershipId: string } | Refusal> {
  if (!hasRole(specialist, 'specialist')) return no('partnership.refused.not_yours');
  const { districtId } = specialist;
  const checked = await checkAsked(
    db,
    { districtId, senderId: specialist.id, memberIds: [], askedIds: [], seats: most, onBehalf: true },
    { personIds: given.people, emails: '', note: given.note, knowingly: false },
    now,
  );
  if (!checked.ok) {
    const [first] = checked.problems;
    return no((first?.key ?? 'partnership.invite.nobody') as Key, first?.params);
  }
  const objectiveId = await writeOnBehalf(db, specialist, given.objective, now);
  const partnershipId = await beginEmpty(db, specialist, objectiveId, given.people, now);
  const from = {
    districtId,
    partnershipId,
    objectiveId,
    senderId: specialist.id,
    bySpecialist: true,
    note: given.note,
  };
  await sendInvitations(db, from, checked, now);
  return { ok: true, partnershipId };
}
