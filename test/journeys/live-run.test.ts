import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shippedProtocol } from '../../src/conversation/protocols/protocol.ts';
import type { Key } from '../../src/language/catalogue.ts';
import type { Params } from '../../src/language/message.ts';
import { paths } from '../../src/paths.ts';
import type { Site } from '../browser.ts';
import { partnersIn } from '../partners.ts';
import type { World } from '../server.ts';
import { type ServedCast, serveCast } from './serve-cast.ts';
import { inOrder } from './in-order.ts';
import { enterOn, tabTo, typeInto } from './keyboard.ts';
import { stays } from './live.ts';
import { expectSameTime, seconds } from './timer.ts';
import { openTab, type Visitor } from './visitor.ts';

const protocol = shippedProtocol('dilemma-consultancy');
const rounds = protocol?.rounds ?? [];
const patiently = { timeout: 20_000, interval: 50 };

const heading = (visitor: Visitor) => visitor.page.locator('h1').innerText();
/** Waits until each of them has this as its heading, in its own language. */
const showsRound = async (visitors: readonly Visitor[], number: number) => {
  await expect
    .poll(() => Promise.all(visitors.map(heading)), { timeout: 20_000, interval: 50 })
    .toEqual(visitors.map((one) => rounds[number - 1]?.name[one.language]));
  // Right after a change, presses still count for the round before.
  for (const one of visitors) await one.page.locator('.run:not([data-settling])').waitFor();
};
const becomes = (read: () => Promise<string>, text: string) =>
  expect.poll(read, { timeout: 20_000, interval: 50 }).toBe(text);
const button = (visitor: Visitor, key: Key, params?: Params) =>
  visitor.page.getByRole('button', { name: visitor.t(key, params) });
const nextRound = (visitor: Visitor, number: number) =>
  button(visitor, 'run.next_round', { name: rounds[number - 1]?.name[visitor.language] ?? '' });
const note = (visitor: Visitor) => visitor.page.locator('#run-note textarea');
/** What a screen reader was told last. */
const said = (visitor: Visitor) => visitor.page.locator('[data-run-target="says"]').innerText();

describe('Four partners hold a tight conversation, each at a device of their own', () => {
  let site: Site;
  let world: World;
  let as: ServedCast['as'];
  let p: string;
  let ana: Visitor;
  let ben: Visitor;
  let carmen: Visitor;
  let dev: Visitor;
  let all: Visitor[];
  let stayed: (() => Promise<void>)[];

  beforeAll(async () => {
    ({ site, world, as } = await serveCast());
    p = (await partnersIn(world, ['ana', 'ben', 'carmen', 'dev'], { formality: 'tight' })).partnershipId;
    // Carmen reads Spanish, beside the others at the same table.
    const carmenReads = { language: 'es', looks: false } as const;
    [ana, ben, carmen, dev] = await Promise.all([
      as('ana'),
      as('ben'),
      as('carmen', carmenReads),
      as('dev', { phone: true }),
    ]);
    all = [ana, ben, carmen, dev];
  });
  afterAll(async () => {
    await site?.close();
  });
  inOrder(() => site);

  it('They gather in the lobby: one opens it, the others find it on their home page', async () => {
    await ana.open(paths.conversation(p));
    await ana.follow('run.start');
    await ana.choose(ana.labelled(protocol?.name.en ?? ''));
    await ana.press('run.open');
    await ana.finds('run.opened');
    for (const visitor of [ben, carmen, dev]) {
      await visitor.open(paths.home);
      await visitor.follow('run.join');
    }
    for (const visitor of all)
      await vi.waitUntil(async () => (await visitor.page.locator('.run-away').count()) === 0, patiently);
    stayed = await Promise.all(all.map(stays));
  });

  it('Roles are given, it begins, and every device shows the same round and time', async () => {
    await ana.page.locator('#role-presenter select').selectOption(world.people.ben);
    await ana.page.locator('#role-presenter button').click();
    const presents = (visitor: Visitor) => visitor.page.locator(`#person-${world.people.ben} .hint`).innerText();
    for (const visitor of all) {
      const role = protocol?.roles[0]?.name[visitor.language] ?? '';
      await vi.waitUntil(async () => (await presents(visitor).catch(() => '')).includes(role), patiently);
    }
    await button(ana, 'run.begin').click();
    await showsRound(all, 1);
    await expectSameTime(all);
    await becomes(() => said(dev), `Round 1 of 7: ${rounds[0]?.name.en}. 8 minutes.`);
    await ben.finds('run.you_speak');
    for (const visitor of [ana, ben, dev]) await visitor.look();
  });

  it('Pausing and adding minutes show on all of them', async () => {
    await button(ana, 'run.add_five').click();
    for (const visitor of all) await vi.waitUntil(async () => (await seconds(visitor)) > 10 * 60, patiently);
    await button(ana, 'run.pause').click();
    for (const visitor of all) await visitor.finds('run.paused');
    await expectSameTime(all);
    await button(ana, 'run.resume').click();
    for (const visitor of all) await visitor.finds('run.left');
    await expectSameTime(all);
  });

  it('One loses the network and comes back on the right round, with the right time and the unsent words', async () => {
    await carmen.context.setOffline(true);
    await note(carmen).fill('Written without a signal');
    await button(carmen, 'run.raise').click();
    await carmen.finds('run.not_sent');
    await nextRound(ana, 2).click();
    await showsRound([ana, ben, dev], 2);
    expect(await heading(carmen)).toBe(rounds[0]?.name.es);
    await carmen.context.setOffline(false);
    await showsRound([carmen], 2);
    await expectSameTime(all);
    expect(await note(carmen).inputValue()).toBe('Written without a signal');
    // What the browser says about the lost connection is no fault of the page.
    site.problems.splice(0);
    await button(carmen, 'run.keep_note').click();
    for (const visitor of all) await visitor.reads('Written without a signal');
    await becomes(() => note(carmen).inputValue(), '');
  });

  it('What is typed stays while the page and the run look again at the same time', async () => {
    // What the server doesn't have yet can't come back from there.
    await ben.page.route('**/draft*', (route) => route.abort());
    await note(ben).fill('Typed all the while');
    await note(ben).blur();
    const looks = { page: 0, run: 0 };
    // The run's answer arrives while the page's is under way.
    await ben.page.route(/\/runs\/[^/]+(\/now)?$/, async (route) => {
      const which = route.request().url().endsWith('/now') ? 'run' : 'page';
      const answer = await route.fetch();
      await ben.page.waitForTimeout(which === 'run' ? 300 : 800);
      await route.fulfill({ response: answer });
      looks[which] += 1;
    });
    // What the browser tells its tabs when the stream was lost and is there again.
    await ben.page.evaluate(() => new BroadcastChannel('live').postMessage({ kind: 'change', topic: null }));
    await vi.waitUntil(() => looks.page > 0 && looks.run > 0, patiently);
    await ben.page.locator('html:not([aria-busy])').waitFor();
    expect(await note(ben).inputValue()).toBe('Typed all the while');
    await ben.page.unrouteAll({ behavior: 'wait' });
    site.problems.splice(0);
    await note(ben).fill('');
  });

  it('A phone that is reloaded in mid-word comes back with it', async () => {
    await note(dev).fill('Typed on a pho');
    await dev.leads(() => dev.page.reload());
    expect(await note(dev).inputValue()).toBe('Typed on a pho');
    await showsRound([dev], 2);
    await expectSameTime(all);
    await dev.choose('run.note_private');
    await note(dev).fill('Typed on a phone, for me');
    await button(dev, 'run.keep_note').click();
    await dev.reads('Typed on a phone, for me');
    stayed = [...stayed.slice(0, 3), await stays(dev)];
  });

  it('Two windows that press next at once move one round', async () => {
    const second = await openTab(site, ana, { looks: false });
    await second.open(ana.path());
    const next = () => document.querySelector<HTMLElement>('#press-next')?.click();
    await Promise.all([ana, second].map((one) => one.page.evaluate(next)));
    await showsRound([...all, second], 3);
    await second.page.close();
  });

  it('In a go-round each has a turn, and says when it is over', async () => {
    const who = (visitor: Visitor) => visitor.page.locator('.stage-who').innerText();
    for (let turn = 1; turn <= 4; turn += 1) {
      const shown = await Promise.all(all.map(who));
      const speaker = all.find((one, n) => shown[n] === one.t('run.your_turn'));
      if (!speaker) throw new Error(`It is nobody’s turn: ${shown.join()}`);
      if (speaker === dev) await dev.look();
      if (speaker === ana) await ana.page.locator('#press-turn').click();
      else await button(speaker, 'run.my_turn_done').click();
      for (const [n, one] of all.entries()) await vi.waitUntil(async () => (await who(one)) !== shown[n], patiently);
    }
    for (const visitor of all) await visitor.finds('run.turns_over');
  });

  it('A raised hand is called, and facilitation is handed over', async () => {
    await nextRound(ana, 4).click();
    await showsRound(all, 4);
    await button(dev, 'run.raise').click();
    await button(dev, 'run.lower').waitFor();
    await button(ana, 'run.call').click();
    await button(dev, 'run.raise').waitFor();
    await ana.unfold('run.other_ways');
    await ana.page.locator('#run-hand-over select').selectOption(world.people.carmen);
    await button(ana, 'run.hand_over').click();
    await nextRound(carmen, 5).waitFor();
    await nextRound(ana, 5).waitFor({ state: 'detached' });
  });

  it('With the keyboard alone it is moved on, and a note is kept', async () => {
    await tabTo(carmen, new RegExp(rounds[4]?.name.es ?? ''));
    await carmen.page.keyboard.press('Enter');
    await showsRound(all, 5);
    await typeInto(carmen, 'run.note', 'Kept with the keyboard');
    await tabTo(carmen, 'run.keep_note');
    await carmen.page.keyboard.press('Enter');
    for (const visitor of all) await visitor.reads('Kept with the keyboard');
    for (const number of [6, 7]) {
      await nextRound(carmen, number).click();
      await showsRound(all, number);
    }
    await expectSameTime(all);
    for (const one of stayed) await one();
  });

  it('It ends with a trace that everybody has', async () => {
    await button(carmen, 'run.to_end').first().click();
    for (const visitor of all) await becomes(() => heading(visitor), visitor.t('run.ending'));
    await dev.look();
    await enterOn(carmen, 'run.write_trace');
    const leaves = protocol?.leaves ?? [];
    for (const { key, text } of leaves) await carmen.labelled(text.es).fill(`Kept under ${key}`);
    await carmen.page.locator('[name=what1]').fill('Ask the team on Monday');
    await carmen.page.locator('[name=personId1]').selectOption(world.people.ben);
    await carmen.press('run.finish');
    await carmen.finds('run.finished');
    const words = [...leaves.map(({ key }) => `Kept under ${key}`), 'Ask the team on Monday'];
    for (const visitor of all)
      for (const each of [...words, 'Written without a signal', 'Kept with the keyboard']) await visitor.reads(each);
    expect(await ana.page.getByText('Typed on a phone, for me').count()).toBe(0);
    await dev.look();
    await ben.open(paths.cycles(p));
    await ben.reads('Ask the team on Monday');
  });

  it('Ideas are written in silence, appear at once, and are sorted by drag and by keyboard', async () => {
    await ana.open(paths.newRun(p, 'sorting-ideas'));
    await ana.press('run.open');
    // What happens while a device is still on its way into the room is shown there too.
    await dev.context.route('**/live?*', async (route) => {
      await dev.page.waitForTimeout(1500);
      await route.continue();
    });
    await dev.open(ana.path());
    await button(ana, 'run.begin').click();
    await dev.page.locator('#run-now[data-visit="1"]').waitFor({ timeout: 15_000 });
    await dev.context.unroute('**/live?*');
    const manners = shippedProtocol('sorting-ideas')?.rounds.map((round) => round.manner) ?? [];
    const untilRound = async (manner: string) => {
      const wanted = `${manners.findIndex((one) => one === manner) + 1}`;
      const visit = () => ana.page.locator('#run-now').getAttribute('data-visit');
      while ((await visit()) !== wanted) {
        const before = await visit();
        await ana.page.locator('.run:not([data-settling])').waitFor();
        await ana.page.locator('#press-next').click();
        await vi.waitUntil(async () => (await visit()) !== before, patiently);
      }
      for (const one of [ana, dev]) await one.page.locator(`#run-now[data-visit="${wanted}"]`).waitFor();
    };
    await ana.page.locator('#run-now[data-visit="1"]').waitFor();
    await untilRound('silent');
    for (const [visitor, idea] of [
      [ana, 'A quiet corner'],
      [ana, 'Fewer slides'],
      [dev, 'Talk in pairs'],
    ] as const) {
      await visitor.page.locator('[id^=run-card] textarea').fill(idea);
      await button(visitor, 'run.add_card').click();
      await visitor.page.locator('.idea-card', { hasText: idea }).waitFor();
    }
    expect(await ana.page.getByText('Talk in pairs').count()).toBe(0);
    await dev.look();
    await untilRound('sorting');
    for (const visitor of [ana, dev])
      await vi.waitUntil(async () => (await visitor.page.locator('.idea-card').count()) === 3, patiently);
    await typeInto(ana, 'run.theme', 'Quiet');
    await ana.page.keyboard.press('Enter');
    const quiet = (visitor: Visitor) =>
      visitor.page.locator('.theme', { has: visitor.page.getByRole('heading', { name: /^Quiet/ }) });
    await quiet(dev).waitFor();
    await ana.page
      .locator('.idea-card', { hasText: 'A quiet corner' })
      .dragTo(quiet(ana), { sourcePosition: { x: 12, y: 12 } });
    await quiet(dev).locator('p', { hasText: 'A quiet corner' }).waitFor();
    const select = dev.page.locator('.idea-card', { hasText: 'Talk in pairs' }).locator('select');
    await select.focus();
    await dev.page.keyboard.type('Quiet');
    await tabTo(dev, /^Move Talk in pairs/);
    await dev.page.keyboard.press('Enter');
    await quiet(ana).locator('p', { hasText: 'Talk in pairs' }).waitFor();
    for (const visitor of [ana, dev]) await visitor.look();
  });
});
