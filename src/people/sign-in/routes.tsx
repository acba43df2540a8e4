import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Hono } from 'hono';
import { one, parse, readForm } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { ownPath } from '../../platform/http/own-path.ts';
import { paths } from '../../paths.ts';
import { openPage } from '../page.tsx';
import { inWords } from '../problems.ts';
import type { OpenEnv, OpenRequest } from '../request.ts';
import { whoAsks } from './enter.ts';
import { emailOnly, newPasswordOnly, signInFields } from './fields.ts';
import { tooMany } from './limits.tsx';
import { linkSeconds } from './sign-in.ts';
import { LetterSentPage, OldLinkPage, UseLinkPage } from './views/link.tsx';
import { ForgottenPage, ResetPage } from './views/password.tsx';
import { SignInPage } from './views/sign-in.tsx';

const minutes = linkSeconds / 60;
const year = 365 * 24 * 60 * 60;

/** Signing in and out, and the choice of language: open to everybody. */
export const signInRoutes = new Hono<OpenEnv>();

signInRoutes.get(paths.signIn, async (c) => {
  const next = ownPath(c.req.query('next'));
  if (c.var.parts.setUpCode()) return c.redirect(paths.setUp, 303);
  if (await whoAsks(c.var.parts, c, c.var.now)) return c.redirect(next ?? paths.home, 303);
  return signInPage(c, { email: '', next: next ?? '' });
});

signInRoutes.post(paths.signIn, async (c) => {
  const { parts, t } = c.var;
  const typed = await readForm(c);
  const [email, next] = [one(typed, 'email'), ownPath(one(typed, 'next')) ?? ''];
  const read = parse(signInFields, { email, password: one(typed, 'password') });
  if (!read.ok) return signInPage(c, { email, next, errors: inWords(t, read.problems) }, 422);
  const wait = await tooMany(c, 'password', read.value.email);
  if (wait) return wait;
  const cookies = await parts.signIn.withPassword(read.value.email, read.value.password, c.req.raw.headers);
  if (!cookies)
    return signInPage(c, { email, next, errors: [{ field: 'email', text: t('people.sign_in.wrong') }] }, 422);
  return enterWith(c, cookies, next);
});

signInRoutes.post(paths.signInLink, async (c) => {
  const { parts, t } = c.var;
  const typed = await readForm(c);
  const [email, next] = [one(typed, 'email'), ownPath(one(typed, 'next')) ?? ''];
  const read = parse(emailOnly, { email });
  if (!read.ok) return signInPage(c, { email, next, errors: inWords(t, read.problems) }, 422);
  const wait = await tooMany(c, 'letter', read.value.email);
  if (wait) return wait;
  parts.signIn.afterAnswer(
    () => parts.signIn.sendLink(read.value.email, c.req.raw.headers),
    (error) => parts.log.error('a sign-in link could not be sent', error),
  );
  if (next) setCookie(c, 'next', next, { ...cookie(c), maxAge: linkSeconds });
  return c.redirect(paths.signInLinkSent, 303);
});

signInRoutes.get(paths.signInLinkSent, (c) => letterSent(c, 'link'));
signInRoutes.get(paths.useLink(':token'), (c) => {
  const { t } = c.var;
  return openPage(c, {
    title: t('people.link.use.title'),
    children: <UseLinkPage t={t} token={c.req.param('token') ?? ''} />,
  });
});

signInRoutes.post(paths.useLink(':token'), async (c) => {
  const wait = await tooMany(c, 'token');
  if (wait) return wait;
  const cookies = await c.var.parts.signIn.useLink(c.req.param('token') ?? '', c.req.raw.headers);
  if (!cookies) return oldLink(c, 'link');
  const next = ownPath(getCookie(c, 'next')) ?? '';
  deleteCookie(c, 'next', { path: '/' });
  return enterWith(c, cookies, next);
});

signInRoutes.get(paths.forgotten, (c) => forgottenPage(c, ''));
signInRoutes.post(paths.forgotten, async (c) => {
  const { parts, t } = c.var;
  const email = one(await readForm(c), 'email');
  const read = parse(emailOnly, { email });
  if (!read.ok) return forgottenPage(c, email, inWords(t, read.problems));
  const wait = await tooMany(c, 'letter', read.value.email);
  if (wait) return wait;
  parts.signIn.afterAnswer(
    () => parts.signIn.sendReset(read.value.email, c.req.raw.headers),
    (error) => parts.log.error('a reset link could not be sent', error),
  );
  return c.redirect(paths.forgottenSent, 303);
});
signInRoutes.get(paths.forgottenSent, (c) => letterSent(c, 'reset'));

signInRoutes.get(paths.resetPassword(':token'), (c) => resetPage(c, c.req.param('token') ?? ''));
signInRoutes.post(paths.resetPassword(':token'), async (c) => {
  const { parts, t } = c.var;
  const token = c.req.param('token') ?? '';
  const read = parse(newPasswordOnly, { newPassword: one(await readForm(c), 'newPassword') });
  if (!read.ok) return resetPage(c, token, inWords(t, read.problems));
  const wait = await tooMany(c, 'token');
  if (wait) return wait;
  if (!(await parts.signIn.reset(token, read.value.newPassword))) return oldLink(c, 'reset');
  return see(c, paths.signIn, 'people.reset.done');
});

signInRoutes.post(paths.signOut, async (c) => {
  const cookies = await c.var.parts.signIn.signOut(c.req.raw.headers);
  keep(c, cookies);
  // The next person at a shared machine reads in their own language.
  deleteCookie(c, 'language', { path: '/' });
  return see(c, paths.signIn, 'people.signed_out');
});

signInRoutes.get('/language/:language', (c) => {
  const language = c.req.param('language');
  const back = ownPath(c.req.query('from')) ?? paths.home;
  if (language === 'en' || language === 'es') setCookie(c, 'language', language, { ...cookie(c), maxAge: year });
  return c.redirect(back, 303);
});

type Errors = Parameters<typeof SignInPage>[0]['errors'];

function signInPage(c: OpenRequest, props: { email: string; next: string; errors?: Errors }, status: 200 | 422 = 200) {
  const { t } = c.var;
  return openPage(
    c,
    {
      title: t('people.sign_in.title'),
      children: <SignInPage t={t} email={props.email} next={props.next} errors={props.errors ?? []} />,
    },
    status,
  );
}

function letterSent(c: OpenRequest, kind: 'link' | 'reset') {
  const { t, parts } = c.var;
  const mail = parts.config.mailUrl !== undefined;
  return openPage(c, {
    title: t(`people.${kind}.sent.title`),
    children: <LetterSentPage t={t} kind={kind} mail={mail} minutes={minutes} />,
  });
}

function forgottenPage(c: OpenRequest, email: string, errors: Errors = []) {
  const { t } = c.var;
  return openPage(
    c,
    { title: t('people.forgotten.title'), children: <ForgottenPage t={t} email={email} errors={errors} /> },
    errors.length > 0 ? 422 : 200,
  );
}

function resetPage(c: OpenRequest, token: string, errors: Errors = []) {
  const { t } = c.var;
  return openPage(
    c,
    { title: t('people.reset.title'), children: <ResetPage t={t} token={token} errors={errors} /> },
    errors.length > 0 ? 422 : 200,
  );
}

function oldLink(c: OpenRequest, kind: 'link' | 'reset') {
  const { t } = c.var;
  return openPage(c, { title: t('people.link.old.title'), children: <OldLinkPage t={t} kind={kind} /> }, 404);
}

function keep(c: OpenRequest, cookies: Headers): void {
  for (const value of cookies.getSetCookie()) c.header('Set-Cookie', value, { append: true });
}

function enterWith(c: OpenRequest, cookies: Headers, next: string): Response {
  keep(c, cookies);
  return c.redirect(next || paths.home, 303);
}

function cookie(c: OpenRequest) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: c.var.parts.config.secureCookies } as const;
}
