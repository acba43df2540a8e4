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
    return params ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole)) : text;
  };
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
