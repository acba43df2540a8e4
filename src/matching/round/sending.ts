import type { Board, Group } from './board.ts';
import { apartFor, type Circle, mostCentral, pairsOf } from './circle.ts';
import type { Pair } from './rules.ts';

/** Whose objective a group shares: what somebody who waits alone has said yes to, the chosen one, or the most central. */
export function sharedBy(circle: Circle, board: Pick<Board, 'rules'>, group: Group): number {
  const alone = host(circle, group);
  if (alone !== null) return circle.people.get(alone)?.alone?.objective ?? alone;
  const sharable = group.people.filter((person) => isSharable(circle, person));
  if (group.objective !== null && sharable.includes(group.objective)) return group.objective;
  return mostCentral(circle, board.rules, group.people, sharable) ?? group.people[0] ?? 0;
}

/** Can others be invited on their objective? Not when others have taken it up without them. */
export function isSharable(circle: Circle, person: number): boolean {
  return circle.people.get(person)?.objective.visibility === 'open';
}

/** Who of a group said yes in an earlier sending and waits alone: the others are asked to join them. */
export function host(circle: Circle, group: Pick<Group, 'people'>): number | null {
  return group.people.find((person) => circle.people.get(person)?.alone) ?? null;
}

/** Why a group can't be invited as it stands; null when it can. */
export type Unready =
  | { kind: 'few' }
  | { kind: 'many' }
  | { kind: 'closed' }
  | { kind: 'evaluates' | 'declined'; pair: Pair };

export function unready(circle: Circle, group: Pick<Group, 'people'>): Unready | null {
  if (group.people.length < 2) return { kind: 'few' };
  if (group.people.length > 8) return { kind: 'many' };
  if (host(circle, group) === null && !group.people.some((person) => isSharable(circle, person)))
    return { kind: 'closed' };
  for (const pair of pairsOf(group.people)) {
    const why = apartFor(circle, ...pair);
    if (why) return { kind: why, pair };
  }
  return null;
}

/** May somebody be moved into a group? Two of whom one evaluates the other, or who said no, are never in one. */
export function moveRefusal(
  circle: Circle,
  board: Board,
  person: number,
  to: number,
): { why: 'evaluates' | 'declined'; other: number } | null {
  const group = board.groups.find((one) => one.id === to);
  for (const other of group?.people ?? []) {
    const why = other === person ? null : apartFor(circle, person, other);
    if (why) return { why, other };
  }
  return null;
}
