import type { Format } from '../../../language/format.ts';
import type { T } from '../../../language/translate.ts';
import { Quote } from '../../../partnership/views/words.tsx';
import { inWords } from '../../../people/problems.ts';
import { one, type Problem, type Typed } from '../../../platform/http/form.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Form, Submit, TextArea, WhoReads } from '../../../ui/form.tsx';
import { Details, PageTitle } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Avatar } from '../../../ui/people.tsx';
import { Entry, Time } from '../../../ui/text.tsx';
import { longestPost, type Post } from '../../conversation.ts';
import { PostWords } from '../../views/post-words.tsx';
import type { GuestThread } from '../store.ts';

/** A thread as a guest sees it: whose it is, what they were asked for, the posts, and the place to answer. */
export function GuestThreadView(props: {
  held: GuestThread;
  posts: readonly Post[];
  page: number;
  last: number;
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
  t: T;
  format: Format;
}) {
  const { held, page, last, t, format } = props;
  const { guest, thread } = held;
  const here = paths.guestThread(thread.id);
  const names = format.list(held.members);
  return (
    <>
      <PageTitle eyebrow={t('guest.own.eyebrow')} title={thread.title} />
      <Notice title={t('guest.own.whose', { names })}>
        <p>
          {guest.until
            ? t('guest.own.until', { name: guest.askerName, day: format.day(guest.until) })
            : t('guest.own.open', { name: guest.askerName })}
        </p>
        <Quote text={guest.word} />
        <p>{t('guest.own.logged')}</p>
      </Notice>
      {page > 1 ? (
        <p>
          <a href={`${here}?page=${page - 1}`}>{t('conversation.earlier')}</a>
        </p>
      ) : null}
      <div class="entries" id="posts">
        {props.posts.map((post) => (
          <GuestPost post={post} mine={post.personId === guest.personId} here={here} t={t} format={format} />
        ))}
      </div>
      {page < last ? (
        <p>
          <a href={`${here}?page=${page + 1}`}>{t('conversation.later')}</a>
        </p>
      ) : null}
      <Form
        action={here}
        id="reply"
        errors={inWords(t, props.problems)}
        draft={{ url: paths.draftOf(here) }}
        requestId={props.requestId}
        label={t('conversation.answer')}
      >
        <TextArea
          name="body"
          required
          label={t('conversation.answer')}
          value={one(props.typed, 'body')}
          rows={4}
          maxlength={longestPost}
          markdown
        />
        <WhoReads text={t('guest.own.readers', { names })} />
        <Submit label={t('conversation.post_button')} busyLabel={t('conversation.posting')} />
      </Form>
      <Details summary={t('guest.own.leave')} id="leave">
        <p>{t('guest.own.leave_text')}</p>
        <PostButton action={paths.guestLeaving(thread.id)} label={t('guest.own.leave_button')} tone="quiet" />
      </Details>
    </>
  );
}

function GuestPost(props: { post: Post; mine: boolean; here: string; t: T; format: Format }) {
  const { post, t, format } = props;
  return (
    <Entry
      id={`post-${post.id}`}
      name={post.authorName}
      mine={props.mine}
      avatar={<Avatar name={post.authorName} />}
      time={<Time iso={post.createdAt.toISOString()} label={format.moment(post.createdAt)} />}
      badge={post.editedAt && !post.deletedAt ? <span class="hint">{t('conversation.edited_mark')}</span> : null}
      foot={
        props.mine && !post.deletedAt ? (
          <PostButton
            action={props.here}
            label={t('conversation.delete')}
            tone="quiet"
            hidden={{ take_back: post.id }}
          />
        ) : null
      }
    >
      <PostWords post={post} address={(id) => paths.guestAttachment(post.threadId, id)} t={t} format={format} />
    </Entry>
  );
}
