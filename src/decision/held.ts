import type { Key } from '../language/catalogue.ts';
import { holdPartnership } from '../partnership/store.ts';
import type { Proposal } from './decision.ts';
import type { Asking, No } from './matter.ts';
import { holdProposal } from './store.ts';

/** What came of an action on a proposal. */
export type Decided = { ok: true; id: string; decided: boolean };

/** `undone`: what was written before the no is taken back with the request, so nothing of it may be shown as done. */
export type Refused = No & { undone?: true };

/** A no with its reason. */
export const no = (reason: Key): Refused => ({ ok: false, reason });

/**
 * Everything locks the partnership first, then the proposal; who joins or leaves meanwhile waits.
 * @returns who is a member now; null when the partnership is closed or who asks has left it
 */
export async function membersHeld({ db, person, partnership }: Asking): Promise<readonly string[] | null> {
  const now = await holdPartnership(db, partnership.id);
  return now && now.status !== 'closed' && now.memberIds.includes(person.id) ? now.memberIds : null;
}

/** One proposal of the partnership, held with it; a no when it can't be worked on. */
export async function held(
  asking: Asking,
  id: string,
): Promise<{ ok: true; proposal: Proposal; memberIds: readonly string[] } | Refused> {
  const memberIds = await membersHeld(asking);
  if (!memberIds) return no('decision.closed');
  const proposal = await holdProposal(asking.db, asking.partnership, id);
  return proposal ? { ok: true, proposal, memberIds } : no('decision.settled');
}

/** What a line of history begins with. */
export function about({ partnership, person }: Asking) {
  return { districtId: partnership.districtId, partnershipId: partnership.id, personId: person.id };
}
