import { afterAll, beforeAll, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const keep = paths.draftOf(paths.objectives);

it('brings back what was typed and not sent', async () => {
  const ana = await world.as('ana');
  expect((await ana.post(keep, { statement: 'Half a thought about', grades: ['03', '04'] })).status).toBe(204);
  const form = (await ana.get(paths.newObjective)).html;
  expect(form).toContain('Half a thought about');
  expect(form).toMatch(/value="03"[^>]* checked/);
  expect(form).toContain('This is what you had written and not sent yet.');
});

it('is nobody else’s to read', async () => {
  for (const name of ['ben', 'grace', 'fatima', 'hank', 'zoe'] as const) {
    expect((await (await world.as(name)).get(paths.newObjective)).html).not.toContain('Half a thought');
  }
  expect((await (await world.as(null)).post(keep, { statement: 'x' })).status).toBe(303);
});

it('each keeps their own for the same form', async () => {
  const ben = await world.as('ben');
  await ben.post(keep, { statement: 'Ben’s own beginning' });
  expect((await ben.get(paths.newObjective)).html).toContain('Ben’s own beginning');
  expect((await (await world.as('ana')).get(paths.newObjective)).html).toContain('Half a thought about');
});

it('starts afresh when its author says so', async () => {
  const ben = await world.as('ben');
  const answer = await ben.post(paths.draft, { form: paths.objectives, discard: 'yes', back: paths.newObjective });
  expect(answer.location).toBe(paths.newObjective);
  expect((await ben.get(paths.newObjective)).html).not.toContain('own beginning');
  expect(
    (await ben.post(paths.draft, { form: paths.objectives, discard: 'yes', back: 'https://elsewhere.example/' }))
      .location,
  ).toBe(paths.home);
});

it('ends with the form being sent, even when the last save arrives after it', async () => {
  const ana = await world.as('ana');
  const requestId = newId();
  await ana.post(keep, { statement: 'Nearly there', requestId });
  expect((await ana.post(paths.objectives, { statement: 'Nearly there', next: 'draft', requestId })).location).toMatch(
    /^\/objectives\//,
  );
  expect((await ana.post(keep, { statement: 'Nearly there', requestId })).status).toBe(204);
  expect((await ana.get(paths.newObjective)).html).not.toContain('Nearly there');
});

it('is gone when everything was erased', async () => {
  const esi = await world.as('esi');
  await esi.post(keep, { statement: 'Something' });
  await esi.post(keep, { statement: '   ', why: '' });
  expect((await esi.get(paths.newObjective)).html).not.toContain('not sent yet');
});

it('takes only forms of ours, and not more than a form can hold', async () => {
  const ana = await world.as('ana');
  for (const form of [
    '',
    'objectives',
    '//elsewhere.example',
    'https://elsewhere.example',
    '/\\x',
    `/${'a'.repeat(300)}`,
  ]) {
    expect((await ana.post(paths.draftOf(form), { statement: 'x' })).status).toBe(422);
  }
  expect((await ana.post(keep, { statement: 'x'.repeat(250_000) })).status).toBe(422);
});

it('keeps the hundred newest of each person', async () => {
  const dev = await world.as('dev');
  for (let i = 0; i <= 100; i += 1) {
    world.clock.advance(1000);
    await dev.post(paths.draftOf(`/objectives/${i}`), { statement: String(i) });
  }
  const kept = await world.database.asPerson({ districtId: world.districtId, personId: world.people.dev }, (db) =>
    db.selectFrom('draft').select('form').execute(),
  );
  expect(kept).toHaveLength(100);
  expect(kept.map((draft) => draft.form)).not.toContain('/objectives/0');
});
