import type { RosterRole } from './staff.ts';

/** What a role word of OneRoster 1.1 or 1.2 means here. */
export type RoleMeaning = 'educator' | 'leader' | 'administrator' | 'district' | 'student' | 'guardian' | null;

const meanings: Record<string, RoleMeaning> = {
  teacher: 'educator',
  aide: 'educator',
  proctor: 'educator',
  counselor: 'educator',
  administrator: 'administrator',
  principal: 'leader',
  siteadministrator: 'leader',
  districtadministrator: 'district',
  systemadministrator: 'district',
  student: 'student',
  guardian: 'guardian',
  parent: 'guardian',
  relative: 'guardian',
};

/** The meaning of a role as written in a bundle; null for words that neither version of the standard knows. */
export function roleMeaning(written: string): RoleMeaning {
  const word = written.trim().toLowerCase();
  return Object.hasOwn(meanings, word) ? (meanings[word] ?? null) : null;
}

/** A role at a place: `building` is null when the role is held at the district itself. */
export interface HeldRole {
  meaning: RoleMeaning;
  building: string | null;
}

export interface StaffRoles {
  roles: RosterRole[];
  /** Buildings where the person has a leading role, in the bundle's order. */
  leadsAt: string[];
  suggestAdmin: boolean;
}

/**
 * What a person is here, from all the roles a bundle gives them. Version 1.1 has one word, "administrator", where
 * version 1.2 has four; the place decides then: at a building it is a leader, at the district a suggested admin. So the
 * same staff come out the same from either version. A leader word at the district gives no building to lead, and
 * a district word at a building still means the district.
 */
export function rolesFrom(held: HeldRole[]): StaffRoles {
  const leadsAt = new Set<string>();
  let suggestAdmin = false;
  for (const { meaning, building } of held) {
    const leader = meaning === 'leader' || meaning === 'administrator';
    if (leader && building !== null) leadsAt.add(building);
    if (meaning === 'district' || (meaning === 'administrator' && building === null)) suggestAdmin = true;
  }
  return { roles: leadsAt.size > 0 ? ['educator', 'leader'] : ['educator'], leadsAt: [...leadsAt], suggestAdmin };
}

/**
 * Who a person is as a whole: someone who is also a student is a student (a student aide is a child), someone who is
 * staff and a parent is staff.
 */
export function kindOf(meanings: RoleMeaning[]): 'staff' | 'student' | 'guardian' | 'other' {
  if (meanings.includes('student')) return 'student';
  if (meanings.some((meaning) => meaning !== null && meaning !== 'guardian')) return 'staff';
  return meanings.includes('guardian') ? 'guardian' : 'other';
}
