import { type Source, sources } from '../../objective/objective.ts';
import { isGrade } from '../../people/grades.ts';
import { isId } from '../../platform/http/form.ts';
import { isDate } from '../../platform/local-date.ts';

/** Which open objectives make a pool; '' is no wish. */
export interface Filters {
  /** Id of a building. */
  building: string;
  subject: string;
  grade: string;
  /** Key of a focus area. */
  focus: string;
  source: Source | '';
  /** Id of a published priority that objectives come from. */
  priority: string;
  /** Open for at least so many days. */
  days: string;
  /** Opened on this day or later, as YYYY-MM-DD. */
  since: string;
}

export const filterNames = ['building', 'subject', 'grade', 'focus', 'source', 'priority', 'days', 'since'] as const;

/** Reads what is wished for; anything odd in it is no wish. */
export function filtersFrom(given: (name: string) => string | undefined): Filters {
  const text = (name: string, most: number) =>
    (given(name) ?? '').replaceAll('\u0000', '').toWellFormed().trim().slice(0, most);
  const source = sources.find((one) => one === text('source', 20));
  return {
    building: isId(text('building', 36)) ? text('building', 36) : '',
    subject: text('subject', 100),
    grade: isGrade(text('grade', 4)) ? text('grade', 4) : '',
    focus: text('focus', 100),
    source: source ?? '',
    priority: isId(text('priority', 36)) ? text('priority', 36) : '',
    days: /^[1-9]\d{0,2}$/.test(text('days', 4)) ? text('days', 4) : '',
    since: isDate(text('since', 10)) ? text('since', 10) : '',
  };
}

/** Why somebody whose objective fits is not in a new pool. */
export type LeftOut = 'paused' | 'opted_out' | 'specialist' | 'partnered' | 'asked';

/** Somebody whose open objective fits the filters. */
export interface Candidate {
  personId: string;
  objectiveId: string;
  name: string;
  building: string | null;
  /** null: in the pool. */
  leftOut: LeftOut | null;
}

/** What keeps somebody out, the weightiest first. */
export function leftOutBecause(known: {
  paused: boolean;
  optedOut: boolean;
  specialist: boolean;
  partnered: boolean;
  asked: boolean;
}): LeftOut | null {
  if (known.paused) return 'paused';
  if (known.optedOut) return 'opted_out';
  if (known.specialist) return 'specialist';
  if (known.partnered) return 'partnered';
  return known.asked ? 'asked' : null;
}
