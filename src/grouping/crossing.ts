import type { Random } from './random.ts';
import type { Seating } from './seating.ts';
import type { Units } from './units.ts';

/**
 * Seats a child of two parents: in turn the most valuable group that is left of either parent moves in whole, as in the
 * greedy partition crossover of P. Galinier and J.-K. Hao (1999). Who is left over stays on the bench for `place`.
 * Parents are arrays with the group of every unit; a group goes to a place of its own size limits.
 */
export function cross(units: Units, first: Int32Array, second: Int32Array, random: Random, child: Seating): void {
  const { count: m, groups, weight, upper } = units;
  for (let u = 0; u < m; u++) if (child.group[u] !== child.bench) child.move(u, child.bench);
  const lists = [membersOf(first, groups), membersOf(second, groups)];
  const used = new Uint8Array(groups);
  let turn = random.below(2);
  for (let k = 0; k < groups; k++) {
    const list = lists[turn]!;
    turn = 1 - turn;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let g = 0; g < groups; g++) {
      const left = list[g]!.filter((u) => child.group[u] === child.bench);
      list[g] = left;
      if (left.length < 2) continue;
      const value = worth(units, left) / Math.sqrt(left.length) + random.unit();
      if (value > most) {
        most = value;
        best = g;
      }
    }
    if (best < 0) continue;
    const members = list[best]!;
    let size = 0;
    for (const u of members) size += weight[u]!;
    let target = used[best] === 0 ? best : -1;
    for (let g = 0; target < 0 && g < groups; g++) if (used[g] === 0 && upper[g]! >= size) target = g;
    if (target < 0) continue;
    used[target] = 1;
    for (const u of members) child.move(u, target);
    list[best] = [];
  }
}

function membersOf(group: Int32Array, groups: number): number[][] {
  const lists: number[][] = Array.from({ length: groups }, () => []);
  for (let u = 0; u < group.length; u++) if (group[u]! < groups) lists[group[u]!]!.push(u);
  return lists;
}

function worth(units: Units, members: number[]): number {
  let sum = 0;
  for (let a = 0; a < members.length; a++) {
    for (let b = a + 1; b < members.length; b++) sum += units.matrix![members[a]! * units.count + members[b]!]!;
  }
  return sum;
}
