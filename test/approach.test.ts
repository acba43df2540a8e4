import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import { verbs } from './invitations.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Fields = Record<string, string | readonly string[]>;

async function page(who: Name, path: string) {
  return (await (await world.as(who)).get(path)).html;
}

/** Ana proposes these ways of working and Ben agrees. */
async function decide(p: string, approach: readonly string[], more: Fields = {}) {
  const made = await (await world.as('ana')).post(paths.newProposal(p, 'approach'), {
    approach,
    reasons: 'Why not',
    ...more,
  });
  expect(made.status).toBe(303);
  const id = made.location.split('/').at(-1) ?? '';
  expect(
    (await (await world.as('ben')).post(paths.positions(p, id), { stance: 'agree', version: '1', reason: 'Yes' }))
      .status,
  ).toBe(303);
  return id;
}

function approaches(p: string) {
  return world.database.asOwner((db) =>
    db
      .selectFrom('approach')
      .selectAll()
      .where('partnership_id', '=', p)
      .orderBy('adopted_at')
      .orderBy('kind')
      .execute(),
  );
}

async function oneApproach(kind: string, formality: 'loose' | 'guided' | 'tight' = 'guided') {
  const { partnershipId: p } = await partnersIn(world, ['ana', 'ben'], { formality });
  await decide(p, [kind]);
  const [approach] = await approaches(p);
  if (!approach) throw new Error('nothing was adopted');
  return { p, id: approach.id };
}

describe('How to work', () => {
  test('is chosen from what there is, and begins only once it is decided', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const choose = await page('ana', paths.approach(p));
    for (const text of ['Choose how to work together', 'Book study', 'Visiting each other’s classes'])
      expect(choose).toContain(text);
    expect(await page('ana', `${paths.newProposal(p, 'approach')}&approach=book-study`)).toMatch(
      /value="book-study" checked/,
    );
    const made = await (await world.as('ana')).post(paths.newProposal(p, 'approach'), {
      approach: ['book-study', 'experiment'],
      reasons: 'We both read',
    });
    expect(await approaches(p)).toHaveLength(0);
    expect(await page('ben', paths.approach(p))).toContain('A proposal is open');
    const id = made.location.split('/').at(-1) ?? '';
    const answered = await (await world.as('ben')).submit(paths.positions(p, id), { stance: 'agree', version: '1' });
    expect(answered.html).toContain('Open the working lists');
    expect((await approaches(p)).map((a) => a.kind)).toEqual(['book-study', 'experiment']);
    expect(await verbs(world, p)).toEqual([
      'proposal.made',
      'position.taken',
      'proposal.decided',
      'approach.adopted',
      'approach.adopted',
    ]);
    const step = await world.database.asOwner((db) =>
      db
        .selectFrom('partnership_step')
        .select(['step', 'done_at'])
        .where('partnership_id', '=', p)
        .executeTakeFirstOrThrow(),
    );
    expect(step.step).toBe('approach');
    expect(step.done_at).not.toBeNull();
    const lists = await page('ben', paths.approach(p));
    for (const text of ['To prepare', 'To bring', 'To write down', 'Choose the book and how each of us gets a copy'])
      expect(lists).toContain(text);
  });

  test('needs at least one way, and a way of one’s own needs its name', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const ana = await world.as('ana');
    const none = await ana.post(paths.newProposal(p, 'approach'), { reasons: 'Hm' });
    expect(none.status).toBe(422);
    expect(none.html).toContain('Choose at least one way of working.');
    const nameless = await ana.post(paths.newProposal(p, 'approach'), { approach: 'other', reasons: 'Something new' });
    expect(nameless.status).toBe(422);
    for (const text of ['Give your own way of working a name.', 'Something new']) expect(nameless.html).toContain(text);
    expect(nameless.html).toMatch(/value="other" checked/);
    await decide(p, ['other'], { name: 'Walking talks' });
    expect(await page('ben', paths.approach(p))).toContain('Walking talks');
  });

  test('changes by a new decision: what stays keeps its list, what ends stays readable', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    await decide(p, ['book-study', 'experiment']);
    const [book, experiment] = await approaches(p);
    await (await world.as('ana')).submit(paths.approachItem(p, book?.id ?? '', 'prepare.book'), { done: 'yes' });
    await (await world.as('ana')).submit(paths.approachItem(p, experiment?.id ?? '', 'prepare.change'), {
      note: 'Wait five seconds',
      was: '',
    });
    expect(await page('ana', paths.newProposal(p, 'approach'))).toMatch(/value="book-study" checked/);
    await decide(p, ['book-study', 'lesson-study']);
    const now = await approaches(p);
    expect(now.map((a) => [a.kind, a.ended_at !== null])).toEqual([
      ['book-study', false],
      ['experiment', true],
      ['lesson-study', false],
    ]);
    expect(now[0]?.id).toBe(book?.id);
    const html = await page('ben', paths.approach(p));
    for (const text of ['What we did before', 'Wait five seconds', '1 of 3 done']) expect(html).toContain(text);
    expect(
      (
        await (
          await world.as('ana')
        ).post(paths.approachItem(p, experiment?.id ?? '', 'prepare.change'), { done: 'yes' })
      ).status,
    ).toBe(404);
  });

  test('in a partnership of one is decided at once', async () => {
    const { partnershipId: p } = await partnersIn(world, ['esi']);
    const made = await (await world.as('esi')).submit(paths.newProposal(p, 'approach'), { approach: 'materials' });
    expect(made.html).toContain('It is decided.');
    expect(await page('esi', paths.approach(p))).toContain('To prepare');
  });
});

describe('The working list', () => {
  test('shows who ticked what, and the tick can be taken back', async () => {
    const { p, id } = await oneApproach('book-study');
    const ticked = await (await world.as('ben')).submit(paths.approachItem(p, id, 'bring.passage'), { done: 'yes' });
    expect(ticked.html).toContain('Ticked off.');
    expect(ticked.html).toMatch(/Ben Whitlock, /);
    await (await world.as('ana')).submit(paths.approachItem(p, id, 'bring.passage'), { done: 'yes' });
    const item = await world.database.asOwner((db) =>
      db.selectFrom('approach_item').selectAll().where('approach_id', '=', id).execute(),
    );
    expect(item.map((i) => [i.key, i.done_by])).toEqual([['passage', world.people.ben]]);
    await (await world.as('ana')).submit(paths.approachItem(p, id, 'bring.passage'), { done: 'no' });
    expect(await page('ana', paths.approach(p))).not.toMatch(/Ben Whitlock, /);
  });

  test('keeps a note, and loses neither when two write at once', async () => {
    const { p, id } = await oneApproach('book-study');
    const path = paths.approachItem(p, id, 'prepare.book');
    await (await world.as('ana')).submit(path, { note: 'The blue one', was: '' });
    const late = await (await world.as('ben')).post(path, { note: 'The red one', was: '' });
    expect(late.status).toBe(409);
    for (const text of ['The blue one', 'The red one', 'A partner changed this note'])
      expect(late.html).toContain(text);
    await (await world.as('ben')).submit(path, { note: 'The red one', was: 'The blue one' });
    expect(await page('ana', paths.approach(p))).toContain('The red one');
    const long = await (await world.as('ana')).post(path, { note: 'n'.repeat(4001), was: 'The red one' });
    expect(long.status).toBe(422);
    expect(long.html).toContain('n'.repeat(4001));
  });

  test('takes items of the members’ own, and lets them go again', async () => {
    const { p, id } = await oneApproach('peer-observation');
    const ana = await world.as('ana');
    const empty = await ana.post(paths.approachItems(p, id), { list: 'bring', text: '  ' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Write what it is');
    expect((await ana.post(paths.approachItems(p, id), { list: 'pocket', text: 'Keys' })).status).toBe(422);
    const added = await ana.submit(paths.approachItems(p, id), { list: 'bring', text: 'Warm socks' });
    expect(added.html).toContain('Warm socks');
    const row = await world.database.asOwner((db) =>
      db
        .selectFrom('approach_item')
        .select('id')
        .where('approach_id', '=', id)
        .where('text', '=', 'Warm socks')
        .executeTakeFirstOrThrow(),
    );
    expect((await (await world.as('ben')).submit(paths.approachItem(p, id, row.id), { done: 'yes' })).html).toContain(
      'Ticked off.',
    );
    expect((await ana.submit(paths.approachItemRemoval(p, id, row.id))).html).not.toContain('Warm socks');
    expect((await ana.post(paths.approachItemRemoval(p, id, 'bring.passage'))).status).toBe(404);
  });

  test('has private notes beside each way of working, also half-written, for their author alone', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    await decide(p, ['book-study', 'experiment']);
    const [whole = '', half = ''] = (await approaches(p)).map((each) => paths.privateNote(p, each.id));
    const ana = await world.as('ana');
    const back = paths.approach(p);
    expect((await ana.post(whole, { note: 'I read slowly', back })).location).toBe(back);
    await ana.post(paths.draftOf(half), { note: 'Half a doubt', back });
    const hers = await page('ana', back);
    for (const text of ['I read slowly', 'Half a doubt']) expect(hers).toContain(text);
    expect(await page('ben', back)).not.toMatch(/I read slowly|Half a doubt/);
    const ids = [...hers.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(ids.length).toBe(new Set(ids).size);
    await ana.post(half, { note: 'A whole one', back });
    expect(await page('ana', back)).not.toContain('Half a doubt');
  });

  test('asks less when loose and more when tight', async () => {
    const loose = await oneApproach('book-study', 'loose');
    const tight = await oneApproach('book-study', 'tight');
    const [few, many] = [await page('ana', paths.approach(loose.p)), await page('ana', paths.approach(tight.p))];
    expect(few).toContain('Which sentence did you mark?');
    expect(many).not.toContain('Which sentence did you mark?');
    expect(many.match(/<li>/g)?.length ?? 0).toBeGreaterThan(few.match(/<li>/g)?.length ?? 0);
    expect(few).toMatch(/<summary>To bring/);
    expect(many).not.toMatch(/<summary>To bring/);
  });

  test('stays readable and unchanged in a closed partnership', async () => {
    const { p, id } = await oneApproach('materials');
    await world.database.asOwner((db) =>
      db.updateTable('partnership').set({ status: 'closed' }).where('id', '=', p).execute(),
    );
    const html = await page('ben', paths.approach(p));
    expect(html).toContain('To prepare');
    expect(html).not.toContain('Tick it off');
    const ana = await world.as('ana');
    expect((await ana.post(paths.approachItems(p, id), { list: 'bring', text: 'More' })).status).toBe(422);
    expect((await ana.post(paths.approachItem(p, id, 'prepare.aim'), { done: 'yes' })).status).toBe(422);
  });

  test.each(['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const)('is not found by %s', async (who) => {
    const { p, id } = await oneApproach('book-study');
    const browser = await world.as(who);
    expect((await browser.get(paths.approach(p))).status).toBe(404);
    for (const path of [
      paths.approachItems(p, id),
      paths.approachItem(p, id, 'prepare.book'),
      paths.approachItemRemoval(p, id, id),
    ]) {
      expect((await browser.post(path, { list: 'bring', text: 'x', done: 'yes' })).status, path).toBe(404);
    }
  });

  test('is asked for in as many queries with a hundred items as with ten', async () => {
    const { p, id } = await oneApproach('book-study');
    const counts: number[] = [];
    for (const many of [10, 90]) {
      await world.database.asOwner((db) =>
        db
          .insertInto('approach_item')
          .values(
            Array.from({ length: many }, (_, n) => ({
              district_id: world.districtId,
              partnership_id: p,
              approach_id: id,
              list: 'bring' as const,
              text: `Thing ${n}`,
              done_by: world.people.ana,
              done_at: new Date(),
            })),
          )
          .execute(),
      );
      const before = world.statements();
      await page('ben', paths.approach(p));
      counts.push(world.statements() - before);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  test('an unknown item, approach or field is not found', async () => {
    const { p, id } = await oneApproach('book-study');
    const ana = await world.as('ana');
    for (const path of [
      paths.approachItem(p, id, 'prepare.nothing'),
      paths.approachItem(p, id, '__proto__'),
      paths.approachItem(p, p, 'prepare.book'),
      paths.approachItem(p, 'x', 'prepare.book'),
    ]) {
      expect((await ana.post(path, { done: 'yes' })).status, path).toBe(404);
    }
    expect((await ana.post(paths.approachItem(p, id, 'prepare.book'), { done: 'perhaps' })).status).toBe(404);
    expect(
      (await ana.post(paths.approachItem(p, id, '0190a0a0-0000-7000-8000-00000000abcd'), { done: 'yes' })).status,
    ).toBe(404);
  });
});
