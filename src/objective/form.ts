import { z } from 'zod';
import { levels } from '../district/priorities/priority.ts';
import type { Key } from '../language/catalogue.ts';
import { isGrade } from '../people/grades.ts';
import { subjectsFrom } from '../people/profile/profile.ts';
import { isId, many, one, parse, type Problem, type Typed } from '../platform/http/form.ts';
import { approachKeys } from './approach-keys.ts';
import { formalities, lengths, type Objective, type ObjectiveInput, sources } from './objective.ts';

/** The most letters of each text; the tables hold the same. */
export const longest = { statement: 400, why: 4000, success: 4000, times: 500, subject: 100 } as const;
const mostSubjects = 12;

const text = (max: number, key: Key) => z.string().trim().max(max, key);
const size = z.coerce
  .number(key('objective.size.wrong'))
  .int(key('objective.size.wrong'))
  .min(2, key('objective.size.wrong'))
  .max(8, key('objective.size.wrong'));

function key(known: Key): Key {
  return known;
}

const schema = z
  .object({
    statement: text(longest.statement, 'objective.statement.long').min(1, key('objective.statement.missing')),
    why: text(longest.why, 'objective.text.long'),
    success: text(longest.success, 'objective.text.long'),
    source: z.enum(sources, key('objective.choice.wrong')),
    priorityId: z.string().refine(isId, key('objective.choice.wrong')).nullable(),
    focus: z.array(z.string().max(100, key('objective.choice.wrong'))).max(12, key('objective.focus.many')),
    subjects: z
      .array(text(longest.subject, 'objective.subjects.long'))
      .max(mostSubjects, key('objective.subjects.long')),
    grades: z.array(z.string().refine(isGrade, key('objective.choice.wrong'))),
    hopedDays: z
      .string()
      .refine((value) => value === '' || lengths.some((days) => String(days) === value), key('objective.choice.wrong'))
      .transform((value) => (value === '' ? null : Number(value))),
    formality: z
      .enum(['', ...formalities], key('objective.choice.wrong'))
      .transform((value) => (value === '' ? null : value)),
    approaches: z.array(z.enum(approachKeys, key('objective.choice.wrong'))),
    sizeFrom: size,
    sizeTo: size,
    crossSchool: z.boolean(),
    times: text(longest.times, 'objective.text.long'),
  })
  .refine((input) => input.sizeFrom <= input.sizeTo, { path: ['sizeTo'], message: key('objective.size.order') });

/** Each source that may come from a priority has its own list of them; only the list of the chosen source counts. */
export const priorityField = (source: string) => `priority-${source}`;

/** What was typed into the objective's form, as an objective's content or as fields that need another look. */
export function readObjective(typed: Typed): { ok: true; value: ObjectiveInput } | { ok: false; problems: Problem[] } {
  return parse(schema, {
    statement: one(typed, 'statement').replace(/\s+/g, ' '),
    why: one(typed, 'why'),
    success: one(typed, 'success'),
    source: one(typed, 'source') || 'self',
    priorityId: one(typed, priorityField(one(typed, 'source'))) || null,
    focus: [...new Set(many(typed, 'focus'))],
    subjects: [
      ...new Set([
        ...many(typed, 'subjects').map((subject) => subject.trim()),
        ...subjectsFrom(one(typed, 'moreSubjects')),
      ]),
    ].filter((subject) => subject !== ''),
    grades: [...new Set(many(typed, 'grades'))],
    hopedDays: one(typed, 'hopedDays'),
    formality: one(typed, 'formality'),
    approaches: [...new Set(many(typed, 'approaches'))],
    sizeFrom: one(typed, 'sizeFrom') || '2',
    sizeTo: one(typed, 'sizeTo') || '4',
    crossSchool: one(typed, 'crossSchool') !== '',
    times: one(typed, 'times'),
  });
}

/** The form filled in with an objective that exists. */
export function typedFrom(objective: Objective): Typed {
  return {
    statement: objective.statement,
    why: objective.why,
    success: objective.success,
    source: objective.source,
    ...(objective.priority ? { [priorityField(objective.priority.level)]: objective.priority.id } : {}),
    focus: objective.focusAreas.map((area) => area.key),
    subjects: [...objective.subjects],
    grades: [...objective.grades],
    hopedDays: objective.hopedDays === null ? '' : String(objective.hopedDays),
    formality: objective.formality ?? '',
    approaches: [...objective.approaches],
    sizeFrom: String(objective.sizeFrom),
    sizeTo: String(objective.sizeTo),
    crossSchool: objective.crossSchool ? 'on' : '',
    times: objective.times,
  };
}

/** The form as someone finds it who begins: nothing but what is usual. */
export const emptyForm: Typed = { source: 'self', sizeFrom: '2', sizeTo: '4', crossSchool: 'on' };

const prefills = ['statement', 'why', 'success', 'focus', 'grades', 'subjects', 'source', ...levels.map(priorityField)];

/**
 * The new-objective form as a link fills it in, such as the one from a next step:
 * `/objectives/new?statement=…&focus=<key>&focus=<key>`. Over-long words are cut, the rest is checked when it is sent.
 */
export function prefilledObjective(query: URLSearchParams): Typed {
  const typed: Typed = { ...emptyForm };
  for (const name of prefills) {
    const values = query
      .getAll(name)
      .map((value) => value.replaceAll('\u0000', '').toWellFormed().slice(0, longest.why))
      .slice(0, 12);
    if (values.length > 0)
      typed[name] = name === 'focus' || name === 'grades' || name === 'subjects' ? values : (values[0] ?? '');
  }
  return typed;
}
