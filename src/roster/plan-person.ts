import { fullName, type Role } from '../people/person.ts';
import type { CurrentPerson, RosterMemory } from './current.ts';
import { personRef } from './person-ref.ts';
import { rowNotes } from './person-row.ts';
import type { Places, plcFinder } from './plan-places.ts';
import type { SupervisorFinder } from './plan-supervisors.ts';
import { type Settled, settle, settleSet } from './settle.ts';
import type { IncomingPerson, Note, Place } from './staff.ts';

/** Fields that a roster owns; each has a message `roster.field.<name>`. */
export const rosterFields = [
  'givenName',
  'familyName',
  'email',
  'building',
  'leader',
  'grades',
  'subjects',
  'plcs',
  'supervisors',
  'language',
  'rosterId',
  'active',
] as const;
export type RosterField = (typeof rosterFields)[number];

/** Values are as people read them: names of buildings and PLCs, lists of grades. */
export interface FieldChange {
  field: RosterField;
  before: string[];
  after: string[];
  /** The value that is replaced, or kept, was written by hand since the last import. */
  byHand: boolean;
}

/** A person's row as it will be. `building` is an id or a ref. */
export interface PersonValues {
  rosterId: string;
  givenName: string;
  familyName: string;
  email: string | null;
  building: string | null;
  roles: Role[];
  grades: string[];
  subjects: string[];
  language: 'en' | 'es' | null;
  active: boolean;
}

/** `kept` changes nothing: it tells that changes by hand stay although the roster says something else. */
export interface PersonStep {
  kind: 'new' | 'changed' | 'returning' | 'kept';
  ref: string;
  name: string;
  place: Place;
  changes: FieldChange[];
  kept: FieldChange[];
  values: PersonValues;
  plcs: { add: string[]; remove: string[] };
}

interface Around {
  places: Places;
  plcs: ReturnType<typeof plcFinder>;
  supervisors: SupervisorFinder;
  email: string | null;
  notes: Note[];
}

interface Outcome {
  step: PersonStep | null;
  links: { add: { supervisor: string; person: string }[]; remove: { supervisor: string; person: string }[] };
  memory: RosterMemory;
}

/** What happens to one incoming person; `here` is who they are already, `remembered` what the last import said. */
export function stepFor(
  person: IncomingPerson,
  here: CurrentPerson | undefined,
  remembered: RosterMemory | undefined,
  around: Around,
): Outcome {
  const ref = personRef(person.id, here);
  const buildingRef = buildingOf(person, around);
  const leads = person.roles?.includes('leader');
  const given = settle(here?.givenName ?? '', person.givenName, remembered?.givenName);
  const family = settle(here?.familyName ?? '', person.familyName, remembered?.familyName);
  const building = settle<string | null>(here?.buildingId ?? null, buildingRef, remembered?.buildingId);
  const leader = settle(here?.roles.includes('leader') ?? false, leads, remembered?.leader);
  const grades = settle(here?.grades ?? [], person.grades, remembered?.grades);
  const subjects = settle(here?.subjects ?? [], person.subjects, remembered?.subjects);
  const language = settle<string | null>(here?.language ?? null, person.language, remembered?.language);
  const plcRefs = person.plcs?.map((name) => around.plcs.find(building.value, name));
  const plcs = settleSet(here?.plcIds ?? [], plcRefs, remembered?.plcIds);
  const supervisorRefs = around.supervisors(person, here);
  const supervisors = settleSet(here?.supervisorIds ?? [], supervisorRefs, remembered?.supervisorIds);
  // Someone whom the last import listed and who is switched off now was switched off by hand, which stays.
  const returns = here !== undefined && !here.active && remembered === undefined;

  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  const note = <T>(field: RosterField, before: T, settled: Settled<T>, show: (value: T) => string[]): void => {
    if (settled.outcome === 'changed')
      changes.push({ field, before: show(before), after: show(settled.value), byHand: settled.byHand });
    if (settled.outcome === 'kept')
      kept.push({ field, before: show(settled.value), after: show(settled.roster), byHand: true });
  };
  const text = (value: string | null): string[] => (value === null || value === '' ? [] : [value]);
  const place = (value: string | null): string[] => (value === null ? [] : [around.places.nameOf(value)]);
  const list = (value: readonly string[]): string[] => [...value];
  note('givenName', here?.givenName ?? '', given, text);
  note('familyName', here?.familyName ?? '', family, text);
  if ((here?.email ?? null) !== around.email) {
    const byHand = remembered?.email !== undefined && remembered.email !== (here?.email ?? null);
    changes.push({ field: 'email', before: text(here?.email ?? null), after: text(around.email), byHand });
  } else {
    const wish = settle<string | null>(around.email, person.email ?? undefined, remembered?.email);
    if (wish.outcome === 'kept') note('email', around.email, wish, text);
  }
  note('building', here?.buildingId ?? null, building, place);
  note('leader', here?.roles.includes('leader') ?? false, leader, (value) => (value ? ['leader'] : []));
  note('grades', here?.grades ?? [], grades, list);
  note('subjects', here?.subjects ?? [], subjects, list);
  note('language', here?.language ?? null, language, text);
  if (plcs.add.length + plcs.remove.length > 0) {
    changes.push({
      field: 'plcs',
      before: plcs.remove.map(around.plcs.nameOf),
      after: plcs.add.map(around.plcs.nameOf),
      byHand: false,
    });
  }
  if (here && here.rosterId !== person.id)
    changes.push({ field: 'rosterId', before: text(here.rosterId), after: [person.id], byHand: false });
  if (here && !here.active && !returns) kept.push({ field: 'active', before: [], after: [], byHand: true });

  const values: PersonValues = {
    rosterId: person.id,
    givenName: given.value,
    familyName: family.value,
    email: around.email,
    building: building.value,
    roles: rolesWith(here?.roles ?? ['educator'], leader.value),
    grades: [...grades.value],
    subjects: [...subjects.value],
    language: language.value as 'en' | 'es' | null,
    active: here === undefined || here.active || returns,
  };
  const kind =
    here === undefined
      ? 'new'
      : returns
        ? 'returning'
        : changes.length > 0
          ? 'changed'
          : kept.length > 0
            ? 'kept'
            : null;
  const name = fullName(values);
  const link = (supervisor: string) => ({ supervisor, person: ref });
  return {
    step: kind && { kind, ref, name, place: person.place, changes, kept, values, plcs },
    links: { add: supervisors.add.map(link), remove: supervisors.remove.map(link) },
    memory: {
      ...remembered,
      givenName: person.givenName,
      familyName: person.familyName,
      ...(person.email !== null && { email: person.email }),
      ...(buildingRef !== undefined && { buildingId: buildingRef }),
      ...(leads !== undefined && { leader: leads }),
      ...(person.grades && { grades: person.grades }),
      ...(person.subjects && { subjects: person.subjects }),
      ...(plcRefs && { plcIds: plcRefs }),
      ...(supervisorRefs && { supervisorIds: supervisorRefs }),
      ...(person.language && { language: person.language }),
    },
  };
}

function buildingOf(person: IncomingPerson, around: Around): string | null | undefined {
  if (person.building === undefined || person.building === null) return person.building;
  const ref = around.places.refOf(person.building);
  if (ref === undefined)
    rowNotes(around.notes, person.place).warning('building-unknown', undefined, { building: person.building });
  return ref;
}

function rolesWith(roles: Role[], leader: boolean): Role[] {
  const others = roles.filter((role) => role !== 'leader');
  return leader ? [...others, 'leader'] : others;
}
