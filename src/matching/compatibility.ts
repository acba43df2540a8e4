import type { ApproachKey } from '../objective/approach-keys.ts';
import type { FocusTag, Objective, Source } from '../objective/objective.ts';
import { grades as allGrades, isGrade } from '../people/grades.ts';
import type { Language } from '../language/message.ts';
import { likeness, type Reading } from './text.ts';
import { type Time, timesIn } from './times.ts';
import { type Caution, cautions, type Part, parts, telling, type Weights } from './weights.ts';

/** Why two objectives go together, or what to know before; said in words. */
export type Reason = { /** Of the score, 0..1; below 0 for what speaks against. */ points: number } & Fact;
export type Fact =
  | { kind: 'words'; close: boolean }
  | { kind: 'focus'; areas: readonly FocusTag[] }
  | { kind: 'field'; domains: readonly string[] }
  | { kind: 'subjects'; subjects: readonly string[] }
  | { kind: 'grades'; grades: readonly string[] }
  | { kind: 'near_grades' }
  | { kind: 'approaches'; approaches: readonly ApproachKey[] }
  | { kind: 'times'; times: readonly Time[] }
  | { kind: 'source'; source: Source }
  | { kind: 'length' }
  | { kind: 'same_building' }
  | { kind: 'other_building' }
  | { kind: 'language'; language: Language }
  | { kind: Caution };

/** An objective with its text read; reading once is enough for many comparisons. */
export interface Compared {
  objective: Pick<
    Objective,
    | 'focusAreas'
    | 'subjects'
    | 'grades'
    | 'approaches'
    | 'source'
    | 'hopedDays'
    | 'sizeFrom'
    | 'sizeTo'
    | 'crossSchool'
    | 'times'
  > & { author: Pick<Objective['author'], 'buildingId'> };
  reading: Reading;
}

/** How well two objectives go together. */
export interface Compatibility {
  /** 0 (nothing in common) to 1. The points of its reasons add up to it. */
  score: number;
  /** The weightiest first; what speaks against comes last. */
  reasons: Reason[];
}

/** How much of a part's points a fact brings, 0..1. */
type Found = { share: number; fact: Fact } | null;

/** From which likeness texts are said to be near, and to be close. */
const alike = { near: 0.08, close: 0.5 };
/** Lengths of time that differ by no more than this factor are near each other. */
const nearLength = 2;

/**
 * Scores two objectives by what both have; nothing that only one has counts.
 * @param weights points for each part, as the district has set them
 * @param earlier how many partnerships the two authors have had together
 * @returns the same whichever objective comes first
 */
export function compatibility(one: Compared, other: Compared, weights: Weights, earlier = 0): Compatibility {
  const all = parts.reduce((sum, part) => sum + weights[part], 0);
  const found = parts.flatMap((part) => {
    const fact = comparers[part](one, other);
    return fact && weights[part] > 0 ? [{ part, points: (fact.share * weights[part]) / all, fact: fact.fact }] : [];
  });
  if (!found.some(({ part }) => telling.has(part))) return { score: 0, reasons: [] };
  const reasons: Reason[] = found.map(({ points, fact }) => ({ points, ...fact })).sort((a, b) => b.points - a.points);
  let score = reasons.reduce((sum, reason) => sum + reason.points, 0);
  for (const caution of cautionsOf(one, other, earlier)) {
    const rest = score * cautions[caution];
    reasons.push({ kind: caution, points: rest - score });
    score = rest;
  }
  return { score: Math.min(1, score), reasons };
}

const comparers: Readonly<Record<Part, (one: Compared, other: Compared) => Found>> = {
  text: ({ reading }, other) => {
    const share = likeness(reading, other.reading);
    return share < alike.near ? null : { share, fact: { kind: 'words', close: share >= alike.close } };
  },
  focus: ({ objective: { focusAreas } }, { objective: its }) => {
    const areas = focusAreas.filter((area) => its.focusAreas.some((one) => one.key === area.key));
    if (areas.length > 0) return { share: [0.7, 0.9][areas.length - 1] ?? 1, fact: { kind: 'focus', areas } };
    const domains = common(
      focusAreas.map((area) => area.domain),
      its.focusAreas.map((area) => area.domain),
    );
    return domains.length > 0 ? { share: 0.3, fact: { kind: 'field', domains } } : null;
  },
  subjects: ({ objective: { subjects } }, { objective: its }) => {
    const theirs = new Set(its.subjects.map((subject) => subject.toLowerCase()));
    const both = subjects.filter((subject) => theirs.has(subject.toLowerCase()));
    return both.length > 0 ? { share: both.length > 1 ? 1 : 0.8, fact: { kind: 'subjects', subjects: both } } : null;
  },
  grades: ({ objective: { grades } }, { objective: its }) => {
    const both = common(grades, its.grades);
    if (both.length > 0) return { share: 1, fact: { kind: 'grades', grades: both } };
    return neighbours(grades, its.grades) ? { share: 0.5, fact: { kind: 'near_grades' } } : null;
  },
  approaches: ({ objective: { approaches } }, { objective: its }) => {
    const both = common(approaches, its.approaches);
    return both.length > 0
      ? { share: both.length > 1 ? 1 : 0.7, fact: { kind: 'approaches', approaches: both } }
      : null;
  },
  times: ({ objective: { times } }, { objective: its }) => {
    const both = common([...timesIn(times)], [...timesIn(its.times)]);
    return both.length > 0 ? { share: both.length > 1 ? 1 : 0.7, fact: { kind: 'times', times: both } } : null;
  },
  source: ({ objective: { source, author } }, { objective: its }) => {
    const shared = source === its.source && source !== 'self';
    // A building's own priority is shared only within it, and so is a PLC's.
    const local = source === 'building' || source === 'plc';
    if (!shared || (local && (!author.buildingId || author.buildingId !== its.author.buildingId))) return null;
    return { share: 1, fact: { kind: 'source', source } };
  },
  length: ({ objective: { hopedDays } }, { objective: its }) => {
    if (!hopedDays || !its.hopedDays) return null;
    const apart = Math.max(hopedDays, its.hopedDays) / Math.min(hopedDays, its.hopedDays);
    return apart > nearLength ? null : { share: 1 / apart, fact: { kind: 'length' } };
  },
  building: (one, other) => {
    const place = placeOf(one, other);
    if (place === 'same_building') return { share: 1, fact: { kind: place } };
    return place === 'other_building' ? { share: 0.6, fact: { kind: place } } : null;
  },
  language: ({ reading }, other) =>
    reading.language === other.reading.language
      ? { share: 1, fact: { kind: 'language', language: reading.language } }
      : null,
};

function cautionsOf(one: Compared, other: Compared, earlier: number): Caution[] {
  const [mine, its] = [one.objective, other.objective];
  const found: Caution[] = [];
  if (placeOf(one, other) === 'other_building_unwelcome') found.push('other_building_unwelcome');
  if (mine.sizeFrom > its.sizeTo || its.sizeFrom > mine.sizeTo) found.push('sizes_apart');
  if (earlier > 0) found.push('partners_before');
  return found;
}

function placeOf({ objective: one }: Compared, { objective: other }: Compared) {
  if (!one.author.buildingId || !other.author.buildingId) return null;
  if (one.author.buildingId === other.author.buildingId) return 'same_building';
  return one.crossSchool && other.crossSchool ? 'other_building' : 'other_building_unwelcome';
}

/** What is in both lists, in the first one's order, each once. */
function common<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Set(one)].filter((each) => other.includes(each));
}

/** Is a grade of one list next to a grade of the other? */
function neighbours(one: readonly string[], other: readonly string[]): boolean {
  const place = (grade: string) => (isGrade(grade) ? allGrades.indexOf(grade) : Number.NaN);
  return one.some((grade) => other.some((its) => Math.abs(place(grade) - place(its)) === 1));
}
