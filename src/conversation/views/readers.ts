import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';

/** In words: who will read what is posted here. */
export function readers(partnership: Partnership, me: string, t: T, format: Format): string {
  const others = partnership.members.filter((member) => member.personId !== me).map(fullName);
  return others.length === 0
    ? t('conversation.readers_later')
    : t('conversation.readers', { names: format.list(others) });
}
