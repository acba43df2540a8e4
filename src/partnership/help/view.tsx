import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import { longestMessage } from '../../objective/assistance/request.ts';
import { paths } from '../../paths.ts';
import { one, type Typed } from '../../platform/http/form.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { Actions, type FieldError, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Offer } from './store.ts';

/** Says who offers help and what they know; one answers by asking for it, or would rather not. */
export function OfferPage(props: {
  t: T;
  format: Format;
  offer: Offer;
  /** Names of those who read a request. */
  specialists: readonly string[];
  typed: Typed;
  errors: readonly FieldError[];
  requestId: string;
}) {
  const { t, offer, format } = props;
  const action = paths.helpOffer(offer.partnershipId, offer.id);
  return (
    <>
      <PageTitle
        title={t('help.title', { name: offer.specialistName })}
        lead={t(`help.${offer.occasion}.text`, { name: offer.specialistName })}
      />
      {offer.occasion === 'revisit' ? (
        <p>
          <LinkButton href={paths.timeline(offer.partnershipId)} label={t('help.revisit.look')} tone="quiet" />
        </p>
      ) : null}
      <Form action={action} errors={props.errors} requestId={props.requestId} draft={{ url: paths.draftOf(action) }}>
        <TextArea
          name="message"
          label={t('help.message')}
          hint={t('help.message.hint')}
          value={one(props.typed, 'message')}
          rows={4}
          maxlength={longestMessage}
          required
        />
        <WhoReads text={t('help.who_reads', { names: format.list(props.specialists) })} tone="shared" />
        <Actions>
          <Submit label={t('help.ask')} />
        </Actions>
      </Form>
      <Section title={t('help.rather_not.title')} lead={t('help.rather_not.text')}>
        <PostButton
          action={paths.helpRefusal(offer.partnershipId, offer.id)}
          label={t('help.rather_not')}
          tone="quiet"
        />
      </Section>
    </>
  );
}

/** On the partnership's own page: that somebody offers help. */
export function OfferNotice(props: { t: T; offer: Offer }) {
  const { t, offer } = props;
  return (
    <Notice
      kind="waits"
      title={t('help.title', { name: offer.specialistName })}
      text={t(`help.${offer.occasion}.text`, { name: offer.specialistName })}
    >
      <Actions>
        <LinkButton href={paths.helpOffer(offer.partnershipId, offer.id)} label={t('help.ask')} />
        <PostButton
          action={paths.helpRefusal(offer.partnershipId, offer.id)}
          label={t('help.rather_not')}
          tone="quiet"
        />
      </Actions>
    </Notice>
  );
}
