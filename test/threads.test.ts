import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { letters, write as writeLetters } from './letter-box.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

type Partner = 'ana' | 'ben' | 'dev';
let world: World;
let p: string;
let thread: string;
beforeAll(async () => {
  world = await openWorld();
  p = (await partnersIn(world, ['ana', 'ben', 'dev'])).partnershipId;
  const started = await (await world.as('ana')).post(paths.threads(p), { kind: 'discuss', body: 'Where to begin?' });
  thread = started.location.split('/').at(-1) ?? '';
});
afterAll(() => world.close());

const say = async (name: Partner, body: string) => {
  world.clock.advance(1000);
  const posted = await (await world.as(name)).post(paths.posts(p, thread), { body });
  expect(posted.status).toBe(303);
  return posted.location.split('#post-')[1] ?? '';
};
const read = async (name: Partner, query = '') => {
  world.clock.advance(1000);
  return (await (await world.as(name)).get(`${paths.thread(p, thread)}${query}`)).html;
};
/** Ana writes a lot, a second each. */
const many = (count: number) =>
  world.database.asOwner(async (db) => {
    const start = world.clock.now().getTime();
    await db
      .insertInto('post')
      .values(
        Array.from({ length: count }, (_, n) => ({
          district_id: world.districtId,
          partnership_id: p,
          thread_id: thread,
          person_id: world.people.ana,
          body: `Long ${n}`,
          created_at: new Date(start + (n + 1) * 1000),
        })),
      )
      .execute();
    world.clock.advance((count + 1) * 1000);
  });
const home = async (name: Partner) => (await (await world.as(name)).get(paths.home)).html;
const postOn = (page: string, id: string) => page.split(`id="post-${id}"`)[1]?.split('</article>')[0] ?? '';

describe('Calling a partner by name', () => {
  test('waits for them on their home page until they read it, and a letter says so without a word of it', async () => {
    await read('ben');
    const post = await say('ana', 'What would **you** do, @Ben Whitlock?');
    expect(await home('ben')).toContain('Ana Reyes calls you in a conversation');
    expect(await home('dev')).not.toContain('calls you');
    await writeLetters(world);
    const mine = (await letters(world)).filter((letter) => letter.kind === 'mention');
    expect(mine.map((letter) => letter.email)).toEqual([world.emails.ben]);
    expect(mine[0]?.subject).toBe('Ana Reyes calls you in your conversation');
    expect(mine[0]?.body_text).not.toMatch(/What would|Where to begin/);
    expect(mine[0]?.headers).toMatchObject({ unsubscribe: expect.stringMatching(/^\/unsubscribe\//) });
    expect(postOn(await read('ben'), post)).toContain('<span class="mention">@Ben Whitlock</span>?');
    expect(await home('ben')).not.toContain('calls you');
  });

  test('still finds them under a new name, and an edit calls only whom it adds', async () => {
    const post = await say('ben', 'I ask @Dev and @Ana');
    const rename = (familyName: string) =>
      world.database.asOwner((db) =>
        db.updateTable('person').set({ family_name: familyName }).where('id', '=', world.people.ana).execute(),
      );
    await rename('Reyes-Ortiz');
    expect(postOn(await read('dev'), post)).toContain('<span class="mention">@Ana Reyes-Ortiz</span>');
    await rename('Reyes');
    await writeLetters(world);
    const count = async () => (await letters(world)).filter((letter) => letter.kind === 'mention').length;
    const before = await count();
    const ben = await world.as('ben');
    await ben.post(paths.post(p, thread, post), { body: 'I ask @Ana', basedOn: '1' });
    await writeLetters(world);
    expect(await count()).toBe(before);
    expect(postOn(await read('dev'), post)).not.toContain('@Dev');
  });

  test('can be turned off, by its kind', async () => {
    const dev = await world.as('dev');
    expect((await dev.get(paths.settings)).html).toContain('a partner calls me by name');
    await dev.post(paths.letterChoices, { letters: ['invitation'] });
    const before = (await letters(world)).length;
    await say('ana', '@Dev?');
    await writeLetters(world);
    expect((await letters(world)).length).toBe(before);
  });
});

describe('Reactions', () => {
  test('are given and taken back with one press, and say how many and who', async () => {
    const post = await say('ana', 'We tried number talks');
    const react = async (name: Partner, kind: string) => {
      world.clock.advance(1000);
      return (await (await world.as(name)).post(paths.reactions(p, thread), { on: `${post} ${kind}`, page: '1' }))
        .status;
    };
    expect([await react('ben', 'try'), await react('dev', 'try'), await react('dev', 'thanks')]).toEqual([
      303, 303, 303,
    ]);
    const seen = postOn(await read('dev'), post);
    expect(seen).toMatch(/aria-pressed="true">I’ll try this 2<\/button>\s*<span class="hint">Ben, you</);
    expect(seen).toContain('Thank you 1');
    await react('dev', 'thanks');
    expect(postOn(await read('dev'), post)).not.toContain('Thank you 1');
    expect(postOn(await read('ana'), post)).toContain('<span class="chip">I’ll try this 2</span>');
    expect([await react('ana', 'try'), await react('ben', 'love'), await react('ben', '')]).toEqual([404, 404, 404]);
  });
});

describe('What is new', () => {
  test('begins at a mark, and reading on takes it away', async () => {
    await read('ben');
    const first = await say('ana', 'New one');
    await say('dev', 'New two');
    expect((await (await world.as('ben')).get(paths.conversation(p))).html).toContain(`${thread}#new"`);
    expect(await read('ben')).toMatch(
      new RegExp(`id="new">New since you were last here</p><article[^>]* id="post-${first}"`),
    );
    expect(await read('ben')).not.toContain('id="new"');
  });

  test('opens a long thread where it begins, and what is on later pages stays new', async () => {
    await read('ben');
    await many(60);
    const page = await read('ben');
    expect(page).toContain('id="new"');
    expect(page).toContain('<p>Long 0</p>');
    expect(page).not.toContain('<p>Long 59</p>');
    const next = await read('ben');
    expect(next).toContain('<p>Long 59</p>');
    expect(await home('ben')).not.toMatch(/\d+ new/);
  });

  test('of a muted thread is not announced, unless it calls by name', async () => {
    const ben = await world.as('ben');
    const muted = await ben.submit(paths.muting(p, thread), { muted: 'yes' });
    expect(muted.html).toContain('You muted this thread');
    await say('ana', 'Nothing that hurries');
    expect(await home('ben')).not.toMatch(/\d+ new/);
    expect(await home('dev')).toMatch(/\d+ new/);
    await say('ana', 'But this does, @Ben');
    expect(await home('ben')).toContain('Ana Reyes calls you');
    await ben.post(paths.muting(p, thread), { muted: 'no' });
    expect(await home('ben')).toMatch(/2 new/);
  });
});

test('Deleting a post takes its wordings, calls and reactions with it', async () => {
  const post = await say('ana', 'Regret, @Ben');
  await (await world.as('ana')).post(paths.post(p, thread, post), { body: 'Regret again, @Ben', basedOn: '1' });
  await (await world.as('ben')).post(paths.reactions(p, thread), { on: `${post} same`, page: '1' });
  const rows = () =>
    world.database.asOwner(async (db) => [
      ...(await db.selectFrom('post_version').where('post_id', '=', post).select('post_id').execute()),
      ...(await db.selectFrom('mention').where('post_id', '=', post).select('post_id').execute()),
      ...(await db.selectFrom('reaction').where('post_id', '=', post).select('post_id').execute()),
    ]);
  expect(await rows()).toHaveLength(3);
  await (await world.as('ana')).post(paths.post(p, thread, post), { delete: 'yes' });
  expect(await rows()).toEqual([]);
  expect(await home('ben')).not.toContain('Regret');
});
