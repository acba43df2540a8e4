import type { Objective } from '../objective/objective.ts';
import { grades, isGrade } from '../people/grades.ts';
import { type Reading, readText } from './reading.ts';
import { type Time, timesIn } from './times.ts';

/** What objectives are compared by. */
export type Comparable = Pick<
  Objective,
  | 'statement'
  | 'why'
  | 'success'
  | 'focusAreas'
  | 'subjects'
  | 'grades'
  | 'approaches'
  | 'source'
  | 'priority'
  | 'hopedDays'
  | 'formality'
  | 'sizeFrom'
  | 'sizeTo'
  | 'crossSchool'
  | 'times'
> & { author: Pick<Objective['author'], 'buildingId'> };

/** An objective made ready for comparing; once is enough for however many comparisons. */
export interface Prepared {
  objective: Comparable;
  reading: Reading;
  /** Subjects in lower case, each with how it was typed. */
  subjects: ReadonlyMap<string, string>;
  /** Places of its grades in the order of schooling. */
  grades: readonly number[];
  times: ReadonlySet<Time>;
}

/**
 * Makes an objective ready for {@link compatibility} and {@link fit}: reads its sentences and times.
 * @param objective an objective, also one that is still being written
 * @returns what `fit` and `compatibility` take
 */
export function prepare(objective: Comparable): Prepared {
  return {
    objective,
    reading: readText([objective.statement, objective.why, objective.success].join('\n')),
    subjects: new Map(objective.subjects.map((subject) => [subject.toLowerCase(), subject])),
    grades: objective.grades.filter(isGrade).map((grade) => grades.indexOf(grade)),
    times: timesIn(objective.times),
  };
}
