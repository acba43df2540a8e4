import type { Language } from './message.ts';

/** One piece of text in both languages. Definitions carry their text like this; screens keep theirs in the catalogues. */
export type Words = { en: string; es: string };

/**
 * Picks the text for a reader.
 * @param words the text in both languages
 * @param lang the reader's language
 * @returns the text in that language
 */
export function say(words: Words, lang: Language): string {
  return words[lang];
}
