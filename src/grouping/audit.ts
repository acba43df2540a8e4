import type { Groups, Problem, Reason } from './problem.ts';

/**
 * Checks an answer against every rule of the problem, independently of the search. Returns what is broken, empty when
 * nothing is. `limit` stops after that many findings.
 */
export function brokenRules(problem: Problem, groups: Groups, limit = 20): Reason[] {
  const out: Reason[] = [];
  const say = (rule: Reason['rule'], people: number[], text: string) => {
    if (out.length < limit) out.push({ rule, people, text });
  };
  const n = problem.people;
  const where = new Int32Array(n).fill(-1);
  groups.forEach((g, q) => {
    if (g.length === 0) say('sizes', [], `group ${q} is empty`);
    for (const i of g) {
      if (!Number.isInteger(i) || i < 0 || i >= n) say('problem', [i], `group ${q} names ${i}, who does not exist`);
      else if (where[i] !== -1) say('problem', [i], `person ${i} is in two groups`);
      else where[i] = q;
    }
  });
  if (out.length > 0) return out;

  const misfit = sizesMisfit(
    problem.sizes,
    groups.map((g) => g.length),
  );
  if (misfit !== null) say('sizes', [], misfit);
  const missing: number[] = [];
  if (problem.place === 'all') for (let i = 0; i < n; i++) if (where[i] === -1) missing.push(i);
  if (missing.length > 0) say('place', missing, `${missing.length} people are in no group`);
  for (const [i, j] of problem.together ?? []) {
    if (where[i] === -1 || where[i] !== where[j])
      say('together', [i, j], `${i} and ${j} have to be together and are not`);
  }
  for (const [i, j] of problem.apart ?? []) {
    if (where[i] !== -1 && where[i] === where[j])
      say('apart', [i, j], `${i} and ${j} have to be apart and share group ${where[i]}`);
  }
  const { distinct, slots } = problem;
  if (distinct) {
    for (const g of groups) {
      const seen = new Map<number, number>();
      for (const i of g) {
        const c = distinct[i]!;
        if (c >= 0 && seen.has(c))
          say('distinct', [seen.get(c)!, i], `${seen.get(c)} and ${i} are of one category and share a group`);
        seen.set(c, i);
      }
    }
  }
  if (slots && slots.shared > 0) {
    for (const g of groups) {
      const common = sharedSlots(slots.words, slots.bits, g);
      if (common < slots.shared) say('slots', [...g], `a group shares ${common} slots, ${slots.shared} are needed`);
    }
  }
  return out;
}

/** How many slots all of `group` have free. */
export function sharedSlots(words: number, bits: Int32Array, group: readonly number[]): number {
  let common = 0;
  for (let w = 0; w < words; w++) {
    let m = -1;
    for (const i of group) m &= bits[i * words + w]!;
    common += countBits(m);
  }
  return common;
}

/** Number of ones in a 32-bit word (parallel counting, as in H. Warren, "Hacker's Delight", section 5-1). */
export function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Null when group sizes fit the rules, else what is wrong. */
function sizesMisfit(sizes: Problem['sizes'], found: number[]): string | null {
  if (sizes.groups === 'free') {
    const bad = found.find((s) => s < sizes.lower || s > sizes.upper);
    return bad === undefined ? null : `a group has ${bad} people, ${sizes.lower} to ${sizes.upper} are allowed`;
  }
  if (found.length !== sizes.lower.length) return `${found.length} groups, ${sizes.lower.length} are asked for`;
  return assignSizes(sizes.lower, sizes.upper, found)
    ? null
    : `no arrangement of the size limits fits groups of ${found.join(', ')}`;
}

/**
 * Gives each group an interval of its own that holds its size: returns for each size the index of its interval, or null
 * when that can't be done. Sizes in ascending order take the open interval that ends first, which is optimal for intervals.
 */
export function assignSizes(
  lower: readonly number[],
  upper: readonly number[],
  sizes: readonly number[],
): number[] | null {
  const order = sizes.map((_, q) => q).sort((a, b) => sizes[a]! - sizes[b]!);
  const open = lower.map((_, q) => q).sort((a, b) => upper[a]! - upper[b]!);
  const out = new Array<number>(sizes.length);
  for (const q of order) {
    const s = sizes[q]!;
    const k = open.findIndex((g) => lower[g]! <= s && s <= upper[g]!);
    if (k < 0) return null;
    out[q] = open[k]!;
    open.splice(k, 1);
  }
  return out;
}
