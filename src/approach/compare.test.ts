import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, hoursOf } from './compare.ts';
import { approachKind, approachKinds } from './kind.ts';

const compared = (means: Partial<Parameters<typeof compare>[1]>) =>
  compare(approachKinds, { hours: null, cover: null, people: 3, ...means });

describe('approaches side by side', () => {
  it('all go when nothing is said, but the one that is the partners’ own to fill', () => {
    const { fits, others } = compared({});
    expect(fits.map((one) => one.kind.key)).toEqual(approachKinds.filter((k) => k.key !== 'other').map((k) => k.key));
    expect(others).toEqual([]);
  });

  it('say what stands in the way: hours, cover, people', () => {
    const { fits, others } = compared({ hours: 4, cover: false, people: 2 });
    expect(fits.map((one) => one.kind.key)).toEqual([
      'discussion-group',
      'applying-pd',
      'peer-observation',
      'experiment',
    ]);
    expect(others.find((one) => one.kind.key === 'lesson-study')?.buts).toEqual([
      { key: 'approach.but.hours', params: { hours: 8 } },
      { key: 'approach.but.cover' },
      { key: 'approach.but.few', params: { count: 3, people: 2 } },
    ]);
  });

  it('are never hidden, whatever partners have', () => {
    const anyMeans = fc.record({
      hours: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      cover: fc.option(fc.boolean()),
      people: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(anyMeans, (means) => {
        const { fits, others } = compare(approachKinds, means);
        expect(fits.length + others.length).toBe(approachKinds.length - 1);
        for (const { kind } of fits)
          if (means.hours !== null) expect(hoursOf(kind).all).toBeLessThanOrEqual(means.hours);
      }),
    );
  });

  it('count lesson study as the field does: about twelve hours', () => {
    const kind = approachKind('lesson-study');
    expect(kind && hoursOf(kind)).toEqual({ together: 9, all: 12 });
  });
});
