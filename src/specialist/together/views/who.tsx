import type { AdminPlc } from '../../../district/places-store.ts';
import type { Priority } from '../../../district/priorities/priority.ts';
import type { T } from '../../../language/translate.ts';
import { longestWord } from '../../../objective/assistance/request.ts';
import { longest } from '../../../objective/form.ts';
import { paths } from '../../../paths.ts';
import { one, type Typed } from '../../../platform/http/form.ts';
import { Actions, Choice, type FieldError, Form, Select, Submit, TextArea, WhoReads } from '../../../ui/form.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { People } from '../../../ui/people.tsx';
import type { Listed, Offered } from '../store.ts';

/** Who is to begin together, with what, and in partnerships of how many. */
export function WhoPage(props: {
  t: T;
  typed: Typed;
  errors: readonly FieldError[];
  plcs: readonly AdminPlc[];
  buildings: readonly { id: string; name: string }[];
  /** Whom a link named. */
  chosen: readonly Listed[];
  objectives: readonly Offered[];
  priorities: readonly Priority[];
}) {
  const { t, typed, chosen } = props;
  const from = one(typed, 'from') || (chosen.length > 0 ? 'chosen' : 'plc');
  return (
    <>
      <PageTitle title={t('together.title')} lead={t('together.lead')} />
      <Form action={paths.deskTogether} errors={props.errors} draft={{ url: paths.draftOf(paths.deskTogether) }}>
        <Choice
          name="from"
          legend={t('together.from')}
          layout="chips"
          value={from}
          options={[
            ...(chosen.length > 0
              ? [{ value: 'chosen', label: t('together.from.chosen', { count: chosen.length }) }]
              : []),
            { value: 'plc', label: t('together.from.plc') },
            { value: 'building', label: t('together.from.building') },
            { value: 'pasted', label: t('together.from.pasted') },
          ]}
        />
        {chosen.map(({ id }) => (
          <input type="hidden" name="person" value={id} />
        ))}
        {chosen.length > 0 ? (
          <div class="if-chosen">
            <People people={chosen.map(({ name, building }) => ({ name, note: building ?? '' }))} />
          </div>
        ) : null}
        <div class="if-plc">
          <Which
            {...props}
            name="which-plc"
            label={t('together.plc')}
            options={props.plcs.map(({ id, name, buildingName, members }) => ({
              value: id,
              label: t('together.plc.option', {
                name: buildingName ? `${name} · ${buildingName}` : name,
                count: members,
              }),
            }))}
          />
        </div>
        <div class="if-building">
          <Which
            {...props}
            name="which-building"
            label={t('together.building')}
            options={props.buildings.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <div class="if-pasted">
          <TextArea
            name="names"
            label={t('together.names')}
            hint={t('together.names.hint')}
            value={one(typed, 'names')}
            rows={6}
            maxlength={20_000}
            optionalLabel=""
          />
        </div>
        <Section title={t('together.shared')}>
          <Choice
            name="shared"
            legend={t('together.shared.legend')}
            layout="chips"
            value={one(typed, 'shared') || 'new'}
            options={[
              { value: 'new', label: t('together.shared.new') },
              { value: 'open', label: t('together.shared.open') },
            ]}
          />
          <div class="if-new form">
            <TextArea
              name="statement"
              label={t('together.statement')}
              hint={t('together.statement.hint')}
              value={one(typed, 'statement')}
              rows={2}
              maxlength={longest.statement}
              optionalLabel=""
            />
            {props.priorities.length > 0 ? (
              <Select
                name="priority"
                label={t('together.priority')}
                empty={t('objective.priority.none')}
                value={one(typed, 'priority')}
                options={props.priorities.map(({ id, title, place }) => ({
                  value: id,
                  label: place ? `${title} (${place})` : title,
                }))}
              />
            ) : null}
          </div>
          <div class="if-open">
            <Which
              {...props}
              name="objective"
              label={t('together.objective')}
              hint={t('together.objective.hint')}
              options={props.objectives.map(({ id, statement, name }) => ({
                value: id,
                label: `${statement.length > 90 ? `${statement.slice(0, 88).toWellFormed()}…` : statement} (${name})`,
              }))}
            />
          </div>
        </Section>
        <Select
          name="size"
          label={t('together.size')}
          value={one(typed, 'size') || '4'}
          optionalLabel=""
          options={[2, 3, 4, 5, 6, 7, 8].map((size) => ({ value: String(size), label: String(size) }))}
        />
        <TextArea
          name="note"
          label={t('specialist.note')}
          hint={t('together.note.hint')}
          value={one(typed, 'note')}
          rows={3}
          maxlength={longestWord}
        />
        <WhoReads text={t('together.who_reads')} tone="shared" />
        <Actions>
          <Submit label={t('together.look')} name="step" value="split" />
        </Actions>
        <p class="hint">
          {t('together.look.hint')} <a href={paths.newRound}>{t('round.new.link')}</a>
        </p>
      </Form>
    </>
  );
}

/** One of several, where the choice above it asks for one. */
function Which(props: {
  t: T;
  typed: Typed;
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
}) {
  const { t, typed, name, label, hint, options } = props;
  return (
    <Select
      name={name}
      label={label}
      hint={hint}
      empty={t('together.choose')}
      value={one(typed, name)}
      optionalLabel=""
      options={options}
    />
  );
}
