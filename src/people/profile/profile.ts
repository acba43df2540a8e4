import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { inGradeOrder, isGrade } from '../grades.ts';
import { showable } from '../person.ts';

const key = (k: Key): Key => k;

/** What someone says of themselves. */
export interface Profile {
  about: string;
  grades: string[];
  subjects: string[];
  shown: string[];
  paused: boolean;
}

/** Subjects that most schools teach, offered beside the ones the district's people already have. */
export const usualSubjects = [
  'Art',
  'Bilingual Education',
  'Career and Technical Education',
  'Computer Science',
  'Counseling',
  'English Language Arts',
  'English Learners',
  'Health',
  'Library',
  'Mathematics',
  'Music',
  'Physical Education',
  'Science',
  'Social Studies',
  'Spanish',
  'Special Education',
  'World Languages',
] as const;

const most = 20;

/** Subjects as typed, parted by commas or lines: one blank between words, none twice. */
export function subjectsFrom(text: string): string[] {
  const seen = new Map<string, string>();
  for (const piece of text.split(/[,;\n]/)) {
    const subject = piece.replace(/\s+/g, ' ').trim();
    if (subject && !seen.has(subject.toLowerCase())) seen.set(subject.toLowerCase(), subject);
  }
  return [...seen.values()];
}

/** The profile form. Ticked and typed subjects come together. */
export const profileFields = z
  .object({
    about: z.string().trim().max(2000, key('people.about.long')),
    grades: z.array(z.string()).transform((codes) => inGradeOrder(codes.filter(isGrade))),
    subjects: z.array(z.string().max(100, key('people.subjects.long'))),
    moreSubjects: z.string().max(2000, key('people.subjects.long')),
    shown: z.array(z.enum(showable as [string, ...string[]], { error: key('people.look_again') })),
    paused: z.boolean(),
  })
  .transform(({ moreSubjects, subjects, ...rest }, ctx) => {
    const all = subjectsFrom([...subjects, ...subjectsFrom(moreSubjects)].join('\n'));
    if (all.length > most || all.some((subject) => subject.length > 100))
      ctx.addIssue({ code: 'custom', path: ['moreSubjects'], message: key('people.subjects.long') });
    return { ...rest, shown: [...new Set(rest.shown)], subjects: all };
  });
