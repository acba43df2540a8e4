import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openSite, type Site } from '../browser.ts';
import { enter, openMeadow } from './district.ts';
import { inOrder } from './in-order.ts';
import { accept, invite, nameObjective } from './steps.ts';
import { openTab, type Visitor } from './visitor.ts';

describe('Partners find a structured conversation and make it theirs', () => {
  let site: Site;
  let admin: Visitor;
  let ana: Visitor;
  let ben: Visitor;
  let p: string;

  beforeAll(async () => {
    site = await openSite();
    admin = await openMeadow(site);
  });
  afterAll(async () => expect(await site?.close()).toEqual([]));
  inOrder(() => site);

  it('Two teachers start a partnership', async () => {
    const starting = await enter(site, 'ana@meadow.example', { looks: false });
    await nameObjective(starting, 'How do we draft lessons that make students talk to each other?');
    p = await invite(starting, 'Ben Okafor', 'I will bring a draft every second week.');
    ana = await openTab(site, starting);
    const invited = await enter(site, 'ben@meadow.example', { looks: false, language: 'es', phone: true });
    await accept(invited, 'Traigo mis borradores y leo los tuyos.');
    ben = await openTab(site, invited, { language: 'es', phone: true });
  });

  it('One asks for something to improve a draft, and is told why this one and what is in the way', async () => {
    await ana.open(paths.conversation(p));
    await ana.follow('protocol.link');
    await ana.choose('protocol.aim.improve');
    await ana.field('protocol.how_long').selectOption('60');
    await ana.choose('conversation.formality.tight');
    await ana.press('protocol.propose');
    await ana.finds('protocol.because.time', { minutes: 48, have: 60 });
    await ana.finds('protocol.but.few', { count: 3, people: 2 });
    await ana.follow(ana.page.locator('#offers').getByRole('link', { name: 'Tuning' }));
    await ana.follow('protocol.print');
    await ana.finds('protocol.who_is_there');
  });

  it('The other reads the same in Spanish, on a phone', async () => {
    await ben.open(paths.protocols(p));
    await ben.follow(ben.page.getByRole('link', { name: 'Afinación' }));
    await ben.reads('Leerlo como estudiante');
    await ben.open(paths.approachComparison(p));
    await ben.fill('approach.hours_have', '5');
    await ben.choose(ben.page.getByLabel('no', { exact: true }));
    await ben.press('approach.compare_button');
    await ben.finds('approach.compare_others');
    await ben.follow(ben.page.locator('#fits').getByRole('link').first());
    await ben.finds('decision.form.button');
  });

  it('A copy gets a round more and another order, and comes back when something is wrong', async () => {
    await ana.open(paths.protocol(p, 'check-in'));
    await ana.press('protocol.copy');
    await ana.press('protocol.round_add');
    await ana.fill('protocol.round', 'A word to close', '#round-2');
    await ana.press(ana.page.locator('#round-2').getByRole('button', { name: ana.t('protocol.part.up') }));
    expect(await ana.field('protocol.round', '#round-1').inputValue()).toBe('A word to close');
    await ana.field('protocol.round_minutes', '#round-1').fill('500');
    await ana.fill('protocol.name', 'Our check-in');
    await ana.press('protocol.save');
    await ana.finds('protocol.wrong.minutes');
    await ana.field('protocol.round_minutes', '#round-1').fill('3');
    await ana.fill('protocol.round_does', 'One word each.', '#round-1');
    await ana.press('protocol.save');
    await ana.finds('protocol.changed');
    await ana.reads('2. A word to close');
  });

  it('An admin copies one for the whole district', async () => {
    await admin.open(paths.district);
    await admin.follow('protocol.title');
    await admin.follow(admin.page.getByRole('link', { name: 'Data conversation' }));
    await admin.press('protocol.copy');
    await admin.finds('protocol.readers_district');
    await admin.press('protocol.save');
    await admin.finds('protocol.same');
  });
});
