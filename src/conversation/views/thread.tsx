import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import { PrivateNote } from '../../partnership/notes/note.tsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AttachFields } from '../attachments/views.tsx';
import { longestPost, type Post, type Thread } from '../conversation.ts';
import { starterFor } from '../starters.ts';
import type { Guest } from '../guests/guest.ts';
import { GuestBanner } from '../guests/views/banner.tsx';
import { PostItem } from './post.tsx';
import { readers } from './readers.ts';
import { ThreadDial } from './thread-dial.tsx';

/** One thread: its posts, oldest first, and the place to answer. */
export function ThreadView(props: {
  partnership: Partnership;
  thread: Thread;
  posts: readonly Post[];
  guests: readonly Guest[];
  page: number;
  last: number;
  typed: Typed;
  problems: readonly Problem[];
  restored: boolean;
  note: string;
  requestId: string;
  noteRequestId: string;
  me: string;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, thread, posts, page, last, t } = props;
  const here = paths.thread(partnership.id, thread.id);
  return (
    <>
      <PageTitle title={thread.title} eyebrow={t(`conversation.kind.${thread.kind}`)} />
      <p>
        <a href={paths.conversation(partnership.id)}>{t('conversation.all_threads')}</a>
        {partnership.status === 'closed' ? null : (
          <>
            {' · '}
            <a href={paths.guests(partnership.id, thread.id)}>{t('guest.link')}</a>
            {' · '}
            <a href={paths.newPublication(partnership.id, thread.id)}>{t('publication.show_thread')}</a>
          </>
        )}
      </p>
      <GuestBanner partnership={partnership} threadId={thread.id} guests={props.guests} t={t} format={props.format} />
      {page > 1 ? (
        <p>
          <a href={`${here}?page=${page - 1}`}>{t('conversation.earlier')}</a>
        </p>
      ) : null}
      <div class="entries" id="posts">
        {posts.map((post) => (
          <PostItem
            post={post}
            partnership={partnership}
            me={props.me}
            closed={partnership.status === 'closed'}
            t={t}
            format={props.format}
          />
        ))}
      </div>
      {page < last ? (
        <p>
          <a href={`${here}?page=${page + 1}`}>{t('conversation.later')}</a>
        </p>
      ) : null}
      {partnership.status === 'closed' && props.problems.length === 0 ? (
        <Notice text={t('conversation.closed')} />
      ) : (
        <Reply {...props} />
      )}
      {partnership.status === 'closed' ? null : <ThreadDial partnership={partnership} thread={thread} t={t} />}
      <PrivateNote
        partnership={partnership}
        subjectId={thread.id}
        note={props.note}
        back={here}
        requestId={props.noteRequestId}
        t={t}
      />
    </>
  );
}

function Reply(props: Parameters<typeof ThreadView>[0]) {
  const { partnership, thread, t, language } = props;
  const action = paths.posts(partnership.id, thread.id);
  const formality = thread.formality ?? partnership.formality;
  const starter = starterFor(thread.kind, formality);
  return (
    <Form
      action={action}
      id="reply"
      errors={inWords(t, props.problems)}
      draft={{ url: paths.draftOf(action) }}
      requestId={props.requestId}
      label={t('conversation.answer')}
      files
    >
      <TextArea
        name="body"
        required
        label={t('conversation.answer')}
        hint={say(starter.hint, language)}
        value={one(props.typed, 'body')}
        rows={formality === 'loose' ? 2 : 4}
        maxlength={longestPost}
        markdown
      />
      {starter.prompts.length > 0 ? (
        <Details summary={t('conversation.ways_in')} id="ways-in">
          <ul>
            {starter.prompts.map((prompt) => (
              <li>{say(prompt, language)}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      <AttachFields
        id="attach"
        alts={one(props.typed, 'alts')}
        open={props.problems.some((problem) => problem.field === 'attached')}
        t={t}
      />
      <WhoReads text={readers(partnership, props.me, t, props.format, props.guests)} />
      <Submit label={t('conversation.post_button')} busyLabel={t('conversation.posting')} />
    </Form>
  );
}
