import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import { formalities, type Partnership } from '../../partnership/partnership.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Card, CardList } from '../../ui/card.tsx';
import { Choice, Form, Select, Submit, TextArea, TextField, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../ui/layout.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Time } from '../../ui/text.tsx';
import { AttachFields } from '../attachments/views.tsx';
import { longestPost, longestTitle, type Thread, threadKinds } from '../conversation.ts';
import type { RunLine } from '../runs/store.ts';
import { GoingOn, LeftOpen } from '../runs/views/going.tsx';
import { RunList } from '../runs/views/list.tsx';
import { SearchForm } from '../search/view.tsx';
import { starterFor } from '../starters.ts';
import { callable, readers } from './readers.ts';
import { WaysIn } from './ways-in.tsx';

/** All threads of a partnership, and the form that starts one. */
export function ConversationView(props: {
  partnership: Partnership;
  threads: readonly Thread[];
  runs: readonly RunLine[];
  now: Date;
  typed: Typed;
  problems: readonly Problem[];
  restored: boolean;
  requestId: string;
  me: string;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, threads, t, format } = props;
  return (
    <>
      <PageTitle title={t('conversation.title')} lead={t(`conversation.lead.${partnership.formality}`)}>
        <p>
          <a href={paths.protocols(partnership.id)}>{t('protocol.link')}</a>
        </p>
      </PageTitle>
      <GoingOn {...props} going={props.runs} />
      {partnership.status === 'closed' && props.problems.length === 0 ? (
        <Notice text={t('conversation.closed')} />
      ) : (
        <NewThread {...props} />
      )}
      <Section title={t('conversation.threads')}>
        {threads.length > 0 ? <SearchForm partnershipId={partnership.id} query="" t={t} /> : null}
        {threads.length === 0 ? <p>{t('conversation.no_threads')}</p> : null}
        <CardList>
          {threads.map((thread) => (
            <Card
              title={thread.title}
              href={`${paths.thread(partnership.id, thread.id)}${thread.unread > 0 ? '#new' : ''}`}
              tone={thread.unread > 0 && !thread.muted ? 'waits' : 'plain'}
              meta={
                <>
                  <Badge label={t(`conversation.kind.${thread.kind}`)} />
                  {thread.unread > 0 ? (
                    <Badge
                      tone={thread.muted ? 'plain' : 'waits'}
                      label={t('conversation.unread', { count: thread.unread })}
                    />
                  ) : null}
                  {thread.muted ? <Badge label={t('conversation.muted')} /> : null}
                  <span class="hint">
                    {t('conversation.posts', { count: thread.postCount })} ·{' '}
                    <Time iso={thread.lastPostAt.toISOString()} label={format.moment(thread.lastPostAt)} />
                  </span>
                </>
              }
            />
          ))}
        </CardList>
      </Section>
      <RunList {...props} />
      <LeftOpen {...props} going={props.runs} />
    </>
  );
}

function NewThread(props: Parameters<typeof ConversationView>[0]) {
  const { partnership, typed, t, language } = props;
  const action = paths.threads(partnership.id);
  const kind = threadKinds.find((k) => k === one(typed, 'kind')) ?? 'discuss';
  const starter = starterFor(kind, partnership.formality);
  // What was typed before the dial was turned to loose stays in sight.
  const brief = partnership.formality === 'loose' && one(typed, 'title') === '' && one(typed, 'formality') === '';
  const open = props.threads.length === 0 || props.problems.length > 0 || props.restored || one(typed, 'kind') !== '';
  return (
    <Details summary={t('conversation.start')} id="start" open={open}>
      {props.restored ? <DraftBrought t={t} form={action} back={paths.conversation(partnership.id)} /> : null}
      <Form
        action={action}
        id="start-form"
        errors={inWords(t, props.problems)}
        draft={{ url: paths.draftOf(action) }}
        requestId={props.requestId}
        label={t('conversation.start')}
        files
      >
        <Choice
          name="kind"
          legend={t('conversation.which_kind')}
          layout="row"
          value={kind}
          options={threadKinds.map((value) => ({
            value,
            label: t(`conversation.kind.${value}`),
            hint: t(`conversation.kind_hint.${value}`),
          }))}
        />
        <TextArea
          name="body"
          required
          label={t('conversation.first_words')}
          hint={say(starter.hint, language)}
          value={one(typed, 'body')}
          rows={partnership.formality === 'loose' ? 2 : 4}
          maxlength={longestPost}
          markdown
          mentions={callable(partnership, props.me, t)}
        />
        <WaysIn starter={starter} language={language} t={t} />
        {brief ? null : (
          <>
            <TextField
              name="title"
              label={t('conversation.thread_title')}
              hint={t('conversation.thread_title_hint')}
              value={one(typed, 'title')}
              maxlength={longestTitle}
            />
            <Select
              name="formality"
              label={t('conversation.thread_formality')}
              value={one(typed, 'formality')}
              empty={t('conversation.as_partnership', {
                formality: t(`conversation.formality.${partnership.formality}`),
              })}
              options={formalities.map((value) => ({
                value,
                label: t(`conversation.formality.${value}`),
              }))}
            />
          </>
        )}
        <AttachFields
          id="attach"
          alts={one(typed, 'alts')}
          open={props.problems.some((problem) => problem.field === 'attached')}
          t={t}
        />
        <WhoReads text={readers(partnership, props.me, t, props.format)} />
        <Submit label={t('conversation.start_button')} busyLabel={t('conversation.posting')} />
      </Form>
    </Details>
  );
}
