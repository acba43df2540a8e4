import type { Language } from './message.ts';

const locale: Record<Language, string> = { en: 'en-US', es: 'es-US' };
const numbers = { en: new Intl.NumberFormat(locale.en), es: new Intl.NumberFormat(locale.es) };
const lists = {
  en: new Intl.ListFormat(locale.en, { type: 'conjunction' }),
  es: new Intl.ListFormat(locale.es, { type: 'conjunction' }),
};

/** Making a formatter takes a thousand times as long as using it; there are few languages and zones. */
const made = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, Format>();

const shapes = {
  day: { weekday: 'long', month: 'long', day: 'numeric' },
  shortDay: { month: 'short', day: 'numeric', year: 'numeric' },
  moment: { weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function formatter(language: Language, timeZone: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${language} ${shape} ${timeZone}`;
  let found = made.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale[language], { timeZone, ...shapes[shape] });
    made.set(key, found);
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
  const key = `${language} ${timeZone}`;
  const format = known.get(key) ?? makeFormat(language, timeZone);
  known.set(key, format);
  return format;
}

function makeFormat(language: Language, timeZone: string): Format {
  const show = (when: Date | string, shape: keyof typeof shapes) =>
    typeof when === 'string'
      ? formatter(language, 'UTC', shape).format(new Date(`${when.slice(0, 10)}T12:00:00Z`))
      : formatter(language, timeZone, shape).format(when);
  return {
    day: (when) => show(when, 'day'),
    shortDay: (when) => show(when, 'shortDay'),
    moment: (when) => show(when, 'moment'),
    time: (when) => show(when, 'time'),
    number: (n) => numbers[language].format(n),
    list: (items) => lists[language].format(items),
  };
}
