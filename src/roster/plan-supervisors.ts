import type { CurrentPerson, CurrentStaff } from './current.ts';
import { personRef } from './person-ref.ts';
import { rowNotes } from './person-row.ts';
import { distinct, type IncomingPerson, type IncomingStaff, type Note } from './staff.ts';

export type SupervisorFinder = (person: IncomingPerson, here: CurrentPerson | undefined) => string[] | undefined;

/**
 * Finds the people whom a row names as those who evaluate this person, by roster id or e-mail address (`emails`: as they
 * will be, by roster id): among the incoming people first, then among those who are here and not `away`. Undefined where the
 * source says nothing about supervision.
 */
export function supervisorFinder(
  current: CurrentStaff,
  incoming: IncomingStaff,
  known: ReadonlyMap<string, CurrentPerson>,
  away: ReadonlySet<string>,
  emails: ReadonlyMap<string, string | null>,
  notes: Note[],
): SupervisorFinder {
  const refs = new Map<string, string>();
  const learn = (name: string | null, ref: string): void => {
    const key = name?.toLowerCase();
    if (key !== undefined && key !== '' && !refs.has(key)) refs.set(key, ref);
  };
  for (const person of incoming.people) learn(person.id, personRef(person.id, known.get(person.id)));
  for (const person of incoming.people)
    learn(emails.get(person.id) ?? null, personRef(person.id, known.get(person.id)));
  const listed = new Set([...known.values()].map((person) => person.id));
  const staying = current.people.filter((person) => !away.has(person.id) && !listed.has(person.id));
  for (const person of staying) learn(person.rosterId, person.id);
  for (const person of staying) learn(person.email, person.id);
  return (person, here) => {
    if (person.supervisors === undefined) return undefined;
    const say = rowNotes(notes, person.place);
    const found: string[] = [];
    for (const written of person.supervisors) {
      const ref = refs.get(written.toLowerCase());
      if (ref === undefined) say.warning('supervisor-unknown', undefined, { written: written.slice(0, 80) });
      else if (ref === personRef(person.id, here)) say.warning('supervisor-self');
      else found.push(ref);
    }
    return distinct(found);
  };
}
