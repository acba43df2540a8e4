import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, CardList } from '../../ui/card.tsx';
import { type FieldError, Form, Submit } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { CodeField } from './district.tsx';

/** The first page of a new installation. `askCode`: the address is public, so the demo asks for the code too. */
export function TwoWaysPage(props: { t: T; askCode: boolean; code: string; errors: readonly FieldError[] }) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('setup.title')} lead={t('setup.lead')} />
      <CardList columns>
        <Card level={2} title={t('setup.demo.title')}>
          <p>{t('setup.demo.text')}</p>
          <Form action={paths.setUpDemo} errors={props.errors}>
            {props.askCode ? <CodeField t={t} value={props.code} /> : null}
            <Submit label={t('setup.demo.submit')} busyLabel={t('setup.demo.busy')} tone="quiet" />
          </Form>
        </Card>
        <Card level={2} title={t('setup.district.title')}>
          <p>{t('setup.district.text')}</p>
          <LinkButton href={paths.setUpDistrict} label={t('setup.district.open')} />
        </Card>
      </CardList>
    </>
  );
}
