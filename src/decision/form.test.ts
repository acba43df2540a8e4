import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKey } from '../language/translate.ts';
import { formalities } from '../partnership/partnership.ts';
import { basedOn, considerationsOf, readGrounds, readPosition, typedGrounds } from './form.ts';

const today = '2026-10-05';

describe('Grounds of a proposal', () => {
  it('may be empty unless the partnership is tight', () => {
    expect(readGrounds({}, 'loose', today)).toEqual({
      ok: true,
      value: {
        reasons: '',
        decideBy: null,
        revisitOn: null,
        considerations: { speaksFor: '', speaksAgainst: '', changeOurMind: '' },
      },
    });
    expect(readGrounds({}, 'guided', today).ok).toBe(true);
    expect(readGrounds({}, 'tight', today)).toEqual({
      ok: false,
      problems: [{ field: 'reasons', key: 'decision.reasons_missing' }],
    });
    expect(readGrounds({ reasons: 'It helps.' }, 'tight', today).ok).toBe(true);
  });

  it.each(['2026-10-04', '2027-10-06', '9999-99-99', '2026-02-30', 'soon', '05.10.2026'])(
    'refuse %s as the day to answer by',
    (decideBy) => {
      expect(readGrounds({ decideBy }, 'loose', today)).toEqual({
        ok: false,
        problems: [{ field: 'decideBy', key: 'decision.decide_by_wrong' }],
      });
    },
  );

  it.each(['2026-10-05', '2027-10-05'])('take %s as the day to answer by', (decideBy) => {
    expect(readGrounds({ decideBy }, 'loose', today)).toMatchObject({ ok: true, value: { decideBy } });
  });

  it('come back as they were typed', () => {
    const typed = {
      reasons: 'r',
      speaksFor: 'f',
      speaksAgainst: 'a',
      changeOurMind: 'c',
      decideBy: '2026-10-09',
      revisitOn: '',
    };
    const read = readGrounds(typed, 'tight', today);
    if (!read.ok) throw new Error('refused');
    const { considerations, ...rest } = read.value;
    expect(typedGrounds({ ...rest, payload: { considerations } })).toEqual(typed);
  });
});

it('A position is one of four, and an objection says why', () => {
  expect(readPosition({ stance: 'agree' }, 'guided')).toEqual({ ok: true, value: { stance: 'agree', reason: '' } });
  expect(readPosition({ stance: 'object', reason: '  ' }, 'loose')).toEqual({
    ok: false,
    problems: [{ field: 'reason', key: 'decision.objection_reason' }],
  });
  expect(readPosition({ stance: 'agree' }, 'tight')).toEqual({
    ok: false,
    problems: [{ field: 'reason', key: 'decision.reason_missing' }],
  });
  expect(readPosition({ stance: 'maybe' }, 'guided')).toEqual({
    ok: false,
    problems: [{ field: 'stance', key: 'decision.choose_stance' }],
  });
});

it('Whatever is sent, reading it gives a value or messages we have', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ minLength: 9000, maxLength: 9001 }),
    fc.constantFrom('agree', 'object', '2026-10-06', '2'),
  );
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }));
  const typed = fc.dictionary(
    fc.constantFrom('reasons', 'decideBy', 'stance', 'reason', 'speaksFor', 'version'),
    value,
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...formalities), (given, formality) => {
      for (const read of [readGrounds(given, formality, today), readPosition(given, formality)]) {
        if (!read.ok) expect(read.problems.every((problem) => isKey(problem.key))).toBe(true);
      }
      expect(Number.isSafeInteger(basedOn(given))).toBe(true);
    }),
  );
}, 60_000);

it('Considerations are empty when a payload has none', () => {
  expect(considerationsOf(null)).toEqual({ speaksFor: '', speaksAgainst: '', changeOurMind: '' });
  expect(considerationsOf({ considerations: { speaksFor: 1 } })).toEqual({
    speaksFor: '',
    speaksAgainst: '',
    changeOurMind: '',
  });
});
