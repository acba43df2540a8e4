import { Hono } from 'hono';
import { objectiveById } from '../objective/store.ts';
import { earlierWordings } from '../objective/wording.ts';
import { notFound, page } from '../people/page.tsx';
import { inWords } from '../people/problems.ts';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { one, type Problem, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { changeFormality, changeKind, commitAgain } from './actions.ts';
import { invitationsOf, invitationsWaiting, offersOf, openInvitations } from './invitation-store.ts';
import { closePartnership, leavePartnership, reopenPartnership } from './leaving.ts';
import { partnershipPage } from './page.tsx';
import type { Partnership } from './partnership.ts';
import { partnershipFor, partnershipsOf } from './reach.ts';
import { formerMembers } from './store.ts';
import { readCommitment, readFormality, readKind, readWord } from './typed.ts';
import { CommitmentPage } from './views/commitment.tsx';
import { ClosePage, LeavePage } from './views/leaving.tsx';
import { ListPage } from './views/list.tsx';
import { MembersPage } from './views/members.tsx';
import type { Reader } from './views/words.tsx';

/** One's partnerships; who is in one and what for; the dial; committing again; leaving, closing, opening again. */
export const partnershipRoutes = new Hono<Env>();

/** What views need to speak to whoever asks. */
export function readerOf(c: Request): Reader {
  return { t: c.var.t, format: c.var.format };
}

async function reach(c: Request): Promise<Partnership | null> {
  return partnershipFor(c.var.db, c.var.person, c.req.param('p'));
}

partnershipRoutes.get(paths.partnerships, async (c) => {
  const { db, person, now, t } = c.var;
  const partnerships = await partnershipsOf(db, person);
  const waiting = await invitationsWaiting(db, person, now);
  const offers = await offersOf(db, person, now);
  return page(c, {
    title: t('partnership.list.title'),
    children: <ListPage reader={readerOf(c)} partnerships={partnerships} waiting={waiting} offers={offers} />,
  });
});

partnershipRoutes.get(paths.members(':p'), async (c) => {
  const partnership = await reach(c);
  return partnership ? membersPage(c, partnership) : notFound(c);
});

partnershipRoutes.post(paths.formality(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const formality = readFormality(await readForm(c));
  if (!formality) return membersPage(c, partnership, 422);
  if (partnership.status === 'closed') return membersPage(c, partnership, 409);
  await changeFormality(c.var.db, partnership, formality);
  return see(c, paths.members(partnership.id), 'partnership.formality.saved');
});

partnershipRoutes.post(paths.partnershipKind(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const kind = readKind(await readForm(c));
  if (!kind) return membersPage(c, partnership, 422);
  if (partnership.status === 'closed') return membersPage(c, partnership, 409);
  await changeKind(c.var.db, partnership, kind);
  return see(c, paths.members(partnership.id), 'partnership.kind.saved');
});

partnershipRoutes.get(paths.recommit(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  if (partnership.status === 'closed') return membersPage(c, partnership, 409);
  return commitmentPage(c, partnership, partnership.me.commitment, [], 200);
});

partnershipRoutes.post(paths.recommit(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  if (partnership.status === 'closed') return membersPage(c, partnership, 409);
  const typed = await readForm(c);
  const read = readCommitment(typed);
  if (!read.ok) return commitmentPage(c, partnership, one(typed, 'commitment'), read.problems, 422);
  await commitAgain(c.var.db, partnership, read.value.commitment);
  return see(c, paths.members(partnership.id), 'partnership.recommit.done');
});

partnershipRoutes.get(paths.leave(':p'), async (c) => {
  const partnership = await reach(c);
  return partnership ? leavePage(c, partnership, '', []) : notFound(c);
});

partnershipRoutes.post(paths.leave(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const read = readWord(typed);
  if (!read.ok) return leavePage(c, partnership, one(typed, 'word'), read.problems, 422);
  await leavePartnership(c.var.db, partnership, read.value.word, c.var.now);
  c.var.parts.nudge('letters');
  return see(c, paths.partnerships, 'partnership.leave.done');
});

partnershipRoutes.get(paths.close(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  if (partnership.status === 'closed') return c.redirect(paths.members(partnership.id), 303);
  const open = await openInvitations(c.var.db, partnership.id);
  const title = c.var.t('partnership.close.title');
  const children = <ClosePage reader={readerOf(c)} partnership={partnership} open={open.length} />;
  return partnershipPage(c, partnership, { title, step: 'partnership', children });
});

partnershipRoutes.post(paths.close(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  await closePartnership(c.var.db, partnership, c.var.now);
  c.var.parts.nudge('letters');
  return see(c, paths.partnership(partnership.id), 'partnership.close.done');
});

partnershipRoutes.post(paths.reopen(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  await reopenPartnership(c.var.db, partnership, c.var.now);
  return see(c, paths.partnership(partnership.id), 'partnership.reopen.done');
});

async function membersPage(c: Request, partnership: Partnership, status: 200 | 409 | 422 = 200) {
  const { db, person, now, t } = c.var;
  const props = {
    reader: readerOf(c),
    partnership,
    objective: await objectiveById(db, person, partnership.objectiveId),
    wordings: await earlierWordings(db, partnership.objectiveId),
    invitations: await invitationsOf(db, person, partnership.id),
    former: await formerMembers(db, partnership.id),
    now,
  };
  return partnershipPage(
    c,
    partnership,
    {
      title: t('partnership.members.title'),
      step: 'partnership',
      note: 'members',
      children: <MembersPage {...props} />,
    },
    status,
  );
}

async function commitmentPage(
  c: Request,
  partnership: Partnership,
  commitment: string,
  problems: readonly Problem[],
  status: 200 | 422,
) {
  const { db, person, t } = c.var;
  const objective = await objectiveById(db, person, partnership.objectiveId);
  const wordings = await earlierWordings(db, partnership.objectiveId);
  // The latest wording of the revision they committed to: it stood until the material change.
  const before = wordings.find((wording) => wording.revision === partnership.me.objectiveRevision) ?? null;
  const after = { statement: partnership.statement, why: objective?.why ?? '', success: objective?.success ?? '' };
  const props = {
    reader: readerOf(c),
    partnership,
    before,
    after,
    commitment,
    errors: inWords(t, problems),
    requestId: newId(),
  };
  return partnershipPage(
    c,
    partnership,
    { title: t('partnership.recommit.title'), step: 'partnership', children: <CommitmentPage {...props} /> },
    status,
  );
}

function leavePage(
  c: Request,
  partnership: Partnership,
  word: string,
  problems: readonly Problem[],
  status: 200 | 422 = 200,
) {
  const { t } = c.var;
  const children = (
    <LeavePage reader={readerOf(c)} partnership={partnership} word={word} errors={inWords(t, problems)} />
  );
  return partnershipPage(
    c,
    partnership,
    { title: t('partnership.leave.title'), step: 'partnership', children },
    status,
  );
}
