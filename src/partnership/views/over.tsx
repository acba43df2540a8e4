import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import type { Invitation } from '../invitation-store.ts';
import type { InvitationStatus } from '../invitation.ts';
import { Quote, type Reader } from './words.tsx';

type Over = Exclude<InvitationStatus, 'pending' | 'awaiting_consent'>;

/** An invitation that can't be answered any more, said kindly to the person who was asked. */
export function OverPage(props: { reader: Reader; status: Over; name: string; partnershipId: string | null }) {
  const { t } = props.reader;
  const { status, name, partnershipId } = props;
  const gone = status === 'accepted' && !partnershipId;
  return (
    <>
      <PageTitle
        title={t(`invitation.over.${status}.title`)}
        lead={gone ? t('invitation.over.accepted.gone') : t(`invitation.over.${status}.text`, { name })}
      />
      {partnershipId ? (
        <LinkButton href={paths.partnership(partnershipId)} label={t('invitation.over.partnership')} />
      ) : (
        <LinkButton href={paths.objectives} label={t('invitation.over.open')} tone="quiet" />
      )}
    </>
  );
}

/** An offer that is closed: to its author as what it was, to whoever made it with a kind word. */
export function OfferOverPage(props: {
  reader: Reader;
  invitation: Invitation;
  status: Over;
  partnershipId: string | null;
}) {
  const { t } = props.reader;
  const { invitation, status, partnershipId } = props;
  const name = invitation.my === 'asked' ? invitation.senderName : invitation.askedName;
  const isMine = invitation.my === 'sender';
  const title = isMine ? t(`invitation.offer.${status}.title`, { name }) : t('invitation.offer.over.title');
  const lead = !isMine
    ? t('invitation.offer.over.text')
    : status === 'accepted'
      ? undefined
      : t(`invitation.offer.${status}.text`, { name });
  return (
    <>
      <PageTitle title={title} lead={lead} />
      {isMine ? <Quote title={t('invitation.state.word', { name })} text={invitation.answerWord} /> : null}
      {partnershipId ? (
        <LinkButton href={paths.partnership(partnershipId)} label={t('invitation.over.partnership')} />
      ) : (
        <LinkButton href={paths.objectives} label={t('invitation.over.open')} tone="quiet" />
      )}
    </>
  );
}
