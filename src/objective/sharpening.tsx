import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../language/catalogue.ts';
import { clearDraft, draftFor, keepDraft } from '../people/drafts/store.ts';
import { notFound, page } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { one, parse, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { longest, typedFrom } from './form.ts';
import { authorMayChange, type Objective } from './objective.ts';
import { own, takenPage } from './own.tsx';
import { mergeAnswers } from './sharpen-merge.ts';
import { SharpenPage } from './views/sharpen.tsx';

/** Questions that help to make an objective easier to see; answering is never required. */
export const sharpeningRoutes = new Hono<Env>();

const key = (known: Key): Key => known;
const longestAnswer = 1000;
const answer = z.string().trim().max(longestAnswer, key('objective.text.long'));
const sharpenFields = z.object({
  statement: z
    .string()
    .trim()
    .min(1, key('objective.statement.missing'))
    .max(longest.statement, key('objective.statement.long')),
  students: answer,
  see: answer,
  try: answer,
  know: answer,
  when: answer,
});

sharpeningRoutes.get(paths.sharpen(':id'), async (c) => {
  const objective = await own(c);
  if (!objective) return notFound(c);
  if (!authorMayChange(objective, c.var.person.id)) return takenPage(c, objective);
  const kept = await draftFor(c.var.db, c.var.person, paths.sharpen(objective.id));
  return sharpenPage(c, objective, kept ?? {}, []);
});

// The answers go into the kept draft of the edit form: the person sees them in place and saves them, or doesn't.
sharpeningRoutes.post(paths.sharpen(':id'), async (c) => {
  const { db, person, now } = c.var;
  const objective = await own(c);
  if (!objective) return notFound(c);
  if (!authorMayChange(objective, person.id)) return takenPage(c, objective);
  const typed = await readForm(c);
  const text = (name: string) => one(typed, name);
  const read = parse(sharpenFields, {
    statement: text('statement').replace(/\s+/g, ' '),
    students: text('students'),
    see: text('see'),
    try: text('try'),
    know: text('know'),
    when: text('when'),
  });
  if (!read.ok) return sharpenPage(c, objective, typed, read.problems);
  const form = paths.editObjective(objective.id);
  const before = (await draftFor(db, person, form)) ?? typedFrom(objective);
  const { statement, ...answers } = read.value;
  const merged = mergeAnswers({ statement, why: one(before, 'why'), success: one(before, 'success') }, answers);
  await keepDraft(db, person, form, { ...before, ...merged }, now);
  await clearDraft(db, person, paths.sharpen(objective.id));
  return see(c, form, 'objective.done.sharpened', 'info');
});

function sharpenPage(
  c: Request,
  objective: Objective,
  typed: Typed,
  problems: readonly Problem[],
): Response | Promise<Response> {
  const reader = { t: c.var.t, format: c.var.format, language: c.var.language };
  return page(
    c,
    {
      title: c.var.t('objective.sharpen.title'),
      back: { href: paths.objective(objective.id), label: objective.statement },
      children: <SharpenPage reader={reader} objective={objective} typed={typed} problems={problems} />,
    },
    problems.length > 0 ? 422 : 200,
  );
}
