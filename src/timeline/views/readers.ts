import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';

/** In words: who will read what is written about dates, sessions and plans. */
export function readers(partnership: Partnership, t: T, format: Format): string {
  const others = partnership.members.filter((member) => member.personId !== partnership.me.personId).map(fullName);
  return others.length === 0 ? t('timeline.readers_later') : t('timeline.readers', { names: format.list(others) });
}
