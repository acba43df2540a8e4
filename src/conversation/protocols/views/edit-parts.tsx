import { Actions, Checkbox, Choice, NumberField, Select, TextArea, TextField } from '../../../ui/form.tsx';
import { Details } from '../../../ui/layout.tsx';
import { limits, manners } from '../definition.ts';
import type { EditProps } from './edit-props.ts';

type PartProps = EditProps & { n: number };

/** One role: its name, what it does, who holds it, and whether it moves the conversation on. */
export function RoleFields(props: PartProps) {
  const { n, sketch, reader } = props;
  const { t } = reader;
  const at = `role-${n}`;
  const role = sketch.roles[n];
  if (!role) return null;
  const name = role.name || t('protocol.role_new');
  return (
    <Details summary={name} open={isOpen(props, at)} focused={isAt(props, at, 'remove')} id={at}>
      <div class="form">
        <input type="hidden" name={`${at}-key`} value={role.key} />
        <TextField
          name={`${at}-name`}
          label={t('protocol.role')}
          value={role.name}
          maxlength={limits.name}
          required
          focused={isAt(props, at, 'add')}
        />
        <TextArea
          name={`${at}-does`}
          label={t('protocol.role_does')}
          value={role.does}
          rows={2}
          maxlength={limits.text}
          required
        />
        <Choice
          name={`${at}-holders`}
          legend={t('protocol.role_who')}
          layout="row"
          value={role.holders}
          options={(['one', 'everyone_else'] as const).map((value) => ({
            value,
            label: t(`protocol.holders.${value}`),
          }))}
        />
        <Checkbox name={`${at}-facilitates`} label={t('protocol.role_facilitates')} checked={role.facilitates} />
        <Buttons {...props} at={at} name={name} last={n === sketch.roles.length - 1} />
      </div>
    </Details>
  );
}

/** One round: its name, minutes, how it goes, what everybody does, and prompts one to a line. */
export function RoundFields(props: PartProps) {
  const { n, sketch, reader } = props;
  const { t } = reader;
  const at = `round-${n}`;
  const round = sketch.rounds[n];
  if (!round) return null;
  const name = `${n + 1}. ${round.name || t('protocol.round_new')}`;
  const minutes = /^\d{1,3}$/.test(round.minutes)
    ? ` · ${t('protocol.minutes', { count: Number(round.minutes) })}`
    : '';
  return (
    <Details summary={`${name}${minutes}`} open={isOpen(props, at)} focused={isAt(props, at, 'remove')} id={at}>
      <div class="form">
        <input type="hidden" name={`${at}-key`} value={round.key} />
        <TextField
          name={`${at}-name`}
          label={t('protocol.round')}
          value={round.name}
          maxlength={limits.name}
          required
          focused={isAt(props, at, 'add')}
        />
        <NumberField
          name={`${at}-minutes`}
          label={t('protocol.round_minutes')}
          value={round.minutes}
          min={1}
          max={limits.minutes}
          required
        />
        <Select
          name={`${at}-manner`}
          label={t('protocol.round_manner')}
          value={round.manner}
          required
          options={manners.map((value) => ({ value, label: t(`protocol.manner.${value}`) }))}
        />
        <Select
          name={`${at}-speaker`}
          label={t('protocol.round_speaker')}
          hint={t('protocol.round_speaker_hint')}
          value={round.speaker}
          empty={t('protocol.round_speaker_none')}
          options={sketch.roles
            .filter((role) => role.holders === 'one')
            .map((role) => ({ value: role.key, label: role.name || t('protocol.role_new') }))}
        />
        <TextArea
          name={`${at}-does`}
          label={t('protocol.round_does')}
          value={round.does}
          rows={2}
          maxlength={limits.text}
          required
        />
        <TextArea
          name={`${at}-prompts`}
          label={t('protocol.round_prompts')}
          hint={t('protocol.one_a_line')}
          value={round.prompts}
          rows={4}
        />
        <Buttons {...props} at={at} name={name} last={n === sketch.rounds.length - 1} />
      </div>
    </Details>
  );
}

/** Open is what was just added or moved, and whatever needs another look. */
function isOpen({ focus, did, errors }: EditProps, at: string): boolean {
  return (focus === at && did !== 'remove') || errors.some((error) => error.field.startsWith(`${at}-`));
}

/** Was just this done, and here? */
function isAt({ focus, did }: EditProps, at: string, deed: string): boolean {
  return focus === at && did === deed;
}

/**
 * Up, down, away: buttons of the same form, so that what was typed goes along. The one that was pressed has the focus
 * again, or its counterpart where it can't go further.
 */
function Buttons(props: PartProps & { at: string; name: string; last: boolean }) {
  const { at, n, name, last } = props;
  const { t } = props.reader;
  const first = n === 0;
  const moved = isAt(props, at, 'up') || isAt(props, at, 'down');
  const has = { up: !first, down: !last };
  const focused = moved ? (props.did === 'up' ? (has.up ? 'up' : 'down') : has.down ? 'down' : 'up') : '';
  const button = (deed: 'up' | 'down' | 'remove') => (
    <PartButton deed={`${at}-${deed}`} label={t(`protocol.part.${deed}`)} about={name} focused={deed === focused} />
  );
  return (
    <Actions>
      {has.up ? button('up') : null}
      {has.down ? button('down') : null}
      {button('remove')}
    </Actions>
  );
}

/** Changes what parts there are. The browser follows it by itself, so that the page comes back at the part. */
export function PartButton(props: { deed: string; label: string; about?: string; focused?: boolean }) {
  return (
    <button
      type="submit"
      class="button button-quiet"
      name="change"
      value={props.deed}
      data-turbo="false"
      autofocus={props.focused}
    >
      {props.label}
      {props.about ? <span class="sr"> {props.about}</span> : null}
    </button>
  );
}
