import type { T } from '../language/translate.ts';

/** Grades in the order of schooling, as the codes that rosters and profiles hold (CEDS entry grade levels). */
export const grades = [
  'IT',
  'PR',
  'PK',
  'TK',
  'KG',
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  'PS',
  'UG',
] as const;
export type Grade = (typeof grades)[number];

/** The grades that are offered to choose from; the rarer codes come from rosters only. */
export const usualGrades: readonly Grade[] = [
  'PK',
  'TK',
  'KG',
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
];

/** Is it one of the codes? */
export function isGrade(text: string): text is Grade {
  return (grades as readonly string[]).includes(text);
}

/** 'Grade 4' or 'Kindergarten' in the reader's language; what is no code of ours is shown as it stands. */
export function gradeName(t: T, code: string): string {
  if (!isGrade(code)) return code;
  switch (code) {
    case 'IT':
    case 'PR':
    case 'PK':
    case 'TK':
    case 'KG':
    case 'PS':
    case 'UG':
      return t(`people.grade.${code}`);
    default:
      return t('people.grade.number', { number: Number(code) });
  }
}

/** Distinct grades in the order of schooling; unknown ones last. */
export function inGradeOrder(codes: readonly string[]): string[] {
  const place = (code: string) => (isGrade(code) ? grades.indexOf(code) : grades.length);
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}
