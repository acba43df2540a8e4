import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
let p: string;
let thread: string;
const asked: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  world.parts.linkTitle = async (url) => {
    asked.push(url);
    return url.includes('fractions') ? 'Fractions <b>& more</b>' : null;
  };
  p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  const started = await (await world.as('ana')).post(paths.threads(p), {
    kind: 'share',
    title: 'Rutinas de números',
    body: 'Las lecciones empiezan con una pregunta abierta sobre **fracciones**',
  });
  thread = started.location.split('/').at(-1) ?? '';
});
afterAll(() => world.close());

const say = async (name: 'ana' | 'ben', body: string) => {
  world.clock.advance(1000);
  const posted = await (await world.as(name)).post(paths.posts(p, thread), { body });
  expect(posted.status).toBe(303);
  await world.parts.afterwards.idle();
  return posted.location.split('#post-')[1] ?? '';
};
const shown = async () => (await (await world.as('ben')).get(paths.thread(p, thread))).html;
const titles = () =>
  world.database.asOwner((db) => db.selectFrom('link_title').where('partnership_id', '=', p).selectAll().execute());

test('A page named in a post gets its title, with the site behind it; words of one’s own and code stay as they are', async () => {
  await say(
    'ana',
    'See https://open.example/fractions and https://none.example/ and [mine](https://open.example/fractions2) `https://open.example/fractions3` <https://open.example/fractions>',
  );
  expect(asked).toEqual(['https://open.example/fractions', 'https://none.example/']);
  const page = await shown();
  expect(page).toContain('>Fractions &lt;b&gt;&amp; more&lt;/b&gt; (open.example)</a>');
  expect(page).toContain('>https://none.example/</a>');
  expect(page).toContain('>mine</a>');
});

test('A title goes with its address and with its post, and nothing is asked for a post that was not kept', async () => {
  const post = await say('ana', 'Once https://open.example/fractions?again');
  expect((await titles()).filter((row) => row.post_id === post)).toHaveLength(1);
  await (await world.as('ana')).post(paths.post(p, thread, post), { body: 'Nothing', basedOn: '1' });
  // An edit that names no page takes the titles along.
  expect((await titles()).filter((row) => row.post_id === post)).toEqual([]);
  const other = await say('ana', 'Two https://open.example/fractions?two');
  await (await world.as('ana')).post(paths.post(p, thread, other), { delete: 'yes' });
  expect((await titles()).filter((row) => row.post_id === other)).toEqual([]);
  const before = asked.length;
  await (await world.as('ana')).post(paths.posts(p, thread), { body: `https://open.example/ ${'x'.repeat(20_001)}` });
  await world.parts.afterwards.idle();
  expect(asked).toHaveLength(before);
});

test('A search finds words in either language’s forms, titles, files and what is nearly spelled so, and marks them', async () => {
  await say('ben', 'My students were arguing about halves <script>alert(1)</script>');
  const ben = await world.as('ben');
  const search = async (q: string) => (await ben.get(`${paths.searchPosts(p)}?q=${encodeURIComponent(q)}`)).html;
  expect(await search('argue')).toContain('<mark>arguing</mark> about halves');
  expect(await search('argue')).not.toContain('<script>alert');
  expect(await search('leccion')).toMatch(/lecciones/);
  expect(await search('rutinas de num')).toContain('1 post about');
  expect(await search('halfves')).toContain('arguing');
  expect(await search('elephant')).toContain('0 posts about “elephant”');
  for (const odd of [
    '',
    '   ',
    "'",
    '"',
    '%',
    '\\',
    '(',
    '!!',
    '-',
    'a & | ! <->',
    '\u0000',
    '\ud800',
    'x'.repeat(5000),
  ])
    expect((await ben.get(`${paths.searchPosts(p)}?q=${encodeURIComponent(odd.toWellFormed())}`)).status, odd).toBe(
      200,
    );
});

test('A search stays within its partnership, finds nothing that was deleted, and leads to the page of the post', async () => {
  const other = (await partnersIn(world, ['ben', 'carmen'])).partnershipId;
  await (await world.as('carmen')).post(paths.threads(other), { kind: 'share', body: 'Secret zebra elsewhere' });
  const gone = await say('ben', 'A zebra that goes');
  const kept = await say('ben', 'A zebra that stays');
  const ben = await world.as('ben');
  await ben.post(paths.post(p, thread, gone), { delete: 'yes' });
  const found = (await ben.get(`${paths.searchPosts(p)}?q=zebra`)).html;
  expect(found).toContain('1 post about');
  expect(found).not.toMatch(/elsewhere|that goes/);
  const href = new RegExp(`href="([^"]*post=${kept}#post-${kept})"`).exec(found)?.[1] ?? '';
  expect((await ben.get(href.split('#')[0] ?? '')).html).toContain(`id="post-${kept}"`);
});
