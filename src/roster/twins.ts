import type { Grade } from '../people/grades.ts';
import { inOrder } from './grades.ts';
import { byText, distinct, folded, type IncomingPerson, type Note, type Place } from './staff.ts';
import { rowNotes } from './person-row.ts';

/** A person as one row has it. */
export type RowPerson = IncomingPerson;

/**
 * Makes one person of the rows that share an id. Rows that agree on the name and e-mail are one person with several
 * posts: their grades, subjects, PLCs and roles are put together, and a warning says so. Rows that disagree are an error,
 * because one of them is somebody else. The result doesn't depend on the order of rows, except for a note's place.
 */
export function mergeTwins(rows: RowPerson[], notes: Note[]): IncomingPerson[] {
  const byId = new Map<string, RowPerson[]>();
  for (const row of rows) {
    const twins = byId.get(row.id);
    if (twins) twins.push(row);
    else byId.set(row.id, [row]);
  }
  const people: IncomingPerson[] = [];
  for (const [id, twins] of byId) {
    const [first, ...others] = twins;
    if (!first) continue;
    const differs = new Set(twins.map(identityOf)).size > 1;
    for (const other of others) {
      const say = rowNotes(notes, other.place);
      if (differs) say.error('id-differs', undefined, { id, row: first.place.row });
      else say.warning('id-twice', undefined, { id, row: first.place.row });
    }
    people.push(others.length === 0 ? sorted(first) : merged(twins));
  }
  blankSharedEmails(people, notes);
  return people.sort((a, b) => byText(a.id, b.id));
}

const identityOf = (person: RowPerson): string =>
  [folded(person.givenName), folded(person.familyName), person.email ?? ''].join('|');

function sorted(person: RowPerson): IncomingPerson {
  return { ...person, ...(person.subjects ? { subjects: distinct(person.subjects) } : {}) };
}

function merged(twins: RowPerson[]): IncomingPerson {
  const [first] = [...twins].sort((a, b) =>
    byText(JSON.stringify({ ...a, place: 0 }), JSON.stringify({ ...b, place: 0 })),
  );
  const home = (one: RowPerson): boolean => typeof one.building === 'string';
  const leading = twins.filter((one) => one.roles?.includes('leader') && home(one));
  const places = distinct((leading.length > 0 ? leading : twins.filter(home)).map((one) => one.building ?? ''));
  const stated = twins.some((one) => one.building !== undefined);
  const union = (field: 'grades' | 'subjects' | 'plcs' | 'supervisors'): string[] | undefined => {
    const lists = twins.map((one) => one[field]).filter((list) => list !== undefined);
    return lists.length > 0 ? distinct(lists.flat()) : undefined;
  };
  const grades = union('grades');
  return {
    ...(first as RowPerson),
    place: [...twins].sort((a, b) => placeOrder(a.place, b.place))[0]?.place as Place,
    building: stated ? (places[0] ?? null) : undefined,
    roles: twins.some((one) => one.roles) ? distinct(twins.flatMap((one) => one.roles ?? [])) : undefined,
    suggestAdmin: twins.some((one) => one.suggestAdmin),
    grades: grades && inOrder(grades as Grade[]),
    subjects: union('subjects'),
    plcs: union('plcs'),
    supervisors: union('supervisors'),
    language: distinct(twins.map((one) => one.language).filter((one) => one !== undefined))[0],
  };
}

/** An e-mail address opens an account, so one that two people share is given to neither. */
function blankSharedEmails(people: IncomingPerson[], notes: Note[]): void {
  const byEmail = new Map<string, IncomingPerson[]>();
  for (const person of people) {
    if (person.email === null) continue;
    const sharing = byEmail.get(person.email);
    if (sharing) sharing.push(person);
    else byEmail.set(person.email, [person]);
  }
  for (const [email, sharing] of byEmail) {
    if (sharing.length < 2) continue;
    for (const person of sharing) {
      person.email = null;
      notes.push({
        kind: 'warning',
        say: 'email-shared',
        params: { email, count: sharing.length },
        place: person.place,
      });
    }
  }
}

/** By file, then by row. */
export function placeOrder(a: Place, b: Place): number {
  return byText(a.file, b.file) || a.row - b.row;
}
