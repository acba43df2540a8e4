import { steps } from '../../history/record.ts';
import { paths } from '../../paths.ts';
import { Actions, Form, Select, Submit, TextField } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Pages } from '../../ui/pages.tsx';
import { type Asked, askAgain } from '../asked.ts';
import { type List, shownOnPage } from '../desk.ts';
import { DeskTabs } from './desk.tsx';
import { type ListProps, Rows } from './lists.tsx';

/** One list of the desk in full, page by page. */
export function ListPage(
  props: Omit<ListProps, 'back'> & {
    list: List;
    wanted: Asked;
    buildings: readonly { id: string; name: string }[];
  },
) {
  const { list, lists, wanted } = props;
  const { t, format } = props.reader;
  return (
    <>
      <PageTitle title={t(`specialist.list.${list}`)} lead={t(`specialist.lead.${list}`)} />
      <DeskTabs {...props} current={list} />
      <Filters {...props} />
      {list === 'overlaps' && lists.looked ? (
        <p class="hint">{t('specialist.overlaps.looked', { when: format.moment(lists.looked) })}</p>
      ) : null}
      <Rows {...props} list={list} back={list} />
      <Pages
        page={wanted.page}
        pages={Math.ceil(lists[list].total / shownOnPage)}
        path={(page) => `${paths.deskList(list)}${askAgain(wanted, page)}`}
      />
    </>
  );
}

function Filters(props: Parameters<typeof ListPage>[0]) {
  const { list, wanted } = props;
  const { t } = props.reader;
  if (list !== 'open' && list !== 'quiet') return null;
  return (
    <Form action={paths.deskList(list)} method="get" inline label={t('specialist.narrow')}>
      {list === 'open' ? (
        <>
          <TextField
            name="q"
            type="search"
            label={t('specialist.narrow.words')}
            value={wanted.words}
            optionalLabel=""
            width="medium"
          />
          <Select
            name="building"
            label={t('people.building')}
            value={wanted.building}
            empty={t('people.list.any')}
            optionalLabel=""
            options={props.buildings.map((one) => ({ value: one.id, label: one.name }))}
          />
        </>
      ) : (
        <Select
          name="step"
          label={t('specialist.column.step')}
          value={wanted.step}
          empty={t('people.list.any')}
          optionalLabel=""
          options={steps.map((step) => ({ value: step, label: t(`app.step.${step}`) }))}
        />
      )}
      <Actions>
        <Submit label={t('specialist.narrow')} tone="quiet" />
      </Actions>
    </Form>
  );
}
