import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Actions, Form, Select, Submit } from '../../../ui/form.tsx';
import { Grid, Section, SideBySide } from '../../../ui/layout.tsx';
import { Badge } from '../../../ui/notice.tsx';
import type { Board, Group } from '../board.ts';
import { groupFit } from '../circle.ts';
import { shareOfBest, type Solution } from '../solution.ts';
import type { Table } from '../table.ts';
import { RoundFrame } from './frame.tsx';
import { fitWord, namesOf } from './words.ts';

export type Solved = Solution & { board: Board };

/** Two solutions side by side: what each reaches, and which groups they share. */
export function ComparePage(props: {
  reader: Reader;
  table: Table;
  solutions: readonly Solved[];
  one: Solved | undefined;
  other: Solved | undefined;
}) {
  const { reader, table, solutions, one, other } = props;
  const { t, format } = reader;
  const { round } = table;
  const options = solutions.map((solution) => ({
    value: String(solution.number),
    label: t('round.compare.name.when', {
      number: solution.number,
      when: format.moment(solution.endedAt ?? solution.askedAt),
    }),
  }));
  return (
    <RoundFrame reader={reader} round={round} people={table.pool.length} part="compare">
      <Section title={t('round.compare.title')} lead={t(one && other ? 'round.compare.lead' : 'round.compare.few')}>
        {one && other ? (
          <>
            <Form action={paths.roundComparison(round.id)} method="get" id="which" label={t('round.compare.show')}>
              <Grid>
                <Select
                  name="one"
                  label={t('round.compare.one')}
                  optionalLabel=""
                  value={String(one.number)}
                  options={options}
                />
                <Select
                  name="other"
                  label={t('round.compare.other')}
                  optionalLabel=""
                  value={String(other.number)}
                  options={options}
                />
              </Grid>
              <Actions>
                <Submit label={t('round.compare.show')} tone="quiet" />
              </Actions>
            </Form>
            <SideBySide
              columns={[one, other].map((solution) => ({
                title: t('round.compare.name', { number: solution.number }),
                content: (
                  <OneSide reader={reader} table={table} solution={solution} beside={solution === one ? other : one} />
                ),
              }))}
            />
          </>
        ) : null}
      </Section>
    </RoundFrame>
  );
}

const signature = (group: Group) => [...group.people].sort((a, b) => a - b).join();

function OneSide(props: { reader: Reader; table: Table; solution: Solved; beside: Solved }) {
  const { reader, table, solution } = props;
  const { t, format } = reader;
  const { circle, round, kept } = table;
  const { board, answer } = solution;
  const names = namesOf(table.pool);
  const other = new Set(props.beside.board.groups.map(signature));
  const placed = new Set(board.groups.flatMap((group) => group.people));
  const left = [...circle.people.keys()].filter((person) => !placed.has(person));
  const percent = answer ? shareOfBest(answer.worth, answer.bound) : null;
  const across = board.groups.filter(
    ({ people }) => new Set(people.map((person) => circle.people.get(person)?.buildingId ?? '')).size > 1,
  );
  const close = board.groups.filter(({ people }) => groupFit(circle, board.rules, people) >= 0.26);
  const onBoard = kept.change.kind === 'solved' && kept.change.solution === solution.number;
  return (
    <>
      <ul>
        {percent === null ? null : (
          <li>{t(percent === 100 ? 'round.board.share.best' : 'round.compare.share', { percent })}</li>
        )}
        {answer?.early ? <li>{t('round.compare.early')}</li> : null}
        <li>{t('round.board.count', { count: board.groups.length })}</li>
        <li>{t('round.compare.close', { count: close.length })}</li>
        <li>{t('round.compare.across', { count: across.length })}</li>
        <li>
          {left.length === 0
            ? t('round.compare.left.none')
            : `${t('round.compare.left', { count: left.length })}: ${format.list(left.slice(0, 12).map(names))}${left.length > 12 ? ' …' : ''}`}
        </li>
      </ul>
      {onBoard ? <Badge label={t('round.compare.on_board')} tone="action" /> : null}
      {onBoard || round.status !== 'open' ? null : (
        <PostButton
          action={paths.roundUse(round.id)}
          label={t('round.compare.use', { number: solution.number })}
          tone="quiet"
          hidden={{ version: String(round.version), solution: String(solution.number) }}
        />
      )}
      <ol class="compared">
        {board.groups.map((group) => (
          <li>
            <strong>{t('round.group', { number: group.id })}</strong> {format.list(group.people.map(names))}{' '}
            <span class="hint">{t(fitWord(groupFit(circle, board.rules, group.people)).key)}</span>
            {other.has(signature(group)) ? (
              <>
                {' '}
                <Badge label={t('round.compare.same')} />
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}
