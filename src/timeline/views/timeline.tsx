import { PrivateNote } from '../../partnership/notes/note.tsx';
import { paths } from '../../paths.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { NextThing } from '../../ui/card.tsx';
import { Actions } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/text.tsx';
import { isCapped } from '../actions.ts';
import { daysBetween, localDate } from '../../platform/local-date.ts';
import { asksHowToGoOn, type KeptTimeline } from '../timeline.ts';
import { ChangesView } from './changes.tsx';
import { ChangeForms } from './change-forms.tsx';
import { MilestonesView } from './milestones.tsx';
import { SessionCards } from './session-cards.tsx';
import { WeeksStrip } from './strip.tsx';
import type { TimelineProps } from './timeline-props.ts';
import { WhenForm } from './when.tsx';

/** Step 5: when the partnership works, as a strip of weeks, and everything that changes it. */
export function TimelineView(props: TimelineProps) {
  const { partnership, timeline, t } = props;
  const closed = partnership.status === 'closed';
  return (
    <>
      <PageTitle
        title={t('timeline.title')}
        lead={t(timeline ? 'timeline.lead' : `timeline.lead_new.${partnership.formality}`)}
      />
      {closed ? <Notice text={t('timeline.closed')} /> : null}
      {props.returned && props.returned.problems.some((p) => p.key === 'timeline.meanwhile') ? (
        <Notice kind="waits" title={t('timeline.meanwhile')} text={t('timeline.meanwhile_text')} />
      ) : null}
      {timeline ? <Running {...props} timeline={timeline} closed={closed} /> : closed ? null : <WhenForm {...props} />}
    </>
  );
}

function Running(props: TimelineProps & { timeline: KeptTimeline; closed: boolean }) {
  const { timeline, sessions, t, format, closed } = props;
  const late = sessions.filter((s) => s.status === 'planned' && localDate(s.startsAt, props.zone) > timeline.endsOn);
  return (
    <>
      {!closed && asksHowToGoOn(timeline, props.today) ? <Revisit {...props} /> : null}
      <WeeksStrip {...props} />
      <Facts
        facts={[
          { term: t('timeline.from'), value: format.shortDay(timeline.startsOn) },
          { term: t('timeline.to'), value: format.shortDay(timeline.endsOn) },
          { term: t('timeline.left'), value: left(props) },
          ...(timeline.revisitOn
            ? [{ term: t('timeline.revisit_day'), value: format.shortDay(timeline.revisitOn) }]
            : []),
        ]}
      />
      {isCapped(timeline) ? (
        <Notice
          title={t('timeline.capped_title')}
          text={t('timeline.capped_text', { days: format.number(timeline.intendedDays) })}
        />
      ) : null}
      {late.length > 0 ? <Notice kind="waits" text={t('timeline.after_end', { count: late.length })} /> : null}
      <Sessions {...props} />
      <MilestonesView {...props} closed={closed} />
      {closed ? null : (
        <Section title={t('timeline.change_title')} id="change" lead={t('timeline.change_lead')}>
          <ChangeForms {...props} />
        </Section>
      )}
      {props.changes.length > 0 ? (
        <Section title={t('timeline.changes')}>
          <ChangesView {...props} />
        </Section>
      ) : null}
      <PrivateNote
        partnership={props.partnership}
        subjectId={timeline.id}
        note={props.note}
        back={paths.timeline(props.partnership.id)}
        requestId={props.fresh()}
        t={t}
      />
    </>
  );
}

function left(props: TimelineProps & { timeline: KeptTimeline }): string {
  const { timeline, today, t } = props;
  if (today < timeline.startsOn) return t('timeline.begins_in', { count: daysBetween(today, timeline.startsOn) });
  const days = daysBetween(today, timeline.endsOn);
  return days < 0
    ? t('timeline.over')
    : days < 14
      ? t('timeline.days_left', { count: days + 1 })
      : t('timeline.weeks_left', { count: Math.round(days / 7) });
}

/** In the last week: go on, change or close. */
function Revisit(props: TimelineProps & { timeline: KeptTimeline }) {
  const { partnership, timeline, t, format } = props;
  const over = props.today > timeline.endsOn;
  return (
    <NextThing
      eyebrow={t('timeline.revisit')}
      title={t(over ? 'timeline.ended' : 'timeline.ends_soon', { day: format.day(timeline.endsOn) })}
    >
      <p>{t('timeline.revisit_text')}</p>
      <Actions>
        <PostButton
          action={paths.timelineChange(partnership.id)}
          label={t('timeline.go_on')}
          hidden={{ kind: 'revisit', basedOn: String(props.changes.length) }}
        />
        <LinkButton href="#change" label={t('timeline.revisit_change')} tone="quiet" />
        <LinkButton href={paths.closing(partnership.id)} label={t('timeline.revisit_close')} tone="quiet" />
      </Actions>
    </NextThing>
  );
}

function Sessions(props: TimelineProps & { closed: boolean }) {
  const { partnership, sessions, t } = props;
  const coming = sessions.filter(
    (s) => s.status === 'planned' && s.startsAt.getTime() + s.minutes * 60_000 > props.now.getTime(),
  );
  const all = <a href={paths.sessions(partnership.id)}>{t('timeline.all_sessions')}</a>;
  if (coming.length === 0 && !props.closed) {
    return (
      <NextThing title={t(sessions.length === 0 ? 'timeline.no_sessions' : 'timeline.no_more_sessions')}>
        <p>{t('timeline.no_sessions_text')}</p>
        <Actions>
          <LinkButton href={paths.rhythm(partnership.id)} label={t('timeline.propose')} />
          {all}
        </Actions>
      </NextThing>
    );
  }
  return (
    <Section title={t('timeline.coming')} aside={all}>
      <SessionCards
        partnership={partnership}
        sessions={coming.slice(0, 3)}
        t={t}
        format={props.format}
        now={props.now}
      />
      {props.closed ? null : (
        <p>
          <a href={paths.rhythm(partnership.id)}>{t('timeline.propose_more')}</a>
        </p>
      )}
    </Section>
  );
}
