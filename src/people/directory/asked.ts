import { isId } from '../../platform/http/form.ts';
import { isGrade } from '../grades.ts';

/** What a visitor of the list asks to see. */
export interface Asked {
  query: string;
  buildingId: string;
  subject: string;
  grade: string;
  /** From 1. */
  page: number;
}

export const pageSize = 50;

/** Reads the list's address. Whatever makes no sense counts as not asked. */
export function asked(query: (name: string) => string | undefined): Asked {
  const text = (name: string) =>
    (query(name) ?? '').replaceAll('\u0000', '').toWellFormed().replace(/\s+/g, ' ').trim().slice(0, 100);
  const [building, grade, page] = [text('building'), text('grade'), Number(query('page') ?? 1)];
  return {
    query: text('query'),
    buildingId: isId(building) ? building : '',
    subject: text('subject'),
    grade: isGrade(grade) ? grade : '',
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The query part that asks for `page` of the same list; '' when there is nothing to ask. */
export function askAgain(list: Asked, page: number): string {
  const parts: [string, string][] = [
    ['query', list.query],
    ['building', list.buildingId],
    ['subject', list.subject],
    ['grade', list.grade],
    ['page', page > 1 ? String(page) : ''],
  ];
  const given = new URLSearchParams(parts.filter(([, value]) => value !== ''));
  return given.size > 0 ? `?${given}` : '';
}
