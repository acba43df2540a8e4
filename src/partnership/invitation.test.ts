import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, daysToAnswer, expiryOf, type InvitationStatus, type Move, standing } from './invitation.ts';

const day = 24 * 60 * 60 * 1000;
const all: InvitationStatus[] = ['awaiting_consent', 'pending', 'accepted', 'declined', 'lapsed', 'withdrawn'];
const move = fc.constantFrom<Move>('consult', 'release', 'refuse', 'accept', 'decline', 'lapse', 'withdraw');

describe('An invitation', () => {
  test('is answered once: after an answer nothing moves it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<InvitationStatus>('pending', 'awaiting_consent'),
        fc.array(move, { maxLength: 12 }),
        (from, moves) => {
          let status = from;
          let answered: InvitationStatus | null = null;
          for (const next of moves) {
            status = after(status, next) ?? status;
            if (answered) expect(status).toBe(answered);
            if (!['pending', 'awaiting_consent'].includes(status)) answered = status;
          }
        },
      ),
    );
  });

  test('that waits for consent goes out only by the partners’ yes', () => {
    for (const next of ['consult', 'decline', 'lapse'] as const) expect(after('awaiting_consent', next)).toBeNull();
    expect(after('awaiting_consent', 'release')).toBe('pending');
  });

  test('can be answered for exactly fourteen days', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('2026-01-01'), max: new Date('2040-01-01') }),
        fc.integer({ min: 0, max: 40 * day }),
        (sentAt, later) => {
          const expiresAt = expiryOf(sentAt);
          const now = new Date(sentAt.getTime() + later);
          expect(standing({ status: 'pending', expiresAt }, now)).toBe(
            later < daysToAnswer * day ? 'pending' : 'lapsed',
          );
          for (const status of all.filter((one) => one !== 'pending'))
            expect(standing({ status, expiresAt }, now)).toBe(status);
        },
      ),
    );
  });
});
