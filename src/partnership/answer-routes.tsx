import { Hono } from 'hono';
import type { Objective } from '../objective/objective.ts';
import { objectiveById } from '../objective/store.ts';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound, page } from '../people/page.tsx';
import { inWords } from '../people/problems.ts';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { one, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { acceptInvitation, askAbout, declineInvitation } from './answering.ts';
import { type Invitation, invitationFor, insideOf } from './invitation-store.ts';
import { standing } from './invitation.ts';
import { withdrawInvitation } from './inviting.ts';
import { needsConsent } from './membership.ts';
import { messagesOf } from './message-store.ts';
import { acceptOffer, offerToJoin } from './offering.ts';
import { partnershipFor } from './reach.ts';
import type { Refusal } from './refusal.ts';
import { readerOf } from './routes.tsx';
import { liveOn } from './store.ts';
import { readCommitment, readMessage, readWord } from './typed.ts';
import { AskedPage, type Returned } from './views/asked.tsx';
import { ImInPage } from './views/im-in.tsx';
import { OfferGotPage, OfferMinePage, OfferToPartnersPage } from './views/offer.tsx';
import { OfferOverPage, OverPage } from './views/over.tsx';
import { SentPage } from './views/sent.tsx';

/** Invitations and offers, for the people on their two sides. */
export const answerRoutes = new Hono<Env>();

const nothing: Returned = { form: null, typed: {}, errors: [] };

async function reach(c: Request): Promise<Invitation | null> {
  return invitationFor(c.var.db, c.var.person, c.req.param('id'));
}

answerRoutes.get(paths.invitation(':id'), async (c) => {
  const invitation = await reach(c);
  return invitation ? invitationPage(c, invitation, nothing, 200) : notFound(c);
});

answerRoutes.post(paths.invitationAnswer(':id'), async (c) => {
  const { db, person, now, parts } = c.var;
  const invitation = await reach(c);
  if (invitation?.my !== 'asked') return notFound(c);
  const typed = await readForm(c);
  if (one(typed, 'answer') === 'decline') {
    const read = readWord(typed);
    if (!read.ok) return returned(c, invitation, 'decline', typed, read.problems);
    const declined = await declineInvitation(db, person, invitation, read.value.word, now);
    if (!declined.ok) return refused(c, invitation, 'decline', typed, declined);
    parts.nudge('letters');
    return see(
      c,
      invitation.direction === 'im_in' ? paths.objective(invitation.objectiveId) : paths.partnerships,
      'invitation.decline.done',
    );
  }
  if (one(typed, 'answer') !== 'accept') return returned(c, invitation, null, typed, []);
  return invitation.direction === 'im_in' ? welcome(c, invitation, typed) : join(c, invitation, typed);
});

async function join(c: Request, invitation: Invitation, typed: Typed) {
  const { db, person, now, parts } = c.var;
  const read = readCommitment(typed);
  if (!read.ok) return returned(c, invitation, 'accept', typed, read.problems);
  const joined = await acceptInvitation(db, person, invitation, read.value.commitment, now);
  if (!joined.ok) return refused(c, invitation, 'accept', typed, joined);
  parts.nudge('letters');
  return see(c, paths.partnership(joined.partnershipId), 'invitation.accept.done');
}

async function welcome(c: Request, invitation: Invitation, typed: Typed) {
  const { db, person, now, parts } = c.var;
  const accepted = await acceptOffer(db, person, invitation, one(typed, 'commitment'), now);
  if (!accepted.ok) return refused(c, invitation, 'accept', typed, accepted);
  parts.nudge('letters');
  if (!accepted.consult) return see(c, paths.partnership(accepted.partnershipId), 'invitation.offer.got.done');
  return see(
    c,
    `${paths.newProposal(accepted.partnershipId, 'member')}&invitation=${invitation.id}`,
    'invitation.offer.got.consult.done',
    'info',
  );
}

answerRoutes.post(paths.invitationMessages(':id'), async (c) => {
  const { db, person, now, parts } = c.var;
  const invitation = await reach(c);
  if (!invitation) return notFound(c);
  const typed = await readForm(c);
  const read = readMessage(typed);
  if (!read.ok) return returned(c, invitation, 'message', typed, read.problems);
  const asked = await askAbout(db, person, invitation, read.value.body, now);
  if (!asked.ok) return refused(c, invitation, 'message', typed, asked);
  parts.nudge('letters');
  return see(c, paths.invitation(invitation.id), 'invitation.more.done');
});

answerRoutes.post(paths.invitationWithdrawal(':id'), async (c) => {
  const { db, person, now } = c.var;
  const invitation = await reach(c);
  if (!invitation || invitation.my === 'asked') return notFound(c);
  const back =
    invitation.partnershipId && !invitation.bySpecialist && invitation.direction === 'invite'
      ? paths.members(invitation.partnershipId)
      : paths.invitation(invitation.id);
  const withdrawn = await withdrawInvitation(db, person.id, invitation, now);
  if (!withdrawn.ok) return invitationPage(c, invitation, nothing, 409);
  return see(c, back, 'invitation.withdraw.done');
});

answerRoutes.get(paths.imIn(':id'), async (c) => {
  const { db, person, t } = c.var;
  const objective = await objectiveById(db, person, c.req.param('id'));
  if (!objective) return notFound(c);
  const kept = await draftFor(db, person, paths.imIn(objective.id));
  const typed = kept ?? { commitment: t('partnership.commitment.suggestion') };
  return imInPage(c, objective, { typed, problems: [], refusal: null, brought: kept !== null }, 200);
});

answerRoutes.post(paths.imIn(':id'), async (c) => {
  const { db, person, now, parts, t } = c.var;
  const objective = await objectiveById(db, person, c.req.param('id'));
  if (!objective) return notFound(c);
  const typed = await readForm(c);
  const read = readCommitment(typed);
  if (!read.ok) return imInPage(c, objective, { typed, problems: read.problems, refusal: null, brought: false }, 422);
  const offered = await offerToJoin(db, person, objective, read.value, now);
  if (!offered.ok)
    return imInPage(
      c,
      objective,
      { typed, problems: [], refusal: t(offered.reason, offered.params), brought: false },
      409,
    );
  await clearDraft(db, person, paths.imIn(objective.id));
  parts.nudge('letters');
  return see(c, paths.invitation(offered.invitationId), 'invitation.offer.sent');
});

function imInPage(
  c: Request,
  objective: Objective,
  form: { typed: Typed; problems: readonly Problem[]; refusal: string | null; brought: boolean },
  status: 200 | 409 | 422,
) {
  const { t, person } = c.var;
  const said =
    form.refusal ??
    (objective.personId === person.id
      ? t('invitation.offer.own')
      : objective.visibility === 'open'
        ? null
        : t('invitation.offer.not_open'));
  const children = <ImInPage {...form} t={t} objective={objective} requestId={newId()} refusal={said} />;
  return page(
    c,
    {
      title: t('invitation.offer.title'),
      back: { href: paths.objective(objective.id), label: objective.statement },
      children,
    },
    status,
  );
}

function returned(
  c: Request,
  invitation: Invitation,
  form: Returned['form'],
  typed: Typed,
  problems: readonly Problem[],
) {
  return invitationPage(c, invitation, { form, typed, errors: inWords(c.var.t, problems) }, 422);
}

/** What was answered, lapsed or taken back meanwhile is shown as it stands now; other reasons stand at the form. */
async function refused(c: Request, invitation: Invitation, form: Returned['form'], typed: Typed, refusal: Refusal) {
  const again = await reach(c);
  const { field = '', reason: key, params } = refusal;
  const errors = inWords(c.var.t, [{ field, key, ...(params ? { params } : {}) }]);
  return invitationPage(c, again ?? invitation, { form, typed, errors }, field ? 422 : 409);
}

async function invitationPage(c: Request, invitation: Invitation, back: Returned, status: 200 | 409 | 422) {
  const title = titleOf(c, invitation);
  return page(
    c,
    {
      title,
      children: await invitationView(c, invitation, back),
      ...(invitation.partnershipId ? { live: [`partnership:${invitation.partnershipId}`] } : {}),
    },
    status,
  );
}

async function invitationView(c: Request, invitation: Invitation, back: Returned) {
  const { db, person, now } = c.var;
  const status = standing(invitation, now);
  const isOffer = invitation.direction === 'im_in';
  const messages = await messagesOf(db, invitation.id);
  const common = {
    reader: readerOf(c),
    invitation,
    messages,
    personId: person.id,
    returned: back,
    requestIds: [newId(), newId()] as const,
  };
  if (status !== 'pending' && status !== 'awaiting_consent') {
    const mine = invitation.partnershipId ? await partnershipFor(db, person, invitation.partnershipId) : null;
    const partnershipId = mine?.id ?? null;
    if (isOffer) return <OfferOverPage {...common} status={status} partnershipId={partnershipId} />;
    if (invitation.my === 'asked')
      return <OverPage {...common} status={status} name={invitation.senderName} partnershipId={partnershipId} />;
    return <SentPage {...common} status={status} requestId={newId()} />;
  }
  if (!isOffer) {
    if (invitation.my !== 'asked' || !invitation.partnershipId)
      return <SentPage {...common} status={status} requestId={newId()} />;
    return <AskedPage {...common} inside={await insideOf(db, invitation.partnershipId)} />;
  }
  if (invitation.my === 'sender') return <OfferMinePage {...common} />;
  if (invitation.partnershipId) return <OfferToPartnersPage {...common} partnershipId={invitation.partnershipId} />;
  const live = await liveOn(db, person.id, invitation.objectiveId);
  const partnership = live ? await partnershipFor(db, person, live) : null;
  const kind = !partnership ? 'begins' : needsConsent(partnership.members.length) ? 'consults' : 'joins';
  return <OfferGotPage {...common} welcome={kind} />;
}

function titleOf(c: Request, invitation: Invitation): string {
  const { t } = c.var;
  const isOffer = invitation.direction === 'im_in';
  if (invitation.my === 'asked')
    return t(isOffer ? 'invitation.offer.got.title' : 'invitation.title', { name: invitation.senderName });
  return t(isOffer ? 'invitation.offer.mine.title' : 'invitation.sent.title', { name: invitation.askedName });
}
