import { inWords } from '../../people/problems.ts';
import { paths } from '../../paths.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import type { T } from '../../language/translate.ts';
import { Actions, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import type { Objective } from '../objective.ts';

/** "I'm in": a commitment of one's own and a note; its author answers. Sent to `paths.imIn`. */
export function ImInForm(props: {
  t: T;
  objective: Objective;
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
}) {
  const { t, objective } = props;
  const action = paths.imIn(objective.id);
  const name = objective.author.givenName;
  return (
    <Form
      action={action}
      id="im-in"
      errors={inWords(t, props.problems)}
      requestId={props.requestId}
      draft={{ url: paths.draftOf(action) }}
    >
      <TextArea
        name="commitment"
        label={t('objective.im_in.commitment')}
        hint={t('objective.im_in.commitment.hint')}
        value={one(props.typed, 'commitment')}
        rows={2}
        maxlength={1000}
        required
      />
      <TextArea
        name="note"
        label={t('objective.im_in.note', { name })}
        value={one(props.typed, 'note')}
        rows={2}
        maxlength={2000}
      />
      <WhoReads text={t('objective.im_in.who_reads', { name })} tone="private" />
      <Actions>
        <Submit label={t('objective.im_in.submit')} />
      </Actions>
    </Form>
  );
}
