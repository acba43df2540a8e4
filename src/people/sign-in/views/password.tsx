import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { Actions, type FieldError, Form, Submit, TextField } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { passwordLength } from '../sign-in.ts';

/** Asks for the address of someone who has forgotten their password. */
export function ForgottenPage(props: { t: T; email: string; errors: readonly FieldError[] }) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('people.forgotten.title')} lead={t('people.forgotten.lead')} />
      <Form action={paths.forgotten} errors={props.errors}>
        <TextField
          name="email"
          type="email"
          label={t('people.email.label')}
          value={props.email}
          autocomplete="username"
          required
          spellcheck={false}
        />
        <Actions>
          <Submit label={t('people.forgotten.submit')} />
        </Actions>
      </Form>
    </>
  );
}

/** Asks for the new password, once a letter has shown whose it is. */
export function ResetPage(props: { t: T; token: string; errors: readonly FieldError[] }) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('people.reset.title')} lead={t('people.reset.lead')} />
      <Form action={paths.resetPassword(props.token)} errors={props.errors}>
        <NewPasswordField t={t} />
        <Actions>
          <Submit label={t('people.reset.submit')} />
        </Actions>
      </Form>
    </>
  );
}

/** The field for a password to be; its hint says the one rule. */
export function NewPasswordField(props: { t: T; label?: string }) {
  const { t } = props;
  return (
    <TextField
      name="newPassword"
      type="password"
      label={props.label ?? t('people.password.new')}
      hint={t('people.password.rule', { least: passwordLength.least })}
      autocomplete="new-password"
      required
    />
  );
}
