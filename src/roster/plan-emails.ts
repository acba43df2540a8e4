import type { CurrentPerson, CurrentStaff } from './current.ts';
import { personRef } from './person-ref.ts';
import { settle } from './settle.ts';
import type { IncomingPerson, Note } from './staff.ts';

/**
 * The e-mail address that each incoming person ends up with, by roster id. An address opens an account, so it is never
 * taken from someone who holds it, active or not: then the incoming person keeps what they had, and a warning says so.
 */
export function giveEmails(
  current: CurrentStaff,
  people: IncomingPerson[],
  known: ReadonlyMap<string, CurrentPerson>,
  notes: Note[],
): Map<string, string | null> {
  const wishes = people.map((person) => {
    const here = known.get(person.id);
    const remembered = current.memory.get(here?.rosterId ?? person.id)?.email;
    const before = here?.email ?? null;
    const wanted = settle<string | null>(before, person.email ?? undefined, remembered).value;
    return { person, ref: personRef(person.id, here), before, wanted, denied: false };
  });
  // Denying one wish can put an address back that another wish needs, so this repeats until nothing changes.
  for (let again = true; again; ) {
    again = false;
    const holders = new Map<string, string>();
    for (const person of current.people) if (person.email !== null) holders.set(person.email, person.id);
    for (const wish of wishes) if (wish.wanted !== wish.before && !wish.denied && wish.before !== null) holders.delete(wish.before);
    for (const wish of wishes) {
      if (wish.denied || wish.wanted === null || wish.wanted === wish.before) continue;
      const holder = holders.get(wish.wanted);
      if (holder !== undefined && holder !== wish.ref) {
        wish.denied = true;
        again = true;
      } else {
        holders.set(wish.wanted, wish.ref);
      }
    }
  }
  for (const wish of wishes) {
    if (wish.denied) notes.push({ kind: 'warning', say: 'email-taken', params: { email: wish.wanted ?? '' }, place: wish.person.place });
  }
  return new Map(wishes.map((wish) => [wish.person.id, wish.denied ? wish.before : wish.wanted]));
}
