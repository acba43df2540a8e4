import { stem, wordsOf } from '../language/stem.ts';
import { type Language, languages } from '../language/message.ts';
import { isFiller, languageOf, telling } from './background.ts';
import { type Comparison, learned } from './learned.ts';
import { spelledAlike } from './spelling.ts';
import { isTopical, namesOf, topicsIn } from './topics/reading.ts';

/** A text boiled down to what it can be compared by. */
export interface Reading {
  /** The language most of its small words are in. */
  language: Language;
  /** Stems with how telling each is. */
  words: ReadonlyMap<string, number>;
  /** The topics it speaks of, each with how strongly. */
  topics: ReadonlyMap<number, number>;
}

/** From how alike two words must be spelled, and how long they must be, before they count as the same misspelled. */
const misspelled = { from: 0.6, letters: 5 };
/** A word of the text's other language ("exit tickets" in Spanish) says this share about topics. */
const otherLanguage = 0.6;
/** A topic's name is worth less for finding than a word that was written. */
const topicTells = 0.4;
/** The share that a word counts which no topic uses. */
const unknown = 0.7;
/** How much a comparison of topics is held back when little is known of them. */
const doubt = 4;

/**
 * Reads a text in English or Spanish, whichever its small words are in.
 * @param text any text; an empty one reads as nothing
 */
export function readText(text: string): Reading {
  const all = wordsOf(text);
  const language = languageOf(all);
  const words = new Map<string, number>();
  const stems = (of: Language) => all.filter((word) => !isFiller(word, language)).map((word) => stem(word, of));
  const own = stems(language);
  for (const one of own) words.set(one, weigh(one, language));
  const topics = topicsIn(own, language);
  const other = languages.find((one) => one !== language);
  if (other)
    for (const [topic, strength] of topicsIn(stems(other), other))
      topics.set(topic, Math.max(topics.get(topic) ?? 0, strength * otherLanguage));
  return { language, words, topics };
}

/**
 * The words by which others who write about the same may be found, the most telling first.
 * @param most how many at most
 * @returns words, or short phrases of the same topics in both languages, each with how telling it is, 0..1
 */
export function searchWords(text: string, most: number): { words: string; tells: number }[] {
  const all = wordsOf(text);
  const language = languageOf(all);
  const unlike = new Map<string, { words: string; tells: number }>();
  for (const word of all) {
    if (isFiller(word, language) || word.length < 3) continue;
    const stemmed = stem(word, language);
    if (!unlike.has(stemmed)) unlike.set(stemmed, { words: word, tells: weigh(stemmed, language) });
  }
  const own = [...unlike.values()].sort((a, b) => b.tells - a.tells).slice(0, most);
  return [...own, ...namesOf(readText(text).topics).map((words) => ({ words, tells: topicTells }))];
}

/** How telling a word is; one that no topic knows may be rare merely by chance. */
function weigh(stemmed: string, language: Language): number {
  return telling(stemmed, language) * (isTopical(stemmed, language) ? 1 : unknown);
}

/** Compares two readings; the same whichever comes first. */
export function compare(one: Reading, other: Reading): Comparison {
  const shared = sharedWords(one.words, other.words);
  const [mine, its] = [squares(one.words.values()), squares(other.words.values())];
  const both = shared.reduce((sum, weight) => sum + weight ** 2, 0);
  return {
    words: mine * its > 0 ? Math.min(1, both / Math.sqrt(mine * its)) : 0,
    within: mine * its > 0 ? Math.min(1, both / Math.min(mine, its)) : 0,
    topics: cosine(one.topics, other.topics),
  };
}

/**
 * How much two texts speak of the same: the {@link Comparison} weighed by numbers learned once.
 * @returns 0 (nothing in common) to 1; the same whichever comes first
 */
export function likeness(one: Reading, other: Reading): number {
  const found = compare(one, other);
  const sum = Object.entries(learned.weights).reduce(
    (sum, [name, weight]) => sum + weight * found[name as keyof Comparison],
    0,
  );
  const none = sigmoid(learned.start);
  return Math.max(0, (sigmoid(learned.start + sum) - none) / (1 - none));
}

/** The weight of each word that both have; misspelled ones count less, each matched once. */
function sharedWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number[] {
  const shared: number[] = [];
  for (const [word, weight] of one) if (other.has(word)) shared.push(Math.min(weight, other.get(word) ?? 0));
  const mine = unmatched(one, other);
  const close = unmatched(other, one).flatMap(([its, value]) =>
    mine.flatMap(([word, weight]) => {
      const spelled = spelledAlike(word, its);
      return spelled < misspelled.from ? [] : [{ word, its, counts: spelled * Math.min(weight, value) }];
    }),
  );
  const taken = new Set<string>();
  for (const { word, its, counts } of close.sort((a, b) => b.counts - a.counts)) {
    if (taken.has(word) || taken.has(its)) continue;
    taken.add(word).add(its);
    shared.push(counts);
  }
  return shared;
}

function unmatched(from: ReadonlyMap<string, number>, without: ReadonlyMap<string, number>): [string, number][] {
  return [...from].filter(([word]) => word.length >= misspelled.letters && !without.has(word));
}

/** The cosine of two vectors, brought down where both are short: a single hint says less than many. */
function cosine<K>(one: ReadonlyMap<K, number>, other: ReadonlyMap<K, number>): number {
  let product = 0;
  for (const [key, value] of one) product += value * (other.get(key) ?? 0);
  const norms = squares(one.values()) * squares(other.values());
  return norms > 0 ? Math.min(1, product / (Math.sqrt(norms) + doubt)) : 0;
}

function squares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value ** 2;
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
