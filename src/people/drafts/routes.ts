import { Hono } from 'hono';
import { isId, one, readForm, type Typed } from '../../platform/http/form.ts';
import { ownPath } from '../../platform/http/own-path.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../request.ts';
import { clearDraft, keepDraft, thinDrafts, wasSent } from './store.ts';

/** What the form itself carries about its sending; never part of what was written. */
const carried = new Set(['form', 'requestId', 'discard', 'back']);
const longestDraft = 200_000;
const longestPath = 200;

export const draftRoutes = new Hono<Env>();

/**
 * Keeps what is being typed, sent by the page every few moments. `form`, in the address (`paths.draftOf`) or
 * among the fields, is the path the form is sent to. With
 * `discard` it forgets it and goes `back`. Only its author ever reads a draft.
 */
draftRoutes.post(paths.draft, async (c) => {
  const { db, person, now } = c.var;
  const typed = await readForm(c);
  const form = ownPath(c.req.query('form') ?? one(typed, 'form'));
  if (!form || form.length > longestPath) return c.body(null, 422);
  if (one(typed, 'discard')) {
    await clearDraft(db, person, form);
    return c.redirect(ownPath(one(typed, 'back')) ?? paths.home, 303);
  }
  const requestId = one(typed, 'requestId');
  if (isId(requestId) && (await wasSent(db, person, requestId))) return c.body(null, 204);
  const fields: Typed = Object.fromEntries(Object.entries(typed).filter(([name]) => !carried.has(name)));
  if (JSON.stringify(fields).length > longestDraft) return c.body(null, 422);
  if (
    Object.values(fields)
      .flat()
      .every((text) => text.trim() === '')
  )
    await clearDraft(db, person, form);
  else {
    await keepDraft(db, person, form, fields, now);
    await thinDrafts(db, person);
  }
  return c.body(null, 204);
});
