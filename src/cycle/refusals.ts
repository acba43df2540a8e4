import type { Partnership } from '../partnership/partnership.ts';
import type { Problem } from '../platform/http/form.ts';

/** What stands in the way: a closed partnership is read, not written; else what was mistyped. None when nothing does. */
export function refusals(
  partnership: Partnership,
  read: { ok: true } | { ok: false; problems: Problem[] } = { ok: true },
): Problem[] {
  if (partnership.status === 'closed') return [{ field: '', key: 'cycle.closed' }];
  return read.ok ? [] : read.problems;
}
