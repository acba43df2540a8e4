import { paths } from '../../paths.ts';
import { one } from '../../platform/http/form.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { Badge } from '../../ui/notice.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Facts } from '../../ui/text.tsx';
import type { InvitationStatus } from '../invitation.ts';
import type { Invitation } from '../invitation-store.ts';
import type { Returned } from './asked.tsx';
import { MessageList, Messages, type MessagesProps } from './messages.tsx';
import { ObjectiveSection, Quote, type Reader } from './words.tsx';

/** How an invitation stands, as a small mark. */
export function StateBadge(props: { reader: Reader; status: InvitationStatus }) {
  const { t } = props.reader;
  const tone =
    props.status === 'accepted'
      ? 'done'
      : props.status === 'pending' || props.status === 'awaiting_consent'
        ? 'waits'
        : 'plain';
  return <Badge label={t(`invitation.state.${props.status}`)} tone={tone} />;
}

/** An invitation as its sender and their partners find it: how it stands, what was said, and taking it back. */
export function SentPage(props: {
  reader: Reader;
  invitation: Invitation;
  status: InvitationStatus;
  messages: MessagesProps['messages'];
  personId: string;
  returned: Returned;
  requestId: string;
}) {
  const { reader, invitation, status, returned } = props;
  const { t, format } = reader;
  const name = invitation.askedName;
  const isOpen = status === 'pending' || status === 'awaiting_consent';
  const mayWithdraw = isOpen && (invitation.my === 'sender' || invitation.direction === 'invite');
  const facts = [
    ...(invitation.my === 'partner' ? [{ term: t('invitation.fact.by'), value: invitation.senderName }] : []),
    ...(invitation.sentAt ? [{ term: t('invitation.fact.sent'), value: format.shortDay(invitation.sentAt) }] : []),
    ...(isOpen && invitation.expiresAt
      ? [{ term: t('invitation.fact.until'), value: format.shortDay(invitation.expiresAt) }]
      : []),
    ...(!isOpen && invitation.answeredAt
      ? [{ term: t('invitation.fact.answered'), value: format.shortDay(invitation.answeredAt) }]
      : []),
  ];
  return (
    <>
      <PageTitle
        title={t(invitation.my === 'sender' ? 'invitation.sent.title' : 'invitation.sent.title.partner', { name })}
      >
        <p>
          <StateBadge reader={reader} status={status} />{' '}
          {invitation.knowingly ? <Badge label={t('invitation.state.evaluator')} /> : null}
        </p>
      </PageTitle>
      <Facts facts={facts} />
      <Quote title={t('invitation.state.word', { name })} text={invitation.answerWord} />
      <Quote title={t('invitation.note', { name: invitation.senderName })} text={invitation.note} />
      <ObjectiveSection reader={reader} objective={invitation.objective} title={t('invitation.objective')} />
      {isOpen ? (
        <Messages
          reader={reader}
          invitation={invitation}
          messages={props.messages}
          personId={props.personId}
          body={one(returned.typed, 'body')}
          errors={returned.form === 'message' ? returned.errors : []}
          requestId={props.requestId}
        />
      ) : props.messages.length > 0 ? (
        <Section title={t('invitation.messages')}>
          <MessageList {...props} />
        </Section>
      ) : null}
      <div class="actions">
        {mayWithdraw ? (
          <PostButton
            action={paths.invitationWithdrawal(invitation.id)}
            label={t('invitation.withdraw')}
            tone="quiet"
          />
        ) : null}
        {!isOpen && invitation.partnershipId && !invitation.bySpecialist ? (
          <LinkButton href={paths.invite(invitation.partnershipId)} label={t('invitation.again')} tone="quiet" />
        ) : null}
      </div>
    </>
  );
}
