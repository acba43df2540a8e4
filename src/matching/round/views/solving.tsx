import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { NextThing } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Round } from '../round.ts';
import type { Rules } from '../rules.ts';
import type { Obstacle, Solution } from '../solution.ts';
import type { Table } from '../table.ts';
import { type Names, namesOf } from './words.ts';

/** While the engine works: how far it is, and the way to end it. */
export function Solving(props: { reader: Reader; round: Round; solution: Solution }) {
  const { round, solution } = props;
  const { t } = props.reader;
  const waiting = solution.status === 'waiting';
  return (
    <section class="next no-print" aria-live="polite">
      <h2 class="next-title">{t('round.solving.title')}</h2>
      <progress class="progress" max="100" value={String(solution.percent)} aria-label={t('round.solving.title')} />
      <p>
        {solution.stop
          ? t('round.solving.ending')
          : waiting
            ? t('round.solving.waiting')
            : t('round.solving.percent', { percent: solution.percent })}
      </p>
      <p class="hint">{t('round.solving.text')}</p>
      <div class="actions">
        {solution.stop ? null : (
          <PostButton action={paths.roundCancellation(round.id)} label={t('round.solving.cancel')} tone="quiet" />
        )}
        <a href={paths.round(round.id)}>{t('round.solving.look')}</a>
      </div>
    </section>
  );
}

/** The way to the first groups, or to the next ones; and what came of the last attempt. */
export function Begin(props: { reader: Reader; table: Table; solutions: readonly Solution[] }) {
  const { reader, table, solutions } = props;
  const { t } = reader;
  const { round, board, circle } = table;
  const [latest] = solutions;
  if (round.status !== 'open') return null;
  const count = circle.people.size;
  return (
    <>
      {latest ? <WhatCame reader={reader} solution={latest} names={namesOf(table.pool)} /> : null}
      {latest?.answer?.beside && latest.number > (board.solution ?? 0) ? (
        <Notice kind="info" title={t('round.solved.waits.title')} text={t('round.solved.waits.text')}>
          <p>
            <a href={paths.roundComparison(round.id)}>{t('round.solved.waits.link')}</a>
          </p>
        </Notice>
      ) : null}
      {board.groups.length === 0 && count > 1 ? (
        <NextThing title={t('round.begin.title')}>
          <p>{t(round.wave > 0 ? 'round.begin.again' : 'round.begin.text', { count })}</p>
          <p>{rulesWords(t, board.rules)}</p>
          <div class="actions">
            <PostButton
              action={paths.roundSolutions(round.id)}
              label={t('round.solve')}
              hidden={{ version: String(round.version) }}
            />
            <a href={paths.roundRules(round.id)}>{t('round.rules.change')}</a>
          </div>
        </NextThing>
      ) : null}
    </>
  );
}

function WhatCame(props: { reader: Reader; solution: Solution; names: Names }) {
  const { t } = props.reader;
  const { solution } = props;
  if (solution.status === 'failed')
    return <Notice kind="problem" title={t('round.impossible.failed')} text={t('round.impossible.failed.text')} />;
  if (solution.status === 'cancelled') return <Notice kind="info" text={t('round.impossible.stopped')} />;
  if (solution.status !== 'impossible') return null;
  return (
    <Notice kind="problem" title={t('round.impossible.title')}>
      <ul>
        {(solution.answer?.obstacles ?? []).slice(0, 8).map((obstacle) => (
          <li>{obstacleWords(props.reader, obstacle, props.names)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function obstacleWords({ t, format }: Reader, obstacle: Obstacle, names: Names): string {
  const people = obstacle.people.slice(0, 12).map(names);
  return people.length === 0
    ? t(`round.impossible.${obstacle.rule}`)
    : t(`round.impossible.${obstacle.rule}.who`, { names: format.list(people) });
}

/** The rules in a line. */
function rulesWords(t: Reader['t'], rules: Rules): string {
  const { sizeFrom: from, sizeTo: to } = rules;
  const sizes = from === to ? t('round.rules.sum.exact', { from }) : t('round.rules.sum', { from, to });
  const schools = rules.crossing === 'any' ? '' : t(`round.rules.crossing.${rules.crossing}`);
  const time =
    rules.timing === 'ignored'
      ? ''
      : `${t('round.rules.timing')}: ${t(`round.rules.timing.${rules.timing}`).toLowerCase()}`;
  return [sizes, schools, time].filter(Boolean).join(' · ');
}
