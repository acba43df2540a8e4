import { wordsOf } from '../language/stem.ts';

/** Times of a school week that people name, each with the words it is named by, in both languages. */
const named = {
  monday: 'monday mondays mon lunes',
  tuesday: 'tuesday tuesdays tue tues martes',
  wednesday: 'wednesday wednesdays wed miercoles',
  thursday: 'thursday thursdays thu thur thurs jueves',
  friday: 'friday fridays fri viernes',
  lunch: 'lunch lunchtime almuerzo',
  planning: 'planning prep planeacion planificacion',
  evening: 'evening evenings noche noches',
} as const;
export type Time = keyof typeof named | 'before_school' | 'after_school' | `period_${number}`;

/** Names of several words, looked for in the folded text. */
const phrases: readonly (readonly [RegExp, Time])[] = [
  [
    /\bbefore (school|class|classes)\b|\bantes de (la escuela|clase|clases|la jornada)\b|\bmornings?\b/,
    'before_school',
  ],
  [
    /\bafter (school|class|classes)\b|\bdespues de (la escuela|clase|clases|la jornada)\b|\bafternoons?\b/,
    'after_school',
  ],
];
const periods = /\b(?:period|periodo|hora) (\d{1,2})\b|\b(\d)(?:st|nd|rd|th) period\b/g;

/**
 * The times of a week that someone names in their own words: "Tuesdays, period 3" is Tuesday and period 3.
 * @param text what was typed under "times that suit"
 * @returns each time once; what isn't recognised is left out
 */
export function timesIn(text: string): Set<Time> {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  const words = new Set(wordsOf(text));
  const found = new Set<Time>();
  for (const [time, names] of Object.entries(named))
    if (names.split(' ').some((name) => words.has(name))) found.add(time as Time);
  for (const [pattern, time] of phrases) if (pattern.test(folded)) found.add(time);
  for (const match of folded.matchAll(periods)) found.add(`period_${Number(match[1] ?? match[2])}`);
  return found;
}
