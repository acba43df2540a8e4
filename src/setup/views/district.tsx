import type { T } from '../../language/translate.ts';
import { DistrictFields } from '../../district/views/fields.tsx';
import { NewPasswordField } from '../../people/sign-in/views/password.tsx';
import { paths } from '../../paths.ts';
import { Actions, type FieldError, Form, Submit, TextField } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import type { SetUpTyped } from '../fields.ts';

/** Asks for the district, its first admin, and the code that proves who sets it up. */
export function SetUpDistrictPage(props: { t: T; typed: SetUpTyped; errors: readonly FieldError[] }) {
  const { t, typed } = props;
  return (
    <>
      <PageTitle title={t('setup.district.title')} lead={t('setup.district.lead')} />
      <Form action={paths.setUpDistrict} errors={props.errors}>
        <CodeField t={t} value={typed.code} />
        <Section title={t('setup.part.district')}>
          <TextField
            name="name"
            label={t('district.name')}
            value={typed.name}
            autocomplete="organization"
            maxlength={200}
            required
          />
          <DistrictFields t={t} typed={typed} />
        </Section>
        <Section title={t('setup.part.you')} lead={t('setup.part.you_lead')}>
          <TextField
            name="givenName"
            label={t('setup.given_name')}
            value={typed.givenName}
            autocomplete="given-name"
            maxlength={100}
            required
          />
          <TextField
            name="familyName"
            label={t('setup.family_name')}
            value={typed.familyName}
            autocomplete="family-name"
            maxlength={100}
          />
          <TextField
            name="email"
            type="email"
            label={t('people.email.label')}
            value={typed.email}
            autocomplete="username"
            spellcheck={false}
            required
          />
          <NewPasswordField t={t} label={t('people.password.first')} />
        </Section>
        <Actions>
          <Submit label={t('setup.district.submit')} busyLabel={t('setup.district.busy')} />
        </Actions>
      </Form>
    </>
  );
}

/** The one-time code from the terminal. */
export function CodeField(props: { t: T; value: string }) {
  const { t } = props;
  return (
    <TextField
      name="code"
      label={t('setup.code')}
      hint={t('setup.code.hint')}
      value={props.value}
      autocomplete="one-time-code"
      width="medium"
      spellcheck={false}
      required
    />
  );
}
