import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Move, move, mostAdded, type Moved, type Presser } from './moves.ts';
import { newRun, type Plan, roundNow, type RunState, timeLeft, visitNow, whoseTurn } from './run.ts';

const words = { en: 'x', es: 'x' };
const rounds = {
  present: 'one_speaks',
  ideas: 'silent',
  themes: 'sorting',
  around: 'go_round',
  close: 'open',
} as const;
const plan: Plan = {
  roles: [{ key: 'facilitator', name: words, does: words, holders: 'one', facilitates: true }],
  rounds: Object.entries(rounds).map(([key, manner], n) => ({
    key,
    name: words,
    minutes: n + 2,
    manner,
    does: words,
    prompts: [],
  })),
};
const members = ['ana', 'ben', 'cruz', 'dee'] as const;

/** The same conversation, told in another way: rounds as a list of names, time by adding up, cards by who may read them. */
class Model {
  phase = 'lobby';
  facilitator = 'ana';
  past: string[] = [];
  ran = 0;
  extra = 0;
  paused = false;
  spoken: string[] = [];
  queue: string[] | undefined;
  hands = new Set<string>();
  hidden: { visit: number; author: string }[] = [];
  open = 0;

  tick(ms: number): void {
    if (this.phase === 'going' && !this.paused) this.ran += ms;
  }

  press(press: Move, who: Presser): Moved['kind'] {
    const leads = who.person === this.facilitator;
    switch (press.do) {
      case 'begin':
        if (this.phase === 'dropped') return 'refused';
        if (this.phase !== 'lobby') return 'already';
        this.#enter('present', who);
        return 'changed';
      case 'next':
      case 'back':
      case 'end':
      case 'pause':
      case 'resume':
      case 'add':
      case 'turn':
        return this.#rounds(press, who, leads);
      case 'raise':
      case 'lower':
        if (this.phase !== 'going') return 'refused';
        if (this.hands.has(who.person) === (press.do === 'raise')) return 'already';
        if (press.do === 'raise') this.hands.add(who.person);
        else this.hands.delete(who.person);
        return 'changed';
      case 'take_over':
        if (this.phase === 'done') return 'refused';
        if (press.from !== this.facilitator || leads) return 'already';
        if (who.here.includes(this.facilitator)) return 'refused';
        this.facilitator = who.person;
        return 'changed';
      case 'hand_over':
        if (this.phase === 'done') return 'refused';
        if (press.from !== this.facilitator || press.to === this.facilitator) return 'already';
        if (!leads && this.phase !== 'lobby') return 'refused';
        this.facilitator = press.to;
        return 'changed';
      case 'finish':
        if (this.phase === 'done') return 'already';
        if (this.phase !== 'ending') return 'refused';
        this.phase = 'done';
        return 'changed';
      default:
        throw new Error(`the model knows no ${press.do}`);
    }
  }

  #rounds(press: Extract<Move, { visit: number }>, who: Presser, leads: boolean): Moved['kind'] {
    const late = press.visit !== this.past.length;
    const names = plan.rounds.map((one) => one.key);
    const here = names.indexOf(this.past.at(-1) ?? '');
    if (this.phase === 'ending' && press.do === 'back') {
      if (!leads) return 'refused';
      if (late) return 'already';
      this.#enter(this.past.at(-1) ?? '', who);
      return 'changed';
    }
    if (this.phase === 'ending' || this.phase === 'done') return press.do === 'back' ? 'refused' : 'already';
    if (this.phase !== 'going') return 'refused';
    if (late) return 'already';
    if (press.do === 'turn') {
      if (!this.queue) return 'refused';
      if (press.turn !== this.spoken.length) return 'already';
      if (!leads && this.queue[0] !== who.person) return 'refused';
      for (const id of who.here) if (!this.queue.includes(id) && !this.spoken.includes(id)) this.queue.push(id);
      const speaker = this.queue.shift();
      if (speaker === undefined) return 'already';
      this.spoken.push(speaker);
      return 'changed';
    }
    if (!leads) return 'refused';
    if (press.do === 'pause' || press.do === 'resume') {
      if (this.paused === (press.do === 'pause')) return 'already';
      this.paused = !this.paused;
      return 'changed';
    }
    if (press.do === 'add') {
      if (press.added !== this.extra) return 'already';
      if (this.extra + press.seconds > mostAdded) return 'refused';
      this.extra += press.seconds;
      return 'changed';
    }
    if (press.do === 'back' && here === 0) return 'refused';
    const to = press.do === 'end' ? undefined : names[here + (press.do === 'next' ? 1 : -1)];
    if (to) this.#enter(to, who);
    else {
      this.phase = 'ending';
      this.queue = undefined;
      this.hands.clear();
      this.#lay();
    }
    return 'changed';
  }

  #enter(name: string, who: Presser): void {
    this.#lay();
    this.phase = 'going';
    this.past.push(name);
    this.ran = 0;
    this.extra = 0;
    this.paused = false;
    this.hands.clear();
    this.spoken = [];
    this.queue = name === 'around' ? (who.here.length > 0 ? [...who.here] : [who.person]) : undefined;
  }

  told(): unknown[] {
    const minutes = plan.rounds.find((one) => one.key === this.past.at(-1))?.minutes ?? 0;
    const left = this.phase === 'going' ? minutes * 60_000 + this.extra * 1000 - this.ran : null;
    return [this.phase, this.facilitator, this.past, [...this.hands], this.queue?.[0], left, this.open];
  }

  /** What was written so far lies open. */
  #lay(): void {
    this.open += this.hidden.length;
    this.hidden = [];
  }
}

const kinds = [
  'begin',
  'next',
  'next',
  'next',
  'back',
  'end',
  'pause',
  'resume',
  'pause',
  'resume',
  'pause',
  'resume',
  'wait',
  'turn',
  'turn',
  'add',
  'turn',
  'turn',
  'raise',
  'lower',
  'take_over',
  'hand_over',
  'finish',
  'look',
  'look',
  'go',
  'come',
  'wait',
  'card',
] as const;
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.constantFrom(...members),
  /** Mostly it is the facilitator who presses, upon a page that is up to date. */
  leads: fc.boolean(),
  age: fc.integer({ min: 0, max: 3 }),
  other: fc.constantFrom(...members),
  ms: fc.integer({ min: 1, max: 400_000 }),
  seconds: fc.constantFrom(60, 300, 3600),
});

/** Asked at every step, so it only asks the matcher when there is something to show. */
function agree(told: unknown, expected: unknown): void {
  if (JSON.stringify(told) !== JSON.stringify(expected)) expect(told).toEqual(expected);
}

it('agrees with a small model of a conversation over 24,000 random steps', () => {
  let steps = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 80, maxLength: 80 }), (sequence) => {
      let state = newRun('ana', 'tight', plan);
      const model = new Model();
      const cards: { visit: number; author: string }[] = [];
      let now = 1_800_000_000_000;
      const here = new Set<string>(members);
      // What each one's device shows, which may be old.
      const screens = new Map<string, RunState>(members.map((member) => [member, state]));
      for (const { kind, who: anybody, leads, age, other, ms, seconds } of sequence) {
        steps += 1;
        const who = leads ? state.facilitator : anybody;
        const seen = age > 0 ? state : (screens.get(who) ?? state);
        const presser = { person: who, here: members.filter((member) => here.has(member)), members };
        const visit = visitNow(seen);
        let press: Move | undefined;
        if (kind === 'look') screens.set(who, state);
        else if (kind === 'go') here.delete(who);
        else if (kind === 'come') here.add(who);
        else if (kind === 'wait') {
          now += ms;
          model.tick(ms);
        } else if (kind === 'card') {
          if (roundNow(state, plan)?.manner === 'silent' && state.phase === 'going') {
            cards.push({ visit: visitNow(state), author: who });
            model.hidden.push({ visit: visitNow(state), author: who });
          }
        } else if (kind === 'begin') press = { do: 'begin', order: presser.here };
        else if (kind === 'add') press = { do: 'add', visit, added: seen.clock?.added ?? 0, seconds };
        else if (kind === 'turn') press = { do: 'turn', visit, turn: seen.turn?.at ?? -1 };
        else if (kind === 'take_over') press = { do: 'take_over', from: seen.facilitator };
        else if (kind === 'hand_over') press = { do: 'hand_over', from: seen.facilitator, to: other };
        else if (kind === 'raise' || kind === 'lower' || kind === 'finish') press = { do: kind };
        else press = { do: kind, visit };
        if (press) {
          const before = JSON.stringify(state);
          const moved = move(state, press, presser, plan, now);
          agree([press, moved.kind], [press, model.press(press, presser)]);
          if (JSON.stringify(state) !== before) throw new Error('a move changed the state it was given');
          if (moved.kind === 'changed') state = moved.state;
        }
        const round = roundNow(state, plan);
        const told = [
          state.phase,
          state.facilitator,
          state.visits.map((index) => plan.rounds[index]?.key),
          state.hands,
          whoseTurn(state),
          state.phase === 'going' && state.clock && round ? timeLeft(round, state.clock, now) : null,
          cards.filter((card) => card.visit <= state.shown).length,
        ];
        agree(told, model.told());
      }
    }),
    { numRuns: 300 },
  );
  expect(steps).toBeGreaterThanOrEqual(24_000);
});
