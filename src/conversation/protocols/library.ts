import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import type { Place } from '../../partnership/notes/place.ts';
import { partnershipPage } from '../../partnership/page.tsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { partnershipFor } from '../../partnership/reach.ts';
import { page, type PageProps } from '../../people/page.tsx';
import { hasRole } from '../../people/person.ts';
import type { Request } from '../../people/request.ts';
import { inFull } from './own.ts';
import { shippedProtocol, shippedProtocols } from './protocol.ts';
import type { ConversationProtocol } from './shape.ts';
import { type OwnProtocol, ownProtocolOn, ownProtocolsOn, type Shelf } from './store.ts';

/** In whose words a page is said. */
export interface Reader {
  t: T;
  language: Language;
  format: Format;
}

/** A library somebody stands in: their partnership's, or their district's own. Holding it is the proof that they may. */
export interface Library {
  shelf: Shelf;
  /** For addresses; null for the district's. */
  p: string | null;
  /** Null in the district's library. */
  partnership: Partnership | null;
  /** A closed partnership's library is for reading. */
  changeable: boolean;
}

/** A protocol as it stands in a library. */
export interface Kept {
  protocol: ConversationProtocol;
  /** Null: shipped. */
  own: OwnProtocol | null;
}

/** The library at this address, for who asks: a partnership's for its members, the district's for those who keep it. */
export async function libraryAt(c: Request, p: string | null): Promise<Library | null> {
  const { db, person } = c.var;
  if (p === null) {
    const keeps = hasRole(person, 'specialist') || hasRole(person, 'admin');
    const shelf = { districtId: person.districtId, partnershipId: null };
    return keeps ? { shelf, p, partnership: null, changeable: true } : null;
  }
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return null;
  const shelf = { districtId: partnership.districtId, partnershipId: partnership.id };
  return { shelf, p: partnership.id, partnership, changeable: partnership.status !== 'closed' };
}

/** May this one be changed here? Partners change their own, and copy the district's. */
export function isChangeable(library: Library, own: OwnProtocol | null): own is OwnProtocol {
  return library.changeable && own !== null && own.partnershipId === library.shelf.partnershipId;
}

/** Retired ones are kept, and not offered. */
export function isOffered({ own }: Kept): boolean {
  return own === null || own.retiredAt === null;
}

/** Everything in a library, retired ones too: own ones first, then the shipped ones. One query. */
export async function everythingIn(c: Request, library: Library): Promise<Kept[]> {
  const own = await ownProtocolsOn(c.var.db, library.shelf);
  return [
    ...own.map((one) => ({ protocol: inFull(one.definition, one.id, one.version), own: one })),
    ...shippedProtocols.map((protocol) => ({ protocol, own: null })),
  ];
}

/** The protocol an address names, in the version its query asks for, else the newest. */
export async function protocolAt(c: Request, library: Library): Promise<Kept | null> {
  const key = c.req.param('key') ?? '';
  const asked = c.req.query('version') ?? '';
  const version = /^\d{1,6}$/.test(asked) ? Number(asked) : undefined;
  const shipped = shippedProtocol(key, version);
  if (shipped) return { protocol: shipped, own: null };
  const own = await ownProtocolOn(c.var.db, library.shelf, key, version);
  return own ? { protocol: inFull(own.definition, own.id, own.version), own } : null;
}

/** Answers with a page of a library, in the frame of where it stands. */
export function libraryPage(
  c: Request,
  library: Library,
  props: Pick<PageProps, 'title' | 'children' | 'wide' | 'back'> & { note?: Place },
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { partnership } = library;
  return partnership
    ? partnershipPage(c, partnership, { ...props, step: 'conversation' }, status)
    : page(c, props, status);
}

/** In whose words this request is answered. */
export function readerOf(c: Request): Reader {
  return { t: c.var.t, language: c.var.language, format: c.var.format };
}
