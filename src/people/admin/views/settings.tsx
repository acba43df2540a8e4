import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { Actions, Choice, type FieldError, Form, Submit, TextField } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { ZoneField } from '../../../district/views/zone.tsx';

/** What is typed about the district. */
export interface SettingsTyped {
  name: string;
  timezone: string;
  language: string;
  domains: string;
  colour: string;
}

/** The district's own settings. */
export function DistrictSettingsPage(props: { t: T; typed: SettingsTyped; errors: readonly FieldError[] }) {
  const { t, typed } = props;
  return (
    <>
      <PageTitle title={t('district.settings')} />
      <Form action={paths.districtSettings} errors={props.errors}>
        <TextField name="name" label={t('district.name')} value={typed.name} maxlength={200} required />
        <ZoneField t={t} value={typed.timezone} />
        <Choice
          name="language"
          legend={t('district.language')}
          hint={t('district.language.hint')}
          layout="row"
          value={typed.language}
          options={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
        />
        <TextField
          name="domains"
          label={t('district.domains')}
          hint={t('district.domains.hint')}
          value={typed.domains}
          spellcheck={false}
        />
        <TextField
          name="colour"
          label={t('district.colour')}
          hint={t('district.colour.hint')}
          value={typed.colour}
          width="short"
          maxlength={7}
          spellcheck={false}
        />
        <Actions>
          <Submit label={t('district.settings.save')} />
        </Actions>
      </Form>
    </>
  );
}
