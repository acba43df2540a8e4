/**
 * Times what a matching round does first: everybody in a pool is compared with everybody else. Prints the processor's time
 * for reading in the lists, for making the objectives ready, and for the fit of every pair.
 *
 *   node bench/fit.ts [--people 500]
 */
import { focusAreas } from '../src/district/focus-areas/list.ts';
import { fit } from '../src/matching/compatibility.ts';
import { type Comparable, prepare } from '../src/matching/prepared.ts';
import { usualWeights } from '../src/matching/weights.ts';

const at = process.argv.indexOf('--people');
const people = at < 0 ? 500 : Number(process.argv[at + 1]);
const pool = Array.from({ length: people }, (_, n) => objective(n));

timed('reading in the lists', () => prepare(pool[0]!));
const ready = timed(`making ${people} objectives ready`, () => pool.map(prepare));
timed(`the fit of ${((people * (people - 1)) / 2).toLocaleString('en')} pairs`, () => {
  let sum = 0;
  for (let one = 0; one < people; one++)
    for (let other = 0; other < one; other++) sum += fit(ready[one]!, ready[other]!, usualWeights);
  return sum;
});

function timed<T>(what: string, work: () => T): T {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  console.log(what.padEnd(32), `${((user + system) / 1000).toFixed(0).padStart(6)} ms`);
  return made;
}

/** An objective made of the shipped areas' own words. */
function objective(n: number): Comparable {
  const pick = <T>(list: readonly T[], salt: number): T =>
    list[(Math.imul(n + 1, 0x9e3779b1 + 2 * salt) >>> 8) % list.length]!;
  const [area, other] = [pick(focusAreas, 1), pick(focusAreas, 2)];
  const terms = area.terms.en;
  return {
    statement: `How can my students get better at ${pick(terms, 3)} and ${pick(terms, 4)}`,
    why: `Too many wait for me when we work on ${pick(other.terms.en, 5)}, and I would like to see ${pick(terms, 6)}.`,
    success: '',
    focusAreas: [area, other],
    subjects: [pick(['Mathematics', 'Science', 'Art'], 7)],
    grades: [pick(['03', '04', '05', '06'], 8)],
    approaches: [],
    source: 'self',
    priority: null,
    hopedDays: 60,
    formality: null,
    sizeFrom: 2,
    sizeTo: 4,
    crossSchool: true,
    times: 'Tuesday after school',
    author: { buildingId: pick(['a', 'b', 'c'], 9) },
  };
}
