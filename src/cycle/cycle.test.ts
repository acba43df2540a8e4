import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../timeline/session.ts';
import {
  carryForward,
  type Cycle,
  mayBecome,
  nextInCycle,
  type Plan,
  type PlanStatus,
  phasesHeld,
  sessionsIn,
} from './cycle.ts';
import { together } from './notes.ts';

const statuses: PlanStatus[] = ['open', 'done', 'carried', 'dropped'];
const anyPlan = (id: string): fc.Arbitrary<Plan> =>
  fc.record({
    id: fc.constant(id),
    cycleId: fc.constant('c1'),
    sessionId: fc.constant(null),
    personId: fc.constantFrom('ana', 'ben'),
    name: fc.constant('Ana'),
    what: fc.string({ minLength: 1 }),
    byDate: fc.option(fc.constant('2026-11-01')),
    prediction: fc.string(),
    measure: fc.string(),
    happened: fc.string(),
    status: fc.constantFrom(...statuses),
    version: fc.constant(1),
    carriedFrom: fc.constant(null),
    evidenceCount: fc.constant(0),
  });
const anyPlans = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyPlan(`p${i}`))));

const open: Cycle = { id: 'c1', number: 1, openedAt: new Date(0), closedAt: null, learned: '' };
const session = (
  id: string,
  phase: Session['phase'],
  status: Session['status'],
  day: number,
  cycleId: string | null = status === 'held' ? 'c1' : null,
): Session => ({
  id,
  cycleId,
  phase,
  startsAt: new Date(Date.UTC(2026, 9, day, 21)),
  minutes: 30,
  place: '',
  status,
  word: '',
  heldAt: null,
});

describe('repeating a cycle', () => {
  it('carries every open plan exactly once, and never one that is done, dropped or carried', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const carried = carryForward(plans);
        const open = plans.filter((plan) => plan.status === 'open').map((plan) => plan.id);
        expect(carried.map((plan) => plan.carriedFrom)).toEqual(open);
        for (const next of carried) {
          const plan = plans.find((p) => p.id === next.carriedFrom);
          expect(next).toEqual({
            carriedFrom: plan?.id,
            personId: plan?.personId,
            what: plan?.what,
            byDate: plan?.byDate,
            prediction: plan?.prediction,
            measure: plan?.measure,
          });
        }
      }),
    );
  });

  it('adds nothing when it is tried again, however far the first try came', () => {
    fc.assert(
      fc.property(anyPlans, fc.array(fc.nat(11)), (plans, reached) => {
        const first = carryForward(plans, new Set(reached.map((n) => `p${n}`)));
        const already = new Set([...reached.map((n) => `p${n}`), ...first.map((plan) => plan.carriedFrom)]);
        expect(carryForward(plans, already)).toEqual([]);
        const closed = plans.map((plan) => (plan.status === 'open' ? { ...plan, status: 'carried' as const } : plan));
        expect(carryForward(closed)).toEqual([]);
      }),
    );
  });
});

describe('a plan', () => {
  it('is done, dropped and opened again while its cycle is open; carried it goes on elsewhere', () => {
    const closed = { closedAt: new Date(1) };
    for (const status of ['open', 'done', 'dropped'] as const) {
      for (const next of ['open', 'done', 'dropped'] as const) {
        expect(mayBecome({ status }, next, open)).toBe(true);
        expect(mayBecome({ status }, next, closed)).toBe(status === next);
      }
      expect(mayBecome({ status: 'carried' }, status, open)).toBe(false);
      expect(mayBecome({ status }, 'carried', open)).toBe(false);
    }
  });
});

describe('a cycle', () => {
  const sessions = [
    session('a', 'plan', 'held', 1),
    session('b', 'act', 'held', 8),
    session('c', 'plan', 'planned', 15),
    session('d', 'reflect', 'planned', 22),
    session('e', 'plan', 'planned', 29),
  ];

  it('shows in each phase what was held and the next one planned', () => {
    expect(sessionsIn(open, 'plan', sessions).map((s) => s.id)).toEqual(['a', 'c']);
    expect(sessionsIn(open, 'reflect', sessions).map((s) => s.id)).toEqual(['d']);
    expect(sessionsIn({ ...open, closedAt: new Date(1) }, 'plan', sessions).map((s) => s.id)).toEqual(['a']);
    expect(sessionsIn(null, 'act', sessions)).toEqual([]);
  });

  it('has held its phases when each has had a session in it', () => {
    expect(phasesHeld(open, sessions)).toEqual(['plan', 'act']);
    expect(phasesHeld(open, [...sessions, session('f', 'reflect', 'held', 9)])).toEqual(['reflect', 'plan', 'act']);
    expect(phasesHeld(open, [session('g', 'reflect', 'held', 9, 'c0')])).toEqual([]);
  });

  it('says the one next thing: a word about what is past, what comes, what is missing, or repeating', () => {
    const at = (day: number) => new Date(Date.UTC(2026, 9, day, 22));
    expect(nextInCycle(open, sessions, at(15))).toMatchObject({ kind: 'held?', session: { id: 'c' } });
    expect(nextInCycle(open, sessions, at(10))).toMatchObject({ kind: 'coming', session: { id: 'c' } });
    expect(nextInCycle(open, [...sessions, session('f', 'reflect', 'held', 9)], at(10))).toEqual({ kind: 'repeat' });
    expect(nextInCycle(null, [], at(10))).toEqual({ kind: 'plan_session' });
    expect(nextInCycle(open, sessions.slice(0, 2), at(10))).toEqual({ kind: 'plan_session' });
  });
});

describe('notes that two people wrote at once', () => {
  it('come together without losing a line, and without saying one twice', () => {
    const text = fc
      .array(fc.constantFrom('They argued', 'about halves', '', '  ', 'and about thirds', '- one', '- two'))
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (kept, mine) => {
        const both = together(kept, mine)
          .split('\n')
          .map((line) => line.trim());
        for (const line of [...kept.split('\n'), ...mine.split('\n')])
          if (line.trim()) expect(both).toContain(line.trim());
        expect(together(kept, kept)).toBe(kept.trimEnd());
        expect(together(together(kept, mine), mine)).toBe(together(kept, mine));
      }),
    );
  });
});
