import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A word for a link in a letter that only we can make: `<id>.<mac>`, HMAC-SHA-256 over purpose and id.
 * The same id gives the same word, so a reminder carries the same link, and nothing secret is stored.
 */
export function seal(secret: string, purpose: string, id: string): string {
  return `${id}.${mac(secret, purpose, id)}`;
}

/** @returns the id a sealed word names, or null when it isn't one of ours for this purpose. */
export function unseal(secret: string, purpose: string, word: string): string | null {
  const dot = word.lastIndexOf('.');
  if (dot < 1) return null;
  const id = word.slice(0, dot);
  const given = Buffer.from(word.slice(dot + 1));
  const expected = Buffer.from(mac(secret, purpose, id));
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}

/**
 * The value of a cookie signed as the sign-in library signs its own: `<value>.<mac>`, HMAC-SHA-256 in base64.
 * @returns null when the signature is missing or not ours
 */
export function signedValue(secret: string, cookie: string): string | null {
  const dot = cookie.lastIndexOf('.');
  if (dot < 1) return null;
  const value = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1));
  const expected = Buffer.from(createHmac('sha256', secret).update(value).digest('base64'));
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
}

function mac(secret: string, purpose: string, id: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url');
}
