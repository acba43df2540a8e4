import type { T } from '../../language/translate.ts';
import { one, type Typed } from '../../platform/http/form.ts';
import { Choice, DateField, NumberField, TextField, TimeField } from '../../ui/form.tsx';
import { Grid } from '../../ui/layout.tsx';
import { longest, longestPlace, phases, shortest } from '../../timeline/session.ts';

/** When, where and what a session is. */
export function SessionFields(props: { typed: Typed; t: T }) {
  const { typed, t } = props;
  return (
    <>
      <Choice
        name="phase"
        legend={t('cycle.phase')}
        layout="row"
        value={one(typed, 'phase')}
        options={phases.map((value) => ({ value, label: t(`app.phase.${value}`) }))}
      />
      <Grid min="narrow">
        <DateField name="day" label={t('cycle.day')} value={one(typed, 'day')} required />
        <TimeField name="time" label={t('cycle.time')} value={one(typed, 'time')} required />
        <NumberField
          name="minutes"
          label={t('cycle.minutes')}
          value={one(typed, 'minutes') || '30'}
          min={shortest}
          max={longest}
          required
        />
      </Grid>
      <TextField name="place" label={t('cycle.place')} value={one(typed, 'place')} maxlength={longestPlace} />
    </>
  );
}
