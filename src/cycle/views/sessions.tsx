import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import type { Problem, Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Actions, Form, Submit, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isOver, type Session } from '../../timeline/session.ts';
import { readers } from '../../timeline/views/readers.ts';
import { SessionCards } from '../../timeline/views/session-cards.tsx';
import { SessionFields } from './session-fields.tsx';

/** All sessions: those that wait for a word, those to come, and those that were; and the form that plans one. */
export function SessionsView(props: {
  partnership: Partnership;
  sessions: readonly Session[];
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
  now: Date;
  t: T;
  format: Format;
}) {
  const { partnership, sessions, now, t, format } = props;
  const closed = partnership.status === 'closed';
  const planned = sessions.filter((s) => s.status === 'planned');
  const parts = [
    { title: t('cycle.waiting_sessions'), sessions: planned.filter((s) => isOver(s, now)) },
    { title: t('cycle.coming_sessions'), sessions: planned.filter((s) => !isOver(s, now)) },
    { title: t('cycle.held_sessions'), sessions: sessions.filter((s) => s.status === 'held').toReversed() },
    { title: t('cycle.skipped_sessions'), sessions: sessions.filter((s) => s.status === 'skipped').toReversed() },
  ].filter((part) => part.sessions.length > 0);
  return (
    <>
      <PageTitle title={t('cycle.sessions')} lead={sessions.length === 0 ? t('cycle.sessions_none') : undefined} />
      {closed ? (
        <Notice text={t('cycle.closed')} />
      ) : (
        <>
          <Actions>
            <LinkButton href={paths.logSession(partnership.id)} label={t('cycle.log')} />
            <LinkButton href={paths.rhythm(partnership.id)} label={t('timeline.propose')} tone="quiet" />
          </Actions>
          <Details summary={t('cycle.plan_session')} id="new" open={sessions.length === 0 || props.problems.length > 0}>
            <Form
              action={paths.sessions(partnership.id)}
              id="new-session"
              errors={inWords(t, props.problems)}
              requestId={props.requestId}
              label={t('cycle.plan_session')}
            >
              <SessionFields typed={props.typed} t={t} />
              <WhoReads text={readers(partnership, t, format)} />
              <Submit label={t('cycle.plan_session_button')} />
            </Form>
          </Details>
        </>
      )}
      {parts.map((part) => (
        <Section title={part.title}>
          <SessionCards partnership={partnership} sessions={part.sessions} t={t} format={format} now={now} />
        </Section>
      ))}
    </>
  );
}
