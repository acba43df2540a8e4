import type { Objective } from '../../objective/objective.ts';

/** A specialist's run over a pool of people that proposes groups. */
export interface Round {
  id: string;
  districtId: string;
  name: string;
  status: 'open' | 'sending' | 'closed';
  /** Of the board; a change made on an older one is refused. */
  version: number;
  /** How often invitations went out. */
  wave: number;
  note: string;
  createdBy: string;
  createdByName: string;
  createdAt: Date;
  closedAt: Date | null;
}

/** How the latest invitation of the round to somebody stands. */
export type Answer = 'due' | 'failed' | 'member' | 'pending' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';

/** What keeps somebody from being asked. */
export type Hindrance = 'gone' | 'paused' | 'opted_out' | 'taken_out' | 'not_open';

/** Where somebody of the pool stands now. */
export type Standing =
  | Hindrance
  /** Never asked in this round, or what was to be sent could not be. */
  | 'free'
  | 'asked'
  | 'in'
  /** Said yes, and nobody else is in or asked any more. */
  | 'alone'
  /** Said no once, or did not answer: may be asked once more. */
  | 'declined'
  /** Said no twice in this round: left in peace. */
  | 'declined_twice';

/** Somebody of a round's pool. */
export interface Pooled {
  number: number;
  personId: string;
  name: string;
  givenName: string;
  buildingId: string | null;
  building: string | null;
  language: 'en' | 'es';
  /** null while it is not open to everybody. */
  objective: Objective | null;
  standing: Standing;
  /** What keeps them from being asked at all, whatever they answered before. */
  hindrance: Hindrance | null;
  /** The group and wave they were last asked in. */
  asked: { wave: number; group: number; answer: Answer; failure: string | null } | null;
  /** The partnership in which they wait alone, and whose objective it is about. */
  alone: { partnershipId: string; objective: number } | null;
}

/** What the database knows of somebody's standing. */
export interface Known {
  active: boolean;
  paused: boolean;
  optedOut: boolean;
  takenOut: boolean;
  open: boolean;
  answer: Answer | null;
  /** How often they said no in this round. */
  refusals: number;
  /** Members of the partnership they were asked into, and how many of the round are asked there still. */
  members: number;
  othersAsked: number;
  forming: boolean;
}

/** An answer that stands comes first; then what keeps somebody from being asked (again). */
export function standingOf(known: Known): Standing {
  if (known.answer === 'pending' || known.answer === 'due') return 'asked';
  const yes = known.answer === 'accepted' || known.answer === 'member';
  const alone = yes && known.forming && known.members === 1 && known.othersAsked === 0;
  if (yes && !alone) return 'in';
  const hindrance = hindranceOf(known);
  if (hindrance) return hindrance;
  if (alone) return 'alone';
  if (known.refusals >= 2) return 'declined_twice';
  if (known.answer === 'declined' || known.answer === 'lapsed' || known.answer === 'withdrawn') return 'declined';
  return 'free';
}

/** What keeps somebody from being asked, whatever they answered before. */
export function hindranceOf(known: Known): Hindrance | null {
  if (!known.active) return 'gone';
  if (known.paused) return 'paused';
  if (known.optedOut) return 'opted_out';
  if (known.takenOut) return 'taken_out';
  return known.open ? null : 'not_open';
}

/** May the board place them? */
export function canBePlaced(standing: Standing): boolean {
  return standing === 'free' || standing === 'alone' || standing === 'declined';
}

/** Somebody who can be placed: their objective is open. */
export type Placeable = Pooled & { objective: Objective };

/** Those of the pool whom the board may place. */
export function placeable(pool: readonly Pooled[]): Placeable[] {
  return pool.filter((one): one is Placeable => one.objective !== null && canBePlaced(one.standing));
}
