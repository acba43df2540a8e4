import { z } from 'zod';
import type { Partnership } from '../partnership/partnership.ts';
import type { Request } from '../people/request.ts';
import { one, parse, type Problem, type Typed } from '../platform/http/form.ts';
import type { Writing } from './actions.ts';
import { judgeFiles } from './attachments/attachment.ts';
import { takenBy } from './attachments/store.ts';
import { longestPost } from './conversation.ts';

/**
 * What someone wrote and attached, or what is the matter with it. Words may be missing where files are.
 * @param besides what stands beside the post already
 */
export async function readWriting(
  c: Request,
  partnership: Partnership,
  typed: Typed,
  besides = 0,
): Promise<{ ok: true; value: Writing } | { ok: false; problems: Problem[] }> {
  if (partnership.status === 'closed') return { ok: false, problems: [{ field: '', key: 'conversation.closed' }] };
  const { files: sent, db, parts } = c.var;
  const words = z.string().trim().max(longestPost, 'conversation.too_long');
  const body = sent.length + besides > 0 ? words.default('') : words.min(1, 'conversation.empty');
  const parsed = parse(z.object({ body }), typed);
  const room = sent.length > 0 ? parts.config.filesPerPartnership - (await takenBy(db, partnership)) : 0;
  const files = judgeFiles(sent, room);
  if (parsed.ok && files.ok)
    return { ok: true, value: { body: parsed.value.body, files: files.files, alts: one(typed, 'alts') } };
  return { ok: false, problems: [...(parsed.ok ? [] : parsed.problems), ...(files.ok ? [] : files.problems)] };
}
