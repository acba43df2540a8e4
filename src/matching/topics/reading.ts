import { stem, wordsOf } from '../../language/stem.ts';
import { type Language, languages } from '../../language/message.ts';
import { isFiller, telling } from '../background.ts';
import { topics } from './list.ts';

/** What a word or a pair of words says about topics: the topic's place in the list and how strongly. */
type Hint = readonly [topic: number, strength: number];
type Index = ReadonlyMap<string, readonly Hint[]>;

/** A whole phrase counts as much as this many words; of a longer phrase, its single words count this share. */
const counts = { phrase: 1.5, partOfPhrase: 0.35 };

const indexes: Partial<Record<Language, Index>> = {};

/** Topics that words of a text speak of, with how strongly each; the topic's place in {@link topics}. */
export function topicsIn(stems: readonly string[], language: Language): Map<number, number> {
  const index = (indexes[language] ??= makeIndex(language));
  const found = new Map<number, number>();
  const count = (key: string) => {
    for (const [topic, strength] of index.get(key) ?? []) found.set(topic, (found.get(topic) ?? 0) + strength);
  };
  const seen = new Set<string>();
  stems.forEach((one, at) => {
    const next = stems[at + 1];
    for (const key of next ? [one, one + next] : [one]) if (!seen.has(key) && seen.add(key)) count(key);
  });
  return found;
}

/** Does any topic use this word? Then it speaks of school work, and isn't just an uncommon word. */
export function isTopical(stemmed: string, language: Language): boolean {
  return (indexes[language] ??= makeIndex(language)).has(stemmed);
}

/** Words of every topic's terms and neighbouring pairs, joined, so that "groupwork" is "group work"; one that stands in many topics says little of each. */
function makeIndex(language: Language): Index {
  const hints = new Map<string, Map<number, number>>();
  const add = (key: string, topic: number, strength: number) => {
    const known = hints.get(key) ?? new Map<number, number>();
    known.set(topic, Math.max(known.get(topic) ?? 0, strength));
    hints.set(key, known);
  };
  topics.forEach((topic, place) => {
    for (const term of topic.terms[language]) {
      const stems = stemsOf(term, language);
      for (const one of stems) add(one, place, (stems.length === 1 ? 1 : counts.partOfPhrase) * telling(one, language));
      stems.slice(1).forEach((one, before) => add(`${stems[before]}${one}`, place, counts.phrase));
    }
  });
  const index = new Map<string, readonly Hint[]>();
  for (const [key, known] of hints) {
    const share = Math.log((topics.length + 1) / (known.size + 1)) / Math.log(topics.length);
    index.set(
      key,
      [...known].map(([topic, strength]) => [topic, strength * share]),
    );
  }
  return index;
}

/** Topics this clear lend terms to a search; of so many topics, so many terms in each language. */
const lent = { from: 0.55, topics: 3, terms: 2 };

/**
 * Terms in both languages that speak of the same topics as a text does, so that one language finds the other and a word
 * finds what means the same.
 * @param found the text's topics, each with how strongly it speaks of them
 * @param written stems that stand in the text already
 * @returns for each language the few terms whose own topics are nearest to the text's
 */
export function namesOf(found: ReadonlyMap<number, number>, written: ReadonlySet<string>): string[] {
  const clearest = [...found]
    .filter(([, strength]) => strength >= lent.from)
    .sort((a, b) => b[1] - a[1])
    .slice(0, lent.topics);
  return languages.flatMap((language) => {
    const terms = new Map<string, { term: string; nearness: number }>();
    for (const term of clearest.flatMap(([place]) => topics[place]?.terms[language] ?? [])) {
      const stems = stemsOf(term, language);
      const key = stems.join(' ');
      if (!terms.has(key) && stems.some((one) => !written.has(one)))
        terms.set(key, { term, nearness: cosine(topicsIn(stems, language), found) });
    }
    return [...terms.values()]
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, lent.terms)
      .map(({ term }) => term);
  });
}

function cosine(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let product = 0;
  let squares = 0;
  for (const [topic, strength] of one) {
    product += strength * (other.get(topic) ?? 0);
    squares += strength ** 2;
  }
  // The other one is the same for all that are compared.
  return squares > 0 ? product / Math.sqrt(squares) : 0;
}

/** The stems of a term's words, without those that only hold it together. */
function stemsOf(term: string, language: Language): string[] {
  return wordsOf(term)
    .filter((word) => !isFiller(word, language))
    .map((word) => stem(word, language));
}
