import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { priorities } from '../../district/priorities/store.ts';
import { narrowings } from '../../objective/search.ts';
import { notFound, page } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { one, parse, type Problem, readForm } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { closeRound, startRound, takeOut } from './actions.ts';
import { answer, boardPage, numberAt, readerOf, seated, specialistsOnly } from './answering.tsx';
import { csv } from './export.ts';
import { type Filters, filtersFrom } from './pool.ts';
import { candidates } from './pool-store.ts';
import { roundsOf } from './store.ts';
import { tableRows } from './table-rows.ts';
import { RoundsPage } from './views/list.tsx';
import { NewRoundPage } from './views/new.tsx';
import { PeoplePage } from './views/people.tsx';

/** Matching rounds, from the pool to the end. For everybody but specialists they do not exist. */
export const roundRoutes = new Hono<Env>();

roundRoutes.use(`${paths.rounds}/*`, specialistsOnly);

roundRoutes.get(paths.rounds, async (c) => {
  const { db, person, t } = c.var;
  return page(c, {
    title: t('round.list.title'),
    back: { href: paths.desk, label: t('specialist.desk.title') },
    wide: true,
    children: <RoundsPage reader={readerOf(c)} rounds={await roundsOf(db, person, 'all')} />,
  });
});

roundRoutes.get(paths.newRound, (c) =>
  newPage(
    c,
    filtersFrom((name) => c.req.query(name)),
    suggestedName(c),
    [],
  ),
);

const key = (known: Key): Key => known;
const startFields = z.object({
  name: z.string().trim().min(1, key('round.new.name.missing')).max(120, key('round.new.name.long')),
});

roundRoutes.post(paths.rounds, async (c) => {
  const { db, person, now } = c.var;
  const typed = await readForm(c);
  const filters = filtersFrom((name) => one(typed, name));
  const read = parse(startFields, { name: one(typed, 'name') });
  if (!read.ok) return newPage(c, filters, one(typed, 'name').slice(0, 200), read.problems);
  const id = await startRound(db, person, { name: read.value.name, filters }, now);
  if (!id) return newPage(c, filters, read.value.name, [{ field: '', key: 'round.new.few' }]);
  return see(c, paths.round(id), 'round.new.done');
});

function suggestedName(c: Request): string {
  const { t, format, now } = c.var;
  return t('round.new.name.suggested', { day: format.shortDay(now) });
}

async function newPage(c: Request, filters: Filters, name: string, problems: readonly Problem[]): Promise<Response> {
  const { db, person, t, now } = c.var;
  return page(
    c,
    {
      title: t('round.new.title'),
      back: { href: paths.rounds, label: t('round.list.title') },
      children: (
        <NewRoundPage
          reader={readerOf(c)}
          filters={filters}
          narrowings={await narrowings(db, person)}
          priorities={await priorities(db, person)}
          candidates={await candidates(db, person, filters, now)}
          name={name}
          problems={problems}
          requestId={newId()}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

roundRoutes.get(paths.round(':id'), async (c) => {
  const table = await seated(c);
  return table ? boardPage(c, table) : notFound(c);
});

roundRoutes.get(paths.roundPeople(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const wanted = Number(c.req.query('page'));
  return page(c, {
    title: table.round.name,
    back: { href: paths.rounds, label: c.var.t('round.list.title') },
    wide: true,
    live: [`round:${table.round.id}`],
    children: (
      <PeoplePage
        reader={readerOf(c)}
        table={table}
        page={Number.isInteger(wanted) && wanted > 0 && wanted < 1000 ? wanted : 1}
      />
    ),
  });
});

roundRoutes.post(paths.roundPerson(':id', ':number'), async (c) => {
  const table = await seated(c);
  const person = numberAt(c, 'number');
  if (!table?.pool.some((each) => each.number === person) || person === null) return notFound(c);
  const typed = await readForm(c);
  const out = one(typed, 'out') !== 'no';
  const done = await takeOut(c.var.db, c.var.person, table, { person, out }, c.var.now);
  const at = paths.roundPeople(table.round.id);
  return answer(c, table, done, {
    typed,
    wish: { words: '', again: null },
    path: at,
    key: out ? 'round.people.out.done' : 'round.people.back.done',
  });
});

roundRoutes.post(paths.roundClosure(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const done = await closeRound(c.var.db, c.var.person, table, c.var.now);
  return answer(c, table, done, {
    typed: {},
    wish: { words: '', again: null },
    path: paths.round(table.round.id),
    key: 'round.close.done',
  });
});

roundRoutes.get(paths.roundTable(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  return c.body(csv(tableRows(readerOf(c), table)), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="groups.csv"',
    'cache-control': 'no-store',
  });
});
