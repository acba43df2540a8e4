import { sql } from 'kysely';
import type { Partnership } from '../../partnership/partnership.ts';
import { isId } from '../../platform/http/form.ts';
import type { Db } from '../../platform/db/database.ts';
import { inFull, type OwnDefinition } from './own.ts';
import { shippedProtocol, shippedProtocols } from './protocol.ts';
import type { ConversationProtocol } from './shape.ts';

/** Where own protocols are kept: with a partnership, or with the district when `partnershipId` is null. */
export interface Shelf {
  districtId: string;
  partnershipId: string | null;
}

/** A protocol somebody made their own, in one of its versions. */
export interface OwnProtocol {
  /** Its key, as stored with a run. */
  id: string;
  /** The version that was read, and the newest there is. */
  version: number;
  newest: number;
  /** Null: the district's. */
  partnershipId: string | null;
  copiedFrom: string;
  retiredAt: Date | null;
  /** When and by whom the version that was read was written. */
  writtenAt: Date;
  writtenBy: string;
  definition: OwnDefinition;
}

const ownProtocols = sql<OwnProtocol>`
  select c.id, v.version, c.version as newest, c.partnership_id as "partnershipId", c.copied_from as "copiedFrom",
    c.retired_at as "retiredAt", v.at as "writtenAt", trim(p.given_name || ' ' || p.family_name) as "writtenBy", v.definition
  from conversation_protocol c join conversation_protocol_version v on v.protocol_id = c.id
  left join person p on p.id = v.person_id`;

/** What may be used on this shelf: its own, and the district's. */
const within = (shelf: Shelf) =>
  sql`c.district_id = ${shelf.districtId} and (c.partnership_id is null or c.partnership_id = ${shelf.partnershipId})`;

/** Every own protocol that may be used on this shelf, retired ones too, each in its newest version: the newest first. */
export async function ownProtocolsOn(db: Db, shelf: Shelf): Promise<OwnProtocol[]> {
  const { rows } = await sql<OwnProtocol>`
    ${ownProtocols} where ${within(shelf)} and v.version = c.version order by c.created_at desc, c.id`.execute(db);
  return rows;
}

/** One own protocol that may be used on this shelf. @param version the newest unless told */
export async function ownProtocolOn(db: Db, shelf: Shelf, id: string, version?: number): Promise<OwnProtocol | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<OwnProtocol>`
    ${ownProtocols} where ${within(shelf)} and c.id = ${id} and v.version = ${version ?? sql`c.version`}`.execute(db);
  return rows[0] ?? null;
}

const shelfOf = (partnership: Partnership): Shelf => ({
  districtId: partnership.districtId,
  partnershipId: partnership.id,
});

/** What partners may use now: their own and their district's first, then the shipped ones. Retired ones are left out. */
export async function protocolsFor(db: Db, partnership: Partnership): Promise<ConversationProtocol[]> {
  const own = await ownProtocolsOn(db, shelfOf(partnership));
  return [
    ...own.filter((one) => one.retiredAt === null).map((one) => inFull(one.definition, one.id, one.version)),
    ...shippedProtocols,
  ];
}

/**
 * A protocol by its key: a shipped one, the partnership's or its district's; retired ones and earlier versions too,
 * since runs remember which they used. Null when it is none of these.
 * @param version the present one unless told
 */
export async function protocolOf(
  db: Db,
  partnership: Partnership,
  key: string,
  version?: number,
): Promise<ConversationProtocol | null> {
  const shipped = shippedProtocol(key, version);
  if (shipped) return shipped;
  const own = await ownProtocolOn(db, shelfOf(partnership), key, version);
  return own ? inFull(own.definition, own.id, own.version) : null;
}

/** Puts a protocol on a shelf, as version 1. */
export async function addProtocol(
  db: Db,
  shelf: Shelf,
  row: { id: string; copiedFrom: string; definition: OwnDefinition; personId: string; now: Date },
): Promise<void> {
  await sql`insert into conversation_protocol (id, district_id, partnership_id, copied_from, created_at, updated_at)
    values (${row.id}, ${shelf.districtId}, ${shelf.partnershipId}, ${row.copiedFrom}, ${row.now}, ${row.now})`.execute(
    db,
  );
  await addVersion(db, shelf, { ...row, version: 1 });
}

/** Adds the next version, if nobody did so since `basedOn`. @returns whether it was added */
export async function addNextVersion(
  db: Db,
  shelf: Shelf,
  row: { id: string; basedOn: number; definition: OwnDefinition; personId: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update conversation_protocol set version = version + 1, updated_at = ${row.now}
    where id = ${row.id} and ${onShelf(shelf)} and version = ${row.basedOn} returning id`.execute(db);
  if (rows.length === 0) return false;
  await addVersion(db, shelf, { ...row, version: row.basedOn + 1 });
  return true;
}

/** Takes a protocol out of the offers, or puts it back. @returns whether that changed anything */
export async function setRetired(db: Db, shelf: Shelf, id: string, retiredAt: Date | null): Promise<boolean> {
  const { rows } = await sql`
    update conversation_protocol set retired_at = ${retiredAt}
    where id = ${id} and ${onShelf(shelf)} and (retired_at is null) = ${retiredAt !== null} returning id`.execute(db);
  return rows.length > 0;
}

/** On this shelf itself: what its holder may change. */
const onShelf = (shelf: Shelf) =>
  sql`district_id = ${shelf.districtId} and partnership_id is not distinct from ${shelf.partnershipId}::uuid`;

async function addVersion(
  db: Db,
  shelf: Shelf,
  row: { id: string; version: number; definition: OwnDefinition; personId: string; now: Date },
): Promise<void> {
  await sql`insert into conversation_protocol_version (district_id, partnership_id, protocol_id, version, definition, person_id, at)
    values (${shelf.districtId}, ${shelf.partnershipId}, ${row.id}, ${row.version}, ${JSON.stringify(row.definition)}::jsonb, ${row.personId}, ${row.now})`.execute(
    db,
  );
}
