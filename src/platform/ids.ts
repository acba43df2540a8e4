import { randomBytes, randomInt } from 'node:crypto';

/**
 * A new identifier: UUID version 7 (RFC 9562), so rows written one after the other lie side by side in an index.
 * It tells when it was made, so it is a name, never a secret; secrets come from {@link newToken}.
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A secret nobody can guess, safe in a URL: 32 random bytes, 43 characters, unless told otherwise. */
export function newToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

/** Letters and figures that nobody mistakes for one another when reading them off a screen. */
const readable = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A code a person copies by hand, in groups of four: `XXXX-XXXX-XXXX` (59 bits with the usual three groups). */
export function newCode(groups = 3): string {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
