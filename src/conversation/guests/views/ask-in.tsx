import type { Format } from '../../../language/format.ts';
import type { T } from '../../../language/translate.ts';
import type { Partnership } from '../../../partnership/partnership.ts';
import { fullName } from '../../../people/person.ts';
import { inWords } from '../../../people/problems.ts';
import type { FoundPerson } from '../../../people/store.ts';
import { one, type Problem, type Typed } from '../../../platform/http/form.ts';
import { paths } from '../../../paths.ts';
import { Checkbox, Choice, DateField, Form, Submit, TextArea, TextField, WhoReads } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Thread } from '../../conversation.ts';
import { readers } from '../../views/readers.ts';
import { longestWord } from '../guest.ts';

/** Asks somebody outside the partnership into one thread: first a name, then what for and until when. */
export function AskInView(props: {
  partnership: Partnership;
  thread: Thread;
  people: readonly FoundPerson[];
  /** One of those found evaluates whoever asks. */
  askKnowingly: boolean;
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
  t: T;
  format: Format;
}) {
  const { partnership, thread, people, typed, t } = props;
  const here = paths.guests(partnership.id, thread.id);
  const query = one(typed, 'query');
  return (
    <>
      <PageTitle eyebrow={thread.title} title={t('guest.title')} lead={t('guest.lead')} />
      <p>
        <a href={paths.thread(partnership.id, thread.id)}>{t('conversation.back_to_thread')}</a>
      </p>
      {partnership.status === 'closed' ? (
        <Notice text={t('conversation.closed')} />
      ) : (
        <>
          <Form action={here} method="get" inline id="find" label={t('guest.search')}>
            <TextField
              name="query"
              label={t('guest.search')}
              value={query}
              type="search"
              maxlength={100}
              optionalLabel=""
              autocomplete="off"
            />
            <Submit label={t('guest.find')} tone="quiet" />
          </Form>
          {query !== '' && people.length === 0 ? <p>{t('guest.nobody_found')}</p> : null}
          {people.length > 0 || props.problems.length > 0 ? <Ask {...props} /> : null}
        </>
      )}
    </>
  );
}

function Ask(props: Parameters<typeof AskInView>[0]) {
  const { partnership, thread, people, typed, t, format } = props;
  return (
    <Form
      action={paths.guests(partnership.id, thread.id)}
      id="ask-in"
      errors={inWords(t, props.problems)}
      requestId={props.requestId}
      label={t('guest.title')}
    >
      <input type="hidden" name="query" value={one(typed, 'query')} />
      <Choice
        name="person"
        legend={t('guest.who')}
        value={one(typed, 'person')}
        options={people.map((person) => ({
          value: person.id,
          label: fullName(person),
          ...(person.buildingName ? { hint: person.buildingName } : {}),
        }))}
        required
      />
      <TextArea
        name="word"
        label={t('guest.word')}
        hint={t('guest.word_hint')}
        value={one(typed, 'word')}
        rows={2}
        maxlength={longestWord}
      />
      <DateField name="until" label={t('guest.until')} hint={t('guest.until_hint')} value={one(typed, 'until')} />
      {props.askKnowingly ? (
        <Checkbox
          name="knowingly"
          label={t('guest.knowingly')}
          hint={t('guest.knowingly_hint')}
          checked={one(typed, 'knowingly') !== ''}
        />
      ) : null}
      <WhoReads text={t('guest.word_readers', { readers: readers(partnership, partnership.me.personId, t, format) })} />
      <Notice text={t('guest.reads_all')} />
      <Submit label={t('guest.button')} />
    </Form>
  );
}
