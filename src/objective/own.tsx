import { page } from '../people/page.tsx';
import type { Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import type { Objective } from './objective.ts';
import { standingOf } from './standing.ts';
import { objectiveById } from './store.ts';
import { TakenPage } from './views/write.tsx';

/** The objective of the address when it is the person's own; null when it is hidden, missing or somebody else's. */
export async function own(c: Request): Promise<Objective | null> {
  const objective = await objectiveById(c.var.db, c.var.person, c.req.param('id'));
  return objective?.personId === c.var.person.id ? objective : null;
}

/** Answers (409) that a taken objective is changed by its partners together, and leads there. */
export async function takenPage(c: Request, objective: Objective): Promise<Response> {
  const { db, person, t } = c.var;
  const { partnershipId } = await standingOf(db, person, objective);
  return page(
    c,
    {
      title: t('objective.edit.title'),
      back: { href: paths.objective(objective.id), label: objective.statement },
      children: <TakenPage t={t} objective={objective} partnershipId={partnershipId} />,
    },
    409,
  );
}
