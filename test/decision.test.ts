import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { deciding } from './deciding.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { proposes, says, page, status } = deciding(() => world);

describe('Partners decide together', () => {
  let p: string;
  beforeAll(async () => {
    p = (await partnersIn(world, ['ana', 'ben', 'dev'])).partnershipId;
  });

  test('it is decided when everybody has answered, with every position and reason in sight', async () => {
    const id = await proposes('ana', p, 'We meet in the library');
    expect((await says('ben', p, id, 'reservation', 'The bell rings early on Fridays')).status).toBe(303);
    expect(await status(id)).toBe('open');
    const open = await page('dev', paths.proposal(p, id));
    expect(open).toContain('Waiting for Dev Patel.');
    expect(open).toContain('The bell rings early on Fridays');
    expect(open).toContain('agrees with a reservation');
    expect((await says('dev', p, id, 'aside')).location).toBe(paths.proposal(p, id));
    expect(await status(id)).toBe('decided');
    const record = await page('ben', paths.decisions(p));
    for (const text of ['We meet in the library', 'It may help.', 'Ana Reyes: agrees', 'Dev Patel: stands aside'])
      expect(record).toContain(text);
  });

  test('nothing is decided while an objection stands, and it may be taken back', async () => {
    const id = await proposes('ben', p, 'We film a lesson');
    await says('ana', p, id, 'agree');
    const silent = await says('dev', p, id, 'object');
    expect(silent.status).toBe(422);
    expect(silent.html).toContain('Say why you object');
    expect((await says('dev', p, id, 'object', 'Families have not been asked')).status).toBe(303);
    expect(await status(id)).toBe('open');
    expect(await page('ana', paths.proposal(p, id))).toContain('Dev Patel: objection.');
    await says('dev', p, id, 'agree', 'They have now');
    expect(await status(id)).toBe('decided');
    const late = await says('dev', p, id, 'object', 'No after all');
    expect(late.status).toBe(409);
    expect(late.html).toContain('This is settled already');
    expect(late.html).toContain('Decided on');
    expect(late.html).toContain('No after all');
  });

  test('other words ask everybody again and show the difference; a new date alone does not', async () => {
    const id = await proposes('ana', p, 'We read chapter one');
    await says('ben', p, id, 'agree');
    const dev = await world.as('dev');
    const form = await dev.get(paths.amendment(p, id));
    expect(form.html).toContain('value="We read chapter one"');
    const tomorrow = new Date(world.clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
    await dev.submit(paths.amendment(p, id), {
      title: 'We read chapter one',
      reasons: 'It may help.',
      decideBy: tomorrow,
      version: '1',
    });
    expect(await page('dev', paths.decisions(p))).toContain('2 of 3 have answered');
    const changed = await dev.submit(paths.amendment(p, id), {
      title: 'We read chapters one and two',
      reasons: 'It may help.',
      decideBy: tomorrow,
      version: '1',
    });
    expect(changed.html).toMatch(/Waiting for (Ana Reyes and Ben Whitlock|Ben Whitlock and Ana Reyes)\./);
    for (const text of ['What changed', 'We read chapter one', 'We read chapters one and two', 'Wording 1'])
      expect(changed.html).toContain(text);

    const stale = await says('ben', p, id, 'reservation', 'Two is a lot', '1');
    expect(stale.status).toBe(409);
    expect(stale.html).toContain('Someone changed this proposal while you were writing');
    expect(stale.html).toContain('Two is a lot');
    const second = await (await world.as('ana')).post(paths.amendment(p, id), {
      title: 'We read chapter nine',
      reasons: '',
      decideBy: '',
      version: '1',
    });
    expect(second.status).toBe(409);
    expect(second.html).toContain('value="We read chapter nine"');
    expect(second.html).toContain('We read chapters one and two');
  });

  test('only the one who proposed takes it back, with a word that stays', async () => {
    const id = await proposes('ana', p, 'We skip November');
    const others = await (await world.as('ben')).post(paths.withdrawal(p, id), {});
    expect(others.status).toBe(409);
    expect(others.html).toContain('Only the one who proposed it can take it back');
    expect(await page('ben', paths.proposal(p, id))).not.toContain(paths.withdrawal(p, id));
    const back = await (await world.as('ana')).submit(paths.withdrawal(p, id), { word: 'The calendar changed' });
    expect(back.html).toContain('The calendar changed');
    expect(await status(id)).toBe('withdrawn');
    expect((await says('ben', p, id, 'agree')).status).toBe(409);
  });

  test('an answer sent twice counts once', async () => {
    const id = await proposes('ana', p, 'We share our boards');
    await says('ben', p, id, 'agree');
    const [one, two] = await Promise.all([says('dev', p, id, 'agree', 'Yes'), says('dev', p, id, 'agree', 'Yes')]);
    expect([one.status, two.status]).toEqual([303, 303]);
    const decided = await world.database.asOwner((db) =>
      db
        .selectFrom('history')
        .selectAll()
        .where('subject_id', '=', id)
        .where('verb', '=', 'proposal.decided')
        .execute(),
    );
    expect(decided).toHaveLength(1);
  });

  test('two last answers at the same moment decide once', async () => {
    const id = await proposes('ana', p, 'We try it on Mondays');
    const answers = await Promise.all([says('ben', p, id, 'agree'), says('dev', p, id, 'agree')]);
    expect(answers.map((a) => a.status)).toEqual([303, 303]);
    expect(await status(id)).toBe('decided');
    const decided = await world.database.asOwner((db) =>
      db
        .selectFrom('history')
        .selectAll()
        .where('subject_id', '=', id)
        .where('verb', '=', 'proposal.decided')
        .execute(),
    );
    expect(decided).toHaveLength(1);
  });

  test('whoever proposes or answers nudges the letters', async () => {
    world.nudged.length = 0;
    await proposes('ana', p, 'We write to the families');
    expect(world.nudged).toEqual(['letters']);
  });
});

describe('Formality changes what is asked', () => {
  test('loose: one line, and two big answers', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben'], { formality: 'loose' });
    const form = await page('ana', paths.newProposal(p, 'other'));
    expect(form).toContain('Say more, if you like');
    expect(form).not.toContain('What speaks against it');
    const id = await proposes('ana', p, 'Tea first', { reasons: '' });
    const html = await page('ben', paths.proposal(p, id));
    expect(html).toMatch(/<button type="submit" name="stance" value="agree"[^>]*>I agree/);
    expect(html).toContain('Let’s talk about it first');
    expect((await says('ben', p, id, 'agree')).status).toBe(303);
    expect(await status(id)).toBe('decided');
  });

  test('tight: reasons with the proposal and with every position, and what was weighed', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben'], { formality: 'tight' });
    const ana = await world.as('ana');
    const bare = await ana.post(paths.newProposal(p, 'other'), {
      title: 'We record each talk',
      reasons: '',
      speaksAgainst: 'It takes time',
    });
    expect(bare.status).toBe(422);
    for (const text of ['Your partnership asks for reasons', 'It takes time', 'value="We record each talk"'])
      expect(bare.html).toContain(text);
    const id = await proposes('ana', p, 'We record each talk', {
      speaksAgainst: 'It takes time',
      changeOurMind: 'Nobody reads it',
    });
    const html = await page('ben', paths.proposal(p, id));
    for (const text of ['What speaks against it', 'It takes time', 'Nobody reads it']) expect(html).toContain(text);
    const silent = await says('ben', p, id, 'agree');
    expect(silent.status).toBe(422);
    expect(silent.html).toContain('a reason with every position');
    expect((await says('ben', p, id, 'agree', 'We forget otherwise')).status).toBe(303);
    expect(await status(id)).toBe('decided');
  });
});

describe('Decisions are the partners’ own', () => {
  test.each(['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const)('%s finds nothing of them', async (who) => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const id = await proposes('ana', p, 'Between us');
    const browser = await world.as(who);
    const reads = [
      paths.decisions(p),
      paths.newProposal(p),
      paths.newProposal(p, 'other'),
      paths.proposal(p, id),
      paths.amendment(p, id),
      paths.withdrawal(p, id),
    ];
    for (const path of reads) expect((await browser.get(path)).status, path).toBe(404);
    const writes = [
      paths.newProposal(p, 'other'),
      paths.positions(p, id),
      paths.amendment(p, id),
      paths.withdrawal(p, id),
      paths.decisionRecord(p, id),
    ];
    for (const path of writes)
      expect((await browser.post(path, { title: 'x', stance: 'agree', version: '1' })).status, path).toBe(404);
    expect(await status(id)).toBe('open');
  });

  test('a proposal of another partnership of mine is not found under this one', async () => {
    const one = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
    const other = (await partnersIn(world, ['ana', 'iris'])).partnershipId;
    const id = await proposes('ana', other, 'Elsewhere');
    expect((await (await world.as('ana')).get(paths.proposal(one, id))).status).toBe(404);
    expect((await says('ana', one, id, 'object', 'no')).status).toBe(404);
  });
});

test('A long record asks no more queries than a short one', async () => {
  const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
  const counts: number[] = [];
  for (const many of [10, 90]) {
    await world.database.asOwner((db) =>
      db
        .insertInto('proposal')
        .values(
          Array.from({ length: many }, (_, n) => ({
            district_id: world.districtId,
            partnership_id: p,
            person_id: world.people.ana,
            kind: 'other' as const,
            title: `Question ${n}`,
          })),
        )
        .execute(),
    );
    const before = world.statements();
    await page('ben', paths.decisions(p));
    counts.push(world.statements() - before);
  }
  expect(counts[1]).toBe(counts[0]);
});

test('Too many open questions are refused, with what was typed', async () => {
  const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
  await world.database.asOwner((db) =>
    db
      .insertInto('proposal')
      .values(
        Array.from({ length: 40 }, (_, n) => ({
          district_id: world.districtId,
          partnership_id: p,
          person_id: world.people.ana,
          kind: 'other' as const,
          title: `Question ${n}`,
        })),
      )
      .execute(),
  );
  const more = await (await world.as('ana')).post(paths.newProposal(p, 'other'), { title: 'One more' });
  expect(more.status).toBe(409);
  expect(more.html).toContain('value="One more"');
});

test('Hostile input comes back kindly', async () => {
  const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
  const ana = await world.as('ana');
  const id = await proposes('ana', p, 'Something plain');
  const forms: [string, Record<string, string | readonly string[]>, number][] = [
    [paths.newProposal(p, 'other'), {}, 422],
    [paths.newProposal(p, 'other'), { title: 'x'.repeat(301) }, 422],
    [paths.newProposal(p, 'other'), { title: ['a', 'b'], decideBy: '9999-99-99' }, 422],
    [paths.newProposal(p, 'other'), { title: '\u0000' }, 422],
    [paths.newProposal(p, 'other'), { title: 'ok', reasons: 'y'.repeat(8001) }, 422],
    [paths.newProposal(p, 'timeline'), { title: 'soon', startsOn: '2026-02-30', endsOn: 'never' }, 422],
    [paths.newProposal(p, 'objective'), { statement: 'z'.repeat(401) }, 422],
    [paths.newProposal(p, 'approach'), { approach: ['nonsense', '__proto__'] }, 422],
    [paths.newProposal(p, 'member'), { person: 'not-an-id' }, 422],
    [paths.newProposal(p, 'member'), { invitation: id }, 422],
    [paths.newProposal(p, 'choice'), { title: 'ok', option1: ['a', 'b'], option2: '\u0000' }, 422],
    [paths.newProposal(p, 'publishing'), { title: '', body: '', people: 'x,'.repeat(5000) }, 422],
    [paths.newProposal(p, 'publishing'), { title: 'ok', body: 'b', readers: 'nobody', people: "'; --\ud800" }, 422],
    [`${paths.newProposal(p)}?kind=nonsense`, { title: 'x' }, 404],
    [paths.positions(p, id), { stance: 'maybe', version: '1' }, 422],
    [paths.positions(p, id), { stance: ['agree', 'object'], version: '1099511627776' }, 409],
    [paths.positions(p, id), { stance: 'agree', reason: 'r'.repeat(4001), version: '1' }, 422],
    [paths.withdrawal(p, id), { word: 'w'.repeat(2001) }, 422],
    [paths.proposal(p, 'no-id'), {}, 404],
    [paths.positions(p, '0190a0a0-0000-7000-8000-00000000abcd'), { stance: 'agree', version: '1' }, 404],
  ];
  for (const [path, fields, expected] of forms)
    expect((await ana.post(path, fields)).status, `${path} ${JSON.stringify(fields).slice(0, 80)}`).toBe(expected);
  for (const path of [
    `${paths.newProposal(p)}?kind=%00`,
    `${paths.newProposal(p, 'member')}&query=%00%ff`,
    paths.newPublication(p, '%00%ff'),
    `${paths.newProposal(p, 'approach')}&approach=%F0%9F%98%80`,
  ]) {
    expect((await ana.get(path)).status, path).toBeLessThan(500);
  }
});
