import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

/** The value of a hidden field of a page. */
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('A silent round', () => {
  let p: string;
  let run: string;
  beforeAll(async () => {
    p = (await partnersIn(world, ['ana', 'ben'], { formality: 'loose' })).partnershipId;
    run =
      (await (await world.as('ana')).post(paths.runs(p), { protocol: 'sorting-ideas' })).location.split('/').at(-1) ??
      '';
    await (await world.as('ana')).post(paths.runMoves(p, run), { do: 'begin' });
  });
  const moves = () => paths.runMoves(p, run);
  const cards = () => paths.runCards(p, run);

  test('keeps cards to their authors until it ends, and then shows all of them at once', async () => {
    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    let html = (await ana.get(paths.run(p, run))).html;
    // To the protocol's silent round.
    while (!html.includes(cards())) {
      await ana.post(moves(), { do: 'next', visit: hidden(html, 'visit') });
      html = (await ana.get(paths.run(p, run))).html;
    }
    const visit = hidden(html, 'visit');
    await ana.post(cards(), { body: 'Ana’s secret idea', visit });
    await ben.post(cards(), { body: 'Ben’s secret idea', visit });
    expect((await ana.get(paths.run(p, run))).html).toContain('Ana’s secret idea');
    expect((await ana.get(paths.run(p, run))).html).not.toContain('Ben’s secret idea');
    expect((await ben.get(paths.runNow(p, run))).html).not.toContain('Ana’s secret idea');
    // The database says the same to who asks for everything.
    const seen = () =>
      world.database.asPerson({ districtId: world.districtId, personId: world.people.ben }, (db) =>
        db.selectFrom('run_card').select('body').execute(),
      );
    expect((await seen()).map((row) => row.body)).toEqual(['Ben’s secret idea']);
    expect((await ben.get(paths.run(p, run))).html).toContain('Only you until this round ends.');
    await ben.post(paths.draftOf(cards()), { body: 'Ben’s half an id', visit }, { 'x-draft': '1' });
    await ana.post(moves(), { do: 'next', visit });
    // What was being written when it ended is still there, and who will see it is said anew.
    const after = (await ben.get(paths.runNow(p, run))).html;
    for (const words of ['Ben’s half an id', 'It has not been put down.', 'see it as soon as you put it down'])
      expect(after).toContain(words);
    expect(after).not.toContain('Only you until this round ends.');
    expect((await ana.get(paths.run(p, run))).html).not.toContain('half an id');
    for (const one of [ana, ben])
      for (const idea of ['Ana’s secret idea', 'Ben’s secret idea'])
        expect((await one.get(paths.run(p, run))).html).toContain(idea);
    expect(await seen()).toHaveLength(2);
    // Sent from a phone that was asleep when the round ended.
    await ben.post(cards(), { body: 'Ben’s late idea', visit });
    expect((await ana.get(paths.run(p, run))).html).toContain('Ben’s late idea');
  });

  test('its cards are put into themes by anybody, without script', async () => {
    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    let { html } = await ana.get(paths.run(p, run));
    while (!html.includes(paths.runThemes(p, run))) {
      await ana.post(moves(), { do: 'next', visit: hidden(html, 'visit') });
      html = (await ana.get(paths.run(p, run))).html;
    }
    expect((await ana.post(paths.runThemes(p, run), { name: ' ' })).status).toBe(422);
    await ben.post(paths.runThemes(p, run), { name: 'Time' });
    html = (await ben.get(paths.run(p, run))).html;
    const theme = /\/themes\/([0-9a-f-]{36})/.exec(html)?.[1] ?? '';
    const card = /name="card" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await ben.post(paths.runPlacing(p, run), { card, theme })).status).toBe(303);
    const pile = (page: string) => page.slice(page.indexOf(`id="theme-${theme}"`)).split('</section>')[0];
    expect(pile((await ana.get(paths.run(p, run))).html)).toContain('1 card');
    await ana.post(paths.runTheme(p, run, theme), { name: 'Time and quiet' });
    expect((await ben.get(paths.run(p, run))).html).toContain('Time and quiet');
    await ana.post(paths.runTheme(p, run, theme), { remove: 'yes' });
    html = (await ben.get(paths.run(p, run))).html;
    expect(html).not.toContain('Time and quiet');
    expect(html).toContain('secret idea');
    expect((await ben.post(paths.runPlacing(p, run), { card: theme, theme: '' })).status).toBe(404);
  });

  test('a loose conversation may end without a word', async () => {
    const ana = await world.as('ana');
    const { html } = await ana.get(paths.run(p, run));
    await ana.post(moves(), { do: 'end', visit: hidden(html, 'visit') });
    expect((await ana.submit(paths.runTrace(p, run), {})).html).toContain('Nothing was written under the headings.');
  });
});

describe('A conversation on paper', () => {
  let p: string;
  beforeAll(async () => {
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  });

  test('is logged with who was there and what is taken along', async () => {
    const ana = await world.as('ana');
    expect((await ana.get(paths.logRun(p))).html).toContain('Which conversation?');
    expect((await ana.get(paths.logRun(p, 'tuning'))).html).toContain('On which day?');
    const on = world.clock.now().toISOString().slice(0, 10);
    const future = await ana.post(paths.logRun(p), { protocol: 'tuning', on: '2199-01-01', what1: 'Print it' });
    expect(future.status).toBe(422);
    expect(future.html).toContain('Print it');
    expect((await ana.post(paths.logRun(p), { protocol: 'nothing-like-it', on })).status).toBe(422);
    const leaves = [...(await ana.get(paths.logRun(p, 'tuning'))).html.matchAll(/name="(leaves-[^"]+)"/g)].map(
      (m) => m[1] ?? '',
    );
    const yesterday = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
    const page = await ana.submit(paths.logRun(p), {
      protocol: 'tuning',
      on: yesterday,
      present: [world.people.ana, world.people.ben],
      [leaves[0] ?? '']: 'Shorter instructions',
      what1: 'Rewrite the sheet',
    });
    expect(page.html).toContain('Shorter instructions');
    expect(page.html).toContain('on paper');
    expect(page.html).toMatch(/with [^<]*Ana/);
    expect((await ana.get(paths.cycles(p))).html).toContain('Rewrite the sheet');
  });

  test('a lobby that nobody needs is closed, and a closed partnership opens none', async () => {
    const ana = await world.as('ana');
    const run = (await ana.post(paths.runs(p), { protocol: 'check-in' })).location.split('/').at(-1) ?? '';
    expect((await ana.submit(paths.runMoves(p, run), { do: 'drop' })).html).toContain('did not take place');
    expect((await ana.get(paths.conversation(p))).html).not.toContain(run);
    const closed = (await partnersIn(world, ['ana', 'dev'], { status: 'closed' })).partnershipId;
    expect((await ana.post(paths.runs(closed), { protocol: 'check-in' })).status).toBe(422);
  });
});

test('Two that were opened and left are told apart by when they began, and after a day no longer go on', async () => {
  const { partnershipId: p } = await partnersIn(world, ['jo', 'esi']);
  const jo = await world.as('jo');
  for (let opened = 0; opened < 2; opened += 1) {
    expect((await jo.post(paths.runs(p), { protocol: 'tuning', formality: 'loose' })).status).toBe(303);
    world.clock.advance(60 * 60_000);
  }
  const esi = await world.as('esi');
  for (const address of [paths.home, paths.partnership(p), paths.conversation(p)]) {
    const { html } = await esi.get(address);
    expect(html.match(/Gathering now: Tuning/g), address).toHaveLength(2);
    expect(new Set(html.match(/Opened [^<]* at \d+:\d\d [AP]M/g)).size, address).toBe(2);
  }
  world.clock.advance(25 * 60 * 60_000);
  for (const address of [paths.home, paths.partnership(p), paths.conversation(p)])
    expect((await esi.get(address)).html, address).not.toContain('Gathering now');
  const { html } = await esi.get(paths.conversation(p));
  expect(html).toContain('2 live conversations were never ended');
  const left = /<li><a href="([^"]*\/runs\/[^"]*)">/.exec(html)?.[1] ?? '';
  // Whoever opens one takes it up again, or ends it.
  expect((await esi.get(left)).html).toContain('It does not take place');
  await esi.post(`${left}/moves`, { do: 'drop' });
  expect((await esi.get(paths.conversation(p))).html).toContain('1 live conversation was never ended');
});
