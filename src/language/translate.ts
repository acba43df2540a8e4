import { catalogues, type Key } from './catalogue.ts';
import type { Language, Params } from './message.ts';

/** Says the message `key`, its {braces} filled from `params`; a counted message picks its form by `params.count`. */
export type T = (key: Key, params?: Params) => string;

const plurals: Record<Language, Intl.PluralRules> = { en: new Intl.PluralRules('en'), es: new Intl.PluralRules('es') };

/** @returns the translator of one language. Text comes out unescaped: the view escapes it. */
export function translator(language: Language): T {
  const messages = catalogues[language];
  return (key, params) => {
    const message = messages[key];
    const text =
      typeof message === 'string'
        ? message
        : message[plurals[language].select(Number(params?.count ?? 0)) === 'one' ? 'one' : 'other'];
    return params ? fill(text, params) : text;
  };
}

/** The catalogues' texts, cut at their braces: names stand at the odd places. */
const cut = new Map<string, string[]>();

function fill(text: string, params: Params): string {
  let pieces = cut.get(text);
  if (!pieces) {
    pieces = text.split(/\{(\w+)\}/);
    cut.set(text, pieces);
  }
  return pieces.map((piece, n) => (n % 2 === 0 ? piece : String(params[piece] ?? `{${piece}}`))).join('');
}

/** Is `key` in the catalogue? For keys that come from outside, such as a notice kept in a cookie. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(catalogues.en, key);
}

/** The best of our languages for an Accept-Language header (RFC 9110 §12.5.4, order of mention; q-values aside). */
export function languageFrom(header: string | undefined | null): Language {
  for (const part of (header ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'en' || tag === 'es') return tag;
  }
  return 'en';
}
