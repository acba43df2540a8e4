import { fewest, most } from '../../partnership/membership.ts';

/** People in partnerships, and who could not be placed. */
export interface Split {
  groups: string[][];
  left: string[];
}

/**
 * Splits people evenly, in their order, into partnerships of about `size`: from two to eight, and nobody with someone
 * they must be kept apart from. Who fits nowhere is left, and said so.
 * @param apart pairs of whom one evaluates the other
 */
export function splitEvenly(
  people: readonly string[],
  size: number,
  areApart: (one: string, other: string) => boolean,
): Split {
  const count = Math.max(1, Math.min(Math.ceil(people.length / size), Math.floor(people.length / fewest)));
  const targets = Array.from({ length: count }, (_, n) => Math.floor((people.length + count - 1 - n) / count));
  const groups: string[][] = targets.map(() => []);
  const left: string[] = [];
  const fits = (group: readonly string[], person: string, room: number) =>
    group.length < room && !group.some((other) => areApart(other, person));
  for (const person of people) {
    const group =
      groups.find((some, n) => fits(some, person, Math.min(targets[n] ?? most, most))) ??
      groups.find((some) => fits(some, person, most));
    if (group) group.push(person);
    else left.push(person);
  }
  // Somebody alone joins others, or is left.
  for (const group of groups.filter((some) => some.length === 1)) {
    const [person = ''] = group.splice(0);
    const other = groups.find((some) => some.length > 0 && fits(some, person, most));
    if (other) other.push(person);
    else left.push(person);
  }
  return { groups: groups.filter((group) => group.length >= fewest), left };
}

/** Why a partnership can't be invited as it was put together by hand. */
export type GroupProblem = 'alone' | 'many' | 'evaluates';

/** What is wrong with a partnership of these people; null when nothing is. */
export function problemOf(
  group: readonly string[],
  areApart: (one: string, other: string) => boolean,
): GroupProblem | null {
  if (group.length < fewest) return 'alone';
  if (group.length > most) return 'many';
  return group.some((one, n) => group.slice(n + 1).some((other) => areApart(one, other))) ? 'evaluates' : null;
}
