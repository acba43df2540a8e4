import { deleteCookie, setCookie } from 'hono/cookie';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { many, one, parse, readForm } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { paths } from '../../paths.ts';
import { isLetterKind } from '../letter-kinds.ts';
import { page } from '../page.tsx';
import { inWords } from '../problems.ts';
import type { Env, OpenRequest, Request } from '../request.ts';
import { enterAccount } from '../sign-in/enter.ts';
import { newPasswordField } from '../sign-in/fields.ts';
import { tooMany } from '../sign-in/limits.tsx';
import { passwordLength } from '../sign-in/sign-in.ts';
import {
  keepDigestRhythm,
  keepLanguage,
  keepRoundsOptOut,
  keepShowPresence,
  keepWantedLetters,
  ownChoices,
  wantedLetters,
} from './store.ts';
import { SettingsPage } from './view.tsx';

const key = (k: Key): Key => k;
const change = z.object({
  currentPassword: z
    .string()
    .min(1, key('people.password.missing'))
    .max(passwordLength.most, key('people.password.not_current')),
  newPassword: newPasswordField,
});
const first = z.object({ newPassword: newPasswordField });

/** Pages of the account itself: its sessions and password are the sign-in library's, on connections of its own. */
export const accountRoutes = new Hono<Env>();
for (const path of [paths.settings, paths.password, paths.signOutEverywhere]) accountRoutes.use(path, enterAccount());

accountRoutes.get(paths.settings, (c) => settingsPage(c));
accountRoutes.get(paths.password, (c) => c.redirect(paths.settings, 303));

accountRoutes.post(paths.password, async (c) => {
  const { parts, person, t } = c.var;
  const wait = await tooMany(c as unknown as OpenRequest, 'password', person.id);
  if (wait) return wait;
  const { headers } = c.req.raw;
  const typed = await readForm(c);
  const form = { currentPassword: one(typed, 'currentPassword'), newPassword: one(typed, 'newPassword') };
  if (!(await parts.signIn.hasPassword(headers))) {
    const read = parse(first, form);
    if (!read.ok) return settingsPage(c, inWords(t, read.problems));
    await parts.signIn.setPassword(read.value.newPassword, headers);
    return see(c, paths.settings, 'people.settings.password_set');
  }
  const read = parse(change, form);
  if (!read.ok) return settingsPage(c, inWords(t, read.problems));
  const cookies = await parts.signIn.changePassword(read.value.currentPassword, read.value.newPassword, headers);
  if (!cookies) return settingsPage(c, [{ field: 'currentPassword', text: t('people.password.not_current') }]);
  for (const cookie of cookies.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
  return see(c, paths.settings, 'people.settings.password_changed');
});

accountRoutes.post(paths.signOutEverywhere, async (c) => {
  const { parts } = c.var;
  await parts.signIn.signOutEverywhere(c.req.raw.headers);
  for (const cookie of (await parts.signIn.signOut(c.req.raw.headers)).getSetCookie())
    c.header('Set-Cookie', cookie, { append: true });
  return see(c, paths.signIn, 'people.signed_out_everywhere');
});

/** Settings that live in the directory. */
export const settingsRoutes = new Hono<Env>();

settingsRoutes.post(paths.languageChoice, async (c) => {
  const { db, person, parts } = c.var;
  const chosen = one(await readForm(c), 'language');
  const language = chosen === 'en' || chosen === 'es' ? chosen : null;
  await keepLanguage(db, person, language);
  // A language picked at the foot of a page counts on this device until here.
  if (language)
    setCookie(c, 'language', language, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: parts.config.secureCookies,
      maxAge: 365 * 24 * 60 * 60,
    });
  else deleteCookie(c, 'language', { path: '/' });
  return see(c, paths.settings, 'people.settings.language_done');
});

settingsRoutes.post(paths.letterChoices, async (c) => {
  const { db, person } = c.var;
  const typed = await readForm(c);
  await keepWantedLetters(db, person, many(typed, 'letters').filter(isLetterKind));
  const rhythm = one(typed, 'digest');
  if (rhythm === 'daily' || rhythm === 'weekly') await keepDigestRhythm(db, person, rhythm);
  return see(c, paths.settings, 'people.settings.letters_done');
});

settingsRoutes.post(paths.roundsChoice, async (c) => {
  const { db, person } = c.var;
  await keepRoundsOptOut(db, person, one(await readForm(c), 'roundsOptOut') !== '');
  return see(c, paths.settings, 'people.settings.rounds_done');
});

settingsRoutes.post(paths.presenceChoice, async (c) => {
  const { db, person } = c.var;
  await keepShowPresence(db, person, one(await readForm(c), 'showPresence') !== '');
  return see(c, paths.settings, 'people.settings.presence_done');
});

async function settingsPage(c: Request, errors: Parameters<typeof SettingsPage>[0]['errors'] = []) {
  const { parts, person, t } = c.var;
  const hasPassword = await parts.signIn.hasPassword(c.req.raw.headers);
  const kept = await parts.database.asPerson({ districtId: person.districtId, personId: person.id }, async (db) => {
    const [choices, letters] = await Promise.all([ownChoices(db, person), wantedLetters(db, person)]);
    return { ...choices, letters };
  });
  const children = <SettingsPage t={t} person={person} {...kept} hasPassword={hasPassword} errors={errors} />;
  return page(c, { title: t('people.settings.title'), children }, errors.length > 0 ? 422 : 200);
}
