import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { afterQuietHours } from '../src/letters/quiet-hours.ts';
import { remind } from '../src/letters/remind.ts';
import { writeDue } from '../src/letters/write.ts';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import { invite, letters, settings, write } from './letter-box.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

describe('Letters', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.database.asOwner((db) => db.deleteFrom('letter').execute()));
  afterAll(() => world.close());

  test('an invitation goes to whom it concerns, in their language, with a link that opens it', async () => {
    const id = await invite(world, 'ana', { person: 'carmen' });
    await write(world);
    const [letter] = await letters(world);
    expect(letter?.email).toBe(world.emails.carmen);
    expect(letter?.subject).toBe('Ana Reyes quiere aprender contigo');
    expect(letter?.body_text).toContain('Quiet students talk more');
    expect(letter?.body_text).toContain(`/i/${id}.`);
    expect(letter?.body_html).toContain('You came to mind');
  });

  test('someone outside the directory is invited in the district’s language, with nothing to unsubscribe', async () => {
    await invite(world, 'ana', { email: 'new.teacher@larkspur.example' });
    await write(world);
    const [letter] = await letters(world);
    expect(letter?.subject).toBe('Ana Reyes would like to learn with you');
    expect(letter?.headers).toEqual({});
  });

  test('running twice writes no letter twice, and a failed run loses none', async () => {
    await invite(world, 'ben', { person: 'dev' });
    await expect(
      world.database.asSystem(async (db) => {
        await writeDue(db, settings(world), world.clock.now());
        throw new Error('the process died');
      }),
    ).rejects.toThrow('the process died');
    expect(await letters(world)).toHaveLength(0);
    await write(world);
    await write(world);
    expect(await letters(world)).toHaveLength(1);
  });

  test('a proposal asks every other member, and says nothing of its content', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'ben', 'dev'], { statement: 'SECRETWORD objective' });
    await world.database.asOwner((db) =>
      db
        .insertInto('history')
        .values({
          district_id: world.districtId,
          partnership_id: partnershipId,
          person_id: world.people.ana,
          verb: 'proposal.made',
          subject_id: newId(),
        })
        .execute(),
    );
    await write(world);
    const written = await letters(world);
    expect(written.map((letter) => letter.email).sort()).toEqual([world.emails.ben, world.emails.dev].sort());
    expect(JSON.stringify(written)).not.toContain('SECRETWORD');
  });

  test('nobody gets a letter of a kind they turned off, one click in the letter is enough, and it can be undone', async () => {
    await invite(world, 'ana', { person: 'ben' });
    await write(world);
    const [first] = await letters(world);
    const path = String((first?.headers as { unsubscribe?: string } | undefined)?.unsubscribe);
    const visitor = await world.as(null);
    expect((await visitor.get(path)).status).toBe(200);
    // As a mail program does it (RFC 8058): no Origin, no cookie.
    const pressed = await visitor.post(path, { 'List-Unsubscribe': 'One-Click' }, { origin: '' });
    expect(pressed.status).toBe(200);
    await invite(world, 'dev', { person: 'ben' });
    await write(world);
    expect((await letters(world)).filter((letter) => letter.email === world.emails.ben)).toHaveLength(1);
    await visitor.post(`${path}?again=yes`);
    await invite(world, 'carmen', { person: 'ben' });
    await write(world);
    expect((await letters(world)).filter((letter) => letter.email === world.emails.ben)).toHaveLength(2);
    expect((await visitor.get(`${path}x`)).status).toBe(404);
  });

  test('the session of tomorrow is reminded of once, in the afternoon before, and rests at night', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'carmen']);
    const sessionId = newId();
    // 3 March 2027, 15:15 in Denver (UTC-7).
    await world.database.asOwner((db) =>
      db
        .insertInto('session')
        .values({
          id: sessionId,
          district_id: world.districtId,
          partnership_id: partnershipId,
          phase: 'plan',
          starts_at: new Date('2027-03-03T22:15:00Z'),
          minutes: 30,
          place: 'Room 12',
        })
        .execute(),
    );
    const at = (iso: string) => world.database.asSystem((db) => remind(db, settings(world), new Date(iso)));
    expect(await at('2027-03-02T22:30:00Z')).toBe(0); // 15:30
    expect(await at('2027-03-02T23:30:00Z')).toBe(2); // 16:30
    expect(await at('2027-03-03T02:30:00Z')).toBe(0);
    const written = await letters(world);
    expect(written.map((letter) => letter.subject.replace(/\s/g, ' ')).sort()).toEqual([
      'Mañana a las 3:15 p.m.: su sesión',
      'Tomorrow at 3:15 PM: your session',
    ]);
    expect(afterQuietHours(new Date('2027-03-03T04:00:00Z'), 'America/Denver').toISOString()).toBe(
      '2027-03-03T14:00:00.000Z',
    );
  });

  test('looking back is asked for as the timeline nears its end, until someone opens the closing', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'dev']);
    await world.database.asOwner((db) =>
      db
        .insertInto('timeline')
        .values({
          district_id: world.districtId,
          partnership_id: partnershipId,
          starts_on: '2027-01-10',
          ends_on: '2027-03-20',
          intended_days: 70,
        })
        .execute(),
    );
    const at = (iso: string) => world.database.asSystem((db) => remind(db, settings(world), new Date(iso)));
    expect(await at('2027-03-01T18:00:00Z')).toBe(0);
    expect(await at('2027-03-10T18:00:00Z')).toBe(2);
    expect(await at('2027-03-11T18:00:00Z')).toBe(0);
  });

  test('a changed address is told to the old one', async () => {
    await world.database.asOwner((db) =>
      db
        .insertInto('history')
        .values({
          district_id: world.districtId,
          person_id: world.people.hank,
          verb: 'person.address_changed',
          subject_id: world.people.jo,
          audience: [world.people.jo],
          detail: JSON.stringify({ was: 'old.jo@larkspur.example' }),
        })
        .execute(),
    );
    await write(world);
    const [letter] = await letters(world);
    expect(letter?.email).toBe('old.jo@larkspur.example');
    expect(letter?.body_text).toContain('Hank Olsen');
  });

  test('the outbox is for admins, never shows a way in, and is gone once mail goes out', async () => {
    await invite(world, 'ana', { person: 'ben' });
    await write(world);
    await world.database.asOwner((db) =>
      db
        .insertInto('letter')
        .values({
          district_id: world.districtId,
          person_id: world.people.ana,
          email: world.emails.ana,
          kind: 'sign_in',
          cause: newId(),
          subject: 'Your way in',
          body_text: 'x',
          body_html: 'x',
        })
        .execute(),
    );
    const hank = await world.as('hank');
    const outbox = await hank.get(paths.outbox);
    expect(outbox.html).toContain('would like to learn with you');
    expect(outbox.html).not.toContain('Your way in');
    const id = /outbox\/([0-9a-f-]{36})/.exec(outbox.html)?.[1] ?? '';
    const letter = (await hank.get(paths.letter(id))).html;
    expect(letter).toContain('Quiet students talk more');
    expect(letter).not.toContain('/i/');
    for (const name of ['ana', 'fatima', 'grace', 'zoe'] as const) {
      const answer = await (await world.as(name)).get(paths.outbox);
      if (name === 'zoe') expect(answer.html).not.toContain('would like to learn');
      else expect(answer.status).toBe(404);
    }
    expect((await (await world.as('zoe')).get(paths.letter(id))).status).toBe(404);
  });
});
