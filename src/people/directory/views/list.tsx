import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { Empty } from '../../../ui/card.tsx';
import { Actions, Form, Select, Submit, TextField } from '../../../ui/form.tsx';
import { Details, PageTitle } from '../../../ui/layout.tsx';
import { Pages } from '../../../ui/pages.tsx';
import { People } from '../../../ui/people.tsx';
import { gradeName, inGradeOrder, usualGrades } from '../../grades.ts';
import { fullName } from '../../person.ts';
import type { Building, FoundPerson } from '../../store.ts';
import { type Asked, askAgain, pageSize } from '../asked.ts';

export interface PeopleListProps {
  t: T;
  list: Asked;
  people: readonly FoundPerson[];
  /** People who fit, over all pages. */
  count: number;
  buildings: readonly Building[];
  subjects: readonly string[];
  grades: readonly string[];
}

/** Colleagues of the district: searched by name, narrowed by what they show. */
export function PeopleListPage(props: PeopleListProps) {
  const { t, list, people, count } = props;
  return (
    <>
      <PageTitle title={t('people.list.title')} lead={t('people.list.lead')} />
      <Filters {...props} />
      {people.length === 0 ? (
        <Empty
          title={t('people.list.none')}
          text={t('people.list.none_text')}
          action={{ href: paths.people, label: t('people.list.all') }}
        />
      ) : (
        <>
          <p class="hint" role="status">
            {t('people.list.count', { count: Math.max(count, people.length) })}
          </p>
          <People
            size="large"
            people={people.map((one) => ({ name: fullName(one), href: paths.person(one.id), note: summary(t, one) }))}
          />
        </>
      )}
      <Pages
        page={list.page}
        pages={Math.ceil(count / pageSize)}
        path={(page) => `${paths.people}${askAgain(list, page)}`}
      />
    </>
  );
}

// Most people look for a name; the rest waits folded, so that the list begins on a phone's first screen.
function Filters(props: PeopleListProps) {
  const { t, list } = props;
  const narrowed = [list.buildingId, list.subject, list.grade].some((value) => value !== '');
  const grades = inGradeOrder([...usualGrades, ...props.grades]);
  return (
    <Form action={paths.people} method="get" inline label={t('people.list.search')}>
      <TextField
        name="query"
        type="search"
        label={t('people.list.query')}
        value={list.query}
        optionalLabel=""
        width="medium"
      />
      <Actions>
        <Submit label={t('people.list.search')} />
      </Actions>
      <Details summary={t('people.list.narrow')} open={narrowed}>
        <Select
          name="building"
          label={t('people.building')}
          value={list.buildingId}
          empty={t('people.list.any')}
          optionalLabel=""
          options={props.buildings.map((one) => ({ value: one.id, label: one.name }))}
        />
        <Select
          name="subject"
          label={t('people.subject')}
          value={list.subject}
          empty={t('people.list.any')}
          optionalLabel=""
          options={props.subjects.map((subject) => ({ value: subject, label: subject }))}
        />
        <Select
          name="grade"
          label={t('people.grade')}
          value={list.grade}
          empty={t('people.list.any')}
          optionalLabel=""
          options={grades.map((code) => ({ value: code, label: gradeName(t, code) }))}
        />
      </Details>
    </Form>
  );
}

/** 'Juniper Elementary · Grade 4 · Mathematics': what a person shows, on one line. */
function summary(t: T, person: FoundPerson): string {
  const grades = inGradeOrder(person.grades).map((code) => gradeName(t, code));
  return [person.buildingName ?? '', grades.join(', '), person.subjects.join(', ')].filter(Boolean).join(' · ');
}
