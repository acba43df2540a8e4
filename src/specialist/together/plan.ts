import { type GroupProblem, problemOf, splitEvenly } from './split.ts';
import type { LeftOut, Listed } from './store.ts';

/** A partnership to be invited, as it stands before anybody is asked. */
export interface PlannedGroup {
  people: Listed[];
  problem: GroupProblem | null;
}

/** Everybody of the list: in a partnership, or left out and why. Nobody is dropped silently. */
export interface Plan {
  groups: PlannedGroup[];
  /** Left by hand, or because they fit nowhere. */
  left: Listed[];
  notAsked: (Listed & { leftOut: LeftOut })[];
}

/**
 * Arranges a list: as it was placed by hand, or split evenly when it was not.
 * @param places in which partnership each stands, from 1, 0 for none; somebody without a place is left
 */
export function arrange(
  people: readonly Listed[],
  size: number,
  places: ReadonlyMap<string, number> | null,
  areApart: (one: string, other: string) => boolean,
): Plan {
  const asked = people.filter(({ leftOut }) => leftOut === null);
  const notAsked = people.filter((one): one is Listed & { leftOut: LeftOut } => one.leftOut !== null);
  const byId = new Map(asked.map((one) => [one.id, one]));
  const groups = places
    ? inPlaces(asked, places)
    : splitEvenly([...byId.keys()], size, areApart).groups.map((group) => group.flatMap((id) => byId.get(id) ?? []));
  const placed = new Set(groups.flat());
  return {
    groups: groups.map((group) => ({
      people: group,
      problem: problemOf(
        group.map(({ id }) => id),
        areApart,
      ),
    })),
    left: asked.filter((one) => !placed.has(one)),
    notAsked,
  };
}

/** Partnerships in the order of their numbers; numbers that nobody has are closed up. */
function inPlaces(people: readonly Listed[], places: ReadonlyMap<string, number>): Listed[][] {
  const groups = new Map<number, Listed[]>();
  for (const one of people) {
    const place = places.get(one.id) ?? 0;
    if (place > 0) groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
