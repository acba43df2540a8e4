import { paths } from '../../paths.ts';
import { Actions, type FieldError, Form, Submit } from '../../ui/form.tsx';
import { PageTitle, SideBySide } from '../../ui/layout.tsx';
import type { Wording } from '../../objective/objective.ts';
import { isAskedAgain } from '../membership.ts';
import type { Partnership } from '../partnership.ts';
import { CommitmentField } from './commitment-field.tsx';
import { Paragraphs, type Reader } from './words.tsx';

/** One's own commitment; after a material change of the objective with the old and the new wording beside each other. */
export function CommitmentPage(props: {
  reader: Reader;
  partnership: Partnership;
  before: Wording | null;
  after: Wording;
  commitment: string;
  errors: readonly FieldError[];
  requestId: string;
}) {
  const { t } = props.reader;
  const { partnership, before, after } = props;
  const asked = isAskedAgain(partnership.me, partnership);
  return (
    <>
      <PageTitle title={t('partnership.recommit.title')} lead={asked ? t('partnership.recommit.lead') : undefined} />
      {asked && before ? (
        <SideBySide
          level={2}
          columns={[
            { title: t('partnership.recommit.before'), content: <Words wording={before} /> },
            { title: t('partnership.recommit.now'), content: <Words wording={after} /> },
          ]}
        />
      ) : null}
      <Form action={paths.recommit(partnership.id)} errors={props.errors} requestId={props.requestId}>
        <CommitmentField t={t} value={props.commitment} />
        <Actions>
          <Submit label={t(asked ? 'partnership.recommit.yes' : 'partnership.recommit.submit')} />
        </Actions>
      </Form>
      {asked ? (
        <p>
          {t('partnership.recommit.else')} <a href={paths.leave(partnership.id)}>{t('partnership.members.leave')}</a>
        </p>
      ) : null}
    </>
  );
}

function Words(props: { wording: Wording }) {
  return (
    <div class="prose">
      <p>{props.wording.statement}</p>
      <Paragraphs text={props.wording.why} />
      <Paragraphs text={props.wording.success} />
    </div>
  );
}
