import type { T } from '../../language/translate.ts';
import { TextArea, WhoReads } from '../../ui/form.tsx';
import { longestCommitment } from '../membership.ts';

/** One's own sentence of commitment; begins with a suggestion that may be changed or kept. */
export function CommitmentField(props: { t: T; value: string; whoReads?: string }) {
  const { t } = props;
  return (
    <>
      <TextArea
        name="commitment"
        label={t('partnership.commitment.label')}
        hint={t('partnership.commitment.hint')}
        value={props.value}
        rows={3}
        maxlength={longestCommitment}
        required
      />
      <WhoReads text={props.whoReads ?? t('partnership.commitment.who_reads')} />
    </>
  );
}
