import type { Language } from '../../language/message.ts';
import type { Words } from '../../language/words.ts';

/** Words and phrases that people use when they mean an area. */
export type Terms = Record<Language, readonly string[]>;

/** A topic that an objective can be about. */
export interface FocusArea {
  /** Stored with objectives; never changes. */
  key: string;
  /** The domain it belongs to. */
  domain: string;
  name: Words;
  terms: Terms;
}

/** The upper level: a field of teaching that holds several areas. */
export interface FocusDomain {
  key: string;
  name: Words;
  terms: Terms;
  areas: readonly FocusArea[];
}

/** One line of a domain's file: key, English name, Spanish name, English terms, Spanish terms (terms parted by commas). */
export type AreaLine = readonly [key: string, en: string, es: string, termsEn: string, termsEs: string];

/**
 * Makes a domain with its areas from compact lines.
 * @param line the domain's own line; its terms name the field as a whole
 * @param areas one line for each area, commonest first
 * @returns the domain
 */
export function domain(line: AreaLine, areas: readonly AreaLine[]): FocusDomain {
  const [key] = line;
  return { ...entry(line), areas: areas.map((area) => ({ ...entry(area), domain: key })) };
}

function entry([key, en, es, termsEn, termsEs]: AreaLine): { key: string; name: Words; terms: Terms } {
  return { key, name: { en, es }, terms: { en: termsEn.split(', '), es: termsEs.split(', ') } };
}
