import { Hono } from 'hono';
import { partnershipPage } from '../partnership/page.tsx';
import { notFound } from '../people/page.tsx';
import type { Env } from '../people/request.ts';
import { paths } from '../paths.ts';
import type { Proposal, ProposalVersion, Recorded } from './decision.ts';
import { type Asking, type Matter, matterOf, type Reader } from './matter.ts';
import { reach, readerOf } from './reached.ts';
import { allVersions, proposalsOf } from './store.ts';
import { told } from './views/changed.tsx';
import { RecordView } from './views/record.tsx';

/** The whole record, to read on paper or to take along: who, what, why, when, in every version, with every answer. */
export function recordRoutes(matters: readonly Matter[]): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(paths.decisionsExport(':p'), async (c) => {
    const asking = await reach(c);
    if (!asking) return notFound(c);
    const { partnership } = asking;
    const record = await load(asking);
    const children = (
      <RecordView partnership={partnership} record={record} matters={matters} now={asking.now} reader={readerOf(c)} />
    );
    return partnershipPage(c, partnership, { title: c.var.t('decision.export.title'), step: 'approach', children });
  });

  routes.get(paths.decisionsFile(':p'), async (c) => {
    const asking = await reach(c);
    if (!asking) return notFound(c);
    const { partnership, now } = asking;
    const reader = readerOf(c);
    const record = await load(asking);
    c.header('Content-Disposition', 'attachment; filename="decisions.json"');
    c.header('Cache-Control', 'private, no-store');
    return c.json({
      objective: partnership.statement,
      exportedAt: now.toISOString(),
      decisions: record.map(({ proposal, versions }) => asData(proposal, versions, matters, reader)),
    });
  });

  return routes;
}

async function load({ db, partnership }: Asking): Promise<Recorded[]> {
  const [proposals, versions] = await Promise.all([proposalsOf(db, partnership), allVersions(db, partnership)]);
  return proposals.map((proposal) => ({ proposal, versions: versions.get(proposal.id) ?? [] }));
}

function asData(proposal: Proposal, versions: readonly ProposalVersion[], matters: readonly Matter[], reader: Reader) {
  const matter = matterOf(matters, proposal.kind);
  return {
    id: proposal.id,
    kind: proposal.kind,
    title: matter.title(proposal, reader),
    status: proposal.status,
    proposedBy: proposal.proposerName,
    proposedAt: proposal.createdAt,
    decideBy: proposal.decideBy,
    later: proposal.later,
    decidedAt: proposal.decidedAt,
    chosen: proposal.chosen === null ? null : (matter.options?.(proposal)[proposal.chosen] ?? null),
    revisitOn: proposal.revisitOn,
    wordWhenTakenBack: proposal.closedWord,
    versions: versions.map((version) => ({
      version: version.version,
      by: version.authorName,
      at: version.at,
      says: told(version, matter, reader),
      options: matter.options?.(version) ?? [],
      positions: version.positions.map((position) => ({
        name: position.name,
        stance: position.picks ? null : position.stance,
        approves: position.picks?.approves ?? null,
        objectsTo: position.picks?.objectsTo ?? null,
        reason: position.reason,
        at: position.at,
      })),
    })),
  };
}
