import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doorwayFor } from './doorway.ts';
import { addressesIn, inviteesFrom, isAddress, isWelcome } from './invitee.ts';
import { suggestedKind } from './kind.ts';

const base = {
  senderId: 'me',
  memberIds: ['member'],
  personIds: [] as string[],
  emails: [] as string[],
  domains: ['school.example'],
  seats: 7,
  known: [
    { id: 'ana', name: 'Ana', email: 'ana@school.example', active: true },
    { id: 'old', name: 'Old', email: 'old@school.example', active: false },
    { id: 'me', name: 'Me', email: 'me@school.example', active: true },
    { id: 'member', name: 'Member', email: 'member@school.example', active: true },
  ],
};

describe('Whom to ask', () => {
  test('the same person named twice is asked once', () => {
    const found = inviteesFrom({ ...base, personIds: ['ana', 'ana'], emails: ['ana@school.example'] });
    expect(found).toEqual({ ok: true, invitees: [{ personId: 'ana', email: null, name: 'Ana' }] });
  });

  test('each refusal has its reason', () => {
    const reason = (more: Partial<typeof base>) => {
      const found = inviteesFrom({ ...base, ...more });
      return found.ok ? null : found.problems[0]?.key;
    };
    expect(reason({})).toBe('partnership.invite.nobody');
    expect(reason({ personIds: ['me'] })).toBe('partnership.invite.yourself');
    expect(reason({ personIds: ['member'] })).toBe('partnership.invite.member');
    expect(reason({ personIds: ['nobody'] })).toBe('partnership.invite.unknown');
    expect(reason({ personIds: ['old'] })).toBe('partnership.invite.inactive');
    expect(reason({ emails: ['not an address'] })).toBe('partnership.invite.not_address');
    expect(reason({ emails: ['x@elsewhere.example'] })).toBe('partnership.invite.outside');
    expect(reason({ emails: ['x@school.example'], personIds: ['ana'], seats: 1 })).toBe('partnership.invite.too_many');
    expect(reason({ emails: ['x@school.example'] })).toBeNull();
  });

  test('never more than there are seats, never oneself, never an address from elsewhere', () => {
    const emails = fc.array(
      fc.constantFrom(
        'ana@school.example',
        'me@school.example',
        'x@school.example',
        'y@school.example',
        'z@evil.example',
        '@',
        '',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ana', 'old', 'me', 'member', 'nobody')),
        emails,
        fc.integer({ min: 0, max: 7 }),
        (personIds, typed, seats) => {
          const found = inviteesFrom({ ...base, personIds, emails: typed, seats });
          if (!found.ok) return;
          expect(found.invitees.length).toBeLessThanOrEqual(seats);
          expect(found.invitees.length).toBeGreaterThan(0);
          for (const invitee of found.invitees) {
            expect(['me', 'old', 'member']).not.toContain(invitee.personId);
            if (invitee.email) expect(invitee.email.endsWith('@school.example')).toBe(true);
          }
        },
      ),
    );
  });

  test('addresses are told apart from other words, and domains are exact', () => {
    expect(addressesIn(' A@b.example;c@d.example,\n A@B.example ')).toEqual(['a@b.example', 'c@d.example']);
    expect(['a@b.example', 'first.last+x@sub.b.example'].every(isAddress)).toBe(true);
    expect(
      ['a@b', 'a b@c.example', '<a@b.example>', 'a@-b.example', `${'a'.repeat(250)}@b.example`, 'a@b..example'].some(
        isAddress,
      ),
    ).toBe(false);
    expect(isWelcome('a@school.example', ['@School.example'])).toBe(true);
    expect(isWelcome('a@notschool.example', ['school.example'])).toBe(false);
    expect(isWelcome('a@school.example.evil.example', ['school.example'])).toBe(false);
  });
});

describe('A letter’s link', () => {
  const letter = { email: 'x@school.example', asked: null, hasAccount: false, domains: ['school.example'] };
  test('opens an account only where there is none, and only an educator’s', () => {
    expect(doorwayFor(letter)).toBe('newcomer');
    expect(doorwayFor({ ...letter, asked: { roles: ['educator'], active: true } })).toBe('directory');
    expect(doorwayFor({ ...letter, asked: { roles: ['educator'], active: true }, hasAccount: true })).toBe('sign_in');
    for (const role of ['specialist', 'leader', 'admin'] as const)
      expect(doorwayFor({ ...letter, asked: { roles: ['educator', role], active: true } })).toBe('sign_in');
  });
  test('opens nothing for who is not active, nor from outside, nor over another district’s account', () => {
    expect(doorwayFor({ ...letter, asked: { roles: ['educator'], active: false } })).toBe('closed');
    expect(doorwayFor({ ...letter, domains: [] })).toBe('closed');
    expect(doorwayFor({ ...letter, hasAccount: true })).toBe('closed');
    expect(doorwayFor({ ...letter, email: null })).toBe('closed');
  });
});

describe('The suggested kind', () => {
  const facts = { buildingId: 'b1', grades: ['04'], subjects: ['Art'], plcIds: ['p1'] };
  test('is the closest tie that all have in common', () => {
    expect(suggestedKind([facts, facts])).toBe('plc');
    expect(suggestedKind([facts, { ...facts, plcIds: [] }])).toBe('grade');
    expect(suggestedKind([facts, { ...facts, plcIds: [], grades: ['05'] }])).toBe('subject');
    expect(suggestedKind([facts, { buildingId: 'b2', grades: [], subjects: [], plcIds: [] }])).toBe('cross_school');
    expect(suggestedKind([facts, { buildingId: null, grades: [], subjects: [], plcIds: [] }])).toBe('just_us');
    expect(suggestedKind([facts])).toBe('just_us');
  });
});
