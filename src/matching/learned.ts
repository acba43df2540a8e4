/** How two texts compare, each 0..1. */
export interface Comparison {
  /** Telling words in common, against all they have. */
  words: number;
  /** Telling words in common, against those of the shorter one. */
  within: number;
  topics: number;
}

/**
 * How much each part of a comparison counts, and what none of them leaves: a few whole numbers learned on judged pairs of
 * texts, a fifth of the pairs held out. `bench/similarity.ts --fit yes` learns them anew and says how well they tell;
 * all are halved, which ranks the same and spreads what lies near 0 and 1.
 */
export const learned: { start: number; weights: Readonly<Record<keyof Comparison, number>> } = {
  start: -1.3,
  weights: { words: 0, within: 4.5, topics: 4 },
};
