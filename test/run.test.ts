import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { paths } from '../src/paths.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

/** The value of a hidden field of a page. */
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const heading = (html: string) => /<h1>([^<]*)<\/h1>/.exec(html)?.[1];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('Partners hold a structured conversation', () => {
  let p: string;
  let run: string;
  beforeAll(async () => {
    p = (await partnersIn(world, ['ana', 'ben', 'carmen'])).partnershipId;
    const ana = await world.as('ana');
    const opened = await ana.post(paths.runs(p), { protocol: 'dilemma-consultancy', formality: 'tight' });
    expect(opened.status).toBe(303);
    run = opened.location.split('/').at(-1) ?? '';
  });
  const as = async (name: 'ana' | 'ben' | 'carmen') => {
    const browser = await world.as(name);
    const look = () => browser.get(paths.run(p, run));
    return {
      ...browser,
      look,
      /** Presses a button of the page as it stands now. */
      press: async (act: string, more: Record<string, string> = {}) => {
        const { html } = await look();
        const fields = { visit: hidden(html, 'visit'), turn: hidden(html, 'turn'), added: hidden(html, 'added') };
        return browser.post(paths.runMoves(p, run), { ...fields, do: act, ...more });
      },
    };
  };

  test('the lobby shows who is here, and stands on the conversation page', async () => {
    const ben = await as('ben');
    expect((await ben.get(paths.conversation(p))).html).toContain(paths.run(p, run));
    for (const address of [paths.home, paths.partnership(p), paths.conversation(p)]) {
      const { html } = await ben.get(address);
      expect(html).toContain('Gathering now: Dilemma consultancy');
      expect(html).toContain(paths.run(p, run));
    }
    expect((await ben.get(paths.protocol(p, 'tuning'))).html).toContain(paths.newRun(p, 'tuning'));
    await ben.look();
    const { html } = await (await as('ana')).look();
    expect(html).toContain(paths.protocolSheet(p, 'dilemma-consultancy'));
    expect(html).toContain('Gathering');
    expect(html).toMatch(/Ben [^<]*<\/?[^>]*>/);
    expect(html).toContain('not here yet');
  });

  test('roles are given, the rest is drawn, and the rounds begin', async () => {
    const ana = await as('ana');
    await ana.press('give', { role: 'presenter', to: world.people.ben });
    expect((await ana.press('begin')).status).toBe(303);
    const { html } = await (await as('ben')).look();
    expect(heading(html)).toBe('The dilemma');
    expect(html).toContain('You speak, the others listen.');
    expect(html).toContain('Round 1 of 7');
    expect(html).toContain('>8:00<');
  });

  test('the clock is the server’s: pause, go on and more time look the same to everybody', async () => {
    const [ana, ben] = [await as('ana'), await as('ben')];
    world.clock.advance(60_000);
    await ana.press('add-60');
    await ana.press('pause');
    world.clock.advance(20_000);
    for (const one of [ana, ben]) expect((await one.look()).html).toContain('>8:00<');
    await ana.press('resume');
    world.clock.advance(1000);
    for (const one of [ana, ben]) expect((await one.look()).html).toContain('>7:59<');
  });

  test('two who press next at once move one round, and the second is told it is done', async () => {
    const ana = await as('ana');
    const { html } = await ana.look();
    const press = { do: 'next', visit: hidden(html, 'visit') };
    const answers = await Promise.all([
      ana.post(paths.runMoves(p, run), press),
      ana.post(paths.runMoves(p, run), press),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(heading((await ana.look()).html)).toBe('Getting the picture');
    expect((await ana.submit(paths.runMoves(p, run), press)).html).toContain('it is done already');
  });

  test('only the facilitator moves it on; hands are raised and called; facilitation is handed over', async () => {
    const [ana, ben] = [await as('ana'), await as('ben')];
    const refused = await ben.press('next');
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('Only the facilitator does that');
    await ben.press('raise');
    expect((await ana.look()).html).toContain('Hands raised');
    await ana.press('call', { to: world.people.ben });
    expect((await ana.look()).html).not.toContain('Hands raised');
    await ana.press('hand_over', { from: world.people.ana, to: world.people.carmen });
    expect((await (await as('carmen')).press('next')).status).toBe(303);
    // Carmen's device is silent for a minute: a partner may take over.
    world.clock.advance(61_000);
    expect((await ana.look()).html).toContain('I will facilitate');
    await ana.press('take_over', { from: world.people.carmen });
    expect((await ana.press('add-300')).status).toBe(303);
  });

  test('a go-round shows whose turn it is, and who came late has one too', async () => {
    const [ana, ben, carmen] = [await as('ana'), await as('ben'), await as('carmen')];
    await carmen.look();
    await ben.look();
    const first = /class="stage-who">([^<]+)</.exec((await ana.look()).html)?.[1];
    expect(first).toBeTruthy();
    for (let turn = 0; turn < 3; turn += 1) expect((await ana.press('turn')).status).toBe(303);
    expect((await ben.look()).html).toContain('Everyone has had a turn.');
  });

  test('notes are shared or private for good, and a broken form keeps them private', async () => {
    const [ana, ben] = [await as('ana'), await as('ben')];
    await ben.post(paths.runNotes(p, run), { body: 'Since October', shared: 'yes', round: 'facts' });
    await ben.post(paths.runNotes(p, run), { body: 'I am nervous', shared: 'no', round: 'facts' });
    await ben.post(paths.runNotes(p, run), { body: 'Nobody said', round: 'facts' });
    const seen = (await ana.look()).html;
    expect(seen).toContain('Since October');
    expect(seen).not.toContain('I am nervous');
    expect(seen).not.toContain('Nobody said');
    expect((await ben.look()).html).toContain('I am nervous');
    const note = /\/notes\/([0-9a-f-]{36})\/removal/.exec((await ben.look()).html)?.[1] ?? '';
    expect((await ana.post(paths.runNoteRemoval(p, run, note))).status).toBe(404);
    const empty = await ben.post(paths.runNotes(p, run), { body: ' ', shared: 'yes' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Write a word or two first.');
  });

  test('what is being typed comes back on another device, in the round that goes on', async () => {
    const carmen = await as('carmen');
    await carmen.post(paths.draftOf(paths.runNotes(p, run)), { body: 'Half a thou', shared: 'no' });
    expect((await carmen.look()).html).toContain('Half a thou');
  });

  test('the page’s own script gets the part that changes, and a press sent twice counts once', async () => {
    const ana = await world.as('ana');
    const requestId = '0190a0a0-0000-7000-8000-00000000a11a';
    const fields = { body: 'Said once', shared: 'yes', round: 'probe', requestId };
    const first = await ana.post(paths.runNotes(p, run), fields, { 'x-run': '1' });
    expect([first.status, first.html.startsWith('<div id="run-now"')]).toEqual([200, true]);
    const second = await ana.post(paths.runNotes(p, run), fields, { 'x-run': '1' });
    expect([second.status, second.location]).toEqual([303, paths.runNow(p, run)]);
    expect((await ana.get(second.location)).html.split('Said once')).toHaveLength(2);
  });

  test('a nudge reaches the devices of those who may, and nobody else', async () => {
    const heard: Record<string, string[]> = { ben: [], dev: [] };
    const streams = await Promise.all(
      (['ben', 'dev'] as const).map(async (name) =>
        (await world.as(name)).listen(`/live?topics=run:${run}`, (line) => heard[name]?.push(line)),
      ),
    );
    await vi.waitUntil(() => Object.values(heard).every((lines) => lines.length > 0), { timeout: 10_000 });
    await (await world.as('ana')).post(paths.runNotes(p, run), { body: 'Listen', shared: 'yes', round: 'probe' });
    await vi.waitUntil(() => heard.ben?.join().includes(`{"topic":"run:${run}"}`), { timeout: 10_000 });
    expect(heard.ben?.join()).not.toContain('Listen');
    expect(heard.dev?.join()).not.toContain(run);
    for (const stream of streams) stream.close();
  });

  test('its page asks as many queries for twenty-five notes as for five', async () => {
    const ana = await world.as('ana');
    const counts: number[] = [];
    for (const notes of [5, 20]) {
      for (let n = 0; n < notes; n += 1)
        await ana.post(paths.runNotes(p, run), { body: `Note ${n}`, shared: 'yes', round: 'probe' });
      await ana.get(paths.runNow(p, run));
      const before = world.statements();
      expect((await ana.get(paths.runNow(p, run))).status).toBe(200);
      counts.push(world.statements() - before);
    }
    expect(counts[0]).toBe(counts[1]);
  });

  test('the rounds end, and the trace is asked for under each heading when it is tight', async () => {
    const ana = await as('ana');
    expect((await ana.get(paths.runTrace(p, run))).location).toBe(paths.run(p, run));
    for (let n = 0; n < 4; n += 1) await ana.press('next');
    expect(heading((await ana.look()).html)).toBe('How was that?');
    await ana.press('next');
    const ending = (await ana.look()).html;
    expect(heading(ending)).toBe('What do we take along?');
    expect(ending).toContain('Since October');
    for (const address of [paths.home, paths.partnership(p), paths.conversation(p)]) {
      const { html } = await (await as('ben')).get(address);
      expect(html).toContain('Dilemma consultancy waits for its take-aways');
      expect(html).toContain(`href="${paths.runTrace(p, run)}"`);
      expect(html).not.toContain('Going on now');
    }
    await ana.post(paths.runMoves(p, run), { do: 'back', visit: hidden(ending, 'visit') });
    await ana.press('next');
    const bare = await ana.post(paths.runTrace(p, run), { 'leaves-question': 'Who decides?', what1: 'Ask the team' });
    expect(bare.status).toBe(422);
    expect(bare.html).toContain('Ask the team');
  });

  test('its end leaves take-aways, plans in the cycle and the next session', async () => {
    const [ana, ben] = [await as('ana'), await as('ben')];
    const day = new Date(world.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
    const fields = {
      'leaves-question': 'Who decides, really?',
      'leaves-thoughts': 'Try **small** first',
      'leaves-step': 'Talk to the team',
      what1: 'Ask the team on Monday',
      personId1: world.people.ben,
      byDate1: day,
      what2: 'Bring cookies',
      day,
      time: '15:30',
      minutes: '45',
      place: 'Room 12',
    };
    const wrong = await ana.post(paths.runTrace(p, run), { ...fields, personId1: world.people.zoe });
    expect(wrong.status).toBe(422);
    const page = await ana.submit(paths.runTrace(p, run), fields);
    expect(page.html).toContain('Your conversation is written down.');
    for (const words of [
      'Who decides, really?',
      '<strong>small</strong>',
      'Ask the team on Monday',
      'Bring cookies',
      '45 minutes · Room 12',
    ])
      expect((await ben.look()).html).toContain(words);
    expect((await ben.get(paths.cycles(p))).html).toContain('Ask the team on Monday');
    const session =
      /href="([^"]*\/sessions\/[^"]*)">[A-Z][a-z]+day, [A-Z][a-z]+ \d+ at 3:30 PM</.exec(page.html)?.[1] ?? '';
    expect((await ben.get(session)).html).toContain('3:30');
    expect((await ben.get(paths.history(p))).html).toContain('wrote down what a live conversation leaves behind');
    expect((await ben.get(paths.conversation(p))).html).toContain('held');
  });

  test('who finishes second loses nothing of what they typed, nor of what stands', async () => {
    const ben = await as('ben');
    const second = await ben.post(paths.runTrace(p, run), {
      'leaves-question': '',
      'leaves-step': 'Mine',
      what1: 'Bring the cards',
      basedOn: '0',
    });
    expect(second.status).toBe(409);
    for (const words of ['Two of you wrote at once', 'Talk to the team', 'Mine', 'Bring the cards'])
      expect(second.html).toContain(words);
    // Where they had nothing, the field holds what stands.
    expect(second.html).toMatch(/<textarea[^>]* name="leaves-question"[^>]*>Who decides, really\?</);
    const saved = await ben.submit(paths.runTrace(p, run), {
      'leaves-question': 'Who decides, really?',
      'leaves-thoughts': 'Try **small** first',
      'leaves-step': 'Both',
      what1: 'Bring the cards',
      basedOn: '1',
    });
    for (const words of ['Both', 'Ask the team on Monday', 'Bring the cards', '45 minutes · Room 12'])
      expect(saved.html).toContain(words);
    expect((await ben.get(paths.cycles(p))).html).toContain('Bring the cards');
  });

  test('a note that arrives after the end is kept', async () => {
    const carmen = await as('carmen');
    expect((await carmen.look()).html).toContain('Half a thou');
    await carmen.post(paths.runNotes(p, run), { body: 'Half a thought', shared: 'yes', round: 'probe' });
    expect((await (await as('ana')).look()).html).toContain('Half a thought');
  });

  test('a private note beside what it left behind is its author’s alone', async () => {
    const [ana, ben] = [await as('ana'), await as('ben')];
    const back = paths.run(p, run);
    expect((await ana.post(paths.privateNote(p, run), { note: 'I talked too much', back })).location).toBe(back);
    expect((await ana.look()).html).toContain('I talked too much');
    expect((await ben.look()).html).not.toContain('I talked too much');
    expect((await ben.get(paths.runTrace(p, run))).html).not.toContain('I talked too much');
  });

  test.each(['dev', 'fatima', 'grace', 'hank', 'zoe'] as const)('%s finds nothing of it', async (name) => {
    const browser = await world.as(name);
    const pages = [paths.run, paths.runNow, paths.runTrace].map((of) => of(p, run));
    for (const address of [...pages, paths.newRun(p), paths.logRun(p)])
      expect((await browser.get(address)).status).toBe(404);
    const forms = [paths.runMoves, paths.runNotes, paths.runCards, paths.runTrace].map((of) => of(p, run));
    for (const address of forms) expect((await browser.post(address, { do: 'begin', body: 'x' })).status).toBe(404);
  });
});
