import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Section } from '../../../ui/layout.tsx';
import { Table as UiTable } from '../../../ui/table.tsx';
import type { Pooled } from '../round.ts';
import type { Table } from '../table.ts';
import { RoundFrame } from './frame.tsx';
import { standingWords } from './words.ts';

/** How many people stand on one page. */
export const peopleShown = 100;

/** Everybody of the round and how they stand; a specialist takes people out here, or puts them back. */
export function PeoplePage(props: { reader: Reader; table: Table; page: number }) {
  const { reader, table, page } = props;
  const { t } = reader;
  const { round, pool } = table;
  const shown = pool.slice((page - 1) * peopleShown, page * peopleShown);
  const pages = Math.ceil(pool.length / peopleShown);
  const open = round.status === 'open';
  return (
    <RoundFrame reader={reader} round={round} people={pool.length} part="people">
      <Section title={t('round.people.title')} lead={open ? t('round.people.lead') : undefined}>
        <UiTable
          caption={t('round.people.caption', { count: pool.length })}
          head={[
            t('round.people.name'),
            t('round.people.school'),
            t('round.people.objective'),
            t('round.people.standing'),
            ...(open ? [t('round.people.change')] : []),
          ]}
          rows={shown.map((one) => [
            one.name,
            one.building ?? t('round.new.no_school'),
            one.objective ? one.objective.statement : '',
            standingWords(t, one.standing),
            ...(open ? [change(reader, table, one)] : []),
          ])}
        />
        {pages > 1 ? (
          <ul class="inline-list">
            {Array.from({ length: pages }, (_, n) => n + 1).map((number) => (
              <li>
                <a
                  href={`${paths.roundPeople(round.id)}?page=${number}`}
                  aria-current={number === page ? 'page' : undefined}
                >
                  {t('round.board.page.number', { number })}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
    </RoundFrame>
  );
}

function change({ t }: Reader, { round }: Table, one: Pooled) {
  if (one.standing === 'in' || one.standing === 'asked' || one.standing === 'gone') return '';
  const out = one.standing !== 'taken_out';
  return (
    <PostButton
      action={paths.roundPerson(round.id, one.number)}
      label={t(out ? 'round.people.out' : 'round.people.back')}
      tone="quiet"
      hidden={{ out: out ? 'yes' : 'no' }}
      about={one.name}
    />
  );
}
