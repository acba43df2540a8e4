import type { Grade } from '../people/grades.ts';
import { gradesFrom, gradesInTitle, inOrder } from './grades.ts';
import { type Bundle, isDeleted, rowsOf } from './oneroster-bundle.ts';
import { byText } from './staff.ts';
import { subjectsFrom } from './subjects.ts';

export interface TaughtClass {
  id: string;
  courseId: string;
  grades: string;
  subjects: string;
  title: string;
}

export interface TaughtCourse {
  id: string;
  grades: string;
  subjects: string;
  title: string;
}

export interface Teaching {
  grades: Grade[];
  subjects: string[];
}

/**
 * What a person teaches, from the classes they teach. For grades the class speaks first, then its course, then what the
 * course's or class's title names in words, because many districts leave both grade columns empty. For subjects the class
 * speaks first, then its course.
 */
export function teachingOf(
  classIds: Iterable<string>,
  classes: ReadonlyMap<string, TaughtClass>,
  courses: ReadonlyMap<string, TaughtCourse>,
): Teaching {
  const grades = new Set<Grade>();
  const subjects = new Map<string, string>();
  for (const id of classIds) {
    const taught = classes.get(id);
    if (!taught) continue;
    const course = courses.get(taught.courseId);
    for (const grade of gradesOf(taught, course)) grades.add(grade);
    for (const subject of subjectsFrom(taught.subjects || (course?.subjects ?? ''))) {
      subjects.set(subject.toLowerCase(), subject);
    }
  }
  return { grades: inOrder(grades), subjects: [...subjects.values()].sort(byText) };
}

function gradesOf(taught: TaughtClass, course: TaughtCourse | undefined): Grade[] {
  for (const stated of [taught.grades, course?.grades ?? '']) {
    const { grades } = gradesFrom(stated);
    if (grades.length > 0) return grades;
  }
  const named = gradesInTitle(course?.title ?? '');
  return named.length > 0 ? named : gradesInTitle(taught.title);
}

/** Reads who teaches what; says nothing about anyone when the bundle has only some of the parts that would tell. */
export function readTeaching(bundle: Bundle): (userId: string) => { grades?: string[]; subjects?: string[] } {
  const told = (['enrollments', 'classes'] as const).every((part) => bundle.mode(part) === 'bulk');
  if (!told) return () => ({});
  const classes = new Map<string, TaughtClass>();
  for (const { cell } of rowsOf(bundle, 'classes')) {
    if (isDeleted(cell)) continue;
    const id = cell('sourcedId');
    classes.set(id, {
      id,
      courseId: cell('courseSourcedId'),
      grades: cell('grades'),
      subjects: cell('subjects'),
      title: cell('title'),
    });
  }
  const courses = new Map<string, TaughtCourse>();
  for (const { cell } of rowsOf(bundle, 'courses')) {
    if (isDeleted(cell)) continue;
    const id = cell('sourcedId');
    courses.set(id, { id, grades: cell('grades'), subjects: cell('subjects'), title: cell('title') });
  }
  const byUser = new Map<string, Set<string>>();
  for (const { cell } of rowsOf(bundle, 'enrollments')) {
    if (isDeleted(cell)) continue;
    const of = byUser.get(cell('userSourcedId')) ?? new Set<string>();
    byUser.set(cell('userSourcedId'), of.add(cell('classSourcedId')));
  }
  return (userId) => teachingOf(byUser.get(userId) ?? [], classes, courses);
}
