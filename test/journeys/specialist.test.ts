import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../browser.ts';
import { enter, openMeadow } from './district.ts';
import { inOrder } from './in-order.ts';
import type { Visitor } from './visitor.ts';

const statement = 'How can I get my fourth graders to explain their reasoning when they solve fraction problems?';

describe('A specialist helps a teacher without a partner', () => {
  let site: Site;
  let admin: Visitor;
  let ana: Visitor;
  let carla: Visitor;
  let ben: Visitor;
  let paul: Visitor;

  beforeAll(async () => {
    site = await openSite();
    admin = await openMeadow(site);
  });
  afterAll(async () => expect(await site?.close()).toEqual([]));
  inOrder(() => site);

  it('An admin makes a coach a specialist, and nobody waits for help yet', async () => {
    await admin.open('/district/people?query=stern');
    await admin.follow(admin.page.getByRole('link', { name: 'Paul Stern' }));
    await admin.choose('people.role.specialist');
    await admin.press('district.roles.save');
    await admin.finds('district.roles.saved');
    paul = await enter(site, 'paul@meadow.example');
    await paul.follow('app.nav.desk');
    await paul.finds('specialist.none.requests');
  });

  it('Two teachers at different schools open objectives that are close', async () => {
    carla = await enter(site, 'carla@meadow.example', { phone: true });
    await carla.open('/objectives/new');
    await carla.fill('objective.statement', 'How do students learn to explain their reasoning with fractions?');
    await carla.press('objective.write.open');
    await carla.finds('objective.done.open');
    ana = await enter(site, 'ana@meadow.example', { phone: true });
    await ana.open('/objectives/new');
    await ana.fill('objective.statement', statement);
    // By itself, while she rests.
    await ana.finds('matching.near.found', { count: 1 });
    await ana.look();
    await ana.press('objective.write.open');
    await ana.finds('objective.done.open');
  });

  it('One of them asks for help, and the desk of the specialist shows it without a reload', async () => {
    await ana.follow('objective.ask.link');
    await ana.press('objective.ask.submit');
    await ana.finds('objective.ask.message.missing');
    await ana.fill('objective.ask.message', 'Someone at another school would be lovely.');
    await ana.press('objective.ask.submit');
    await ana.finds('objective.ask.done');
    await paul.reads('Someone at another school would be lovely.');
  });

  it('The specialist takes it on, sees who might fit and why, and invites both', async () => {
    await paul.follow(paul.page.getByRole('link', { name: statement }).first());
    await paul.press('specialist.request.take');
    await paul.finds('specialist.request.mine');
    await ana.finds('objective.ask.status.taken', { name: 'Paul Stern' });
    await paul.finds('objective.reason.both', { what: 'Mathematics' });
    await paul.choose(paul.page.getByLabel(/Carla Nguyen/));
    await paul.fill('specialist.note', 'You both ask how children come to explain what they do with fractions.');
    await paul.press('specialist.invite');
    await paul.finds('specialist.invited');
  });

  it('Nobody is in before both have said yes; then their partnership is under way', async () => {
    for (const teacher of [ana, carla]) {
      await teacher.open('/');
      await teacher.follow('home.answer');
      await teacher.reads('You both ask how children come to explain what they do with fractions.');
      await teacher.press('invitation.accept.submit');
      await teacher.finds('invitation.accept.done');
    }
    await carla.reads('Ana Ruiz');
    await ana.reads('Carla Nguyen');
    await ana.open('/objectives?tab=mine');
  });

  it('The specialist knows that it goes on, and can read nothing of it', async () => {
    const partnership = carla.path();
    await carla.open('/partnerships');
    await paul.open('/desk');
    const answer = await paul.page.request.get(partnership);
    expect(answer.status()).toBe(404);
  });

  it('The specialist publishes what the district works on, and a teacher says that theirs comes from it', async () => {
    await paul.open('/desk');
    await paul.follow('priority.list.title');
    await paul.follow('priority.new');
    await paul.press('priority.publish');
    await paul.finds('priority.title.missing');
    await paul.fill('priority.title', 'Students explain their thinking');
    await paul.fill('priority.about', 'In every class, aloud or in writing.');
    await paul.press('priority.publish');
    await paul.finds('priority.published');
    ben = await enter(site, 'ben@meadow.example', { phone: true });
    await ben.open('/objectives/new');
    await ben.fill('objective.statement', 'How do my students come to ask each other for reasons?');
    await ben.unfold('objective.more');
    await ben.choose('objective.source.district');
    await ben.field('objective.priority.district').selectOption({ label: 'Students explain their thinking' });
    await ben.press('objective.write.open');
    await ben.follow(ben.page.getByRole('link', { name: 'Students explain their thinking' }));
    await ben.finds('priority.objectives');
    await paul.open('/priorities');
    await paul.reads('Students explain their thinking');
  });

  it('Every list of the desk opens, with how many there are', async () => {
    for (const list of ['requests', 'open', 'overlaps', 'invitations', 'quiet', 'revisits'] as const) {
      await paul.open(`/desk/${list}`);
      await paul.finds(`specialist.lead.${list}`);
    }
  });

  it('A list of names begins together: looked at first, moved by hand, then invited', async () => {
    await paul.open('/desk');
    await paul.follow('together.title');
    await paul.choose('together.from.pasted');
    await paul.fill('together.names', 'Ana Ruiz\nOkafor, Ben\nCarla Nguyen\nDora Kim\nNobody Atall');
    await paul.fill('together.statement', 'Asking for reasons in every lesson');
    await paul.field('together.size').selectOption('2');
    await paul.press('together.look');
    await paul.finds('together.not_asked.unknown', { names: 'Nobody Atall' });
    for (const name of ['Ana Ruiz', 'Ben Okafor', 'Carla Nguyen'])
      await paul.page.getByLabel(new RegExp(name)).fill('1');
    await paul.page.getByLabel(/Dora Kim/).fill('0');
    await paul.press('together.again');
    await paul.finds('together.left', { count: 1 });
    await paul.press('together.send', { count: 3 });
    await paul.finds('together.done');
    await paul.reads('Ben Okafor');
    await ben.open('/');
    await ben.follow('home.answer');
    await ben.reads('Asking for reasons in every lesson');
  });
});
