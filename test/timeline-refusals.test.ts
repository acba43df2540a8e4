import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { addDays, localDate } from '../src/platform/local-date.ts';
import { partnersIn } from './partners.ts';
import { type Browser, openWorld, type World } from './server.ts';

const zone = 'America/Denver';

describe('What the timeline refuses, and to whom', () => {
  let world: World;
  let ana: Browser;
  let p: string;
  let today: string;
  beforeAll(async () => {
    world = await openWorld();
    ana = await world.as('ana');
    today = localDate(world.clock.now(), zone);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  });

  const rows = <T>(table: 'timeline' | 'session' | 'milestone' | 'timeline_change') =>
    world.database.asOwner(
      async (db) => (await db.selectFrom(table).where('partnership_id', '=', p).selectAll().execute()) as T[],
    );
  const timeline = async () =>
    (
      await rows<{ starts_on: string; ends_on: string; intended_days: number; revisit_on: string | null }>('timeline')
    )[0];
  const sessions = async () =>
    (await rows<{ id: string; phase: string; starts_at: Date; status: string; word: string }>('session')).sort(
      (a, b) => a.starts_at.getTime() - b.starts_at.getTime(),
    );
  const set = (fields: Record<string, string>, browser = ana) =>
    browser.post(paths.timeline(p), { basedOn: '0', startsOn: today, ...fields });

  test.each([
    ['a date that isn’t one', { startsOn: '9999-99-99', length: 'week' }],
    ['a day that does not exist', { startsOn: '2027-02-29', length: 'week' }],
    ['no length', {}],
    ['an unknown length', { length: 'forever' }],
    ['2^40 days', { length: 'own', count: '1099511627776', unit: 'days' }],
    ['a fraction', { length: 'own', count: '1.5', unit: 'weeks' }],
    ['nothing to count', { length: 'own', count: '3', unit: 'eons' }],
    ['eleven years', { length: 'own', count: '11', unit: 'years' }],
    ['an end before the start', { length: 'until', until: '2020-01-01' }],
    ['a NUL and half a character', { length: 'week\u0000\ud800' }],
  ])('%s comes back with the form and what was typed', async (_, fields) => {
    const answer = await set(fields);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('id="when-0"');
    expect(await timeline()).toBeUndefined();
  });

  test.each([
    ['a kind that isn’t one', { kind: 'explode' }],
    ['no weeks', { kind: 'shift', weeks: '', reason: 'x' }],
    ['a thousand weeks', { kind: 'shift', weeks: '1000', reason: 'x' }],
    ['a break that ends first', { kind: 'skip', from: '2026-12-24', to: '2026-12-01', how: 'skip', reason: 'x' }],
    ['a break of years', { kind: 'skip', from: '2026-12-24', to: '2028-12-01', how: 'skip', reason: 'x' }],
    ['an overlong reason', { kind: 'shift', weeks: '1', reason: 'x'.repeat(2001) }],
  ])('%s changes nothing', async (_, fields) => {
    await set({ length: 'semester' });
    expect((await ana.post(paths.timelineChange(p), { basedOn: '1', ...fields })).status).toBe(422);
    expect((await timeline())?.starts_on).toBe(today);
  });

  test.each([
    '?every=7&weekday=9&time=15:15&minutes=30&first=plan&show=yes',
    '?every=0&weekday=2&time=15:15&minutes=30&first=plan&show=yes',
    '?every=own&weekday=2&time=25:99&minutes=30&first=plan&show=yes',
    '?every=7&weekday=2&time=15:15&minutes=1e9&first=plan&show=yes',
    '?every=7&weekday=2&time=15:15&minutes=30&first=rest&show=yes',
    '?every=%00&show=yes',
  ])('a rhythm like %s is asked about again', async (query) => {
    await set({ length: 'semester' });
    expect((await ana.get(paths.rhythm(p) + query)).status).toBe(422);
  });

  test('only dates inside the timeline can be planned', async () => {
    await set({ length: 'month' });
    const fields = { every: '7', weekday: '2', time: '15:15', minutes: '30', first: 'plan' };
    for (const chosen of [
      [addDays(today, 90) + '|plan'],
      ['9999-99-99|plan'],
      [`${today}|sleep`],
      [],
      Array.from({ length: 61 }, (_, i) => `${addDays(today, i)}|plan`),
    ]) {
      expect((await ana.post(paths.rhythm(p), { ...fields, chosen })).status).toBe(422);
    }
    expect(await sessions()).toHaveLength(0);
  });

  test('a closed partnership is read, not changed', async () => {
    p = (await partnersIn(world, ['ana', 'ben'], { status: 'closed' })).partnershipId;
    expect((await ana.get(paths.timeline(p))).status).toBe(200);
    expect((await set({ length: 'week' })).status).toBe(422);
    expect((await ana.post(paths.milestones(p), { title: 'x', onDate: today })).status).toBe(422);
    expect(await timeline()).toBeUndefined();
  });

  test.each(['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const)('%s finds nothing of it', async (name) => {
    await set({ length: 'semester' });
    const browser = await world.as(name);
    for (const address of [paths.timeline(p), paths.rhythm(p)]) expect((await browser.get(address)).status).toBe(404);
    for (const address of [paths.timeline(p), paths.timelineChange(p), paths.milestones(p), paths.rhythm(p)])
      expect((await browser.post(address, {})).status).toBe(404);
  });
});
