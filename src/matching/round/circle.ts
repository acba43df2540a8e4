import { type Prepared, prepare } from '../prepared.ts';
import { fit } from '../compatibility.ts';
import type { Weights } from '../weights.ts';
import type { Group } from './board.ts';
import type { Placeable } from './round.ts';
import { isPair, type Pair, type Rules } from './rules.ts';

/** Why two people are never in one group: one evaluates the other, or they said no to each other or to this very group. */
export type Why = 'evaluates' | 'declined';

export interface Apart {
  pair: Pair;
  why: Why;
}

/** The people a board may place, made ready for comparing, with what keeps some of them apart. */
export interface Circle {
  people: ReadonlyMap<number, Placeable>;
  prepared: ReadonlyMap<number, Prepared>;
  weights: Weights;
  apart: readonly Apart[];
  /** How often two have been partners, by {@link pairKey}. */
  earlier: ReadonlyMap<string, number>;
}

export function circleOf(
  people: readonly Placeable[],
  given: { weights: Weights; apart: readonly Apart[]; earlier: ReadonlyMap<string, number> },
): Circle {
  return {
    ...given,
    people: new Map(people.map((person) => [person.number, person])),
    prepared: new Map(people.map((person) => [person.number, prepare(person.objective)])),
  };
}

export function pairKey(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** Points, of a thousand, for what the rules would rather have. */
const rather = { severalSchools: 80, sharedTime: 80 };
/** Two with nothing in common are a loss, so large that a good group is rather parted. */
const nothing = -400;

/** How well two go together, 0 to 1000; an earlier partnership counts as the rules say. */
export function fitOf(circle: Circle, rules: Rules, a: number, b: number): number {
  const [one, other] = [circle.prepared.get(a), circle.prepared.get(b)];
  if (!one || !other) return 0;
  return fit(one, other, circle.weights, rules.newFaces ? circle.earlier.get(pairKey(a, b)) : 0);
}

/** What the engine counts for two in one group: their fit, and what the rules would rather have. */
export function worth(circle: Circle, rules: Rules, a: number, b: number): number {
  const base = fitOf(circle, rules, a, b);
  if (base === 0) return nothing;
  const across = rules.crossing === 'wanted' && acrossSchools(circle, a, b) ? rather.severalSchools : 0;
  return base + across + (rules.timing === 'preferred' && sharesTime(circle, [a, b]) === 'yes' ? rather.sharedTime : 0);
}

function acrossSchools(circle: Circle, a: number, b: number): boolean {
  const [one, other] = [circle.people.get(a)?.buildingId, circle.people.get(b)?.buildingId];
  return Boolean(one && other && one !== other);
}

/** What the groups of a board are worth together. */
export function worthOf(circle: Circle, rules: Rules, groups: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const people of groups) for (const [a, b] of pairsOf(people)) sum += worth(circle, rules, a, b);
  return sum;
}

/** Every two of these people. */
export function pairsOf(people: readonly number[]): Pair[] {
  return people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
}

/** Have all of them a time in common? 'unsaid' when they have, as far as those who named times go, but somebody named none. */
export function sharesTime(circle: Circle, people: readonly number[]): 'yes' | 'no' | 'unsaid' {
  const named = people.map((person) => circle.prepared.get(person)?.times).filter((times) => (times?.size ?? 0) > 0);
  const [first, ...others] = named;
  if (!first) return 'unsaid';
  if (![...first].some((time) => others.every((times) => times?.has(time)))) return 'no';
  return named.length === people.length ? 'yes' : 'unsaid';
}

/** How well a group fits, 0 to 1: the mean of its pairs. */
export function groupFit(circle: Circle, rules: Rules, people: readonly number[]): number {
  const pairs = pairsOf(people);
  return pairs.length === 0
    ? 0
    : pairs.reduce((sum, [a, b]) => sum + fitOf(circle, rules, a, b), 0) / pairs.length / 1000;
}

/** How well somebody fits with a group, 0 to 1: the mean over its people. */
export function fitWith(circle: Circle, rules: Rules, person: number, people: readonly number[]): number {
  return people.length === 0
    ? 0
    : people.reduce((sum, other) => sum + fitOf(circle, rules, person, other), 0) / people.length / 1000;
}

/** The person whose objective has most in common with the others': theirs is proposed as the shared one. */
export function mostCentral(
  circle: Circle,
  rules: Rules,
  people: readonly number[],
  among: readonly number[] = people,
): number | null {
  const nearness = (one: number) =>
    people.reduce((sum, other) => (other === one ? sum : sum + fitOf(circle, rules, one, other)), 0);
  return [...among].sort((a, b) => nearness(b) - nearness(a) || a - b)[0] ?? null;
}

/** Something a specialist should know of a group before it is sent. `stops` are never sent. */
export type Warning =
  | { kind: 'small' | 'large' | 'time' | 'one_school' | 'several_schools' }
  | { kind: 'forbidden' | 'evaluates' | 'declined'; pair: Pair }
  | { kind: 'parted'; pair: Pair };

/** What of the rules a group doesn't keep, by hand or because something changed since. */
export function warningsOf(circle: Circle, rules: Rules, group: Pick<Group, 'people'>): Warning[] {
  const { people } = group;
  const found: Warning[] = [];
  for (const [a, b] of pairsOf(people)) {
    const never = apartFor(circle, a, b);
    if (never) found.push({ kind: never, pair: [a, b] });
    else if (rules.apart.some((pair) => isPair(pair, a, b))) found.push({ kind: 'forbidden', pair: [a, b] });
  }
  for (const [a, b] of rules.together)
    if (people.includes(a) !== people.includes(b) && circle.people.has(a) && circle.people.has(b))
      found.push({ kind: 'parted', pair: [a, b] });
  if (people.length < rules.sizeFrom) found.push({ kind: 'small' });
  if (people.length > rules.sizeTo) found.push({ kind: 'large' });
  if (rules.timing === 'required' && sharesTime(circle, people) === 'no') found.push({ kind: 'time' });
  const schools = people.flatMap((person) => circle.people.get(person)?.buildingId ?? []);
  if (rules.crossing === 'required' && new Set(schools).size < schools.length) found.push({ kind: 'one_school' });
  if (rules.crossing === 'same' && new Set(schools).size > 1) found.push({ kind: 'several_schools' });
  return found;
}

/** Why two are never in one group; null when nothing stands against it. */
export function apartFor(circle: Circle, a: number, b: number): Why | null {
  return circle.apart.find(({ pair }) => isPair(pair, a, b))?.why ?? null;
}
