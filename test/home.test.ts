import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verbs } from '../src/history/record.ts';
import { catalogues } from '../src/language/catalogue.ts';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

describe('Home and a partnership’s own page', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  test('someone without a partnership is offered the first step, and nothing else', async () => {
    const page = await (await world.as('jo')).get('/');
    expect(page.status).toBe(200);
    expect(page.html).toContain('What would you like to learn?');
    expect(page.html).toContain(paths.newObjective);
  });

  test('what waits is shown with where it is answered, to whom it waits for alone', async () => {
    const { partnershipId, objectiveId } = await partnersIn(world, ['ana', 'ben'], {
      statement: 'Longer answers from quiet students',
    });
    await world.database.asOwner(async (db) => {
      await db
        .insertInto('objective')
        .values({ id: newId(), district_id: world.districtId, person_id: world.people.ana, statement: 'x' })
        .execute();
      await db
        .insertInto('invitation')
        .values({
          id: newId(),
          district_id: world.districtId,
          partnership_id: partnershipId,
          objective_id: objectiveId,
          sender_id: world.people.ana,
          person_id: world.people.dev,
          status: 'pending',
          sent_at: world.clock.now(),
          expires_at: new Date(world.clock.now().getTime() + 86_400_000),
        })
        .execute();
      await db
        .insertInto('proposal')
        .values({
          id: newId(),
          district_id: world.districtId,
          partnership_id: partnershipId,
          person_id: world.people.ana,
          kind: 'other',
          title: 'Meet in the library',
        })
        .execute();
    });
    expect((await (await world.as('dev')).get('/')).html).toContain('Ana Reyes invites you');
    expect((await (await world.as('ben')).get('/')).html).toContain('Ana Reyes made a proposal');
    expect((await (await world.as('carmen')).get('/')).html).not.toContain('Ana Reyes');
    const own = await (await world.as('ben')).get(paths.partnership(partnershipId));
    expect(own.html).toContain('Longer answers from quiet students');
    expect(own.html).toContain('Ana Reyes made a proposal');
  });

  test.each(['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const)(
    '%s can’t open somebody else’s partnership',
    async (name) => {
      const { partnershipId } = await partnersIn(world, ['ana', 'dev']);
      const browser = await world.as(name);
      expect((await browser.get(paths.partnership(partnershipId))).status).toBe(404);
      expect((await browser.get(paths.history(partnershipId))).status).toBe(404);
    },
  );

  test('a former member finds nothing any more', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'iris']);
    const iris = await world.as('iris');
    expect((await iris.get(paths.partnership(partnershipId))).status).toBe(200);
    await world.database.asOwner((db) =>
      db
        .updateTable('membership')
        .set({ left_at: world.clock.now() })
        .where('person_id', '=', world.people.iris)
        .execute(),
    );
    expect((await iris.get(paths.partnership(partnershipId))).status).toBe(404);
  });

  test('history tells in sentences and pages on', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'ben']);
    const ana = await world.as('ana');
    await ana.submit(paths.threads(partnershipId), { kind: 'share', body: 'The words stay out of history' });
    const page = await (await world.as('ben')).get(paths.history(partnershipId));
    expect(page.html).toContain('Ana Reyes posted.');
    expect(page.html).not.toContain('The words stay out');
    expect((await ana.get(paths.history(partnershipId))).html).toContain('You posted.');
    expect((await ana.get(`${paths.history(partnershipId)}?before=99999999999999999999`)).status).toBe(200);
    expect((await ana.get(`${paths.history(partnershipId)}?before=1`)).status).toBe(200);
  });

  test('every verb of a partnership has its sentence', () => {
    const elsewhere = /^(assistance|suggestion|person|district|roster|priority|round)\./;
    for (const verb of verbs.filter((v) => !elsewhere.test(v)))
      expect(Object.keys(catalogues.en)).toContain(`history.${verb}`);
  });

  test('the home page and a partnership’s page ask no query per row', async () => {
    const counts: number[][] = [];
    for (const many of [2, 12]) {
      const fresh = await partnersIn(world, ['carmen', 'dev']);
      for (let i = 0; i < many; i++) {
        await partnersIn(world, ['carmen', 'dev']);
        await (await world.as('dev')).post(paths.threads(fresh.partnershipId), { kind: 'share', body: `Thought ${i}` });
      }
      const carmen = await world.as('carmen');
      const before = world.statements();
      await carmen.get('/');
      const between = world.statements();
      await carmen.get(paths.partnership(fresh.partnershipId));
      counts.push([between - before, world.statements() - between]);
    }
    expect(counts[0]).toEqual(counts[1]);
  });
});
