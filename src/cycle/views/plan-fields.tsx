import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import { one, type Typed } from '../../platform/http/form.ts';
import { DateField, Select, TextArea, TextField } from '../../ui/form.tsx';
import { Details, Grid } from '../../ui/layout.tsx';
import { longest } from '../form.ts';

export interface PlanFieldsProps {
  partnership: Partnership;
  typed: Typed;
  t: T;
  format: Format;
}

/** What is asked of a plan: one line when loose, light when guided, all of it when tight. */
export function PlanFields(props: PlanFieldsProps & { full?: boolean }) {
  const { partnership, typed, t } = props;
  const { formality } = partnership;
  const prediction = one(typed, 'prediction');
  const measure = one(typed, 'measure');
  return (
    <>
      <TextField
        name="what"
        label={t(`cycle.what.${formality}`)}
        hint={formality === 'loose' ? undefined : t('cycle.what_hint')}
        value={one(typed, 'what')}
        maxlength={longest.what}
        required
      />
      {formality === 'loose' ? (
        <Details summary={t('cycle.plan_more')} open={one(typed, 'byDate') !== '' || one(typed, 'personId') !== ''}>
          <WhoAndWhen {...props} />
        </Details>
      ) : (
        <WhoAndWhen {...props} />
      )}
      {formality !== 'loose' || prediction ? (
        <TextArea
          name="prediction"
          label={t('cycle.prediction')}
          hint={t(`cycle.prediction_hint.${formality}`)}
          value={prediction}
          rows={2}
          maxlength={longest.prediction}
          required={formality === 'tight'}
        />
      ) : null}
      {formality === 'tight' || measure ? (
        <TextArea
          name="measure"
          label={t('cycle.measure')}
          hint={t('cycle.measure_hint')}
          value={measure}
          rows={2}
          maxlength={longest.measure}
          required={formality === 'tight'}
        />
      ) : null}
    </>
  );
}

function WhoAndWhen(props: PlanFieldsProps) {
  const { partnership, typed, t } = props;
  return (
    <Grid min="narrow">
      <WhoField partnership={partnership} name="personId" value={one(typed, 'personId')} t={t} />
      <DateField
        name="byDate"
        label={t('cycle.by')}
        value={one(typed, 'byDate')}
        required={partnership.formality === 'tight'}
      />
    </Grid>
  );
}

/** Who of the members does it; the one who writes comes first. */
export function WhoField(props: { partnership: Partnership; name: string; value: string; t: T }) {
  const { partnership, t } = props;
  const { me } = partnership;
  const others = partnership.members.filter((member) => member.personId !== me.personId);
  const options = [
    { value: me.personId, label: t('cycle.me') },
    ...others.map((member) => ({ value: member.personId, label: fullName(member) })),
  ];
  return (
    <Select
      name={props.name}
      label={t('cycle.who')}
      optionalLabel=""
      value={props.value || me.personId}
      options={options}
    />
  );
}
