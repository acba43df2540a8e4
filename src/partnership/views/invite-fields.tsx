import type { T } from '../../language/translate.ts';
import { one, type Typed } from '../../platform/http/form.ts';
import { Checkbox, TextArea, TextField, WhoReads } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Chosen } from '../invitee-store.ts';
import type { OwnPlc } from '../plc-store.ts';
import { longestNote } from '../typed.ts';
import { PlcButtons } from './plc-buttons.tsx';
import { PeoplePicker, type Search } from './people-picker.tsx';

export interface InviteFieldsProps {
  t: T;
  typed: Typed;
  chosen: readonly Chosen[];
  search: Search | null;
  /** One of the chosen evaluates the sender. */
  asksKnowingly: boolean;
  /** The sender's own PLCs, whose button was pressed, and who of it is to be ticked by hand. */
  plcs: readonly OwnPlc[];
  plc: OwnPlc | null;
  toTick: readonly Chosen[];
}

/** Whom to ask, and a few words to go with it: on every page that invites. */
export function InviteFields(props: InviteFieldsProps) {
  const { t, typed } = props;
  return (
    <>
      <PeoplePicker t={t} chosen={props.chosen} search={props.search} />
      <PlcButtons {...props} />
      <TextField
        name="emails"
        label={t('partnership.emails.label')}
        hint={t('partnership.emails.hint')}
        value={one(typed, 'emails')}
        inputmode="email"
        autocomplete="off"
        spellcheck={false}
      />
      <TextArea
        name="note"
        label={t('partnership.note.label')}
        hint={t('partnership.note.hint')}
        value={one(typed, 'note')}
        rows={2}
        maxlength={longestNote}
      />
      <WhoReads text={t('partnership.note.who_reads')} />
      {props.asksKnowingly ? (
        <Checkbox
          name="knowingly"
          label={t('partnership.knowingly.label')}
          hint={t('partnership.knowingly.hint')}
          checked={one(typed, 'knowingly') !== ''}
        />
      ) : null}
    </>
  );
}

/** Says on each page that invites that nobody is evaluated here. */
export function NobodyEvaluated(props: { t: T }) {
  return <Notice title={props.t('partnership.evaluator.title')} text={props.t('partnership.evaluator.text')} />;
}
