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
      const stems = wordsOf(term)
        .filter((word) => !isFiller(word, language))
        .map((word) => stem(word, language));
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

/** Topics this clear lend a term to a search. */
const clear = { from: 0.55, most: 3 };

/** The shortest term in both languages of the clearest of some topics, so that one language finds the other. */
export function namesOf(places: readonly number[], strengths: ArrayLike<number>): string[] {
  const clearest = places
    .map((place, at) => ({ place, strength: strengths[at] ?? 0 }))
    .filter(({ strength }) => strength >= clear.from)
    .sort((a, b) => b.strength - a.strength);
  return clearest.slice(0, clear.most).flatMap(({ place }) => {
    const terms = topics[place]?.terms;
    return terms ? languages.map((language) => shortest(terms[language])) : [];
  });
}

/** The term of fewest words, the first of several. */
function shortest(terms: readonly string[]): string {
  return terms.reduce((one, other) => (other.split(' ').length < one.split(' ').length ? other : one));
}
