import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details } from '../../ui/layout.tsx';
import type { Partnership } from '../partnership.ts';

/** One's own words beside something, folded away. `back` is the page it stands on. Nobody else ever reads them. */
export function PrivateNote(props: {
  partnership: Partnership;
  subjectId: string;
  note: string;
  back: string;
  requestId: string;
  t: T;
}) {
  const { t } = props;
  const action = paths.privateNote(props.partnership.id, props.subjectId);
  return (
    <Details summary={t(props.note ? 'note.yours' : 'note.write')} id={`note-${props.subjectId}`} open={false}>
      <Form action={action} id="note" requestId={props.requestId} label={t('note.yours')}>
        <input type="hidden" name="back" value={props.back} />
        <TextArea name="note" label={t('note.yours')} value={props.note} rows={3} maxlength={20_000} markdown />
        <WhoReads text={t('note.who_reads')} tone="private" />
        <Submit label={t('note.keep')} tone="quiet" />
      </Form>
    </Details>
  );
}
