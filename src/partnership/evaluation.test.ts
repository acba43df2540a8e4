import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areLinked, inviteRefusal, joiningRefusal, type Linked } from './evaluation.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const links = fc.array(
  fc.tuple(id, id).filter(([one, other]) => one !== other),
  { maxLength: 6 },
);
const base = {
  senderId: 's',
  present: [] as string[],
  linked: [] as Linked[],
  evaluatorsOfSender: [] as string[],
  knowingly: false,
};

describe('Inviting', () => {
  test('an evaluator of one’s own asks for a tick, and only that', () => {
    const asked = { ...base, invitedIds: ['boss'], linked: [['boss', 's']] as Linked[], evaluatorsOfSender: ['boss'] };
    expect(inviteRefusal(asked)).toEqual({ reason: 'partnership.evaluator.say_so', personId: 'boss' });
    expect(inviteRefusal({ ...asked, knowingly: true })).toBeNull();
  });

  test('somebody one evaluates is refused, tick or not', () => {
    const asked = { ...base, invitedIds: ['teacher'], linked: [['s', 'teacher']] as Linked[] };
    for (const knowingly of [false, true])
      expect(inviteRefusal({ ...asked, knowingly })?.reason).toBe('partnership.evaluator.you_evaluate');
  });

  test('never brings two others together of whom one evaluates the other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1 }),
        fc.uniqueArray(id),
        links,
        fc.boolean(),
        (invitedIds, present, linked, knowingly) => {
          const refusal = inviteRefusal({ ...base, invitedIds, present, linked, knowingly });
          const together = [...new Set([...invitedIds, ...present])];
          const clash = invitedIds.some((one) =>
            together.some((other) => other !== one && areLinked(linked, one, other)),
          );
          expect(refusal !== null).toBe(clash);
        },
      ),
    );
  });
});

describe('Joining', () => {
  test('past a link is possible only toward the member who invited knowingly', () => {
    fc.assert(
      fc.property(id, fc.uniqueArray(id), links, fc.option(id), (joinerId, memberIds, linked, knowingSenderId) => {
        const refused = joiningRefusal({ joinerId, memberIds, linked, knowingSenderId }) !== null;
        expect(refused).toBe(
          memberIds.some((member) => member !== knowingSenderId && areLinked(linked, member, joinerId)),
        );
      }),
    );
  });
});

test('a link has no direction', () => {
  fc.assert(
    fc.property(links, id, id, (linked, one, other) => areLinked(linked, one, other) === areLinked(linked, other, one)),
  );
});
