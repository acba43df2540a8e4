import { type Language, languages } from '../../language/message.ts';
import type { Words } from '../../language/words.ts';
import type { ConversationProtocol } from './shape.ts';

/** A text of an own protocol, in the languages somebody has written it in: one at least. */
export type OwnWords = { [L in Language]?: string };

type Own<T> = T extends Words
  ? OwnWords
  : T extends readonly (infer One)[]
    ? Own<One>[]
    : T extends object
      ? { -readonly [K in keyof T]: Own<T[K]> }
      : T;

/** What a district or a partnership wrote: a protocol whose texts may stand in one language only. */
export type OwnDefinition = Own<Omit<ConversationProtocol, 'key' | 'version'>>;

/**
 * The text in both languages. Where one is not written, the other stands in for it: a prompt in another language helps
 * more than none.
 */
function bothLanguages(words: OwnWords): Words {
  const text = words.en || words.es || '';
  return { en: words.en || text, es: words.es || text };
}

/** An own protocol as a run and its pages use it. @param key its id */
export function inFull(definition: OwnDefinition, key: string, version: number): ConversationProtocol {
  return {
    ...definition,
    key,
    version,
    name: bothLanguages(definition.name),
    purpose: bothLanguages(definition.purpose),
    roles: definition.roles.map((role) => ({
      ...role,
      name: bothLanguages(role.name),
      does: bothLanguages(role.does),
    })),
    rounds: definition.rounds.map((round) => ({
      ...round,
      name: bothLanguages(round.name),
      does: bothLanguages(round.does),
      prompts: round.prompts.map(bothLanguages),
    })),
    bring: definition.bring.map(bothLanguages),
    leaves: definition.leaves.map(({ key: heading, text }) => ({ key: heading, text: bothLanguages(text) })),
  };
}

const ofOurs = { en: 'our version', es: 'nuestra versión' };

/** A copy to be changed: the same in everything but its name, which says that it is a version of one's own. */
export function copyOf(protocol: ConversationProtocol, own: OwnDefinition | null): OwnDefinition {
  const { key: _key, version: _version, ...shipped } = protocol;
  const definition = structuredClone(own ?? (shipped as OwnDefinition));
  for (const language of languages) {
    const name = definition.name[language];
    if (name) definition.name[language] = `${name.slice(0, 100)} (${ofOurs[language]})`;
  }
  return definition;
}

/** The languages that every text of a definition is written in. */
export function writtenIn(definition: OwnDefinition): Language[] {
  const texts = [
    definition.name,
    definition.purpose,
    ...definition.roles.flatMap((role) => [role.name, role.does]),
    ...definition.rounds.flatMap((round) => [round.name, round.does, ...round.prompts]),
    ...definition.bring,
    ...definition.leaves.map((heading) => heading.text),
  ];
  return languages.filter((language) => texts.every((text) => text[language]));
}
