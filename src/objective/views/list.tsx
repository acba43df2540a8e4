import { gradeName, inGradeOrder } from '../../people/grades.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { CardList, Empty } from '../../ui/card.tsx';
import { Checkbox, Form, Select, Submit, TextField } from '../../ui/form.tsx';
import { Details, PageTitle, Section, Tabs } from '../../ui/layout.tsx';
import { Pages } from '../../ui/pages.tsx';
import type { Objective } from '../objective.ts';
import { type Narrowings, pageSize, type Search, searchQuery } from '../search.ts';
import { ObjectiveCard } from './card.tsx';
import type { Reader } from './words.ts';

/** The two lists of objectives: what others are open to, and one's own. */
export function ObjectiveTabs(props: { reader: Reader; current: 'open' | 'mine' }) {
  const { t } = props.reader;
  return (
    <Tabs
      label={t('objective.tabs')}
      tabs={[
        { href: paths.objectives, label: t('objective.tab.open'), current: props.current === 'open' },
        { href: `${paths.objectives}?tab=mine`, label: t('objective.tab.mine'), current: props.current === 'mine' },
      ]}
    />
  );
}

/** Open objectives of the district: search, narrow down, page through. */
export function ListPage(props: {
  reader: Reader;
  personId: string;
  search: Search;
  narrowings: Narrowings;
  objectives: readonly Objective[];
  total: number;
}) {
  const { reader, search, total } = props;
  const { t } = reader;
  const looking = searchQuery({ ...search, page: 1 }) !== '';
  return (
    <>
      <PageTitle title={t('objective.list.title')} lead={t('objective.list.lead')}>
        <p>
          <LinkButton href={paths.newObjective} label={t('objective.write.link')} />
        </p>
      </PageTitle>
      <ObjectiveTabs reader={reader} current="open" />
      <SearchForm {...props} />
      {total === 0 ? (
        <Nothing reader={reader} looking={looking} words={search.words} />
      ) : (
        <Section title={t(looking ? 'objective.list.found' : 'objective.list.count', { count: total })}>
          <CardList>
            {props.objectives.map((objective) => (
              <ObjectiveCard reader={reader} objective={objective} mine={objective.personId === props.personId} />
            ))}
          </CardList>
        </Section>
      )}
      <Pages
        page={search.page}
        pages={Math.ceil(total / pageSize)}
        path={(page) => `${paths.objectives}${searchQuery({ ...search, page })}`}
      />
    </>
  );
}

function Nothing(props: { reader: Reader; looking: boolean; words: string }) {
  const { t } = props.reader;
  if (!props.looking) {
    return (
      <Empty
        title={t('objective.empty.title')}
        text={t('objective.empty.text')}
        action={{ href: paths.newObjective, label: t('objective.write.link') }}
      />
    );
  }
  const write = props.words ? `${paths.newObjective}?statement=${encodeURIComponent(props.words)}` : paths.newObjective;
  return (
    <>
      <Empty
        title={t('objective.none.title')}
        text={t('objective.none.text')}
        action={{ href: write, label: t('objective.none.write') }}
      />
      <p>
        <a href={paths.askSpecialist}>{t('objective.none.ask')}</a>
      </p>
    </>
  );
}

function SearchForm(props: { reader: Reader; search: Search; narrowings: Narrowings }) {
  const { search, narrowings } = props;
  const { t, language } = props.reader;
  const any = t('objective.filter.any');
  const narrowed = Boolean(
    search.focus ||
      search.subject ||
      search.grade ||
      search.building ||
      search.crossSchool ||
      search.by ||
      search.priority,
  );
  return (
    <Form action={paths.objectives} method="get" id="search" label={t('objective.search')}>
      <div class="form-inline">
        <TextField
          name="q"
          type="search"
          label={t('objective.search')}
          hint={t('objective.search.hint')}
          value={search.words}
          optionalLabel=""
          maxlength={200}
        />
        <Submit label={t('objective.search.submit')} tone="quiet" />
      </div>
      {search.by ? <input type="hidden" name="by" value={search.by} /> : null}
      {search.priority ? <input type="hidden" name="priority" value={search.priority} /> : null}
      <Details summary={t('objective.filter')} open={narrowed}>
        <div class="grid">
          <Select
            name="focus"
            label={t('objective.focus')}
            value={search.focus}
            empty={any}
            optionalLabel=""
            options={narrowings.focus.map((area) => ({ value: area.key, label: area[language] }))}
          />
          <Select
            name="subject"
            label={t('objective.subjects')}
            value={search.subject}
            empty={any}
            optionalLabel=""
            options={narrowings.subjects.map((subject) => ({ value: subject, label: subject }))}
          />
          <Select
            name="grade"
            label={t('objective.grades')}
            value={search.grade}
            empty={any}
            optionalLabel=""
            options={inGradeOrder(narrowings.grades).map((code) => ({ value: code, label: gradeName(t, code) }))}
          />
          <Select
            name="building"
            label={t('objective.building')}
            value={search.building}
            empty={any}
            optionalLabel=""
            options={narrowings.buildings.map((building) => ({ value: building.id, label: building.name }))}
          />
        </div>
        <Checkbox name="cross" value="yes" label={t('objective.filter.cross')} checked={search.crossSchool} />
        <Submit label={t('objective.filter.submit')} tone="quiet" />
      </Details>
      {narrowed || search.words ? (
        <p>
          <a href={paths.objectives}>{t('objective.search.clear')}</a>
        </p>
      ) : null}
    </Form>
  );
}
