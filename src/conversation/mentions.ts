import type { Member } from '../partnership/partnership.ts';
import { fullName } from '../people/person.ts';

/** Somebody called by name in a post. */
export interface Mention {
  personId: string;
  /** The name as it stands in the post, without the @. */
  said: string;
}

type Named = Pick<Member, 'personId' | 'givenName' | 'familyName'>;

/** Accents and case aside, letter for letter. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Who is called in a post: @ and a member's name, whole or the given name alone where only one member has it. What
 * quotes somebody else calls nobody; each is called once.
 */
export function mentionsIn(body: string, members: readonly Named[]): Mention[] {
  const text = body.normalize('NFC');
  const given = members.map((member) => fold(member.givenName));
  const names = members
    .flatMap((member) => [
      { personId: member.personId, name: fullName(member) },
      ...(given.filter((name) => name === fold(member.givenName)).length === 1
        ? [{ personId: member.personId, name: member.givenName }]
        : []),
    ])
    .map((one) => ({ ...one, name: one.name.normalize('NFC') }))
    .toSorted((a, b) => b.name.length - a.name.length);
  const found = new Map<string, Mention>();
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('>')) continue;
    for (const { index } of line.matchAll(/(?<![\p{L}\p{N}_.+-])@(?=\p{L})/gu)) {
      const rest = line.slice(index + 1);
      const called = names.find(
        ({ name }) =>
          fold(rest.slice(0, name.length)) === fold(name) && !/^[\p{L}\p{N}_]/u.test(rest.slice(name.length)),
      );
      if (called && !found.has(called.personId))
        found.set(called.personId, { personId: called.personId, said: rest.slice(0, called.name.length) });
    }
  }
  return [...found.values()];
}

/**
 * Who is called after an edit. Somebody who was called under an earlier name stays called while that name stands there.
 * @param before who was called until now
 */
export function mentionsAfter(body: string, members: readonly Named[], before: readonly Mention[]): Mention[] {
  const now = mentionsIn(body, members);
  const kept = before.filter(
    (one) => now.every((other) => other.personId !== one.personId) && body.normalize('NFC').includes(`@${one.said}`),
  );
  return [...now, ...kept];
}
