import { Hono } from 'hono';
import { adminPlcs } from '../../district/places-store.ts';
import { prioritiesNow, priorityById } from '../../district/priorities/store.ts';
import { objectiveById } from '../../objective/store.ts';
import { areLinked } from '../../partnership/evaluation.ts';
import { clearDraft, draftFor } from '../../people/drafts/store.ts';
import { page } from '../../people/page.tsx';
import { inWords } from '../../people/problems.ts';
import type { Env, Request } from '../../people/request.ts';
import { buildings } from '../../people/store.ts';
import { paths } from '../../paths.ts';
import { isId, one, type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/local-date.ts';
import { evaluationsAmong } from '../desk-store.ts';
import { type Beginning, startTogether } from './actions.ts';
import { arrange, type Plan } from './plan.ts';
import { listed, mostListed, offeredObjectives, unclear } from './store.ts';
import { placesIn, readWanted, type Wanted } from './typed.ts';
import { PlanPage } from './views/plan.tsx';
import { WhoPage } from './views/who.tsx';

/** A PLC, a building or a list of names begins together: who and with what, then a look at all, then the invitations. */
export const togetherRoutes = new Hono<Env>();

togetherRoutes.get(paths.deskTogether, async (c) => {
  const { db, person } = c.var;
  const chosen = (c.req.queries('person') ?? []).filter(isId);
  const objective = c.req.query('objective');
  const asked: Typed = {
    ...(chosen.length > 0 ? { from: 'chosen', person: chosen } : {}),
    ...(isId(objective) ? { shared: 'open', objective } : {}),
  };
  const kept = Object.keys(asked).length === 0 ? await draftFor(db, person, paths.deskTogether) : null;
  return whoPage(c, kept ?? asked, []);
});

togetherRoutes.post(paths.deskTogether, async (c) => {
  const { db, person, now, parts } = c.var;
  const typed = await readForm(c);
  if (one(typed, 'step') === 'back') return whoPage(c, typed, [], 422);
  const read = readWanted(typed);
  if (!read.ok) return whoPage(c, typed, read.problems);
  const wanted = read.value;
  const beginning = await beginningOf(c, wanted);
  if (!beginning) return whoPage(c, typed, [{ field: 'objective', key: 'together.objective.missing' }]);
  const author = beginning.kind === 'open' ? beginning.objective.personId : null;
  const people = await listed(db, person, wanted.from, author);
  if (people.length > mostListed)
    return whoPage(c, typed, [{ field: 'from', key: 'together.many', params: { most: mostListed } }]);
  if (people.filter(({ leftOut }) => leftOut === null).length < 2)
    return whoPage(c, typed, [{ field: 'from', key: 'together.few' }]);
  const ids = people.map(({ id }) => id);
  const linked = await evaluationsAmong(db, ids);
  const places = one(typed, 'step') === 'split' ? null : placesIn(typed, ids);
  const plan = arrange(people, wanted.size, places, (a, b) => areLinked(linked, a, b));
  if (one(typed, 'step') !== 'send') return planPage(c, typed, wanted, beginning, plan, []);
  if (plan.groups.length === 0 || plan.groups.some(({ problem }) => problem !== null))
    return planPage(c, typed, wanted, beginning, plan, [{ field: '', key: 'together.look_again' }]);
  const groups = plan.groups.map((group) => group.people.map(({ id }) => id));
  const done = await startTogether(db, person, { groups, beginning, note: wanted.note }, now);
  if (!done.ok) {
    const problem = { field: '', key: done.reason, params: { ...done.params } };
    return planPage(c, typed, wanted, beginning, plan, [problem]);
  }
  await clearDraft(db, person, paths.deskTogether);
  parts.nudge('letters');
  return see(c, paths.deskList('invitations'), 'together.done');
});

async function beginningOf(c: Request, { shared, from }: Wanted): Promise<Beginning | null> {
  const { db, person } = c.var;
  if (shared.kind === 'open') {
    const objective = await objectiveById(db, person, shared.id);
    return objective?.visibility === 'open' ? { kind: 'open', objective } : null;
  }
  const priority = shared.priorityId ? await priorityById(db, person, shared.priorityId) : null;
  const source = from.kind === 'plc' || from.kind === 'building' ? from.kind : 'district';
  return { kind: 'new', statement: shared.statement, priority, source };
}

async function whoPage(c: Request, typed: Typed, problems: readonly Problem[], status: 200 | 422 = 200) {
  const { db, person, t, now } = c.var;
  const objective = one(typed, 'objective');
  const chosen = one(typed, 'from') === 'chosen' ? readChosen(typed) : [];
  return page(
    c,
    {
      title: t('together.title'),
      wide: true,
      back: { href: paths.desk, label: t('specialist.desk.title') },
      children: (
        <WhoPage
          t={t}
          typed={typed}
          errors={inWords(t, problems)}
          plcs={await adminPlcs(db, person.district)}
          buildings={await buildings(db, person)}
          chosen={chosen.length > 0 ? await listed(db, person, { kind: 'chosen', ids: chosen }, null) : []}
          objectives={await offeredObjectives(db, person, isId(objective) ? objective : null)}
          priorities={await prioritiesNow(db, person, localDate(now, person.district.timezone))}
        />
      ),
    },
    problems.length > 0 ? 422 : status,
  );
}

function readChosen(typed: Typed): string[] {
  const read = typed.person;
  return (Array.isArray(read) ? read : read === undefined ? [] : [read]).filter(isId).slice(0, mostListed);
}

/** Shown again (422) until the invitations are sent, so that nothing of it counts as sent. */
async function planPage(
  c: Request,
  typed: Typed,
  wanted: Wanted,
  beginning: Beginning,
  plan: Plan,
  problems: readonly Problem[],
) {
  const { db, person, t } = c.var;
  const pasted =
    wanted.from.kind === 'pasted' ? await unclear(db, person, wanted.from.lines) : { unknown: [], twice: [] };
  return page(
    c,
    {
      title: t('together.plan.title'),
      wide: true,
      back: { href: paths.deskTogether, label: t('together.title') },
      children: (
        <PlanPage
          t={t}
          format={c.var.format}
          typed={typed}
          wanted={wanted}
          beginning={beginning}
          plan={plan}
          {...pasted}
          errors={inWords(t, problems)}
          requestId={newId()}
        />
      ),
    },
    422,
  );
}
