import { focusDomains } from '../../district/focus-areas/list.ts';
import { say } from '../../language/words.ts';
import { gradeName } from '../../people/grades.ts';
import { type Reader, sizeText } from '../../objective/views/words.ts';
import type { Fact } from '../reasons.ts';
import type { Time } from '../times.ts';

/** A reason why two objectives go together, in words. */
export function reasonText({ t, format, language }: Reader, reason: Fact): string {
  switch (reason.kind) {
    case 'words':
      return t(reason.close ? 'matching.reason.words_close' : 'matching.reason.words_near');
    case 'focus':
      return t('objective.reason.both', { what: format.list(reason.areas.map((area) => say(area.name, language))) });
    case 'field': {
      const names = reason.domains.map((key) => focusDomains.find((domain) => domain.key === key)?.name);
      return t('matching.reason.field', {
        what: format.list(names.flatMap((name, at) => (name ? say(name, language) : (reason.domains[at] ?? [])))),
      });
    }
    case 'subjects':
      return t('objective.reason.both', { what: format.list(reason.subjects) });
    case 'grades':
      return t('objective.reason.both', { what: format.list(reason.grades.map((grade) => gradeName(t, grade))) });
    case 'approaches':
      return t('objective.reason.approaches', {
        what: format.list(reason.approaches.map((approach) => t(`objective.approach.${approach}`))),
      });
    case 'times':
      return t('matching.reason.times', { what: format.list(reason.times.map((time) => timeName(t, time))) });
    case 'source':
      return reason.source === 'self' ? '' : t(`matching.reason.source.${reason.source}`);
    case 'priority':
      return t('objective.reason.both', { what: reason.title });
    case 'formality':
      return t(`matching.reason.formality.${reason.formality}`);
    case 'size':
      return t('matching.reason.size', { what: sizeText(t, { sizeFrom: reason.from, sizeTo: reason.to }) });
    case 'language':
      return t(`matching.reason.language.${reason.language}`);
    case 'length':
    case 'near_formality':
    case 'sizes_apart':
    case 'partners_before':
      return t(`matching.reason.${reason.kind}`);
    case 'near_grades':
    case 'same_building':
    case 'other_building':
    case 'other_building_unwelcome':
      return t(`objective.reason.${reason.kind}`);
  }
}

/** 'Tuesdays', 'period 3' */
export function timeName(t: Reader['t'], time: Time): string {
  return time.startsWith('period_')
    ? t('matching.time.period', { number: time.slice('period_'.length) })
    : t(`matching.time.${time as Exclude<Time, `period_${number}`>}`);
}
