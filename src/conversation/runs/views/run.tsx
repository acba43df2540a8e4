import { paths } from '../../../paths.ts';
import { Notice } from '../../../ui/notice.tsx';
import { lengthOf, roundNow, timeLeft, visitNow } from '../run.ts';
import { LateCard } from './cards.tsx';
import { LobbyView } from './lobby.tsx';
import { NoteForm } from './notes.tsx';
import type { Shown } from './shown.ts';
import { StageView } from './stage.tsx';
import { EndingView, TraceView } from './trace.tsx';

/** A run's page: what changes, and around it what listens. Without script it is the same page, with a link to look again. */
export function RunView(props: Shown) {
  const { partnership, run, t } = props;
  return (
    <div
      class="run"
      data-controller="run"
      data-action="submit->run#send"
      data-run-topic-value={`run:${run.id}`}
      data-run-url-value={paths.runNow(partnership.id, run.id)}
      data-run-minute-value={t('run.says_minute')}
      data-run-up-value={t('run.says_up')}
      data-run-offline-value={t('run.offline')}
      data-run-unsent-value={t('run.not_sent')}
      data-run-left-value={t('run.left')}
      data-run-over-value={t('run.over')}
    >
      <RunNow {...props} />
      <p class="sr" role="status" data-run-target="says" data-keep />
      <p class="run-link" role="status" data-run-target="link" data-keep />
    </div>
  );
}

/** How the run stands now. `data-` says to the island what it has to know: the server's clock above all. */
export function RunNow(props: Shown) {
  const { run, now, t } = props;
  const round = roundNow(run.state, run.definition);
  const { phase, clock } = run.state;
  const ticking = phase === 'going' && round && clock ? { round, clock } : null;
  const left = ticking ? timeLeft(ticking.round, ticking.clock, now.getTime()) : null;
  return (
    <div
      id="run-now"
      data-run-target="now"
      data-now={now.getTime()}
      data-version={run.version}
      data-phase={phase}
      data-visit={visitNow(run.state)}
      data-left={left ?? undefined}
      data-length={ticking ? lengthOf(ticking.round, ticking.clock) : undefined}
      data-running={ticking && ticking.clock.pausedAt === null ? 'yes' : undefined}
      data-says={said(props)}
    >
      {props.problems.at === 'moves' && props.problems.list.length > 0 ? (
        <Notice kind="info" text={props.problems.list.map((problem) => t(problem.key as 'run.already')).join(' ')} />
      ) : null}
      <Phase {...props} />
    </div>
  );
}

function Phase(props: Shown) {
  switch (props.run.state.phase) {
    case 'lobby':
      return <LobbyView {...props} />;
    case 'going':
      return <StageView {...props} />;
    case 'ending':
      return <EndingView {...props} />;
    case 'done':
      return (
        <>
          <TraceView {...props} />
          {Object.keys(props.typed.note).length > 0 && props.partnership.status !== 'closed' ? (
            <Notice kind="waits" text={props.t('run.late_note')}>
              <NoteForm {...props} />
            </Notice>
          ) : null}
          {Object.keys(props.typed.card).length > 0 && props.partnership.status !== 'closed' ? (
            <LateCard {...props} />
          ) : null}
        </>
      );
    case 'dropped':
      return (
        <>
          <h1>{props.run.definition.name[props.language]}</h1>
          <p>{props.t('run.dropped')}</p>
          <p>
            <a href={paths.conversation(props.partnership.id)}>{props.t('conversation.title')}</a>
          </p>
        </>
      );
  }
}

/** What a screen reader says when a round begins or the rounds are over. */
function said({ run, t, language }: Shown): string | undefined {
  const round = roundNow(run.state, run.definition);
  if (run.state.phase === 'ending') return t('run.says_ending');
  if (run.state.phase !== 'going' || !round) return undefined;
  return t('run.says_round', {
    number: (run.state.visits.at(-1) ?? 0) + 1,
    count: run.definition.rounds.length,
    name: round.name[language],
    minutes: t('run.minutes', { count: round.minutes }),
  });
}
