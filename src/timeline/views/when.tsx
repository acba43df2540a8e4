import { inWords } from '../../people/problems.ts';
import { one } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Choice, DateField, Form, NumberField, Select, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Grid } from '../../ui/layout.tsx';
import { presets, units } from '../timeline.ts';
import { readers } from './readers.ts';
import type { TimelineProps } from './timeline-props.ts';
import { BasedOn } from '../../ui/based-on.tsx';

/** Sets from when to when the partnership works: a named length, an own last day, or an own number. */
export function WhenForm(props: TimelineProps) {
  const { partnership, timeline, returned, t } = props;
  const back = returned?.form === 'when' ? returned : null;
  const typed = back?.typed ?? {
    startsOn: timeline?.startsOn ?? props.today,
    length: timeline ? 'until' : 'semester',
    until: timeline?.endsOn ?? '',
    unit: 'weeks',
  };
  return (
    <Form
      action={paths.timeline(partnership.id)}
      id={`when-${props.changes.length}`}
      errors={inWords(t, back?.problems ?? [])}
      requestId={props.fresh()}
      label={t(timeline ? 'timeline.set_anew' : 'timeline.set')}
    >
      <BasedOn version={props.changes.length} />
      <DateField name="startsOn" label={t('timeline.starts_on')} value={one(typed, 'startsOn')} required />
      <Choice
        name="length"
        legend={t('timeline.how_long')}
        hint={t('timeline.how_long_hint')}
        layout="chips"
        value={one(typed, 'length')}
        options={[
          ...presets.map((value) => ({ value, label: t(`timeline.preset.${value}`) })),
          { value: 'until', label: t('timeline.preset.until') },
          { value: 'own', label: t('timeline.preset.own') },
        ]}
      />
      <div class="if-until">
        <DateField
          name="until"
          label={t('timeline.until')}
          optionalLabel=""
          hint={t('timeline.until_hint')}
          value={one(typed, 'until')}
        />
      </div>
      <div class="if-own">
        <Grid min="narrow">
          <NumberField
            name="count"
            label={t('timeline.count')}
            optionalLabel=""
            hint={t('timeline.count_hint')}
            value={one(typed, 'count')}
            min={1}
            max={3660}
          />
          <Select
            name="unit"
            label={t('timeline.unit')}
            hint={t('timeline.count_hint')}
            optionalLabel=""
            value={one(typed, 'unit') || 'weeks'}
            options={units.map((value) => ({ value, label: t(`timeline.unit.${value}`) }))}
          />
        </Grid>
      </div>
      {timeline ? <Why {...props} value={one(typed, 'reason')} /> : null}
      <Submit label={t(timeline ? 'timeline.save' : 'timeline.set')} />
    </Form>
  );
}

/** Why something changes, with who will read it. Loose partners may leave it out. */
export function Why(props: TimelineProps & { value: string }) {
  const { partnership, t } = props;
  const loose = partnership.formality === 'loose';
  return (
    <>
      <TextArea
        name="reason"
        label={t('timeline.reason')}
        hint={loose ? undefined : t('timeline.reason_hint')}
        value={props.value}
        rows={loose ? 1 : 2}
        required={!loose}
        maxlength={2000}
      />
      <WhoReads text={readers(partnership, t, props.format)} />
    </>
  );
}
