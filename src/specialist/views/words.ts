import type { T } from '../../language/translate.ts';

/** '3 days ago' or '3 days'; 'today' when not a day has passed. */
export function ago(t: T, how: 'days' | 'days_ago', days: number): string {
  return days === 0 ? t('specialist.today') : t(`specialist.${how}`, { count: days });
}
