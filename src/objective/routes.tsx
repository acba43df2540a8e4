import { Hono } from 'hono';
import { notFound, page } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { one, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { ownPath } from '../platform/http/own-path.ts';
import { moveObjective } from './actions.ts';
import { dismissSuggestion } from './assistance/suggestions.ts';
import { visibilities } from './objective.ts';
import { narrowings, openObjectives, searchFrom } from './search.ts';
import { objectiveById, objectivesOf } from './store.ts';
import { ListPage } from './views/list.tsx';
import { MinePage } from './views/mine.tsx';
import type { Reader } from './views/words.ts';

/** The lists of objectives, and moving one; its page is in objective-page.tsx, writing in writing.tsx. */
export const objectiveRoutes = new Hono<Env>();

/** What views need to speak to whoever asks. */
export function readerOf(c: Request): Reader {
  return { t: c.var.t, format: c.var.format, language: c.var.language };
}

objectiveRoutes.get(paths.objectives, async (c) => {
  const { db, person, t } = c.var;
  const reader = readerOf(c);
  if (c.req.query('tab') === 'mine') {
    const objectives = await objectivesOf(db, person);
    return page(c, {
      title: t('objective.mine.title'),
      children: <MinePage reader={reader} objectives={objectives} />,
    });
  }
  const search = searchFrom((name) => c.req.query(name));
  const found = await openObjectives(db, person, search);
  const choices = await narrowings(db, person);
  return page(c, {
    title: t('objective.list.title'),
    children: <ListPage reader={reader} personId={person.id} search={search} narrowings={choices} {...found} />,
  });
});

objectiveRoutes.post(paths.objectiveVisibility(':id'), async (c) => {
  const { db, person, now } = c.var;
  const objective = await objectiveById(db, person, c.req.param('id'));
  const wanted = one(await readForm(c), 'visibility');
  const to = visibilities.find((visibility) => visibility === wanted);
  if (objective?.personId !== person.id || !to) return notFound(c);
  const done = await moveObjective(db, person, objective, to, now);
  if (!done.ok) return see(c, paths.objective(objective.id), done.reason, 'problem');
  return see(c, paths.objective(objective.id), `objective.moved.${to}`);
});

objectiveRoutes.post(paths.suggestionDismissal(':id'), async (c) => {
  const done = await dismissSuggestion(c.var.db, c.var.person, c.req.param('id'));
  if (!done) return notFound(c);
  return see(c, ownPath(one(await readForm(c), 'back')) ?? paths.home, 'objective.suggestion.dismissed', 'info');
});
