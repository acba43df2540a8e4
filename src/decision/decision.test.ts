import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inGroups,
  isRevisited,
  judgeAnswer,
  mayWithdraw,
  needsReason,
  outcomeOf,
  type Position,
  type Stance,
  stances,
} from './decision.ts';

const members = ['ana', 'ben', 'cleo', 'dan'];
const at = new Date('2026-10-05T12:00:00Z');
const answer = (personId: string, stance: Stance, version = 1): Position => ({
  personId,
  name: personId,
  version,
  stance,
  reason: '',
  picks: null,
  at,
});

describe('A proposal', () => {
  it('is decided when everybody has answered and nobody objects', () => {
    const positions = [answer('ana', 'agree'), answer('ben', 'reservation')];
    expect(outcomeOf(['ana', 'ben'], { version: 1, positions }).decided).toBe(true);
    expect(outcomeOf(['ana', 'ben', 'cleo'], { version: 1, positions })).toMatchObject({
      decided: false,
      waitingFor: ['cleo'],
    });
  });

  it('is not decided while one objection stands, nor when everybody only stands aside', () => {
    const objected = [answer('ana', 'agree'), answer('ben', 'object')];
    expect(outcomeOf(['ana', 'ben'], { version: 1, positions: objected })).toMatchObject({
      decided: false,
      objecting: ['ben'],
    });
    const aside = [answer('ana', 'aside'), answer('ben', 'aside')];
    expect(outcomeOf(['ana', 'ben'], { version: 1, positions: aside })).toMatchObject({
      decided: false,
      carried: false,
      waitingFor: [],
    });
  });

  it('of a partnership of one is decided by that one', () => {
    expect(outcomeOf(['ana'], { version: 1, positions: [answer('ana', 'agree')] }).decided).toBe(true);
  });

  it('is never decided by nobody', () => {
    expect(outcomeOf([], { version: 1, positions: [answer('ana', 'agree')] }).decided).toBe(false);
  });

  it('is taken back by whoever made it, or by any member once they have left', () => {
    const proposal = { status: 'open' as const, proposerId: 'ana' };
    expect(mayWithdraw(proposal, ['ana', 'ben'], 'ana')).toBe(true);
    expect(mayWithdraw(proposal, ['ana', 'ben'], 'ben')).toBe(false);
    expect(mayWithdraw(proposal, ['ben', 'cleo'], 'cleo')).toBe(true);
    expect(mayWithdraw(proposal, ['ben', 'cleo'], 'ana')).toBe(false);
    expect(mayWithdraw({ ...proposal, status: 'decided' }, ['ana', 'ben'], 'ana')).toBe(false);
  });

  it('takes answers to its present version only, and none once it is settled', () => {
    expect(judgeAnswer({ status: 'open', version: 2 }, 2)).toBe('good');
    expect(judgeAnswer({ status: 'open', version: 2 }, 1)).toBe('meanwhile');
    expect(judgeAnswer({ status: 'decided', version: 2 }, 2)).toBe('settled');
    expect(judgeAnswer({ status: 'withdrawn', version: 2 }, 1)).toBe('settled');
  });
});

it('An objection always says why; when formality is tight every position does', () => {
  for (const stance of stances) {
    expect(needsReason(stance, 'tight')).toBe(true);
    expect(needsReason(stance, 'guided')).toBe(stance === 'object');
    expect(needsReason(stance, 'loose')).toBe(stance === 'object');
  }
});

it('A list shows first what waits for me, then what is open, what is put off, and the record, also from before I came', () => {
  const joined = new Date('2026-10-01T08:00:00Z');
  const before = new Date('2026-09-01T08:00:00Z');
  const like = { status: 'open' as const, version: 1, later: null, createdAt: at, decidedAt: null, positions: [] };
  const putOff = (until: string | null) => ({ until, name: 'Ben', at });
  const proposals = [
    { ...like, id: 'a', status: 'decided' as const, decidedAt: at, positions: [answer('ana', 'agree')] },
    { ...like, id: 'b', version: 2, positions: [answer('ana', 'agree', 1)] },
    { ...like, id: 'c', positions: [answer('ana', 'object')] },
    { ...like, id: 'd', later: putOff(null) },
    { ...like, id: 'e', later: putOff('2026-10-06') },
    { ...like, id: 'f', later: putOff('2026-10-05') },
    { ...like, id: 'g', status: 'decided' as const, createdAt: before, decidedAt: before },
    { ...like, id: 'h', status: 'withdrawn' as const, createdAt: before },
  ];
  const groups = inGroups(proposals, 'ana', joined, '2026-10-05');
  const ids = (group: readonly { id: string }[]) => group.map((p) => p.id);
  expect([groups.mine, groups.open, groups.later, groups.settled, groups.before].map(ids)).toEqual([
    ['b', 'f'],
    ['c'],
    ['d', 'e'],
    ['a'],
    ['g', 'h'],
  ]);
});

it('A decision comes back on its day, and only a decision does', () => {
  expect(isRevisited({ status: 'decided', revisitOn: '2026-10-05' }, '2026-10-05')).toBe(true);
  expect(isRevisited({ status: 'decided', revisitOn: '2026-10-06' }, '2026-10-05')).toBe(false);
  expect(isRevisited({ status: 'decided', revisitOn: null }, '2026-10-05')).toBe(false);
  expect(isRevisited({ status: 'open', revisitOn: '2026-10-05' }, '2026-10-05')).toBe(false);
});

/** What may happen to an open proposal, told twice: by the rules, and by a model that keeps a plain sheet of answers. */
type Event =
  | { is: 'answer'; who: number; stance: Stance }
  | { is: 'amend'; who: number }
  | { is: 'leave'; who: number }
  | { is: 'join'; who: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ is: fc.constant('answer' as const), who: fc.nat(3), stance: fc.constantFrom(...stances) }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('amend' as const), who: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('leave' as const), who: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('join' as const), who: fc.nat(3) }) },
);

it('Whatever happens before, the rules and a plain sheet of answers come to the same', () => {
  let steps = 0;
  fc.assert(
    fc.property(fc.array(event, { minLength: 5, maxLength: 40 }), (events) => {
      let present = ['ana', 'ben'];
      let version = 1;
      let positions: Position[] = [answer('ana', 'agree')];
      const sheet = new Map<string, Stance>([['ana', 'agree']]);
      for (const happened of events) {
        steps += 1;
        const who = members[happened.who] as string;
        if (happened.is === 'join' && !present.includes(who)) present = [...present, who];
        if (happened.is === 'leave') present = present.filter((id) => id !== who);
        if (!present.includes(who)) continue;
        if (happened.is === 'amend') {
          version += 1;
          positions = [...positions, answer(who, 'agree', version)];
          sheet.clear();
          sheet.set(who, 'agree');
        }
        if (happened.is === 'answer') {
          positions = [
            ...positions.filter((p) => p.personId !== who || p.version !== version),
            answer(who, happened.stance, version),
          ];
          sheet.set(who, happened.stance);
        }
        const answers = present.map((id) => sheet.get(id));
        const expected =
          answers.length > 0 &&
          answers.every((a) => a !== undefined && a !== 'object') &&
          answers.some((a) => a !== 'aside');
        const outcome = outcomeOf(present, { version, positions });
        expect(outcome.decided).toBe(expected);
        expect(outcome.waitingFor).toEqual(present.filter((id) => !sheet.has(id)));
        expect(outcome.objecting).toEqual(present.filter((id) => sheet.get(id) === 'object'));
      }
    }),
    { numRuns: 1000 },
  );
  expect(steps).toBeGreaterThan(10_000);
}, 60_000);

it('One more agreement never undoes a decision; one objection always does', () => {
  const sheet = fc.array(fc.constantFrom(...stances), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sheet, (given) => {
      const ids = given.map((_, at) => `m${at}`);
      const positions = given.map((stance, i) => answer(`m${i}`, stance));
      const { decided } = outcomeOf(ids, { version: 1, positions });
      const more = outcomeOf([...ids, 'late'], { version: 1, positions: [...positions, answer('late', 'agree')] });
      if (decided) expect(more.decided).toBe(true);
      const objected = outcomeOf([...ids, 'late'], { version: 1, positions: [...positions, answer('late', 'object')] });
      expect(objected.decided).toBe(false);
    }),
  );
});
