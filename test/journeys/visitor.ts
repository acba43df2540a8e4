import type { BrowserContext, Locator, Page, Response } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';
import { vi } from 'vitest';
import type { Key } from '../../src/language/catalogue.ts';
import type { Language, Params } from '../../src/language/message.ts';
import { translator } from '../../src/language/translate.ts';
import type { Site } from '../browser.ts';
import { inspect } from './inspect.ts';

export interface VisitorOptions {
  language?: Language;
  /** Whether the browser runs scripts; it does unless told. */
  script?: boolean;
  /** The size of a phone instead of a desk. */
  phone?: boolean;
  /** Which pages are looked at: all unless told; another journey looks at those that aren't. */
  looks?: boolean | 'refusals';
}

/**
 * One person's browser. Fields, buttons and links are found by the words of the catalogue in the person's language, as
 * the person finds them. Whatever answers is looked at: see inspect.ts. Errors and refusals of the browser are kept in
 * the site's problems.
 */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  language: Language;
  /** Whether this browser runs scripts. */
  script: boolean;
  /** The words of the catalogue in this visitor's language. */
  t(key: Key, params?: Params): string;
  /** Where the visitor is, without the origin. */
  path(): string;
  open(path: string): Promise<void>;
  /** Follows the link with these words. */
  follow(words: Key | Locator, params?: Params): Promise<void>;
  /** Presses the button with these words and waits for what answers. */
  press(words: Key | Locator, params?: Params): Promise<void>;
  /** Does something that leads to another page, then waits for it. */
  leads(action: () => Promise<unknown>): Promise<void>;
  /** The field with this label. */
  field(label: Key, within?: string): Locator;
  /** The field with a label that is not in the catalogue, such as a prompt. */
  labelled(text: string, within?: string): Locator;
  /** Types into the field with this label, in place of what is there. */
  fill(label: Key, text: string, within?: string): Promise<void>;
  /** Ticks the box, or chooses the answer, with these words. Its label, which is the larger target, may cover it. */
  choose(label: Key | Locator, within?: string): Promise<void>;
  /** Opens what is folded away under these words, unless it is open. */
  unfold(summary: Key, params?: Params): Promise<void>;
  /** Waits until these words stand on the page. */
  reads(text: string): Promise<void>;
  /** Waits until the catalogue's words stand on the page. */
  finds(key: Key, params?: Params): Promise<void>;
  /** Looks at the page as it now is. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser of its own for one person. */
export async function openVisitor(site: Site, options: VisitorOptions = {}): Promise<Visitor> {
  const { language = 'en', script = true, phone = false } = options;
  const context = await site.browser.newContext({
    baseURL: site.url,
    locale: language === 'es' ? 'es-US' : 'en-US',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
    viewport: phone ? { width: 390, height: 844 } : { width: 1366, height: 900 },
  });
  context.setDefaultTimeout(60_000);
  await context.addInitScript(countShown);
  const page = await context.newPage();
  return visitorOn(site, page, options);
}

/** The same person in another tab of the same browser. */
export async function openTab(site: Site, visitor: Visitor, options: VisitorOptions = {}): Promise<Visitor> {
  return visitorOn(site, await visitor.context.newPage(), options);
}

function visitorOn(site: Site, page: Page, options: VisitorOptions): Visitor {
  const { language = 'en', script = true, looks = true } = options;
  const t = translator(language);
  const answer = watch(site, page);
  const named = (role: 'link' | 'button', given: Key | Locator, params?: Params) =>
    typeof given === 'string' ? page.getByRole(role, { name: t(given, params), exact: true }) : given;
  const optional = `(\\s+${escaped(t('ui.optional'))})?`;

  const visitor: Visitor = {
    page,
    context: page.context(),
    language,
    script,
    t,
    path: () => page.url().slice(site.url.length),
    open: (path) => visitor.leads(() => page.goto(path)),
    follow: (given, params) => visitor.leads(() => named('link', given, params).click()),
    press: (given, params) => visitor.leads(() => named('button', given, params).click()),
    async leads(action) {
      if (script) {
        const before = await page.evaluate(shownSoFar);
        await action();
        await vi.waitUntil(() => inTime(page.evaluate(isShown, before), false).catch(() => false), patiently);
      } else {
        await Promise.all([page.waitForEvent('load'), action()]);
      }
      await visitor.look();
    },
    labelled: (text, within = 'main') =>
      page
        .locator(within)
        .getByLabel(new RegExp(`^\\s*${escaped(text)}${optional}\\s*$`))
        .and(page.locator('input, textarea, select')),
    field: (label, within) => visitor.labelled(t(label), within),
    fill: (given, text, within) => visitor.field(given, within).fill(text),
    choose: (given, within) =>
      (typeof given === 'string' ? visitor.field(given, within) : given).check({ force: true }),
    async unfold(summary, params) {
      const details = page
        .locator('details')
        .filter({ has: page.locator('summary', { hasText: t(summary, params) }) })
        .last();
      if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
    },
    reads: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    finds: (key, params) => visitor.reads(t(key, params)),
    async look() {
      const { status, html } = answer();
      if (!looks || (looks === 'refusals' && status < 400)) return;
      site.problems.push(...(await inspect({ page, language, script, status, html })));
    },
    close: () => page.context().close(),
  };
  return visitor;
}

/** Long enough for a machine that is busy with other things; what goes wrong for good still ends. */
const patiently = { timeout: 60_000, interval: 25 };

/** Refused forms answer 422 or 409, which the browser reports as if something were broken. */
const refusals = /^Failed to load resource: the server responded with a status of (422|409)/;

/** Notes what goes wrong in this page, and remembers the newest document that answered. */
function watch(site: Site, page: Page): () => { status: number; html(): Promise<string> } {
  let newest: Response | undefined;
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !refusals.test(text)) site.problems.push(`${page.url()}: console: ${text}`);
  });
  page.on('pageerror', (error) => site.problems.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
    const isWhole = !new URL(response.url()).pathname.startsWith('/invitations/people');
    if (response.status() >= 500) site.problems.push(`${response.url()} answered ${response.status()}`);
    if (isPage && isWhole && (response.status() < 300 || response.status() >= 400)) newest = response;
  });
  const again = async () => (await page.context().request.get(page.url())).text();
  return () => ({
    status: newest?.status() ?? 0,
    html: async () => (await inTime(newest?.text() ?? Promise.resolve(null), null)) ?? again(),
  });
}

/** What is asked of a page that is being replaced meanwhile may never be answered, and has no limit of its own. */
function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([answer, pause(10_000, otherwise, { ref: false })]);
}

/**
 * In the browser, before any page's own script: counts how often a page was shown in this tab that the person asked
 * for. A page that refreshes itself for what others did is no answer.
 */
function countShown(): void {
  let asked = true;
  const ask = () => {
    asked = true;
  };
  const count = () => {
    if (asked) sessionStorage.setItem('shown', String(Number(sessionStorage.getItem('shown') ?? 0) + 1));
    asked = false;
  };
  for (const way of ['click', 'submit', 'popstate']) window.addEventListener(way, ask, true);
  document.addEventListener('turbo:load', count);
  document.addEventListener('turbo:render', count);
}

/** In the browser. */
function shownSoFar(): number {
  return location.protocol === 'about:' ? 0 : Number(sessionStorage.getItem('shown') ?? 0);
}

/** In the browser: whether another page was shown since `before`, and nothing is under way. */
function isShown(before: number): boolean {
  const shown = Number(sessionStorage.getItem('shown') ?? 0);
  return shown > before && document.querySelector('[aria-busy="true"]') === null && document.readyState === 'complete';
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
