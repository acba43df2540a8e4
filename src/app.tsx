import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { formatFor } from './language/format.ts';
import { languageFrom, translator } from './language/translate.ts';
import { liveStream } from './live-stream.ts';
import { paths } from './paths.ts';
import { notFound, openPage, page, Sorry } from './people/page.tsx';
import type { Env, OpenEnv, OpenRequest, Parts } from './people/request.ts';
import { enter, signedIn } from './people/sign-in/enter.ts';
import { mountAssets } from './platform/http/assets.ts';
import { compressed } from './platform/http/compressed.ts';
import { readFiles, readForm } from './platform/http/form.ts';
import { ownPath } from './platform/http/own-path.ts';
import { isOwnOrigin, secureAnswers } from './platform/http/security.ts';
import { insideRoutes, mailRoutes, openRoutes, ownRoutes } from './routes.ts';

const mebibyte = 1024 * 1024;

/** Forms that take files; all others are small. */
const takesFiles = [
  paths.roster,
  paths.protocols(':p'),
  paths.protocols(null),
  paths.threads(':p'),
  paths.posts(':p', ':id'),
  paths.post(':p', ':id', ':post'),
].map((shape) => new RegExp(`^${shape.replace(/:\w+/g, '[^/]+')}$`));

/** The whole application over its parts. Deny by default: what is not on the open list asks for sign-in. */
export function createApp(parts: Parts): Hono<OpenEnv> {
  const app = new Hono<OpenEnv>();
  app.use(secureAnswers({ https: parts.config.secureCookies }));
  app.use(async (c, next) => {
    const chosen = getCookie(c, 'language');
    const language = chosen === 'en' || chosen === 'es' ? chosen : languageFrom(c.req.header('accept-language'));
    c.set('parts', parts);
    c.set('now', parts.clock.now());
    c.set('language', language);
    c.set('t', translator(language));
    c.set('format', formatFor(language, 'UTC'));
    const start = performance.now();
    await next();
    parts.log.debug('answered', {
      method: c.req.method,
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    });
  });
  app.use(compressed());

  app.get(paths.healthz, (c) => c.text('ok'));
  app.get(paths.readyz, async (c) => ((await parts.database.ready()) ? c.text('ready') : c.text('not ready', 503)));
  mountAssets(app);
  // A file of an earlier version, or none of ours: no page, and nothing to sign in for.
  app.all('/assets/*', (c) => c.body(null, 404));
  app.get('/favicon.ico', (c) => c.body(null, 404));

  for (const routes of mailRoutes) app.route('/', routes);
  app.use(async (c, next) => {
    if (!isOwnOrigin(c.req.raw, parts.config.publicUrl)) return sorry(c, 403, 'app.origin');
    return next();
  });
  const tooLarge = (c: unknown) => sorryTooLarge(c as OpenRequest);
  const large = bodyLimit({ maxSize: 64 * mebibyte, onError: tooLarge });
  const usual = bodyLimit({ maxSize: mebibyte, onError: tooLarge });
  app.use((c, next) => {
    // A page that is asked for has no body, and looking for one takes as long as a statement.
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    return takesFiles.some((shape) => shape.test(c.req.path)) ? large(c, next) : usual(c, next);
  });

  app.use(async (c, next) => {
    await next();
    if (!metAnother(c.error) || c.req.header(secondTry)) return;
    c.res = undefined;
    c.res = await app.fetch(await sentAgain(c));
  });

  app.route('/', liveStream);
  for (const routes of openRoutes) app.route('/', routes);
  for (const routes of ownRoutes) app.route('/', routes);

  const inside = new Hono<Env>();
  inside.use(enter());
  for (const routes of insideRoutes) inside.route('/', routes);
  inside.all('*', (c) => notFound(c));
  app.route('/', inside);

  app.onError((error, c) => {
    if (isBadInput(error)) return sorry(c, 400, 'app.bad_request');
    if (metAnother(error) && !c.req.header(secondTry)) return c.body(null, 500);
    parts.log.error('a request failed', error, { method: c.req.method });
    return sorry(c, 500, 'app.failed');
  });
  return app;
}

/** Whoever is signed in keeps their frame, and finds the way back to the page with the form. */
async function sorryTooLarge(c: OpenRequest): Promise<Response> {
  const inside = await signedIn(c);
  if (!inside) return sorry(c, 413, 'app.too_large');
  const { t } = inside.var;
  const title = t('app.too_large.title');
  const from = URL.parse(c.req.header('referer') ?? '');
  const back = (from && ownPath(from.pathname + from.search)) ?? paths.home;
  return page(
    inside,
    {
      title,
      back: { href: back, label: t('app.too_large.back') },
      children: <Sorry title={title} text={t('app.too_large.text')} link={t('app.to_home')} />,
    },
    413,
  );
}

type SorryKey = 'app.origin' | 'app.too_large' | 'app.bad_request' | 'app.failed';

function sorry(c: OpenRequest, status: 400 | 403 | 413 | 500, key: SorryKey): Response | Promise<Response> {
  const { t } = c.var;
  const title = t(`${key}.title`);
  return openPage(
    c,
    { title, children: <Sorry title={title} text={t(`${key}.text`)} link={t('app.to_home')} /> },
    status,
  );
}

/** Marks a request that we carry out a second time. A browser that sends it gives up its second try, and nothing else. */
const secondTry = 'x-peer-second-try';

/** Did two transactions wait for each other, so that the database took one of them back (SQLSTATE class 40)? */
function metAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001');
}

/** The same request once more, with what was typed and its files. */
async function sentAgain(c: OpenRequest): Promise<Request> {
  const headers = new Headers(c.req.raw.headers);
  headers.set(secondTry, 'yes');
  if (c.req.method === 'GET') return new Request(c.req.url, { headers });
  const files = await readFiles(c);
  const body = files.length > 0 ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(await readForm(c)))
    for (const one of [value].flat()) body.append(name, one);
  if (body instanceof FormData) for (const [name, file] of files) body.append(name, file, file.name);
  headers.delete('content-length');
  headers.delete('content-type');
  return new Request(c.req.url, { method: c.req.method, headers, body });
}

// A path or query that can't be decoded is the sender's mistake, not a failure of ours.
function isBadInput(error: unknown): boolean {
  return error instanceof URIError || (error instanceof TypeError && /malformed|decod/i.test(error.message));
}
