import type { FocusTag } from '../../objective/objective.ts';
import { compatibility } from '../compatibility.ts';
import type { Time } from '../times.ts';
import { type Circle, pairsOf } from './circle.ts';

/** Something several of a group have in common, and how many of them do. */
export interface Held<V> {
  value: V;
  count: number;
}

/** Why a group fits, for saying it in words. The weightiest kinds come first. */
export type GroupReason =
  | { kind: 'focus'; held: Held<FocusTag>[] }
  | { kind: 'field'; held: Held<string>[] }
  | { kind: 'subjects' | 'grades'; held: Held<string>[] }
  | { kind: 'times'; held: Held<Time>[] }
  | { kind: 'words' }
  | { kind: 'near_grades' }
  | { kind: 'other_building_unwelcome' | 'sizes_apart' };

/** How many values of one kind are named. */
const mostValues = 2;
const mostReasons = 4;

/** What the people of a group have in common, the most telling first; then what speaks against. */
export function groupReasons(circle: Circle, people: readonly number[]): GroupReason[] {
  const prepared = people.flatMap((person) => circle.prepared.get(person) ?? []);
  const found: GroupReason[] = [];
  const areas = new Map(prepared.flatMap(({ objective }) => objective.focusAreas.map((area) => [area.key, area])));
  const focus = held(prepared.map(({ objective }) => objective.focusAreas.map((area) => area.key)));
  if (focus.length > 0)
    found.push({
      kind: 'focus',
      held: focus.flatMap(({ value, count }) => {
        const area = areas.get(value);
        return area ? [{ value: area, count }] : [];
      }),
    });
  const pairs = pairsOf(people).map(([a, b]) => {
    const [one, other] = [circle.prepared.get(a), circle.prepared.get(b)];
    return one && other ? compatibility(one, other, circle.weights).reasons : [];
  });
  const kinds = new Set(pairs.flatMap((reasons) => reasons.map((reason) => reason.kind)));
  if (pairs.some((reasons) => reasons.some((reason) => reason.kind === 'words' && reason.close)))
    found.push({ kind: 'words' });
  const subjects = held(prepared.map((one) => [...one.subjects.values()]));
  if (subjects.length > 0) found.push({ kind: 'subjects', held: subjects });
  const grades = held(prepared.map(({ objective }) => objective.grades));
  if (grades.length > 0) found.push({ kind: 'grades', held: grades });
  else if (kinds.has('near_grades')) found.push({ kind: 'near_grades' });
  if (focus.length === 0) {
    const fields = held(prepared.map(({ objective }) => [...new Set(objective.focusAreas.map((area) => area.domain))]));
    if (fields.length > 0) found.push({ kind: 'field', held: fields });
  }
  const times = held(prepared.map((one) => [...one.times]));
  if (times.length > 0) found.push({ kind: 'times', held: times });
  // Nothing better to say than that they touch on the same things.
  if (found.length === 0 && kinds.has('words')) found.push({ kind: 'words' });
  const against = (['other_building_unwelcome', 'sizes_apart'] as const).filter((kind) => kinds.has(kind));
  return [...found.slice(0, mostReasons), ...against.map((kind) => ({ kind }))];
}

/** What somebody has in common with people of a group: what they hold themselves, and how many hold it then. */
export function reasonsWith(circle: Circle, person: number, people: readonly number[]): GroupReason[] {
  const pairs = people.map((other) => groupReasons(circle, [person, other]));
  const kinds = new Map<string, GroupReason>();
  for (const reason of pairs.flat()) if (!kinds.has(reason.kind)) kinds.set(reason.kind, reason);
  return [...kinds.values()].slice(0, mostReasons);
}

/** What at least two have, those that most have first. */
function held<V>(lists: readonly (readonly V[])[]): Held<V>[] {
  const counts = new Map<V, number>();
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostValues);
}
