import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

describe('Partners look back', () => {
  let world: World;
  let p: string;
  beforeAll(async () => {
    world = await openWorld();
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  });
  afterAll(() => world.close());

  const mine = async (name: 'ana' | 'ben', fields: Record<string, string>) =>
    (await world.as(name)).post(paths.myClosing(p), fields);

  test('a short reflection is kept for oneself or shared, and taken back', async () => {
    const ana = await world.as('ana');
    const ben = await world.as('ben');
    await ana.submit(paths.shortReflection(p), { 'a-short-noticed': 'Only for me' });
    world.clock.advance(60_000);
    await ana.submit(paths.shortReflection(p), { 'a-short-noticed': 'For you too', share: 'yes' });
    expect((await ana.get(paths.reflection(p))).html).toContain('Only for me');
    const seen = (await ben.get(paths.reflection(p))).html;
    expect(seen).toContain('For you too');
    expect(seen).not.toContain('Only for me');
    const id = /reflection\/short\/([0-9a-f-]{36})/.exec((await ana.get(paths.reflection(p))).html)?.[1] ?? '';
    expect((await ben.get(paths.oneReflection(p, id))).status).toBe(404);
    await ana.submit(paths.oneReflection(p, id), { 'a-short-noticed': 'For you too' });
    expect((await ben.get(paths.reflection(p))).html).not.toContain('For you too');
  });

  test('an empty one, and a day that does not exist, come back kindly', async () => {
    const ana = await world.as('ana');
    expect((await ana.post(paths.shortReflection(p), { 'a-short-noticed': ' ' })).status).toBe(422);
    for (const shareBy of ['2026-02-31', '9999-99-99', 'soon', '1999-01-01']) {
      const answer = await ana.post(paths.closing(p), { shareBy });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(shareBy);
    }
  });

  test('there is no closing page before somebody opens the closing', async () => {
    expect((await (await world.as('ana')).get(paths.myClosing(p))).status).toBe(404);
  });

  test('a draft is saved by itself, and nobody else can read it', async () => {
    const ana = await world.as('ana');
    await ana.submit(paths.closing(p), { shareBy: '' });
    const saved = await ana.post(
      paths.myClosing(p),
      { 'a-causes-worked': 'x', 'a-impressions-short': 'We laughed a lot' },
      { 'x-draft': '1' },
    );
    expect(saved.status).toBe(204);
    expect((await ana.get(paths.myClosing(p))).html).toContain('We laughed a lot');
    const ben = await world.as('ben');
    for (const address of [paths.myClosing(p), paths.closing(p), paths.reflection(p)])
      expect((await ben.get(address)).html).not.toContain('We laughed a lot');
  });

  test('turning the dial hides nothing that was written', async () => {
    const ana = await world.as('ana');
    await mine('ana', { 'a-impressions-short': 'We laughed a lot' });
    for (const formality of ['loose', 'guided', 'tight'] as const) {
      await world.database.asOwner((db) =>
        db.updateTable('partnership').set({ formality }).where('id', '=', p).execute(),
      );
      expect((await ana.get(paths.myClosing(p))).html).toContain('We laughed a lot');
    }
  });

  test('each chooses what to share, and nothing opens until both have', async () => {
    const ana = await world.as('ana');
    const ben = await world.as('ben');
    await mine('ana', { 'a-impressions-short': 'We laughed a lot', 'a-application-short': 'Keep my fear to myself' });
    await ana.submit(paths.closingReview(p), { 's-impressions-short': 'yes' });
    expect((await ben.get(paths.closing(p))).html).not.toContain('We laughed a lot');
    expect((await ben.post(paths.closingSummary(p), { summary: 'Too early', basedOn: '0' })).status).toBe(422);
    await mine('ben', { 'a-impressions-short': 'It was hard' });
    await ben.submit(paths.closingReview(p), { 's-impressions-short': 'yes' });
    const seen = (await ben.get(paths.closing(p))).html;
    expect(seen).toContain('We laughed a lot');
    expect(seen).not.toContain('Keep my fear to myself');
    expect((await ana.get(paths.closing(p))).html).toContain('Keep my fear to myself');
  });

  test('the database itself hides drafts and unshared answers from partners and strangers', async () => {
    for (const name of ['ben', 'carmen', 'fatima', 'grace', 'hank', 'zoe'] as const) {
      const districtId = name === 'zoe' ? world.otherDistrictId : world.districtId;
      const rows = await world.database.asPerson({ districtId, personId: world.people[name] }, (db) =>
        sql<{ body: string }>`select body from reflection_answer`.execute(db),
      );
      expect(rows.rows.map((row) => row.body)).not.toContain('Keep my fear to myself');
      if (name !== 'ben') expect(rows.rows).toEqual([]);
    }
  });

  test('two who write the summary at once lose nothing', async () => {
    const ana = await world.as('ana');
    await ana.submit(paths.closingSummary(p), { summary: 'Ana’s words', basedOn: '0' });
    const late = await (await world.as('ben')).post(paths.closingSummary(p), { summary: 'Ben’s words', basedOn: '0' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Ana’s words');
    expect(late.html).toContain('Ben’s words');
  });

  test('what was shared can be taken back', async () => {
    const ana = await world.as('ana');
    await ana.submit(paths.closingReview(p), { unshare: 'yes' });
    expect((await (await world.as('ben')).get(paths.closing(p))).html).not.toContain('We laughed a lot');
  });

  test('every next step leads somewhere', async () => {
    const ana = await world.as('ana');
    const goes = async (kind: string, body = '') => (await ana.post(paths.nextSteps(p), { kind, body })).location;
    expect(await goes('new_objective', 'Ask better questions')).toBe('/objectives/new?statement=Ask+better+questions');
    expect(await goes('cycle')).toBe(paths.cycles(p));
    expect(await goes('new_partners')).toBe(paths.members(p));
    expect(await goes('close')).toBe(paths.close(p));
    expect((await ana.post(paths.nextSteps(p), { kind: 'apply', body: '' })).status).toBe(422);
    expect((await ana.post(paths.nextSteps(p), { kind: 'nonsense' })).status).toBe(422);
  });

  test('a promise is asked about by its author alone', async () => {
    const ana = await world.as('ana');
    await ana.submit(paths.nextSteps(p), { kind: 'apply', body: 'Wait five seconds' });
    const id = /next-steps\/([0-9a-f-]{36})/.exec((await ana.get(paths.reflection(p))).html)?.[1] ?? '';
    expect((await (await world.as('ben')).get(paths.nextStep(p, id))).status).toBe(404);
    await ana.submit(paths.nextStep(p, id), { said: 'Most days' });
    const rows = await world.database.asOwner((db) =>
      db.selectFrom('next_step').where('id', '=', id).select(['ask_on', 'answered_at']).execute(),
    );
    expect(rows[0]?.ask_on).not.toBeNull();
    await ana.submit(paths.nextStep(p, id), { said: 'Every day', enough: 'yes' });
    const after = await world.database.asOwner((db) =>
      db.selectFrom('next_step').where('id', '=', id).select(['ask_on', 'answered_at']).execute(),
    );
    expect(after[0]?.answered_at).not.toBeNull();
  });

  test.each(['carmen', 'fatima', 'hank', 'zoe'] as const)('%s finds nothing of it', async (name) => {
    const browser = await world.as(name);
    for (const address of [
      paths.reflection(p),
      paths.closing(p),
      paths.myClosing(p),
      paths.closingReview(p),
      paths.shortReflection(p),
    ])
      expect((await browser.get(address)).status).toBe(404);
    for (const address of [
      paths.closing(p),
      paths.myClosing(p),
      paths.closingSummary(p),
      paths.nextSteps(p),
      paths.shortReflection(p),
    ])
      expect((await browser.post(address, { summary: 'x' })).status).toBe(404);
  });
});
