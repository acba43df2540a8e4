import type { Reader } from '../../decision/matter.ts';
import { say } from '../../language/words.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Actions, Choice, type FieldError, Form, NumberField, Submit } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { ownKind } from '../approach.ts';
import { type Compared, hoursOf } from '../compare.ts';

/** The approaches side by side, narrowed by what partners have; from each straight to a proposal. */
export function ComparisonView(props: {
  partnership: Partnership;
  typed: { hours: string; cover: string };
  errors: readonly FieldError[];
  fits: readonly Compared[];
  others: readonly Compared[];
  reader: Reader;
}) {
  const { partnership, typed, fits, others, reader } = props;
  const { t } = reader;
  const asked = typed.hours !== '' || typed.cover !== '';
  return (
    <>
      <PageTitle title={t('approach.compare_title')} lead={t('approach.compare_lead')} />
      <Form
        action={paths.approachComparison(partnership.id)}
        method="get"
        id="means"
        errors={props.errors}
        label={t('approach.compare_by')}
      >
        <NumberField
          name="hours"
          label={t('approach.hours_have')}
          hint={t('approach.hours_have_hint')}
          value={typed.hours}
          min={1}
          max={100}
          step="0.5"
        />
        <Choice
          name="cover"
          legend={t('approach.cover_have')}
          hint={t('approach.cover_have_hint')}
          layout="row"
          value={typed.cover}
          options={(['', 'yes', 'no'] as const).map((value) => ({
            value,
            label: t(`approach.cover_have.${value || 'any'}`),
          }))}
        />
        <Submit label={t('approach.compare_button')} tone="quiet" />
      </Form>
      <Section title={t(asked ? 'approach.compare_fits' : 'approach.compare_all')} id="fits">
        {fits.length === 0 ? <p>{t('approach.compare_none')}</p> : <Side {...props} rows={fits} />}
      </Section>
      {others.length > 0 ? (
        <Section title={t('approach.compare_others')} id="others">
          <Side {...props} rows={others} />
        </Section>
      ) : null}
      <p class="hint">{t('approach.credit_note')}</p>
      <Actions>
        {partnership.status === 'closed' ? null : (
          <LinkButton
            href={`${paths.newProposal(partnership.id, 'approach')}&approach=${ownKind}`}
            label={t('approach.propose_own')}
            tone="quiet"
          />
        )}
        <LinkButton href={paths.approach(partnership.id)} label={t('approach.title')} tone="quiet" />
      </Actions>
    </>
  );
}

function Side(props: { partnership: Partnership; rows: readonly Compared[]; reader: Reader }) {
  const { partnership, reader } = props;
  const { t, language, format } = reader;
  const hours = (n: number) => t('approach.hours', { count: n, hours: format.number(n) });
  return (
    <Table
      caption={t('approach.compare_title')}
      captionHidden
      head={[
        t('approach.kind'),
        t('approach.hours_cycle'),
        t('approach.people'),
        t('approach.cover'),
        t('approach.evidence'),
        t('approach.credit'),
      ]}
      rows={props.rows.map(({ kind, buts }) => [
        <>
          {say(kind.name, language)}
          {buts.map((but) => (
            <p class="hint">{t(but.key, but.params)}</p>
          ))}
          {partnership.status === 'closed' ? null : (
            <p>
              <a href={`${paths.newProposal(partnership.id, 'approach')}&approach=${kind.key}`}>
                {t('approach.propose_this')}
                <span class="sr"> {say(kind.name, language)}</span>
              </a>
            </p>
          )}
        </>,
        <span>
          {hours(hoursOf(kind).all)}
          <span class="hint">
            {' '}
            {t('approach.hours_parts', {
              count: kind.cycle.sessions,
              minutes: kind.rhythm.minutes,
              apart: kind.cycle.hoursApart,
            })}
          </span>
        </span>,
        t('approach.people_count', kind.people),
        <span>{say(kind.cover.words, language)}</span>,
        <span>{kind.evidence.map((words) => say(words, language)).join(' · ')}</span>,
        <span>
          {t('approach.credit_up_to', { count: hoursOf(kind).together, hours: format.number(hoursOf(kind).together) })}
          <span class="hint"> {say(kind.credit, language)}</span>
        </span>,
      ])}
    />
  );
}
