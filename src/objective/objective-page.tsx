import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { draftFor } from '../people/drafts/store.ts';
import { notFound, page } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { newId } from '../platform/ids.ts';
import { suggestionsFor } from './assistance/suggestions.ts';
import type { Objective } from './objective.ts';
import { readerOf } from './routes.tsx';
import { standingOf } from './standing.ts';
import { objectiveById } from './store.ts';
import { OtherObjectivePage, OwnObjectivePage, type ObjectivePageProps } from './views/objective.tsx';
import { earlierWordings } from './wording.ts';

/** What stands under one's own objective about colleagues who want the same. Finding them ranks above objectives. */
export type Colleagues = (c: Request, objective: Objective) => Promise<Child>;

/** What partners find beside the objective of their partnership. Partnerships rank above objectives. */
export type Beside = (c: Request, objective: Objective, partnershipId: string | null) => Promise<Child>;

/** The page of one objective, for its author and for others. */
export function objectivePage(colleagues: Colleagues, beside: Beside): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(paths.objective(':id'), async (c) => {
    const { db, person, t } = c.var;
    const objective = await objectiveById(db, person, c.req.param('id'));
    if (!objective) return notFound(c);
    const mine = objective.personId === person.id;
    const standing = await standingOf(db, person, objective);
    const looking = mine && (objective.visibility === 'draft' || objective.visibility === 'open');
    const props: ObjectivePageProps = {
      reader: readerOf(c),
      objective,
      standing,
      wordings: mine || standing.partnershipId ? await earlierWordings(db, objective.id) : [],
      suggestions: looking ? await suggestionsFor(db, person, objective.id) : [],
      colleagues: looking ? await colleagues(c, objective) : null,
      requestId: newId(),
      typed: mine ? {} : ((await draftFor(db, person, paths.imIn(objective.id))) ?? {}),
    };
    const note = await beside(c, objective, standing.partnershipId);
    return page(c, {
      title: objective.statement,
      back: {
        href: mine ? `${paths.objectives}?tab=mine` : paths.objectives,
        label: t(mine ? 'objective.mine.title' : 'objective.list.title'),
      },
      children: (
        <>
          {mine ? <OwnObjectivePage {...props} /> : <OtherObjectivePage {...props} />}
          {note}
        </>
      ),
    });
  });

  return routes;
}
