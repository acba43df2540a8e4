import { z } from 'zod';
import type { Key } from '../language/catalogue.ts';
import { districtFields, line } from '../district/settings.ts';
import { emailField, newPasswordField } from '../people/sign-in/fields.ts';

const key = (k: Key): Key => k;

/** What setting a district up asks for, the code aside. */
export const setUpFields = districtFields.extend({
  givenName: line(100, key('setup.given_name.missing'), key('setup.given_name.long')),
  familyName: z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(100, key('setup.family_name.long'))),
  email: emailField,
  newPassword: newPasswordField,
});

/** The names of the form's fields. */
export const setUpNames = [
  'code',
  'name',
  'timezone',
  'language',
  'domains',
  'givenName',
  'familyName',
  'email',
  'newPassword',
] as const;
export type SetUpTyped = Record<(typeof setUpNames)[number], string>;
