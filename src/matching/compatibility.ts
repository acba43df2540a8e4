import { inCommon, placeOf, sizesInCommon } from './in-common.ts';
import type { Prepared } from './prepared.ts';
import type { Reason } from './reasons.ts';
import { type Caution, parts, telling, type Weights } from './weights.ts';

/** How well two objectives go together. */
export interface Compatibility {
  /** 0 (nothing in common) to 1. The points of its reasons add up to it. */
  score: number;
  /** The weightiest first; what speaks against comes last. */
  reasons: Reason[];
}

/** The best {@link fit}. */
const perfectFit = 1000;

/**
 * How well two objectives go together as a whole number, for comparing everybody in a pool with everybody else; the
 * reasons of a pair can be asked from {@link compatibility} when they are shown.
 * @param weights what each part and each caution counts, as the district has set them
 * @param earlier how many partnerships the two authors have had together
 * @returns 0 (nothing in common) to 1000; the same whichever objective comes first
 */
export function fit(one: Prepared, other: Prepared, weights: Weights, earlier = 0): number {
  return Math.round(scoreOf(sharesOf(one, other, weights), cautionsOf(one, other, earlier), weights) * perfectFit);
}

/**
 * Scores two objectives by what both have; nothing that only one has counts.
 * @param weights what each part and each caution counts, as the district has set them
 * @param earlier how many partnerships the two authors have had together
 * @returns the same whichever objective comes first
 */
export function compatibility(one: Prepared, other: Prepared, weights: Weights, earlier = 0): Compatibility {
  const shares = sharesOf(one, other, weights);
  const against = cautionsOf(one, other, earlier);
  const score = scoreOf(shares, against, weights);
  if (score === 0) return { score, reasons: [] };
  const reasons = parts
    .flatMap((part, at): Reason[] => {
      const points = shares[at] ?? 0;
      if (points === 0) return [];
      const comparer = inCommon[part];
      return [{ points, ...comparer.fact(one, other, comparer.share(one, other)) }];
    })
    .sort((a, b) => b.points - a.points);
  let rest = scoreOf(shares, [], weights);
  for (const caution of against) {
    const less = (rest * weights[caution]) / 100;
    reasons.push({ kind: caution, points: less - rest });
    rest = less;
  }
  return { score, reasons };
}

/** Of all points, those that each part brings, in the order of {@link parts}; all 0 where nothing telling is shared. */
function sharesOf(one: Prepared, other: Prepared, weights: Weights): number[] {
  let all = 0;
  for (const part of parts) all += weights[part];
  let tells = false;
  const shares = parts.map((part) => {
    if (weights[part] === 0) return 0;
    const share = inCommon[part].share(one, other);
    if (share > 0 && telling.has(part)) tells = true;
    return (share * weights[part]) / all;
  });
  return tells ? shares : shares.fill(0);
}

function scoreOf(shares: readonly number[], against: readonly Caution[], weights: Weights): number {
  let score = 0;
  for (const share of shares) score += share;
  for (const caution of against) score *= weights[caution] / 100;
  return Math.min(1, score);
}

function cautionsOf({ objective: one }: Prepared, { objective: other }: Prepared, earlier: number): Caution[] {
  const found: Caution[] = [];
  if (placeOf(one, other) === 'other_building_unwelcome') found.push('other_building_unwelcome');
  if (sizesInCommon(one, other) === 0) found.push('sizes_apart');
  if (earlier > 0) found.push('partners_before');
  return found;
}
