import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedProtocols } from '../src/conversation/protocols/protocol.ts';
import { paths } from '../src/paths.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
let p: string;
beforeAll(async () => {
  world = await openWorld();
  p = (await partnersIn(world, ['ana', 'ben'], { formality: 'tight' })).partnershipId;
});
afterAll(() => world.close());

describe('The library of a partnership', () => {
  test('holds every kind, those as tight as the partnership first, and hides none', async () => {
    const { html } = await (await world.as('ana')).get(paths.protocols(p));
    for (const { key, name } of shippedProtocols) {
      expect(html).toContain(`href="${paths.protocol(p, key)}"`);
      expect(html).toContain(name.en.replace('&', '&amp;'));
    }
    expect(html.indexOf('id="group-tight"')).toBeLessThan(html.indexOf('id="group-loose"'));
    expect((await (await world.as('ben')).get(paths.conversation(p))).html).toContain(`href="${paths.protocols(p)}"`);
  });

  test('asks what for, how long, how tight, and proposes up to three with reasons', async () => {
    const ana = await world.as('ana');
    const before = await ana.get(paths.protocols(p));
    expect(before.html).not.toContain('id="offers"');
    expect(before.html).toMatch(/name="tight" value="tight" checked/);
    const { html } = await ana.get(`${paths.protocols(p)}?for=unstick&minutes=30&tight=guided`);
    const offers = html.slice(html.indexOf('id="offers"'), html.indexOf('id="group-'));
    expect(offers).toContain('These 2 may suit you');
    expect(offers.indexOf('Problem-resolving')).toBeLessThan(offers.indexOf('Dilemma consultancy'));
    expect(offers).toContain('It takes 20 minutes of the 30 you have.');
    expect(offers).toContain('it takes 50 minutes, 20 more than you have.');
    expect(offers).toContain('it needs 3 people, and you are 2.');
  });

  test('takes an answer that is none of its own for no answer', async () => {
    const ana = await world.as('ana');
    for (const query of ['?for=nonsense&minutes=-1&tight=x', '?for=%00&minutes=1e309', '?minutes[]=3']) {
      const answer = await ana.get(`${paths.protocols(p)}${query}`);
      expect(answer.status).toBe(200);
      expect(answer.html).not.toContain('id="offers"');
    }
  });

  test('shows a protocol round by round, and prints it with room to write', async () => {
    const ben = await world.as('ben');
    const { html } = await ben.get(paths.protocol(p, 'tuning'));
    expect(html).toContain('3. Reading it as a student');
    expect(html).toContain('Presenter speaks, the others listen');
    expect(html).toContain('Moves the conversation on.');
    const sheet = await ben.get(paths.protocolSheet(p, 'tuning'));
    expect(sheet.html).toContain('Ana');
    expect(sheet.html.split('class="ruled"')).toHaveLength(1 + 7 + 3);
    for (const key of ['nothing-of-the-kind', '0190a0a0-0000-7000-8000-000000000001', '%00', `tuning?version=9`])
      expect((await ben.get(paths.protocol(p, key))).status, key).toBe(404);
    expect((await ben.get(`${paths.protocol(p, 'tuning')}?version=1`)).status).toBe(200);
  });
});

describe('The district’s library', () => {
  test('is there for specialists and admins, and for nobody else', async () => {
    for (const name of ['fatima', 'hank'] as const) {
      const answer = await (await world.as(name)).get(paths.protocols(null));
      expect(answer.status, name).toBe(200);
      expect(answer.html).toContain('The district’s own');
      expect(answer.html).toContain(`<p class="back"><a href="${name === 'fatima' ? paths.desk : paths.district}"`);
      expect((await (await world.as(name)).get(paths.protocolSheet(null, 'tuning'))).status).toBe(200);
    }
    for (const name of ['ana', 'grace'] as const)
      expect((await (await world.as(name)).get(paths.protocols(null))).status, name).toBe(404);
  });
});
