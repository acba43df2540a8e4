import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';

/** In words: who reads a proposal and the positions to it. */
export function readers(partnership: Partnership, t: T, format: Format): string {
  const others = partnership.members.filter((member) => member.personId !== partnership.me.personId).map(fullName);
  return others.length === 0
    ? t('decision.readers_later')
    : t('decision.readers', { names: format.list([t('decision.you'), ...others]) });
}
