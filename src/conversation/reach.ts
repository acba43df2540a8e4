import type { Partnership } from '../partnership/partnership.ts';
import { partnershipFor } from '../partnership/reach.ts';
import type { Request } from '../people/request.ts';
import { isId } from '../platform/http/form.ts';
import { postOf, threadOf } from './store.ts';

/** The partnership of the address; null when it is hidden from who asks, or missing. */
export function reach(c: Request): Promise<Partnership | null> {
  return partnershipFor(c.var.db, c.var.person, c.req.param('p'));
}

/** The same with its thread. */
export async function reachThread(c: Request) {
  const partnership = await reach(c);
  const id = c.req.param('id');
  if (!partnership || !isId(id)) return null;
  const thread = await threadOf(c.var.db, partnership, c.var.person, id);
  return thread ? { partnership, thread } : null;
}

/** The same with one of its posts. */
export async function reachPost(c: Request) {
  const found = await reachThread(c);
  const id = c.req.param('post');
  if (!found || !isId(id)) return null;
  const was = await postOf(c.var.db, found.thread, id);
  return was ? { ...found, post: was } : null;
}
