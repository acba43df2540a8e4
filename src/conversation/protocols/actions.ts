import { record, type Verb } from '../../history/record.ts';
import type { Key } from '../../language/catalogue.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { newId } from '../../platform/ids.ts';
import type { OwnDefinition } from './own.ts';
import { addNextVersion, addProtocol, type OwnProtocol, ownProtocolsOn, setRetired, type Shelf } from './store.ts';

/** Who keeps a shelf, and when. Whether they may is settled where the shelf was reached. */
export interface Keeping {
  db: Db;
  person: Person;
  shelf: Shelf;
  now: Date;
}

/** A shelf that nobody can overlook helps nobody. */
const mostOwn = 100;

/** Puts a protocol on the shelf: a copy, or one that came as a file. @returns its id, or why not */
export async function keepProtocol(
  keeping: Keeping,
  definition: OwnDefinition,
  copiedFrom: string,
): Promise<{ ok: true; id: string } | { ok: false; reason: Key }> {
  const { db, person, shelf, now } = keeping;
  const own = await ownProtocolsOn(db, shelf);
  const here = own.filter((one) => one.partnershipId === shelf.partnershipId);
  if (here.length >= mostOwn) return { ok: false, reason: 'protocol.too_many' };
  const id = newId(now.getTime());
  await addProtocol(db, shelf, { id, copiedFrom, definition, personId: person.id, now });
  await recordOf(keeping, 'protocol.added', id);
  return { ok: true, id };
}

/** Writes the next version, if nobody did meanwhile. Runs that began with an earlier one keep that one. */
export async function changeProtocol(
  keeping: Keeping,
  own: OwnProtocol,
  basedOn: number,
  definition: OwnDefinition,
): Promise<boolean> {
  const { db, person, shelf, now } = keeping;
  const added = await addNextVersion(db, shelf, { id: own.id, basedOn, definition, personId: person.id, now });
  if (added) await recordOf(keeping, 'protocol.changed', own.id);
  return added;
}

/** Takes a protocol out of the offers, or puts it back. What used it stays readable. */
export async function retireProtocol(keeping: Keeping, own: OwnProtocol, retired: boolean): Promise<void> {
  const changed = await setRetired(keeping.db, keeping.shelf, own.id, retired ? keeping.now : null);
  if (changed) await recordOf(keeping, retired ? 'protocol.retired' : 'protocol.restored', own.id);
}

function recordOf({ db, person, shelf }: Keeping, verb: Verb, subjectId: string): Promise<void> {
  return record(db, {
    districtId: shelf.districtId,
    partnershipId: shelf.partnershipId,
    personId: person.id,
    verb,
    subjectId,
  });
}
