import { describe, expect, it } from 'vitest';
import { type Move, move, type Presser } from './moves.ts';
import { newRun, type Plan, roundNow, type RunState, speakerOf, timeLeft, whoseTurn } from './run.ts';

const words = { en: 'x', es: 'x' };
const round = (key: string, manner: Plan['rounds'][number]['manner'], minutes = 5) => ({
  key,
  name: words,
  minutes,
  manner,
  does: words,
  prompts: [],
  ...(manner === 'one_speaks' ? { speaker: 'presenter' } : {}),
});
const role = (key: string, facilitates?: true) => ({
  key,
  name: words,
  does: words,
  holders: 'one' as const,
  ...(facilitates ? { facilitates } : {}),
});
const plan: Plan = {
  roles: [role('presenter'), role('facilitator', true)],
  rounds: [
    round('present', 'one_speaks'),
    round('ideas', 'silent'),
    round('themes', 'sorting', 8),
    round('around', 'go_round', 3),
    round('close', 'open', 2),
  ],
};
const members = ['ana', 'ben', 'cruz', 'dee'] as const;
const by = (person: string, here: readonly string[] = members): Presser => ({ person, here, members });
const begun = (now = 0) => after(newRun('ana', 'tight', plan), { do: 'begin', order: ['ben', 'cruz'] }, by('ana'), now);

function after(state: RunState, press: Move, who: Presser, now = 0): RunState {
  const moved = move(state, press, who, plan, now);
  if (moved.kind !== 'changed') throw new Error(`${press.do}: ${moved.kind}`);
  return moved.state;
}

describe('A run', () => {
  it('gives the roles nobody took to those who have none, when it begins', () => {
    expect(begun().roles).toEqual({ facilitator: 'ana', presenter: 'ben' });
    const first = plan.rounds[0];
    expect(first && speakerOf(begun(), first)).toBe('ben');
    const drawn = after(newRun('ana', 'tight', plan), { do: 'draw', order: ['cruz', 'dee', 'ana'] }, by('ana'));
    expect([drawn.roles, drawn.facilitator]).toEqual([{ presenter: 'cruz', facilitator: 'dee' }, 'dee']);
  });

  it('moves one round when two press next at once', () => {
    const one = after(begun(), { do: 'next', visit: 1 }, by('ana'));
    expect(move(one, { do: 'next', visit: 1 }, by('ana'), plan, 0)).toEqual({ kind: 'already' });
    expect(move(one, { do: 'next', visit: 1 }, by('ben'), plan, 0)).toEqual({ kind: 'already' });
    expect(roundNow(one, plan)?.key).toBe('ideas');
  });

  it('is moved by its facilitator alone, who may be replaced once gone', () => {
    const state = begun();
    expect(move(state, { do: 'next', visit: 1 }, by('ben'), plan, 0)).toEqual({
      kind: 'refused',
      reason: 'not_facilitator',
    });
    expect(move(state, { do: 'take_over', from: 'ana' }, by('ben'), plan, 0)).toEqual({
      kind: 'refused',
      reason: 'still_here',
    });
    const taken = after(state, { do: 'take_over', from: 'ana' }, by('ben', ['ben', 'cruz']));
    expect([taken.facilitator, taken.roles.facilitator]).toEqual(['ben', 'ben']);
    expect(move(taken, { do: 'take_over', from: 'ana' }, by('cruz', ['cruz']), plan, 0)).toEqual({ kind: 'already' });
  });

  it('has a clock that stands still while paused and goes on from there', () => {
    const state = begun(1000);
    const [present] = plan.rounds;
    if (!state.clock || !present) throw new Error('no clock');
    expect(timeLeft(present, state.clock, 61_000)).toBe(4 * 60_000);
    const paused = after(state, { do: 'pause', visit: 1 }, by('ana'), 61_000);
    expect(paused.clock && timeLeft(present, paused.clock, 999_000)).toBe(4 * 60_000);
    const again = after(paused, { do: 'resume', visit: 1 }, by('ana'), 961_000);
    expect(again.clock && timeLeft(present, again.clock, 962_000)).toBe(4 * 60_000 - 1000);
  });

  it('gives those who come late a turn at the end of the go-round', () => {
    let state = begun();
    for (const visit of [1, 2, 3]) state = after(state, { do: 'next', visit }, by('ana', ['ana', 'ben']));
    expect(whoseTurn(state)).toBe('ana');
    state = after(state, { do: 'turn', visit: 4, turn: 0 }, by('ana', ['ana', 'ben', 'cruz']));
    state = after(state, { do: 'turn', visit: 4, turn: 1 }, by('ben', ['ana', 'ben', 'cruz']));
    expect(whoseTurn(state)).toBe('cruz');
    expect(move(state, { do: 'turn', visit: 4, turn: 2 }, by('dee'), plan, 0)).toEqual({
      kind: 'refused',
      reason: 'not_your_turn',
    });
  });
});
