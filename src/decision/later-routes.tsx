import { Hono } from 'hono';
import { notFound } from '../people/page.tsx';
import type { Env } from '../people/request.ts';
import { one, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { addDays } from '../platform/local-date.ts';
import { paths } from '../paths.ts';
import { basedOn, readDay } from './form.ts';
import { askAgain, putOff, revisit, takeUp } from './later-actions.ts';
import type { Matter } from './matter.ts';
import { proposalPage, refused } from './proposal-page.tsx';
import { reachProposal, todayOf } from './reached.ts';

/** Deciding later, asking again where options are level, and looking at a decision again. */
export function laterRoutes(matters: readonly Matter[]): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post(paths.proposalLater(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const { asking, proposal } = found;
    const typed = await readForm(c);
    const up = one(typed, 'up') !== '';
    const read = readDay(typed, 'until', addDays(todayOf(asking), 1));
    if (!up && !read.ok) return proposalPage(c, asking, proposal, matters, typed, read.problems, 422);
    const outcome = up || !read.ok ? await takeUp(asking, proposal.id) : await putOff(asking, proposal.id, read.value);
    if (!outcome.ok) return refused(c, asking, proposal, matters, {}, outcome);
    const here = paths.proposal(asking.partnership.id, proposal.id);
    return see(c, here, up ? 'decision.later.taken_up' : 'decision.later.done');
  });

  routes.post(paths.proposalTie(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const { asking, proposal } = found;
    const outcome = await askAgain(asking, matters, proposal.id, basedOn(await readForm(c)));
    if (!outcome.ok) return refused(c, asking, proposal, matters, {}, outcome);
    c.var.parts.nudge('letters');
    return see(c, paths.proposal(asking.partnership.id, proposal.id), 'decision.choice.asked_again');
  });

  routes.post(paths.decisionRevisit(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const { asking, proposal } = found;
    const typed = await readForm(c);
    const read = readDay(typed, 'revisitOn', addDays(todayOf(asking), 1));
    if (!read.ok) return proposalPage(c, asking, proposal, matters, typed, read.problems, 422);
    const outcome = await revisit(asking, proposal.id, read.value);
    if (!outcome.ok) return refused(c, asking, proposal, matters, {}, outcome);
    const here = paths.proposal(asking.partnership.id, proposal.id);
    return see(c, here, read.value ? 'decision.revisit.kept' : 'decision.revisit.none');
  });

  return routes;
}
