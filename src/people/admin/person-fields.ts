import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { type Role, roles } from '../person.ts';
import { isId } from '../../platform/http/form.ts';
import { line } from '../../district/settings.ts';

const key = (k: Key): Key => k;

/** What an admin types about a person. Empty address: the person is in the directory and can't sign in. */
export const personFields = z.object({
  givenName: line(100, key('district.given_name.missing'), key('district.person.long')),
  familyName: z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(100, key('district.person.long'))),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, key('people.email.wrong'))
    .pipe(z.union([z.literal(''), z.email(key('people.email.wrong'))], { error: key('people.email.wrong') }))
    .transform((email) => email || null),
  buildingId: z.string().transform((id) => (isId(id) ? id : null)),
});

/** Ticked roles in their usual order. Somebody with no role could do nothing. */
export const rolesField = z
  .array(z.string())
  .transform((ticked): Role[] => roles.filter((role) => ticked.includes(role)))
  .refine((ticked) => ticked.length > 0, key('district.roles.missing'));

/**
 * Is there an admin after a person's roles or activity change? A district is never left without one.
 * @param after whether the person will be an active admin; @param others how many other active admins there are
 */
export function keepsAnAdmin(after: boolean, others: number): boolean {
  return after || others > 0;
}
