import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approachKeys } from '../objective/approach-keys.ts';
import { formalities, sources } from '../objective/objective.ts';
import { grades } from '../people/grades.ts';
import { compatibility, fit } from './compatibility.ts';
import { type Comparable, type Prepared, prepare } from './prepared.ts';
import { usualWeights } from './weights.ts';

const areas = ['feedback', 'fractions', 'discussion'].map((key, place) => ({
  key,
  domain: place === 1 ? 'mathematics' : 'assessment',
  name: { en: key, es: key },
}));
const texts = [
  '',
  'Exit tickets that tell me who understood fractions',
  'Feedback that students use in their essays',
  'Cómo dar retroalimentación que los estudiantes aprovechen',
  'Tuesdays',
];

const priorities = ['reading', 'belonging'].map((id) => ({ id, title: id, level: 'district' as const }));

const compared: fc.Arbitrary<Prepared> = fc
  .record({
    statement: fc.constantFrom(...texts),
    why: fc.constantFrom('', ...texts),
    success: fc.constant(''),
    focusAreas: fc.subarray(areas),
    subjects: fc.subarray(['Mathematics', 'Science']),
    grades: fc.subarray([...grades]),
    approaches: fc.subarray([...approachKeys]),
    source: fc.constantFrom(...sources),
    priority: fc.constantFrom(null, ...priorities),
    hopedDays: fc.constantFrom(null, 7, 30, 60, 365),
    formality: fc.constantFrom(null, ...formalities),
    sizeFrom: fc.integer({ min: 2, max: 4 }),
    sizeTo: fc.integer({ min: 4, max: 8 }),
    crossSchool: fc.boolean(),
    times: fc.constantFrom('', 'Tuesday period 3', 'martes después de clases', 'whenever'),
    author: fc.record({ buildingId: fc.constantFrom(null, 'east', 'west') }),
  })
  .map(prepare);
const earlier = fc.integer({ min: 0, max: 3 });
const weights = fc.record(
  Object.fromEntries(Object.keys(usualWeights).map((part) => [part, fc.integer({ min: 1, max: 100 })])),
) as unknown as fc.Arbitrary<typeof usualWeights>;

const plain = (more: Partial<Comparable> = {}): Prepared =>
  prepare({
    statement: '',
    why: '',
    success: '',
    focusAreas: [],
    subjects: [],
    grades: [],
    approaches: [],
    source: 'self',
    priority: null,
    hopedDays: null,
    formality: null,
    sizeFrom: 2,
    sizeTo: 4,
    crossSchool: true,
    times: '',
    author: { buildingId: 'east' },
    ...more,
  });
const kinds = (one: Prepared, other: Prepared, earlier = 0) =>
  compatibility(one, other, usualWeights, earlier).reasons.map((reason) => reason.kind);

describe('Whatever two people want', () => {
  it('they go together as well one way round as the other, for the same reasons', () => {
    fc.assert(
      fc.property(compared, compared, weights, earlier, (one, other, weights, earlier) => {
        const [there, back] = [
          compatibility(one, other, weights, earlier),
          compatibility(other, one, weights, earlier),
        ];
        expect(there.score).toBeCloseTo(back.score, 10);
        expect(there.reasons.map((r) => r.kind)).toEqual(back.reasons.map((r) => r.kind));
      }),
    );
  });

  it('the score lies between 0 and 1, and every point of it has its reason', () => {
    fc.assert(
      fc.property(compared, compared, weights, earlier, (one, other, weights, earlier) => {
        const { score, reasons } = compatibility(one, other, weights, earlier);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBeCloseTo(score, 10);
        if (score > 0) expect(reasons.length).toBeGreaterThan(0);
        expect(fit(one, other, weights, earlier)).toBe(Math.round(score * 1000));
      }),
    );
  });

  it('one more thing in common never makes it less, whatever the district counts', () => {
    const more: Partial<Comparable>[] = [
      { subjects: ['Dance'] },
      { grades: ['12'] },
      { approaches: [approachKeys[0]] },
      { times: 'at lunch' },
      { priority: { id: 'play', title: 'Play', level: 'district' } },
      { formality: 'tight' },
      { hopedDays: 90 },
      { author: { buildingId: 'north' } },
    ];
    fc.assert(
      fc.property(
        compared,
        compared,
        weights,
        earlier,
        fc.constantFrom(...more),
        (one, other, weights, earlier, both) => {
          const has = ({ objective }: Prepared) =>
            prepare({
              ...objective,
              ...both,
              subjects: [...objective.subjects, ...(both.subjects ?? [])],
              grades: [...objective.grades, ...(both.grades ?? [])],
              approaches: [...new Set([...objective.approaches, ...(both.approaches ?? [])])],
              times: `${objective.times} ${both.times ?? ''}`,
            });
          const now = fit(has(one), has(other), weights, earlier);
          expect(now).toBeGreaterThanOrEqual(fit(one, other, weights, earlier));
        },
      ),
    );
  });

  it('having been partners before, or wanting other numbers of people, never makes it more', () => {
    fc.assert(
      fc.property(compared, compared, weights, (one, other, weights) => {
        expect(fit(one, other, weights, 2)).toBeLessThanOrEqual(fit(one, other, weights, 0));
        const far = ({ objective }: Prepared, sizeFrom: number, sizeTo: number) =>
          prepare({ ...objective, sizeFrom, sizeTo });
        expect(fit(far(one, 2, 2), far(other, 8, 8), weights)).toBeLessThanOrEqual(
          fit(far(one, 2, 2), far(other, 2, 8), weights),
        );
      }),
    );
  });

  it('nobody goes better with someone else’s wish than with their own twice', () => {
    fc.assert(
      fc.property(compared, compared, (one, other) => {
        const parts = ({ objective }: Prepared) => ({ ...objective, times: '', author: { buildingId: null } });
        const [mine, its] = [prepare(parts(one)), prepare(parts(other))];
        const bare = (pair: Prepared) => compatibility(pair, pair, { ...usualWeights, text: 0 }).score;
        expect(compatibility(mine, its, { ...usualWeights, text: 0 }).score).toBeLessThanOrEqual(
          Math.max(bare(mine), bare(its)) + 1e-9,
        );
      }),
    );
  });

  it('one more focus area in common never makes it less', () => {
    fc.assert(
      fc.property(compared, compared, (one, other) => {
        const more = ({ objective }: Prepared): Prepared =>
          prepare({
            ...objective,
            focusAreas: [
              ...objective.focusAreas,
              { key: 'both', domain: 'assessment', name: { en: 'Both', es: 'Ambos' } },
            ],
          });
        expect(compatibility(more(one), more(other), usualWeights).score).toBeGreaterThanOrEqual(
          compatibility(one, other, usualWeights).score,
        );
      }),
    );
  });
});

describe('The reasons', () => {
  it('say what both have, and nothing that only one has', () => {
    const one = plain({ focusAreas: areas.slice(0, 2), subjects: ['Mathematics', 'Art'], grades: ['04'] });
    const other = plain({
      focusAreas: areas.slice(1),
      subjects: ['mathematics'],
      grades: ['05'],
      author: { buildingId: 'west' },
    });
    const { reasons } = compatibility(one, other, usualWeights);
    expect(reasons).toEqual([
      expect.objectContaining({ kind: 'focus', areas: [areas[1]] }),
      expect.objectContaining({ kind: 'subjects', subjects: ['Mathematics'] }),
      expect.objectContaining({ kind: 'near_grades' }),
      expect.objectContaining({ kind: 'other_building' }),
      expect.objectContaining({ kind: 'language' }),
    ]);
  });

  it('know that two areas belong to one field, which says less than the same area', () => {
    const [feedback, fractions, discussion] = areas.map((area) => plain({ focusAreas: [area] }));
    expect(kinds(feedback!, discussion!)).toContain('field');
    expect(kinds(feedback!, fractions!)).toEqual([]);
    expect(compatibility(feedback!, discussion!, usualWeights).score).toBeLessThan(
      compatibility(feedback!, feedback!, usualWeights).score,
    );
  });

  it('name the times that both wrote, in whichever language', () => {
    const one = plain({ grades: ['04'], times: 'Tuesdays after school, or period 3' });
    const other = plain({ grades: ['04'], times: 'Martes después de clases' });
    expect(compatibility(one, other, usualWeights).reasons).toContainEqual(
      expect.objectContaining({ kind: 'times', times: ['tuesday', 'after_school'] }),
    );
  });

  it('count a priority that both name more than goals of one kind', () => {
    const wish = { subjects: ['Art'], source: 'district' } as const;
    const reading = plain({ ...wish, priority: { id: 'reading', title: 'Reading for meaning', level: 'district' } });
    const belonging = plain({ ...wish, priority: { id: 'belonging', title: 'Belonging', level: 'district' } });
    const [same, apart] = [reading, belonging].map((other) => compatibility(reading, other, usualWeights));
    expect(same?.reasons).toContainEqual(expect.objectContaining({ kind: 'priority', title: 'Reading for meaning' }));
    expect(apart?.reasons).toContainEqual(expect.objectContaining({ kind: 'source', source: 'district' }));
    expect(same?.score).toBeGreaterThan(apart?.score ?? 1);
  });

  it('say how formal both would like it, in full or nearly; and nothing where one has no wish', () => {
    const [loose, guided, tight, any] = ([...formalities, null] as const).map((formality) =>
      plain({ subjects: ['Art'], formality }),
    );
    expect(kinds(tight!, tight!)).toContain('formality');
    expect(kinds(tight!, guided!)).toContain('near_formality');
    for (const other of [loose!, any!]) expect(kinds(tight!, other).join(' ')).not.toContain('formality');
  });

  it('name the numbers of people that suit both, unless neither has changed what the form starts with', () => {
    const [usual, few, some] = [{}, { sizeTo: 3 }, { sizeFrom: 3, sizeTo: 6 }].map((size) =>
      plain({ subjects: ['Art'], ...size }),
    );
    expect(kinds(usual!, usual!)).not.toContain('size');
    expect(compatibility(few!, some!, usualWeights).reasons).toContainEqual(
      expect.objectContaining({ kind: 'size', from: 3, to: 3 }),
    );
  });

  it('are none for two people who merely share a school', () => {
    expect(compatibility(plain(), plain(), usualWeights)).toEqual({ score: 0, reasons: [] });
  });

  it('say what speaks against, and it counts', () => {
    const one = plain({ focusAreas: areas });
    const home = plain({ focusAreas: areas, crossSchool: false, author: { buildingId: 'west' } });
    const far = plain({ focusAreas: areas, author: { buildingId: 'west' } });
    const big = plain({ focusAreas: areas, sizeFrom: 6, sizeTo: 8 });
    expect(kinds(one, home).at(-1)).toBe('other_building_unwelcome');
    expect(kinds(one, big).at(-1)).toBe('sizes_apart');
    expect(kinds(one, one, 1).at(-1)).toBe('partners_before');
    const score = (other: Prepared, earlier = 0) => compatibility(one, other, usualWeights, earlier).score;
    expect(score(home)).toBeLessThan(score(far));
    expect(score(big)).toBeLessThan(score(one));
    expect(score(one, 2)).toBeLessThan(score(one));
  });

  it('what speaks against counts as much as the district says', () => {
    const one = plain({ focusAreas: areas });
    const score = (left: number) =>
      compatibility(one, one, { ...usualWeights, partners_before: left }, 1).score /
      compatibility(one, one, usualWeights).score;
    expect(score(100)).toBeCloseTo(1, 10);
    expect(score(40)).toBeCloseTo(0.4, 10);
    expect(compatibility(one, one, { ...usualWeights, partners_before: 0 }, 1)).toEqual({ score: 0, reasons: [] });
  });

  it('a part that a district sets to nothing counts for nothing', () => {
    const one = plain({ subjects: ['Art'], grades: ['04'] });
    const { reasons } = compatibility(one, one, { ...usualWeights, grades: 0 });
    expect(reasons.map((reason) => reason.kind)).not.toContain('grades');
  });
});
