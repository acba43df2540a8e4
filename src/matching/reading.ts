import { stem, wordsOf } from '../language/stem.ts';
import { type Language, languages } from '../language/message.ts';
import { isFiller, languageOf, telling } from './background.ts';
import { type Spelling, spellingOf } from './spelling.ts';
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

/** A word of a text in some language, looked into once. */
interface Word {
  stem: string;
  /** How telling it is, 0..1. */
  tells: number;
  /** Its stem, were it a word of the other language. */
  elsewhere: string;
  /** Its stem's letters, unless it is so short that a misspelling makes another word. */
  spelling: Spelling | null;
}

/** How many letters a word must have before it can count as another one misspelled. */
const misspelled = 5;
/** A word of the text's other language ("exit tickets" in Spanish) says this share about topics. */
const otherLanguage = 0.6;
/** A topic's name is worth less for finding than a word that was written. */
const topicTells = 0.4;
/** From how telling a word is looked up. */
const searched = 0.25;
/** The share that a word counts which no topic uses: it may be rare merely by chance. */
const unknown = 0.7;

/**
 * Reads a text in English or Spanish, whichever its small words are in.
 * @param text any text; an empty one reads as nothing
 */
export function readText(text: string): Reading {
  const all = wordsOf(text);
  const language = languageOf(all);
  const own = wordsIn(all, language);
  const words = new Map(own.map((word) => [word.stem, word.tells]));
  const found = topicsOf(own, language);
  const topics = [...found].sort(([a], [b]) => a - b);
  const spellings = new Map(own.map((word) => [word.stem, word.spelling]));
  return {
    language,
    words,
    topics: {
      places: Uint16Array.from(topics, ([place]) => place),
      strengths: Float64Array.from(topics, ([, strength]) => strength),
    },
    squares: { words: squares(words.values()), topics: squares(found.values()) },
    spellings: [...spellings.values()].filter((spelling) => spelling !== null),
  };
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
    const known = word.length < 3 ? null : wordIn(word, language);
    if (known && !unlike.has(known.stem)) unlike.set(known.stem, { words: word, tells: known.tells });
  }
  const sorted = [...unlike.values()].sort((a, b) => b.tells - a.tells).slice(0, most);
  // Words of every second sentence bring every second objective; they are looked up only when there is nothing else.
  const telling = sorted.filter(({ tells }) => tells >= searched);
  const own = telling.length > 0 ? telling : sorted;
  const topics = topicsOf(wordsIn(all, language), language);
  return [...own, ...namesOf(topics, new Set(unlike.keys())).map((words) => ({ words, tells: topicTells }))];
}

/** The topics that words speak of, in their own language and, less surely, in the other. */
function topicsOf(words: readonly Word[], language: Language): Map<number, number> {
  const found = topicsIn(
    words.map((word) => word.stem),
    language,
  );
  const other = languages.find((one) => one !== language) ?? language;
  const elsewhere = topicsIn(
    words.map((word) => word.elsewhere),
    other,
  );
  for (const [topic, strength] of elsewhere)
    found.set(topic, Math.max(found.get(topic) ?? 0, strength * otherLanguage));
  return found;
}

function wordsIn(words: readonly string[], language: Language): Word[] {
  return words.flatMap((word) => wordIn(word, language) ?? []);
}

/** Words met lately, by language; the same few thousand make up nearly all that people write. */
const met: Readonly<Record<Language, Map<string, Word | null>>> = { en: new Map(), es: new Map() };
const mostMet = 20_000;

/** What is known of a word; null when it only holds sentences together. */
function wordIn(word: string, language: Language): Word | null {
  const known = met[language].get(word);
  if (known !== undefined) return known;
  const found = isFiller(word, language) ? null : lookInto(word, language);
  if (met[language].size >= mostMet) met[language].clear();
  met[language].set(word, found);
  return found;
}

function lookInto(word: string, language: Language): Word {
  const own = stem(word, language);
  const other = languages.find((one) => one !== language) ?? language;
  return {
    stem: own,
    tells: telling(own, language) * (isTopical(own, language) ? 1 : unknown),
    elsewhere: stem(word, other),
    spelling: own.length < misspelled ? null : spellingOf(own),
  };
}

function squares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value ** 2;
  return sum;
}
