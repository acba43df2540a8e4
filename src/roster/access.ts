import { hasRole, type Person } from '../people/person.ts';

/** Only admins of the district bring in rosters or see what one would change. */
export function mayImport(person: Pick<Person, 'roles'>): boolean {
  return hasRole(person, 'admin');
}
