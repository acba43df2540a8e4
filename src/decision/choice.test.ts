import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosing } from './choice.ts';
import type { Picks } from './decision.ts';
import { readPicks } from './form.ts';

const pick = (personId: string, approves: number[], objectsTo: number | null = null, version = 1) => ({
  personId,
  version,
  picks: { approves, objectsTo },
});

describe('A choice among several', () => {
  it('waits for everybody, then takes what most approve', () => {
    const positions = [pick('ana', [0, 1]), pick('ben', [1])];
    expect(choosing(['ana', 'ben', 'cleo'], { version: 1, positions }, 3)).toMatchObject({
      waitingFor: ['cleo'],
      leading: [1],
      winner: null,
    });
    expect(choosing(['ana', 'ben'], { version: 1, positions }, 3).winner).toBe(1);
  });

  it('never takes what somebody objects to, however many approve it', () => {
    const positions = [pick('ana', [0]), pick('ben', [0, 2]), pick('cleo', [2], 0)];
    expect(choosing(['ana', 'ben', 'cleo'], { version: 1, positions }, 3).winner).toBe(2);
  });

  it('decides nothing where several are level, or nothing is left', () => {
    const level = choosing(['ana', 'ben'], { version: 1, positions: [pick('ana', [0]), pick('ben', [2])] }, 3);
    expect(level).toMatchObject({ tied: true, leading: [0, 2], winner: null });
    const none = choosing(['ana', 'ben'], { version: 1, positions: [pick('ana', [0]), pick('ben', [], 0)] }, 2);
    expect(none).toMatchObject({ tied: false, leading: [], winner: null });
    expect(choosing([], { version: 1, positions: [] }, 2)).toMatchObject({ tied: false, winner: null });
  });

  it('is read from what was ticked, with a reason for an objection', () => {
    expect(readPicks({ approve: ['1', '0', '1'] }, 3, 'guided')).toEqual({
      ok: true,
      value: { stance: 'agree', reason: '', picks: { approves: [0, 1], objectsTo: null } },
    });
    const problem = (typed: Record<string, string | string[]>, formality: 'guided' | 'tight' = 'guided') => {
      const read = readPicks(typed, 3, formality);
      return read.ok ? [] : read.problems.map(({ key }) => key);
    };
    expect(problem({})).toEqual(['decision.choice.pick']);
    expect(problem({ approve: ['none', '1'] })).toEqual(['decision.choice.or_none']);
    expect(problem({ approve: '1', objectsTo: '1', reason: 'r' })).toEqual(['decision.choice.both']);
    expect(problem({ approve: '7' })).toEqual(['decision.choice.pick']);
    expect(problem({ approve: '1', objectsTo: '2' })).toEqual(['decision.objection_reason']);
    expect(problem({ approve: 'none' }, 'tight')).toEqual(['decision.reason_missing']);
    expect(problem({ approve: 'none' })).toEqual([]);
  });
});

type Event =
  | { is: 'answer'; who: number; approves: number[]; objectsTo: number | null }
  | { is: 'again' | 'leave' | 'join'; who: number };

it('Whatever happens before, the rule and a plain table of ticks come to the same', () => {
  const options = 4;
  const names = ['ana', 'ben', 'cleo', 'dan'];
  const event: fc.Arbitrary<Event> = fc.oneof(
    {
      weight: 7,
      arbitrary: fc.record({
        is: fc.constant('answer' as const),
        who: fc.nat(3),
        approves: fc.uniqueArray(fc.nat(options - 1)),
        objectsTo: fc.option(fc.nat(options - 1)),
      }),
    },
    { weight: 2, arbitrary: fc.record({ is: fc.constantFrom('again', 'leave', 'join'), who: fc.nat(3) }) },
  );
  let steps = 0;
  fc.assert(
    fc.property(fc.array(event, { minLength: 5, maxLength: 40 }), (events) => {
      let present = ['ana', 'ben'];
      let version = 1;
      const kept: { personId: string; version: number; picks: Picks }[] = [];
      const table = new Map<string, Picks>();
      for (const happened of events) {
        const who = names[happened.who] as string;
        if (happened.is === 'join') present = [...new Set([...present, who])];
        if (happened.is === 'leave') present = present.filter((id) => id !== who);
        if (happened.is === 'again') {
          version += 1;
          table.clear();
        }
        if (happened.is === 'answer') {
          const { approves, objectsTo } = happened;
          const at = kept.findIndex((p) => p.personId === who && p.version === version);
          if (at >= 0) kept.splice(at, 1);
          kept.push({ personId: who, version, picks: { approves, objectsTo } });
          table.set(who, { approves, objectsTo });
        }
        steps += 1;
        const told = choosing(present, { version, positions: kept }, options);
        const answers = present.flatMap((id) => table.get(id) ?? []);
        const score = (option: number) =>
          answers.some((a) => a.objectsTo === option) ? 0 : answers.filter((a) => a.approves.includes(option)).length;
        const best = Math.max(...[0, 1, 2, 3].map(score));
        const winners = best === 0 ? [] : [0, 1, 2, 3].filter((option) => score(option) === best);
        const all = present.length > 0 && present.every((id) => table.has(id));
        const expected = {
          leading: winners,
          winner: all && winners.length === 1 ? winners[0] : null,
          tied: all && winners.length > 1,
          waitingFor: present.filter((id) => !table.has(id)),
        };
        const { leading, winner, tied, waitingFor } = told;
        if (JSON.stringify({ leading, winner, tied, waitingFor }) !== JSON.stringify(expected)) return false;
      }
      return true;
    }),
    { numRuns: 1000 },
  );
  expect(steps).toBeGreaterThan(10_000);
}, 60_000);
