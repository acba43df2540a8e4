import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { Actions, type FieldError, Form, Submit, TextField } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';

/** The way in: address and password, or a link by mail. `next` is the own path to go on to. */
export function SignInPage(props: { t: T; email: string; next: string; errors: readonly FieldError[] }) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('people.sign_in.title')} lead={t('people.sign_in.lead')} />
      <Form action={paths.signIn} errors={props.errors}>
        {props.next ? <input type="hidden" name="next" value={props.next} /> : null}
        <TextField
          name="email"
          type="email"
          label={t('people.email.label')}
          value={props.email}
          autocomplete="username"
          required
          spellcheck={false}
        />
        <TextField
          name="password"
          type="password"
          label={t('people.password.label')}
          hint={t('people.sign_in.password_hint')}
          autocomplete="current-password"
          optionalLabel=""
        />
        <Actions>
          <Submit label={t('people.sign_in.submit')} />
          <Submit label={t('people.sign_in.link')} tone="quiet" formaction={paths.signInLink} />
        </Actions>
      </Form>
      <p>
        <a href={paths.forgotten}>{t('people.sign_in.forgotten')}</a>
      </p>
    </>
  );
}
