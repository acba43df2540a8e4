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
  dayThen: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  momentThen: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  year: { year: 'numeric' },
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
  /** 'Tuesday, March 3' for an instant or a plain 'YYYY-MM-DD' (which has no zone); with its year when that is over. */
  day(when: Date | string): string;
  /** 'Mar 3, 2027' */
  shortDay(when: Date | string): string;
  /** 'Tuesday, March 3 at 2:15 PM', with its year when that is over. */
  moment(when: Date): string;
  /** '2:15 PM' */
  time(when: Date): string;
  /** '2,314' */
  number(n: number): string;
  /** 'Ana, Ben, and Cruz' */
  list(items: readonly string[]): string;
}

/**
 * @param timeZone IANA name, e.g. 'America/New_York'
 * @param now when it is read: days of a year that is over carry it. Left out, none does.
 */
export function formatFor(language: Language, timeZone: string, now?: Date): Format {
  const year = now ? Number(formatter('en', timeZone, 'year').format(now)) : 0;
  const key = `${language} ${timeZone} ${year}`;
  const format = known.get(key) ?? makeFormat(language, timeZone, year);
  known.set(key, format);
  return format;
}

function makeFormat(language: Language, timeZone: string, present: number): Format {
  const show = (when: Date | string, shape: keyof typeof shapes) =>
    typeof when === 'string'
      ? formatter(language, 'UTC', shape).format(new Date(`${when.slice(0, 10)}T12:00:00Z`))
      : formatter(language, timeZone, shape).format(when);
  const isOver = (when: Date | string) => {
    if (typeof when === 'string') return Number(when.slice(0, 4)) < present;
    // Only around New Year do zones differ in the year.
    if (when.getTime() >= Date.UTC(present, 0, 2)) return false;
    return Number(formatter('en', timeZone, 'year').format(when)) < present;
  };
  return {
    day: (when) => show(when, isOver(when) ? 'dayThen' : 'day'),
    shortDay: (when) => show(when, 'shortDay'),
    moment: (when) => show(when, isOver(when) ? 'momentThen' : 'moment'),
    time: (when) => show(when, 'time'),
    number: (n) => numbers[language].format(n),
    list: (items) => lists[language].format(items),
  };
}
