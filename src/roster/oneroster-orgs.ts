import { type Bundle, isDeleted, rowsOf } from './oneroster-bundle.ts';
import { longest } from './person-row.ts';
import type { IncomingBuilding, Note, Place } from './staff.ts';

export interface Orgs {
  buildings: IncomingBuilding[];
  /**
   * The building that an org belongs to: the school itself or the school above it; null for the district and anything
   * else above schools. An id that the bundle doesn't list comes back as it is, because a partial bundle may leave it to
   * be found among the buildings that are already here.
   */
  buildingOf(orgId: string): string | null;
  nameOf(buildingId: string): string;
}

interface Org {
  type: string;
  parent: string;
  name: string;
  place: Place;
}

/** Reads the places of a bundle. Schools are buildings; the district itself is none. */
export function readOrgs(bundle: Bundle, notes: Note[]): Orgs {
  const known = new Map<string, Org>();
  for (const { cell, place } of rowsOf(bundle, 'orgs')) {
    if (isDeleted(cell)) continue;
    known.set(cell('sourcedId'), {
      type: cell('type').toLowerCase(),
      parent: cell('parentSourcedId'),
      name: cell('name'),
      place,
    });
  }
  const districts = [...known.values()].filter((org) => org.type === 'district' || org.type === 'local');
  const second = districts[1];
  if (second)
    notes.push({ kind: 'warning', say: 'several-districts', params: { count: districts.length }, place: second.place });
  const buildings: IncomingBuilding[] = [];
  for (const [id, org] of known) {
    if (org.type !== 'school') continue;
    const place = { ...org.place, column: 'name' };
    if (org.name === '') notes.push({ kind: 'error', say: 'building-nameless', params: {}, place });
    else if (org.name.length > longest.place)
      notes.push({ kind: 'error', say: 'too-long', params: { most: longest.place }, place });
    else buildings.push({ id, name: org.name, place: org.place });
  }
  return { buildings, buildingOf: (id) => schoolAbove(id, known), nameOf: (id) => known.get(id)?.name ?? id };
}

function schoolAbove(id: string, known: ReadonlyMap<string, Org>): string | null {
  if (id === '') return null;
  if (!known.has(id)) return id;
  const passed = new Set<string>();
  for (let at = id; !passed.has(at); at = known.get(at)?.parent ?? '') {
    passed.add(at);
    if (known.get(at)?.type === 'school') return at;
  }
  return null;
}
