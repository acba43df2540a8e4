import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { Actions, type FieldError, Form, Submit, TextField } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { DistrictFields } from '../../../district/views/fields.tsx';

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
        <DistrictFields t={t} typed={typed} />
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
