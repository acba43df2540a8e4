import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { notFound, page } from '../../people/page.tsx';
import { hasRole } from '../../people/person.ts';
import type { Env, Request } from '../../people/request.ts';
import type { Reader } from '../../objective/views/words.ts';
import { paths } from '../../paths.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import type { Done } from './actions.ts';
import { followed } from './sending-store.ts';
import { solutionsOf } from './solution-store.ts';
import { changesSince, roundFor } from './store.ts';
import { type Table, tableOf } from './table.ts';
import { BoardPage } from './views/board.tsx';
import { StalePage, type Wish } from './views/stale.tsx';
import { namesOf } from './views/words.ts';

/** The round of the address, laid out; null for a round that is not there, for whatever reason. */
export async function seated(c: Request): Promise<Table | null> {
  const { person } = c.var;
  return tableOf(c.var.db, { districtId: person.districtId, personId: person.id }, c.req.param('id'));
}

/** For everybody but specialists, rounds do not exist. */
export const specialistsOnly: MiddlewareHandler<Env> = async (c, next) =>
  hasRole(c.var.person, 'specialist') ? next() : notFound(c);

export function readerOf(c: Request): Reader {
  const { t, format, language } = c.var;
  return { t, format, language };
}

const whole = z.coerce.number().int().min(0).max(1_000_000);

/** A whole number that was typed or sent; null for anything else. */
export function numberIn(typed: Typed, name: string): number | null {
  const text = one(typed, name).trim();
  const read = text === '' ? null : whole.safeParse(text);
  return read?.success ? read.data : null;
}

/** A whole number in the address; null for anything else. */
export function numberAt(c: Request, name: string): number | null {
  return numberIn({ [name]: c.req.param(name) ?? '' }, name);
}

/** The version of the board that a form was made on. One that says none was made on none. */
export function versionIn(typed: Typed): number {
  return numberIn(typed, 'version') ?? 0;
}

/** Answers a change: on to `path`, or what changed meanwhile, or the board with a kind no. */
export async function answer(
  c: Request,
  table: Table,
  done: Done,
  given: { typed: Typed; wish: Wish; path: string; key?: Key },
): Promise<Response> {
  if (done.ok) return see(c, given.path, given.key);
  if (done.stale) return stalePage(c, table, versionIn(given.typed), given.wish);
  return boardPage(c, table, [{ field: '', key: done.reason }]);
}

async function stalePage(c: Request, table: Table, version: number, wish: Wish): Promise<Response> {
  const { db, person, t } = c.var;
  const round = (await roundFor(db, person, table.round.id)) ?? table.round;
  const changes = await changesSince(db, round, version);
  return page(
    c,
    {
      title: t('round.stale.title'),
      back: { href: paths.round(round.id), label: round.name },
      children: (
        <StalePage
          reader={readerOf(c)}
          round={round}
          changes={changes}
          more={round.version - version > changes.length}
          wish={wish}
          names={namesOf(table.pool)}
        />
      ),
    },
    409,
  );
}

/** The round's own page. */
export async function boardPage(c: Request, table: Table, problems: readonly Problem[] = []): Promise<Response> {
  const { db, t } = c.var;
  const { round } = table;
  const wanted = Number(c.req.query('page'));
  return page(
    c,
    {
      title: round.name,
      back: { href: paths.rounds, label: t('round.list.title') },
      wide: true,
      live: [`round:${round.id}`],
      children: (
        <BoardPage
          reader={readerOf(c)}
          table={table}
          solutions={await solutionsOf(db, round)}
          sent={await followed(db, round)}
          page={Number.isInteger(wanted) && wanted > 0 && wanted < 1000 ? wanted : 1}
          problems={problems}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}
