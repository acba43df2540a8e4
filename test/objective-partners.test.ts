import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { releaseObjective, reviseObjective, takeObjective } from '../src/objective/actions.ts';
import { earlierWordings } from '../src/objective/wording.ts';
import type { Person } from '../src/people/person.ts';
import { paths } from '../src/paths.ts';
import type { Db } from '../src/platform/db/database.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
let objectiveId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ objectiveId } = await partnersIn(world, ['ana', 'ben'], { statement: 'Students ask the questions' }));
});
afterAll(() => world.close());

/** Acts as `name`, in one transaction. */
function as<R>(name: Name, act: (db: Db, person: Person) => Promise<R>): Promise<R> {
  const id = world.people[name];
  const person = { id, districtId: world.districtId } as Person;
  return world.database.asPerson({ districtId: world.districtId, personId: id }, (db) => act(db, person));
}

const now = () => world.clock.now();
const wording = (statement: string) => ({ statement, why: '', success: '' });
const minor = { material: false };
const material = { material: true };

it('partners reword it together; a material change raises the revision, a small one does not', async () => {
  expect(
    await as('ben', (db, ben) =>
      reviseObjective(db, ben, objectiveId, wording('Students ask their questions'), minor, now()),
    ),
  ).toEqual({ ok: true, revision: 1 });
  world.clock.advance(1000);
  expect(
    await as('ana', (db, ana) =>
      reviseObjective(db, ana, objectiveId, wording('Students write their own questions'), material, now()),
    ),
  ).toEqual({ ok: true, revision: 2 });
  expect(
    await as('ana', (db, ana) =>
      reviseObjective(db, ana, objectiveId, wording('Students write  their own questions '), material, now()),
    ),
  ).toEqual({ ok: true, revision: 2 });
  const kept = await as('ben', (db) => earlierWordings(db, objectiveId));
  expect(kept.map(({ statement, revision, material: asked }) => [statement, revision, asked])).toEqual([
    ['Students ask their questions', 1, true],
    ['Students ask the questions', 1, false],
  ]);
});

it('refuses a wording that says nothing or too much', async () => {
  for (const given of [wording('  '), wording('x'.repeat(401)), { ...wording('Fine'), why: 'y'.repeat(4001) }]) {
    expect(await as('ana', (db, ana) => reviseObjective(db, ana, objectiveId, given, material, now()))).toMatchObject({
      ok: false,
    });
  }
});

it('a stranger neither rewords it nor reads how it was worded', async () => {
  for (const name of ['esi', 'grace', 'fatima', 'hank', 'zoe'] as const) {
    expect(
      await as(name, (db, person) => reviseObjective(db, person, objectiveId, wording('Mine'), material, now())),
    ).toEqual({ ok: false, reason: 'objective.not_yours' });
    expect(await as(name, (db) => earlierWordings(db, objectiveId))).toEqual([]);
    expect((await (await world.as(name)).get(paths.objective(objectiveId))).status).toBe(404);
  }
});

it('its page leads both partners to the partnership, and its author can’t change it alone', async () => {
  const [ana, ben] = [await world.as('ana'), await world.as('ben')];
  for (const browser of [ana, ben]) {
    const page = (await browser.get(paths.objective(objectiveId))).html;
    expect(page).toContain('Go to the partnership');
    expect(page).toContain('2 earlier wordings');
  }
  const form = await ana.get(paths.editObjective(objectiveId));
  expect(form.status).toBe(409);
  expect(form.html).toContain('decisions/new?kind=objective');
  expect((await ana.post(paths.editObjective(objectiveId), { statement: 'On my own' })).status).toBe(409);
  expect((await ana.post(paths.sharpen(objectiveId), { statement: 'On my own' })).status).toBe(409);
  await ana.post(paths.objectiveVisibility(objectiveId), { visibility: 'open' });
  expect((await (await world.as('esi')).get(paths.objective(objectiveId))).status).toBe(404);
});

it('a member who left reads it no more', async () => {
  await world.database.asOwner((db) =>
    sql`update membership set left_at = now() where person_id = ${world.people.ben}`.execute(db),
  );
  expect((await (await world.as('ben')).get(paths.objective(objectiveId))).status).toBe(404);
  expect(
    await as('ben', (db, ben) => reviseObjective(db, ben, objectiveId, wording('After leaving'), material, now())),
  ).toMatchObject({ ok: false });
});

it('is taken once by a partnership and given back when that is over', async () => {
  const answer = await (await world.as('dev')).post(paths.objectives, {
    statement: 'Proofs without words',
    next: 'open',
  });
  const id = answer.location.split('/')[2] ?? '';
  const esi = await world.as('esi');
  await as('dev', (db, dev) => takeObjective(db, dev, id, now()));
  await as('dev', (db, dev) => takeObjective(db, dev, id, now()));
  expect((await esi.get(paths.objective(id))).status).toBe(404);
  expect((await esi.get(paths.objectives)).html).not.toContain('Proofs without words');
  await as('esi', (db, person) => releaseObjective(db, person, id, 'closed', now()));
  const dev = await world.as('dev');
  expect((await dev.get(paths.objective(id))).html).toContain('In a partnership');
  await as('dev', (db, person) => releaseObjective(db, person, id, 'closed', now()));
  await dev.post(paths.objectiveVisibility(id), { visibility: 'open' });
  expect((await esi.get(paths.objective(id))).status).toBe(200);
});
