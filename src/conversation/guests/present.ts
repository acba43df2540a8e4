import type { Partnership } from '../../partnership/partnership.ts';
import type { Request } from '../../people/request.ts';
import { localDate } from '../../platform/local-date.ts';
import type { Guest } from './guest.ts';
import { guestsOf } from './store.ts';

/** Who reads along in this thread on the day of this request. */
export function guestsHere(c: Request, partnership: Partnership, threadId: string): Promise<Guest[]> {
  return guestsOf(c.var.db, partnership, threadId, localDate(c.var.now, c.var.person.district.timezone));
}
