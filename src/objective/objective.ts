import type { PriorityTag } from '../district/priorities/priority.ts';
import type { Words } from '../language/words.ts';
import type { ApproachKey } from './approach-keys.ts';

/** Where an objective comes from. */
export const sources = ['self', 'professional', 'class', 'plc', 'building', 'district'] as const;
export type Source = (typeof sources)[number];

/** Private draft, listed for others, in a partnership, put away. */
export const visibilities = ['draft', 'open', 'taken', 'closed'] as const;
export type Visibility = (typeof visibilities)[number];

/** How formal a partnership is: one line is enough, light prompts, or structured conversations with roles and rounds. */
export const formalities = ['loose', 'guided', 'tight'] as const;
export type Formality = (typeof formalities)[number];

/** Hoped-for lengths in days, from a day to a year, and one beyond it. */
export const lengths = [1, 7, 14, 30, 60, 90, 180, 365, 730] as const;
export type Length = (typeof lengths)[number];

/** How many people a partnership may have. */
export const sizes = [2, 3, 4, 5, 6, 7, 8] as const;

export interface FocusTag {
  key: string;
  /** The field that holds it and others. */
  domain: string;
  name: Words;
}

/** Someone's objective, with what a list needs to show of its author. */
export interface Objective {
  id: string;
  districtId: string;
  personId: string;
  statement: string;
  why: string;
  success: string;
  subjects: readonly string[];
  grades: readonly string[];
  source: Source;
  /** The published priority it comes from; its source is the priority's level. */
  priority: PriorityTag | null;
  hopedDays: number | null;
  /** How formal its author would like it; null when that is all the same to them. */
  formality: Formality | null;
  approaches: readonly ApproachKey[];
  sizeFrom: number;
  sizeTo: number;
  crossSchool: boolean;
  times: string;
  visibility: Visibility;
  /** Raised by a material change; members commit to one revision. */
  revision: number;
  createdAt: Date;
  openedAt: Date | null;
  focusAreas: readonly FocusTag[];
  author: { givenName: string; familyName: string; buildingId: string | null; building: string | null };
}

/** What makes an objective what it is; changing it is a revision. */
export interface Wording {
  statement: string;
  why: string;
  success: string;
}

/** What its author fills in. */
export interface ObjectiveInput extends Wording {
  source: Source;
  /** Id of a published priority whose level is the source. */
  priorityId: string | null;
  /** Keys of the district's focus areas. */
  focus: readonly string[];
  subjects: readonly string[];
  grades: readonly string[];
  hopedDays: number | null;
  formality: Formality | null;
  approaches: readonly ApproachKey[];
  sizeFrom: number;
  sizeTo: number;
  crossSchool: boolean;
  times: string;
}

const moves: Record<Visibility, readonly Visibility[]> = {
  draft: ['open', 'closed'],
  open: ['draft', 'closed'],
  taken: [],
  closed: ['open', 'draft'],
};

/** Where its author may move an objective by hand. A taken one moves with its partnership. */
export function movesFrom(visibility: Visibility): readonly Visibility[] {
  return moves[visibility];
}

/** May its author change everything about it? Once it is taken, its partners decide together. */
export function authorMayChange(objective: Pick<Objective, 'visibility' | 'personId'>, personId: string): boolean {
  return objective.personId === personId && objective.visibility !== 'taken';
}

/** Do two wordings say the same? */
export function sameWording(one: Wording, other: Wording): boolean {
  return one.statement === other.statement && one.why === other.why && one.success === other.success;
}
