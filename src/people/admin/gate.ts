import type { MiddlewareHandler } from 'hono';
import { notFound } from '../page.tsx';
import { hasRole } from '../person.ts';
import type { Env } from '../request.ts';

/** Lets admins on; for everybody else these pages are not there. */
export function adminsOnly(): MiddlewareHandler<Env> {
  return async (c, next) => (hasRole(c.var.person, 'admin') ? next() : notFound(c));
}
