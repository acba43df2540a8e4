import { record } from '../history/record.ts';
import { takeObjective } from '../objective/actions.ts';
import { handOver } from '../objective/on-behalf.ts';
import type { Db } from '../platform/db/database.ts';
import { joiningRefusal } from './evaluation.ts';
import { settleOpen } from './invitation-changes.ts';
import { joinRefusal, statusAfterJoining } from './membership.ts';
import { no, type Refusal } from './refusal.ts';
import { addMember, type HeldPartnership, linkedAmong, setStatus } from './store.ts';

/**
 * Makes `personId` a member of a partnership held still, with their own commitment: the one way in after its beginning.
 * Asks the rules of membership and of evaluation; two members put a forming partnership under way.
 * @param knowingSenderId the sender of the invitation when they said that the joiner evaluates them; else null
 */
export async function join(
  db: Db,
  held: HeldPartnership,
  joiner: {
    districtId: string;
    personId: string;
    commitment: string;
    objectiveRevision: number;
    knowingSenderId: string | null;
    /** The invitation being answered. */
    invitationId: string;
  },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const refusal = joinRefusal(held, joiner.personId, joiner.commitment);
  if (refusal) return no(refusal, undefined, refusal === 'partnership.refused.commitment' ? 'commitment' : undefined);
  const linked = await linkedAmong(db, [joiner.personId, ...held.memberIds]);
  const hindered = joiningRefusal({
    joinerId: joiner.personId,
    memberIds: held.memberIds,
    linked,
    knowingSenderId: joiner.knowingSenderId,
  });
  if (hindered) return no(hindered);

  const { districtId, personId } = joiner;
  const added = await addMember(db, { ...joiner, partnershipId: held.id, now });
  if (!added) return no('partnership.refused.already');
  await settleOpen(db, {
    partnershipId: held.id,
    objectiveId: held.objectiveId,
    personId,
    invitationId: joiner.invitationId,
    now,
  });

  await handOver(db, held.objectiveId, personId);
  const members = held.memberIds.length + 1;
  const happened = { districtId, partnershipId: held.id, personId, subjectId: personId, step: 'partnership' } as const;
  await record(db, { ...happened, verb: 'member.joined', detail: { members } });
  const status = statusAfterJoining(held.status, members);
  if (status !== held.status) {
    await setStatus(db, held.id, status, now);
    if (!held.objectiveTaken) await takeObjective(db, { districtId }, held.objectiveId, now);
    await record(db, { ...happened, verb: 'partnership.under_way', subjectId: held.id, done: true });
  }
  return { ok: true };
}
