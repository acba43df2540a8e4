import { Hono } from 'hono';
import { partnershipPage } from '../../partnership/page.tsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { notFound } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { one, type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import { protocolsFor } from '../protocols/store.ts';
import { reach } from '../reach.ts';
import { byLot, openRun, press } from './actions.ts';
import type { Ending } from './ending.ts';
import { readMove, readOpening } from './form.ts';
import { done, reachRun, runFragment, runPage, shownTo } from './reached.tsx';
import { traceRoutes } from './trace-routes.tsx';
import { OpeningView } from './views/opening.tsx';
import { writtenRoutes } from './written-routes.tsx';

/** Structured conversations, live. `ending` says how what partners agree on goes on above this rank. */
export function runRoutes(ending: Ending): Hono<Env> {
  const routes = new Hono<Env>();

  // Before the page of one run, whose address has the same shape.
  routes.get(paths.newRun(':p'), async (c) => {
    const partnership = await reach(c);
    if (!partnership) return notFound(c);
    return openingPage(c, partnership, { protocol: c.req.query('protocol') ?? '' }, []);
  });
  routes.route('/', traceRoutes(ending));

  routes.get(paths.runs(':p'), async (c) => {
    const partnership = await reach(c);
    return partnership ? c.redirect(`${paths.conversation(partnership.id)}#runs`, 303) : notFound(c);
  });

  routes.post(paths.runs(':p'), async (c) => {
    const { db, person, now } = c.var;
    const partnership = await reach(c);
    if (!partnership) return notFound(c);
    const typed = await readForm(c);
    const read = readOpening(typed, await protocolsFor(db, partnership), partnership);
    if (!read.ok) return openingPage(c, partnership, typed, read.problems);
    if (partnership.status === 'closed')
      return openingPage(c, partnership, typed, [{ field: '', key: 'conversation.closed' }]);
    const id = await openRun(db, person, partnership, read.value.definition, read.value.formality, now);
    return see(c, paths.run(partnership.id, id), 'run.opened');
  });

  routes.get(paths.run(':p', ':id'), async (c) => {
    const found = await reachRun(c);
    return found ? runPage(c, found) : notFound(c);
  });

  routes.get(paths.runNow(':p', ':id'), async (c) => {
    const found = await reachRun(c);
    return found ? runFragment(c, await shownTo(c, found)) : notFound(c);
  });

  routes.post(paths.runMoves(':p', ':id'), async (c) => {
    const { db, person, now } = c.var;
    const found = await reachRun(c);
    if (!found) return notFound(c);
    const { partnership, run } = found;
    const wrong = (key: string, status: 409 | 422) =>
      runPage(c, found, { at: 'moves', problems: [{ field: '', key }] }, status);
    if (partnership.status === 'closed') return wrong('conversation.closed', 422);
    const typed = await readForm(c);
    const what = readMove(typed, byLot(partnership, run, now));
    // The trace is written on a page of its own, which finishes the run.
    if (!what) return wrong('run.choose', 422);
    const moved = await press(db, person, partnership, run, what, now);
    if (moved.kind === 'refused') return wrong(`run.refused.${moved.reason}`, 409);
    if (what.do === 'drop') return done(c, found, 'run.dropped_notice');
    return moved.kind === 'already' ? done(c, found, 'run.already', 'info') : done(c, found);
  });

  routes.route('/', writtenRoutes);
  return routes;
}

async function openingPage(c: Request, partnership: Partnership, typed: Typed, problems: readonly Problem[]) {
  const { t, language, format } = c.var;
  const protocols = await protocolsFor(c.var.db, partnership);
  const children = (
    <OpeningView
      partnership={partnership}
      protocols={protocols}
      typed={{ ...typed, protocol: one(typed, 'protocol') }}
      problems={problems}
      requestId={newId()}
      language={language}
      t={t}
      format={format}
    />
  );
  const status = problems.length > 0 ? 422 : 200;
  return partnershipPage(c, partnership, { title: t('run.start'), step: 'conversation', children }, status);
}
