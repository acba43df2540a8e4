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
    await paul.finds('specialist.requests.none');
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
});
