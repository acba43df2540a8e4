import type { Kind } from './partnership.ts';

/** What is known of a person that makes a group recognisable. */
export interface Facts {
  buildingId: string | null;
  grades: readonly string[];
  subjects: readonly string[];
  plcIds: readonly string[];
}

/** The kind that all these people have in common, the closest tie first; 'just_us' when there is none, or one person. */
export function suggestedKind(people: readonly Facts[]): Kind {
  if (people.length < 2) return 'just_us';
  if (shared(people.map((p) => p.plcIds))) return 'plc';
  if (shared(people.map((p) => p.grades))) return 'grade';
  if (shared(people.map((p) => p.subjects))) return 'subject';
  const buildings = new Set(people.map((p) => p.buildingId));
  return buildings.size > 1 && !buildings.has(null) ? 'cross_school' : 'just_us';
}

function shared(lists: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = lists;
  return first.some((item) => others.every((list) => list.includes(item)));
}
