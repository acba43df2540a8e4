import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import type { CastIds } from './cast.ts';
import { openWorld, type World } from './server.ts';

let world: World | undefined;

/** An installation that was just started for the first time. */
async function fresh(config: Parameters<typeof openWorld>[0] = {}): Promise<World> {
  world = await openWorld(
    config,
    {},
    async () =>
      ({
        districtId: '',
        otherDistrictId: '',
        people: {},
        emails: {},
        buildings: {},
        focusAreas: {},
      }) as unknown as CastIds,
  );
  return world;
}
afterEach(async () => {
  await world?.parts.signIn.idle();
  await world?.close();
});

const form = (code: string) => ({
  code,
  name: 'Cedar  Bay Schools',
  timezone: 'America/Chicago',
  language: 'en',
  domains: '@cedarbay.example, staff.cedarbay.example',
  givenName: 'Lena',
  familyName: 'Ortiz-Gray',
  email: 'Lena@CedarBay.example',
  newPassword: 'eleven quiet otters',
});
const count = async (of: World, table: 'district' | 'person' | 'focus_area') => {
  const { rows } = await of.database.asSystem((db) =>
    sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db),
  );
  return rows[0]?.n;
};

it('a new installation offers two ways, and every page leads there', async () => {
  const visitor = await (await fresh()).as(null);
  expect((await visitor.get('/')).location).toBe(paths.signIn);
  expect((await visitor.get(paths.signIn)).location).toBe(paths.setUp);
  const page = (await visitor.get(paths.setUp)).html;
  expect(page).toContain('Look around the demo district');
  expect(page).toContain('Set up our district');
  expect(page).not.toContain((world as World).parts.setUpCode() as string);
});

it('whoever has the code sets the district up, and lands on its page signed in as admin', async () => {
  const { parts, as } = await fresh();
  const visitor = await as(null);
  const code = parts.setUpCode() as string;
  expect((await visitor.get(paths.setUpDistrict)).html).toContain('Time zone');
  const done = await visitor.post(paths.setUpDistrict, form(` ${code.toLowerCase().replaceAll('-', ' ')}`));
  expect([done.status, done.location]).toEqual([303, paths.district]);
  const page = (await visitor.get(paths.district)).html;
  expect(page).toContain('Cedar Bay Schools');
  expect(page).toContain(paths.roster);
  expect(page).toContain('Your district is set up');
  expect(await count(world as World, 'focus_area')).toBeGreaterThan(100);
  const { rows } = await (world as World).database.asSystem((db) =>
    sql<{
      roles: string[];
      email: string;
      domains: string[];
      zone: string;
    }>`select p.roles, p.email, d.email_domains as domains, d.timezone as zone from person p join district d on d.id = p.district_id`.execute(
      db,
    ),
  );
  expect(rows).toEqual([
    {
      roles: ['educator', 'admin'],
      email: 'lena@cedarbay.example',
      domains: ['cedarbay.example', 'staff.cedarbay.example'],
      zone: 'America/Chicago',
    },
  ]);
  const later = await as(null);
  expect(
    (await later.post(paths.signIn, { email: 'lena@cedarbay.example', password: 'eleven quiet otters' })).status,
  ).toBe(303);
});

it('once there is a district, set-up is not there any more, for nobody', async () => {
  const { parts, as } = await fresh();
  const visitor = await as(null);
  const code = parts.setUpCode() as string;
  await visitor.post(paths.setUpDistrict, form(code));
  expect(parts.setUpCode()).toBeNull();
  for (const browser of [visitor, await as(null)]) {
    for (const path of [paths.setUp, paths.setUpDistrict]) expect((await browser.get(path)).status).toBe(404);
    expect((await browser.post(paths.setUpDistrict, form(code))).status).toBe(404);
    expect((await browser.post(paths.setUpDemo)).status).toBe(404);
    expect((await browser.get(paths.demo)).status).toBe(404);
    expect((await browser.post(paths.demo, { person: 'x' })).status).toBe(404);
  }
  expect(await count(world as World, 'district')).toBe(1);
});

it('a wrong code changes nothing, keeps what was typed except the password, and can’t be guessed for long', async () => {
  const { as } = await fresh();
  const visitor = await as(null);
  const refused = await visitor.post(paths.setUpDistrict, form('AAAA-BBBB-CCCC'));
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('That is not the code');
  expect(refused.html).toContain('value="Lena@CedarBay.example"');
  expect(refused.html).not.toContain('eleven quiet otters');
  const statuses: number[] = [];
  for (let n = 0; n < 45; n++) statuses.push((await visitor.post(paths.setUpDistrict, form('AAAA-BBBB-CCCC'))).status);
  expect(statuses.at(-1)).toBe(429);
  expect(await count(world as World, 'district')).toBe(0);
});

it('two who set it up at the same time make one district', async () => {
  const { parts, as } = await fresh();
  const code = parts.setUpCode() as string;
  const answers = await Promise.all([
    (await as(null)).post(paths.setUpDistrict, form(code)),
    (await as(null)).post(paths.setUpDistrict, { ...form(code), email: 'other@cedarbay.example' }),
  ]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([303, 404]);
  expect(await count(world as World, 'district')).toBe(1);
  expect(await count(world as World, 'person')).toBe(1);
});

it('hostile forms get the form back, filled in', async () => {
  const { parts, as } = await fresh();
  const visitor = await as(null);
  const code = parts.setUpCode() as string;
  const good = form(code);
  const bad: Record<string, string | string[]>[] = [
    {},
    { ...good, name: '   ' },
    { ...good, name: 'x'.repeat(5000) },
    { ...good, timezone: 'Mars/Olympus' },
    { ...good, timezone: '' },
    { ...good, language: 'fr' },
    { ...good, domains: 'gmail.com' },
    { ...good, domains: 'not a domain!' },
    { ...good, givenName: '' },
    { ...good, givenName: '\u0000' },
    { ...good, email: 'lena' },
    { ...good, email: ['lena', 'x'] },
    { ...good, newPassword: 'short' },
  ];
  for (const fields of bad) {
    const answer = await visitor.post(paths.setUpDistrict, fields);
    expect([answer.status, JSON.stringify(fields).slice(0, 120)]).toEqual([422, JSON.stringify(fields).slice(0, 120)]);
  }
  expect(await count(world as World, 'district')).toBe(0);
});

it('the demo is one press away, once, and anybody may be anybody in it', async () => {
  const { as } = await fresh();
  const visitor = await as(null);
  const [first] = await Promise.all([visitor.post(paths.setUpDemo), (await as(null)).post(paths.setUpDemo)]);
  expect([first.status, first.location]).toEqual([303, paths.demo]);
  expect(await count(world as World, 'district')).toBe(1);
  const page = (await visitor.get(paths.demo)).html;
  const id = /name="person" value="([^"]+)"/.exec(page.slice(page.indexOf('Carmen Ortiz')))?.[1] ?? '';
  expect((await visitor.post(paths.demo, { person: id })).location).toBe('/');
  expect((await visitor.get(paths.profile)).html).toContain('Carmen Ortiz');
  for (const person of ['', 'nobody', '00000000-0000-0000-0000-000000000000'])
    expect((await visitor.post(paths.demo, { person })).status).toBe(404);
});

it('at a public address the demo asks for the code, so that no stranger takes the site', async () => {
  const { parts, as } = await fresh({ publicUrl: 'http://peers.example' });
  const visitor = await as(null);
  expect((await visitor.post(paths.setUpDemo, {}, { origin: 'http://peers.example' })).status).toBe(422);
  expect(await count(world as World, 'district')).toBe(0);
  expect(
    (await visitor.post(paths.setUpDemo, { code: parts.setUpCode() as string }, { origin: 'http://peers.example' }))
      .status,
  ).toBe(303);
});

it('an ordinary district has no one-click sign-in', async () => {
  world = await openWorld();
  const visitor = await world.as(null);
  expect((await visitor.get(paths.demo)).status).toBe(404);
  expect((await visitor.post(paths.demo, { person: world.people.ana })).status).toBe(404);
  expect((await (await world.as('hank')).get(paths.demo)).status).toBe(404);
});
