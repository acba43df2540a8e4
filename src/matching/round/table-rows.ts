import type { Reader } from '../../objective/views/words.ts';
import { groupOf } from './board.ts';
import { groupFit } from './circle.ts';
import { groupReasons } from './common.ts';
import { sharedBy } from './sending.ts';
import type { Table } from './table.ts';
import { whyLeft } from './views/left.tsx';
import { fitWord, reasonWords, standingWords } from './views/words.ts';

/** The round as rows of a table, a row for each person, by group: to print, sort and take to a meeting. */
export function tableRows(reader: Reader, table: Table): string[][] {
  const { t } = reader;
  const { board, circle, pool } = table;
  const head = [
    t('round.table.group'),
    t('round.table.name'),
    t('round.table.school'),
    t('round.table.objective'),
    t('round.table.shared'),
    t('round.table.fit'),
    t('round.table.reasons'),
    t('round.table.state'),
  ];
  const rows = pool.map((one) => {
    const group = groupOf(board, one.number);
    const several = group && group.people.length > 1 ? group : undefined;
    const asked = one.asked && !group ? t('round.group', { number: one.asked.group }) : '';
    const state = one.asked && !group ? t(`round.answer.${one.asked.answer}`) : standingWords(t, one.standing);
    return {
      order: group?.id ?? Number.MAX_SAFE_INTEGER,
      cells: [
        group ? t('round.group', { number: group.id }) : asked,
        one.name,
        one.building ?? t('round.new.no_school'),
        one.objective?.statement ?? '',
        group ? (pool.find((each) => each.number === sharedBy(circle, board, group))?.objective?.statement ?? '') : '',
        several ? t(fitWord(groupFit(circle, board.rules, several.people)).key) : '',
        several
          ? groupReasons(circle, several.people)
              .map((reason) => reasonWords(reader, reason, several.people.length))
              .join('; ')
          : '',
        group || one.standing === 'in' || one.standing === 'asked' ? state : whyLeft(reader, table, one),
      ],
    };
  });
  return [head, ...rows.sort((a, b) => a.order - b.order).map((row) => row.cells)];
}
