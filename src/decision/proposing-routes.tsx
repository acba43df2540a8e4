import { Hono } from 'hono';
import { partnershipPage } from '../partnership/page.tsx';
import { DraftBrought } from '../people/drafts/brought.tsx';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { SideBySide } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Markdown } from '../ui/text.tsx';
import { renderMarkdown } from '../platform/markdown.ts';
import { amend, answersLater, propose } from './actions.ts';
import { type Proposal, proposalKinds } from './decision.ts';
import { basedOn, readGrounds, typedGrounds } from './form.ts';
import { type Asking, type Matter, matterOf } from './matter.ts';
import { reach, reachProposal, readerOf, todayOf } from './reached.ts';
import { proposalOf } from './store.ts';
import { ChooseKindView, ProposalFormView } from './views/proposal-form.tsx';

/** Putting something to the partners, and changing it. */
export function proposingRoutes(matters: readonly Matter[]): Hono<Env> {
  const routes = new Hono<Env>();
  const asked = (c: Request) => proposalKinds.find((kind) => kind === c.req.query('kind'));

  routes.get(paths.newProposal(':p'), async (c) => {
    const asking = await reach(c);
    if (!asking) return notFound(c);
    const kind = asked(c);
    const { db, person, partnership } = asking;
    if (!kind || partnership.status === 'closed') return chooseKind(c, asking, matters);
    const matter = matterOf(matters, kind);
    if (!matter.isOffered(partnership)) return notOffered(c, asking);
    const action = paths.newProposal(partnership.id, kind);
    const started = await matter.start(asking, (name) =>
      (c.req.query(name) ?? '').replaceAll('\u0000', '').toWellFormed(),
    );
    const draft = await draftFor(db, person, action);
    // What the address asks for now goes before what was typed some time ago.
    const given = Object.fromEntries(
      Object.entries(started).filter(([name, value]) => value !== '' && c.req.query(name) !== undefined),
    );
    return formPage(c, asking, matter, {
      action,
      typed: draft ? { ...draft, ...given } : started,
      problems: [],
      brought: draft !== null,
    });
  });

  routes.post(paths.newProposal(':p'), async (c) => {
    const asking = await reach(c);
    const kind = asked(c);
    if (!asking || !kind) return notFound(c);
    const { db, person, partnership } = asking;
    const matter = matterOf(matters, kind);
    const action = paths.newProposal(partnership.id, kind);
    const typed = await readForm(c);
    const grounds = readGrounds(typed, partnership.formality, todayOf(asking));
    if (partnership.status === 'closed')
      return formPage(
        c,
        asking,
        matter,
        { action, typed, problems: [{ field: '', key: 'decision.closed' }], brought: false },
        422,
      );
    const said = await matter.read(asking, typed, null);
    if (!said.ok || !grounds.ok) {
      return formPage(c, asking, matter, { action, typed, problems: problemsOf(said, grounds), brought: false }, 422);
    }
    const outcome = await propose(asking, matter, said, grounds.value);
    if (!outcome.ok)
      return formPage(
        c,
        asking,
        matter,
        { action, typed, problems: [{ field: '', key: outcome.reason, params: outcome.params }], brought: false },
        409,
      );
    await clearDraft(db, person, action);
    c.var.parts.nudge('letters');
    return see(
      c,
      paths.proposal(partnership.id, outcome.id),
      outcome.decided ? 'decision.is_decided' : 'decision.made',
    );
  });

  routes.get(paths.amendment(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const { asking, proposal } = found;
    const here = paths.proposal(asking.partnership.id, proposal.id);
    if (proposal.status !== 'open') return see(c, here, 'decision.settled', 'info');
    const action = paths.amendment(asking.partnership.id, proposal.id);
    const matter = matterOf(matters, proposal.kind);
    const draft = await draftFor(asking.db, asking.person, action);
    const typed = draft ?? { ...matter.typedOf(proposal), ...typedGrounds(proposal) };
    return formPage(c, asking, matter, { action, typed, problems: [], brought: draft !== null, proposal });
  });

  routes.post(paths.amendment(':p', ':id'), async (c) => {
    const found = await reachProposal(c);
    if (!found) return notFound(c);
    const { asking, proposal } = found;
    const { db, person, partnership } = asking;
    const matter = matterOf(matters, proposal.kind);
    const action = paths.amendment(partnership.id, proposal.id);
    const typed = await readForm(c);
    const grounds = readGrounds(typed, partnership.formality, earliest(proposal, todayOf(asking)));
    const said = await matter.read(asking, typed, proposal);
    if (!said.ok || !grounds.ok) {
      return formPage(
        c,
        asking,
        matter,
        { action, typed, problems: problemsOf(said, grounds), brought: false, proposal },
        422,
      );
    }
    const outcome = await amend(asking, matters, proposal.id, {
      version: basedOn(typed),
      said,
      grounds: grounds.value,
    });
    if (outcome.ok) {
      await clearDraft(db, person, action);
      c.var.parts.nudge('letters');
      return see(
        c,
        paths.proposal(partnership.id, proposal.id),
        outcome.decided ? 'decision.is_decided' : 'decision.amend.done',
      );
    }
    const present = (await proposalOf(db, partnership, proposal.id)) ?? proposal;
    const problems = [{ field: '', key: outcome.reason, params: outcome.params }];
    return formPage(
      c,
      asking,
      matter,
      {
        action,
        typed,
        problems,
        brought: false,
        proposal: present,
        meanwhile: outcome.reason === 'decision.meanwhile',
      },
      409,
    );
  });

  return routes;
}

type Read = { ok: true } | { ok: false; problems: readonly Problem[] };

function problemsOf(...reads: readonly Read[]): Problem[] {
  return reads.flatMap((read) => (read.ok ? [] : read.problems));
}

/** A day that was set before stays good, even when it has passed. */
function earliest({ decideBy, revisitOn }: Proposal, today: string): string {
  return [decideBy, revisitOn].reduce<string>((first, day) => (day !== null && day < first ? day : first), today);
}

function chooseKind(c: Request, asking: Asking, matters: readonly Matter[]) {
  const { partnership } = asking;
  const kinds = matters.filter((matter) => matter.isOffered(partnership)).map((matter) => matter.kind);
  const children = <ChooseKindView partnership={partnership} kinds={kinds} reader={readerOf(c)} />;
  return partnershipPage(c, partnership, { title: c.var.t('decision.choose.title'), step: 'approach', children });
}

/** Of all kinds only a new member may be nothing to decide here: with one member an invitation just goes out; with eight there is no seat. */
function notOffered(c: Request, { partnership }: Asking) {
  return partnership.members.length > 1
    ? see(c, paths.members(partnership.id), 'decision.member.full', 'info')
    : see(c, paths.invite(partnership.id), 'decision.member.only_two', 'info');
}

async function formPage(
  c: Request,
  asking: Asking,
  matter: Matter,
  form: {
    action: string;
    typed: Typed;
    problems: readonly Problem[];
    brought: boolean;
    proposal?: Proposal;
    meanwhile?: boolean;
  },
  status: 200 | 409 | 422 = 200,
) {
  const { partnership } = asking;
  const { proposal, typed } = form;
  const reader = readerOf(c);
  const { t } = reader;
  const fixed = proposal !== undefined && matter.fixed;
  const fields = fixed ? matter.says(proposal, reader, proposal.status) : await matter.fields(asking, typed, reader);
  const before = proposal ? null : await matter.before?.(asking, typed, reader);
  const meanwhile =
    form.meanwhile && proposal ? (
      <Notice title={t('decision.meanwhile_title')}>
        <SideBySide
          columns={[
            {
              title: matter.title(proposal, reader),
              content: <Present proposal={proposal} matter={matter} reader={reader} />,
            },
          ]}
        />
      </Notice>
    ) : null;
  const title = t(proposal ? 'decision.amend.title' : `decision.form.${matter.kind}`);
  const children = (
    <ProposalFormView
      partnership={partnership}
      kind={matter.kind}
      version={proposal?.version}
      answersLater={answersLater(matter)}
      action={form.action}
      before={before}
      fields={fields}
      meanwhile={meanwhile}
      typed={typed}
      problems={form.problems}
      requestId={newId()}
      brought={form.brought ? <DraftBrought t={t} form={form.action} back={form.action} /> : null}
      reader={reader}
    />
  );
  return partnershipPage(c, partnership, { title, step: 'approach', children }, status);
}

function Present(props: { proposal: Proposal; matter: Matter; reader: ReturnType<typeof readerOf> }) {
  const { proposal, matter, reader } = props;
  return (
    <>
      {matter.says(proposal, reader, proposal.status)}
      {proposal.reasons ? <Markdown html={renderMarkdown(proposal.reasons)} /> : null}
    </>
  );
}
