import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { notFound, page } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { many, one, parse, type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { askToSolve, cancelSolving, goOnSending, putSolution, send } from './actions.ts';
import { answer, boardPage, numberIn, readerOf, seated, specialistsOnly, versionIn } from './answering.tsx';
import { solutionsOf } from './solution-store.ts';
import type { Table } from './table.ts';
import { ComparePage, type Solved } from './views/compare.tsx';
import { longestNote, PreviewPage, type PreviewProps } from './views/preview.tsx';

/** Having groups formed, comparing what came of it, and inviting. */
export const solutionRoutes = new Hono<Env>();

solutionRoutes.use(`${paths.rounds}/*`, specialistsOnly);

solutionRoutes.post(paths.roundSolutions(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const typed = await readForm(c);
  const done = await askToSolve(c.var.db, c.var.person, table, versionIn(typed), c.var.now);
  if (done.ok) c.var.parts.nudge('rounds');
  return answer(c, table, done, {
    typed,
    wish: { words: c.var.t('round.wish.solve'), again: { action: paths.roundSolutions(table.round.id), hidden: {} } },
    path: paths.round(table.round.id),
  });
});

solutionRoutes.post(paths.roundCancellation(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  await cancelSolving(c.var.db, table, c.var.now);
  return see(c, paths.round(table.round.id), 'round.solving.cancelled');
});

solutionRoutes.get(paths.roundComparison(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const solutions = (await solutionsOf(c.var.db, table.round)).filter((each): each is Solved => each.board !== null);
  const named = (name: string) => solutions.find((each) => String(each.number) === c.req.query(name));
  const one = named('one') ?? solutions[0];
  const other = named('other') ?? solutions.find((each) => each !== one);
  return page(c, {
    title: table.round.name,
    back: { href: paths.rounds, label: c.var.t('round.list.title') },
    wide: true,
    children: <ComparePage reader={readerOf(c)} table={table} solutions={solutions} one={one} other={other} />,
  });
});

solutionRoutes.post(paths.roundUse(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const { db, person, now, t } = c.var;
  const typed = await readForm(c);
  const solution = numberIn(typed, 'solution') ?? 0;
  const done = await putSolution(db, person, table, { version: versionIn(typed), solution }, now);
  const action = paths.roundUse(table.round.id);
  return answer(c, table, done, {
    typed,
    wish: {
      words: t('round.wish.use', { number: solution }),
      again: { action, hidden: { solution: String(solution) } },
    },
    path: `${paths.round(table.round.id)}#board`,
    key: 'round.compare.used',
  });
});

solutionRoutes.get(paths.roundPreview(':id'), async (c) => {
  const table = await seated(c);
  if (!table || table.round.status === 'closed') return notFound(c);
  return previewPage(c, table, { note: table.round.note, notes: new Map(), chosen: null, letter: null, problems: [] });
});

const key = (known: Key): Key => known;
const noted = z.string().trim().max(longestNote, key('round.send.note.long'));

solutionRoutes.post(paths.roundPreview(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const { db, person, now, parts, t } = c.var;
  const typed = await readForm(c);
  if (one(typed, 'goOn') !== '') {
    await goOnSending(db, person, table);
    parts.nudge('rounds');
    return see(c, paths.round(table.round.id), 'round.sent.go_on.done');
  }
  const notes = notesIn(table, typed);
  const chosen = new Set(many(typed, 'groups').flatMap((group) => numberIn({ group }, 'group') ?? []));
  const again = (problems: readonly Problem[], letter: number | null) =>
    previewPage(c, table, { note: one(typed, 'note'), notes, chosen, letter, problems });
  const read = parse(z.object({ note: noted, notes: z.array(noted) }), {
    note: one(typed, 'note'),
    notes: [...notes.values()],
  });
  if (!read.ok) return again(read.problems, null);
  const show = numberIn(typed, 'show');
  if (show !== null) return again([], show);
  const groups = new Map([...chosen].map((group) => [group, notes.get(group) ?? '']));
  const done = await send(db, person, table, { version: versionIn(typed), note: read.value.note, groups }, now);
  if (done.ok) parts.nudge('rounds');
  if (!done.ok && !done.stale && done.reason === 'round.send.nothing')
    return again([{ field: 'note', key: done.reason }], null);
  if (!done.ok && !done.stale) return boardPage(c, table, [{ field: '', key: done.reason }]);
  return answer(c, table, done, {
    typed,
    wish: { words: t('round.wish.send'), again: null },
    path: `${paths.round(table.round.id)}#answers`,
    key: 'round.send.done',
  });
});

/** The notes of single groups, where there are any. */
function notesIn(table: Table, typed: Typed): Map<number, string> {
  return new Map(
    table.board.groups
      .map((group) => [group.id, one(typed, `note-${group.id}`).trim()] as const)
      .filter(([, note]) => note !== ''),
  );
}

function previewPage(
  c: Request,
  table: Table,
  given: Pick<PreviewProps, 'note' | 'notes' | 'chosen' | 'letter' | 'problems'>,
) {
  const { person, now, t } = c.var;
  return page(
    c,
    {
      title: table.round.name,
      back: { href: paths.rounds, label: t('round.list.title') },
      wide: true,
      children: (
        <PreviewPage reader={readerOf(c)} table={table} sender={person} now={now} requestId={newId()} {...given} />
      ),
    },
    given.problems.length > 0 || given.letter !== null ? 422 : 200,
  );
}
