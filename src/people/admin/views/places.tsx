import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import type { Building, FoundPerson } from '../../store.ts';
import { fullName } from '../../person.ts';
import { Actions, Choice, type FieldError, Form, Select, Submit, TextField } from '../../../ui/form.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Badge } from '../../../ui/notice.tsx';
import { Table } from '../../../ui/table.tsx';
import type { AdminBuilding, AdminPlc } from '../../../district/places-store.ts';

type Errors = readonly FieldError[];

/** All buildings, and adding one. */
export function BuildingsPage(props: {
  t: T;
  buildings: readonly AdminBuilding[];
  name: string;
  requestId: string;
  errors: Errors;
}) {
  const { t, buildings } = props;
  return (
    <>
      <PageTitle title={t('district.buildings')} lead={t('district.buildings.lead')} />
      {buildings.length > 0 ? (
        <Table
          caption={t('district.buildings')}
          captionHidden
          head={[t('people.name'), t('district.people'), t('district.state')]}
          numeric={[1]}
          rows={buildings.map((one) => [
            <a href={paths.districtBuilding(one.id)}>{one.name}</a>,
            String(one.people),
            one.active ? t('district.building.open') : <Badge label={t('district.building.closed')} />,
          ])}
        />
      ) : null}
      <Section title={t('district.buildings.add')}>
        <Form action={paths.districtBuildings} errors={props.errors} requestId={props.requestId}>
          <TextField name="name" label={t('district.building.name')} value={props.name} maxlength={200} required />
          <Actions>
            <Submit label={t('district.buildings.add')} />
          </Actions>
        </Form>
      </Section>
    </>
  );
}

/** One building: its name, and whether it is open. */
export function BuildingPage(props: { t: T; building: AdminBuilding; name: string; active: boolean; errors: Errors }) {
  const { t, building } = props;
  return (
    <>
      <PageTitle title={building.name} lead={building.fromRoster ? t('district.building.from_roster') : undefined} />
      <Form action={paths.districtBuilding(building.id)} errors={props.errors}>
        <TextField name="name" label={t('district.building.name')} value={props.name} maxlength={200} required />
        <Choice
          name="active"
          legend={t('district.state')}
          value={props.active ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('district.building.open') },
            { value: 'no', label: t('district.building.closed'), hint: t('district.building.closed_hint') },
          ]}
        />
        <Actions>
          <Submit label={t('district.building.save')} />
          <a href={`${paths.districtPeople}?building=${building.id}`}>{t('district.building.people')}</a>
        </Actions>
      </Form>
    </>
  );
}

export interface PlcTyped {
  name: string;
  buildingId: string;
}

/** All PLCs, and adding one. */
export function PlcsPage(props: {
  t: T;
  plcs: readonly AdminPlc[];
  buildings: readonly Building[];
  typed: PlcTyped;
  requestId: string;
  errors: Errors;
}) {
  const { t, plcs } = props;
  return (
    <>
      <PageTitle title={t('district.plcs')} lead={t('district.plcs.lead')} />
      {plcs.length > 0 ? (
        <Table
          caption={t('district.plcs')}
          captionHidden
          head={[t('people.name'), t('people.building'), t('district.plc.members')]}
          numeric={[2]}
          rows={plcs.map((one) => [
            <a href={paths.districtPlc(one.id)}>{one.name}</a>,
            one.buildingName ?? t('district.plc.across'),
            String(one.members),
          ])}
        />
      ) : null}
      <Section title={t('district.plcs.add')}>
        <Form action={paths.districtPlcs} errors={props.errors} requestId={props.requestId}>
          <PlcFields {...props} />
          <Actions>
            <Submit label={t('district.plcs.add')} />
          </Actions>
        </Form>
      </Section>
    </>
  );
}

/** One PLC: its name and building, who is in it, and finding people to add. */
export function PlcPage(props: {
  t: T;
  plc: AdminPlc;
  typed: PlcTyped;
  buildings: readonly Building[];
  members: readonly Pick<FoundPerson, 'id' | 'givenName' | 'familyName' | 'buildingName'>[];
  query: string;
  found: readonly FoundPerson[];
  errors: Errors;
}) {
  const { t, plc, members, found, query } = props;
  const option = (one: (typeof members)[number]) => ({
    value: one.id,
    label: fullName(one),
    hint: one.buildingName ?? undefined,
  });
  return (
    <>
      <PageTitle title={plc.name} />
      <Section title={t('district.plc.members')}>
        {members.length > 0 ? (
          <Form action={paths.districtPlcMembers(plc.id)} id="members">
            <input type="hidden" name="what" value="remove" />
            <Choice
              name="people"
              legend={t('district.plc.in')}
              legendHidden
              multiple
              value={[]}
              options={members.map(option)}
            />
            <Actions>
              <Submit label={t('district.plc.remove')} tone="quiet" />
            </Actions>
          </Form>
        ) : (
          <p>{t('district.plc.empty')}</p>
        )}
      </Section>
      <Section title={t('district.plc.add')}>
        <Form action={paths.districtPlc(plc.id)} method="get" id="search" inline label={t('district.plc.add')}>
          <TextField
            name="query"
            type="search"
            label={t('people.list.query')}
            value={query}
            optionalLabel=""
            width="medium"
          />
          <Submit label={t('people.list.search')} tone="quiet" />
        </Form>
        {query !== '' && found.length === 0 ? <p role="status">{t('people.list.none')}</p> : null}
        {found.length > 0 ? (
          <Form action={paths.districtPlcMembers(plc.id)} id="found">
            <input type="hidden" name="what" value="add" />
            <Choice
              name="people"
              legend={t('district.plc.found')}
              multiple
              value={[]}
              optionalLabel=""
              options={found.map(option)}
            />
            <Actions>
              <Submit label={t('district.plc.add_submit')} />
            </Actions>
          </Form>
        ) : null}
      </Section>
      <Section title={t('district.plc.details')}>
        <Form action={paths.districtPlc(plc.id)} errors={props.errors}>
          <PlcFields {...props} />
          <Actions>
            <Submit label={t('district.plc.save')} />
          </Actions>
        </Form>
      </Section>
    </>
  );
}

function PlcFields(props: { t: T; typed: PlcTyped; buildings: readonly Building[] }) {
  const { t, typed, buildings } = props;
  return (
    <>
      <TextField name="name" label={t('district.plc.name')} value={typed.name} maxlength={200} required />
      <Select
        name="buildingId"
        label={t('people.building')}
        value={typed.buildingId}
        empty={t('district.plc.across')}
        optionalLabel=""
        options={buildings.map((one) => ({ value: one.id, label: one.name }))}
      />
    </>
  );
}
