import type { Format } from '../../../language/format.ts';
import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { many, type Typed } from '../../../platform/http/form.ts';
import { Actions, type FieldError, Form, NumberField, Submit } from '../../../ui/form.tsx';
import { Grid, PageTitle, Section } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Beginning } from '../actions.ts';
import type { Plan, PlannedGroup } from '../plan.ts';
import type { Listed } from '../store.ts';
import type { Wanted } from '../typed.ts';

interface PlanProps {
  t: T;
  format: Format;
  typed: Typed;
  wanted: Wanted;
  beginning: Beginning;
  plan: Plan;
  /** Pasted lines that name nobody, and those that name more than one. */
  unknown: readonly string[];
  twice: readonly string[];
  errors: readonly FieldError[];
  requestId: string;
}

const kept = [
  'from',
  'which-plc',
  'which-building',
  'names',
  'person',
  'shared',
  'statement',
  'priority',
  'objective',
  'size',
  'note',
];

/** Everybody of the list in partnerships, to be moved by hand, before anybody is asked. */
export function PlanPage(props: PlanProps) {
  const { t, plan, typed, beginning } = props;
  const people = plan.groups.reduce((sum, group) => sum + group.people.length, 0);
  return (
    <>
      <PageTitle
        title={t('together.plan.title')}
        lead={beginning.kind === 'open' ? beginning.objective.statement : beginning.statement}
      />
      <Form action={paths.deskTogether} errors={props.errors} requestId={props.requestId}>
        {kept.flatMap((name) => many(typed, name).map((value) => <input type="hidden" name={name} value={value} />))}
        <Asides {...props} />
        <p class="hint">{t('together.places')}</p>
        <Grid min="medium">
          {plan.groups.map((group, n) => (
            <GroupCard {...props} group={group} number={n + 1} />
          ))}
        </Grid>
        {plan.left.length > 0 ? (
          <Section title={t('together.left', { count: plan.left.length })} lead={t('together.left.text')}>
            <div class="places">
              {plan.left.map((one) => (
                <Place {...props} one={one} number={0} />
              ))}
            </div>
          </Section>
        ) : null}
        {props.wanted.note ? (
          <Section title={t('together.note')}>
            <blockquote>{props.wanted.note}</blockquote>
          </Section>
        ) : null}
        <Actions>
          <Submit label={t('together.send', { count: people })} name="step" value="send" />
          <Submit label={t('together.again')} name="step" value="place" tone="quiet" />
          <Submit label={t('together.split')} name="step" value="split" tone="quiet" />
          <Submit label={t('together.back')} name="step" value="back" tone="quiet" />
        </Actions>
        <p class="hint">{t('together.send.hint')}</p>
      </Form>
    </>
  );
}

/** Who is not asked, and why; nobody is dropped silently. */
function Asides(props: PlanProps) {
  const { t, format, plan } = props;
  const reasons = [...new Set(plan.notAsked.map(({ leftOut }) => leftOut))];
  if (reasons.length === 0 && props.unknown.length === 0 && props.twice.length === 0) return null;
  return (
    <Notice title={t('together.not_asked')}>
      <ul>
        {reasons.map((reason) => (
          <li>
            {t(`together.not_asked.${reason}`, {
              names: format.list(plan.notAsked.filter(({ leftOut }) => leftOut === reason).map(({ name }) => name)),
            })}
          </li>
        ))}
        {props.unknown.length > 0 ? (
          <li>{t('together.not_asked.unknown', { names: format.list(props.unknown) })}</li>
        ) : null}
        {props.twice.length > 0 ? <li>{t('together.not_asked.twice', { names: format.list(props.twice) })}</li> : null}
      </ul>
    </Notice>
  );
}

function GroupCard(props: PlanProps & { group: PlannedGroup; number: number }) {
  const { t, group, number } = props;
  return (
    <section class="card places">
      <h2 class="card-title">{t('together.group', { number, count: group.people.length })}</h2>
      {group.problem ? <Notice kind="problem" text={t(`together.group.${group.problem}`)} /> : null}
      {group.people.map((one) => (
        <Place {...props} one={one} number={number} />
      ))}
    </section>
  );
}

/** Where somebody stands, to be changed by hand. */
function Place(props: PlanProps & { one: Listed; number: number }) {
  const { one, plan } = props;
  return (
    <NumberField
      name={`place-${one.id}`}
      label={one.building ? `${one.name} · ${one.building}` : one.name}
      value={String(props.number)}
      min={0}
      max={plan.groups.length + 1}
      optionalLabel=""
      width="short"
    />
  );
}
