import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';

/** Two people of a round, by their numbers. */
export type Pair = readonly [one: number, other: number];

export const crossings = ['any', 'wanted', 'required', 'same'] as const;
export const timings = ['ignored', 'preferred', 'required'] as const;
export const placings = ['most', 'all'] as const;

/** How groups are to be formed. That evaluators are apart is no rule to choose: it always holds. */
export interface Rules {
  sizeFrom: number;
  sizeTo: number;
  /** Schools in a group: as it comes, rather several, nobody twice from one, or all of one. */
  crossing: (typeof crossings)[number];
  /** A time in common: not asked, rather, or always. Who named no time counts as free. */
  timing: (typeof timings)[number];
  /** Everybody, or everybody who has something in common with somebody. */
  placing: (typeof placings)[number];
  /** Rather somebody new than an earlier partner. */
  newFaces: boolean;
  together: readonly Pair[];
  apart: readonly Pair[];
}

export const usualRules: Rules = {
  sizeFrom: 2,
  sizeTo: 4,
  crossing: 'any',
  timing: 'preferred',
  placing: 'most',
  newFaces: true,
  together: [],
  apart: [],
};

const key = (known: Key): Key => known;
const size = z.coerce.number(key('round.rules.size.wrong')).int(key('round.rules.size.wrong'));
const sized = size.min(2, key('round.rules.size.wrong')).max(8, key('round.rules.size.wrong'));

/** The form of the rules, lists of people aside. */
export const rulesFields = z
  .object({
    sizeFrom: sized,
    sizeTo: sized,
    crossing: z.enum(crossings),
    timing: z.enum(timings),
    placing: z.enum(placings),
    newFaces: z.boolean(),
  })
  .refine((rules) => rules.sizeFrom <= rules.sizeTo, { path: ['sizeTo'], message: key('round.rules.size.order') });

/** Are these two the pair, whichever is named first? */
export function isPair([one, other]: Pair, a: number, b: number): boolean {
  return (one === a && other === b) || (one === b && other === a);
}
