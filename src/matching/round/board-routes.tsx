import { Hono } from 'hono';
import { notFound, page } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { one, parse, type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { change, type Done, travel } from './actions.ts';
import { answer, numberAt, numberIn, readerOf, seated, specialistsOnly, versionIn } from './answering.tsx';
import { type Board, type Change, keepApart, move, pin, type Place, share, withRules } from './board.ts';
import { apartFor } from './circle.ts';
import { moveRefusal } from './sending.ts';
import type { Rules } from './rules.ts';
import { isPair, rulesFields } from './rules.ts';
import type { Table } from './table.ts';
import { CloserPage } from './views/closer.tsx';
import { MovePage } from './views/move.tsx';
import { asTyped, RulesPage } from './views/rules.tsx';
import type { Wish } from './views/stale.tsx';
import { namesOf } from './views/words.ts';

/** Changes of a board by hand: moves, pins, whom to keep apart, the shared objective, the rules, and going back. */
export const boardRoutes = new Hono<Env>();

boardRoutes.use(`${paths.rounds}/*`, specialistsOnly);

/** What a change does, where it leads, and how it is said when the board had changed. */
interface Made {
  typed: Typed;
  board: Board;
  change: Change;
  wish: Wish;
  path: string;
  key: Parameters<typeof answer>[3]['key'];
}

async function make(c: Request, table: Table, made: Made): Promise<Response> {
  const { db, person, now } = c.var;
  const done: Done = await change(db, person, table, versionIn(made.typed), made, now);
  return answer(c, table, done, made);
}

boardRoutes.get(paths.roundMove(':id', ':number'), async (c) => {
  const table = await seated(c);
  return table ? movePage(c, table, numberAt(c, 'number'), []) : notFound(c);
});

async function movePage(c: Request, table: Table, at: number | null, problems: readonly Problem[]): Promise<Response> {
  const person = at === null ? undefined : table.circle.people.get(at);
  if (!person || table.round.status !== 'open') return notFound(c);
  return page(
    c,
    {
      title: c.var.t('round.move.title', { name: person.name }),
      back: { href: paths.round(table.round.id), label: table.round.name },
      children: <MovePage reader={readerOf(c)} table={table} person={person} problems={problems} />,
    },
    problems.length > 0 ? 422 : 200,
  );
}

boardRoutes.post(paths.roundMoves(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const typed = await readForm(c);
  const { board, circle, round } = table;
  const person = numberIn(typed, 'person') ?? -1;
  const wanted = one(typed, 'to');
  const to: Place | null = wanted === 'new' || wanted === 'left' ? wanted : numberIn(typed, 'to');
  if (!circle.people.has(person)) return notFound(c);
  const again = (problem: Problem) => movePage(c, table, person, [problem]);
  const current = versionIn(typed) === round.version;
  if (to === null) return again({ field: 'to', key: 'round.move.missing' });
  if (typeof to === 'number' && current) {
    const group = board.groups.find((each) => each.id === to);
    if (!group) return again({ field: 'to', key: 'round.move.gone' });
    const names = namesOf(table.pool);
    const refusal = moveRefusal(circle, board, person, to);
    if (refusal)
      return again({
        field: 'to',
        key: `round.move.${refusal.why}`,
        params: { name: names(person), other: names(refusal.other) },
      });
    if (group.people.length >= 8 && !group.people.includes(person))
      return again({ field: 'to', key: 'round.move.full' });
  }
  return make(c, table, {
    typed,
    board: move(board, person, to),
    change: { kind: 'moved', person, to },
    wish: {
      words: c.var.t('round.wish.moved', { name: namesOf(table.pool)(person) }),
      again: { action: paths.roundMoves(round.id), hidden: { person: String(person), to: String(to) } },
    },
    path: `${paths.round(round.id)}#p${person}`,
    key: 'round.moved',
  });
});

boardRoutes.get(paths.roundGroup(':id', ':group'), async (c) => {
  const table = await seated(c);
  const group = table?.board.groups.find((each) => String(each.id) === c.req.param('group'));
  if (!table || !group || table.round.status !== 'open') return notFound(c);
  return page(c, {
    title: c.var.t('round.closer.title', { number: group.id }),
    back: { href: `${paths.round(table.round.id)}#g${group.id}`, label: table.round.name },
    wide: true,
    children: <CloserPage reader={readerOf(c)} table={table} group={group} />,
  });
});

boardRoutes.post(paths.roundPin(':id', ':group'), async (c) => {
  const table = await seated(c);
  const id = numberAt(c, 'group');
  if (!table || id === null) return notFound(c);
  const typed = await readForm(c);
  const pinned = one(typed, 'pinned') !== 'no';
  const action = paths.roundPin(table.round.id, id);
  return make(c, table, {
    typed,
    board: pin(table.board, id, pinned),
    change: { kind: pinned ? 'pinned' : 'unpinned', group: id },
    wish: {
      words: c.var.t('round.wish.pin', { number: id }),
      again: { action, hidden: { pinned: pinned ? 'yes' : 'no' } },
    },
    path: `${paths.round(table.round.id)}#g${id}`,
    key: 'round.changed',
  });
});

boardRoutes.post(paths.roundShared(':id', ':group'), async (c) => {
  const table = await seated(c);
  const id = numberAt(c, 'group');
  if (!table || id === null) return notFound(c);
  const typed = await readForm(c);
  const objective = numberIn(typed, 'objective');
  const action = paths.roundShared(table.round.id, id);
  return make(c, table, {
    typed,
    board: share(table.board, id, objective),
    change: { kind: 'objective', group: id },
    wish: {
      words: c.var.t('round.wish.objective', { number: id }),
      again: { action, hidden: { objective: String(objective ?? '') } },
    },
    path: `${paths.round(table.round.id)}#g${id}`,
    key: 'round.closer.objective.done',
  });
});

boardRoutes.post(paths.roundApart(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const typed = await readForm(c);
  const [a, b] = [numberIn(typed, 'one'), numberIn(typed, 'other')];
  const known = (number: number | null): number is number => table.pool.some((each) => each.number === number);
  if (!known(a) || !known(b) || a === b)
    return rulesPage(c, table, asTyped(table.board.rules), [], [{ field: 'one', key: 'round.rules.pair.missing' }]);
  const how = one(typed, 'how');
  if (how === 'together' && apartFor(table.circle, a, b))
    return rulesPage(c, table, asTyped(table.board.rules), [], [{ field: 'one', key: 'round.rules.pair.evaluates' }]);
  const { rules } = table.board;
  const together = rules.together.filter((pair) => !isPair(pair, a, b));
  const base = keepApart(withRules(table.board, { ...rules, together }), [a, b], how === 'apart');
  const board = how === 'together' ? withRules(base, { ...base.rules, together: [...together, [a, b]] }) : base;
  const kind = how === 'apart' ? 'forbidden' : how === 'together' ? 'together' : 'allowed';
  const group = table.board.groups.find(({ people }) => people.includes(a) && people.includes(b));
  const at = group ? `${paths.round(table.round.id)}#g${group.id}` : `${paths.roundRules(table.round.id)}#pairs`;
  return make(c, table, {
    typed,
    board: { ...board, bound: how === 'lift' ? null : table.board.bound },
    change: { kind, pair: [a, b] },
    wish: {
      words: c.var.t('round.wish.apart'),
      again: { action: paths.roundApart(table.round.id), hidden: { one: String(a), other: String(b), how } },
    },
    path: at,
    key: how === 'apart' ? 'round.closer.forbidden' : 'round.changed',
  });
});

boardRoutes.post(paths.roundTravel(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const typed = await readForm(c);
  const way = one(typed, 'way') === 'redo' ? 'redo' : 'undo';
  const done = await travel(c.var.db, c.var.person, table, versionIn(typed), way, c.var.now);
  return answer(c, table, done, {
    typed,
    wish: { words: c.var.t('round.wish.travel'), again: null },
    path: `${paths.round(table.round.id)}#board`,
    key: way === 'undo' ? 'round.undone' : 'round.redone',
  });
});

boardRoutes.get(paths.roundRules(':id'), async (c) => {
  const table = await seated(c);
  return table && table.round.status !== 'closed'
    ? rulesPage(c, table, asTyped(table.board.rules), [], [])
    : notFound(c);
});

boardRoutes.post(paths.roundRules(':id'), async (c) => {
  const table = await seated(c);
  if (!table) return notFound(c);
  const typed = await readForm(c);
  const form = {
    sizeFrom: one(typed, 'sizeFrom'),
    sizeTo: one(typed, 'sizeTo'),
    crossing: one(typed, 'crossing'),
    timing: one(typed, 'timing'),
    placing: one(typed, 'placing'),
    newFaces: one(typed, 'newFaces') !== '',
  };
  const read = parse(rulesFields, form);
  if (!read.ok) return rulesPage(c, table, form, read.problems, []);
  const rules: Rules = { ...table.board.rules, ...read.value };
  return make(c, table, {
    typed,
    board: withRules(table.board, rules),
    change: { kind: 'rules' },
    wish: {
      words: c.var.t('round.wish.rules'),
      again: { action: paths.roundRules(table.round.id), hidden: { ...form, newFaces: form.newFaces ? 'on' : '' } },
    },
    path: paths.round(table.round.id),
    key: 'round.rules.saved',
  });
});

function rulesPage(
  c: Request,
  table: Table,
  rules: Parameters<typeof RulesPage>[0]['rules'],
  problems: readonly Problem[],
  pairProblems: readonly Problem[],
) {
  const children = (
    <RulesPage reader={readerOf(c)} table={table} rules={rules} problems={problems} pairProblems={pairProblems} />
  );
  return page(
    c,
    {
      title: table.round.name,
      back: { href: paths.rounds, label: c.var.t('round.list.title') },
      wide: true,
      children,
    },
    problems.length + pairProblems.length > 0 ? 422 : 200,
  );
}
