import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../bin/chromium.mjs';
import { createApp } from '../../src/app.tsx';
import { paths } from '../../src/paths.ts';
import { renderMarkdown } from '../../src/platform/markdown.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { hostileMarkdown } from '../hostile/markdown.ts';
import { partnersIn } from '../partners.ts';
import { openWorld, type World } from '../server.ts';
import { violationsOn } from './axe.ts';

let world: World;
let server: ServerType;
let browser: Browser;
let url: string;
let thread: string;
const violations: string[] = [];

beforeAll(async () => {
  const built = spawnSync(process.execPath, [join(projectRoot(), 'bin', 'build.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The application does not build: ${built.stdout}${built.stderr}`);
  world = await openWorld();
  server = serve({ fetch: createApp(world.parts).fetch, port: 0 });
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  const started = await (await world.as('ana')).post(paths.threads(p), { kind: 'discuss', body: 'Where to begin?' });
  thread = started.location;
  // Nothing is new in the very moment in which a partnership begins.
  world.clock.advance(60_000);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  await world?.close();
});

/** A browser of its own in which `name` is signed in. What breaks the page's own policy is noted. */
async function deviceOf(name: 'ana' | 'ben', width: number): Promise<BrowserContext> {
  const signedIn = await world.parts.signIn.vouchFor(world.emails[name], name, new Headers());
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  context.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
  });
  await context.addCookies(
    (signedIn?.getSetCookie() ?? []).map((cookie) => {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      return { name: key, value, domain: 'localhost', path: '/' };
    }),
  );
  return context;
}
const open = async (context: BrowserContext, path: string) => {
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  return page;
};
const box = (page: Page) => page.locator('#reply textarea[name=body]');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const clean = async (page: Page) => {
  const found = await violationsOn(page, { runOnly: { type: 'tag', values: standards } });
  expect(found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
};

test('A partner is called by name with the keyboard, sees a picture, answers with a word, and both see who is here', {
  timeout: 300_000,
}, async () => {
  const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#c86428' } })
    .png()
    .toBuffer();
  const desk = await open(await deviceOf('ana', 1366), thread);
  await box(desk).click();
  await desk.waitForFunction(() => customElements.get('text-expander') !== undefined);
  await box(desk).pressSequentially('What do you see, @be');
  await desk.getByRole('option', { name: 'Ben Whitlock' }).waitFor();
  expect(await box(desk).getAttribute('aria-activedescendant')).not.toBeNull();
  await clean(desk);
  await desk.keyboard.press('Enter');
  expect(await box(desk).inputValue()).toBe('What do you see, @Ben Whitlock ');
  await desk.locator('#attach summary').click();
  await desk.setInputFiles('#reply input[name=attached]', [
    { name: 'wall.png', mimeType: 'image/png', buffer: picture },
  ]);
  await desk.locator('#reply textarea[name=alts]').fill('An orange wall');
  await clean(desk);
  await desk.locator('#reply button[type=submit]').click();
  await desk.getByRole('img', { name: 'An orange wall' }).waitFor();

  const phone = await open(await deviceOf('ben', 390), paths.home);
  await phone.getByRole('link', { name: 'Ana Reyes calls you in a conversation' }).first().click();
  await phone.getByText('New since you were last here').or(phone.getByText('Where to begin?')).first().waitFor();
  await phone.getByText('Ana Reyes is here now.').waitFor();
  const shown = phone.getByRole('img', { name: 'An orange wall' });
  await shown.scrollIntoViewIfNeeded();
  await phone.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
  await phone.getByText('React to Ana Reyes').last().click();
  await clean(phone);
  await phone.getByRole('button', { name: 'Makes me think' }).last().click();
  await phone.getByRole('button', { name: 'Makes me think 1' }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  // Without a reload: the answer and who is here come by themselves.
  await desk.getByText('Makes me think 1').waitFor();
  await desk.getByText('Ben Whitlock is here now.').waitFor();
  await phone.context().close();
  await desk.context().close();
  expect(violations).toEqual([]);
});

test('What was typed survives a lost connection and a crashed tab, and is there on another device', {
  timeout: 300_000,
}, async () => {
  const laptop = await deviceOf('ben', 1366);
  let offline = true;
  await laptop.route('**/draft*', (route) => (offline ? route.abort() : route.continue()));
  const first = await open(laptop, thread);
  await box(first).pressSequentially('Typed without a connection');
  await first.getByText('Your draft is kept on this device').waitFor();
  // A change that is told just as the connection goes leaves the page where it is, and is asked for again.
  await laptop.route(/\/threads\/[^/]+$/, (route) => (offline ? route.abort() : route.continue()));
  const unanswered = () => first.waitForEvent('requestfailed', (request) => request.url().includes('/threads/'));
  const missed = unanswered();
  await first.evaluate(() => new BroadcastChannel('live').postMessage({ kind: 'change', topic: null }));
  await missed;
  await unanswered();
  expect(await box(first).inputValue()).toBe('Typed without a connection');
  const crashed = first.waitForEvent('crash');
  await first.goto('chrome://crash').catch(() => undefined);
  await crashed;
  offline = false;
  const again = await open(laptop, thread);
  await again.waitForFunction(
    () =>
      document.querySelector<HTMLTextAreaElement>('#reply textarea[name=body]')?.value === 'Typed without a connection',
  );
  // Back online it goes to the server by itself, from where another device has it.
  await again.getByText('Draft saved.').waitFor();
  const phone = await open(await deviceOf('ben', 390), thread);
  expect(await box(phone).inputValue()).toBe('Typed without a connection');
  await phone.locator('#reply button[type=submit]').click();
  await phone.locator('#posts').getByText('Typed without a connection').waitFor();
  const after = await open(laptop, thread);
  expect(await box(after).inputValue()).toBe('');
  await laptop.close();
  await phone.context().close();
});

test('A quote is put after words that only this browser has so far', { timeout: 300_000 }, async () => {
  const page = await open(await deviceOf('ana', 390), thread);
  await box(page).pressSequentially('My own words first');
  await page.locator('#posts a[href*="quote="]').first().click();
  await page.waitForFunction(() =>
    /^My own words first\n\n> \*\*[^*]+\*\*\n>\n> /.test(
      document.querySelector<HTMLTextAreaElement>('#reply textarea[name=body]')?.value ?? '',
    ),
  );
  await page.getByText('Draft saved.').waitFor();
  await page.goto(`${url}${thread}`);
  await page.getByText('This is what you had written and not sent yet.').waitFor();
  expect(await box(page).inputValue()).toMatch(/^My own words first\n\n> /);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('#reply textarea[name=body]')?.value === '',
  );
  await page.context().close();
});

test('What a partner writes meanwhile never cuts off a press', { timeout: 300_000 }, async () => {
  const laptop = await deviceOf('ana', 1366);
  const page = await open(laptop, thread);
  // Slow enough for a change to arrive while the form is under way.
  await laptop.route('**/muting', async (route) => {
    await pause(400);
    await route.continue();
  });
  const ben = await world.as('ben');
  const enough = new AbortController();
  const partner = (async () => {
    for (let count = 0; !enough.signal.aborted; count += 1) {
      await ben.post(`${thread.replace(/[?#].*/, '')}/posts`, { body: `Thought ${count}` });
      await pause(300);
    }
  })();
  for (let press = 0; press < 8; press += 1) {
    const [does, said] =
      press % 2 === 0
        ? ['Mute this thread', 'This thread stays quiet for you.']
        : ['Follow again', 'You will see again when something is new here.'];
    await page.getByRole('button', { name: does, exact: true }).click();
    await page.getByText(said).waitFor();
  }
  enough.abort();
  await partner;
  await laptop.close();
});

test('No text becomes more than text in a browser, whatever it tries', { timeout: 300_000 }, async () => {
  const page = await browser.newPage();
  const html = hostileMarkdown.map((text) => renderMarkdown(text));
  const found = await page.evaluate((all) => {
    const tags = new Set(
      'P BR EM STRONG S A UL OL LI BLOCKQUOTE CODE PRE HR H3 H4 H5 TABLE THEAD TBODY TR TH TD'.split(' '),
    );
    return all.flatMap((one) =>
      [...new DOMParser().parseFromString(`<main>${one}</main>`, 'text/html').querySelectorAll('*')]
        .filter((element) => !['HTML', 'HEAD', 'BODY', 'MAIN'].includes(element.tagName))
        .filter(
          (element) =>
            !tags.has(element.tagName) ||
            [...element.attributes].some(({ name, value }) =>
              name === 'href'
                ? !/^(https?|mailto):/i.test(new URL(value, 'javascript:x').href)
                : name !== 'rel' && name !== 'start',
            ),
        )
        .map((element) => element.outerHTML.slice(0, 200)),
    );
  }, html);
  expect(found).toEqual([]);
  await page.close();
});
