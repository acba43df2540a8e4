import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import type { Problem } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { BasedOn } from '../../ui/based-on.tsx';
import { Actions, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Markdown, Time } from '../../ui/text.tsx';
import { AttachedFields, AttachFields } from '../attachments/views.tsx';
import { longestPost, type Post, type PostVersion, type Thread } from '../conversation.ts';
import { PostWords } from './post-words.tsx';
import { callable, readers } from './readers.ts';

/** One post with its earlier wordings; its author changes or deletes it here. */
export function EditView(props: {
  partnership: Partnership;
  thread: Thread;
  guests: readonly { name: string }[];
  post: Post;
  versions: readonly PostVersion[];
  me: string;
  t: T;
  format: Format;
  typed: string;
  basedOn: number;
  problems: readonly Problem[];
  requestId: string;
  /** What another tab wrote since this one was opened. */
  meanwhile?: string;
}) {
  const { partnership, thread, post, t, format } = props;
  const action = paths.post(partnership.id, thread.id, post.id);
  const mine = post.personId === props.me && !post.deletedAt && partnership.status !== 'closed';
  return (
    <>
      <PageTitle title={t('conversation.post')} eyebrow={thread.title} />
      <p>
        <a href={`${paths.thread(partnership.id, thread.id)}#post-${post.id}`}>{t('conversation.back_to_thread')}</a>
      </p>
      {props.meanwhile === undefined ? null : (
        <Notice kind="info" title={t('conversation.meanwhile_title')}>
          <Markdown html={renderMarkdown(props.meanwhile)} />
        </Notice>
      )}
      {mine ? (
        <Form
          action={action}
          id={`post-${props.basedOn}`}
          errors={inWords(t, props.problems)}
          requestId={props.requestId}
          files
        >
          <BasedOn version={props.basedOn} />
          <TextArea
            name="body"
            required={post.attachments.length === 0}
            label={t('conversation.your_words')}
            value={props.typed}
            rows={8}
            maxlength={longestPost}
            markdown
            mentions={callable(partnership, props.me, t)}
          />
          <AttachedFields attachments={post.attachments} t={t} />
          <AttachFields
            id="attach"
            alts=""
            open={props.problems.some((problem) => problem.field === 'attached')}
            t={t}
          />
          <WhoReads
            text={`${readers(partnership, props.me, t, format, props.guests)} ${t('conversation.versions_kept')}`}
          />
          <Actions>
            <Submit label={t('conversation.save_edit')} />
            <Submit label={t('conversation.delete')} tone="danger" name="delete" value="yes" />
          </Actions>
          <p class="hint">{t('conversation.delete_hint')}</p>
        </Form>
      ) : (
        <Entry
          name={post.authorName}
          time={<Time iso={post.createdAt.toISOString()} label={format.moment(post.createdAt)} />}
        >
          <PostWords post={post} address={(id) => paths.attachment(partnership.id, id)} t={t} format={format} />
        </Entry>
      )}
      {props.versions.length > 0 ? (
        <Section title={t('conversation.versions')}>
          {props.versions.map((version) => (
            <Entry
              name={t('conversation.version', { number: version.version })}
              time={<Time iso={version.at.toISOString()} label={format.moment(version.at)} />}
            >
              <Markdown html={renderMarkdown(version.body)} />
            </Entry>
          ))}
        </Section>
      ) : null}
    </>
  );
}
