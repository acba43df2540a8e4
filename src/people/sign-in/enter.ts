import { createHash } from 'node:crypto';
import { getCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { formatFor } from '../../language/format.ts';
import { translator } from '../../language/translate.ts';
import { receive } from '../../platform/files/receive.ts';
import { isId, one, readFiles, readForm, type Typed } from '../../platform/http/form.ts';
import { ownPath } from '../../platform/http/own-path.ts';
import { signedValue } from '../../platform/http/sealed.ts';
import { paths } from '../../paths.ts';
import type { Env, OpenRequest, Parts, Request } from '../request.ts';
import { signedInBy, type SignedIn } from './account-store.ts';
import { sessionCookie } from './sign-in.ts';

const day = 24 * 60 * 60 * 1000;

/** One id for an address, its form's requestId and everything sent: the same only when the same is sent again. */
async function claimOf(path: string, typed: Typed, files: readonly [name: string, file: File][]): Promise<string> {
  const fields = Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify([path, fields]));
  for (const [name, file] of files)
    hash.update(JSON.stringify([name, file.name, file.size])).update(new Uint8Array(await file.arrayBuffer()));
  const hex = hash.digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** The answer is a refusal: what its request wrote is taken back. */
class TakenBack extends Error {}

/** Who sends this request, by its session cookie; null for a visitor. */
export async function whoAsks(
  parts: Parts,
  request: Parameters<typeof getCookie>[0],
  now: Date,
): Promise<SignedIn | null> {
  const token = signedValue(parts.config.secret, getCookie(request, sessionCookie(parts.config)) ?? '');
  // One statement needs no transaction around it, which would be two more round trips in every request.
  return token ? signedInBy(parts.database, token, now) : null;
}

/** Sends a visitor to sign in; they come back to the page they wanted. */
function toSignIn(c: OpenRequest): Response {
  const { pathname, search } = new URL(c.req.url);
  const back = c.req.method === 'GET' ? ownPath(pathname + search) : null;
  return c.redirect(
    back && back !== paths.home ? `${paths.signIn}?next=${encodeURIComponent(back)}` : paths.signIn,
    303,
  );
}

/** The request of whoever is signed in, without a transaction, for a page that only says sorry; null for a visitor. */
export async function signedIn(c: OpenRequest): Promise<Request | null> {
  const found = await whoAsks(c.var.parts, c, c.var.now);
  if (!found) return null;
  const inside = c as unknown as Request;
  greet(inside, found);
  return inside;
}

/** Puts who asks, and the words and times they read, on the request. */
function greet(c: Request, { person, sessionId }: SignedIn): void {
  c.set('person', person);
  c.set('sessionId', sessionId);
  const chosen = getCookie(c, 'language');
  const language = chosen === 'en' || chosen === 'es' ? chosen : person.language;
  c.set('language', language);
  c.set('t', translator(language));
  c.set('format', formatFor(language, person.district.timezone, c.var.now));
}

/**
 * Lets signed-in people in without a transaction: for the pages of the account itself, whose library has connections
 * of its own. `c.var.db` is not there.
 */
export function enterAccount(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const found = await whoAsks(c.var.parts, c, c.var.now);
    if (!found) return toSignIn(c as unknown as OpenRequest);
    greet(c, found);
    return next();
  };
}

/**
 * Lets signed-in people in, each request in one transaction of its own that commits when the answer is below 400. A
 * visitor is sent to sign in and comes back after. A form sent again with the same `requestId` and the same words is
 * answered as before; with other words (after the Back button, say) it is a form of its own.
 */
export function enter(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { parts, now } = c.var;
    const found = await whoAsks(parts, c, now);
    if (!found) return toSignIn(c as unknown as OpenRequest);
    const { person } = found;
    greet(c, found);

    // The body is read and its files are looked at before the transaction begins, so that a slow sender or a large
    // picture holds none open.
    // A draft being kept carries its form's requestId, which stays good for sending the form itself.
    const sent = c.req.method === 'POST' && c.req.path !== paths.draft;
    const typed = sent ? await readForm(c) : {};
    const requestId = one(typed, 'requestId');
    const sentFiles = sent ? await readFiles(c) : [];
    const claim = isId(requestId) ? await claimOf(c.req.path, typed, sentFiles) : null;
    // A field left empty arrives as a file without a name.
    const attached = sentFiles.flatMap(([name, file]) => (name === 'attached' && file.name !== '' ? [file] : []));
    c.set('files', await receive(attached, parts.scan));
    const after: (() => Promise<void>)[] = [];
    c.set('afterwards', (work) => void after.push(work));
    try {
      await parts.database.asPerson({ districtId: person.districtId, personId: person.id }, async (db) => {
        c.set('db', db);
        if (claim) {
          const first = await db
            .insertInto('answered_request')
            .values({ id: claim, request_id: requestId, district_id: person.districtId, person_id: person.id })
            .onConflict((on) => on.column('id').doNothing())
            .returning('id')
            .executeTakeFirst();
          if (!first) {
            const before = await db
              .selectFrom('answered_request')
              .where('id', '=', claim)
              .select('location')
              .executeTakeFirst();
            c.res = c.redirect(before?.location || '/', 303);
            return;
          }
        }
        await next();
        if (c.error || c.res.status >= 400) throw new TakenBack();
        if (claim) {
          await db
            .updateTable('answered_request')
            .set({ location: c.res.headers.get('location') ?? '' })
            .where('id', '=', claim)
            .execute();
        }
      });
      for (const work of after) parts.afterwards.run(work);
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
    }
    if (now.getTime() - found.renewedAt.getTime() > day) {
      const cookies = await parts.signIn.renew(c.req.raw.headers);
      for (const cookie of cookies?.getSetCookie() ?? []) c.header('Set-Cookie', cookie, { append: true });
    }
  };
}
