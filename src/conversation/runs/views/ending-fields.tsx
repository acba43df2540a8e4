import type { Language } from '../../../language/message.ts';
import type { T } from '../../../language/translate.ts';
import { say } from '../../../language/words.ts';
import type { Partnership } from '../../../partnership/partnership.ts';
import { fullName } from '../../../people/person.ts';
import { one, type Problem, type Typed } from '../../../platform/http/form.ts';
import { DateField, NumberField, Select, TextArea, TextField, TimeField } from '../../../ui/form.tsx';
import { Details, Grid } from '../../../ui/layout.tsx';
import type { ConversationProtocol } from '../../protocols/shape.ts';
import { commitmentRows } from '../ending.ts';
import { takeawayField } from '../form.ts';
import { longest } from '../written-store.ts';

interface Props {
  partnership: Partnership;
  typed: Typed;
  problems: readonly Problem[];
  t: T;
}

/** A place to write under each heading that the protocol leaves behind. */
export function TakeawayFields(
  props: Props & { definition: ConversationProtocol; required: boolean; language: Language },
) {
  return (
    <>
      {props.definition.leaves.map(({ key, text }) => (
        <TextArea
          name={takeawayField(key)}
          label={say(text, props.language)}
          value={one(props.typed, takeawayField(key))}
          rows={2}
          required={props.required}
          maxlength={longest.takeaway}
          markdown
        />
      ))}
    </>
  );
}

/** Who does what, by when; and when partners meet next. */
export function AgreedFields(props: Props) {
  const { typed, problems, t } = props;
  const rows = Array.from({ length: commitmentRows }, (_, index) => index + 1);
  const wrong = (fields: RegExp) => problems.some((problem) => fields.test(problem.field));
  return (
    <>
      <fieldset class="field">
        <legend class="label">{t('run.commitments')}</legend>
        <p class="hint">{t('run.commitments_hint')}</p>
        {rows.slice(0, 2).map((row) => (
          <CommitmentRow {...props} row={row} />
        ))}
      </fieldset>
      <Details
        summary={t('run.more_commitments')}
        id="run-more-commitments"
        open={rows.slice(2).some((row) => one(typed, `what${row}`) !== '') || wrong(/[34]$/)}
      >
        {rows.slice(2).map((row) => (
          <CommitmentRow {...props} row={row} />
        ))}
      </Details>
      <fieldset class="field">
        <legend class="label">{t('run.next_session')}</legend>
        <p class="hint">{t('run.next_hint')}</p>
        <Grid min="narrow">
          <DateField name="day" label={t('run.day')} value={one(typed, 'day')} />
          <TimeField name="time" label={t('run.time')} value={one(typed, 'time') || '15:30'} optionalLabel="" />
          <NumberField name="minutes" label={t('run.length')} value={one(typed, 'minutes') || '45'} optionalLabel="" />
          <TextField name="place" label={t('run.place')} value={one(typed, 'place')} maxlength={200} />
        </Grid>
      </fieldset>
    </>
  );
}

function CommitmentRow(props: Props & { row: number }) {
  const { partnership, typed, row, t } = props;
  return (
    <fieldset class="field">
      <legend class="hint">{t('run.commitment', { number: row })}</legend>
      <Grid min="narrow">
        <TextField name={`what${row}`} label={t('run.what')} value={one(typed, `what${row}`)} maxlength={1000} />
        <Select
          name={`personId${row}`}
          label={t('run.who')}
          value={one(typed, `personId${row}`) || partnership.me.personId}
          required
          options={partnership.members.map((member) => ({ value: member.personId, label: fullName(member) }))}
        />
        <DateField name={`byDate${row}`} label={t('run.by')} value={one(typed, `byDate${row}`)} />
      </Grid>
    </fieldset>
  );
}
