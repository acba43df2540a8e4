import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { prioritiesFor } from '../district/priorities/store.ts';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { isGrade, usualGrades } from '../people/grades.ts';
import { notFound, page } from '../people/page.tsx';
import { ownProfile } from '../people/profile/store.ts';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { many, one, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { localDate } from '../platform/local-date.ts';
import { changeObjective, writeObjective } from './actions.ts';
import { focusAreasOf, focusOptions } from './focus.ts';
import { emptyForm, prefilledObjective, readObjective, typedFrom } from './form.ts';
import { authorMayChange, type Objective } from './objective.ts';
import { own, takenPage } from './own.tsx';
import { EditPage, WritePage } from './views/write.tsx';

/** Writing an objective and changing it. */
export const writingRoutes = new Hono<Env>();

type Asked = 'suggest' | 'all' | null;

writingRoutes.get(paths.newObjective, async (c) => {
  const query = new URL(c.req.url).searchParams;
  const kept = query.size === 0 ? await draftFor(c.var.db, c.var.person, paths.objectives) : null;
  return writePage(c, kept ?? { ...(await fromProfile(c)), ...prefilledObjective(query) }, { brought: kept !== null });
});

writingRoutes.post(paths.objectives, async (c) => {
  const { db, person, now } = c.var;
  const typed = await readForm(c);
  const asked = askedFor(typed);
  if (asked) return writePage(c, typed, { asked });
  const read = readObjective(typed);
  if (!read.ok) return writePage(c, typed, { problems: read.problems });
  const next = one(typed, 'next');
  const { id } = await writeObjective(db, person, read.value, next === 'open' ? 'open' : 'draft', now);
  await clearDraft(db, person, paths.objectives);
  if (next === 'invite') return see(c, paths.newPartnership(id), 'objective.done.draft');
  return see(c, paths.objective(id), next === 'open' ? 'objective.done.open' : 'objective.done.draft');
});

writingRoutes.get(paths.editObjective(':id'), async (c) => {
  const objective = await own(c);
  if (!objective) return notFound(c);
  if (!authorMayChange(objective, c.var.person.id)) return takenPage(c, objective);
  const kept = await draftFor(c.var.db, c.var.person, paths.editObjective(objective.id));
  return editPage(c, objective, kept ?? typedFrom(objective), { brought: kept !== null });
});

writingRoutes.post(paths.editObjective(':id'), async (c) => {
  const { db, person, now } = c.var;
  const objective = await own(c);
  if (!objective) return notFound(c);
  const typed = await readForm(c);
  const asked = askedFor(typed);
  if (asked) return editPage(c, objective, typed, { asked });
  const read = readObjective(typed);
  if (!read.ok) return editPage(c, objective, typed, { problems: read.problems });
  const done = await changeObjective(db, person, objective, read.value, now);
  if (!done.ok) return done.reason === 'objective.taken_change' ? takenPage(c, objective) : notFound(c);
  await clearDraft(db, person, paths.editObjective(objective.id));
  return see(c, paths.objective(objective.id), 'objective.done.edit');
});

/** What the person shows in their profile is a good start for what their objective is about. */
async function fromProfile(c: Request): Promise<Typed> {
  const profile = await ownProfile(c.var.db, c.var.person);
  const offered = (grade: string) => isGrade(grade) && usualGrades.includes(grade);
  return {
    ...emptyForm,
    grades: profile.shown.includes('grades') ? profile.grades.filter(offered) : [],
    subjects: profile.shown.includes('subjects') ? [...profile.subjects] : [],
  };
}

function askedFor(typed: Typed): Asked {
  const asked = one(typed, 'ask');
  return asked === 'suggest' || asked === 'all' ? asked : null;
}

interface Again {
  /** Who works on something like it, when that was asked. */
  near?: Child;
  asked?: Asked;
  problems?: readonly Problem[];
  brought?: boolean;
  /** What the objective names already, even when it counts no more. */
  priorityId?: string | null;
}

/** The form's props. Asking for focus areas shows the form again (422), so that nothing of it counts as sent. */
async function formProps(c: Request, typed: Typed, again: Again) {
  const { db, person, t, language, now } = c.var;
  const chosen = many(typed, 'focus');
  const text = [one(typed, 'statement'), one(typed, 'why'), one(typed, 'success')].join('\n');
  const asked = again.asked ?? null;
  const areas = asked || chosen.length > 0 ? await focusAreasOf(db, person) : [];
  const focus = focusOptions(areas, { text: asked === 'suggest' ? text : '', language, chosen, all: asked === 'all' });
  return {
    t,
    typed,
    problems: again.problems ?? [],
    focus,
    priorities: await prioritiesFor(db, person, localDate(now, person.district.timezone), again.priorityId),
    asked,
    requestId: newId(),
    brought: again.brought ?? false,
    near: again.near ?? null,
  };
}

/** The page to write a new objective on, as typed so far; 422 when it comes back without having been kept. */
export async function writePage(c: Request, typed: Typed, again: Again): Promise<Response> {
  const props = await formProps(c, typed, again);
  const status = again.asked || again.near || props.problems.length > 0 ? 422 : 200;
  return page(
    c,
    {
      title: c.var.t('objective.write.title'),
      back: { href: paths.objectives, label: c.var.t('objective.list.title') },
      children: <WritePage {...props} />,
    },
    status,
  );
}

async function editPage(c: Request, objective: Objective, typed: Typed, again: Again): Promise<Response> {
  const props = await formProps(c, typed, { ...again, priorityId: objective.priority?.id ?? null });
  const status = again.asked || props.problems.length > 0 ? 422 : 200;
  return page(
    c,
    {
      title: c.var.t('objective.edit.title'),
      back: { href: paths.objective(objective.id), label: objective.statement },
      children: <EditPage {...props} objective={objective} />,
    },
    status,
  );
}
