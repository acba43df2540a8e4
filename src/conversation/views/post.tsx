import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/people.tsx';
import { Entry, Time } from '../../ui/text.tsx';
import type { Post } from '../conversation.ts';
import { PostWords } from './post-words.tsx';
import { Reactions } from './reactions.tsx';

/** What someone posted, with what can be done with it; of a deleted one only that it was there. */
export function PostItem(props: {
  post: Post;
  partnership: Partnership;
  me: string;
  closed: boolean;
  t: T;
  format: Format;
}) {
  const { post, partnership, t, format } = props;
  const mine = post.personId === props.me;
  const href = paths.post(partnership.id, post.threadId, post.id);
  return (
    <Entry
      id={`post-${post.id}`}
      name={post.authorName}
      mine={mine}
      avatar={<Avatar name={post.authorName} />}
      time={<Time iso={post.createdAt.toISOString()} label={format.moment(post.createdAt)} />}
      badge={
        post.editedAt && !post.deletedAt ? (
          <a class="hint" href={href}>
            {t('conversation.edited_mark')}
          </a>
        ) : null
      }
      foot={
        post.deletedAt || (props.closed && post.reactions.length === 0) ? null : (
          <>
            <Reactions post={post} me={props.me} mayReact={!mine && !props.closed} t={t} />{' '}
            {props.closed ? null : (
              <a href={`${paths.thread(partnership.id, post.threadId)}?quote=${post.id}#reply`}>
                {t('conversation.quote')}
                <span class="sr"> {t('conversation.of', { name: post.authorName })}</span>
              </a>
            )}{' '}
            {mine && !props.closed ? <a href={href}>{t('conversation.edit')}</a> : null}
          </>
        )
      }
    >
      <PostWords post={post} address={(id) => paths.attachment(partnership.id, id)} t={t} format={format} />
    </Entry>
  );
}
