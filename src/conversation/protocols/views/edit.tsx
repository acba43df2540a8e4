import { languages } from '../../../language/message.ts';
import { formalities } from '../../../partnership/partnership.ts';
import { paths } from '../../../paths.ts';
import { BasedOn } from '../../../ui/based-on.tsx';
import { Checkbox, Choice, Form, NumberField, Submit, TextArea, TextField, WhoReads } from '../../../ui/form.tsx';
import { Grid, PageTitle, Section, Tabs } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { aims } from '../choose.ts';
import { limits } from '../definition.ts';
import type { EditProps } from './edit-props.ts';
import { PartButton, RoleFields, RoundFields } from './edit-parts.tsx';

/** Changes an own protocol: its words, its roles, its rounds. Each button keeps everything that was typed. */
export function EditView(props: EditProps) {
  const { library, own, sketch, writing, reader } = props;
  const { t } = reader;
  const action = `${paths.protocolEdit(library.p, own.id)}?language=${writing}`;
  return (
    <>
      <PageTitle title={t('protocol.change')} lead={t('protocol.change_lead')} />
      <Tabs
        label={t('protocol.writing_in')}
        tabs={languages.map((language) => ({
          href: `${paths.protocolEdit(library.p, own.id)}?language=${language}`,
          label: t(`protocol.in.${language}`),
          current: language === writing,
        }))}
      />
      <p class="hint">{t(`protocol.other_language.${writing}`)}</p>
      {props.brought}
      {props.meanwhile ? (
        <Notice title={t('protocol.meanwhile')}>
          <p>
            <a href={paths.protocol(library.p, own.id)}>{t('protocol.to_newest')}</a>
          </p>
        </Notice>
      ) : null}
      <Form
        action={action}
        id={`protocol-v${props.basedOn}`}
        errors={props.errors}
        draft={{ url: paths.draftOf(action) }}
        requestId={props.requestId}
        label={t('protocol.change')}
      >
        {/* The Enter key presses a form's first button: that has to be the one that saves. */}
        <button type="submit" class="sr" tabindex={-1} aria-hidden="true">
          {t('protocol.save')}
        </button>
        <BasedOn version={props.basedOn} />
        <TextField name="name" label={t('protocol.name')} value={sketch.name} maxlength={limits.name} required />
        <TextArea
          name="purpose"
          label={t('protocol.purpose')}
          hint={t('protocol.purpose_hint')}
          value={sketch.purpose}
          rows={2}
          maxlength={limits.text}
          required
        />
        <Choice
          name="aims"
          legend={t('protocol.what_for')}
          layout="chips"
          multiple
          value={sketch.aims}
          options={aims.map((aim) => ({ value: aim, label: t(`protocol.aim.${aim}`) }))}
        />
        <Grid min="narrow">
          <NumberField name="from" label={t('protocol.people_from')} value={sketch.from} min={2} max={8} required />
          <NumberField name="to" label={t('protocol.people_to')} value={sketch.to} min={2} max={8} required />
        </Grid>
        <Choice
          name="formality"
          legend={t('protocol.how_tight')}
          layout="row"
          value={sketch.formality}
          options={formalities.map((value) => ({ value, label: t(`conversation.formality.${value}`) }))}
        />
        <Section title={t('protocol.roles')} lead={t('protocol.roles_hint')} id="roles">
          {sketch.roles.map((_role, n) => (
            <RoleFields {...props} n={n} />
          ))}
          <PartButton deed="role-add" label={t('protocol.role_add')} focused={props.focus === 'roles'} />
        </Section>
        <Section title={t('protocol.rounds')} id="rounds">
          {sketch.rounds.map((_round, n) => (
            <RoundFields {...props} n={n} />
          ))}
          <PartButton deed="round-add" label={t('protocol.round_add')} focused={props.focus === 'rounds'} />
        </Section>
        <TextArea
          name="bring"
          label={t('protocol.bring')}
          hint={t('protocol.one_a_line')}
          value={sketch.bring}
          rows={2}
        />
        <TextArea
          name="leaves"
          label={t('protocol.leaves')}
          hint={t('protocol.leaves_hint')}
          value={sketch.leaves}
          rows={2}
        />
        <Checkbox
          name="keepOther"
          label={t(`protocol.keep_other.${writing}`)}
          hint={t(`protocol.keep_other_hint.${writing}`)}
          checked={sketch.keepOther}
        />
        <WhoReads text={props.readers} />
        <Submit label={t('protocol.save')} busyLabel={t('protocol.saving')} />
      </Form>
    </>
  );
}
