import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { many, one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Choice, Form, NumberField, Select, Submit, TextField, TimeField, WhoReads } from '../../ui/form.tsx';
import { Grid, PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { addDays } from '../../platform/local-date.ts';
import type { Proposed } from '../rhythm.ts';
import { longest, longestPlace, phases, shortest } from '../session.ts';
import type { Timeline } from '../timeline.ts';
import { readers } from './readers.ts';

export interface RhythmProps {
  partnership: Partnership;
  timeline: Timeline | null;
  typed: Typed;
  problems: readonly Problem[];
  /** What the rhythm gives; null before it was asked for. */
  proposed: readonly Proposed[] | null;
  /** The time of day of the proposed sessions, in words. */
  at: string;
  requestId: string;
  language: Language;
  t: T;
  format: Format;
}

/** Asks how often and when; then shows the sessions this gives, to be planned with one button. */
export function RhythmView(props: RhythmProps) {
  const { partnership, proposed, t } = props;
  return (
    <>
      <PageTitle title={t('timeline.rhythm_title')} lead={t('timeline.rhythm_lead')} />
      <p>
        <a href={paths.timeline(partnership.id)}>{t('timeline.back')}</a>
      </p>
      {props.timeline ? (
        <>
          <HowOften {...props} />
          {proposed && proposed.length > 0 ? <Preview {...props} proposed={proposed} /> : null}
          {proposed?.length === 0 ? <Notice text={t('timeline.nothing_fits')} /> : null}
        </>
      ) : (
        <Notice text={t('timeline.set_first')}>
          <LinkButton href={paths.timeline(partnership.id)} label={t('timeline.set')} />
        </Notice>
      )}
    </>
  );
}

function HowOften(props: RhythmProps) {
  const { partnership, typed, t } = props;
  const shown = props.problems.filter((p) => p.field !== 'chosen');
  const every = one(typed, 'every') || '14';
  const usual = ['7', '14', 'month'].includes(every);
  return (
    <Form
      action={paths.rhythm(partnership.id)}
      method="get"
      id="rhythm"
      errors={inWords(t, shown)}
      label={t('timeline.rhythm_title')}
    >
      <Choice
        name="every"
        legend={t('timeline.every')}
        layout="chips"
        value={usual ? every : 'own'}
        options={[
          { value: '7', label: t('timeline.every_week') },
          { value: '14', label: t('timeline.every_two_weeks') },
          { value: 'month', label: t('timeline.every_month') },
          { value: 'own', label: t('timeline.every_own') },
        ]}
      />
      <div class="if-own">
        <NumberField
          name="days"
          label={t('timeline.days')}
          optionalLabel=""
          hint={t('timeline.days_hint')}
          value={usual || every === 'own' ? one(typed, 'days') : every}
          min={1}
          max={366}
        />
      </div>
      <Grid min="narrow">
        <Select
          name="weekday"
          label={t('timeline.weekday')}
          optionalLabel=""
          value={one(typed, 'weekday') || '2'}
          options={[1, 2, 3, 4, 5, 6, 7].map((n) => ({ value: String(n), label: weekdayName(n, props.language) }))}
        />
        <TimeField
          name="time"
          label={t('timeline.time')}
          optionalLabel=""
          value={one(typed, 'time') || '15:15'}
          required
        />
        <NumberField
          name="minutes"
          label={t('timeline.minutes_each')}
          optionalLabel=""
          value={one(typed, 'minutes') || '30'}
          min={shortest}
          max={longest}
          required
        />
        <Select
          name="first"
          label={t('timeline.first_phase')}
          optionalLabel=""
          value={one(typed, 'first')}
          options={phases.map((value) => ({ value, label: t(`app.phase.${value}`) }))}
        />
      </Grid>
      <TextField name="place" label={t('timeline.place')} value={one(typed, 'place')} maxlength={longestPlace} />
      <input type="hidden" name="show" value="yes" />
      <Submit label={t('timeline.show')} tone={props.proposed ? 'quiet' : 'action'} />
    </Form>
  );
}

function Preview(props: RhythmProps & { proposed: readonly Proposed[] }) {
  const { partnership, typed, t, format, proposed } = props;
  const values = proposed.map((p) => `${p.day}|${p.phase}`);
  const sent = many(typed, 'chosen');
  const carried = ['every', 'days', 'weekday', 'time', 'minutes', 'first', 'place'];
  return (
    <Section title={t('timeline.preview')} id="preview" lead={t('timeline.preview_lead', { count: proposed.length })}>
      <Form
        action={paths.rhythm(partnership.id)}
        id="preview-form"
        errors={inWords(
          t,
          props.problems.filter((p) => p.field === 'chosen'),
        )}
        requestId={props.requestId}
        label={t('timeline.preview')}
      >
        {carried.map((name) => (
          <input type="hidden" name={name} value={one(typed, name)} />
        ))}
        <Choice
          name="chosen"
          legend={t('timeline.preview_legend', { time: props.at })}
          multiple
          value={sent.length > 0 || props.problems.length > 0 ? sent : values}
          options={proposed.map((p) => ({
            value: `${p.day}|${p.phase}`,
            label: `${format.day(p.day)} · ${t(`app.phase.${p.phase}`)}`,
          }))}
        />
        <WhoReads text={readers(partnership, t, format)} />
        <Submit label={t('timeline.plan_these')} />
      </Form>
    </Section>
  );
}

/** @param n 1 for Monday to 7 for Sunday */
function weekdayName(n: number, language: Language): string {
  const day = addDays('2024-01-01', n - 1);
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
