import type { CurrentPerson, CurrentStaff } from './current.ts';
import { personRef } from './person-ref.ts';
import { settle } from './settle.ts';
import type { IncomingPerson, Note } from './staff.ts';

export interface Emails {
  /** By roster id; null for people without one. */
  of: Map<string, string | null>;
  /** Ids of people who are gone from here and whose address now belongs to somebody else. */
  freed: string[];
}

/**
 * The e-mail address that each incoming person ends up with. An address opens an account, so it is never taken from
 * someone who is here: then the incoming person keeps what they had, and a warning says so. Districts give a leaver's
 * address to a newcomer, though, so from those in `away` (ids of people inactive or leaving) it moves on.
 */
export function giveEmails(
  current: CurrentStaff,
  people: IncomingPerson[],
  known: ReadonlyMap<string, CurrentPerson>,
  away: ReadonlySet<string>,
  notes: Note[],
): Emails {
  const wishes = people.map((person) => {
    const here = known.get(person.id);
    const remembered = current.memory.get(here?.rosterId ?? person.id)?.email;
    const before = here?.email ?? null;
    const wanted = settle<string | null>(before, person.email ?? undefined, remembered).value;
    return { person, ref: personRef(person.id, here), before, wanted, denied: false };
  });
  const held = current.people.filter((person) => person.email !== null && !away.has(person.id));
  // Denying one wish can put an address back that another wish needs, so this repeats until nothing changes.
  for (let again = true; again; ) {
    again = false;
    const holders = new Map(held.map((person) => [person.email, person.id]));
    for (const wish of wishes) {
      if (wish.wanted === wish.before || wish.denied) continue;
      if (holders.get(wish.before) === wish.ref) holders.delete(wish.before);
    }
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
    if (wish.denied)
      notes.push({
        kind: 'warning',
        say: 'email-taken',
        params: { email: wish.wanted ?? '' },
        place: wish.person.place,
      });
  }
  const of = new Map(wishes.map((wish) => [wish.person.id, wish.denied ? wish.before : wish.wanted]));
  const given = new Set(of.values());
  const freed = current.people.filter(
    (person) => away.has(person.id) && person.email !== null && given.has(person.email),
  );
  return { of, freed: freed.map((person) => person.id) };
}
