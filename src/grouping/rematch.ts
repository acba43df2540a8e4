import { canShare, forbidden, unitScore } from './units.ts';
import { maximumWeightMatching } from './matching.ts';
import type { Random } from './random.ts';
import type { Seating } from './seating.ts';

/**
 * Splits groups in two at random and puts the pieces together again in the best possible way, which is a matching: one step
 * looks at a number of arrangements that grows exponentially with the number of groups (a very large neighbourhood in
 * the sense of R. Ahuja, O. Ergun, J. Orlin, A. Punnen 2002). Returns the gain, 0 when the seating stays as it was.
 * `groups` are the groups to work on; all are of at least two units of one person each.
 */
export function rematch(seating: Seating, groups: number[], random: Random): number {
  const { units, head, next } = seating;
  const pieces: number[][] = [];
  let before = 0;
  // One depth of cut for all groups, so that many pieces fit each other.
  const depth = random.below(1 << 16);
  for (const g of groups) {
    const members: number[] = [];
    for (let x = head[g]!; x >= 0; x = next[x]!) members.push(x);
    random.shuffle(members);
    const cut = 1 + (depth % (members.length >> 1));
    pieces.push(members.slice(0, cut), members.slice(cut));
    before += across(seating, pieces[pieces.length - 2]!, pieces[pieces.length - 1]!);
  }
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const lower = units.lower[groups[0]!]!;
  const upper = units.upper[groups[0]!]!;
  for (let a = 0; a < pieces.length; a++) {
    for (let b = a + 1; b < pieces.length; b++) {
      const size = pieces[a]!.length + pieces[b]!.length;
      if (size < lower || size > upper) continue;
      const own = (a & 1) === 0 && b === a + 1;
      const w = across(seating, pieces[a]!, pieces[b]!);
      if (!own && (w < forbidden / 2 || !fit(seating, pieces[a]!, pieces[b]!))) continue;
      from.push(a);
      to.push(b);
      weight.push(w);
    }
  }
  const { mate, weight: after } = maximumWeightMatching(pieces.length, from, to, weight, { maximumCardinality: true });
  if (after <= before) return 0;
  let g = 0;
  for (let a = 0; a < pieces.length; a++) {
    const b = mate[a]!;
    if (b < a) continue;
    for (const u of pieces[a]!) seating.move(u, groups[g]!);
    for (const u of pieces[b]!) seating.move(u, groups[g]!);
    g++;
  }
  return after - before;
}

function across(seating: Seating, left: number[], right: number[]): number {
  let sum = 0;
  for (const u of left) for (const v of right) sum += unitScore(seating.units, u, v);
  return sum;
}

function fit(seating: Seating, left: number[], right: number[]): boolean {
  const { units } = seating;
  if (units.matrix === null) for (const u of left) for (const v of right) if (!canShare(units, u, v)) return false;
  return units.shared === 0 || seating.sharesSlots([...left, ...right]);
}
