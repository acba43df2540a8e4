import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steps } from '../history/record.ts';
import { nextThing } from './next-thing.ts';

const facts = fc.record({
  status: fc.constantFrom('forming' as const, 'under_way' as const, 'closed' as const),
  members: fc.integer({ min: 1, max: 8 }),
  pendingInvitations: fc.integer({ min: 0, max: 3 }),
  mustRecommit: fc.boolean(),
  proposalsWaiting: fc.integer({ min: 0, max: 3 }),
  closingWaits: fc.boolean(),
  sessionSoon: fc.boolean(),
  doneSteps: fc.subarray([...steps]),
});

describe('The one next thing', () => {
  test('is what others wait for, before anything else', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const next = nextThing(f);
        if (f.status === 'closed') expect(next.kind).toBe('reopen');
        else if (f.mustRecommit) expect(next.kind).toBe('recommit');
        else if (f.proposalsWaiting > 0) expect(next.kind).toBe('answer');
        else if (f.members < 2 && !f.closingWaits) expect(['invite', 'alone_waiting']).toContain(next.kind);
      }),
    );
  });

  test('never asks for a step that is done while another is open', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const next = nextThing(f);
        if (next.kind === 'step' && f.doneSteps.includes(next.step)) {
          expect(
            steps.filter((s) => s !== 'objective' && s !== 'partnership').every((s) => f.doneSteps.includes(s)),
          ).toBe(true);
        }
      }),
    );
  });
});
