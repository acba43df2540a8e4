/** How two texts compare, each 0..1. */
export interface Comparison {
  /** Telling words in common, against all they have. */
  words: number;
  topics: number;
}

/**
 * How much each part of a comparison counts, and what none of them leaves: a few whole numbers learned on judged pairs of
 * texts, a fifth of the pairs held out. `bench/similarity.ts --fit yes` learns them anew and says how well they tell;
 * all are halved, which ranks the same and spreads what lies near 0 and 1.
 */
export const learned: { start: number; weights: Readonly<Record<keyof Comparison, number>> } = {
  start: -0.8,
  weights: { words: 3.5, topics: 1.5 },
};
