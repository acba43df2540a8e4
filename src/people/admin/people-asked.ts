import { type Role, roles } from '../person.ts';
import { isId } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';

/** What an admin asks the list of people for. */
export interface PeopleAsked {
  query: string;
  role: Role | '';
  state: 'active' | 'deactivated';
  buildingId: string;
  /** From 1. */
  page: number;
}

export const peoplePageSize = 50;

/** Reads the list's address. Whatever makes no sense counts as not asked. */
export function peopleAsked(query: (name: string) => string | undefined): PeopleAsked {
  const text = (query('query') ?? '').replaceAll('\u0000', '').toWellFormed().trim().slice(0, 100);
  const [building, page] = [query('building'), Number(query('page') ?? 1)];
  return {
    query: text,
    role: roles.find((role) => role === query('role')) ?? '',
    state: query('state') === 'deactivated' ? 'deactivated' : 'active',
    buildingId: isId(building) ? building : '',
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of a page of the same list. */
export function peoplePage(asked: PeopleAsked, page: number): string {
  const given = new URLSearchParams({
    query: asked.query,
    role: asked.role,
    state: asked.state,
    building: asked.buildingId,
    page: String(page),
  });
  return `${paths.districtPeople}?${given}`;
}
