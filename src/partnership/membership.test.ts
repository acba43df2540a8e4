import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fewest,
  isAskedAgain,
  joinRefusal,
  longestCommitment,
  most,
  needsConsent,
  seatsLeft,
  statusAfterJoining,
  statusAfterLeaving,
} from './membership.ts';
import type { Status } from './partnership.ts';

const person = fc.integer({ min: 0, max: 14 }).map((n) => `person-${n}`);
const sentence = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', '   ', 'I am in.', 'x'.repeat(longestCommitment + 1)),
);
const step = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), person, commitment: sentence }),
  fc.record({ kind: fc.constant('leave' as const), person }),
  fc.record({ kind: fc.constant('close' as const) }),
);

describe('Whatever happens in whatever order', () => {
  test('a partnership has at most eight members, each once, each with a commitment; and it is closed when nobody is left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let status: Status = 'forming';
        const members = new Map<string, string>();
        for (const next of steps) {
          if (next.kind === 'join') {
            if (joinRefusal({ status, memberIds: [...members.keys()] }, next.person, next.commitment)) continue;
            expect(members.has(next.person)).toBe(false);
            members.set(next.person, next.commitment);
            status = statusAfterJoining(status, members.size);
          } else if (next.kind === 'leave' && members.delete(next.person))
            status = statusAfterLeaving(status, members.size);
          else if (next.kind === 'close') status = 'closed';
          expect(members.size).toBeLessThanOrEqual(most);
          expect([...members.values()].every((words) => words.trim().length > 0)).toBe(true);
          if (status === 'forming') expect(members.size).toBeLessThan(fewest);
          if (status === 'under_way') expect(members.size).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a refusal changes nothing that a second try would not find too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(person, { maxLength: most }), person, sentence, (memberIds, joiner, commitment) => {
        const held = { status: 'under_way' as const, memberIds };
        expect(joinRefusal(held, joiner, commitment)).toBe(joinRefusal(held, joiner, commitment));
        if (memberIds.includes(joiner))
          expect(joinRefusal(held, joiner, commitment)).toBe('partnership.refused.already');
      }),
    );
  });
});

describe('Numbers', () => {
  test('seats never go below none and never promise a ninth', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (members, asked) => {
        const seats = seatsLeft(members, asked);
        expect(seats).toBeGreaterThanOrEqual(0);
        if (members + asked <= most) expect(seats + members + asked).toBe(most);
        else expect(seats).toBe(0);
      }),
    );
  });

  test('consent is asked from the second member on', () => {
    expect([0, 1, 2, 8].map(needsConsent)).toEqual([false, false, true, true]);
  });

  test('the last of eight seats is given, a ninth is not; a closed one gives none', () => {
    const seven = Array.from({ length: 7 }, (_, n) => `p${n}`);
    expect(joinRefusal({ status: 'under_way', memberIds: seven }, 'new', 'In.')).toBeNull();
    expect(joinRefusal({ status: 'under_way', memberIds: [...seven, 'p7'] }, 'new', 'In.')).toBe(
      'partnership.refused.full',
    );
    expect(joinRefusal({ status: 'closed', memberIds: [] }, 'new', 'In.')).toBe('partnership.refused.closed');
  });

  test('a partnership under way stays so when members come and go', () => {
    expect(statusAfterJoining('forming', 2)).toBe('under_way');
    expect(statusAfterJoining('under_way', 1)).toBe('under_way');
    expect(statusAfterLeaving('under_way', 1)).toBe('under_way');
    expect(statusAfterLeaving('forming', 0)).toBe('closed');
  });

  test('only who committed to an earlier revision is asked again', () => {
    expect([1, 2, 3].map((objectiveRevision) => isAskedAgain({ objectiveRevision }, { objectiveRevision: 2 }))).toEqual(
      [true, false, false],
    );
  });
});
