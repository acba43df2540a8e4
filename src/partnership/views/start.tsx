import type { Objective } from '../../objective/objective.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { paths } from '../../paths.ts';
import { one } from '../../platform/http/form.ts';
import { Actions, type FieldError, Form, Submit } from '../../ui/form.tsx';
import { Details, PageTitle } from '../../ui/layout.tsx';
import { type Formality, kinds, type Kind } from '../partnership.ts';
import { CommitmentField } from './commitment-field.tsx';
import { Dial, KindChoice } from './dial.tsx';
import { InviteFields, type InviteFieldsProps, NobodyEvaluated } from './invite-fields.tsx';

/** Starts a partnership on one's own objective: whom to ask, one's own commitment, and little else. */
export function StartPage(
  props: InviteFieldsProps & {
    objective: Objective;
    errors: readonly FieldError[];
    requestId: string;
    suggested: Kind | null;
    /** The form was filled from a kept draft. */
    brought: boolean;
  },
) {
  const { t, typed, objective } = props;
  const action = paths.newPartnership(objective.id);
  return (
    <>
      <PageTitle
        eyebrow={t('partnership.start.objective')}
        title={t('partnership.start.title')}
        lead={objective.statement}
      />
      {props.brought ? <DraftBrought t={t} form={action} back={action} /> : null}
      <Form action={action} errors={props.errors} requestId={props.requestId} draft={{ url: paths.draftOf(action) }}>
        <InviteFields {...props} />
        <CommitmentField t={t} value={one(typed, 'commitment')} />
        <Details summary={t('partnership.start.more')}>
          <KindChoice
            t={t}
            value={kinds.find((kind) => kind === one(typed, 'kind')) ?? ''}
            suggested={props.suggested}
          />
          <Dial t={t} value={(one(typed, 'formality') || objective.formality || 'guided') as Formality} />
        </Details>
        <Actions>
          <Submit label={t('partnership.start.submit')} />
        </Actions>
      </Form>
      <NobodyEvaluated t={t} />
      <Details summary={t('partnership.start.alone')}>
        <p>{t('partnership.start.alone.text')}</p>
        <p>
          <a href={paths.objective(objective.id)}>{t('partnership.start.alone.link')}</a>
        </p>
      </Details>
    </>
  );
}
