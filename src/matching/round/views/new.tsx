import type { PriorityTag } from '../../../district/priorities/priority.ts';
import type { Narrowings } from '../../../objective/search.ts';
import { sources } from '../../../objective/objective.ts';
import type { Reader } from '../../../objective/views/words.ts';
import { gradeName, inGradeOrder } from '../../../people/grades.ts';
import { inWords } from '../../../people/problems.ts';
import { paths } from '../../../paths.ts';
import type { Problem } from '../../../platform/http/form.ts';
import { Actions, DateField, Form, Select, Submit, TextField, WhoReads } from '../../../ui/form.tsx';
import { Details, Grid, PageTitle, Section } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Candidate, filterNames, type Filters, type LeftOut } from '../pool.ts';

interface NewProps {
  reader: Reader;
  filters: Filters;
  narrowings: Narrowings;
  priorities: readonly PriorityTag[];
  candidates: readonly Candidate[];
  name: string;
  problems: readonly Problem[];
  requestId: string;
}

/** Chooses the pool of a new round: narrows down, shows who that is and who is left out, and begins. */
export function NewRoundPage(props: NewProps) {
  const { reader, candidates } = props;
  const { t } = reader;
  const inside = candidates.filter((one) => one.leftOut === null);
  return (
    <>
      <PageTitle title={t('round.new.title')} lead={t('round.new.lead')} />
      <FilterForm {...props} />
      <Section title={t('round.new.in', { count: inside.length })} id="pool">
        {inside.length < 2 ? (
          <Notice kind="waits" text={t('round.new.few')} />
        ) : (
          <BySchool reader={reader} people={inside} />
        )}
      </Section>
      <LeftOutPart reader={reader} candidates={candidates} />
      {inside.length < 2 ? null : <Begin {...props} count={inside.length} />}
    </>
  );
}

const waits = ['7', '14', '30', '60'];

function FilterForm(props: NewProps) {
  const { reader, filters, narrowings } = props;
  const { t, language } = reader;
  const days = [...new Set([...waits, ...(filters.days ? [filters.days] : [])])];
  return (
    <Details summary={t('round.new.filters')} open={filterNames.some((name) => filters[name] !== '')} id="filters">
      <Form action={`${paths.newRound}#pool`} method="get" id="filter" label={t('round.new.filters')}>
        <Grid min="narrow">
          <By {...props} name="building" options={narrowings.buildings.map(({ id, name }) => [id, name])} />
          <By {...props} name="subject" options={narrowings.subjects.map((subject) => [subject, subject])} />
          <By
            {...props}
            name="grade"
            options={inGradeOrder(narrowings.grades).map((grade) => [grade, gradeName(t, grade)])}
          />
          <By {...props} name="focus" options={narrowings.focus.map((area) => [area.key, area[language]])} />
          <By {...props} name="source" options={sources.map((source) => [source, t(`objective.source.${source}`)])} />
          {props.priorities.length > 0 ? (
            <By {...props} name="priority" options={props.priorities.map(({ id, title }) => [id, title])} />
          ) : null}
          <By {...props} name="days" options={days.map((n) => [n, t('round.new.days.option', { count: n })])} />
          <DateField name="since" label={t('round.new.since')} optionalLabel="" value={filters.since} />
        </Grid>
        <Actions>
          <Submit label={t('round.new.show')} tone="quiet" />
        </Actions>
      </Form>
    </Details>
  );
}

/** One way to narrow the pool: a value and its words each, or any. */
function By(
  props: NewProps & { name: Exclude<keyof Filters, 'since'>; options: readonly (readonly [string, string])[] },
) {
  const { name, filters, reader } = props;
  return (
    <Select
      name={name}
      label={reader.t(`round.new.${name}`)}
      optionalLabel=""
      empty={reader.t('round.new.any')}
      value={filters[name]}
      options={props.options.map(([value, label]) => ({ value, label }))}
    />
  );
}

/** Names by school: many fit on a page, and everybody finds whom they look for. */
function BySchool(props: { reader: Reader; people: readonly Candidate[] }) {
  const { t } = props.reader;
  const schools = new Map<string, string[]>();
  for (const one of props.people) {
    const school = one.building ?? t('round.new.no_school');
    schools.set(school, [...(schools.get(school) ?? []), one.name]);
  }
  return (
    <dl class="by-school">
      {[...schools]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([school, names]) => (
          <div>
            <dt>
              {school} ({names.length})
            </dt>
            <dd>{names.join(', ')}</dd>
          </div>
        ))}
    </dl>
  );
}

const reasons: readonly LeftOut[] = ['paused', 'opted_out', 'partnered', 'asked', 'specialist'];

function LeftOutPart(props: { reader: Reader; candidates: readonly Candidate[] }) {
  const { t } = props.reader;
  const out = props.candidates.filter((one) => one.leftOut !== null);
  if (out.length === 0) return null;
  return (
    <Section title={t('round.new.out', { count: out.length })}>
      <ul>
        {reasons.map((reason) => {
          const names = out.filter((one) => one.leftOut === reason).map((one) => one.name);
          return names.length === 0 ? null : (
            <li>
              {names.join(', ')}: {t(`round.out.${reason}`)}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Begin(props: NewProps & { count: number }) {
  const { t } = props.reader;
  return (
    <Form action={paths.rounds} id="begin" errors={inWords(t, props.problems)} requestId={props.requestId}>
      {filterNames.map((name) => (
        <input type="hidden" name={name} value={props.filters[name]} />
      ))}
      <TextField name="name" label={t('round.new.name')} value={props.name} maxlength={120} required />
      <WhoReads text={t('round.new.who_reads')} tone="shared" />
      <Actions>
        <Submit label={t('round.new.submit', { count: props.count })} />
      </Actions>
    </Form>
  );
}
