import { paths } from '../../paths.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { T } from '../../language/translate.ts';
import type { Objective } from '../objective.ts';
import { ObjectiveForm, type ObjectiveFormProps } from './form.tsx';

/** Writing a new objective. `brought`: the form holds a kept draft. */
export function WritePage(props: Omit<ObjectiveFormProps, 'action' | 'visibility'> & { brought: boolean }) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('objective.write.title')} lead={t('objective.write.lead')} />
      {props.brought ? <DraftBrought t={t} form={paths.objectives} back={paths.newObjective} /> : null}
      <ObjectiveForm {...props} action={paths.objectives} visibility={null} />
    </>
  );
}

/** Changing one's own objective that is not taken. */
export function EditPage(
  props: Omit<ObjectiveFormProps, 'action' | 'visibility'> & { objective: Objective; brought: boolean },
) {
  const { t, objective } = props;
  const action = paths.editObjective(objective.id);
  return (
    <>
      <PageTitle title={t('objective.edit.title')} lead={t('objective.edit.lead')} />
      {props.brought ? <DraftBrought t={t} form={action} back={action} /> : null}
      <p>
        <a href={paths.sharpen(objective.id)}>{t('objective.sharpen.link')}</a>
      </p>
      <ObjectiveForm {...props} action={action} visibility={objective.visibility} />
    </>
  );
}

/** A taken objective is changed by its partners together; says so and leads there. */
export function TakenPage(props: { t: T; objective: Objective; partnershipId: string | null }) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('objective.edit.title')} />
      <Notice title={t('objective.taken_change')} text={t('objective.taken_change.text')}>
        <LinkButton
          href={
            props.partnershipId
              ? paths.newProposal(props.partnershipId, 'objective')
              : paths.objective(props.objective.id)
          }
          label={t(props.partnershipId ? 'objective.taken_change.propose' : 'objective.back')}
        />
      </Notice>
    </>
  );
}
