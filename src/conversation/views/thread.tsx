import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import { HereNow } from '../../partnership/presence/view.tsx';
import { PrivateNote } from '../../partnership/notes/note.tsx';
import type { Note } from '../../partnership/notes/store.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AttachFields } from '../attachments/views.tsx';
import { firstNew, longestPost, type Post, type Thread } from '../conversation.ts';
import { starterFor } from '../starters.ts';
import type { Guest } from '../guests/guest.ts';
import { GuestBanner } from '../guests/views/banner.tsx';
import { PostItem } from './post.tsx';
import { reactionForm } from './reactions.tsx';
import { callable, readers } from './readers.ts';
import { ThreadDial } from './thread-dial.tsx';
import { WaysIn } from './ways-in.tsx';

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
  /** The quote that the answer begins with. */
  added: string | undefined;
  note: Note;
  /** Partners who are on the partnership's pages now. */
  here: readonly string[];
  requestId: string;
  noteRequestId: string;
  reactionRequestId: string;
  me: string;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, thread, posts, page, last, t } = props;
  const here = paths.thread(partnership.id, thread.id);
  const newFrom = firstNew(posts, thread.readAt, props.me);
  return (
    <>
      <PageTitle title={thread.title} eyebrow={t(`conversation.kind.${thread.kind}`)} />
      <div class="thread-head">
        <a href={paths.conversation(partnership.id)}>{t('conversation.all_threads')}</a>
        {partnership.status === 'closed' ? null : (
          <>
            <a href={paths.guests(partnership.id, thread.id)}>{t('guest.link')}</a>
            <a href={paths.newPublication(partnership.id, thread.id)}>{t('publication.show_thread')}</a>
          </>
        )}
        <PostButton
          action={paths.muting(partnership.id, thread.id)}
          label={t(thread.muted ? 'conversation.follow' : 'conversation.mute')}
          tone="quiet"
          hidden={{ muted: thread.muted ? 'no' : 'yes' }}
        />
      </div>
      <HereNow partnership={partnership} here={props.here} t={t} format={props.format} />
      {thread.muted ? <p class="hint">{t('conversation.muted_hint')}</p> : null}
      <GuestBanner partnership={partnership} threadId={thread.id} guests={props.guests} t={t} format={props.format} />
      {page > 1 ? (
        <p>
          <a href={`${here}?page=${page - 1}`}>{t('conversation.earlier')}</a>
        </p>
      ) : null}
      <div class="entries" id="posts">
        {posts.map((post) => (
          <>
            {post.id === newFrom ? (
              <p class="new-mark" id="new">
                {t('conversation.new_from_here')}
              </p>
            ) : null}
            <PostItem
              post={post}
              partnership={partnership}
              me={props.me}
              closed={partnership.status === 'closed'}
              t={t}
              format={props.format}
            />
          </>
        ))}
      </div>
      {partnership.status === 'closed' ? null : (
        <form id={reactionForm} action={paths.reactions(partnership.id, thread.id)} method="post">
          <input type="hidden" name="requestId" value={props.reactionRequestId} />
          <input type="hidden" name="page" value={page} />
        </form>
      )}
      {page < last ? (
        <p>
          <a href={`${here}?page=${page + 1}`}>{t('conversation.later')}</a>
        </p>
      ) : null}
      {partnership.status === 'closed' && props.problems.length === 0 ? (
        <Notice text={t('conversation.closed')} />
      ) : (
        <>
          {props.restored ? <DraftBrought t={t} form={paths.posts(partnership.id, thread.id)} back={here} /> : null}
          <Reply {...props} />
        </>
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
        added={props.added}
        rows={formality === 'loose' ? 2 : 4}
        maxlength={longestPost}
        markdown
        mentions={callable(partnership, props.me, t)}
      />
      <WaysIn starter={starter} language={language} t={t} />
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
