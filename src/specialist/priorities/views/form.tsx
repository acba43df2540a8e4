import { longest, type Priority } from '../../../district/priorities/priority.ts';
import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { one, type Typed } from '../../../platform/http/form.ts';
import { PostButton } from '../../../ui/button.tsx';
import {
  Actions,
  DateField,
  type FieldError,
  Form,
  Select,
  Submit,
  TextArea,
  TextField,
  WhoReads,
} from '../../../ui/form.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { whoseValue } from '../form.ts';
import { placeText } from './words.ts';

/** Publishing a priority, or changing one (`priority`), with its retirement beneath. */
export function PriorityFormPage(props: {
  t: T;
  priority: Priority | null;
  typed: Typed;
  errors: readonly FieldError[];
  requestId: string;
  buildings: readonly { id: string; name: string }[];
  plcs: readonly { id: string; name: string; buildingName: string | null }[];
}) {
  const { t, priority, typed } = props;
  return (
    <>
      <PageTitle
        title={t(priority ? 'priority.edit.title' : 'priority.new.title')}
        {...(priority ? { eyebrow: placeText(t, priority) } : { lead: t('priority.new.lead') })}
      />
      <Form
        action={priority ? paths.priority(priority.id) : paths.priorities}
        id="priority"
        errors={props.errors}
        requestId={props.requestId}
      >
        {priority ? null : (
          <Select
            name="whose"
            label={t('priority.whose')}
            value={one(typed, 'whose') || 'district'}
            optionalLabel=""
            options={[
              { value: 'district', label: t('priority.level.district') },
              ...props.buildings.map(({ id, name }) => ({
                value: whoseValue('building', id),
                label: name,
                group: t('priority.buildings'),
              })),
              ...props.plcs.map(({ id, name, buildingName }) => ({
                value: whoseValue('plc', id),
                label: buildingName ? `${name} · ${buildingName}` : name,
                group: t('priority.plcs'),
              })),
            ]}
          />
        )}
        <TextField
          name="title"
          label={t('priority.title')}
          hint={t('priority.title.hint')}
          value={one(typed, 'title')}
          maxlength={longest.title}
          required
        />
        <TextArea
          name="about"
          label={t('priority.about')}
          hint={t('priority.about.hint')}
          value={one(typed, 'about')}
          rows={4}
          maxlength={longest.about}
        />
        <DateField name="startsOn" label={t('priority.starts')} value={one(typed, 'startsOn')} required />
        <DateField
          name="endsOn"
          label={t('priority.ends')}
          hint={t('priority.ends.hint')}
          value={one(typed, 'endsOn')}
        />
        <WhoReads text={t('priority.who_reads')} tone="shared" />
        <Actions>
          <Submit label={t(priority ? 'priority.save' : 'priority.publish')} />
        </Actions>
      </Form>
      {priority ? (
        <Section title={t('priority.retire.title')} lead={t('priority.retire.text')}>
          <PostButton action={paths.priorityRetirement(priority.id)} label={t('priority.retire')} tone="quiet" />
        </Section>
      ) : null}
    </>
  );
}
