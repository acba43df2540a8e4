import type { Language } from '../../language/message.ts';

/** Words and phrases that mean much the same to people who work in schools. */
export interface Topic {
  key: string;
  /** What holds several topics together: a field of teaching or work. */
  field: string;
  terms: Readonly<Record<Language, readonly string[]>>;
}

/** A topic in one line: key, English terms, Spanish terms, the terms parted by commas. */
export type TopicLine = readonly [key: string, en: string, es: string];

/**
 * Makes the topics of a field from compact lines.
 * @param name the field's key
 * @param lines one for each topic
 * @returns the topics
 */
export function field(name: string, lines: readonly TopicLine[]): Topic[] {
  return lines.map(([key, en, es]) => ({ key, field: name, terms: { en: en.split(', '), es: es.split(', ') } }));
}
