import type { T } from '../../language/translate.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { paths } from '../../paths.ts';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details } from '../../ui/layout.tsx';
import type { Partnership } from '../partnership.ts';
import type { Place } from './place.ts';
import type { Note } from './store.ts';

/**
 * One's own words beside something, folded away. `back` is the page it stands on; `about` names what it stands beside
 * where a page has several. Nobody else ever reads them.
 */
export function PrivateNote(props: {
  partnership: Partnership;
  subjectId: string;
  note: Note;
  back: string;
  about?: string;
  /** The page, where it stands beside one that is no thing of its own. */
  place?: Place;
  requestId: string;
  t: T;
}) {
  const { note, t } = props;
  const named = (words: string) => (props.about ? `${words}: ${props.about}` : words);
  const action = paths.privateNote(props.partnership.id, props.subjectId);
  return (
    <Details
      summary={named(t(note.body ? 'note.yours' : 'note.write'))}
      id={`note-${props.subjectId}`}
      open={note.restored}
    >
      {note.restored ? <DraftBrought t={t} form={action} back={props.back} /> : null}
      <Form
        action={action}
        id={`note-form-${props.subjectId}`}
        requestId={props.requestId}
        draft={{ url: paths.draftOf(action) }}
        label={named(t('note.yours'))}
      >
        <input type="hidden" name="back" value={props.back} />
        {props.place ? <input type="hidden" name="place" value={props.place} /> : null}
        <TextArea name="note" label={t('note.yours')} value={note.body} rows={3} maxlength={20_000} markdown />
        <WhoReads text={t('note.who_reads')} tone="private" />
        <Submit label={t('note.keep')} tone="quiet" />
      </Form>
    </Details>
  );
}
