import { paths } from '../../paths.ts';
import { one } from '../../platform/http/form.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { NextThing } from '../../ui/card.tsx';
import { Actions, Form, Submit } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Invitation } from '../invitation-store.ts';
import { Decline, type Returned } from './asked.tsx';
import { CommitmentField } from './commitment-field.tsx';
import { Messages, type MessagesProps } from './messages.tsx';
import { ObjectiveSection, Quote, type Reader } from './words.tsx';

interface OfferProps {
  reader: Reader;
  invitation: Invitation;
  messages: MessagesProps['messages'];
  personId: string;
  returned: Returned;
  requestIds: readonly [string, string];
}

/** What accepting an offer does: begins a partnership, lets someone into one, or asks the partners. */
export type Welcome = 'begins' | 'joins' | 'consults';

/** "I'm in" as the objective's author finds it. */
export function OfferGotPage(props: OfferProps & { welcome: Welcome }) {
  const { reader, invitation, returned, welcome } = props;
  const { t } = reader;
  const name = invitation.senderName;
  const answer = paths.invitationAnswer(invitation.id);
  return (
    <>
      <PageTitle title={t('invitation.offer.got.title', { name })} />
      <Quote title={t('invitation.note', { name })} text={invitation.note} />
      <Quote title={t('invitation.offer.got.commitment')} text={invitation.commitment} />
      <ObjectiveSection reader={reader} objective={invitation.objective} title={t('partnership.start.objective')} />
      <NextThing title={t('invitation.offer.got.accept')}>
        <p>
          {welcome === 'begins'
            ? t('invitation.offer.got.accept.lead')
            : t(welcome === 'joins' ? 'invitation.offer.got.accept.joins' : 'invitation.offer.got.consult', { name })}
        </p>
        <Form
          id="accept"
          action={answer}
          errors={returned.form === 'accept' ? returned.errors : []}
          requestId={props.requestIds[0]}
        >
          <input type="hidden" name="answer" value="accept" />
          {welcome === 'begins' ? (
            <CommitmentField
              t={t}
              value={
                returned.form === 'accept' ? one(returned.typed, 'commitment') : t('partnership.commitment.suggestion')
              }
            />
          ) : null}
          <Actions>
            <Submit
              label={
                welcome === 'begins'
                  ? t('invitation.offer.got.submit')
                  : t(welcome === 'joins' ? 'invitation.offer.got.submit.joins' : 'invitation.offer.got.consult.submit')
              }
            />
          </Actions>
        </Form>
      </NextThing>
      <OfferMessages {...props} />
      <Decline
        reader={reader}
        action={answer}
        name={name}
        returned={returned}
        whoReads={t('invitation.offer.got.decline.who_reads', { name })}
      />
    </>
  );
}

/** "I'm in" as whoever said so finds it, while it waits. */
export function OfferMinePage(props: OfferProps) {
  const { reader, invitation } = props;
  const { t, format } = reader;
  const awaits = invitation.status === 'awaiting_consent';
  return (
    <>
      <PageTitle
        title={t('invitation.offer.mine.title', { name: invitation.askedName })}
        lead={
          !awaits && invitation.expiresAt
            ? `${t('invitation.state.pending')}. ${t('invitation.state.until', { day: format.day(invitation.expiresAt) })}.`
            : undefined
        }
      />
      {awaits ? <Notice text={t('invitation.offer.awaiting')} /> : null}
      <ObjectiveSection reader={reader} objective={invitation.objective} title={t('invitation.objective')} />
      <Quote title={t('invitation.offer.mine.commitment')} text={invitation.commitment} />
      <Quote title={t('invitation.offer.note', { name: invitation.askedName })} text={invitation.note} />
      <OfferMessages {...props} />
      <PostButton
        action={paths.invitationWithdrawal(invitation.id)}
        label={t('invitation.offer.mine.withdraw')}
        tone="quiet"
      />
    </>
  );
}

/** An offer that waits for the partners' decision, as each of them finds it. */
export function OfferToPartnersPage(props: OfferProps & { partnershipId: string }) {
  const { reader, invitation } = props;
  const { t } = reader;
  const name = invitation.senderName;
  return (
    <>
      <PageTitle title={t('invitation.offer.got.title', { name })} lead={t('partnership.invite.consent')} />
      <Quote title={t('invitation.note', { name })} text={invitation.note} />
      <Quote title={t('invitation.offer.got.commitment')} text={invitation.commitment} />
      <LinkButton
        href={`${paths.newProposal(props.partnershipId, 'member')}&invitation=${invitation.id}`}
        label={t('invitation.offer.got.consult.submit')}
      />
      <OfferMessages {...props} />
    </>
  );
}

function OfferMessages(props: OfferProps) {
  const mine = props.returned.form === 'message';
  return (
    <Messages
      reader={props.reader}
      invitation={props.invitation}
      messages={props.messages}
      personId={props.personId}
      body={mine ? one(props.returned.typed, 'body') : ''}
      errors={mine ? props.returned.errors : []}
      requestId={props.requestIds[1]}
    />
  );
}
