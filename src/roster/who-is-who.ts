import type { CurrentPerson, CurrentStaff } from './current.ts';
import { folded, type IncomingPerson, type IncomingStaff } from './staff.ts';

/** Which incoming person is which person here; incoming people without an entry are new. */
export type WhoIsWho = Map<string, CurrentPerson>;

/**
 * Recognises people. The roster's own id decides. Where it is not known here, the e-mail address tells: someone who was
 * added by hand is the same person, and so is someone from another kind of roster (with other ids) if a name agrees too.
 * People who are no longer active are recognised by their id only, because addresses are given to new people later.
 */
export function whoIsWho(current: CurrentStaff, incoming: IncomingStaff): WhoIsWho {
  const found: WhoIsWho = new Map();
  const byRosterId = new Map<string, CurrentPerson>();
  for (const person of current.people) if (person.rosterId !== null) byRosterId.set(person.rosterId, person);
  const listed = new Set(incoming.people.map((person) => person.id));
  const byEmail = new Map<string, CurrentPerson>();
  for (const person of current.people) {
    const unclaimed = person.rosterId === null || (incoming.complete && !listed.has(person.rosterId));
    if (person.active && person.email !== null && unclaimed) byEmail.set(person.email, person);
  }
  for (const person of incoming.people) {
    const known = byRosterId.get(person.id);
    const alike = person.email === null ? undefined : byEmail.get(person.email);
    if (known) found.set(person.id, known);
    else if (alike && (alike.rosterId === null || sharesName(alike, person))) found.set(person.id, alike);
  }
  return found;
}

function sharesName(here: CurrentPerson, incoming: IncomingPerson): boolean {
  return (
    folded(here.familyName) === folded(incoming.familyName) || folded(here.givenName) === folded(incoming.givenName)
  );
}
