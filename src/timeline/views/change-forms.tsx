import { inWords } from '../../people/problems.ts';
import { one } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Choice, DateField, Form, NumberField, Submit } from '../../ui/form.tsx';
import { Details, Grid } from '../../ui/layout.tsx';
import { addDays } from '../../platform/local-date.ts';
import { aYearAfter, type Timeline } from '../timeline.ts';
import type { TimelineProps } from './timeline-props.ts';
import { WhenForm, Why } from './when.tsx';
import { BasedOn } from '../../ui/based-on.tsx';

type Props = TimelineProps & { timeline: Timeline };

/** Shift, skip, extend, or set anew: each folded away until it is wanted. */
export function ChangeForms(props: Props) {
  const { t, returned } = props;
  return (
    <div>
      <Details summary={t('timeline.shift')} id="shift-part" open={returned?.form === 'shift'}>
        <ShiftForm {...props} />
      </Details>
      <Details summary={t('timeline.skip')} id="skip-part" open={returned?.form === 'skip'}>
        <SkipForm {...props} />
      </Details>
      <Details summary={t('timeline.extend')} id="extend-part" open={returned?.form === 'extend'}>
        <ExtendForm {...props} />
      </Details>
      <Details summary={t('timeline.set_anew')} id="when-part" open={returned?.form === 'when'}>
        <WhenForm {...props} />
      </Details>
    </div>
  );
}

/** What every one of these forms is made of. */
function frame(props: Props, kind: 'shift' | 'skip' | 'extend') {
  const back = props.returned?.form === kind ? props.returned : null;
  return {
    typed: back?.typed ?? {},
    form: {
      action: paths.timelineChange(props.partnership.id),
      id: `${kind}-${props.changes.length}`,
      errors: inWords(props.t, back?.problems ?? []),
      requestId: props.fresh(),
      label: props.t(`timeline.${kind}`),
    },
    hidden: (
      <>
        <input type="hidden" name="kind" value={kind} />
        <BasedOn version={props.changes.length} />
      </>
    ),
  };
}

function ShiftForm(props: Props) {
  const { t } = props;
  const { typed, form, hidden } = frame(props, 'shift');
  const held = props.sessions.some((s) => s.status === 'held');
  return (
    <Form {...form}>
      {hidden}
      <NumberField
        name="weeks"
        label={t('timeline.weeks')}
        hint={t(held ? 'timeline.shift_hint_held' : 'timeline.shift_hint')}
        value={one(typed, 'weeks') || '1'}
        min={1}
        max={26}
        required
      />
      <Why {...props} value={one(typed, 'reason')} />
      <Submit label={t('timeline.shift_button')} />
    </Form>
  );
}

function SkipForm(props: Props) {
  const { t } = props;
  const { typed, form, hidden } = frame(props, 'skip');
  return (
    <Form {...form}>
      {hidden}
      <Grid min="narrow">
        <DateField name="from" label={t('timeline.break_from')} value={one(typed, 'from')} required />
        <DateField name="to" label={t('timeline.break_to')} value={one(typed, 'to')} required />
      </Grid>
      <Choice
        name="how"
        legend={t('timeline.break_how')}
        value={one(typed, 'how') || 'move'}
        options={(['move', 'skip'] as const).map((value) => ({
          value,
          label: t(`timeline.break_how.${value}`),
          hint: t(`timeline.break_how.${value}_hint`),
        }))}
      />
      <Why {...props} value={one(typed, 'reason')} />
      <Submit label={t('timeline.skip_button')} />
    </Form>
  );
}

function ExtendForm(props: Props) {
  const { t, timeline, format } = props;
  const { typed, form, hidden } = frame(props, 'extend');
  const cap = aYearAfter(timeline.startsOn);
  return (
    <Form {...form}>
      {hidden}
      <DateField
        name="endsOn"
        label={t('timeline.new_end')}
        hint={t('timeline.extend_hint', { day: format.shortDay(cap) })}
        value={one(typed, 'endsOn')}
        min={addDays(timeline.endsOn, 1)}
        required
      />
      <Why {...props} value={one(typed, 'reason')} />
      <Submit label={t('timeline.extend_button')} />
    </Form>
  );
}
