import { createApp } from '../src/app.tsx';
import type { Parts } from '../src/people/request.ts';
import { openSignIn } from '../src/people/sign-in/sign-in.ts';
import { standingClock, type StandingClock } from '../src/platform/clock.ts';
import { type Config, readConfig } from '../src/platform/config.ts';
import type { Variation } from '../src/platform/db/scope.ts';
import { openAfterwards } from '../src/platform/http/afterwards.ts';
import { openScanner } from '../src/platform/files/scanner.ts';
import { openHub } from '../src/platform/live/hub.ts';
import { openLog } from '../src/platform/log.ts';
import { newId } from '../src/platform/ids.ts';
import { setUpCodeFor } from '../src/setup/code.ts';
import { type CastIds, type Name, seedCast } from './cast.ts';
import { type TestDatabase, testDatabase } from './db.ts';

const origin = 'http://localhost:3000';

/** The application in this process, over a database of its own, with the cast in it. */
export interface World extends CastIds {
  database: TestDatabase;
  parts: Parts;
  clock: StandingClock;
  /** Links that sign-in letters carried, the newest last. */
  links: { kind: 'link' | 'reset'; email: string; token: string }[];
  /** Jobs that were nudged. */
  nudged: string[];
  /** A browser without script in which `name` is signed in; null is a visitor. */
  as(name: Name | null): Promise<Browser>;
  /** Statements of transactions so far, to see that a page asks no query per row. */
  statements(): number;
  close(): Promise<void>;
}

/** Opens a world. Call `close()` in afterAll. @param config settings that differ from the usual ones @param variation how the database differs @param seed what is in it; the cast unless told */
export async function openWorld(
  config: Partial<Config> = {},
  variation: Variation = {},
  seed = seedCast,
): Promise<World> {
  let statements = 0;
  const database = await testDatabase({
    ...variation,
    onStatement: (text) => {
      statements += 1;
      variation.onStatement?.(text);
    },
  });
  const ids = await seed(database);
  // Sessions are dated by the library's own clock, so the tests begin at the present and move on from there.
  const clock = standingClock(new Date());
  const settings: Config = {
    ...readConfig({ SECRET: 'a secret for tests only, forty characters or so', LOG_LEVEL: 'silent' }),
    ...config,
  };
  const links: World['links'] = [];
  const signIn = openSignIn(settings, database, {
    link: async (to, token) => void links.push({ kind: 'link', email: to.email, token }),
    reset: async (to, token) => void links.push({ kind: 'reset', email: to.email, token }),
  });
  const hub = await openHub(database);
  const nudged: string[] = [];
  const parts: Parts = {
    config: settings,
    database,
    signIn,
    hub,
    scan: openScanner(settings.clamd),
    linkTitle: null,
    afterwards: openAfterwards(openLog('silent')),
    log: {
      ...openLog('silent'),
      error: (event, problem) =>
        void process.stderr.write(`${event}: ${problem instanceof Error ? problem.stack : String(problem)}\n`),
    },
    clock,
    nudge: (job) => void nudged.push(job),
    setUpCode: await setUpCodeFor(database),
  };
  const app = createApp(parts);
  const browsers = new Map<string, Browser>();
  return {
    ...ids,
    database,
    parts,
    clock,
    links,
    nudged,
    statements: () => statements,
    async as(name) {
      if (!name) return openBrowser(app);
      let browser = browsers.get(name);
      if (!browser) {
        browser = openBrowser(app);
        const cookies = await signIn.vouchFor(ids.emails[name], name, new Headers());
        if (!cookies) throw new Error(`${name} can't sign in`);
        browser.keep(cookies.getSetCookie());
        browsers.set(name, browser);
      }
      return browser;
    },
    async close() {
      await hub.close();
      await database.close();
    },
  };
}

type Fields = Record<string, string | readonly string[]>;

/** What a page answered. */
export interface Answer {
  status: number;
  /** Where it redirects to, without the origin; '' when it does not. */
  location: string;
  html: string;
  headers: Headers;
}

/** Keeps cookies and sends forms as a browser without script does. */
export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a form. A requestId is added unless `fields` has one. */
  post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a form and follows the redirect. */
  submit(path: string, fields?: Fields): Promise<Answer>;
  /** Opens the live stream and hands out its lines as they come. Call the returned function to close it. */
  listen(path: string, onLine: (line: string) => void): Promise<{ status: number; close: () => void }>;
  /** Sends a form with files. */
  upload(path: string, form: FormData, headers?: Record<string, string>): Promise<Answer>;
  keep(setCookies: readonly string[]): void;
}

function openBrowser(app: ReturnType<typeof createApp>): Browser {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers);
    headers.set('host', 'localhost:3000');
    headers.set('accept-language', headers.get('accept-language') ?? 'en');
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    browser.keep(response.headers.getSetCookie());
    return {
      status: response.status,
      location: (response.headers.get('location') ?? '').replace(origin, ''),
      html: await response.text(),
      headers: response.headers,
    };
  };
  const browser: Browser = {
    get: (path, headers) => send(path, { headers: headers ?? {} }),
    post(path, fields = {}, headers = {}) {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries({ requestId: newId(), ...fields })) {
        for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
      }
      return send(path, { method: 'POST', body, headers: { origin, ...headers } });
    },
    async submit(path, fields) {
      const answer = await browser.post(path, fields);
      if (answer.status !== 303)
        throw new Error(
          `${path} answered ${answer.status}: ${answer.html
            .replace(/<[^>]+>/g, ' ')
            .replace(/\s+/g, ' ')
            .slice(0, 600)}`,
        );
      return browser.get(answer.location);
    },
    async listen(path, onLine) {
      const headers = new Headers({ host: 'localhost:3000' });
      if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
      const stop = new AbortController();
      const response = await app.request(`${origin}${path}`, { headers, signal: stop.signal });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      const pump = async () => {
        for (;;) {
          const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
          if (done) return;
          for (const line of value.split('\n')) if (line) onLine(line);
        }
      };
      void pump().catch(() => undefined);
      return { status: response.status, close: () => void reader?.cancel().catch(() => undefined) };
    },
    upload: (path, form, headers = {}) => send(path, { method: 'POST', body: form, headers: { origin, ...headers } }),
    keep(setCookies) {
      for (const cookie of setCookies) {
        const [pair = '', ...attributes] = cookie.split(';');
        const at = pair.indexOf('=');
        const expired = attributes.some((a) => /^\s*max-age=0$/i.test(a));
        if (expired) jar.delete(pair.slice(0, at));
        else jar.set(pair.slice(0, at), pair.slice(at + 1));
      }
    },
  };
  return browser;
}
