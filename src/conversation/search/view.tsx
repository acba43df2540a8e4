import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { paths } from '../../paths.ts';
import { Form, Submit, TextField } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Entry, Time } from '../../ui/text.tsx';
import { type Hit, marks } from './store.ts';

/** What was found in a partnership's posts. */
export function SearchView(props: {
  partnership: Partnership;
  query: string;
  hits: readonly Hit[];
  t: T;
  format: Format;
}) {
  const { partnership, query, hits, t, format } = props;
  return (
    <>
      <PageTitle title={t('conversation.search')} lead={t('conversation.search_lead')} />
      <p>
        <a href={paths.conversation(partnership.id)}>{t('conversation.all_threads')}</a>
      </p>
      <SearchForm partnershipId={partnership.id} query={query} t={t} />
      {query ? <p role="status">{t('conversation.found', { count: hits.length, query })}</p> : null}
      {query && hits.length === 0 ? <p class="hint">{t('conversation.found_none')}</p> : null}
      <div class="entries">
        {hits.map((hit) => (
          <Entry
            name={hit.authorName}
            time={<Time iso={hit.createdAt.toISOString()} label={format.moment(hit.createdAt)} />}
            foot={
              <a href={`${paths.thread(partnership.id, hit.threadId)}?post=${hit.postId}#post-${hit.postId}`}>
                {hit.threadTitle}
              </a>
            }
          >
            <p>{marked(hit.excerpt).map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</p>
          </Entry>
        ))}
      </div>
    </>
  );
}

/** The words to look for; the same field on the list of threads. */
export function SearchForm(props: { partnershipId: string; query: string; t: T }) {
  const { t } = props;
  return (
    <search>
      <Form
        action={paths.searchPosts(props.partnershipId)}
        method="get"
        id="search"
        inline
        label={t('conversation.search')}
      >
        <TextField
          name="q"
          type="search"
          label={t('conversation.search_words')}
          value={props.query}
          maxlength={200}
          optionalLabel=""
        />
        <Submit label={t('conversation.search_button')} tone="quiet" />
      </Form>
    </search>
  );
}

/** An excerpt in pieces, those that were found marked. */
function marked(excerpt: string): { text: string; found: boolean }[] {
  return excerpt.split(marks.begin).flatMap((piece, index) => {
    if (index === 0) return [{ text: piece, found: false }];
    const [found = '', ...rest] = piece.split(marks.end);
    return [
      { text: found, found: true },
      { text: rest.join(''), found: false },
    ];
  });
}
