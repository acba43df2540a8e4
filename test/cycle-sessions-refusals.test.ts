import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { addDays, localDate } from '../src/platform/local-date.ts';
import { partnersIn } from './partners.ts';
import { type Browser, openWorld, type World } from './server.ts';

describe('What sessions refuse, and to whom', () => {
  let world: World;
  let ana: Browser;
  let ben: Browser;
  let p: string;
  let today: string;
  beforeAll(async () => {
    world = await openWorld();
    [ana, ben] = [await world.as('ana'), await world.as('ben')];
    today = localDate(world.clock.now(), 'America/Denver');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  });

  const fields = (more: Record<string, string> = {}) => ({
    phase: 'plan',
    day: addDays(today, 3),
    time: '15:15',
    minutes: '45',
    place: 'Library',
    ...more,
  });
  const sessions = () =>
    world.database.asOwner((db) =>
      db.selectFrom('session').where('partnership_id', '=', p).orderBy('starts_at').selectAll().execute(),
    );
  const planned = async (more: Record<string, string> = {}) =>
    (await ana.post(paths.sessions(p), fields(more))).location.split('/').at(-1) ?? '';
  test.each([
    { day: '9999-99-99' },
    { day: '2027-02-30' },
    { day: '1970-01-01' },
    { time: '25:00' },
    { time: 'noon' },
    { minutes: '1099511627776' },
    { minutes: '-5' },
    { minutes: '1' },
    { phase: 'sleep' },
    { place: 'x'.repeat(201) },
    { day: '', time: '', minutes: '', phase: '' },
    { day: '\u0000', time: '\ud800' },
  ])('%j is asked about again, with what was typed', async (wrong) => {
    expect((await ana.post(paths.sessions(p), { ...fields(), ...wrong })).status).toBe(422);
    expect(await sessions()).toHaveLength(0);
    const id = await planned();
    expect((await ana.post(paths.session(p, id), { ...fields(), ...wrong })).status).toBe(422);
    const logged = { ...fields({ day: addDays(today, -1) }), ...wrong, line: 'x' };
    expect((await ana.post(paths.logSession(p), logged)).status).toBe(422);
  });

  test('overlong notes come back whole; a missing version is no way around', async () => {
    const id = await planned();
    const long = await ana.post(paths.sessionNotes(p, id), { body: 'x'.repeat(20_001), basedOn: '0' });
    expect(long.status).toBe(422);
    expect(long.html).toContain('x'.repeat(20_001));
    await ana.post(paths.sessionNotes(p, id), { body: 'First', basedOn: '0' });
    expect((await ben.post(paths.sessionNotes(p, id), { body: 'Second', basedOn: '99999999999999' })).status).toBe(409);
    expect((await ben.post(paths.sessionNotes(p, id), { body: 'Second' })).status).toBe(409);
    expect((await ben.post(paths.sessionSkip(p, id), { word: 'x'.repeat(1001) })).status).toBe(422);
  });

  test('a closed partnership’s sessions are read, not changed', async () => {
    const id = await planned({ day: addDays(today, -1) });
    await world.database.asOwner((db) =>
      db.updateTable('partnership').set({ status: 'closed' }).where('id', '=', p).execute(),
    );
    for (const address of [paths.sessions(p), paths.session(p, id), paths.sessionSheet(p, id), paths.logSession(p)])
      expect((await ana.get(address)).status).toBe(200);
    for (const address of [
      paths.sessions(p),
      paths.session(p, id),
      paths.sessionNotes(p, id),
      paths.sessionHolding(p, id),
      paths.sessionSkip(p, id),
      paths.sessionEvidence(p, id),
      paths.logSession(p),
    ]) {
      expect((await ana.post(address, { ...fields(), body: 'x', title: 'x', line: 'x' })).status).toBe(422);
    }
  });

  test.each(['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const)('%s finds nothing of it', async (name) => {
    const id = await planned();
    const browser = await world.as(name);
    for (const address of [paths.sessions(p), paths.session(p, id), paths.sessionSheet(p, id), paths.logSession(p)])
      expect((await browser.get(address)).status).toBe(404);
    for (const address of [
      paths.sessions(p),
      paths.session(p, id),
      paths.sessionNotes(p, id),
      paths.sessionHolding(p, id),
      paths.sessionSkip(p, id),
      paths.sessionEvidence(p, id),
      paths.logSession(p),
    ]) {
      expect((await browser.post(address, { ...fields(), body: 'x', title: 'x', line: 'x' })).status).toBe(404);
    }
    const own = (await partnersIn(world, ['carmen', 'dev'])).partnershipId;
    expect((await (await world.as('carmen')).get(paths.session(own, id))).status).toBe(404);
  });
});
