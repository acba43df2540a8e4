import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';

/** Whom one can call by name here: the partners, for the list that opens after an @. */
export function callable(partnership: Partnership, me: string, t: T): { names: string[]; label: string } {
  const others = partnership.members.filter((member) => member.personId !== me).map(fullName);
  return { names: others, label: t('conversation.partners') };
}

/** In words: who will read what is posted here. `guests` read along in this thread. */
export function readers(
  partnership: Partnership,
  me: string,
  t: T,
  format: Format,
  guests: readonly { name: string }[] = [],
): string {
  const also = guests.length > 0 ? t('guest.also_reads', { names: format.list(guests.map(({ name }) => name)) }) : '';
  return `${members(partnership, me, t, format)} ${also}`.trim();
}

function members(partnership: Partnership, me: string, t: T, format: Format): string {
  const others = partnership.members.filter((member) => member.personId !== me).map(fullName);
  return others.length === 0
    ? t('conversation.readers_later')
    : t('conversation.readers', { names: format.list(others) });
}
