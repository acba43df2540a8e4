import type { Reader } from '../../../objective/views/words.ts';
import { inWords } from '../../../people/problems.ts';
import { paths } from '../../../paths.ts';
import { LinkButton, PostButton } from '../../../ui/button.tsx';
import { Section } from '../../../ui/layout.tsx';
import type { Problem } from '../../../platform/http/form.ts';
import { ErrorSummary } from '../../../ui/form.tsx';
import { worthOf } from '../circle.ts';
import type { Followed } from '../sending-store.ts';
import { unready } from '../sending.ts';
import { isRunning, shareOfBest, type Solution } from '../solution.ts';
import type { Table } from '../table.ts';
import { Answers } from './answers.tsx';
import { RoundFrame } from './frame.tsx';
import { GroupCard } from './group-card.tsx';
import { LeftPart } from './left.tsx';
import { Begin, Solving } from './solving.tsx';
import { namesOf } from './words.ts';

export interface BoardProps {
  reader: Reader;
  table: Table;
  solutions: readonly Solution[];
  sent: readonly Followed[];
  /** Counted from 1. */
  page: number;
  problems: readonly Problem[];
}

/** How many groups stand on one page. */
export const groupsShown = 60;

/** The round itself: what is proposed, who is left and why, and the answers. */
export function BoardPage(props: BoardProps) {
  const { reader, table, sent } = props;
  const { t } = reader;
  const { round, board } = table;
  const running = props.solutions.find(isRunning);
  const open = round.status === 'open';
  return (
    <RoundFrame reader={reader} round={round} people={table.pool.length} part="board">
      {props.problems.length > 0 ? <ErrorSummary errors={inWords(t, props.problems)} /> : null}
      {running ? <Solving reader={reader} round={round} solution={running} /> : <Begin {...props} />}
      {sent.length > 0 ? <Answers reader={reader} table={table} sent={sent} /> : null}
      {board.groups.length > 0 ? <Groups {...props} running={running !== undefined} /> : null}
      <LeftPart reader={reader} table={table} />
      {open ? (
        <Section title={t('round.close.title')} lead={t('round.close.text')}>
          <PostButton action={paths.roundClosure(round.id)} label={t('round.close.submit')} tone="quiet" />
        </Section>
      ) : null}
    </RoundFrame>
  );
}

function Groups(props: BoardProps & { running: boolean }) {
  const { reader, table, page, running } = props;
  const { t } = reader;
  const { board, circle, round } = table;
  const names = namesOf(table.pool);
  const open = round.status === 'open';
  const from = (page - 1) * groupsShown;
  const shown = board.groups.slice(from, from + groupsShown);
  const placed = board.groups.reduce((sum, group) => sum + group.people.length, 0);
  const ready = board.groups.some((group) => unready(circle, group) === null);
  return (
    <Section title={t('round.board.title')} id="board">
      <p class="board-sum">
        <strong>{t('round.board.count', { count: board.groups.length })}</strong>
        {' · '}
        {t('round.board.people', { count: placed })}
      </p>
      <Share {...props} />
      {open ? (
        <div class="actions no-print">
          {ready ? <LinkButton href={paths.roundPreview(round.id)} label={t('round.board.look')} /> : null}
          {running ? null : <Solve {...props} />}
          <Travel {...props} />
          <a href={paths.roundTable(round.id)} data-turbo="false">
            {t('round.board.export')}
          </a>
        </div>
      ) : null}
      {open ? <p class="hint no-print">{t('round.board.drag')}</p> : null}
      <div
        class="seating"
        data-controller={open ? 'round-board' : undefined}
        data-action={
          open
            ? 'dragstart->round-board#lift dragend->round-board#rest dragover->round-board#over drop->round-board#drop'
            : undefined
        }
      >
        {shown.map((group) => (
          <GroupCard reader={reader} table={table} board={board} group={group} names={names} open={open} />
        ))}
        {open ? (
          <form action={paths.roundMoves(round.id)} method="post" data-round-board-target="form" hidden>
            <input type="hidden" name="version" value={String(round.version)} />
            <input type="hidden" name="person" value="" />
            <input type="hidden" name="to" value="" />
          </form>
        ) : null}
      </div>
      <Pages {...props} />
    </Section>
  );
}

function Share({ reader, table }: BoardProps) {
  const { t } = reader;
  const { board, circle } = table;
  const groups = board.groups.map((group) => group.people);
  const percent = shareOfBest(worthOf(circle, board.rules, groups), board.bound);
  return percent === null ? (
    <p class="hint">{t('round.board.share.unknown')}</p>
  ) : (
    <p class="fit fit-large">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="fit-all" width="100" height="8" />
        <rect class="fit-now" width={percent} height="8" />
      </svg>
      <span>{t(percent === 100 ? 'round.board.share.best' : 'round.board.share', { percent })}</span>
    </p>
  );
}

function Solve({ reader, table }: BoardProps) {
  const { round } = table;
  return (
    <PostButton
      action={paths.roundSolutions(round.id)}
      label={reader.t('round.solve.again')}
      tone="quiet"
      hidden={{ version: String(round.version) }}
    />
  );
}

function Travel({ reader, table }: BoardProps) {
  const { round, kept } = table;
  const version = String(round.version);
  const ways = [
    { way: 'undo', there: kept.before !== null },
    { way: 'redo', there: kept.after !== null },
  ] as const;
  return (
    <>
      {ways.map(({ way, there }) =>
        there ? (
          <PostButton
            action={paths.roundTravel(round.id)}
            label={reader.t(`round.board.${way}`)}
            tone="quiet"
            hidden={{ version, way }}
          />
        ) : null,
      )}
    </>
  );
}

function Pages({ reader, table, page }: BoardProps) {
  const { t } = reader;
  const all = table.board.groups.length;
  const pages = Math.ceil(all / groupsShown);
  if (pages < 2) return null;
  const at = paths.round(table.round.id);
  return (
    <nav aria-label={t('round.board.pages')} class="no-print">
      <p class="hint">
        {t('round.board.page', { from: (page - 1) * groupsShown + 1, to: Math.min(all, page * groupsShown), all })}
      </p>
      <ul class="inline-list">
        {Array.from({ length: pages }, (_, n) => n + 1).map((number) => (
          <li>
            <a href={`${at}?page=${number}#board`} aria-current={number === page ? 'page' : undefined}>
              {t('round.board.page.number', { number })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
