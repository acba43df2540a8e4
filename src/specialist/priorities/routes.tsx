import { type Context, Hono } from 'hono';
import { adminPlcs } from '../../district/places-store.ts';
import { type Priority, whenIs } from '../../district/priorities/priority.ts';
import { priorities, priorityById } from '../../district/priorities/store.ts';
import { openObjectives, searchFrom } from '../../objective/search.ts';
import { readerOf } from '../../objective/routes.tsx';
import { notFound, page } from '../../people/page.tsx';
import { hasRole } from '../../people/person.ts';
import { inWords } from '../../people/problems.ts';
import type { Env, Request } from '../../people/request.ts';
import { buildings } from '../../people/store.ts';
import { paths } from '../../paths.ts';
import { type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/local-date.ts';
import { change, mayMaintain, publish, retire } from './actions.ts';
import { readChange, readPriority, typedFrom } from './form.ts';
import { useOfPriorities } from './store.ts';
import { PriorityFormPage } from './views/form.tsx';
import { PrioritiesPage } from './views/list.tsx';
import { PriorityPage } from './views/priority.tsx';

/** What the district, its buildings and PLCs work on: read by everybody, looked after by specialists and admins. */
export const priorityRoutes = new Hono<Env>();

/** So many of its open objectives stand on a priority's page. */
const shownObjectives = 6;

const todayOf = (c: Context<Env>) => localDate(c.var.now, c.var.person.district.timezone);

priorityRoutes.get(paths.priorities, async (c) => {
  const { db, person, t } = c.var;
  const all = await priorities(db, person);
  const uses = hasRole(person, 'specialist') ? await useOfPriorities(db) : null;
  return page(c, {
    title: t('priority.list.title'),
    ...(hasRole(person, 'specialist') ? { back: { href: paths.desk, label: t('specialist.desk.title') } } : {}),
    children: (
      <PrioritiesPage
        reader={readerOf(c)}
        priorities={all.map((priority) => ({ ...priority, when: whenIs(priority, todayOf(c)) }))}
        uses={uses}
        maintains={mayMaintain(person)}
      />
    ),
  });
});

priorityRoutes.get(paths.newPriority, (c) => {
  return mayMaintain(c.var.person) ? formPage(c, null, { startsOn: todayOf(c) }, []) : notFound(c);
});

priorityRoutes.post(paths.priorities, async (c) => {
  const { db, person, now } = c.var;
  if (!mayMaintain(person)) return notFound(c);
  const typed = await readForm(c);
  const read = readPriority(typed);
  if (!read.ok) return formPage(c, null, typed, read.problems);
  const id = await publish(db, person, read.value, now);
  return id
    ? see(c, paths.priority(id), 'priority.published')
    : formPage(c, null, typed, [{ field: 'whose', key: 'priority.whose.missing' }]);
});

priorityRoutes.get(paths.priority(':id'), async (c) => {
  const { db, person, t } = c.var;
  const priority = await priorityById(db, person, c.req.param('id'));
  if (!priority) return notFound(c);
  const { objectives, total } = await openObjectives(db, person, {
    ...searchFrom(() => undefined),
    priority: priority.id,
  });
  return page(c, {
    title: priority.title,
    back: { href: paths.priorities, label: t('priority.list.title') },
    children: (
      <PriorityPage
        reader={readerOf(c)}
        priority={priority}
        when={whenIs(priority, todayOf(c))}
        objectives={objectives.slice(0, shownObjectives)}
        total={total}
        use={hasRole(person, 'specialist') ? ((await useOfPriorities(db)).get(priority.id) ?? null) : null}
        maintains={mayMaintain(person)}
      />
    ),
  });
});

priorityRoutes.get(paths.editPriority(':id'), async (c) => {
  const priority = await maintained(c);
  return priority ? formPage(c, priority, typedFrom(priority), []) : notFound(c);
});

priorityRoutes.post(paths.priority(':id'), async (c) => {
  const priority = await maintained(c);
  if (!priority) return notFound(c);
  const typed = await readForm(c);
  const read = readChange(typed);
  if (!read.ok) return formPage(c, priority, typed, read.problems);
  await change(c.var.db, c.var.person, priority, read.value, c.var.now);
  return see(c, paths.priority(priority.id), 'priority.changed');
});

priorityRoutes.post(paths.priorityRetirement(':id'), async (c) => {
  const priority = await maintained(c);
  if (!priority) return notFound(c);
  await retire(c.var.db, c.var.person, priority, todayOf(c), c.var.now);
  return see(c, paths.priority(priority.id), 'priority.retired');
});

async function maintained(c: Request): Promise<Priority | null> {
  return mayMaintain(c.var.person) ? priorityById(c.var.db, c.var.person, c.req.param('id')) : null;
}

async function formPage(c: Request, priority: Priority | null, typed: Typed, problems: readonly Problem[]) {
  const { db, person, t } = c.var;
  const places = priority
    ? { buildings: [], plcs: [] }
    : { buildings: await buildings(db, person), plcs: await adminPlcs(db, person.district) };
  return page(
    c,
    {
      title: t(priority ? 'priority.edit.title' : 'priority.new.title'),
      back: priority
        ? { href: paths.priority(priority.id), label: priority.title }
        : { href: paths.priorities, label: t('priority.list.title') },
      children: (
        <PriorityFormPage
          t={t}
          priority={priority}
          typed={typed}
          errors={inWords(t, problems)}
          requestId={newId()}
          {...places}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}
