import type { Key } from '../language/catalogue.ts';
import type { Params } from '../language/message.ts';
import { ownKind } from './approach.ts';
import type { ApproachKind } from './kind.ts';

/** What partners have. Null: they did not say. */
export interface Means {
  /** Hours each of them has for one cycle. */
  hours: number | null;
  /** Can somebody take over their classes for a while? */
  cover: boolean | null;
  people: number;
}

/** An approach beside others: what stands in its way, if anything does. */
export interface Compared {
  kind: ApproachKind;
  buts: { key: Key; params?: Params }[];
}

/** Hours of one cycle for each member: in sessions, and with what is done besides. */
export function hoursOf(kind: Pick<ApproachKind, 'cycle' | 'rhythm'>): { together: number; all: number } {
  const together = (kind.cycle.sessions * kind.rhythm.minutes) / 60;
  return { together, all: together + kind.cycle.hoursApart };
}

/**
 * The approaches side by side: those that go with what partners have first, in the order of the list, then the others
 * with what stands in their way. None is left out but a way of their own, which takes what they give it.
 */
export function compare(kinds: readonly ApproachKind[], means: Means): { fits: Compared[]; others: Compared[] } {
  const all = kinds.filter((kind) => kind.key !== ownKind).map((kind) => ({ kind, buts: butsOf(kind, means) }));
  return { fits: all.filter((one) => one.buts.length === 0), others: all.filter((one) => one.buts.length > 0) };
}

function butsOf(kind: ApproachKind, { hours, cover, people }: Means): Compared['buts'] {
  const buts: Compared['buts'] = [];
  const over = hours === null ? 0 : hoursOf(kind).all - hours;
  if (over > 0) buts.push({ key: 'approach.but.hours', params: { hours: Math.ceil(over * 2) / 2 } });
  if (cover === false && kind.cover.needed === 'yes') buts.push({ key: 'approach.but.cover' });
  if (people < kind.people.from) buts.push({ key: 'approach.but.few', params: { count: kind.people.from, people } });
  if (people > kind.people.to) buts.push({ key: 'approach.but.many', params: { count: kind.people.to, people } });
  return buts;
}
