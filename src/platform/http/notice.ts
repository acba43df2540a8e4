import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

export interface Notice {
  kind: 'done' | 'info' | 'problem';
  /** A message key, never text: what comes back in a cookie is not trusted. */
  key: string;
}

const name = 'notice';

/** Redirects (303, RFC 9110 §15.4.4) after a change, and says `key` once on the page that follows. */
export function see(c: Context, path: string, key?: string, kind: Notice['kind'] = 'done'): Response {
  if (key) setCookie(c, name, `${kind}.${key}`, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 });
  return c.redirect(path, 303);
}

/** The notice left by the answer before, taken away so that it is said once. */
export function takeNotice(c: Context): Notice | null {
  const value = getCookie(c, name);
  if (!value) return null;
  deleteCookie(c, name, { path: '/' });
  const [kind = '', ...rest] = value.split('.');
  if (kind !== 'done' && kind !== 'info' && kind !== 'problem') return null;
  return { kind, key: rest.join('.') };
}
