import { Hono } from 'hono';
import { z } from 'zod';
import { partnershipPage } from '../partnership/page.tsx';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { one, type Problem, parse, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { putOnRecord, takePosition, withdraw } from './actions.ts';
import { longest, type Proposal } from './decision.ts';
import { basedOn, readPicks, readPosition } from './form.ts';
import { laterRoutes } from './later-routes.tsx';
import { type Asking, type Matter, matterOf } from './matter.ts';
import { proposalPage, refused } from './proposal-page.tsx';
import { proposingRoutes } from './proposing-routes.tsx';
import { reach, reachProposal, readerOf, todayOf } from './reached.ts';
import { recordRoutes } from './record-routes.tsx';
import { proposalsOf } from './store.ts';
import { DecisionsView } from './views/decisions.tsx';
import { WithdrawalView } from './views/withdrawal.tsx';

const wordForm = z.object({ word: z.string().trim().max(longest.word, 'decision.too_long') });

/** How partners decide, whatever it is about. `matters` holds one definition for each kind of proposal. */
export function decisionRoutes(matters: readonly Matter[]): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(paths.decisions(':p'), async (c) => {
    const asking = await reach(c);
    if (!asking) return notFound(c);
    const { db, partnership } = asking;
    const proposals = await proposalsOf(db, partnership);
    const children = (
      <DecisionsView
        partnership={partnership}
        proposals={proposals}
        matters={matters}
        today={todayOf(asking)}
        reader={readerOf(c)}
      />
    );
    return partnershipPage(c, partnership, {
      title: c.var.t('decision.title'),
      step: 'approach',
      note: 'decisions',
      children,
    });
  });

  // Before the page of one proposal, whose address has the same shape as the one for a new proposal.
  routes.route('/', proposingRoutes(matters));
  routes.route('/', recordRoutes(matters));
  routes.route('/', laterRoutes(matters));

  routes.get(paths.proposal(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const draft = await draftFor(
      c.var.db,
      c.var.person,
      paths.positions(found.asking.partnership.id, found.proposal.id),
    );
    return proposalPage(c, found.asking, found.proposal, matters, draft ?? {}, []);
  });

  routes.post(paths.positions(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const { asking, proposal } = found;
    const { db, person, partnership } = asking;
    const typed = await readForm(c);
    const options = matterOf(matters, proposal.kind).options?.(proposal);
    const read = options
      ? readPicks(typed, options.length, partnership.formality)
      : readPosition(typed, partnership.formality);
    if (!read.ok) return proposalPage(c, asking, proposal, matters, typed, read.problems, 422);
    const outcome = await takePosition(asking, matters, proposal.id, { version: basedOn(typed), ...read.value });
    if (!outcome.ok) return refused(c, asking, proposal, matters, typed, outcome);
    await clearDraft(db, person, paths.positions(partnership.id, proposal.id));
    c.var.parts.nudge('letters');
    return see(
      c,
      paths.proposal(partnership.id, proposal.id),
      outcome.decided ? 'decision.is_decided' : 'decision.answered_notice',
    );
  });

  routes.post(paths.decisionRecord(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const { asking, proposal } = found;
    const outcome = await putOnRecord(asking, matters, proposal.id);
    if (!outcome.ok) return refused(c, asking, proposal, matters, {}, outcome);
    c.var.parts.nudge('letters');
    const here = paths.proposal(asking.partnership.id, proposal.id);
    return outcome.decided ? see(c, here, 'decision.is_decided') : see(c, here, 'decision.still_open', 'info');
  });

  routes.get(paths.withdrawal(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    return found ? withdrawalPage(c, found.asking, found.proposal, matters, {}, []) : notFound(c);
  });

  routes.post(paths.withdrawal(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const { asking, proposal } = found;
    const typed = await readForm(c);
    const read = parse(wordForm, { word: one(typed, 'word') });
    if (!read.ok) return withdrawalPage(c, asking, proposal, matters, typed, read.problems, 422);
    const outcome = await withdraw(asking, matters, proposal.id, read.value.word);
    if (!outcome.ok) return refused(c, asking, proposal, matters, {}, outcome);
    c.var.parts.nudge('letters');
    return see(c, paths.proposal(asking.partnership.id, proposal.id), 'decision.withdraw.done');
  });

  return routes;
}

function withdrawalPage(
  c: Request,
  asking: Asking,
  proposal: Proposal,
  matters: readonly Matter[],
  typed: Typed,
  problems: readonly Problem[],
  status: 200 | 422 = 200,
) {
  const { partnership } = asking;
  const matter = matterOf(matters, proposal.kind);
  const children = (
    <WithdrawalView
      partnership={partnership}
      proposal={proposal}
      matter={matter}
      typed={typed}
      problems={problems}
      requestId={newId()}
      reader={readerOf(c)}
    />
  );
  return partnershipPage(
    c,
    partnership,
    { title: c.var.t('decision.withdraw.title'), step: 'approach', children },
    status,
  );
}
