import { type Comparison, learned } from './learned.ts';
import type { Reading } from './reading.ts';
import { spelledAlike } from './spelling.ts';

/** From how alike two words must be spelled before they count as the same misspelled. */
const misspelled = 0.6;
/** How much a comparison of topics is held back when little is known of them. */
const doubt = 4;

/** Compares two readings; the same whichever comes first. */
export function compare(one: Reading, other: Reading): Comparison {
  const both = sharedWords(one, other);
  const [mine, its] = [one.squares.words, other.squares.words];
  return {
    words: mine * its > 0 ? Math.min(1, both / Math.sqrt(mine * its)) : 0,
    topics: sharedTopics(one, other),
  };
}

/**
 * How much two texts speak of the same: the {@link Comparison} weighed by numbers learned once.
 * @returns 0 (nothing in common) to 1; the same whichever comes first
 */
export function likeness(one: Reading, other: Reading): number {
  const found = compare(one, other);
  const { words, topics } = learned.weights;
  // Two languages share few words, so what topics say stands for those too.
  const both = one.language === other.language ? found.words : Math.max(found.words, found.topics);
  const sum = words * both + topics * found.topics;
  const none = sigmoid(learned.start);
  return Math.max(0, (sigmoid(learned.start + sum) - none) / (1 - none));
}

/** The squared weights of the words that both have, summed; misspelled ones count less, each matched once. */
function sharedWords(one: Reading, other: Reading): number {
  let sum = 0;
  for (const [word, weight] of one.words) {
    const its = other.words.get(word);
    if (its !== undefined) sum += Math.min(weight, its) ** 2;
  }
  const close: { mine: string; its: string; counts: number }[] = [];
  for (const mine of one.spellings)
    for (const its of other.spellings) {
      const spelled = spelledAlike(mine, its);
      if (spelled < misspelled || other.words.has(mine.word) || one.words.has(its.word)) continue;
      const least = Math.min(one.words.get(mine.word) ?? 0, other.words.get(its.word) ?? 0);
      close.push({ mine: mine.word, its: its.word, counts: spelled * least });
    }
  if (close.length === 0) return sum;
  const taken = new Set<string>();
  for (const { mine, its, counts } of close.sort((a, b) => b.counts - a.counts)) {
    if (taken.has(mine) || taken.has(its)) continue;
    taken.add(mine).add(its);
    sum += counts ** 2;
  }
  return sum;
}

/** The cosine of both texts' topics, brought down where both are short: a single hint says less than many. */
function sharedTopics(one: Reading, other: Reading): number {
  const [mine, its] = [one.topics, other.topics];
  let product = 0;
  // Both are in order, so one walk along the two finds what they share.
  for (let k = 0, l = 0; k < mine.places.length && l < its.places.length; ) {
    const apart = (mine.places[k] ?? 0) - (its.places[l] ?? 0);
    if (apart === 0) product += (mine.strengths[k] ?? 0) * (its.strengths[l] ?? 0);
    if (apart <= 0) k += 1;
    if (apart >= 0) l += 1;
  }
  const norms = one.squares.topics * other.squares.topics;
  return norms > 0 ? Math.min(1, product / (Math.sqrt(norms) + doubt)) : 0;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
