import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Actions, Checkbox, Choice, type FieldError, Form, Submit, TextField, WhoReads } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { type LetterKind, letterKinds } from '../letter-kinds.ts';
import type { Person } from '../person.ts';
import { NewPasswordField } from '../sign-in/views/password.tsx';

/** Language, letters, presence, matching rounds, password and sessions of the person who asks. `errors` are of the password form. */
export function SettingsPage(props: {
  t: T;
  person: Person;
  language: 'en' | 'es' | null;
  roundsOptOut: boolean;
  showPresence: boolean;
  letters: readonly LetterKind[];
  digest: 'daily' | 'weekly';
  hasPassword: boolean;
  errors: readonly FieldError[];
}) {
  const { t, person, hasPassword } = props;
  return (
    <>
      <PageTitle title={t('people.settings.title')} />
      <Section title={t('people.settings.language')}>
        <Form action={paths.languageChoice} id="language">
          <Choice
            name="language"
            legend={t('people.settings.language_legend')}
            value={props.language ?? 'district'}
            options={[
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Español' },
              {
                value: 'district',
                label: t('people.settings.language_district', {
                  language: person.district.language === 'es' ? 'Español' : 'English',
                }),
              },
            ]}
          />
          <Actions>
            <Submit label={t('people.settings.language_submit')} />
          </Actions>
        </Form>
      </Section>
      <Section
        title={t('people.settings.letters')}
        lead={t('people.settings.letters_lead', { email: person.email ?? '' })}
      >
        <Form action={paths.letterChoices} id="letters">
          <Choice
            name="letters"
            legend={t('people.settings.letters_legend')}
            multiple
            optionalLabel=""
            value={props.letters}
            options={letterKinds.map((kind) => ({
              value: kind,
              label: t(`people.letters.${kind}`),
              hint: t(`people.letters.${kind}.hint`),
            }))}
          />
          <Choice
            name="digest"
            legend={t('digest.rhythm')}
            layout="row"
            value={props.digest}
            options={(['weekly', 'daily'] as const).map((value) => ({ value, label: t(`digest.rhythm.${value}`) }))}
          />
          <Actions>
            <Submit label={t('people.settings.letters_submit')} />
          </Actions>
        </Form>
      </Section>
      <Section title={t('people.settings.presence')} lead={t('people.settings.presence_lead')} id="presence">
        <Form action={paths.presenceChoice} id="presence-form">
          <Checkbox
            name="showPresence"
            label={t('people.settings.presence_show')}
            hint={t('people.settings.presence_hint')}
            checked={props.showPresence}
          />
          <WhoReads text={t('people.settings.presence_who_reads')} tone="shared" />
          <Actions>
            <Submit label={t('people.settings.presence_submit')} />
          </Actions>
        </Form>
      </Section>
      <Section title={t('people.settings.rounds')} lead={t('people.settings.rounds_lead')}>
        <Form action={paths.roundsChoice} id="rounds">
          <Checkbox
            name="roundsOptOut"
            label={t('people.settings.rounds_out')}
            hint={t('people.settings.rounds_hint')}
            checked={props.roundsOptOut}
          />
          <WhoReads text={t('people.settings.rounds_who_reads')} tone="shared" />
          <Actions>
            <Submit label={t('people.settings.rounds_submit')} />
          </Actions>
        </Form>
      </Section>
      <Section
        title={t('people.settings.password')}
        lead={t(hasPassword ? 'people.settings.password_lead' : 'people.settings.password_none')}
      >
        <Form action={paths.password} id="password" errors={props.errors}>
          {hasPassword ? (
            <TextField
              name="currentPassword"
              type="password"
              label={t('people.password.current')}
              autocomplete="current-password"
              required
            />
          ) : null}
          <NewPasswordField t={t} label={hasPassword ? undefined : t('people.password.first')} />
          <Actions>
            <Submit
              label={t(hasPassword ? 'people.settings.password_submit' : 'people.settings.password_first_submit')}
            />
          </Actions>
        </Form>
      </Section>
      <Section title={t('people.settings.sessions')} lead={t('people.settings.sessions_lead')}>
        <PostButton action={paths.signOutEverywhere} label={t('people.settings.sessions_submit')} tone="quiet" />
      </Section>
    </>
  );
}
