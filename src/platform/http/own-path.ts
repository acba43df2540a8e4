/** An address of ours as a browser writes it; a character that browsers drop or turn could lead to another site. */
const plain = /^\/(?![/\\])[\w\-./?=&%~:@+,;!*()]{0,500}$/;

/**
 * An address to come back to, taken from outside: a path of this site, or null for anything else.
 * (OWASP, unvalidated redirects: only own paths are followed.)
 */
export function ownPath(text: string | undefined): string | null {
  if (!text || !plain.test(text)) return null;
  const base = 'http://own.invalid';
  return URL.canParse(text, base) && new URL(text, base).origin === base ? text : null;
}
