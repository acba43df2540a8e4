import { createHash } from 'node:crypto';
import type { Role } from '../people/person.ts';
import { byText } from './staff.ts';

/** What the last import said about someone, in our own ids. Tells a change by hand from a change in the roster. */
export interface RosterMemory {
  givenName: string;
  familyName: string;
  email?: string | null;
  buildingId?: string | null;
  leader?: boolean;
  grades?: string[];
  subjects?: string[];
  plcIds?: string[];
  supervisorIds?: string[];
  language?: 'en' | 'es';
}

export interface CurrentBuilding {
  id: string;
  rosterId: string | null;
  name: string;
  active: boolean;
}

export interface CurrentPlc {
  id: string;
  buildingId: string | null;
  name: string;
}

export interface CurrentPerson {
  id: string;
  rosterId: string | null;
  givenName: string;
  familyName: string;
  email: string | null;
  buildingId: string | null;
  roles: Role[];
  grades: string[];
  subjects: string[];
  plcIds: string[];
  /** People who evaluate this person. */
  supervisorIds: string[];
  language: 'en' | 'es' | null;
  active: boolean;
}

/** A district's staff as they are now, as far as rosters are concerned. */
export interface CurrentStaff {
  buildings: CurrentBuilding[];
  plcs: CurrentPlc[];
  people: CurrentPerson[];
  /** By roster id; empty before the first import. */
  memory: ReadonlyMap<string, RosterMemory>;
}

/** A short text that changes whenever anything a plan was made from changes. */
export function fingerprintOf(current: CurrentStaff): string {
  const byId = <T extends { id: string }>(rows: T[]): T[] => [...rows].sort((a, b) => byText(a.id, b.id));
  const people = byId(current.people).map((person) => ({
    ...person,
    plcIds: [...person.plcIds].sort(byText),
    supervisorIds: [...person.supervisorIds].sort(byText),
  }));
  const memory = [...current.memory].sort(([a], [b]) => byText(a, b));
  const whole = JSON.stringify([byId(current.buildings), byId(current.plcs), people, memory]);
  return createHash('sha256').update(whole).digest('hex');
}
