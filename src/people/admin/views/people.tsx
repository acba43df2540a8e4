import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import type { Building } from '../../store.ts';
import { fullName, roles } from '../../person.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Actions, Form, Select, Submit, TextField } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { Badge } from '../../../ui/notice.tsx';
import { Pages } from '../../../ui/pages.tsx';
import { Table } from '../../../ui/table.tsx';
import { type PeopleAsked, peoplePage, peoplePageSize } from '../people-asked.ts';
import type { AdminPerson } from '../people-store.ts';

/** Everybody in the directory, deactivated people too, for admins. */
export function AdminPeoplePage(props: {
  t: T;
  asked: PeopleAsked;
  people: readonly AdminPerson[];
  count: number;
  buildings: readonly Building[];
}) {
  const { t, asked, people, count } = props;
  return (
    <>
      <PageTitle title={t('district.people')} lead={t('district.people.lead')}>
        <LinkButton href={paths.districtNewPerson} label={t('district.people.add')} tone="quiet" />
      </PageTitle>
      <Form action={paths.districtPeople} method="get" inline label={t('people.list.search')}>
        <TextField
          name="query"
          type="search"
          label={t('district.people.query')}
          value={asked.query}
          optionalLabel=""
          width="medium"
        />
        <Select
          name="building"
          label={t('people.building')}
          value={asked.buildingId}
          empty={t('people.list.any')}
          optionalLabel=""
          options={props.buildings.map((one) => ({ value: one.id, label: one.name }))}
        />
        <Select
          name="role"
          label={t('district.role')}
          value={asked.role}
          empty={t('people.list.any')}
          optionalLabel=""
          options={roles.map((role) => ({ value: role, label: t(`people.role.${role}`) }))}
        />
        <Select
          name="state"
          label={t('district.state')}
          value={asked.state}
          optionalLabel=""
          options={[
            { value: 'active', label: t('district.state.active') },
            { value: 'deactivated', label: t('district.state.deactivated') },
          ]}
        />
        <Actions>
          <Submit label={t('people.list.search')} />
        </Actions>
      </Form>
      <p class="hint" role="status">
        {t('people.list.count', { count })}
      </p>
      {people.length > 0 ? (
        <Table
          caption={t('district.people')}
          captionHidden
          head={[
            t('people.name'),
            t('people.building'),
            t('people.roles'),
            t('people.email.label'),
            t('district.account'),
          ]}
          rows={people.map((one) => [
            <a href={paths.districtPerson(one.id)}>{fullName(one)}</a>,
            one.buildingName ?? t('people.district_office'),
            one.roles.map((role) => t(`people.role.${role}`)).join(', '),
            one.email ?? t('people.none'),
            one.hasAccount ? t('district.account.yes') : <Badge label={t('district.account.no')} />,
          ])}
        />
      ) : (
        <p>{t('people.list.none')}</p>
      )}
      <Pages page={asked.page} pages={Math.ceil(count / peoplePageSize)} path={(page) => peoplePage(asked, page)} />
    </>
  );
}
