import { stem, wordsOf } from '../language/stem.ts';
import { type Language, languages } from '../language/message.ts';
import { isFiller, languageOf, telling } from './background.ts';
import { type Comparison, learned } from './learned.ts';
import { type Spelling, spelledAlike, spellingOf } from './spelling.ts';
import { isTopical, namesOf, topicsIn } from './topics/reading.ts';

/** A text boiled down to what it can be compared by. */
export interface Reading {
  /** The language most of its small words are in. */
  language: Language;
  /** Stems with how telling each is. */
  words: ReadonlyMap<string, number>;
  /** The topics it speaks of, in order of their place in the list, each with how strongly. */
  topics: { places: Uint16Array; strengths: Float64Array };
  /** The sums of the squares of both, and its longer words' letters, kept ready for comparing. */
  squares: { words: number; topics: number };
  spellings: readonly Spelling[];
}

/** From how alike two words must be spelled, and how long they must be, before they count as the same misspelled. */
const misspelled = { from: 0.6, letters: 5 };
/** A word of the text's other language ("exit tickets" in Spanish) says this share about topics. */
const otherLanguage = 0.6;
/** A topic's name is worth less for finding than a word that was written. */
const topicTells = 0.4;
/** From how telling a word is looked up. */
const searched = 0.25;
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
  for (const one of stemsOf(all, language, language)) words.set(one, weigh(one, language));
  const found = topicsOf(all, language);
  const topics = [...found].sort(([a], [b]) => a - b);
  return {
    language,
    words,
    topics: {
      places: Uint16Array.from(topics, ([place]) => place),
      strengths: Float64Array.from(topics, ([, strength]) => strength),
    },
    squares: { words: squares(words.values()), topics: squares(found.values()) },
    spellings: [...words.keys()].filter((word) => word.length >= misspelled.letters).map(spellingOf),
  };
}

/** The topics that words speak of, in their own language and, less surely, in the other. */
function topicsOf(words: readonly string[], language: Language): Map<number, number> {
  const found = topicsIn(stemsOf(words, language, language), language);
  for (const other of languages) {
    if (other === language) continue;
    for (const [topic, strength] of topicsIn(stemsOf(words, language, other), other))
      found.set(topic, Math.max(found.get(topic) ?? 0, strength * otherLanguage));
  }
  return found;
}

function stemsOf(words: readonly string[], language: Language, as: Language): string[] {
  return words.filter((word) => !isFiller(word, language)).map((word) => stem(word, as));
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
  const sorted = [...unlike.values()].sort((a, b) => b.tells - a.tells).slice(0, most);
  // Words of every second sentence bring every second objective; they are looked up only when there is nothing else.
  const telling = sorted.filter(({ tells }) => tells >= searched);
  const own = telling.length > 0 ? telling : sorted;
  const topics = topicsOf(all, language);
  return [...own, ...namesOf(topics, new Set(unlike.keys())).map((words) => ({ words, tells: topicTells }))];
}

/** How telling a word is; one that no topic knows may be rare merely by chance. */
function weigh(stemmed: string, language: Language): number {
  return telling(stemmed, language) * (isTopical(stemmed, language) ? 1 : unknown);
}

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
      if (spelled < misspelled.from || other.words.has(mine.word) || one.words.has(its.word)) continue;
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

function squares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value ** 2;
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
