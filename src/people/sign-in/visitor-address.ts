import { getConnInfo } from '@hono/node-server/conninfo';
import type { OpenRequest } from '../request.ts';

/**
 * The visitor's network address, for counting attempts. Behind a proxy that the operator trusts it is the last entry of
 * X-Forwarded-For, the one that proxy added; earlier entries are whatever the visitor claims.
 */
export function visitorAddress(c: OpenRequest): string {
  if (c.var.parts.config.trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (forwarded) return forwarded.slice(0, 64);
  }
  // A request that came through no socket (in a test) has no address.
  return c.env ? (getConnInfo(c).remote.address ?? 'unknown') : 'unknown';
}
