import { isPair, type Pair, type Rules, usualRules } from './rules.ts';

/** People who are to be invited together. People are their numbers in the round. */
export interface Group {
  /** Stays the group's own while the board changes. */
  id: number;
  people: readonly number[];
  /** Whose objective is the shared one; null: the one that is most central. */
  objective: number | null;
  /** Solving again leaves it as it is. */
  pinned: boolean;
}

/** The groups of a round with the rules they were formed by. Whoever is in none of them is left over. */
export interface Board {
  rules: Rules;
  groups: readonly Group[];
  /** More than this no board by these rules is worth; null while it isn't known. */
  bound: number | null;
  /** The solution it comes from; null before the first. */
  solution: number | null;
}

/** What was done to a board, by numbers; said in words on the page. */
export type Change =
  | { kind: 'rules' }
  | { kind: 'solved'; solution: number }
  | { kind: 'moved'; person: number; to: Place }
  | { kind: 'pinned' | 'unpinned' | 'objective'; group: number }
  | { kind: 'forbidden' | 'allowed' | 'together'; pair: Pair }
  | { kind: 'taken_out' | 'put_back'; person: number }
  | { kind: 'sent'; wave: number }
  | { kind: 'undone' | 'redone'; version: number }
  | { kind: 'begun' };

/** Where somebody may be moved: a group, a new one of their own, or out of all groups. */
export type Place = number | 'new' | 'left';

export const emptyBoard: Board = { rules: usualRules, groups: [], bound: null, solution: null };

/** The group somebody is in; undefined when they are left over. */
export function groupOf(board: Board, person: number): Group | undefined {
  return board.groups.find((group) => group.people.includes(person));
}

/** Those of `everybody` who are in no group, in the order they come in. */
export function leftOver(board: Board, everybody: readonly number[]): number[] {
  const placed = new Set(board.groups.flatMap((group) => group.people));
  return everybody.filter((person) => !placed.has(person));
}

/** Moves somebody; a group that nobody is in any more goes away. The same board when they are there already. */
export function move(board: Board, person: number, to: Place): Board {
  const from = groupOf(board, person);
  if (from ? to === from.id || (to === 'new' && from.people.length === 1) : to === 'left') return board;
  if (typeof to === 'number' && !board.groups.some((group) => group.id === to)) return board;
  // The bound was found with the pinned groups as they were.
  const bound = from?.pinned || board.groups.some((group) => group.id === to && group.pinned) ? null : board.bound;
  const without = board.groups
    .map((group) => (group === from ? leave(group, person) : group))
    .filter((group) => group.people.length > 0);
  if (to === 'left') return { ...board, groups: without, bound };
  if (to === 'new') return { ...board, bound, groups: [...without, newGroup(nextId(board), [person])] };
  return {
    ...board,
    bound,
    groups: without.map((group) => (group.id === to ? { ...group, people: [...group.people, person] } : group)),
  };
}

function leave(group: Group, person: number): Group {
  const objective = group.objective === person ? null : group.objective;
  return { ...group, people: group.people.filter((one) => one !== person), objective };
}

/** Pins a group, or lets it go. */
export function pin(board: Board, id: number, pinned: boolean): Board {
  const groups = board.groups.map((group) => (group.id === id ? { ...group, pinned } : group));
  return { ...board, groups, bound: pinned ? board.bound : null };
}

/** Makes somebody's objective the shared one of their group; null leaves it to the most central. */
export function share(board: Board, id: number, objective: number | null): Board {
  return {
    ...board,
    groups: board.groups.map((group) =>
      group.id === id && (objective === null || group.people.includes(objective)) ? { ...group, objective } : group,
    ),
  };
}

/** Keeps two people apart from now on, or no longer. Where they sit now is not changed. */
export function keepApart(board: Board, [one, other]: Pair, apart: boolean): Board {
  const rest = board.rules.apart.filter((pair) => !isPair(pair, one, other));
  const rules = { ...board.rules, apart: apart && one !== other ? [...rest, [one, other] as const] : rest };
  return { ...board, rules, bound: apart ? board.bound : null };
}

/** The board by other rules; how close it is to the best by these is not known yet. */
export function withRules(board: Board, rules: Rules): Board {
  return { ...board, rules, bound: null };
}

/** The board with only those in it who can still be invited; all else stays. The same board when nobody went. */
export function onlyWith(board: Board, available: ReadonlySet<number>): Board {
  if (board.groups.every((group) => group.people.every((person) => available.has(person)))) return board;
  const groups = board.groups.map((group) =>
    group.people.filter((person) => !available.has(person)).reduce((rest, person) => leave(rest, person), group),
  );
  return { ...board, groups: groups.filter((group) => group.people.length > 0) };
}

/** The engine's groups as a board. A group of the same people keeps its number, its pin and its shared objective. */
export function solved(
  board: Board,
  groups: readonly (readonly number[])[],
  from: { bound: number; solution: number },
): Board {
  const signature = (people: readonly number[]) => [...people].sort((a, b) => a - b).join();
  const before = new Map(board.groups.map((group) => [signature(group.people), group]));
  const taken = new Set(groups.flatMap((people) => before.get(signature(people))?.id ?? []));
  const free = new Map(
    board.groups.filter((group) => !taken.has(group.id)).map((group) => [group.id, new Set(group.people)] as const),
  );
  let next = nextId(board);
  return {
    ...board,
    ...from,
    groups: groups
      .map((people) => {
        const same = before.get(signature(people));
        if (same) return same;
        // The number of the group that most of them were in, so that the page stays recognisable.
        const [id] = [...free]
          .map(([id, were]) => [id, people.filter((one) => were.has(one)).length] as const)
          .filter(([, shared]) => shared > 0)
          .sort((a, b) => b[1] - a[1])[0] ?? [next];
        if (!free.delete(id)) next += 1;
        return newGroup(
          id,
          [...people].sort((a, b) => a - b),
        );
      })
      .sort((a, b) => a.id - b.id),
  };
}

function newGroup(id: number, people: readonly number[]): Group {
  return { id, people, objective: null, pinned: false };
}

function nextId(board: Board): number {
  return board.groups.reduce((most, group) => Math.max(most, group.id), 0) + 1;
}
