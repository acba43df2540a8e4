import type { Priority, When } from '../../../district/priorities/priority.ts';
import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/card.tsx';
import { Details, PageTitle } from '../../../ui/layout.tsx';
import { Table } from '../../../ui/table.tsx';
import type { Use } from '../store.ts';
import { datesText, placeText } from './words.ts';

interface ListProps {
  reader: Reader;
  priorities: readonly (Priority & { when: When })[];
  /** How many objectives come from each; null for whoever is not told. */
  uses: ReadonlyMap<string, Use> | null;
  maintains: boolean;
}

/** The priorities that count now; for who looks after them also those to come and those retired. */
export function PrioritiesPage(props: ListProps) {
  const { t } = props.reader;
  const of = (when: When) => props.priorities.filter((priority) => priority.when === when);
  const publish = { href: paths.newPriority, label: t('priority.new') };
  const current = of('current');
  return (
    <>
      <PageTitle title={t('priority.list.title')} lead={t('priority.list.lead')}>
        {props.maintains && current.length > 0 ? <LinkButton {...publish} /> : null}
      </PageTitle>
      {current.length === 0 ? (
        <Empty
          title={t('priority.list.none')}
          text={t(props.maintains ? 'priority.list.none_maintainer' : 'priority.list.none_reader')}
          {...(props.maintains ? { action: publish } : {})}
        />
      ) : (
        <List {...props} priorities={current} caption={t('priority.list.current')} />
      )}
      {props.maintains && of('coming').length > 0 ? (
        <Details summary={t('priority.list.coming', { count: of('coming').length })}>
          <List
            {...props}
            priorities={of('coming')}
            caption={t('priority.list.coming', { count: of('coming').length })}
          />
        </Details>
      ) : null}
      {props.maintains && of('past').length > 0 ? (
        <Details summary={t('priority.list.past', { count: of('past').length })}>
          <List {...props} priorities={of('past')} caption={t('priority.list.past', { count: of('past').length })} />
        </Details>
      ) : null}
    </>
  );
}

function List(props: ListProps & { caption: string }) {
  const { reader, uses } = props;
  const { t, format } = reader;
  return (
    <Table
      caption={props.caption}
      captionHidden
      head={[
        t('priority.column.priority'),
        t('priority.column.whose'),
        t('priority.column.dates'),
        ...(uses ? [t('priority.column.open'), t('priority.column.taken')] : []),
      ]}
      numeric={uses ? [3, 4] : []}
      rows={props.priorities.map((priority) => [
        <a href={paths.priority(priority.id)}>{priority.title}</a>,
        placeText(t, priority),
        datesText(t, format, priority),
        ...(uses
          ? [format.number(uses.get(priority.id)?.open ?? 0), format.number(uses.get(priority.id)?.taken ?? 0)]
          : []),
      ])}
    />
  );
}
