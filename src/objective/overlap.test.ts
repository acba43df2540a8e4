import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grades } from '../people/grades.ts';
import { approachKeys } from './approach-keys.ts';
import { overlap } from './overlap.ts';

const areas = ['feedback', 'fractions', 'discussion'].map((key) => ({ key, name: { en: key, es: key } }));
const compared = fc.record({
  focusAreas: fc.subarray(areas),
  subjects: fc.subarray(['Mathematics', 'Science']),
  grades: fc.subarray([...grades]),
  approaches: fc.subarray([...approachKeys]),
  crossSchool: fc.boolean(),
  author: fc.record({ buildingId: fc.constantFrom(null, 'east', 'west') }),
});
const likeness = fc.float({ min: 0, max: 1, noNaN: true });

const plain = {
  focusAreas: [],
  subjects: [],
  grades: [],
  approaches: [],
  crossSchool: true,
  author: { buildingId: 'east' },
};

it('weighs the same whichever objective comes first', () => {
  fc.assert(
    fc.property(compared, compared, likeness, (one, other, alike) => {
      expect(overlap(one, other, alike).weight).toBe(overlap(other, one, alike).weight);
      expect(overlap(one, other, alike).reasons.map((r) => r.kind)).toEqual(
        overlap(other, one, alike).reasons.map((r) => r.kind),
      );
    }),
  );
});

it('weighs nothing that it does not also say in words', () => {
  fc.assert(
    fc.property(compared, compared, likeness, (one, other, alike) => {
      const { weight, reasons } = overlap(one, other, alike);
      if (reasons.length === 0) expect(weight).toBe(0);
    }),
  );
});

it('never weighs less for one more focus area in common', () => {
  fc.assert(
    fc.property(compared, compared, likeness, (one, other, alike) => {
      const more = (objective: typeof one) => ({
        ...objective,
        focusAreas: [...objective.focusAreas, { key: 'both', name: { en: 'Both', es: 'Ambos' } }],
      });
      expect(overlap(more(one), more(other), alike).weight).toBeGreaterThanOrEqual(overlap(one, other, alike).weight);
    }),
  );
});

it('says what both have, and nothing that only one has', () => {
  const one = { ...plain, focusAreas: areas.slice(0, 2), subjects: ['Mathematics', 'Art'], grades: ['04'] };
  const other = {
    ...plain,
    focusAreas: areas.slice(1),
    subjects: ['mathematics'],
    grades: ['05'],
    author: { buildingId: 'west' },
  };
  expect(overlap(one, other, 0.1).reasons).toEqual([
    { kind: 'focus', areas: [areas[1]] },
    { kind: 'subjects', subjects: ['Mathematics'] },
    { kind: 'near_grades' },
    { kind: 'other_building' },
  ]);
});

it('ranks two schools lower when one of the two would rather stay at home, and says so', () => {
  const one = { ...plain, focusAreas: areas };
  const far = { ...one, author: { buildingId: 'west' } };
  const home = { ...far, crossSchool: false };
  expect(overlap(one, home, 0).weight).toBeLessThan(overlap(one, far, 0).weight);
  expect(overlap(one, home, 0).reasons.at(-1)).toEqual({ kind: 'other_building_unwelcome' });
});

it('gives no reason for two people who merely share a building', () => {
  expect(overlap(plain, plain, 0)).toEqual({ weight: 0, reasons: [] });
});
