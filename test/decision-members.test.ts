import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitingProposals } from '../src/decision/waiting-store.ts';
import { paths } from '../src/paths.ts';
import type { Person } from '../src/people/person.ts';
import type { Name } from './cast.ts';
import { deciding } from './deciding.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { proposes, says, page, status } = deciding(() => world);

describe('Members come and go', () => {
  test('a partnership of one decides by itself, and says so', async () => {
    const { partnershipId } = await partnersIn(world, ['esi']);
    expect(await page('esi', paths.newProposal(partnershipId, 'other'))).toContain('this is decided at once');
    const id = await proposes('esi', partnershipId, 'I begin with two classes');
    expect(await status(id)).toBe('decided');
  });

  test('who joins is asked about what is open, and reads what was decided', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const done = await proposes('ana', p, 'Cameras stay off');
    await says('ben', p, done, 'agree', 'Of course');
    const open = await proposes('ana', p, 'We swap classes once');
    await world.database.asOwner((db) =>
      db
        .insertInto('membership')
        .values({
          district_id: world.districtId,
          partnership_id: p,
          person_id: world.people.jo,
          commitment: 'I am in.',
        })
        .execute(),
    );
    const list = await page('jo', paths.decisions(p));
    for (const text of ['Cameras stay off', 'Ben Whitlock: agrees (Of course)', 'Waiting for your answer'])
      expect(list).toContain(text);
    await says('ben', p, open, 'agree');
    expect(await status(open)).toBe('open');
    await says('jo', p, open, 'agree');
    expect(await status(open)).toBe('decided');
  });

  test('when the last one missing leaves, those who stay put it on record', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben', 'iris']);
    const id = await proposes('iris', p, 'We visit each other');
    await says('ana', p, id, 'agree');
    const early = await (await world.as('ana')).post(paths.decisionRecord(p, id));
    expect(early.status).toBe(303);
    expect(await status(id)).toBe('open');
    await (await world.as('ben')).submit(paths.leave(p), { word: '' });
    expect(await page('ana', paths.decisions(p))).toContain('everyone has answered');
    expect(await page('ana', paths.proposal(p, id))).toContain('Put the decision on record');
    expect((await (await world.as('ben')).get(paths.proposal(p, id))).status).toBe(404);
    await (await world.as('ana')).submit(paths.decisionRecord(p, id));
    expect(await status(id)).toBe('decided');
  });

  test('leaving, answering and taking back at the same moment end well', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { partnershipId: p } = await partnersIn(world, ['ana', 'ben', 'iris']);
      const id = await proposes('iris', p, `Round ${round}`);
      const [ana, ben, iris] = await Promise.all([world.as('ana'), world.as('ben'), world.as('iris')]);
      const answers = await Promise.all([
        ben.post(paths.leave(p), { word: '' }),
        ana.post(paths.positions(p, id), { stance: 'agree', version: '1' }),
        iris.post(paths.withdrawal(p, id), {}),
      ]);
      for (const answer of answers) expect([303, 409]).toContain(answer.status);
      expect(['decided', 'withdrawn']).toContain(await status(id));
    }
  });

  test('when the one who proposed has left, anybody takes it back', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben', 'iris']);
    const id = await proposes('iris', p, 'We go on a trip');
    await (await world.as('iris')).submit(paths.leave(p), { word: '' });
    await (await world.as('ana')).submit(paths.withdrawal(p, id), {});
    expect(await status(id)).toBe('withdrawn');
  });

  test('a closed partnership keeps its record and decides nothing more', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const id = await proposes('ana', p, 'We start small');
    await world.database.asOwner((db) =>
      db.updateTable('partnership').set({ status: 'closed' }).where('id', '=', p).execute(),
    );
    expect(await page('ben', paths.proposal(p, id))).toContain('This partnership is closed.');
    expect((await says('ben', p, id, 'agree')).status).toBe(409);
    const more = await (await world.as('ana')).post(paths.newProposal(p, 'other'), { title: 'And more' });
    expect(more.status).toBe(422);
    expect(more.html).toContain('value="And more"');
    expect((await (await world.as('ana')).post(paths.withdrawal(p, id))).status).toBe(409);
    expect(await status(id)).toBe('open');
  });
});

describe('What waits for somebody', () => {
  const waiting = async (who: Name) => {
    const { districtId, people } = world;
    const person = { id: people[who], districtId } as Person;
    return world.database.asPerson({ districtId, personId: person.id }, (db) =>
      waitingProposals(db, person, '2026-10-05'),
    );
  };

  test('is every open proposal without their answer, in all their partnerships, and what only has to be put on record', async () => {
    const one = (await partnersIn(world, ['jo', 'carmen'])).partnershipId;
    const other = (await partnersIn(world, ['jo', 'esi', 'hank'])).partnershipId;
    const first = await proposes('carmen', one, 'Pottery');
    const second = await proposes('esi', other, 'Poems');
    const mine = await proposes('jo', other, 'Maps');
    expect(
      (await waiting('jo'))
        .filter((w) => [first, second, mine].includes(w.id))
        .map((w) => `${w.title}: ${w.why}`)
        .toSorted(),
    ).toEqual(['Poems: position', 'Pottery: position']);
    await says('jo', one, first, 'agree');
    await says('jo', other, second, 'agree');
    expect((await waiting('jo')).some((w) => [first, second, mine].includes(w.id))).toBe(false);
    await world.database.asOwner((db) =>
      db
        .updateTable('membership')
        .set({ left_at: new Date() })
        .where('partnership_id', '=', other)
        .where('person_id', '=', world.people.hank)
        .execute(),
    );
    expect((await waiting('esi')).map((w) => `${w.title}: ${w.why}`).toSorted()).toEqual([
      'Maps: position',
      'Poems: record',
    ]);
    await says('esi', other, mine, 'object', 'Not maps');
    expect((await waiting('esi')).map((w) => w.title)).toEqual(['Poems']);
  });
});
