import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import { partnersIn } from './partners.ts';
import { type Browser, openWorld, type World } from './server.ts';

describe('What plans and cycles refuse, and to whom', () => {
  let world: World;
  let ana: Browser;
  let p: string;
  beforeAll(async () => {
    world = await openWorld();
    ana = await world.as('ana');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  });

  const plans = () =>
    world.database.asOwner((db) => db.selectFrom('plan').where('partnership_id', '=', p).selectAll().execute());
  const cycles = () =>
    world.database.asOwner((db) =>
      db.selectFrom('cycle').where('partnership_id', '=', p).orderBy('number').selectAll().execute(),
    );
  const plan = (what: string, more: Record<string, string> = {}) => {
    return ana.post(paths.plans(p, 'now'), { what, ...more });
  };

  test.each([
    ['nothing', {}],
    ['only spaces', { what: '   ' }],
    ['too much', { what: 'x'.repeat(1001) }],
    ['a date that isn’t one', { what: 'x', byDate: '9999-99-99' }],
    ['somebody who isn’t a member', { what: 'x', personId: newId() }],
    ['something that isn’t an id', { what: 'x', personId: "' or 1=1" }],
    ['an overlong prediction', { what: 'x', prediction: 'y'.repeat(4001) }],
  ])('a plan of %s comes back with what was typed', async (_, fields) => {
    const answer = await ana.post(paths.plans(p, 'now'), fields);
    expect(answer.status).toBe(422);
    expect(await plans()).toHaveLength(0);
  });

  test('repeated fields and foreign ids never break anything', async () => {
    expect((await ana.post(paths.plans(p, 'now'), { what: ['One', 'Two'], byDate: ['', ''] })).status).toBe(303);
    expect((await plan('x', { session: newId() })).status).toBe(303);
    expect((await ana.post(paths.plans(p, newId()), { what: 'x' })).status).toBe(404);
    expect((await ana.post(paths.plans(p, 'nope'), { what: 'x' })).status).toBe(404);
    expect((await ana.get(paths.cycle(p, newId()))).status).toBe(404);
    expect((await ana.get(paths.plan(p, 'x'))).status).toBe(404);
    expect((await ana.get(paths.repeat(p, newId()))).status).toBe(404);
  });

  test('a closed partnership is read, not changed', async () => {
    await plan('Before it closed');
    const id = (await plans())[0]?.id ?? '';
    await world.database.asOwner((db) =>
      db.updateTable('partnership').set({ status: 'closed' }).where('id', '=', p).execute(),
    );
    const cycle = (await cycles())[0]?.id ?? '';
    for (const address of [paths.cycles(p), paths.cycle(p, cycle), paths.plan(p, id), paths.repeat(p, cycle)])
      expect((await ana.get(address)).status).toBe(200);
    for (const address of [
      paths.plans(p, 'now'),
      paths.plan(p, id),
      paths.planEvidence(p, id),
      paths.repeat(p, cycle),
    ]) {
      expect((await ana.post(address, { what: 'x', title: 'x', basedOn: '1' })).status).toBe(422);
    }
    expect(await plans()).toHaveLength(1);
  });

  test.each(['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const)('%s finds nothing of it', async (name) => {
    await plan('Ours alone');
    const id = (await plans())[0]?.id ?? '';
    const cycle = (await cycles())[0]?.id ?? '';
    const browser = await world.as(name);
    for (const address of [paths.cycles(p), paths.cycle(p, cycle), paths.plan(p, id), paths.repeat(p, cycle)])
      expect((await browser.get(address)).status).toBe(404);
    for (const address of [
      paths.plans(p, 'now'),
      paths.plan(p, id),
      paths.planEvidence(p, id),
      paths.repeat(p, cycle),
    ]) {
      expect((await browser.post(address, { what: 'x', title: 'x' })).status).toBe(404);
    }
    const own = (await partnersIn(world, ['carmen', 'dev'])).partnershipId;
    const carmen = await world.as('carmen');
    expect((await carmen.get(paths.plan(own, id))).status).toBe(404);
    expect((await carmen.get(paths.cycle(own, cycle))).status).toBe(404);
  });
});
