import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Actions, type FieldError, Form, Submit } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../partnership.ts';
import { InviteFields, type InviteFieldsProps, NobodyEvaluated } from './invite-fields.tsx';

/** Invites into a partnership with one member in it. */
export function InvitePage(
  props: InviteFieldsProps & {
    partnership: Partnership;
    seats: number;
    errors: readonly FieldError[];
    requestId: string;
  },
) {
  const { t, partnership } = props;
  return (
    <>
      <PageTitle title={t('partnership.invite.title')} lead={t('partnership.invite.lead')} />
      {props.seats > 0 ? (
        <Form action={paths.invite(partnership.id)} errors={props.errors} requestId={props.requestId}>
          <p class="hint">{t('partnership.invite.seats', { count: props.seats })}</p>
          <InviteFields {...props} />
          <Actions>
            <Submit label={t('partnership.invite.submit')} />
          </Actions>
        </Form>
      ) : (
        <Notice text={t('partnership.invite.full')} />
      )}
      <NobodyEvaluated t={t} />
    </>
  );
}

/** Two or more are in: another joins only when each of them agrees, so the way goes through a proposal. */
export function ConsentPage(props: { t: T; partnership: Partnership; seats: number }) {
  const { t, partnership } = props;
  return (
    <>
      <PageTitle title={t('partnership.invite.consent.title')} lead={t('partnership.invite.consent')} />
      {props.seats > 0 ? (
        <LinkButton href={paths.newProposal(partnership.id, 'member')} label={t('partnership.invite.consent.action')} />
      ) : (
        <Notice text={t('partnership.invite.full')} />
      )}
      <NobodyEvaluated t={t} />
    </>
  );
}
