import type { Language } from './message.ts';

const locale: Record<Language, string> = { en: 'en-US', es: 'es-US' };
const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${timeZone}|${JSON.stringify(options)}`;
  let found = cache.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale[language], { timeZone, ...options });
    cache.set(key, found);
  }
  return found;
}

/** Dates and times in words, in a person's language and the district's zone. */
export interface Format {
  /** 'Tuesday, March 3' for an instant or a plain 'YYYY-MM-DD' (which has no zone). */
  day(when: Date | string): string;
  /** 'Mar 3, 2027' */
  shortDay(when: Date | string): string;
  /** 'Tuesday, March 3, 2:15 PM' */
  moment(when: Date): string;
  /** '2:15 PM' */
  time(when: Date): string;
  /** '2,314' */
  number(n: number): string;
  /** 'Ana, Ben, and Cruz' */
  list(items: readonly string[]): string;
}

/** @param timeZone IANA name, e.g. 'America/New_York' */
export function formatFor(language: Language, timeZone: string): Format {
  const show = (when: Date | string, options: Intl.DateTimeFormatOptions) =>
    typeof when === 'string'
      ? formatter(language, 'UTC', options).format(new Date(`${when.slice(0, 10)}T12:00:00Z`))
      : formatter(language, timeZone, options).format(when);
  return {
    day: (when) => show(when, { weekday: 'long', month: 'long', day: 'numeric' }),
    shortDay: (when) => show(when, { month: 'short', day: 'numeric', year: 'numeric' }),
    moment: (when) =>
      show(when, { weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }),
    time: (when) => show(when, { hour: 'numeric', minute: '2-digit' }),
    number: (n) => new Intl.NumberFormat(locale[language]).format(n),
    list: (items) => new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items),
  };
}
