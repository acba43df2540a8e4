import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
let p: string;
let thread: string;
beforeAll(async () => {
  world = await openWorld();
  p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  const started = await (await world.as('ana')).post(paths.threads(p), { kind: 'share', body: 'Hello' });
  thread = started.location.split('/').at(-1) ?? '';
});
afterAll(() => world.close());

const open = async (name: Name) => {
  const lines: string[] = [];
  const topics = `partnership:${p},here:${p}`;
  const stream = await (await world.as(name)).listen(`${paths.live}?topics=${topics}`, (line) => lines.push(line));
  await vi.waitFor(() => expect(lines.join()).toContain('ready'), 5000);
  return { lines, ...stream };
};
const rows = () => world.database.asOwner((db) => db.selectFrom('presence').selectAll().execute());
const seenBy = async (name: Name) =>
  [paths.thread(p, thread), paths.partnership(p)].map(
    async (path) => (await (await world.as(name)).get(path)).html.match(/[A-Z]\w+ \w+ is here now/)?.[0] ?? 'nobody',
  );
const here = async (name: Name) => Promise.all(await seenBy(name));

test('Partners see who is here while a page is open, are told when somebody comes, and nothing is kept afterwards', async () => {
  const ben = await open('ben');
  const ana = await open('ana');
  await vi.waitFor(() => expect(ben.lines.join()).toContain(`person:${world.people.ben}`), 5000);
  expect(ana.lines.join()).not.toContain('event: change');
  expect(await here('ben')).toEqual(['Ana Reyes is here now', 'Ana Reyes is here now']);
  expect(await here('ana')).toEqual(['Ben Whitlock is here now', 'Ben Whitlock is here now']);
  ana.close();
  await vi.waitFor(async () => expect(await rows()).toHaveLength(1), 5000);
  expect(await here('ben')).toEqual(['nobody', 'nobody']);
  ben.close();
  await vi.waitFor(async () => expect(await rows()).toEqual([]), 5000);
});

test('Two devices count as one person, who stays while one of them does; a lost process stops counting', async () => {
  const [one, two] = [await open('ana'), await open('ana')];
  one.close();
  await vi.waitFor(async () => expect(await rows()).toHaveLength(1), 5000);
  expect(await here('ben')).toEqual(['Ana Reyes is here now', 'Ana Reyes is here now']);
  world.clock.advance(101_000);
  expect(await here('ben')).toEqual(['nobody', 'nobody']);
  two.close();
  await vi.waitFor(async () => expect(await rows()).toEqual([]), 5000);
});

test('Who does not want to be seen is not, at once and from then on', async () => {
  const ana = await world.as('ana');
  expect((await ana.get(paths.settings)).html).toMatch(/name="showPresence"[^>]* checked/);
  const first = await open('ana');
  expect(await rows()).toHaveLength(1);
  await ana.submit(paths.presenceChoice, {});
  expect(await rows()).toEqual([]);
  const second = await open('ana');
  expect(await rows()).toEqual([]);
  await ana.submit(paths.presenceChoice, { showPresence: 'on' });
  for (const stream of [first, second]) stream.close();
});

test('Nobody is here who may not be: strangers leave no mark by asking', async () => {
  const stream = await open('carmen');
  expect(await rows()).toEqual([]);
  stream.close();
});
