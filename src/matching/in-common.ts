import type { Prepared } from './prepared.ts';
import type { Fact } from './reasons.ts';
import { formalities } from '../objective/objective.ts';
import { likeness } from './text.ts';
import type { Part } from './weights.ts';

/** How two objectives are compared in one part. */
interface InCommon {
  /** How much of the part's points they get, 0..1; the same whichever comes first. */
  share(one: Prepared, other: Prepared): number;
  /** What they have in common; asked only where the share is more than 0. */
  fact(one: Prepared, other: Prepared, share: number): Fact;
}

/** From which likeness texts are said to be near, and to be close. */
const alike = { near: 0.12, close: 0.5 };
/** Lengths of time that differ by no more than this factor are near each other. */
const nearLength = 2;
/** The numbers of people that the form starts with. */
const usual = { from: 2, to: 4 };

/** By part: how much both have of it, and what that is in words. */
export const inCommon: Readonly<Record<Part, InCommon>> = {
  text: {
    share(one, other) {
      const found = likeness(one.reading, other.reading);
      return found < alike.near ? 0 : found;
    },
    fact: (_one, _other, share) => ({ kind: 'words', close: share >= alike.close }),
  },
  focus: {
    share({ objective: one }, { objective: other }) {
      const areas = howMany(one.focusAreas, other.focusAreas, (mine, its) => mine.key === its.key);
      if (areas > 0) return [0.7, 0.9][areas - 1] ?? 1;
      return howMany(one.focusAreas, other.focusAreas, (mine, its) => mine.domain === its.domain) > 0 ? 0.3 : 0;
    },
    fact({ objective: one }, { objective: other }) {
      const areas = one.focusAreas.filter((area) => other.focusAreas.some((its) => its.key === area.key));
      if (areas.length > 0) return { kind: 'focus', areas };
      const domains = other.focusAreas.map((area) => area.domain);
      return {
        kind: 'field',
        domains: common(
          one.focusAreas.map((area) => area.domain),
          domains,
        ),
      };
    },
  },
  subjects: {
    share: (one, other) => fewOrMany(sharedKeys(one.subjects, other.subjects), 0.8),
    fact: (one, other) => ({
      kind: 'subjects',
      subjects: [...one.subjects].flatMap(([key, typed]) => (other.subjects.has(key) ? [typed] : [])),
    }),
  },
  grades: {
    share(one, other) {
      const apart = gradesApart(one.grades, other.grades);
      return apart === 0 ? 1 : apart === 1 ? 0.5 : 0;
    },
    fact: ({ objective: { grades } }, { objective: its }, share) =>
      share < 1 ? { kind: 'near_grades' } : { kind: 'grades', grades: common(grades, its.grades) },
  },
  approaches: {
    share: ({ objective: one }, { objective: other }) =>
      fewOrMany(howMany(one.approaches, other.approaches, same), 0.7),
    fact: ({ objective: one }, { objective: other }) => ({
      kind: 'approaches',
      approaches: common(one.approaches, other.approaches),
    }),
  },
  times: {
    share: (one, other) => fewOrMany(sharedKeys(one.times, other.times), 0.7),
    fact: (one, other) => ({ kind: 'times', times: common([...one.times], [...other.times]) }),
  },
  source: {
    share({ objective: one }, { objective: other }) {
      if (one.priority && one.priority.id === other.priority?.id) return 1;
      const shared = one.source === other.source && one.source !== 'self';
      // A building's own goals are shared only within it, and so are a PLC's.
      const local = one.source === 'building' || one.source === 'plc';
      return shared && (!local || placeOf(one, other) === 'same_building') ? 0.7 : 0;
    },
    fact: ({ objective: { source, priority } }, _other, share) =>
      priority && share === 1 ? { kind: 'priority', title: priority.title } : { kind: 'source', source },
  },
  length: {
    share({ objective: { hopedDays: mine } }, { objective: { hopedDays: its } }) {
      if (!mine || !its) return 0;
      const apart = Math.max(mine, its) / Math.min(mine, its);
      return apart > nearLength ? 0 : 1 / apart;
    },
    fact: () => ({ kind: 'length' }),
  },
  formality: {
    share({ objective: { formality: mine } }, { objective: { formality: its } }) {
      if (!mine || !its) return 0;
      return [1, 0.5, 0][Math.abs(formalities.indexOf(mine) - formalities.indexOf(its))] ?? 0;
    },
    fact: ({ objective: { formality } }, _other, share) =>
      formality && share === 1 ? { kind: 'formality', formality } : { kind: 'near_formality' },
  },
  size: {
    share({ objective: one }, { objective: other }) {
      // What nobody has changed says nothing.
      if (
        one.sizeFrom === usual.from &&
        one.sizeTo === usual.to &&
        other.sizeFrom === usual.from &&
        other.sizeTo === usual.to
      )
        return 0;
      const either = Math.max(one.sizeTo, other.sizeTo) - Math.min(one.sizeFrom, other.sizeFrom) + 1;
      return sizesInCommon(one, other) / either;
    },
    fact: ({ objective: one }, { objective: other }) => ({
      kind: 'size',
      from: Math.max(one.sizeFrom, other.sizeFrom),
      to: Math.min(one.sizeTo, other.sizeTo),
    }),
  },
  building: {
    share({ objective: one }, { objective: other }) {
      const place = placeOf(one, other);
      return place === 'same_building' ? 1 : place === 'other_building' ? 0.6 : 0;
    },
    fact: (_one, _other, share) => ({ kind: share === 1 ? 'same_building' : 'other_building' }),
  },
  language: {
    share: (one, other) => (one.reading.language === other.reading.language ? 1 : 0),
    fact: ({ reading }) => ({ kind: 'language', language: reading.language }),
  },
};

/** Do two authors work in one building, and if not, do both welcome that? Null where a building isn't known. */
export function placeOf(
  one: Prepared['objective'],
  other: Prepared['objective'],
): 'same_building' | 'other_building' | 'other_building_unwelcome' | null {
  if (!one.author.buildingId || !other.author.buildingId) return null;
  if (one.author.buildingId === other.author.buildingId) return 'same_building';
  return one.crossSchool && other.crossSchool ? 'other_building' : 'other_building_unwelcome';
}

/** How many numbers of people suit both. */
export function sizesInCommon(one: Prepared['objective'], other: Prepared['objective']): number {
  return Math.max(0, Math.min(one.sizeTo, other.sizeTo) - Math.max(one.sizeFrom, other.sizeFrom) + 1);
}

/** One thing in common brings `share`, more bring all. */
function fewOrMany(both: number, share: number): number {
  return both > 1 ? 1 : both === 1 ? share : 0;
}

function same<T>(one: T, other: T): boolean {
  return one === other;
}

/** How many of one list are in the other. */
function howMany<T>(one: readonly T[], other: readonly T[], alike: (one: T, other: T) => boolean): number {
  let found = 0;
  for (const mine of one) if (other.some((its) => alike(mine, its))) found += 1;
  return found;
}

function sharedKeys<K>(
  one: { has(key: K): boolean; keys(): Iterable<K>; size: number },
  other: { has(key: K): boolean; size: number },
): number {
  if (one.size === 0 || other.size === 0) return 0;
  let found = 0;
  for (const key of one.keys()) if (other.has(key)) found += 1;
  return found;
}

/** What is in both lists, in the first one's order, each once. */
function common<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Set(one)].filter((each) => other.includes(each));
}

/** How many grades lie between the nearest of two lists; infinite when one is empty. */
function gradesApart(one: readonly number[], other: readonly number[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const mine of one) for (const its of other) nearest = Math.min(nearest, Math.abs(mine - its));
  return nearest;
}
