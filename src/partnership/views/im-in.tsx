import type { Objective } from '../../objective/objective.ts';
import { ImInForm } from '../../objective/views/im-in.tsx';
import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import type { Problem, Typed } from '../../platform/http/form.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

/** "I'm in" on a page of its own, with the objective above it. `refusal` says why it can't be sent at all. */
export function ImInPage(props: {
  t: T;
  objective: Objective;
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
  refusal: string | null;
  /** The form was filled from a kept draft. */
  brought: boolean;
}) {
  const { t, objective } = props;
  return (
    <>
      <PageTitle
        title={t('invitation.offer.title')}
        lead={t('invitation.offer.lead', { name: objective.author.givenName })}
      />
      {props.brought && !props.refusal ? (
        <DraftBrought t={t} form={paths.imIn(objective.id)} back={paths.imIn(objective.id)} />
      ) : null}
      {props.refusal ? (
        <Notice kind="problem" text={props.refusal}>
          <p>
            <a href={paths.objectives}>{t('invitation.over.open')}</a>
          </p>
        </Notice>
      ) : (
        <ImInForm
          t={t}
          objective={objective}
          typed={props.typed}
          problems={props.problems}
          requestId={props.requestId}
        />
      )}
    </>
  );
}
