import { say } from '../../../language/words.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { paths } from '../../../paths.ts';
import { LinkButton, PostButton } from '../../../ui/button.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Markdown, Time } from '../../../ui/text.tsx';
import { visitNow } from '../run.ts';
import { CardTable, LateCard } from './cards.tsx';
import { NoteForm, NotesByRound } from './notes.tsx';
import { People } from './people.tsx';
import { nameOf, runName, type Shown } from './shown.ts';

/** The rounds are over; what is left is to write down what stays. */
export function EndingView(props: Shown) {
  const { partnership, run, t } = props;
  return (
    <>
      <PageTitle title={t('run.ending')} eyebrow={runName(props)} />
      <section class="next">
        <p>{t('run.ending_lead')}</p>
        <p>
          <LinkButton href={paths.runTrace(partnership.id, run.id)} label={t('run.write_trace')} size="large" />
        </p>
        {run.state.facilitator === props.me ? (
          <PostButton
            action={paths.runMoves(partnership.id, run.id)}
            label={t('run.back_to_rounds')}
            tone="quiet"
            hidden={{ do: 'back', visit: String(visitNow(run.state)) }}
          />
        ) : null}
      </section>
      <People {...props} />
      <NoteForm {...props} />
      <LateCard {...props} />
      <Written {...props} />
    </>
  );
}

/** What a run left behind: stands as a page of its own, and prints well. */
export function TraceView(props: Shown) {
  const { partnership, run, trace, t, language, format } = props;
  if (!trace) return null;
  const { leaves } = run.definition;
  const kept = leaves.filter(({ key }) => trace.takeaways[key]);
  const when = format.moment(run.beganAt ?? run.openedAt);
  return (
    <>
      <PageTitle title={runName(props)} eyebrow={t('run.trace')}>
        <p class="hint">
          {run.onPaper ? `${format.day(run.openedAt)} · ${t('run.on_paper')}` : t('run.held_on', { when })}
          {trace.present.length > 0
            ? ` · ${t('run.with', { names: format.list(trace.present.map((id) => nameOf(props, id))) })}`
            : ''}
        </p>
      </PageTitle>
      {kept.length === 0 ? <p>{t('run.nothing_taken')}</p> : null}
      {kept.map(({ key, text }) => (
        <Section title={say(text, language)}>
          <Markdown html={renderMarkdown(trace.takeaways[key] ?? '')} />
        </Section>
      ))}
      <Section title={t('run.commitments')}>
        {trace.commitments.length === 0 ? <p class="hint">{t('run.no_commitments')}</p> : null}
        <ul>
          {trace.commitments.map((one) => (
            <li>
              <a href={paths.plan(partnership.id, one.planId)}>{one.what}</a>{' '}
              <span class="hint">
                {nameOf(props, one.personId)}
                {one.byDate ? ` · ${t('run.by_day', { day: format.day(one.byDate) })}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {trace.sessionId && trace.session ? (
        <Section title={t('run.next_is')}>
          <p>
            <a href={paths.session(partnership.id, trace.sessionId)}>{format.moment(trace.session.startsAt)}</a>{' '}
            <span class="hint">
              {t('run.minutes', { count: trace.session.minutes })}
              {trace.session.place ? ` · ${trace.session.place}` : ''}
            </span>
          </p>
        </Section>
      ) : null}
      <p class="hint">
        {t('run.written_by', { name: trace.writerName })} ·{' '}
        <Time iso={trace.writtenAt.toISOString()} label={format.moment(trace.writtenAt)} />
      </p>
      {partnership.status === 'closed' ? null : (
        <p class="no-print">
          <LinkButton href={paths.runTrace(partnership.id, run.id)} label={t('run.change_trace')} tone="quiet" />
        </p>
      )}
      <Written {...props} />
    </>
  );
}

/** What was noted and put on cards, to read again and to copy from. */
export function Written(props: Shown) {
  const { run, t } = props;
  const lies = props.cards.some((card) => card.visit <= run.state.shown);
  return (
    <>
      {lies ? <CardTable {...props} sorting={false} /> : null}
      {props.notes.length > 0 ? (
        <Section title={t('run.all_notes')} id="run-all-notes">
          <NotesByRound {...props} />
        </Section>
      ) : null}
    </>
  );
}
