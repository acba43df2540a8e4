import type { CurrentBuilding, CurrentStaff } from './current.ts';
import { byText, folded, type IncomingStaff } from './staff.ts';

/** A building to add. `ref` stands for it until it has an id. */
export interface NewBuilding {
  ref: string;
  rosterId: string;
  name: string;
}

export interface ChangedBuilding {
  id: string;
  rosterId: string;
  before: { name: string; active: boolean };
  name: string;
}

export interface NewPlc {
  ref: string;
  building: string | null;
  name: string;
}

export interface Places {
  add: NewBuilding[];
  change: ChangedBuilding[];
  /** The id or ref of a building as an incoming person names it; undefined when there is none. */
  refOf(incomingId: string): string | undefined;
  nameOf(ref: string): string;
  /** Names of all buildings, here and new, by id or ref. */
  names: Map<string, string>;
}

/** What happens to buildings. None is ever removed: a roster that leaves one out may simply have no staff in it. */
export function planPlaces(current: CurrentStaff, incoming: IncomingStaff): Places {
  const refs = new Map<string, string>();
  const names = new Map(current.buildings.map((building) => [building.id, building.name]));
  const add: NewBuilding[] = [];
  const change: ChangedBuilding[] = [];
  const taken = new Set<string>();
  const listed = new Set(incoming.buildings.map((building) => building.id));
  for (const building of [...incoming.buildings].sort((a, b) => byText(a.id, b.id))) {
    const here =
      current.buildings.find((one) => one.rosterId === building.id) ?? byName(building, current, listed, taken);
    if (!here) {
      const ref = `new-building:${building.id}`;
      refs.set(building.id, ref);
      names.set(ref, building.name);
      add.push({ ref, rosterId: building.id, name: building.name });
      continue;
    }
    taken.add(here.id);
    refs.set(building.id, here.id);
    const rosterId = incoming.form === 'plain' && here.rosterId !== null ? here.rosterId : building.id;
    const name = incoming.form === 'plain' ? here.name : building.name;
    if (here.rosterId !== rosterId || here.name !== name || !here.active) {
      change.push({ id: here.id, rosterId, before: { name: here.name, active: here.active }, name });
      names.set(here.id, name);
    }
  }
  for (const building of current.buildings) {
    if (building.rosterId !== null && !refs.has(building.rosterId)) refs.set(building.rosterId, building.id);
  }
  return { add, change, refOf: (id) => refs.get(id), nameOf: (ref) => names.get(ref) ?? ref, names };
}

/**
 * A building made by hand, or by another kind of roster with other ids, is recognised by its name; a plain file may also
 * write a roster's code where others write the name.
 */
function byName(
  wanted: { id: string; name: string },
  current: CurrentStaff,
  listed: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): CurrentBuilding | undefined {
  const free = current.buildings.filter(
    (one) => !taken.has(one.id) && (one.rosterId === null || !listed.has(one.rosterId)),
  );
  const name = folded(wanted.name);
  return (
    free.find((one) => folded(one.name) === name) ??
    free.find((one) => one.rosterId !== null && folded(one.rosterId) === name)
  );
}

/**
 * Finds the PLC that a name means for someone in a building: that building's own, else a district-wide one. A name
 * that is neither becomes a new PLC of the building, once.
 */
export function plcFinder(current: CurrentStaff): {
  add: NewPlc[];
  find(building: string | null, name: string): string;
  nameOf(ref: string): string;
} {
  const key = (building: string | null, name: string): string => `${building ?? ''}|${folded(name)}`;
  const refs = new Map<string, string>();
  const names = new Map<string, string>();
  for (const plc of [...current.plcs].sort((a, b) => byText(b.id, a.id))) {
    refs.set(key(plc.buildingId, plc.name), plc.id);
    names.set(plc.id, plc.name);
  }
  const add: NewPlc[] = [];
  return {
    add,
    nameOf: (ref) => names.get(ref) ?? ref,
    find: (building, name) => {
      const known = refs.get(key(building, name)) ?? refs.get(key(null, name));
      if (known) return known;
      const ref = `new-plc:${key(building, name)}`;
      refs.set(key(building, name), ref);
      names.set(ref, name);
      add.push({ ref, building, name });
      return ref;
    },
  };
}
