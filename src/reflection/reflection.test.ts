import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../platform/local-date.ts';
import { mayCompare, nextAsk, nextRound, shownTo, stillWriting } from './reflection.ts';

const person = fc.constantFrom('ana', 'ben', 'carmen', 'dev');
const reflection = fc.record({
  personId: person,
  status: fc.constantFrom('draft' as const, 'shared' as const),
  answers: fc.dictionary(
    fc.constantFrom('p1', 'p2', 'p3'),
    fc.record({ body: fc.constantFrom('', 'words', 'more'), shared: fc.boolean() }),
  ),
});
const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-01-01', n));

describe('Comparing what partners wrote', () => {
  test('opens exactly when every present member has shared or the day has come', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { minLength: 1 }),
        fc.array(reflection, { maxLength: 6 }),
        fc.option(day),
        day,
        (members, reflections, shareBy, today) => {
          const all = members.every((id) => reflections.some((r) => r.personId === id && r.status === 'shared'));
          expect(mayCompare({ shareBy }, members, reflections, today)).toBe(
            all || (shareBy !== null && shareBy <= today),
          );
        },
      ),
    );
  });

  test('is not held up by someone who left', () => {
    expect(
      stillWriting(
        ['ana'],
        [
          { personId: 'ana', status: 'shared' },
          { personId: 'ben', status: 'draft' },
        ],
      ),
    ).toEqual([]);
  });

  test('never shows another person an answer that was not shared, or before the time', () => {
    fc.assert(
      fc.property(person, reflection, fc.boolean(), (reader, written, compare) => {
        const shown = shownTo(reader, written, compare);
        for (const key of Object.keys(shown)) {
          const allowed =
            written.personId === reader || (compare && written.status === 'shared' && written.answers[key]?.shared);
          expect(allowed).toBe(true);
        }
        if (written.personId === reader)
          expect(Object.keys(shown).sort()).toEqual(
            Object.entries(written.answers)
              .filter(([, a]) => a.body)
              .map(([k]) => k)
              .sort(),
          );
      }),
    );
  });
});

describe('Rounds and questions', () => {
  test('a new round begins only after a summary', () => {
    expect(nextRound(null)).toEqual({ round: 1, isNew: true });
    expect(nextRound({ round: 2, summaryVersion: 0 })).toEqual({ round: 2, isNew: false });
    expect(nextRound({ round: 2, summaryVersion: 1 })).toEqual({ round: 3, isNew: true });
  });

  test('a promise is asked about after 30 and 90 days, then no more', () => {
    expect(nextAsk('2026-11-23', 0)).toBe('2026-12-23');
    expect(nextAsk('2026-11-23', 1)).toBe('2027-02-21');
    expect(nextAsk('2026-11-23', 2)).toBeNull();
  });
});
