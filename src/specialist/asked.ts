import { isId } from '../platform/http/form.ts';
import { type Step, steps } from '../history/record.ts';
import { shownOnPage } from './desk.ts';

/** What of a list a specialist asks to see; '' is no wish. */
export interface Asked {
  /** Words in the objective's sentence. */
  words: string;
  /** Id of the author's building. */
  building: string;
  /** The step worked on last. */
  step: Step | '';
  /** From 1. */
  page: number;
}

const lastPage = 10_000;

/** Reads what is asked from an address; anything odd in it is no wish. */
export function asked(query: (name: string) => string | undefined): Asked {
  const text = (name: string, most: number) =>
    (query(name) ?? '').replaceAll('\u0000', '').toWellFormed().trim().slice(0, most);
  const page = Number(text('page', 6));
  const building = text('building', 36);
  return {
    words: text('q', 100),
    building: isId(building) ? building : '',
    step: steps.find((step) => step === text('step', 20)) ?? '',
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  };
}

/** The address's part after `?` for another page of the same. */
export function askAgain(wanted: Asked, page: number): string {
  const parts: [string, string][] = [
    ['q', wanted.words],
    ['building', wanted.building],
    ['step', wanted.step],
    ['page', page > 1 ? String(page) : ''],
  ];
  const given = new URLSearchParams(parts.filter(([, value]) => value !== ''));
  return given.size > 0 ? `?${given}` : '';
}

/** The lines of a page. */
export function lines(wanted: Pick<Asked, 'page'>): { limit: number; offset: number } {
  return { limit: shownOnPage, offset: (wanted.page - 1) * shownOnPage };
}
