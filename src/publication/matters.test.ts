import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matterOf } from '../decision/matter.ts';
import { proposalKinds } from '../decision/decision.ts';
import { formatFor } from '../language/format.ts';
import { languages } from '../language/message.ts';
import { translator } from '../language/translate.ts';
import { matters } from './matters.ts';

const readers = languages.map((language) => ({
  language,
  t: translator(language),
  format: formatFor(language, 'UTC'),
}));

it('Every kind of proposal has exactly one definition', () => {
  expect(matters.map((matter) => matter.kind).toSorted()).toEqual([...proposalKinds].toSorted());
  for (const kind of proposalKinds) expect(matterOf(matters, kind).kind).toBe(kind);
  expect(() => matterOf([], 'other')).toThrow('other');
});

describe.each(matters.map((matter) => [matter.kind, matter] as const))('The definition of %s', (_kind, matter) => {
  it('says what is proposed in both languages, whatever an earlier version of the product has kept', () => {
    const payload = fc.oneof(fc.constant(null), fc.object(), fc.anything());
    fc.assert(
      fc.property(payload, fc.string({ minLength: 1, maxLength: 50 }), (kept, title) => {
        for (const reader of readers) {
          expect(matter.title({ title, payload: kept }, reader)).not.toBe('');
          for (const status of ['open', 'decided', 'withdrawn'] as const)
            expect(() => matter.says({ title, payload: kept }, reader, status)).not.toThrow();
        }
        expect(typeof matter.typedOf({ title, payload: kept })).toBe('object');
      }),
      { numRuns: 50 },
    );
  });

  it('has words of its own in each language', () => {
    for (const { t } of readers) {
      for (const key of [
        `decision.kind.${matter.kind}`,
        `decision.kind_hint.${matter.kind}`,
        `decision.form.${matter.kind}`,
      ] as const) {
        expect(t(key)).not.toBe('');
      }
    }
  });
});
