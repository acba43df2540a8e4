import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/**
 * Security headers of every answer: a policy that runs only our own script and styles (CSP level 3), no framing, no
 * sniffing, no referrer to other sites. Puts this answer's nonce at `c.var.nonce`.
 */
export function secureAnswers(options: { https: boolean }): MiddlewareHandler<{ Variables: { nonce: string } }> {
  return async (c, next) => {
    const nonce = randomBytes(18).toString('base64url');
    c.set('nonce', nonce);
    await next();
    const h = c.res.headers;
    // A file that somebody attached brings a narrower policy of its own.
    h.set(
      'Content-Security-Policy',
      h.get('Content-Security-Policy') ??
        [
          "default-src 'none'",
          `script-src 'self' 'nonce-${nonce}'`,
          `style-src 'self' 'nonce-${nonce}'`,
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          ...(options.https ? ['upgrade-insecure-requests'] : []),
        ].join('; '),
    );
    h.set('X-Content-Type-Options', 'nosniff');
    h.set('X-Frame-Options', 'DENY');
    h.set('Referrer-Policy', 'same-origin');
    h.set('Cross-Origin-Opener-Policy', 'same-origin');
    h.set('Cross-Origin-Resource-Policy', 'same-origin');
    h.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    if (options.https) h.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    if (!h.has('Cache-Control')) h.set('Cache-Control', 'no-store');
  };
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a changing request that a page of another site sent (OWASP: verifying origin with standard headers). Browsers
 * send Origin with every POST; a request without it and without Sec-Fetch-Site is not a browser's form.
 */
export function isOwnOrigin(request: globalThis.Request, publicUrl: string): boolean {
  if (safe.has(request.method)) return true;
  const origin = request.headers.get('origin');
  if (origin) {
    if (origin === publicUrl) return true;
    // The address the browser itself used, so that localhost, 127.0.0.1 and a name on the network all work.
    try {
      return (
        new URL(origin).host === request.headers.get('host') && request.headers.get('sec-fetch-site') !== 'cross-site'
      );
    } catch {
      return false;
    }
  }
  const site = request.headers.get('sec-fetch-site');
  return site === 'same-origin' || site === 'none';
}
