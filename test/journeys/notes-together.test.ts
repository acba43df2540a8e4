import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../bin/chromium.mjs';
import { createApp } from '../../src/app.tsx';
import { paths } from '../../src/paths.ts';
import { addDays, localDate } from '../../src/platform/local-date.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { partnersIn } from '../partners.ts';
import { openWorld, type World } from '../server.ts';

let world: World;
let server: ServerType;
let browser: Browser;
let context: BrowserContext;
let session: string;
let url: string;

beforeAll(async () => {
  const built = spawnSync(process.execPath, [join(projectRoot(), 'bin', 'build.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The application does not build: ${built.stdout}${built.stderr}`);
  world = await openWorld();
  server = serve({ fetch: createApp(world.parts).fetch, port: 0 });
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await world?.close();
});

/** Ben is in a browser; Ana's forms are sent without one. */
beforeEach(async () => {
  const p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  const day = addDays(localDate(world.clock.now(), 'America/Denver'), 1);
  const ana = await world.as('ana');
  session = (await ana.post(paths.sessions(p), { phase: 'plan', day, time: '15:15', minutes: '30' })).location;
  url = `http://localhost:${(server.address() as AddressInfo).port}${session}`;
  const signedIn = await world.parts.signIn.vouchFor(world.emails.ben, 'ben', new Headers());
  context = await browser.newContext();
  await context.addCookies(
    (signedIn?.getSetCookie() ?? []).map((cookie) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      return { name, value, domain: 'localhost', path: '/' };
    }),
  );
});

const anaWrites = async (body: string, basedOn: string) =>
  (await world.as('ana')).post(`${session}/notes`, { body, basedOn });
const notesOf = (page: Page, version: number) => page.locator(`#notes-${version} textarea`);
const kept = () =>
  world.database.asOwner((db) =>
    db
      .selectFrom('session_note')
      .where('session_id', '=', session.split('/').at(-1) ?? '')
      .selectAll()
      .executeTakeFirst(),
  );

test('a partner’s notes arrive while one types, and saving keeps both', async () => {
  const page = await context.newPage();
  await page.goto(url);
  await notesOf(page, 0).pressSequentially('Ben types his own words');
  await anaWrites('Ana was quicker', '0');
  await page.getByText('Ana was quicker').first().waitFor();
  expect(await notesOf(page, 0).inputValue()).toBe('Ben types his own words');
  await page.locator('#notes-0 button[type=submit]').click();
  await page.getByText('wrote here meanwhile').waitFor();
  expect(await notesOf(page, 1).inputValue()).toBe('Ana was quicker\n\nBen types his own words');
  await page.locator('#notes-1 button[type=submit]').click();
  await page.getByText('The notes are saved.').waitFor();
  expect(await kept()).toMatchObject({ version: 2, body: 'Ana was quicker\n\nBen types his own words' });
});

test('notes typed without a connection come back beside what a partner wrote meanwhile', async () => {
  const page = await context.newPage();
  await page.goto(url);
  await context.setOffline(true);
  await notesOf(page, 0).fill('Written on the train\nwithout a signal');
  await page.getByText('Your draft is kept on this device.').waitFor();
  await page.close();
  await anaWrites('Ana meanwhile', '0');
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(url);
  await later.getByText('wrote here meanwhile').waitFor();
  expect(await notesOf(later, 1).inputValue()).toBe('Ana meanwhile\n\nWritten on the train\nwithout a signal');
  expect(await later.evaluate(() => localStorage.length)).toBe(0);
});
