import type { Prepared } from '../prepared.ts';
import { likeness } from '../text.ts';

/** An open objective as overlaps are looked for: whose it is, where they work, and what it says. */
export interface Wanting {
  id: string;
  personId: string;
  /** null: at the district office. */
  buildingId: string | null;
  prepared: Prepared;
}

/** From how alike two texts must be to want the same; less is enough where they share a focus area. */
const wantsTheSame = { text: 0.5, textWithFocus: 0.4 };
/** A word tells this much before others are looked for by it. */
const leastTelling = 0.35;
/** Of a word that many use, each objective looks at so many of the others: what it costs stays in proportion. */
const lookedAt = 40;
/** So many of those found are compared word by word. */
const compared = 12;
/** A partnership has eight people at most. */
const mostPeople = 8;
/** After so many objectives whoever else waits for the processor gets a turn. */
const turn = 5;

/**
 * Groups of open objectives that want the same thing, from at least two buildings, the closest first; each objective is
 * in one group at most, each person once in a group. Looks only at objectives that share something telling, so the cost
 * grows with their number and not with its square. The same answer for the same objectives in the same order.
 * @param apart ids of two people who must not be brought together, such as one who evaluates the other
 * @param rest lets others work in between
 * @returns lists of two to eight, the one in the middle first
 */
export async function overlapsAmong<W extends Wanting>(
  wanting: readonly W[],
  apart: readonly (readonly [string, string])[],
  rest: () => Promise<void> = async () => {},
): Promise<W[][]> {
  const found = finder(wanting);
  const near: Map<number, number>[] = wanting.map(() => new Map());
  for (const [at, one] of wanting.entries()) {
    if (at % turn === 0) await rest();
    for (const other of found(at)) {
      const its = wanting[other];
      if (!its || its.personId === one.personId || near[at]?.has(other)) continue;
      const alike = sameness(one.prepared, its.prepared);
      if (alike === 0) continue;
      near[at]?.set(other, alike);
      near[other]?.set(at, alike);
    }
  }
  return grouped(wanting, near, apartFrom(apart));
}

/** How much two objectives want the same, 0 when not enough; the same whichever comes first. */
function sameness(one: Prepared, other: Prepared): number {
  const alike = likeness(one.reading, other.reading);
  if (alike >= wantsTheSame.text) return alike;
  const focus = one.objective.focusAreas.some(({ key }) => other.objective.focusAreas.some((area) => area.key === key));
  return focus && alike >= wantsTheSame.textWithFocus ? alike : 0;
}

/** Looks up, for each objective, the others that share the most with it: telling words, topics and focus areas. */
function finder(wanting: readonly Wanting[]): (at: number) => number[] {
  const features = wanting.map(({ prepared: { reading, objective } }) => {
    const all: [string, number][] = objective.focusAreas.map((area) => [`focus ${area.key}`, 0.5]);
    for (const [word, tells] of reading.words) if (tells >= leastTelling) all.push([`word ${word}`, tells]);
    for (const [n, topic] of reading.topics.places.entries())
      all.push([`topic ${topic}`, Math.min(1, reading.topics.strengths[n] ?? 0)]);
    return all;
  });
  const users = new Map<string, number[]>();
  for (const [at, list] of features.entries())
    for (const [feature] of list) {
      const known = users.get(feature);
      if (known) known.push(at);
      else users.set(feature, [at]);
    }
  const places = new Map<string, number>();
  return (at) => {
    const points = new Map<number, number>();
    for (const [feature, tells] of features[at] ?? []) {
      const others = users.get(feature) ?? [];
      // Objectives come in order, so the place of this one in the list moves on by one with each.
      const place = places.get(feature) ?? 0;
      places.set(feature, place + 1);
      for (let step = 1; step <= Math.min(lookedAt, others.length - 1); step += 1) {
        const other = others[(place + step) % others.length] ?? at;
        points.set(other, (points.get(other) ?? 0) + tells);
      }
    }
    return [...points]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, compared)
      .map(([other]) => other);
  };
}

function apartFrom(pairs: readonly (readonly [string, string])[]): (one: string, other: string) => boolean {
  const all = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return (one, other) => all.has(`${one} ${other}`);
}

/** Around those with the most near ones elsewhere, everybody near who is free; so all in a group are near one of it. */
function grouped<W extends Wanting>(
  wanting: readonly W[],
  near: readonly ReadonlyMap<number, number>[],
  areApart: (one: string, other: string) => boolean,
): W[][] {
  const elsewhere = (at: number) =>
    [...(near[at] ?? [])].filter(([other]) => wanting[other]?.buildingId !== wanting[at]?.buildingId);
  const pull = wanting.map((_, at) => elsewhere(at).reduce((sum, [, alike]) => sum + alike, 0));
  const middles = wanting.map((_, at) => at).filter((at) => (pull[at] ?? 0) > 0);
  middles.sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0) || a - b);
  const taken = new Set<number>();
  const groups: { members: W[]; closeness: number }[] = [];
  for (const middle of middles) {
    const centre = wanting[middle];
    if (!centre || taken.has(middle)) continue;
    const members = [centre];
    const places = [middle];
    let sum = 0;
    for (const [other, alike] of [...(near[middle] ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const its = wanting[other];
      if (!its || taken.has(other) || members.length === mostPeople) continue;
      if (members.some(({ personId }) => personId === its.personId || areApart(personId, its.personId))) continue;
      members.push(its);
      places.push(other);
      sum += alike;
    }
    if (members.every(({ buildingId }) => buildingId === centre.buildingId)) continue;
    for (const place of places) taken.add(place);
    groups.push({ members, closeness: sum / (members.length - 1) });
  }
  return groups.sort((a, b) => b.closeness - a.closeness).map(({ members }) => members);
}
