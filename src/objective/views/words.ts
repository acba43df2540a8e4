import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { lengths, type Objective } from '../objective.ts';

/** What views need to speak to their reader. */
export interface Reader {
  t: T;
  format: Format;
  language: Language;
}

/** 'about a month' for 30; a length of another making in days. */
export function lengthName(t: T, days: number): string {
  const preset = lengths.find((length) => length === days);
  return preset ? t(`objective.length.${preset}`) : t('objective.length.days', { count: days });
}

/** '2 to 4 people', or '3 people'. */
export function sizeText(t: T, objective: Pick<Objective, 'sizeFrom' | 'sizeTo'>): string {
  const { sizeFrom: from, sizeTo: to } = objective;
  return from === to ? t('objective.size.exact', { number: from }) : t('objective.size.range', { from, to });
}

/** 'Ana Reyes · Juniper Elementary', or the name alone. */
export function authorText(t: T, author: Objective['author']): string {
  const name = `${author.givenName} ${author.familyName}`.trim();
  return `${name} · ${author.building ?? t('objective.district_office')}`;
}
