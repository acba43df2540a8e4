import { Hono } from 'hono';
import { clearDraft } from '../../people/drafts/store.ts';
import { notFound } from '../../people/page.tsx';
import type { Env } from '../../people/request.ts';
import { isId, one, type Problem, readForm } from '../../platform/http/form.ts';
import { newId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import { readCard, readNote, readTheme } from './form.ts';
import { done, type Reached, reachRun, runPage } from './reached.tsx';
import { visitNow } from './run.ts';
import {
  addCard,
  addNote,
  addTheme,
  placeCard,
  removeCard,
  removeNote,
  removeTheme,
  renameTheme,
} from './written-store.ts';

/** What is written while a run goes on: notes, cards, themes. */
export const writtenRoutes = new Hono<Env>();

writtenRoutes.post(paths.runNotes(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachRun(c);
  if (!found) return notFound(c);
  const { partnership, run } = found;
  const typed = await readForm(c);
  const read = readNote(typed, run.definition);
  const problems = refusals(found, read);
  if (!read.ok || problems.length > 0) return runPage(c, found, { at: 'note', problems, typed }, 422);
  await addNote(db, partnership, run, { ...read.value, id: newId(now.getTime()), personId: person.id, now });
  await clearDraft(db, person, paths.runNotes(partnership.id, run.id));
  return done(c, found);
});

writtenRoutes.post(paths.runNoteRemoval(':p', ':id', ':note'), async (c) => {
  const found = await reachRun(c);
  const id = c.req.param('note');
  if (!found || !isId(id) || isOver(found)) return notFound(c);
  return (await removeNote(c.var.db, found.run, c.var.person, id)) ? done(c, found) : notFound(c);
});

writtenRoutes.post(paths.runCards(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachRun(c);
  if (!found) return notFound(c);
  const { partnership, run } = found;
  const typed = await readForm(c);
  const read = readCard(typed, visitNow(run.state));
  const early: Problem[] = run.state.phase === 'lobby' ? [{ field: '', key: 'run.refused.not_now' }] : [];
  const problems = [...early, ...refusals(found, read)];
  if (!read.ok || problems.length > 0) return runPage(c, found, { at: 'card', problems, typed }, 422);
  await addCard(db, partnership, run, { ...read.value, id: newId(now.getTime()), personId: person.id, now });
  await clearDraft(db, person, paths.runCards(partnership.id, run.id));
  return done(c, found);
});

writtenRoutes.post(paths.runCardRemoval(':p', ':id', ':card'), async (c) => {
  const found = await reachRun(c);
  const id = c.req.param('card');
  if (!found || !isId(id) || isOver(found)) return notFound(c);
  return (await removeCard(c.var.db, found.run, c.var.person, id)) ? done(c, found) : notFound(c);
});

writtenRoutes.post(paths.runThemes(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachRun(c);
  if (!found) return notFound(c);
  const { partnership, run } = found;
  const typed = await readForm(c);
  const read = readTheme(typed);
  const problems = refusals(found, read);
  if (!read.ok || problems.length > 0) return runPage(c, found, { at: 'theme', problems, typed }, 422);
  await addTheme(db, partnership, run, { id: newId(now.getTime()), name: read.value, addedBy: person.id, now });
  return done(c, found);
});

writtenRoutes.post(paths.runTheme(':p', ':id', ':theme'), async (c) => {
  const { db } = c.var;
  const found = await reachRun(c);
  const id = c.req.param('theme');
  if (!found || !isId(id) || isOver(found)) return notFound(c);
  const typed = await readForm(c);
  if (one(typed, 'remove')) return (await removeTheme(db, found.run, id)) ? done(c, found) : notFound(c);
  const read = readTheme(typed);
  if (!read.ok) return runPage(c, found, { at: 'theme', problems: read.problems, typed }, 422);
  return (await renameTheme(db, found.run, id, read.value)) ? done(c, found) : notFound(c);
});

writtenRoutes.post(paths.runPlacing(':p', ':id'), async (c) => {
  const found = await reachRun(c);
  if (!found || isOver(found)) return notFound(c);
  const typed = await readForm(c);
  const [card, theme] = [one(typed, 'card'), one(typed, 'theme')];
  if (!isId(card) || (theme !== '' && !isId(theme))) return notFound(c);
  const placed = await placeCard(c.var.db, found.partnership, found.run, card, theme || null);
  return placed ? done(c, found) : notFound(c);
});

/** What was written down at its end stands as it is; so does everything in a closed partnership. */
function isOver({ partnership, run }: Reached): boolean {
  return partnership.status === 'closed' || run.state.phase === 'done' || run.state.phase === 'dropped';
}

/** What stands in the way of writing. A note that arrives after the end is kept all the same: nothing typed gets lost. */
function refusals(found: Reached, read: { ok: true } | { ok: false; problems: Problem[] }): Problem[] {
  if (found.partnership.status === 'closed') return [{ field: '', key: 'conversation.closed' }];
  if (found.run.state.phase === 'dropped') return [{ field: '', key: 'run.dropped' }];
  return read.ok ? [] : read.problems;
}
