import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { passwordLength } from './sign-in.ts';

const key = (k: Key): Key => k;

/** An e-mail address as typed, in lower case and at most 254 characters (RFC 5321 §4.5.3.1.3). */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, key('people.email.missing'))
  .max(254, key('people.email.wrong'))
  .pipe(z.email(key('people.email.wrong')));

/** A new password. Any characters; only its length counts. */
export const newPasswordField = z
  .string()
  .min(passwordLength.least, key('people.password.short'))
  .max(passwordLength.most, key('people.password.long'));

export const signInFields = z.object({
  email: emailField,
  password: z.string().min(1, key('people.password.missing')).max(passwordLength.most, key('people.sign_in.wrong')),
});
export const emailOnly = z.object({ email: emailField });
export const newPasswordOnly = z.object({ newPassword: newPasswordField });
