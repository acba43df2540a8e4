import type { Language } from '../language/message.ts';

export type Role = 'educator' | 'specialist' | 'leader' | 'admin';
export const roles: readonly Role[] = ['educator', 'specialist', 'leader', 'admin'];

/** What of a profile colleagues may see, when the person shows it. */
export type Shown = 'grades' | 'subjects' | 'plc' | 'about' | 'email';
export const showable: readonly Shown[] = ['grades', 'subjects', 'plc', 'about', 'email'];

/** The person who asks, with their district: what every signed-in request knows. */
export interface Person {
  id: string;
  districtId: string;
  buildingId: string | null;
  givenName: string;
  familyName: string;
  email: string | null;
  roles: readonly Role[];
  /** Their own choice, or the district's. */
  language: Language;
  paused: boolean;
  district: District;
}

export interface District {
  id: string;
  name: string;
  /** IANA name; every date and time of the district is shown in it. */
  timezone: string;
  language: Language;
  actionColour: string | null;
  isDemo: boolean;
}

/** 'Ana Ruiz', or the given name alone where there is no family name. */
export function fullName(person: { givenName: string; familyName: string }): string {
  return `${person.givenName} ${person.familyName}`.trim();
}

export function hasRole(person: Pick<Person, 'roles'>, role: Role): boolean {
  return person.roles.includes(role);
}
