import { fullName, type Role } from '../people/person.ts';
import type { CurrentPerson, CurrentStaff, RosterMemory } from './current.ts';
import { personRef } from './person-ref.ts';
import { giveEmails } from './plan-emails.ts';
import { type PersonStep, stepFor } from './plan-person.ts';
import { type ChangedBuilding, type NewBuilding, type NewPlc, planPlaces, plcFinder } from './plan-places.ts';
import { supervisorFinder } from './plan-supervisors.ts';
import { byText, type IncomingPerson, type IncomingStaff, type Note } from './staff.ts';
import { placeOrder } from './twins.ts';
import { whoIsWho } from './who-is-who.ts';

/** Someone who would be deactivated. */
export interface Leaver {
  id: string;
  name: string;
  building: string;
}

/** A link from someone who evaluates to the person they evaluate; ids, or refs of new people. */
export interface Link {
  supervisor: string;
  person: string;
}

/** Everything an import would do. Pure data: the page shows it, applying carries it out, nothing else is decided later. */
export interface RosterPlan {
  buildings: { add: NewBuilding[]; change: ChangedBuilding[] };
  /** Names of all buildings, by id or ref. */
  placeNames: Map<string, string>;
  plcs: NewPlc[];
  people: PersonStep[];
  leaving: Leaver[];
  links: { add: Link[]; remove: Link[] };
  /** Names of everyone in `links`, by id or ref. */
  linkNames: Map<string, string>;
  /** Ids of people who are gone and whose address goes to somebody who is here. */
  freed: string[];
  unchanged: number;
  /** Names of people whom the roster calls district administrators and who are not admins here; by ref. */
  suggestedAdmins: { ref: string; name: string }[];
  notes: Note[];
  /** What to remember of this import, in ids and refs. */
  memory: Map<string, RosterMemory>;
  /** Set when so many would leave that an admin has to say so: how many leave, of how many. */
  guard: { leaving: number; of: number } | null;
}

/** More than this share of the roster's active people leaving at once has to be confirmed. */
export const leavingShare = 0.1;

/**
 * Compares the staff that are here with the staff that a roster lists. People from a roster that a complete roster no
 * longer lists are deactivated, never deleted; people who were added by hand and admins stay. Planning what has just
 * been applied gives an empty plan.
 */
export function planImport(current: CurrentStaff, incoming: IncomingStaff): RosterPlan {
  const notes = [...incoming.notes];
  const places = planPlaces(current, incoming);
  const plcs = plcFinder(current);
  const known = whoIsWho(current, incoming);
  const leaving = leavers(current, incoming, known, places.nameOf, notes);
  const people = [...incoming.people].sort((a, b) => byText(a.id, b.id));
  const away = awayFrom(current, leaving, known);
  const emails = giveEmails(current, people, known, away, notes);
  const supervisors = supervisorFinder(current, incoming, known, away, emails.of, notes);
  const steps: PersonStep[] = [];
  const links: RosterPlan['links'] = { add: [], remove: [] };
  const memory: RosterPlan['memory'] = new Map(incoming.complete ? [] : current.memory);
  let unchanged = 0;
  for (const person of people) {
    const here = known.get(person.id);
    const remembered = current.memory.get(here?.rosterId ?? person.id);
    const outcome = stepFor(person, here, remembered, {
      places,
      plcs,
      supervisors,
      email: emails.of.get(person.id) ?? null,
      notes,
    });
    memory.set(person.id, outcome.memory);
    links.add.push(...outcome.links.add);
    links.remove.push(...outcome.links.remove);
    if (outcome.step) steps.push(outcome.step);
    else unchanged += 1;
  }
  for (const id of incoming.gone) memory.delete(id);
  const active = current.people.filter((person) => person.active && person.rosterId !== null).length;
  return {
    buildings: { add: places.add, change: places.change },
    placeNames: places.names,
    plcs: plcs.add,
    people: steps,
    leaving,
    links,
    linkNames: namesIn(links, current, people, known),
    freed: emails.freed,
    unchanged,
    suggestedAdmins: suggestions(people, known),
    notes: notes.sort((a, b) => placeOrder(a.place, b.place) || byText(a.say, b.say)),
    memory,
    guard: leaving.length > active * leavingShare ? { leaving: leaving.length, of: active } : null,
  };
}

/** Whether applying the plan would change anything at all. */
export function isEmpty(plan: RosterPlan): boolean {
  const parts = [plan.buildings.add, plan.buildings.change, plan.plcs, plan.leaving, plan.links.add, plan.links.remove];
  return parts.every((part) => part.length === 0) && plan.people.every((step) => step.kind === 'kept');
}

/** Whether rows are broken in ways that nobody should guess about: then nothing at all is applied. */
export function hasErrors(plan: RosterPlan): boolean {
  return plan.notes.some((note) => note.kind === 'error');
}

function leavers(
  current: CurrentStaff,
  incoming: IncomingStaff,
  known: ReadonlyMap<string, CurrentPerson>,
  buildingName: (ref: string) => string,
  notes: Note[],
): Leaver[] {
  const staying = new Set([...known.values()].map((person) => person.id));
  const gone = new Set(incoming.gone);
  const leaving: Leaver[] = [];
  for (const person of current.people) {
    if (!person.active || person.rosterId === null || staying.has(person.id)) continue;
    if (!incoming.complete && !gone.has(person.rosterId)) continue;
    const name = fullName(person);
    if (person.roles.includes('admin')) {
      // Otherwise one wrong file could lock everyone out of the district's own settings.
      notes.push({ kind: 'warning', say: 'admin-stays', params: { name }, place: { file: '', row: 0 } });
    } else {
      leaving.push({
        id: person.id,
        name,
        building: person.buildingId === null ? '' : buildingName(person.buildingId),
      });
    }
  }
  return leaving.sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
}

function namesIn(
  links: RosterPlan['links'],
  current: CurrentStaff,
  people: IncomingPerson[],
  known: ReadonlyMap<string, CurrentPerson>,
): Map<string, string> {
  const linked = new Set([...links.add, ...links.remove].flatMap((link) => [link.supervisor, link.person]));
  const names = new Map<string, string>();
  for (const person of current.people) if (linked.has(person.id)) names.set(person.id, fullName(person));
  for (const person of people) {
    const ref = personRef(person.id, known.get(person.id));
    if (linked.has(ref)) names.set(ref, fullName(person));
  }
  return names;
}

/** People who are not here any more once the import is carried out, and whom it does not list. */
function awayFrom(current: CurrentStaff, leaving: Leaver[], known: ReadonlyMap<string, CurrentPerson>): Set<string> {
  const listed = new Set([...known.values()].map((person) => person.id));
  const inactive = current.people.filter((person) => !person.active && !listed.has(person.id));
  return new Set([...inactive.map((person) => person.id), ...leaving.map((person) => person.id)]);
}

function suggestions(
  people: IncomingPerson[],
  known: ReadonlyMap<string, CurrentPerson>,
): RosterPlan['suggestedAdmins'] {
  const isAdmin = (roles: Role[] | undefined): boolean => roles?.includes('admin') ?? false;
  return people
    .filter((person) => person.suggestAdmin && person.email !== null && !isAdmin(known.get(person.id)?.roles))
    .map((person) => ({
      ref: personRef(person.id, known.get(person.id)),
      name: fullName(person),
    }));
}
