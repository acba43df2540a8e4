import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { fullName, type Role, roles } from '../../person.ts';
import type { Building } from '../../store.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Actions, Choice, type FieldError, Form, Select, Submit, TextField } from '../../../ui/form.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { AdminPerson } from '../people-store.ts';

/** What is typed about a person. */
export interface PersonTyped {
  givenName: string;
  familyName: string;
  email: string;
  buildingId: string;
  roles: readonly string[];
}

type Errors = readonly FieldError[];

/** One person as admins change them: details, roles, sign-in, activity. Each form says for itself what needs another look. */
export function AdminPersonPage(props: {
  t: T;
  person: AdminPerson;
  typed: PersonTyped;
  buildings: readonly Building[];
  errors: { details?: Errors; roles?: Errors; active?: Errors };
}) {
  const { t, person, typed, errors } = props;
  return (
    <>
      <PageTitle title={fullName(person)} />
      {person.active ? null : <Notice kind="info" text={t('district.person.is_deactivated')} />}
      <Section
        title={t('district.person.details')}
        lead={person.fromRoster ? t('district.person.from_roster') : undefined}
      >
        <Form action={paths.districtPersonDetails(person.id)} id="details" errors={errors.details}>
          <DetailFields t={t} typed={typed} buildings={props.buildings} />
          <Actions>
            <Submit label={t('district.person.save')} />
          </Actions>
        </Form>
      </Section>
      <Section title={t('people.roles')}>
        <Form action={paths.districtPersonRoles(person.id)} id="roles" errors={errors.roles}>
          <RolesField t={t} value={typed.roles} />
          <Actions>
            <Submit label={t('district.roles.save')} />
          </Actions>
        </Form>
      </Section>
      {person.active && person.email ? (
        <Section
          title={t('district.account')}
          lead={t(person.hasAccount ? 'district.account.has' : 'district.account.has_not')}
        >
          <PostButton action={paths.districtPersonLink(person.id)} label={t('district.account.send')} tone="quiet" />
        </Section>
      ) : null}
      <Section
        title={t(person.active ? 'district.person.leaving' : 'district.person.back')}
        lead={t(person.active ? 'district.person.leaving_text' : 'district.person.back_text')}
      >
        {errors.active ? <Notice kind="problem" text={errors.active[0]?.text} /> : null}
        <PostButton
          action={paths.districtPersonActivity(person.id)}
          hidden={{ active: person.active ? 'no' : 'yes' }}
          label={t(person.active ? 'district.person.deactivate' : 'district.person.reactivate')}
          tone={person.active ? 'danger' : 'quiet'}
        />
      </Section>
    </>
  );
}

/** Adding someone by hand. */
export function NewPersonPage(props: {
  t: T;
  typed: PersonTyped;
  buildings: readonly Building[];
  requestId: string;
  errors: Errors;
}) {
  const { t, typed } = props;
  return (
    <>
      <PageTitle title={t('district.people.add')} lead={t('district.people.add_lead')} />
      <Form action={paths.districtNewPerson} errors={props.errors} requestId={props.requestId}>
        <DetailFields t={t} typed={typed} buildings={props.buildings} />
        <RolesField t={t} value={typed.roles} />
        <Actions>
          <Submit label={t('district.people.add_submit')} />
        </Actions>
      </Form>
    </>
  );
}

function DetailFields(props: { t: T; typed: PersonTyped; buildings: readonly Building[] }) {
  const { t, typed } = props;
  return (
    <>
      <TextField
        name="givenName"
        label={t('district.given_name')}
        value={typed.givenName}
        maxlength={100}
        autocomplete="off"
        required
      />
      <TextField
        name="familyName"
        label={t('district.family_name')}
        value={typed.familyName}
        maxlength={100}
        autocomplete="off"
      />
      <TextField
        name="email"
        type="email"
        label={t('people.email.label')}
        hint={t('district.email.hint')}
        value={typed.email}
        autocomplete="off"
        spellcheck={false}
      />
      <Select
        name="buildingId"
        label={t('people.building')}
        value={typed.buildingId}
        empty={t('people.district_office')}
        optionalLabel=""
        options={props.buildings.map((one) => ({ value: one.id, label: one.name }))}
      />
    </>
  );
}

function RolesField(props: { t: T; value: readonly string[] }) {
  const { t } = props;
  return (
    <Choice
      name="roles"
      legend={t('district.roles.legend')}
      multiple
      required
      value={props.value}
      options={roles.map((role: Role) => ({
        value: role,
        label: t(`people.role.${role}`),
        hint: t(`district.role.${role}`),
      }))}
    />
  );
}
