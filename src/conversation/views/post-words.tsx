import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { Markdown } from '../../ui/text.tsx';
import { Attachments } from '../attachments/views.tsx';
import { knownOf, type Post } from '../conversation.ts';

/** A post's words with what stands beside them; of a deleted one only that it was there. */
export function PostWords(props: {
  post: Post;
  /** Where the attachment of this id is fetched. */
  address: (id: string) => string;
  t: T;
  format: Format;
}) {
  const { post, t } = props;
  if (post.deletedAt) return <p class="hint">{t('conversation.tombstone')}</p>;
  return (
    <>
      <Markdown html={renderMarkdown(post.body, knownOf(post))} />
      <Attachments
        address={props.address}
        attachments={post.attachments}
        author={post.authorName}
        t={t}
        format={props.format}
      />
    </>
  );
}
