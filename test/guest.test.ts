import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import type { Name } from './cast.ts';
import { writeEverywhere } from './content.ts';
import type { ContentIds } from './content-ids.ts';
import { letters, write } from './letter-box.ts';
import { marker } from './marker.ts';
import { partnersIn } from './partners.ts';
import { everyRoute, filled } from './routes-walk.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const page = async (who: Name, path: string) => (await world.as(who)).get(path);
const starts = async (who: Name, p: string, body: string) => {
  const answer = await (await world.as(who)).post(paths.threads(p), {
    kind: 'discuss',
    title: '',
    formality: '',
    body,
  });
  return answer.location.split('/').at(-1) ?? '';
};
const asksIn = async (who: Name, p: string, thread: string, guest: Name, more = {}) =>
  (await world.as(who)).post(paths.guests(p, thread), { person: world.people[guest], word: '', until: '', ...more });

describe('Somebody asked into one conversation', () => {
  let p: string;
  let thread: string;
  let other: string;
  beforeAll(async () => {
    p = (await partnersIn(world, ['ben', 'dev'], { statement: 'OBJECTIVE WORDS' })).partnershipId;
    thread = await starts('ben', p, 'How do we group them?');
    other = await starts('ben', p, 'BETWEEN US');
  });

  test('is found by name, gets a letter without its words, and reads and writes in that thread alone', async () => {
    const form = await page('ben', `${paths.guests(p, thread)}?query=fatima`);
    expect(form.html).toContain('Fatima Haddad');
    expect(form.html).toContain('The person you ask reads it too.');
    expect((await page('fatima', paths.guestThread(thread))).status).toBe(404);
    expect((await asksIn('ben', p, thread, 'fatima', { word: 'You saw this in many rooms.' })).status).toBe(303);
    await write(world);
    const [letter] = (await letters(world)).filter((one) => one.email === world.emails.fatima);
    expect(letter?.body_text).toContain(paths.guestThread(thread));
    for (const words of ['How do we group', 'many rooms', 'OBJECTIVE']) expect(letter?.body_text).not.toContain(words);

    expect((await page('fatima', paths.home)).html).toContain(paths.guestThread(thread));
    const seen = (await page('fatima', paths.guestThread(thread))).html;
    for (const words of ['How do we group them?', 'You saw this in many rooms.', 'Ben Whitlock and Dev Patel'])
      expect(seen).toContain(words);
    for (const words of ['BETWEEN US', 'OBJECTIVE WORDS']) expect(seen).not.toContain(words);
    const answered = await (await world.as('fatima')).post(paths.guestThread(thread), { body: 'By what they ask.' });
    expect(answered.status).toBe(303);
    const members = (await page('dev', paths.thread(p, thread))).html;
    for (const words of ['By what they ask.', 'Fatima Haddad reads along here.', 'Asked in by Ben Whitlock.'])
      expect(members).toContain(words);
    expect(members.replace(/<[^>]+>/g, '')).toContain('Fatima Haddad too, until their visit here ends.');
    expect((await page('fatima', paths.guestThread(other))).status).toBe(404);
    expect((await page('fatima', paths.thread(p, thread))).status).toBe(404);
    expect((await (await world.as('fatima')).post(paths.guestThread(thread), { body: ' ' })).status).toBe(422);
  });

  test('shows in the list of who looked in, which members read and nobody changes', async () => {
    await page('fatima', paths.guestThread(thread));
    const log = (await page('dev', paths.accessLog(p))).html;
    expect(log).toContain('Fatima Haddad');
    expect(log.match(/the thread/g)).toHaveLength(1);
    for (const who of ['fatima', 'carmen', 'hank', 'zoe'] as const)
      expect((await page(who, paths.accessLog(p))).status).toBe(404);
    const scope = { districtId: world.districtId, personId: world.people.dev };
    for (const statement of [sql`update access_log set at = now()`, sql`delete from access_log`])
      await expect(world.database.asPerson(scope, (db) => statement.execute(db))).rejects.toThrow(/permission denied/);
    // Nobody writes a look in another's name, or at what they don't reach.
    for (const [who, subject] of [
      ['carmen', thread],
      ['fatima', other],
    ] as const) {
      const forged = world.database.asPerson({ districtId: world.districtId, personId: world.people[who] }, (db) =>
        sql`insert into access_log (district_id, partnership_id, person_id, what, subject_id)
          values (${world.districtId}, ${p}, ${world.people.fatima}, 'thread', ${subject})`.execute(db),
      );
      await expect(forged, who).rejects.toThrow(/row-level security/);
    }
    // Nor is there a look at a partnership as such: a specialist was let into nothing.
    const asSuch = world.database.asPerson({ districtId: world.districtId, personId: world.people.fatima }, (db) =>
      sql`insert into access_log (district_id, partnership_id, person_id, what, subject_id)
        values (${world.districtId}, ${p}, ${world.people.fatima}, 'metadata', ${p})`.execute(db),
    );
    await expect(asSuch).rejects.toThrow(/row-level security|access_log_what_check/);
  });

  test('takes their own words back, and no others', async () => {
    const fatima = await world.as('fatima');
    const html = (await fatima.get(paths.guestThread(thread))).html;
    const mine = /name="take_back" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    const posts = [...html.matchAll(/id="post-([0-9a-f-]{36})"/g)].map((found) => found[1] ?? '');
    expect(
      (await fatima.post(paths.guestThread(thread), { take_back: posts.find((id) => id !== mine) ?? '' })).status,
    ).toBe(404);
    expect((await fatima.submit(paths.guestThread(thread), { take_back: mine })).html).toContain(
      'deleted by its author',
    );
  });

  test('takes back with a post all that stood beside it, when they were a member as they wrote it', async () => {
    const own = (await partnersIn(world, ['iris', 'esi', 'ben'])).partnershipId;
    const iris = await world.as('iris');
    const form = new FormData();
    for (const [name, value] of Object.entries({ requestId: newId(), kind: 'share', title: '', body: '@Esi, look.' }))
      form.append(name, value);
    form.append('attached', new File(['What I tried, and when.'], 'diary.txt'));
    const shared = (await iris.upload(paths.threads(own), form)).location.split('/').at(-1) ?? '';
    await (await world.as('esi')).get(paths.thread(own, shared));
    const [post, file] = await world.database.asOwner(async (db) => [
      (await db.selectFrom('post').select('id').where('thread_id', '=', shared).executeTakeFirstOrThrow()).id,
      (await db.selectFrom('attachment').select('id').where('partnership_id', '=', own).executeTakeFirstOrThrow()).id,
    ]);
    await (await world.as('esi')).post(paths.reactions(own, shared), { on: `${post} thanks`, page: '1' });
    await iris.submit(paths.leave(own), { word: '' });
    expect((await asksIn('esi', own, shared, 'iris')).status).toBe(303);
    expect((await page('esi', paths.attachment(own, file ?? ''))).status).toBe(200);
    expect((await iris.post(paths.guestThread(shared), { take_back: post ?? '' })).status).toBe(303);
    expect((await page('esi', paths.attachment(own, file ?? ''))).status).toBe(404);
    for (const table of ['attachment', 'mention', 'reaction', 'post_version'] as const)
      expect(
        await world.database.asOwner((db) =>
          db.selectFrom(table).select('post_id').where('partnership_id', '=', own).execute(),
        ),
        table,
      ).toEqual([]);
  });

  test('is gone when any member ends it, when they leave, or when their last day has passed', async () => {
    const dev = await world.as('dev');
    const ending = async () => {
      const html = (await dev.get(paths.thread(p, thread))).html;
      return new RegExp(`${paths.guests(p, thread)}/[0-9a-f-]{36}/ending`).exec(html)?.[0] ?? '';
    };
    expect((await dev.submit(await ending())).html).not.toContain('reads along here');
    expect((await page('fatima', paths.guestThread(thread))).status).toBe(404);
    expect((await (await world.as('fatima')).post(paths.guestThread(thread), { body: 'x' })).status).toBe(404);
    expect((await page('fatima', paths.home)).html).not.toContain(paths.guestThread(thread));

    await asksIn('dev', p, thread, 'fatima');
    expect((await (await world.as('fatima')).post(paths.guestLeaving(thread))).location).toBe(paths.home);
    expect((await page('fatima', paths.guestThread(thread))).status).toBe(404);

    const yesterday = await asksIn('dev', p, thread, 'fatima', { until: '2020-01-01' });
    expect(yesterday.status).toBe(422);
    await asksIn('dev', p, thread, 'fatima');
    await world.database.asOwner((db) =>
      db.updateTable('guest').set({ until: '2026-01-01' }).where('ended_at', 'is', null).execute(),
    );
    expect((await page('fatima', paths.guestThread(thread))).status).toBe(404);
    expect((await page('dev', paths.thread(p, thread))).html).not.toContain('reads along here');
    expect((await asksIn('ben', p, thread, 'fatima')).status).toBe(303); // and can be asked again
    expect((await asksIn('ben', p, thread, 'fatima')).html).toContain('They read along here already.');
    expect((await asksIn('ben', p, thread, 'dev')).html).toContain('They are a member already.');
    expect((await asksIn('ben', p, thread, 'zoe')).html).toContain('Choose one of the people found.');
  });

  test('never evaluates a member, unless that member asks them knowing it, and the page says so', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'carmen']);
    const mine = await starts('ana', partnershipId, 'A hard week');
    expect((await asksIn('carmen', partnershipId, mine, 'grace')).status).toBe(422);
    const unknowing = await asksIn('ana', partnershipId, mine, 'grace');
    expect(unknowing.status).toBe(422);
    expect((await page('grace', paths.guestThread(mine))).status).toBe(404);
    expect((await asksIn('ana', partnershipId, mine, 'grace', { knowingly: 'on' })).status).toBe(303);
    expect((await page('grace', paths.guestThread(mine))).html).toContain('A hard week');
    expect((await page('carmen', paths.thread(partnershipId, mine))).html).toContain('Grace Lin evalúa a Ana Reyes');
    // Another member whom she evaluates comes in: she is out at once.
    await world.database.asOwner((db) =>
      db
        .insertInto('membership')
        .values({
          district_id: world.districtId,
          partnership_id: partnershipId,
          person_id: world.people.esi,
          commitment: 'I too.',
        })
        .execute(),
    );
    expect((await page('grace', paths.guestThread(mine))).status).toBe(404);
  });
});

describe.each([
  ['with both walls', false],
  ['with the code’s check alone', true],
] as const)('A guest reaches nothing else of the partnership, %s', (_title, withoutRowSecurity) => {
  let own: World;
  let ids: ContentIds;
  beforeAll(async () => {
    own = await openWorld({}, { withoutRowSecurity });
    ids = await writeEverywhere(own);
  });
  afterAll(() => own.close());

  test('no page of it', async () => {
    const jo = await own.as('jo');
    expect((await jo.get(paths.guestThread(ids.thread))).html).toContain(`${marker} post`);
    // What stands beside its posts they fetch where they read, and so does nobody else.
    const file = paths.guestAttachment(ids.thread, ids.attachment);
    expect((await jo.get(`${file}/preview`)).status).toBe(200);
    const log = async () => (await (await own.as('ana')).get(paths.accessLog(ids.partnership))).html;
    expect(await log()).not.toContain('the file');
    expect((await jo.get(file)).status).toBe(200);
    expect((await jo.get(file)).status).toBe(200);
    expect((await log()).match(/the file “[^”]*picture\.png”/g)).toHaveLength(1);
    for (const who of ['carmen', 'fatima', 'zoe'] as const)
      expect((await (await own.as(who)).get(file)).status).toBe(404);
    for (const { method, pattern } of everyRoute(own).filter((route) => route.pattern.startsWith('/partnerships/:'))) {
      const path = filled(pattern, ids);
      const answer = method === 'GET' ? await jo.get(path) : await jo.post(path, { body: 'x' });
      expect(answer.status, `${method} ${pattern}`).toBe(404);
      expect(answer.html, `${method} ${pattern}`).not.toContain(marker);
    }
  });

  test('no row of it but the thread’s', async () => {
    if (withoutRowSecurity) return;
    const { rows: tables } = await own.database.asOwner((db) =>
      sql<{ name: string }>`select distinct c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and a.attname = 'partnership_id' and not a.attisdropped`.execute(
        db,
      ),
    );
    const scope = { districtId: own.districtId, personId: own.people.jo };
    const seen: string[] = [];
    for (const { name } of tables) {
      const { rows } = await own.database.asPerson(scope, (db) => sql`select 1 from ${sql.table(name)}`.execute(db));
      if (rows.length > 0) seen.push(name);
    }
    expect(seen.sort()).toEqual([
      'access_log',
      'attachment',
      'guest',
      'post',
      'post_version',
      'publication',
      'publication_reader',
      'thread',
      'thread_read',
    ]);
    const forged = own.database.asPerson({ ...scope, personId: own.people.carmen }, (db) =>
      sql`insert into access_log (district_id, partnership_id, person_id, what, subject_id)
        values (${own.districtId}, ${ids.partnership}, ${own.people.carmen}, 'file', ${ids.attachment})`.execute(db),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    const writes = [
      sql`update thread set title = 'x'`,
      sql`update post set body = 'x'`,
      sql`delete from post_version`,
      sql`update guest set until = null, word = 'x'`,
    ];
    for (const statement of writes) {
      const changed = await own.database
        .asPerson(scope, (db) => statement.execute(db))
        .then(
          (done) => Number(done.numAffectedRows ?? 0),
          () => 0,
        );
      expect(changed).toBe(0);
    }
  });
});
