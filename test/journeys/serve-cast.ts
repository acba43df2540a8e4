import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { chromium } from 'playwright-core';
import { findChromium } from '../../bin/chromium.mjs';
import { createApp } from '../../src/app.tsx';
import { systemClock } from '../../src/platform/clock.ts';
import type { Site } from '../browser.ts';
import type { Name } from '../cast.ts';
import { buildProgram } from '../crash/program.ts';
import { openWorld, type World } from '../server.ts';
import { openVisitor, type Visitor, type VisitorOptions } from './visitor.ts';

export interface ServedCast {
  site: Site;
  world: World;
  /** A browser of its own in which `name` is signed in. */
  as(name: Name, options?: VisitorOptions): Promise<Visitor>;
}

/** The application over a world with the cast in it, on the machine's own clock. */
export async function serveCast(): Promise<ServedCast> {
  buildProgram();
  const world = await openWorld();
  const app = createApp({ ...world.parts, clock: systemClock });
  const server = serve({ fetch: app.fetch, port: 0 });
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  const site: Site = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    browser,
    setUpCode: '',
    problems: [],
    linkFor: () => Promise.reject(new Error('Nobody asks for a link here')),
    async close() {
      await browser.close();
      server.close();
      await world.close();
      return [];
    },
  };
  const as = async (name: Name, options: VisitorOptions = {}) => {
    const visitor = await openVisitor(site, options);
    const signedIn = await world.parts.signIn.vouchFor(world.emails[name], name, new Headers());
    await visitor.context.addCookies(
      (signedIn?.getSetCookie() ?? []).map((cookie) => {
        const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        return { name: key, value, domain: 'localhost', path: '/' };
      }),
    );
    return visitor;
  };
  return { site, world, as };
}
