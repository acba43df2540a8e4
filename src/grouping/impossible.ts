import { countBits } from './audit.ts';
import type { Problem, Reason } from './problem.ts';
import { canShare } from './units.ts';
import type { Units } from './units.ts';

/** Up to this many units, everyone's possible partners are counted when looking for proofs. */
const countPartnersUpTo = 3000;

/** What makes the numbers of a problem meaningless; empty when nothing does. */
export function malformed(problem: Problem): Reason[] {
  const out: Reason[] = [];
  const n = problem.people;
  const say = (text: string, people: number[] = []) => out.push({ rule: 'problem', people, text });
  const { sizes, scores, distinct, slots } = problem;
  if (!Number.isInteger(n) || n < 0) say(`${n} is not a number of people`);
  const lower = sizes.groups === 'free' ? [sizes.lower] : sizes.lower;
  const upper = sizes.groups === 'free' ? [sizes.upper] : sizes.upper;
  if (lower.length !== upper.length) say(`${lower.length} lower and ${upper.length} upper sizes`);
  lower.forEach((l, g) => {
    const u = upper[g]!;
    if (!Number.isInteger(l) || !Number.isInteger(u) || l < 0 || u < 1) say(`${l} to ${u} is not a group size`);
    else if (l > u)
      out.push({ rule: 'sizes', people: [], text: `a group can't have at least ${l} and at most ${u} people` });
  });
  if (scores.kind === 'dense' ? scores.values.length !== n * n : scores.start.length !== n + 1)
    say(`scores are not those of ${n} people`);
  if (distinct && distinct.length !== n) say(`${distinct.length} categories for ${n} people`);
  if (slots && slots.bits.length !== n * slots.words) say(`slots are not those of ${n} people`);
  for (const [i, j] of [...(problem.together ?? []), ...(problem.apart ?? [])]) {
    if (!(i >= 0 && i < n && j >= 0 && j < n) || i === j) say(`${i} and ${j} are not two of the people`, [i, j]);
  }
  return out;
}

/** Proofs that the rules can't all hold; empty when none of these simple proofs applies. */
export function contradictions(problem: Problem, units: Units): Reason[] {
  return [...inTotals(problem, units), ...inChains(problem, units), ...inPeople(problem, units)];
}

function inTotals(problem: Problem, units: Units): Reason[] {
  const n = problem.people;
  const { sizes } = problem;
  const all = problem.place === 'all';
  if (sizes.groups === 'fixed') {
    const least = units.lower.reduce((a, b) => a + b, 0);
    const most = units.upper.reduce((a, b) => a + b, 0);
    if (least > n)
      return [
        { rule: 'sizes', people: [], text: `${units.groups} groups need at least ${least} people, there are ${n}` },
      ];
    if (all && most < n)
      return [
        { rule: 'sizes', people: [], text: `${units.groups} groups hold at most ${most} people, there are ${n}` },
      ];
  } else if (all && n > 0) {
    const fewest = Math.ceil(n / sizes.upper);
    if (fewest * Math.max(1, sizes.lower) > n) {
      return [
        {
          rule: 'sizes',
          people: [],
          text: `${n} people can't be divided into groups of ${sizes.lower} to ${sizes.upper}`,
        },
      ];
    }
  }
  return [];
}

function inChains(problem: Problem, units: Units): Reason[] {
  const out: Reason[] = [];
  const widest = units.upper.reduce((a, b) => Math.max(a, b), 0);
  for (let u = 0; u < units.count; u++) {
    if (units.weight[u] === 1) continue;
    const people = Array.from(units.member.subarray(units.memberStart[u], units.memberStart[u + 1]));
    const names = people.join(', ');
    if (people.length > widest)
      out.push({ rule: 'together', people, text: `${names} have to be together, no group holds ${people.length}` });
    if (problem.distinct) {
      const seen = new Map<number, number>();
      for (const i of people) {
        const c = problem.distinct[i]!;
        if (c >= 0 && seen.has(c))
          out.push({
            rule: 'distinct',
            people: [seen.get(c)!, i],
            text: `${seen.get(c)} and ${i} have to be together and are of one category`,
          });
        seen.set(c, i);
      }
    }
    if (units.shared > 0 && ownSlots(units, u) < units.shared) {
      out.push({
        rule: 'slots',
        people,
        text: `${names} have to be together and share ${ownSlots(units, u)} slots, ${units.shared} are needed`,
      });
    }
  }
  for (const [i, j] of problem.apart ?? []) {
    if (units.unitOf[i] === units.unitOf[j])
      out.push({ rule: 'apart', people: [i, j], text: `${i} and ${j} have to be apart, and by other rules together` });
  }
  return out;
}

function ownSlots(units: Units, u: number): number {
  let count = 0;
  for (let w = 0; w < units.slotWords; w++) count += countBits(units.slotBits[u * units.slotWords + w]!);
  return count;
}

function inPeople(problem: Problem, units: Units): Reason[] {
  const out: Reason[] = [];
  const n = problem.people;
  const lowest = Math.max(
    1,
    units.lower.reduce((a, b) => Math.min(a, b), n),
  );
  const groups = units.free ? Math.floor(n / lowest) : units.groups;
  if (problem.place === 'all' && problem.distinct) {
    const members = new Map<number, number[]>();
    problem.distinct.forEach((c, i) => {
      if (c >= 0) members.set(c, [...(members.get(c) ?? []), i]);
    });
    for (const [c, people] of members) {
      if (people.length > groups)
        out.push({
          rule: 'distinct',
          people,
          text: `category ${c} has ${people.length} people for at most ${groups} groups`,
        });
    }
  }
  for (let u = 0; u < units.count; u++) {
    if (units.required[u] === 0 || units.weight[u]! > 1) continue;
    if (units.shared > 0 && ownSlots(units, u) < units.shared) {
      const i = units.member[units.memberStart[u]!]!;
      out.push({
        rule: 'slots',
        people: [i],
        text: `person ${i} has ${ownSlots(units, u)} free slots, ${units.shared} are needed`,
      });
    }
  }
  const ruled = units.apart.length > 0 || units.categorised || units.shared > 0;
  if (!ruled || out.length > 0 || units.count > countPartnersUpTo) return out;
  for (let u = 0; u < units.count; u++) {
    if (units.required[u] === 0) continue;
    let around = units.weight[u]!;
    for (let v = 0; v < units.count; v++) if (v !== u && canShare(units, u, v)) around += units.weight[v]!;
    if (around >= lowest) continue;
    const people = Array.from(units.member.subarray(units.memberStart[u], units.memberStart[u + 1]));
    out.push({
      rule: 'apart',
      people,
      text: `${people.join(', ')} may share a group with only ${around - people.length} others, a group needs ${lowest} people`,
    });
  }
  return out;
}
