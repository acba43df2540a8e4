import { paths } from '../../paths.ts';
import type { RoundLine } from '../../matching/round/store.ts';
import { OpenRounds } from '../../matching/round/views/list.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { PageTitle, Section, Tabs } from '../../ui/layout.tsx';
import { type List, lists } from '../desk.ts';
import { type ListProps, Rows } from './lists.tsx';

/** What waits for a specialist, what could be brought together, what has gone quiet: the first few of each, and how many. */
export function DeskPage(props: Omit<ListProps, 'back'> & { rounds: readonly RoundLine[] }) {
  const { t } = props.reader;
  // Open ones come first; where there is none, the way to begin one comes last.
  const rounds = <OpenRounds reader={props.reader} rounds={props.rounds} />;
  return (
    <>
      <PageTitle title={t('specialist.desk.title')} lead={t('specialist.desk.lead')}>
        <Actions>
          <LinkButton href={paths.deskTogether} label={t('together.title')} tone="quiet" />
          <LinkButton href={paths.priorities} label={t('priority.list.title')} tone="quiet" />
          <LinkButton href={paths.protocols(null)} label={t('protocol.link')} tone="quiet" />
        </Actions>
      </PageTitle>
      <DeskTabs {...props} current={null} />
      {props.rounds.length > 0 ? rounds : null}
      {lists.map((list) => (
        <Section
          title={t(`specialist.list.${list}`)}
          id={list}
          lead={t(`specialist.lead.${list}`)}
          aside={
            props.lists[list].total > props.lists[list].lines.length ? (
              <a href={paths.deskList(list)}>
                {t('specialist.show_all', { count: props.lists[list].total })}
                <span class="sr"> {t(`specialist.list.${list}`)}</span>
              </a>
            ) : undefined
          }
        >
          <Rows {...props} list={list} back={null} />
        </Section>
      ))}
      {props.rounds.length > 0 ? null : rounds}
    </>
  );
}

/** The lists with how many there are of each. */
export function DeskTabs(props: Pick<ListProps, 'reader' | 'lists'> & { current: List | null }) {
  const { t } = props.reader;
  return (
    <Tabs
      label={t('specialist.desk.lists')}
      tabs={[
        { href: paths.desk, label: t('specialist.desk.all'), current: props.current === null },
        ...lists.map((list) => ({
          href: paths.deskList(list),
          label: t(`specialist.tab.${list}`),
          count: props.lists[list].total,
          current: props.current === list,
        })),
      ]}
    />
  );
}
