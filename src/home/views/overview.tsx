import { type Approach, approachName } from '../../approach/approach.ts';
import { Attachments } from '../../conversation/attachments/views.tsx';
import { knownOf, type Post } from '../../conversation/conversation.ts';
import type { GoingRun } from '../../conversation/runs/store.ts';
import { GoingOn } from '../../conversation/runs/views/going.tsx';
import type { Step } from '../../history/record.ts';
import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { HereNow } from '../../partnership/presence/view.tsx';
import { PrivateNote } from '../../partnership/notes/note.tsx';
import type { Note } from '../../partnership/notes/store.ts';
import { PartnershipPath, stepHref } from '../../partnership/page.tsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import type { Offer } from '../../partnership/help/store.ts';
import { OfferNotice } from '../../partnership/help/view.tsx';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import type { Session } from '../../timeline/session.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { LinkButton } from '../../ui/button.tsx';
import { NextThing as NextThingBox } from '../../ui/card.tsx';
import { Columns, PageTitle, Section } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Avatar, People } from '../../ui/people.tsx';
import { Entry, Facts, Markdown, Time } from '../../ui/text.tsx';
import type { Line } from '../history-store.ts';
import type { NextThing } from '../next-thing.ts';
import type { Waiting } from '../waiting.ts';
import { Lines } from './history.tsx';

interface Props {
  partnership: Partnership;
  me: string;
  next: NextThing;
  waiting: readonly Waiting[];
  /** A specialist's offer of help. */
  offer: Offer | null;
  /** Partners who are on its pages now. */
  present: readonly string[];
  /** What the reader wrote for themselves beside the partnership. */
  note: Note;
  noteRequestId: string;
  posts: readonly (Post & { threadTitle: string })[];
  lines: readonly Line[];
  pending: number;
  approaches: readonly Approach[];
  timeline: Timeline | null;
  session: Session | null;
  going: readonly GoingRun[];
  now: Date;
  language: Language;
  t: T;
  format: Format;
}

const stepOf: Record<Waiting['kind'], Step> = {
  mention: 'conversation',
  invitation: 'partnership',
  offer: 'partnership',
  recommit: 'objective',
  decision: 'approach',
  record: 'approach',
  tie: 'approach',
  revisit: 'approach',
  closing: 'reflection',
  promise: 'reflection',
  suggestion: 'partnership',
  request: 'partnership',
  help: 'partnership',
};

/** A partnership's own page: its path, the one next thing, what was said last, and who is in. */
export function OverviewView(props: Props) {
  const { partnership, t, format } = props;
  const waiting: Partial<Record<Step, string>> = {};
  for (const item of props.waiting) waiting[stepOf[item.kind]] ??= t('home.waits_for_you');
  if (props.pending > 0) waiting.partnership ??= t('home.invited', { count: props.pending });
  return (
    <>
      <PageTitle title={partnership.statement} eyebrow={t(`partnership.status.${partnership.status}`)} />
      <HereNow partnership={partnership} here={props.present} t={t} format={format} />
      <PartnershipPath partnership={partnership} t={t} size="large" waiting={waiting} />
      <GoingOn {...props} />
      <Next {...props} />
      {props.offer ? <OfferNotice t={t} offer={props.offer} /> : null}
      <Columns aside={<Beside {...props} />}>
        <Section
          title={t('home.latest')}
          aside={<a href={paths.conversation(partnership.id)}>{t('home.conversation')}</a>}
        >
          {props.posts.length === 0 ? <p class="hint">{t('home.no_posts')}</p> : null}
          <div class="entries">
            {props.posts.map((post) => (
              <Entry
                id={`post-${post.id}`}
                name={post.authorName}
                mine={post.personId === props.me}
                avatar={<Avatar name={post.authorName} />}
                time={<Time iso={post.createdAt.toISOString()} label={format.moment(post.createdAt)} />}
                foot={<a href={`${paths.thread(partnership.id, post.threadId)}#post-${post.id}`}>{post.threadTitle}</a>}
              >
                <Markdown html={renderMarkdown(post.body, knownOf(post))} />
                <Attachments
                  address={(id) => paths.attachment(partnership.id, id)}
                  attachments={post.attachments}
                  author={post.authorName}
                  t={t}
                  format={format}
                />
              </Entry>
            ))}
          </div>
        </Section>
        <PrivateNote
          partnership={partnership}
          subjectId={partnership.id}
          note={props.note}
          back={paths.partnership(partnership.id)}
          requestId={props.noteRequestId}
          t={t}
        />
      </Columns>
    </>
  );
}

function Next(props: Props) {
  const { partnership, next, session, t, format } = props;
  const p = partnership.id;
  const eyebrow = t('home.next');
  const waits = props.waiting.find((item) => item.kind === 'decision' || item.kind === 'record');
  switch (next.kind) {
    case 'recommit':
      return (
        <Act
          eyebrow={eyebrow}
          title={t('home.next_recommit')}
          href={paths.members(p)}
          label={t('home.next_recommit_act')}
        />
      );
    case 'answer':
      return (
        <Act
          eyebrow={eyebrow}
          title={waits?.title ?? t('home.next_answer')}
          href={waits?.href ?? paths.decisions(p)}
          label={t('home.answer')}
        />
      );
    case 'closing':
      return (
        <Act
          eyebrow={eyebrow}
          title={t('home.waits.closing')}
          href={paths.myClosing(p)}
          label={t('home.next_closing_act')}
        />
      );
    case 'invite':
      return (
        <Act
          eyebrow={eyebrow}
          title={t('home.next_invite')}
          href={paths.members(p)}
          label={t('home.next_invite_act')}
        />
      );
    case 'alone_waiting':
      return (
        <Act
          eyebrow={eyebrow}
          title={t('home.next_alone', { count: props.pending })}
          href={paths.members(p)}
          label={t('home.next_alone_act')}
        />
      );
    case 'reopen':
      return (
        <Act
          eyebrow={t('partnership.status.closed')}
          title={t('home.next_closed')}
          href={paths.reflection(p)}
          label={t('home.next_closed_act')}
        />
      );
    case 'session':
      return session ? (
        <Act
          eyebrow={eyebrow}
          title={t('home.next_session', {
            phase: t(`app.phase.${session.phase}`),
            when: format.moment(session.startsAt),
          })}
          text={session.place}
          href={paths.session(p, session.id)}
          label={t('home.open_session')}
        />
      ) : null;
    case 'step':
      return (
        <Act
          eyebrow={eyebrow}
          title={t(`home.step.${next.step}.${partnership.formality}`)}
          href={stepHref(partnership, next.step)}
          label={t(`home.step.${next.step}.act`)}
        />
      );
  }
}

function Act(props: { eyebrow: string; title: string; text?: string; href: string; label: string }) {
  return (
    <NextThingBox eyebrow={props.eyebrow} title={props.title}>
      {props.text ? <p>{props.text}</p> : null}
      <p>
        <LinkButton href={props.href} label={props.label} />
      </p>
    </NextThingBox>
  );
}

function Beside(props: Props) {
  const { partnership, timeline, session, t, format } = props;
  const p = partnership.id;
  return (
    <>
      <Section title={t('home.members')} aside={<a href={paths.members(p)}>{t('home.all_members')}</a>}>
        <People
          people={partnership.members.map((member) => ({
            name: fullName(member),
            ...(member.personId === props.me ? { note: t('home.you') } : { href: paths.person(member.personId) }),
          }))}
        />
        <p>
          <Badge label={t('home.formality', { formality: t(`partnership.formality.${partnership.formality}`) })} />{' '}
          <a href={`${paths.members(p)}#dial`}>{t('home.change_formality')}</a>
        </p>
      </Section>
      <Section title={t('home.where')}>
        <Facts
          facts={[
            {
              term: t('app.step.approach'),
              value: (
                <a href={paths.approach(p)}>
                  {props.approaches.length > 0
                    ? format.list(props.approaches.map((a) => approachName(a, props.language)))
                    : t('home.not_decided')}
                </a>
              ),
            },
            {
              term: t('app.step.timeline'),
              value: (
                <a href={paths.timeline(p)}>
                  {timeline ? t('home.until', { day: format.shortDay(timeline.endsOn) }) : t('home.not_set')}
                </a>
              ),
            },
            {
              term: t('home.session'),
              value: session ? (
                <a href={paths.session(p, session.id)}>{format.moment(session.startsAt)}</a>
              ) : (
                <a href={paths.cycles(p)}>{t('home.none_planned')}</a>
              ),
            },
            { term: t('home.decisions'), value: <a href={paths.decisions(p)}>{t('home.see_decisions')}</a> },
          ]}
        />
      </Section>
      <Section title={t('history.title')} aside={<a href={paths.history(p)}>{t('home.all_history')}</a>}>
        <Lines lines={props.lines} me={props.me} t={t} format={format} />
      </Section>
    </>
  );
}
