import { say } from '../../../language/words.ts';
import { paths } from '../../../paths.ts';
import type { Round } from '../../protocols/shape.ts';
import { mayMove } from '../access.ts';
import { speakerOf, visitNow, whoseTurn } from '../run.ts';
import { nameOf, type Shown } from './shown.ts';

/**
 * What can be pressed now, the one next thing first and largest. Every press carries what it was made upon, so that a
 * second one at the same moment is known as the same.
 */
export function Moves(props: Shown & { round: Round }) {
  const { partnership, run, me, t } = props;
  const { state } = run;
  const leads = mayMove(state, { person: me });
  const whose = whoseTurn(state);
  const myTurn = whose === me;
  const isUp = state.hands.includes(me);
  // Who speaks needs no hand.
  const mayRaise = props.round.manner !== 'silent' && !myTurn && speakerOf(state, props.round) !== me;
  return (
    <form action={paths.runMoves(partnership.id, run.id)} method="post" class="moves" id="run-moves">
      <input type="hidden" name="visit" value={String(visitNow(state))} />
      {state.turn ? <input type="hidden" name="turn" value={String(state.turn.at)} /> : null}
      <input type="hidden" name="added" value={String(state.clock?.added ?? 0)} />
      {leads && whose !== undefined ? <NextTurn {...props} /> : null}
      {!leads && myTurn ? <Press act="turn" label={t('run.my_turn_done')} large /> : null}
      {leads ? <NextRound {...props} large={whose === undefined} /> : null}
      {!leads && (mayRaise || isUp) ? (
        <Press act={isUp ? 'lower' : 'raise'} label={t(isUp ? 'run.lower' : 'run.raise')} large quiet={isUp} />
      ) : null}
      {leads ? (
        <div class="moves-more">
          {state.clock?.pausedAt === null ? (
            <Press act="pause" label={t('run.pause')} quiet />
          ) : (
            <Press act="resume" label={t('run.resume')} quiet />
          )}
          <Press act="add-60" label={t('run.add_one')} quiet />
          <Press act="add-300" label={t('run.add_five')} quiet />
          {(state.visits.at(-1) ?? 0) > 0 ? <Press act="back" label={t('run.back')} quiet /> : null}
        </div>
      ) : null}
    </form>
  );
}

function NextTurn(props: Shown) {
  const { run, here, t } = props;
  const { turn } = run.state;
  if (!turn) return null;
  const order = [...turn.order, ...here.filter((id) => !turn.order.includes(id))];
  const after = order[turn.at + 1];
  const label = after === undefined ? t('run.last_turn') : t('run.next_turn', { name: nameOf(props, after) });
  return <Press act="turn" label={label} large />;
}

function NextRound(props: Shown & { large: boolean }) {
  const { run, t, language } = props;
  const after = run.definition.rounds[(run.state.visits.at(-1) ?? 0) + 1];
  const label = after ? t('run.next_round', { name: say(after.name, language) }) : t('run.to_end');
  return <Press act="next" label={label} large={props.large} quiet={!props.large} />;
}

function Press(props: { act: string; label: string; large?: boolean; quiet?: boolean }) {
  return (
    <button
      type="submit"
      name="do"
      value={props.act}
      id={`press-${props.act}`}
      class={`button button-${props.quiet ? 'quiet' : 'action'}${props.large ? ' button-large' : ''}`}
    >
      {props.label}
    </button>
  );
}
