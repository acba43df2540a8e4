import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { Section } from '../../../ui/layout.tsx';
import { Table as UiTable } from '../../../ui/table.tsx';
import { fitOf } from '../circle.ts';
import { groupOf } from '../board.ts';
import { canBePlaced, type Pooled } from '../round.ts';
import type { Table } from '../table.ts';
import { failureWords, standingWords } from './words.ts';

/** Everybody of the pool who is in no group and in no partnership, each with the reason: nobody is silently dropped. */
export function LeftPart(props: { reader: Reader; table: Table }) {
  const { reader, table } = props;
  const { t } = reader;
  const { round, board } = table;
  const left = table.pool.filter((one) => one.standing !== 'in' && one.standing !== 'asked' && !isSeated(table, one));
  const begun = board.groups.length > 0 || round.wave > 0;
  if (!begun) return null;
  const open = round.status === 'open';
  return (
    <Section title={t('round.left.title')} id="left">
      {left.length === 0 ? (
        <p>{t('round.left.none')}</p>
      ) : (
        <UiTable
          caption={t('round.left.title')}
          captionHidden
          head={[t('round.left.who'), t('round.left.why'), ...(open ? [t('round.left.do')] : [])]}
          rows={left.map((one) => [
            one.name,
            whyLeft(reader, table, one),
            ...(open
              ? [
                  canBePlaced(one.standing) ? (
                    <a href={paths.roundMove(round.id, one.number)} class="no-print">
                      {t('round.left.place')}
                      <span class="sr"> {t('round.left.place.about', { name: one.name })}</span>
                    </a>
                  ) : (
                    ''
                  ),
                ]
              : []),
          ])}
        />
      )}
      {left.some((one) => canBePlaced(one.standing)) ? (
        <p>
          <a href={paths.desk}>{t('round.left.help')}</a>
        </p>
      ) : null}
    </Section>
  );
}

function isSeated({ board }: Table, one: Pooled): boolean {
  return (groupOf(board, one.number)?.people.length ?? 0) > 1;
}

/** Why somebody is left, in a sentence. */
export function whyLeft({ t }: Reader, table: Table, one: Pooled): string {
  const { board } = table;
  const reasons: string[] = [];
  if (one.asked?.answer === 'failed' && one.asked.failure)
    reasons.push(t('round.left.failed', { reason: failureWords(t, one.asked.failure) }));
  if (one.standing !== 'free') reasons.push(standingWords(t, one.standing));
  else if (reasons.length === 0) {
    const own = groupOf(board, one.number);
    if (own) reasons.push(t('round.left.single', { number: own.id }));
    else reasons.push(t(sharesSomething(table, one.number) ? 'round.left.unplaced' : 'round.left.nothing'));
  }
  return reasons.join(' ');
}

function sharesSomething({ board, circle }: Table, number: number): boolean {
  // Where many wait for groups, that is why; only of the few who stay is more said.
  if (circle.people.size - board.groups.length * board.rules.sizeFrom > mostExplained) return true;
  return [...circle.people.keys()].some((other) => other !== number && fitOf(circle, board.rules, number, other) > 0);
}

const mostExplained = 200;
