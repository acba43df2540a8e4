import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { paths } from '../src/paths.ts';
import { openWorld, type World } from './server.ts';

const password = 'four warm loaves rising';
let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.parts.signIn.idle();
  await world.close();
});

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** What the newest letter to `email` carried. */
async function tokenFor(email: string): Promise<string> {
  await world.parts.signIn.idle();
  const link = world.links.findLast((one) => one.email === email);
  if (!link) throw new Error(`No letter to ${email}`);
  return link.token;
}

describe('a sign-in link', () => {
  it('signs in the person it was sent to, once, and leads on to the page they wanted', async () => {
    const visitor = await world.as(null);
    expect((await visitor.get('/people?query=ben')).location).toBe('/sign-in?next=%2Fpeople%3Fquery%3Dben');
    const asked = await visitor.post(paths.signInLink, {
      email: ' Ana.Reyes@larkspur.example ',
      next: '/people?query=ben',
    });
    expect([asked.status, asked.location]).toEqual([303, paths.signInLinkSent]);
    const token = await tokenFor(world.emails.ana);
    const page = await visitor.get(paths.useLink(token));
    expect(page.status).toBe(200);
    expect(page.html).toContain('Sign me in');
    const used = await visitor.post(paths.useLink(token));
    expect([used.status, used.location]).toEqual([303, '/people?query=ben']);
    expect((await visitor.get(paths.profile)).html).toContain('Ana Reyes');
    const again = await (await world.as(null)).post(paths.useLink(token));
    expect(again.status).toBe(404);
    expect(again.html).toContain('Send a new one');
  });

  it('is not used up by opening it, as mail scanners do', async () => {
    const visitor = await world.as(null);
    await visitor.post(paths.signInLink, { email: world.emails.dev });
    const token = await tokenFor(world.emails.dev);
    for (let n = 0; n < 3; n++) await (await world.as(null)).get(paths.useLink(token));
    expect((await visitor.post(paths.useLink(token))).status).toBe(303);
  });

  it('works for only one of two who press at the same time', async () => {
    const [one, two] = [await world.as(null), await world.as(null)];
    await one.post(paths.signInLink, { email: world.emails.jo });
    const token = await tokenFor(world.emails.jo);
    const answers = await Promise.all([one.post(paths.useLink(token)), two.post(paths.useLink(token))]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 404]);
  });

  it('says the same for an address that nobody has, and sends nothing', async () => {
    const visitor = await world.as(null);
    const before = world.links.length;
    const known = await visitor.post(paths.signInLink, { email: world.emails.ben });
    await world.parts.signIn.idle();
    const unknown = await visitor.post(paths.signInLink, { email: 'nobody.here@larkspur.example' });
    await world.parts.signIn.idle();
    expect([unknown.status, unknown.location, unknown.html]).toEqual([known.status, known.location, known.html]);
    expect(world.links.length).toBe(before + 1);
  });

  it('tells, where no mail is sent, that the link is in the terminal', async () => {
    expect(text((await (await world.as(null)).get(paths.signInLinkSent)).html)).toContain(
      'finds the link in the terminal',
    );
  });

  it('does not work for garbage', async () => {
    const visitor = await world.as(null);
    for (const token of ['x', '%00', '%F0%9F%A6%86', 'a'.repeat(3000)])
      expect([404, 400]).toContain((await visitor.post(paths.useLink(token))).status);
  });
});

describe('a password', () => {
  it('is chosen through a letter, then signs in; old sessions end', async () => {
    const visitor = await world.as(null);
    const before = await world.as('ben');
    expect((await before.get(paths.profile)).status).toBe(200);
    await visitor.post(paths.forgotten, { email: world.emails.ben });
    const token = await tokenFor(world.emails.ben);
    expect((await visitor.post(paths.resetPassword(token), { newPassword: 'too short' })).status).toBe(422);
    const saved = await visitor.post(paths.resetPassword(token), { newPassword: password });
    expect(saved.location).toBe(paths.signIn);
    expect((await before.get(paths.profile)).location).toContain(paths.signIn);
    expect((await visitor.post(paths.resetPassword(token), { newPassword: `${password}!` })).status).toBe(404);
    const entered = await visitor.post(paths.signIn, { email: world.emails.ben, password, next: '/people' });
    expect([entered.status, entered.location]).toEqual([303, '/people']);
    expect((await visitor.get(paths.profile)).html).toContain('Ben Whitlock');
  });

  it('that is wrong gets the same page as an address nobody has, with the address still typed', async () => {
    const visitor = await world.as(null);
    const wrong = await visitor.post(paths.signIn, { email: world.emails.ben, password: 'not the one' });
    const unknown = await visitor.post(paths.signIn, { email: 'no.such@larkspur.example', password: 'not the one' });
    const plain = (html: string, email: string) =>
      html.replaceAll(email, '…').replaceAll(/nonce(="|-)[^"' ]+|content="[\w-]{24}"/g, '');
    expect(wrong.status).toBe(422);
    expect(unknown.status).toBe(422);
    expect(wrong.html).toContain(`value="${world.emails.ben}"`);
    expect(wrong.html).not.toContain('not the one');
    expect(plain(wrong.html, world.emails.ben)).toBe(plain(unknown.html, 'no.such@larkspur.example'));
  });

  it('takes as long to check for an address that nobody has', async () => {
    const time = async (email: string) => {
      const start = performance.now();
      await world.parts.signIn.withPassword(email, 'not the one', new Headers());
      return performance.now() - start;
    };
    // In turns, so that a busy machine slows all three alike.
    const addresses = [world.emails.ben, 'no.such@larkspur.example', world.emails.esi];
    const times: number[][] = addresses.map(() => []);
    for (let n = 0; n < 7; n++) for (const [which, email] of addresses.entries()) times[which]?.push(await time(email));
    const [known = 0, unknown = 0, withoutPassword = 0] = times.map((one) => one.sort((a, b) => a - b)[3] ?? 0);
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
    expect(withoutPassword / known).toBeGreaterThan(0.5);
  });

  it('can be tried ten times, then the page asks to wait', async () => {
    const visitor = await world.as(null);
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++)
      statuses.push((await visitor.post(paths.signIn, { email: world.emails.iris, password: 'guess' })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(422), 429]);
    const waiting = await visitor.post(paths.signIn, { email: world.emails.iris, password: 'guess' });
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(waiting.html).toContain('A little slower');
    expect((await visitor.post(paths.signIn, { email: world.emails.ben, password })).status).toBe(303);
    world.clock.advance(16 * 60_000);
    expect((await visitor.post(paths.signIn, { email: world.emails.iris, password: 'guess' })).status).toBe(422);
  });

  it('is counted by the address that connects; a claimed one counts only behind a trusted proxy', async () => {
    const statuses = async (of: World) => {
      const visitor = await of.as(null);
      const all: number[] = [];
      for (let n = 0; n < 12; n++) {
        const from = { 'x-forwarded-for': `203.0.113.${n}, 198.51.100.${n}` };
        all.push((await visitor.post(paths.signIn, { email: of.emails.fatima, password: 'guess' }, from)).status);
      }
      return all;
    };
    expect((await statuses(world)).at(-1)).toBe(429);
    const proxied = await openWorld({ trustProxy: true });
    try {
      expect((await statuses(proxied)).at(-1)).toBe(422);
    } finally {
      await proxied.close();
    }
  });

  it('change ends every other session and keeps this one', async () => {
    const [here, there] = [await world.as(null), await world.as(null)];
    for (const browser of [here, there]) await browser.post(paths.signIn, { email: world.emails.ben, password });
    expect(
      (await here.post(paths.password, { currentPassword: 'wrong one, sorry', newPassword: 'another good one' }))
        .status,
    ).toBe(422);
    expect(
      (await here.post(paths.password, { currentPassword: password, newPassword: 'another good one' })).location,
    ).toBe(paths.settings);
    expect((await here.get(paths.settings)).status).toBe(200);
    expect((await there.get(paths.settings)).status).toBe(303);
    expect((await there.post(paths.signIn, { email: world.emails.ben, password })).status).toBe(422);
    expect((await there.post(paths.signIn, { email: world.emails.ben, password: 'another good one' })).status).toBe(
      303,
    );
  });

  it('is set for the first time by someone who came by link', async () => {
    const browser = await world.as('carmen');
    const settings = await browser.get(paths.settings);
    expect(settings.html).not.toContain('currentPassword');
    expect((await browser.post(paths.password, { newPassword: 'corto' })).status).toBe(422);
    expect((await browser.post(paths.password, { newPassword: 'una casa junto al mar' })).status).toBe(303);
    expect(
      (
        await (
          await world.as(null)
        ).post(paths.signIn, { email: world.emails.carmen, password: 'una casa junto al mar' })
      ).status,
    ).toBe(303);
  });
});

describe('a session', () => {
  it('ends with signing out, and everywhere when asked', async () => {
    const [here, there] = [await world.as(null), await world.as(null)];
    for (const browser of [here, there])
      await browser.post(paths.signIn, { email: world.emails.ben, password: 'another good one' });
    expect((await here.post(paths.signOut)).location).toBe(paths.signIn);
    expect((await here.get(paths.profile)).status).toBe(303);
    expect((await there.get(paths.profile)).status).toBe(200);
    await here.post(paths.signIn, { email: world.emails.ben, password: 'another good one' });
    expect((await here.post(paths.signOutEverywhere)).location).toBe(paths.signIn);
    for (const browser of [here, there]) expect((await browser.get(paths.profile)).status).toBe(303);
  });

  it('ends when the person is deactivated, and no letter brings them back', async () => {
    const browser = await world.as('jo');
    expect((await browser.get(paths.profile)).status).toBe(200);
    await world.database.asSystem((db) =>
      sql`update person set active = false where id = ${world.people.jo}`.execute(db),
    );
    expect((await browser.get(paths.profile)).status).toBe(303);
    expect((await browser.get(paths.settings)).status).toBe(303);
    const before = world.links.length;
    await (await world.as(null)).post(paths.signInLink, { email: world.emails.jo });
    await world.parts.signIn.idle();
    expect(world.links.length).toBe(before);
    expect(await world.parts.signIn.vouchFor(world.emails.jo, 'Jo', new Headers())).toBeNull();
    await world.database.asSystem((db) =>
      sql`update person set active = true where id = ${world.people.jo}`.execute(db),
    );
  });

  it('is carried by a cookie that scripts can’t read, tied to the host behind https', async () => {
    const secure = await openWorld({ publicUrl: 'https://peers.example', secureCookies: true });
    try {
      const cookies = await secure.parts.signIn.vouchFor(secure.emails.ana, 'Ana', new Headers());
      const [cookie = ''] = cookies?.getSetCookie() ?? [];
      expect(cookie).toMatch(/^__Host-peer=/);
      for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
      expect(cookie).not.toContain('Domain=');
      expect((await (await secure.as('ana')).get(paths.profile)).status).toBe(200);
    } finally {
      await secure.close();
    }
  });

  it('can’t be made up or altered', async () => {
    for (const value of ['peer=nonsense', 'peer=abc.def', `peer=${'x'.repeat(32)}.${'A'.repeat(43)}%3D`]) {
      const visitor = await world.as(null);
      visitor.keep([value]);
      expect((await visitor.get(paths.profile)).status).toBe(303);
    }
  });
});

it('the language can be switched by everybody, and only leads to own pages', async () => {
  const visitor = await world.as(null);
  expect((await visitor.get(paths.language('es', paths.signIn))).location).toBe(paths.signIn);
  expect((await visitor.get(paths.signIn)).html).toContain('Envíame un enlace');
  expect((await visitor.get('/language/es?from=//evil.example')).location).toBe('/');
  expect((await visitor.get('/language/es?from=https://evil.example/')).location).toBe('/');
  expect(
    (await visitor.post(paths.signIn, { email: world.emails.grace, password: 'x', next: '//evil.example' })).html,
  ).not.toContain('evil.example');
});

it('hostile input to the sign-in pages is answered with a form, never a failure', async () => {
  const visitor = await world.as(null);
  const forms: Record<string, string | string[]>[] = [
    {},
    { email: '' },
    { email: ['a@b.co', 'c@d.co'], password: ['x', 'y'] },
    { email: `${'a'.repeat(300)}@x.co`, password: 'p'.repeat(5000) },
    { email: 'a\u0000b@x.co', password: '\u0000' },
    { email: "'; drop table person; --", password: '\ud800' },
  ];
  for (const form of forms) {
    for (const path of [paths.signIn, paths.signInLink, paths.forgotten, paths.resetPassword('x')])
      expect([422, 303, 404]).toContain((await visitor.post(path, form)).status);
  }
});
