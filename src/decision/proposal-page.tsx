import { noteFor } from '../partnership/notes/store.ts';
import { partnershipPage } from '../partnership/page.tsx';
import type { Request } from '../people/request.ts';
import type { Problem, Typed } from '../platform/http/form.ts';
import { newId } from '../platform/ids.ts';
import type { Proposal } from './decision.ts';
import type { Refused } from './held.ts';
import { type Asking, type Matter, matterOf } from './matter.ts';
import { readerOf, todayOf } from './reached.ts';
import { proposalOf, versionsOf } from './store.ts';
import { ProposalView } from './views/proposal.tsx';

/** Says kindly why an answer can't be taken, on the proposal as it stands now, with what was typed still there. */
export async function refused(
  c: Request,
  asking: Asking,
  was: Proposal,
  matters: readonly Matter[],
  typed: Typed,
  no: Refused,
) {
  const proposal = no.undone ? was : ((await proposalOf(asking.db, asking.partnership, was.id)) ?? was);
  return proposalPage(c, asking, proposal, matters, typed, [{ field: '', key: no.reason, params: no.params }], 409);
}

/** Answers with the page of one proposal, with what was typed on it. */
export async function proposalPage(
  c: Request,
  asking: Asking,
  proposal: Proposal,
  matters: readonly Matter[],
  typed: Typed,
  problems: readonly Problem[],
  status: 200 | 409 | 422 = 200,
) {
  const { db, person, partnership } = asking;
  const matter = matterOf(matters, proposal.kind);
  const reader = readerOf(c);
  const versions = await versionsOf(db, partnership, proposal);
  const note = await noteFor(db, person, partnership, proposal.id);
  const children = (
    <ProposalView
      partnership={partnership}
      proposal={proposal}
      matter={matter}
      versions={versions}
      typed={typed}
      problems={problems}
      note={note}
      noteRequestId={newId()}
      requestId={newId()}
      today={todayOf(asking)}
      reader={reader}
    />
  );
  return partnershipPage(c, partnership, { title: matter.title(proposal, reader), step: 'approach', children }, status);
}
