import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { standing } from '../invitation.ts';
import type { Invitation } from '../invitation-store.ts';
import { StateBadge } from './sent.tsx';
import type { Reader } from './words.tsx';

/** Invitations and offers of a partnership: to whom, how they stand, and taking back what is open. */
export function InvitationList(props: { reader: Reader; invitations: readonly Invitation[]; now: Date }) {
  const { reader } = props;
  const { t, format } = reader;
  if (props.invitations.length === 0) return null;
  const anyOpen = props.invitations.some((invitation) => isOpenAt(invitation, props.now));
  return (
    <Table
      caption={t('partnership.members.invitations')}
      captionHidden
      head={[
        t('invitation.list.who'),
        t('invitation.list.state'),
        ...(anyOpen ? [t('invitation.fact.until'), t('invitation.list.change')] : []),
      ]}
      rows={props.invitations.map((invitation) => {
        const status = standing(invitation, props.now);
        const name = invitation.direction === 'im_in' ? invitation.senderName : invitation.askedName;
        const isOpen = isOpenAt(invitation, props.now);
        const known = [
          <a href={paths.invitation(invitation.id)}>{name}</a>,
          <StateBadge reader={reader} status={status} />,
        ];
        if (!anyOpen) return known;
        return [
          ...known,
          isOpen && invitation.expiresAt ? format.shortDay(invitation.expiresAt) : '',
          isOpen && invitation.direction === 'invite' ? (
            <PostButton
              action={paths.invitationWithdrawal(invitation.id)}
              label={t('invitation.withdraw')}
              tone="quiet"
              about={t('invitation.withdraw.about', { name })}
            />
          ) : (
            ''
          ),
        ];
      })}
    />
  );
}

function isOpenAt(invitation: Invitation, now: Date): boolean {
  const status = standing(invitation, now);
  return status === 'pending' || status === 'awaiting_consent';
}
