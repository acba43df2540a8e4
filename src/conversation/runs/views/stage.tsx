import { say } from '../../../language/words.ts';
import { fullName } from '../../../people/person.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form.tsx';
import { Details } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Round } from '../../protocols/shape.ts';
import { mayMove, mayTakeOver } from '../access.ts';
import { roundNow, speakerOf, visitNow, whoseTurn } from '../run.ts';
import { CardTable, CardWriting, LateCard } from './cards.tsx';
import { Moves } from './moves.tsx';
import { NoteForm, Notes } from './notes.tsx';
import { People } from './people.tsx';
import { nameOf, runName, type Shown } from './shown.ts';
import { Timer } from './timer.tsx';

/** A round that goes on: the round, the time and the one next thing are the largest. */
export function StageView(props: Shown) {
  const { run, t, language } = props;
  const { state, definition } = run;
  const round = roundNow(state, definition);
  if (!round || !state.clock) return null;
  const lies = props.cards.some((card) => card.visit <= state.shown);
  return (
    <>
      <section id="run-stage" class={state.clock.pausedAt === null ? 'stage' : 'stage stage-paused'}>
        <div class="stage-head">
          <p class="eyebrow">
            {t('run.round_of', { number: (state.visits.at(-1) ?? 0) + 1, count: definition.rounds.length })}{' '}
            <span class="stage-of">{runName(props)}</span>
          </p>
          <h1>{say(round.name, language)}</h1>
        </div>
        <Timer round={round} clock={state.clock} now={props.now} t={t} />
        <div class="stage-does">
          <p class="lead">{say(round.does, language)}</p>
          <WhoSpeaks {...props} round={round} />
        </div>
        <Moves {...props} round={round} />
      </section>
      <Gone {...props} />
      {round.prompts.length > 0 ? (
        <Details summary={t('run.prompts')} id={`prompts-${visitNow(state)}`} open={state.formality !== 'loose'}>
          <ul>
            {round.prompts.map((prompt) => (
              <li>{say(prompt, language)}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      {round.manner === 'silent' ? <CardWriting {...props} /> : null}
      {lies && round.manner !== 'silent' ? <CardTable {...props} sorting={round.manner === 'sorting'} /> : null}
      {round.manner === 'silent' ? null : (
        <>
          <LateCard {...props} />
          <NoteForm {...props} />
        </>
      )}
      <Notes {...props} round={round.key} />
      <section class="section run-table">
        <People {...props} />
        <Hands {...props} />
      </section>
      <More {...props} round={round} />
    </>
  );
}

function WhoSpeaks(props: Shown & { round: Round }) {
  const { run, me, t } = props;
  if (run.state.turn) {
    const whose = whoseTurn(run.state);
    return (
      <p class="stage-who">
        {whose === undefined
          ? t('run.turns_over')
          : whose === me
            ? t('run.your_turn')
            : t('run.turn_of', { name: nameOf(props, whose) })}
      </p>
    );
  }
  const speaker = speakerOf(run.state, props.round);
  if (speaker === undefined) return null;
  return (
    <p class="stage-who">{speaker === me ? t('run.you_speak') : t('run.speaks', { name: nameOf(props, speaker) })}</p>
  );
}

/** The facilitator has gone: a partner may take over. */
function Gone(props: Shown) {
  const { partnership, run, t } = props;
  if (!mayTakeOver(run.state, { person: props.me, here: props.here })) return null;
  return (
    <Notice kind="waits" text={t('run.gone', { name: nameOf(props, run.state.facilitator) })}>
      <PostButton
        action={paths.runMoves(partnership.id, run.id)}
        label={t('run.take_over')}
        tone="quiet"
        hidden={{ do: 'take_over', from: run.state.facilitator }}
      />
    </Notice>
  );
}

function Hands(props: Shown) {
  const { partnership, run, t } = props;
  if (run.state.hands.length === 0) return null;
  const leads = mayMove(run.state, { person: props.me });
  return (
    <div>
      <h2 class="label">{t('run.hands')}</h2>
      <ol>
        {run.state.hands.map((id) => (
          <li id={`hand-${id}`}>
            {nameOf(props, id)}{' '}
            {leads ? (
              <PostButton
                action={paths.runMoves(partnership.id, run.id)}
                label={t('run.call')}
                about={nameOf(props, id)}
                tone="quiet"
                hidden={{ do: 'call', to: id }}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What is seldom needed: the rounds, handing over, ending early, looking again without script. */
function More(props: Shown & { round: Round }) {
  const { partnership, run, me, t, language } = props;
  const { state, definition } = run;
  const moves = paths.runMoves(partnership.id, run.id);
  const others = partnership.members.filter((member) => member.personId !== state.facilitator);
  return (
    <>
      <Details summary={t('run.all_rounds')} id="run-rounds">
        <ol>
          {definition.rounds.map((round) => (
            <li>
              {round.key === props.round.key ? <strong>{say(round.name, language)}</strong> : say(round.name, language)}{' '}
              <span class="hint">
                {t('run.minutes', { count: round.minutes })}
                {round.key === props.round.key ? ` · ${t('run.now')}` : ''}
              </span>
            </li>
          ))}
        </ol>
      </Details>
      {state.facilitator === me ? (
        <Details summary={t('run.other_ways')} id="run-facilitating">
          {others.length > 0 ? (
            <form action={moves} method="post" class="form form-inline" id="run-hand-over">
              <input type="hidden" name="do" value="hand_over" />
              <input type="hidden" name="from" value={state.facilitator} />
              <Select
                name="to"
                label={t('run.hand_over_to')}
                required
                options={others.map((member) => ({ value: member.personId, label: fullName(member) }))}
              />
              <button type="submit" class="button button-quiet">
                {t('run.hand_over')}
              </button>
            </form>
          ) : null}
          <PostButton
            action={moves}
            label={t('run.end_early')}
            tone="quiet"
            hidden={{ do: 'end', visit: String(visitNow(state)) }}
          />
        </Details>
      ) : null}
      <p>
        <a href={paths.run(partnership.id, run.id)}>{t('run.refresh')}</a>
      </p>
    </>
  );
}
