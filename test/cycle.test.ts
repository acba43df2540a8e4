import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { addDays, localDate } from '../src/platform/local-date.ts';
import { partnersIn } from './partners.ts';
import { type Browser, openWorld, type World } from './server.ts';

interface PlanRow {
  id: string;
  cycle_id: string;
  what: string;
  status: string;
  happened: string;
  prediction: string;
  carried_from: string | null;
}

describe('Partners reflect, plan, act, and begin again', () => {
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

  const turn = async (formality: 'loose' | 'guided' | 'tight') => {
    p = (await partnersIn(world, ['ana', 'ben'], { formality })).partnershipId;
  };
  const plans = () =>
    world.database.asOwner(
      async (db) =>
        (await db
          .selectFrom('plan')
          .where('partnership_id', '=', p)
          .orderBy('created_at')
          .orderBy('id')
          .selectAll()
          .execute()) as PlanRow[],
    );
  const cycles = () =>
    world.database.asOwner((db) =>
      db.selectFrom('cycle').where('partnership_id', '=', p).orderBy('number').selectAll().execute(),
    );
  const plan = (what: string, more: Record<string, string> = {}) => {
    world.clock.advance(1);
    return ana.post(paths.plans(p, 'now'), { what, ...more });
  };

  test('the first cycle opens by itself with the first plan', async () => {
    expect((await ana.get(paths.cycles(p))).html).toContain('Cycle 1');
    expect(await cycles()).toHaveLength(0);
    expect((await plan('Try wait time in period 3', { prediction: 'Two more hands' })).status).toBe(303);
    expect(await cycles()).toMatchObject([{ number: 1, closed_at: null }]);
    const page = await ben.get(paths.cycles(p));
    expect(page.html).toContain('Try wait time in period 3');
    expect(page.html).toContain('Ana Reyes');
  });

  test('two first plans at once share one cycle', async () => {
    const answers = await Promise.all([plan('Mine'), ben.post(paths.plans(p, 'now'), { what: 'Yours' })]);
    expect(answers.map((a) => a.status)).toEqual([303, 303]);
    expect(await cycles()).toHaveLength(1);
    expect(await plans()).toHaveLength(2);
  });

  test('repeating carries every open plan on once, and leaves done and dropped ones behind', async () => {
    for (const what of ['Open one', 'Done one', 'Dropped one', 'Open two'])
      await plan(what, { prediction: `about ${what}` });
    const all = await plans();
    const change = (what: string, becomes: string) => {
      const found = all.find((l) => l.what === what);
      return ana.post(paths.plan(p, found?.id ?? ''), { what, basedOn: '1', becomes, happened: 'It went well' });
    };
    expect((await change('Done one', 'done')).status).toBe(303);
    expect((await change('Dropped one', 'dropped')).status).toBe(303);
    const [first] = await cycles();
    const before = await ana.get(paths.repeat(p, first?.id ?? ''));
    expect(before.html).toContain('Open one');
    const repeated = await Promise.all([
      ana.post(paths.repeat(p, first?.id ?? ''), { learned: 'Shorter waits' }),
      ben.post(paths.repeat(p, first?.id ?? ''), { learned: 'Also this' }),
    ]);
    expect(repeated.map((a) => a.status)).toEqual([303, 303]);
    expect(repeated[0]?.location).toBe(repeated[1]?.location);
    expect((await ana.post(paths.repeat(p, first?.id ?? ''), { learned: 'Again' })).location).toBe(
      repeated[0]?.location,
    );
    const [closed, open] = await cycles();
    expect(await cycles()).toHaveLength(2);
    expect([closed?.closed_at === null, open?.closed_at]).toEqual([false, null]);
    const after = await plans();
    const carried = after.filter((l) => l.cycle_id === open?.id);
    expect(carried.map((l) => [l.what, l.status, l.prediction])).toEqual([
      ['Open one', 'open', 'about Open one'],
      ['Open two', 'open', 'about Open two'],
    ]);
    expect(
      after
        .filter((l) => l.cycle_id === closed?.id)
        .map((l) => l.status)
        .sort(),
    ).toEqual(['carried', 'carried', 'done', 'dropped']);
    const earlier = await ben.get(paths.cycle(p, closed?.id ?? ''));
    for (const words of ['What you took along', 'Shorter waits', 'Also this'])
      expect(earlier.html.split(words)).toHaveLength(2);
  });

  test('a plan that was carried on is changed in the new cycle only', async () => {
    await plan('Goes on');
    const [first] = await cycles();
    await ana.post(paths.repeat(p, first?.id ?? ''), {});
    const old = (await plans()).find((l) => l.status === 'carried');
    const page = await ana.get(paths.plan(p, old?.id ?? ''));
    expect(page.html).toContain('carried into the next cycle');
    expect((await ana.post(paths.plan(p, old?.id ?? ''), { what: 'Changed', basedOn: '1' })).status).toBe(422);
    expect((await plans()).map((l) => l.what)).toEqual(['Goes on', 'Goes on']);
    expect((await ana.post(paths.plans(p, first?.id ?? ''), { what: 'Late' })).status).toBe(422);
  });

  test('what happened stands beside what was expected, and nobody is scored', async () => {
    await plan('Ask why twice', { prediction: 'They will say more' });
    const [made] = await plans();
    await ben.post(paths.plan(p, made?.id ?? ''), {
      what: 'Ask why twice',
      prediction: 'They will say more',
      happened: 'Longer answers from four of them',
      basedOn: '1',
      becomes: 'done',
    });
    const page = await ana.get(paths.cycles(p));
    expect(page.html.indexOf('They will say more')).toBeGreaterThan(0);
    expect(page.html).toContain('Longer answers from four of them');
    expect(page.html).not.toMatch(/\bscore\b|points|stars/i);
  });

  test('two who change a plan at once: the second sees both and loses nothing', async () => {
    await plan('Shared plan');
    const id = (await plans())[0]?.id ?? '';
    expect(
      (await ana.post(paths.plan(p, id), { what: 'Shared plan', happened: 'Ana saw this', basedOn: '1' })).status,
    ).toBe(303);
    const late = await ben.post(paths.plan(p, id), { what: 'Shared plan', happened: 'Ben saw that', basedOn: '1' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Ana saw this');
    expect(late.html).toContain('Ben saw that');
    expect((await plans())[0]?.happened).toBe('Ana saw this');
  });

  test('formality changes what is asked: a line when loose, everything when tight', async () => {
    await turn('loose');
    const loose = await ana.get(paths.cycles(p));
    expect(loose.html).not.toContain('name="prediction"');
    expect((await plan('Just a line')).status).toBe(303);
    const first = (await cycles())[0]?.id ?? '';
    expect((await ana.get(paths.repeat(p, first))).html).not.toContain('name="learned"');
    expect((await ana.post(paths.repeat(p, first), {})).status).toBe(303);

    await turn('guided');
    const guided = await ana.get(paths.cycles(p));
    expect(guided.html).toContain('name="prediction"');
    expect(guided.html).not.toContain('name="measure"');

    await turn('tight');
    const missing = await plan('No prediction yet');
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('Say what you expect');
    expect(missing.html).toContain('No prediction yet');
    const whole = { byDate: addDays(today, 7), prediction: 'More talk', measure: 'Count who speaks' };
    expect((await plan('All of it', whole)).status).toBe(303);
    const cycle = (await cycles())[0]?.id ?? '';
    expect((await ana.post(paths.repeat(p, cycle), { learned: ' ' })).status).toBe(422);
  });

  test('with a tight dial a plan is done once it says what happened and evidence was looked for', async () => {
    await turn('tight');
    const whole = { byDate: addDays(today, 7), prediction: 'More talk', measure: 'Count who speaks' };
    await plan('Try it', whole);
    const id = (await plans())[0]?.id ?? '';
    const done = (more: Record<string, string>) =>
      ana.post(paths.plan(p, id), { what: 'Try it', ...whole, basedOn: '1', becomes: 'done', ...more });
    expect((await done({})).status).toBe(422);
    expect((await done({ happened: 'Six spoke' })).html).toContain('Add something that shows it');
    expect(
      (await ana.post(paths.planEvidence(p, id), { title: 'Tally sheet', url: 'https://example.org/tally' })).status,
    ).toBe(303);
    expect((await done({ happened: 'Six spoke' })).status).toBe(303);
    expect((await plans())[0]?.status).toBe('done');
  });

  test('evidence is a link or a note, and its author takes it away', async () => {
    await plan('With evidence');
    const id = (await plans())[0]?.id ?? '';
    const wrong: Record<string, string>[] = [
      {},
      { title: 'x', url: 'javascript:alert(1)' },
      { url: 'https://' },
      { title: 'x'.repeat(201) },
      { title: 'x', body: 'y'.repeat(8001) },
    ];
    for (const fields of wrong) {
      expect((await ana.post(paths.planEvidence(p, id), fields)).status).toBe(422);
    }
    await ana.post(paths.planEvidence(p, id), { url: `https://example.org/${'é'.repeat(300)}` });
    await ana.post(paths.planEvidence(p, id), { title: 'What I saw', body: 'Four **hands**' });
    const page = await ben.get(paths.plan(p, id));
    expect(page.html).toContain('<strong>hands</strong>');
    const pieces = await world.database.asOwner((db) =>
      db.selectFrom('evidence').where('partnership_id', '=', p).selectAll().execute(),
    );
    expect(pieces.map((e) => e.kind).sort()).toEqual(['link', 'note']);
    expect((await ben.post(paths.evidenceRemoval(p, pieces[0]?.id ?? ''), {})).status).toBe(404);
    expect((await ana.post(paths.evidenceRemoval(p, pieces[0]?.id ?? ''), {})).status).toBe(303);
  });

  test('what is typed into a plan comes back after it was left', async () => {
    const form = paths.plans(p, 'now');
    await ana.post(paths.draftOf(form), { what: 'Half a thought' });
    const page = await ana.get(paths.cycles(p));
    expect(page.html).toContain('Half a thought');
    expect((await ben.get(paths.cycles(p))).html).not.toContain('Half a thought');
    await plan('Half a thought, finished');
    expect((await ana.get(paths.cycles(p))).html).not.toContain('value="Half a thought"');
  });

  test('the page asks as many queries for 40 plans as for 4', async () => {
    const counts: number[] = [];
    for (const upTo of [4, 40]) {
      for (let n = (await plans()).length; n < upTo; n++) await plan(`Plan ${n}`);
      const before = world.statements();
      await ana.get(paths.cycles(p));
      counts.push(world.statements() - before);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});
