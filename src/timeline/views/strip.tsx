import type { Language } from '../../language/message.ts';
import { paths } from '../../paths.ts';
import { Strip, type StripMark } from '../../ui/strip.tsx';
import type { Phase, Session } from '../session.ts';
import type { Milestone, Timeline } from '../timeline.ts';
import { type Week, weeksOf } from '../weeks.ts';
import type { TimelineProps } from './timeline-props.ts';

const tones: Record<Phase, StripMark['tone']> = { reflect: 'one', plan: 'two', act: 'three' };

/** The timeline as a strip of weeks, with its table. */
export function WeeksStrip(props: TimelineProps & { timeline: Timeline }) {
  const { t, format } = props;
  const weeks = weeksOf(props);
  return (
    <Strip
      label={t('timeline.strip')}
      head={[t('timeline.week'), t('timeline.what'), t('timeline.note')]}
      weeks={weeks.map((week) => ({
        label: t('timeline.week_of', { day: format.shortDay(week.monday) }),
        ...(week.beginsMonth ? { month: monthOf(week.monday, props.language) } : {}),
        kind: week.kind,
        now: week.now,
        note: noteOf(week, props),
        marks: [
          ...week.sessions.map((session) => sessionMark(session, props)),
          ...week.milestones.map((milestone) => milestoneMark(milestone, props)),
        ],
      }))}
      legend={[
        { tone: 'one', label: t('app.phase.reflect') },
        { tone: 'two', label: t('app.phase.plan') },
        { tone: 'three', label: t('app.phase.act') },
        { tone: 'flag', label: t('timeline.milestone') },
        ...(weeks.some((week) => week.kind === 'break')
          ? [{ tone: 'break' as const, label: t('timeline.break') }]
          : []),
        { tone: 'now', label: t('timeline.this_week') },
      ]}
    />
  );
}

function sessionMark(session: Session, { partnership, t, format }: TimelineProps): StripMark {
  const label = `${t(`app.phase.${session.phase}`)}, ${format.moment(session.startsAt)}${session.status === 'held' ? ` (${t('timeline.held')})` : ''}`;
  return {
    tone: tones[session.phase],
    label,
    href: paths.session(partnership.id, session.id),
    done: session.status === 'held',
  };
}

function milestoneMark(milestone: Milestone, { t, format }: TimelineProps): StripMark {
  const label = `${milestone.title}, ${format.day(milestone.onDate)}${milestone.doneAt ? ` (${t('timeline.reached')})` : ''}`;
  return { tone: 'flag', label, done: milestone.doneAt !== null };
}

function noteOf(week: Week, { t, format }: TimelineProps): string {
  return [
    week.now ? t('timeline.this_week') : '',
    week.kind === 'break' ? t('timeline.break') : '',
    week.revisit ? t('timeline.revisit_on', { day: format.day(week.revisit) }) : '',
    week.ends ? t('timeline.last_day', { day: format.day(week.ends) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function monthOf(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
