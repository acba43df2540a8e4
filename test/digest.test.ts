import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeDigests } from '../src/letters/digest/write.ts';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import { deciding } from './deciding.ts';
import { letters, settings } from './letter-box.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { proposes } = deciding(() => world);
const as = (name: 'ana' | 'carmen' | 'ben') => ({ districtId: world.districtId, personId: world.people[name] });
/** Runs the digests as if it were a Monday or Tuesday morning in Denver, long enough after everything in this file. */
const monday = '2027-03-01T15:00:00Z';
const run = (iso: string) => world.database.asSystem((db) => writeDigests(db, settings(world), new Date(iso)));
const digests = async () => (await letters(world)).filter((letter) => letter.kind === 'digest');

describe('The digest', () => {
  let p: string;
  beforeAll(async () => {
    p = (await partnersIn(world, ['ana', 'ben', 'carmen'], { statement: 'SECRETWORD objective' })).partnershipId;
    await proposes('ben', p, 'SECRETWORD one', { reasons: 'SECRETWORD' });
    await proposes('ben', p, 'SECRETWORD two', { reasons: 'SECRETWORD' });
    await (await world.as('ben')).post(paths.threads(p), {
      kind: 'share',
      title: '',
      formality: '',
      body: 'SECRETWORD',
    });
    await world.database.asOwner(async (db) => {
      await db
        .insertInto('session')
        .values({
          id: newId(),
          district_id: world.districtId,
          partnership_id: p,
          phase: 'plan',
          starts_at: new Date('2027-03-03T22:15:00Z'),
          minutes: 30,
          place: 'SECRETWORD room',
        })
        .execute();
      // As if it had been written in the week before that Monday.
      await db
        .updateTable('history')
        .set({ at: new Date('2027-02-26T15:00:00Z') })
        .execute();
    });
  });
  beforeEach(() => world.database.asOwner((db) => db.deleteFrom('letter').execute()));

  test('comes on Monday morning: what waits, what is next, what is new, and nothing that anyone wrote', async () => {
    expect(await run('2027-03-01T12:00:00Z')).toBe(0); // 5 in the morning: nobody is disturbed
    expect(await run(monday)).toBe(3);
    await run('2027-03-02T15:00:00Z');
    const written = await digests();
    expect(written.map((letter) => letter.email).sort()).toEqual(
      [world.emails.ana, world.emails.ben, world.emails.carmen].sort(),
    );
    const ana = written.find((letter) => letter.email === world.emails.ana);
    expect(ana?.subject).toBe('2 things wait for your answer');
    const text = ana?.body_text.replace(/[\u00a0\u202f]/g, ' ') ?? '';
    for (const line of [
      '2 proposals',
      'Plan: Wednesday, March 3 at 3:15 PM, with Ben Whitlock and Carmen Ortiz',
      'With Ben Whitlock and Carmen Ortiz: a new post',
    ])
      expect(text).toContain(line);
    expect(ana?.body_html).toContain('<li');
    const carmen = written.find((letter) => letter.email === world.emails.carmen);
    expect(carmen?.subject).toBe('2 cosas esperan tu respuesta');
    const ben = written.find((letter) => letter.email === world.emails.ben);
    expect(ben?.subject).toBe('Your week with your partners'); // he made them, so nothing waits for him
    expect(ben?.body_text).not.toContain('new post'); // his own post is no news to him
    expect(JSON.stringify(written)).not.toContain('SECRETWORD');
    expect(await run('2027-03-01T16:00:00Z')).toBe(0);
  });

  test('comes every school day to whoever likes, and says nothing when there is nothing to say', async () => {
    const ana = await world.as('ana');
    const kinds = ['invitation', 'answer', 'decision', 'session', 'reflection', 'digest'];
    const settled = await ana.submit(paths.letterChoices, { letters: kinds, digest: 'daily' });
    expect(settled.html).toMatch(/value="daily"[^>]* checked/);
    expect(await run('2027-03-09T15:00:00Z')).toBeGreaterThan(0);
    const [letter] = (await digests()).filter((one) => one.email === world.emails.ana);
    expect(letter?.body_text).not.toContain('New in your partnerships'); // what is old is not told again
    await world.database.asOwner((db) => db.updateTable('proposal').set({ status: 'withdrawn' }).execute());
    await world.database.asOwner((db) => db.deleteFrom('letter').execute());
    await run('2027-03-10T15:00:00Z');
    await run('2027-03-13T18:00:00Z'); // Saturday
    expect((await digests()).filter((one) => one.email === world.emails.ana)).toEqual([]);
  });

  test('stops with one click in it, and a failed run loses none', async () => {
    await world.database.asOwner((db) => db.updateTable('proposal').set({ status: 'open' }).execute());
    await expect(
      world.database.asSystem(async (db) => {
        await writeDigests(db, settings(world), new Date('2027-03-15T15:00:00Z'));
        throw new Error('the process died');
      }),
    ).rejects.toThrow('the process died');
    await run('2027-03-15T15:00:00Z');
    const carmen = (await digests()).find((letter) => letter.email === world.emails.carmen);
    const path = String((carmen?.headers as { unsubscribe?: string } | undefined)?.unsubscribe);
    expect((await (await world.as(null)).post(path, { 'List-Unsubscribe': 'One-Click' }, { origin: '' })).status).toBe(
      200,
    );
    await world.database.asOwner((db) => db.deleteFrom('letter').execute());
    await run('2027-03-22T14:00:00Z');
    expect((await digests()).map((letter) => letter.email)).not.toContain(world.emails.carmen);
  });

  test('is nobody’s to read but the worker’s: which day it was written for', async () => {
    for (const name of ['ana', 'ben', 'carmen'] as const)
      await expect(
        world.database.asPerson(as(name), (db) => db.selectFrom('digest_written').selectAll().execute()),
      ).rejects.toThrow(/permission denied/);
  });
});
