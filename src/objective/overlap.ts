import { grades as allGrades, isGrade } from '../people/grades.ts';
import type { ApproachKey } from './approach-keys.ts';
import type { FocusTag, Objective } from './objective.ts';

/** Why two objectives might go together, or what to know before; said in words, never as a number. */
export type Reason =
  | { kind: 'focus'; areas: readonly FocusTag[] }
  | { kind: 'subjects'; subjects: readonly string[] }
  | { kind: 'grades'; grades: readonly string[] }
  | { kind: 'near_grades' }
  | { kind: 'approaches'; approaches: readonly ApproachKey[] }
  | { kind: 'words' }
  | { kind: 'same_building' }
  | { kind: 'other_building' }
  | { kind: 'other_building_unwelcome' };

type Compared = Pick<Objective, 'focusAreas' | 'subjects' | 'grades' | 'approaches' | 'crossSchool'> & {
  author: Pick<Objective['author'], 'buildingId'>;
};

/** From how alike two statements must be, 0 to 1 by their letters in threes, before it is said. */
const alike = 0.25;
/** What anything in common weighs at least, however much speaks against it. */
const least = 0.1;

/**
 * How well two objectives go together: what both have counts, and nothing else does.
 * @param likeness how alike their statements are, 0 to 1
 * @returns reasons, the weightiest first, and the weight they are ranked by; the same whichever comes first
 */
export function overlap(one: Compared, other: Compared, likeness: number): { weight: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  let weight = likeness * 6;

  const areas = one.focusAreas.filter((area) => other.focusAreas.some((its) => its.key === area.key));
  if (areas.length > 0) reasons.push({ kind: 'focus', areas });
  weight += Math.min(areas.length, 3) * 3;

  const subjects = one.subjects.filter((subject) =>
    other.subjects.some((its) => its.toLowerCase() === subject.toLowerCase()),
  );
  if (subjects.length > 0) reasons.push({ kind: 'subjects', subjects });
  weight += Math.min(subjects.length, 2) * 2;

  const grades = one.grades.filter((grade) => other.grades.includes(grade));
  if (grades.length > 0) reasons.push({ kind: 'grades', grades });
  else if (neighbours(one.grades, other.grades)) reasons.push({ kind: 'near_grades' });
  weight += grades.length > 0 ? 2 : neighbours(one.grades, other.grades) ? 1 : 0;

  if (likeness >= alike) reasons.push({ kind: 'words' });

  const approaches = one.approaches.filter((approach) => other.approaches.includes(approach));
  if (approaches.length > 0) reasons.push({ kind: 'approaches', approaches });
  weight += Math.min(approaches.length, 2);

  const common = reasons.length > 0;
  const place = buildings(one, other);
  if (place) reasons.push({ kind: place });
  if (place === 'same_building' && common) weight += 0.5;
  if (place === 'other_building_unwelcome') weight -= 4;
  return common ? { weight: Math.max(weight, least), reasons } : { weight: 0, reasons: [] };
}

/** Is a grade of one list next to a grade of the other? */
function neighbours(one: readonly string[], other: readonly string[]): boolean {
  const place = (grade: string) => (isGrade(grade) ? allGrades.indexOf(grade) : Number.NaN);
  return one.some((grade) => other.some((its) => Math.abs(place(grade) - place(its)) === 1));
}

function buildings(
  one: Compared,
  other: Compared,
): 'same_building' | 'other_building' | 'other_building_unwelcome' | null {
  if (!one.author.buildingId || !other.author.buildingId) return null;
  if (one.author.buildingId === other.author.buildingId) return 'same_building';
  return one.crossSchool && other.crossSchool ? 'other_building' : 'other_building_unwelcome';
}
