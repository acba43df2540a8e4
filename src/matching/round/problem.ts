import { denseScores, type Problem, type Slots } from '../../grouping/problem.ts';
import type { Time } from '../times.ts';
import type { Board } from './board.ts';
import { type Circle, pairKey, worth } from './circle.ts';
import type { Pair } from './rules.ts';

/** What the engine is asked, and who stands behind its numbers. Pinned groups take no part. */
export interface Asked {
  problem: Problem;
  /** The person of the round behind each of the engine's numbers. */
  people: readonly number[];
  /** The groups as they stand, in the engine's numbers, to go on from. */
  start: number[][];
}

/** What two who are together already count more, so that solving again moves few. */
const settled = 12;

/**
 * Puts a board as a problem of the engine.
 * @param people who is to be placed, of {@link freeOf}
 * @param scores what each two of them are worth, as {@link scoresOf} gives them
 * @param place all of them, or whom it pays to place
 */
export function problemOf(
  board: Board,
  circle: Circle,
  people: readonly number[],
  scores: ReadonlyMap<string, number>,
  place: Problem['place'],
): Asked {
  const { rules } = board;
  const placeOf = new Map(people.map((person, at) => [person, at]));
  const within = (pairs: readonly Pair[]) =>
    pairs.flatMap(([a, b]) => {
      const [one, other] = [placeOf.get(a), placeOf.get(b)];
      return one === undefined || other === undefined || one === other ? [] : [[one, other] as const];
    });
  const start = board.groups
    .filter((group) => !group.pinned)
    .map((group) => group.people.flatMap((person) => placeOf.get(person) ?? []))
    .filter((group) => group.length > 0);
  // School by school is a way to begin that random seating seldom finds.
  if (start.length === 0 && rules.crossing === 'same') start.push(...bySchool(circle, people, rules.sizeTo));
  const seat = new Map(start.flatMap((group, at) => group.map((one) => [one, at] as const)));
  const score = (a: number, b: number) =>
    (scores.get(pairKey(people[a] ?? 0, people[b] ?? 0)) ?? 0) +
    (seat.has(a) && seat.get(a) === seat.get(b) ? settled : 0);
  const slots = rules.timing === 'required' ? slotsOf(circle, people) : null;
  const problem: Problem = {
    people: people.length,
    sizes: { groups: 'free', lower: rules.sizeFrom, upper: rules.sizeTo },
    place,
    scores: denseScores(people.length, score),
    together: within(rules.together),
    apart: [
      ...within([...circle.apart.map(({ pair }) => pair), ...rules.apart]),
      ...(rules.crossing === 'same' ? acrossSchools(circle, people) : []),
    ],
    ...(rules.crossing === 'required' ? { distinct: schoolsOf(circle, people) } : {}),
    ...(slots ? { slots } : {}),
  };
  return { problem, people, start };
}

/** The people of each school in as many groups as it takes, of nearly the same size. */
function bySchool(circle: Circle, people: readonly number[], most: number): number[][] {
  const schools = Map.groupBy(schoolsOf(circle, people).entries(), ([, school]) => school);
  return [...schools.values()].flatMap((seats) => {
    const count = Math.ceil(seats.length / most);
    return Array.from({ length: count }, (_, n) => seats.filter((_, at) => at % count === n).map(([at]) => at));
  });
}

/** Those whom the engine may move: everybody but who is pinned. */
export function freeOf(board: Board, circle: Circle): number[] {
  const pinned = new Set(board.groups.filter((group) => group.pinned).flatMap((group) => group.people));
  return [...circle.people.keys()].filter((person) => !pinned.has(person));
}

/** Those who have something in common with somebody they may be in a group with. */
export function withSomebody(circle: Circle, people: readonly number[], scores: ReadonlyMap<string, number>): number[] {
  const apart = new Set(circle.apart.map(({ pair }) => pairKey(...pair)));
  return people.filter((one) =>
    people.some((other) => (scores.get(pairKey(one, other)) ?? 0) > 0 && !apart.has(pairKey(one, other))),
  );
}

/** Is everybody in a group with somebody they have something in common with? */
export function allConnected(groups: readonly (readonly number[])[], scores: ReadonlyMap<string, number>): boolean {
  return groups.every((group) =>
    group.every((one) => group.some((other) => other !== one && (scores.get(pairKey(one, other)) ?? 0) > 0)),
  );
}

/** What each two are worth, row by row, so that whoever asks can let others work in between. */
export function* scoresOf(board: Board, circle: Circle): Generator<void, Map<string, number>> {
  const people = freeOf(board, circle);
  const scores = new Map<string, number>();
  for (const [at, one] of people.entries()) {
    for (const other of people.slice(at + 1)) scores.set(pairKey(one, other), worth(circle, board.rules, one, other));
    yield;
  }
  return scores;
}

function schoolsOf(circle: Circle, people: readonly number[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(people, (person) => {
    const building = circle.people.get(person)?.buildingId;
    if (!building) return -1;
    if (!known.has(building)) known.set(building, known.size);
    return known.get(building) ?? -1;
  });
}

function acrossSchools(circle: Circle, people: readonly number[]): Pair[] {
  const schools = schoolsOf(circle, people);
  const pairs: Pair[] = [];
  for (let a = 0; a < schools.length; a += 1)
    for (let b = a + 1; b < schools.length; b += 1) if (schools[a] !== schools[b]) pairs.push([a, b]);
  return pairs;
}

/** Times as bits; who named none is free at all of them. Nothing when nobody named any. */
function slotsOf(circle: Circle, people: readonly number[]): Slots | null {
  const times = people.map((person) => circle.prepared.get(person)?.times ?? new Set<Time>());
  const known = [...new Set(times.flatMap((each) => [...each]))];
  if (known.length === 0) return null;
  const words = Math.ceil(known.length / 32);
  const bits = new Int32Array(people.length * words);
  for (const [at, named] of times.entries())
    for (const [slot, time] of known.entries())
      if (named.size === 0 || named.has(time)) {
        const word = at * words + (slot >> 5);
        bits[word] = (bits[word] ?? 0) | (1 << (slot & 31));
      }
  return { words, bits, shared: 1 };
}
