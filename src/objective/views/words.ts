import type { Key } from '../../language/catalogue.ts';
import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import { gradeName } from '../../people/grades.ts';
import { lengths, type Objective } from '../objective.ts';
import type { Reason } from '../overlap.ts';

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

/** A reason why two objectives go together, in words. */
export function reasonText({ t, format, language }: Reader, reason: Reason): string {
  switch (reason.kind) {
    case 'focus':
      return t('objective.reason.both', { what: format.list(reason.areas.map((area) => say(area.name, language))) });
    case 'subjects':
      return t('objective.reason.both', { what: format.list(reason.subjects) });
    case 'grades':
      return t('objective.reason.both', { what: format.list(reason.grades.map((grade) => gradeName(t, grade))) });
    case 'approaches':
      return t('objective.reason.approaches', {
        what: format.list(reason.approaches.map((approach) => t(`objective.approach.${approach}`))),
      });
    default: {
      const said: Record<Exclude<Reason['kind'], 'focus' | 'subjects' | 'grades' | 'approaches'>, Key> = {
        near_grades: 'objective.reason.near_grades',
        words: 'objective.reason.words',
        same_building: 'objective.reason.same_building',
        other_building: 'objective.reason.other_building',
        other_building_unwelcome: 'objective.reason.other_building_unwelcome',
      };
      return t(said[reason.kind]);
    }
  }
}
