import { partnershipFor } from '../partnership/reach.ts';
import type { Request } from '../people/request.ts';
import { isId } from '../platform/http/form.ts';
import { localDate } from '../platform/local-date.ts';
import type { Proposal } from './decision.ts';
import type { Asking, Reader } from './matter.ts';
import { proposalOf } from './store.ts';

/** Who asks in which partnership, by the address of this request; null when it is hidden from them or missing. */
export async function reach(c: Request): Promise<Asking | null> {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  return partnership ? { db, person, partnership, now } : null;
}

/** The proposal of this request's address, in the partnership that holds it. */
export async function reachProposal(c: Request): Promise<{ asking: Asking; proposal: Proposal } | null> {
  const asking = await reach(c);
  const id = c.req.param('id');
  if (!asking || !isId(id)) return null;
  const proposal = await proposalOf(asking.db, asking.partnership, id);
  return proposal ? { asking, proposal } : null;
}

/** The day it is in the district. */
export function todayOf({ person, now }: Pick<Asking, 'person' | 'now'>): string {
  return localDate(now, person.district.timezone);
}

/** In whose words this request is answered. */
export function readerOf(c: Request): Reader {
  return { t: c.var.t, language: c.var.language, format: c.var.format };
}
