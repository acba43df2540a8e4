import type { Priority } from '../../../district/priorities/priority.ts';
import type { Format } from '../../../language/format.ts';
import type { T } from '../../../language/translate.ts';

/** 'The district', or the building's or PLC's name. */
export function placeText(t: T, priority: Pick<Priority, 'level' | 'place'>): string {
  return priority.place ?? t('priority.level.district');
}

/** 'Aug 3, 2026 to May 28, 2027', or 'since Aug 3, 2026'. */
export function datesText(t: T, format: Format, priority: Pick<Priority, 'startsOn' | 'endsOn'>): string {
  const from = format.shortDay(priority.startsOn);
  return priority.endsOn
    ? t('priority.dates', { from, to: format.shortDay(priority.endsOn) })
    : t('priority.dates.open', { from });
}
