import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../prepared.ts';
import { overlapsAmong, type Wanting } from './overlaps.ts';

const wanting = (id: string, building: string | null, statement: string, personId = `person ${id}`): Wanting => ({
  id,
  personId,
  buildingId: building,
  prepared: prepare({
    statement,
    why: '',
    success: '',
    focusAreas: [],
    subjects: [],
    grades: [],
    approaches: [],
    source: 'self',
    priority: null,
    formality: null,
    hopedDays: null,
    sizeFrom: 2,
    sizeTo: 4,
    crossSchool: true,
    times: '',
    author: { buildingId: building },
  }),
});

const idsOf = (groups: readonly (readonly Wanting[])[]) => groups.map((group) => group.map(({ id }) => id).sort());

describe('overlaps across schools', () => {
  it('brings those of different buildings together who want the same, and nobody else', async () => {
    const all = [
      wanting('a', 'north', 'How can students explain their reasoning about fractions?'),
      wanting('b', 'south', 'Students explaining how they reason with fractions'),
      wanting('c', 'north', 'Students explain their reasoning with fractions to each other'),
      wanting('d', 'south', 'A calm start to the day with welcoming routines'),
      wanting('e', 'east', 'Lab safety in chemistry'),
      wanting('f', 'east', 'Chemistry lab safety as a routine'),
    ];
    expect(idsOf(await overlapsAmong(all, []))).toEqual([['a', 'b', 'c']]);
  });

  it('keeps apart whom it is told to, and knows misspelled and Spanish words', async () => {
    const all = [
      wanting('a', 'north', 'Exit tickets that show who understood fractions'),
      wanting('b', 'south', 'Exit tickets to see who understood fractoins'),
      wanting('c', 'east', 'Boletos de salida que muestran quién entendió las fracciones'),
    ];
    expect(idsOf(await overlapsAmong(all, [])).flat()).toEqual(expect.arrayContaining(['a', 'b']));
    for (const group of await overlapsAmong(all, [['person a', 'person b']]))
      expect(group.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('never has an objective twice, a person twice, one building alone, nine people or two who are kept apart', async () => {
    const words = fc.constantFrom(
      'fractions reasoning',
      'fractions talk',
      'lab safety',
      'reading aloud',
      'exit tickets',
    );
    const one = fc.record({ building: fc.constantFrom('n', 's', null), person: fc.nat(8), words });
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(8), fc.nat(8))),
        async (some, pairs) => {
          const all = some.map((its, at) =>
            wanting(String(at), its.building, `Students and ${its.words}`, `p${its.person}`),
          );
          const apart = pairs.map(([a, b]) => [`p${a}`, `p${b}`] as const);
          const groups = await overlapsAmong(all, apart);
          const ids = groups.flat().map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const group of groups) {
            const people = group.map(({ personId }) => personId);
            expect(new Set(people).size).toBe(people.length);
            expect(people.length).toBeLessThanOrEqual(8);
            expect(new Set(group.map(({ buildingId }) => buildingId)).size).toBeGreaterThan(1);
            for (const [a, b] of apart) if (a !== b) expect(people.includes(a) && people.includes(b)).toBe(false);
          }
          expect(idsOf(await overlapsAmong(all, apart))).toEqual(idsOf(groups));
        },
      ),
      { numRuns: 40 },
    );
  });
});
