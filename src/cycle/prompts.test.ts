import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approachKind, approachKinds } from '../approach/kind.ts';
import { agendaLines } from './agenda-lines.ts';
import { agendaFor, promptsForSession } from './prompts.ts';
import { sessionPrompts } from './session-prompts.ts';

const phases = ['reflect', 'plan', 'act'] as const;
const formalities = ['loose', 'guided', 'tight'] as const;
const keys = approachKinds.map((kind) => kind.key);
const anyPhase = fc.constantFrom(...phases);
const anyFormality = fc.constantFrom(...formalities);
const anyApproach = fc.constantFrom(null, 'never-heard-of', ...keys);

describe('what a session asks', () => {
  it('comes from the approach, or from the general list when there is none', () => {
    expect(promptsForSession('plan', 'tight', 'book-study')).toBe(approachKind('book-study')?.prompts.plan.tight);
    expect(promptsForSession('plan', 'tight', null)).toBe(sessionPrompts.plan.tight);
    expect(promptsForSession('plan', 'tight', 'never-heard-of')).toBe(sessionPrompts.plan.tight);
  });

  it.each(phases)('grows with formality and never repeats itself (%s)', (phase) => {
    const { loose, guided, tight } = sessionPrompts[phase];
    expect(loose).toHaveLength(1);
    expect(guided.length).toBeGreaterThan(1);
    expect(tight.length).toBeGreaterThan(guided.length);
    for (const lang of ['en', 'es'] as const) {
      const said = [...loose, ...guided, ...tight].map((words) => words[lang]);
      expect(new Set(said).size).toBe(said.length);
      for (const text of said) expect(text.split(' ').length).toBeLessThanOrEqual(22);
    }
  });

  it('asks for a prediction when planning and goes back to it when reflecting, with a tight dial', () => {
    expect(sessionPrompts.plan.tight.some((words) => words.en.includes('prediction'))).toBe(true);
    expect(sessionPrompts.reflect.tight.some((words) => words.en.includes('predicted'))).toBe(true);
  });
});

describe('an agenda', () => {
  it('adds up to the length of the session, whatever the session', () => {
    fc.assert(
      fc.property(
        anyPhase,
        anyFormality,
        fc.integer({ min: 1, max: 600 }),
        anyApproach,
        (phase, formality, minutes, approach) => {
          const agenda = agendaFor(phase, formality, minutes, approach);
          expect(agenda.reduce((sum, line) => sum + line.minutes, 0)).toBe(minutes);
          for (const line of agenda) expect(line.minutes).toBeGreaterThanOrEqual(Math.min(2, minutes));
        },
      ),
    );
  });

  it('always keeps the main work, and gives it the largest part', () => {
    fc.assert(
      fc.property(
        anyPhase,
        anyFormality,
        fc.integer({ min: 1, max: 600 }),
        fc.constantFrom(...keys),
        (phase, formality, minutes, key) => {
          const agenda = agendaFor(phase, formality, minutes, key);
          const main = agenda.find((line) => line.text === approachKind(key)?.work[phase]);
          expect(main?.minutes).toBe(Math.max(...agenda.map((line) => line.minutes)));
        },
      ),
    );
  });

  it('says its lines in the order of the session', () => {
    const whole = agendaLines.plan.tight.map((line) => line.text);
    expect(agendaFor('plan', 'tight', 60, null).map((line) => line.text)).toEqual(whole);
    const short = agendaFor('plan', 'tight', 9, null).map((line) => line.text);
    expect(short.length).toBeLessThan(whole.length);
    expect(whole.filter((text) => short.includes(text))).toEqual(short);
  });

  it('uses steps of five minutes when the session is long enough', () => {
    for (const line of agendaFor('reflect', 'tight', 60, 'lesson-study')) expect(line.minutes % 5).toBe(0);
    expect(agendaFor('reflect', 'guided', 47, null).some((line) => line.minutes % 5 !== 0)).toBe(true);
  });

  it('is a single line for a minute and nothing for no time at all', () => {
    expect(agendaFor('act', 'tight', 1, null)).toHaveLength(1);
    expect(agendaFor('plan', 'loose', 20.9, null).reduce((sum, line) => sum + line.minutes, 0)).toBe(20);
    for (const none of [0, -5, 0.5, Number.NaN]) expect(agendaFor('plan', 'guided', none, null)).toEqual([]);
  });

  it('is longer when the dial is tighter', () => {
    for (const phase of phases) {
      const lengths = formalities.map((formality) => agendaFor(phase, formality, 60, null).length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      expect(new Set(lengths).size).toBe(3);
    }
  });
});
