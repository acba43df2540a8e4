import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

describe('Two transactions that wait for each other', () => {
  let world: World;
  let failures = 0;
  beforeAll(async () => {
    world = await openWorld(
      {},
      {
        onStatement(text) {
          if (failures === 0 || !text.includes('insert into post ')) return;
          failures -= 1;
          throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
        },
      },
    );
  });
  afterAll(() => world.close());

  test('cost the person nothing: the one taken back is carried out again, once', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'ben']);
    const ana = await world.as('ana');
    failures = 1;
    const answer = await ana.post(paths.threads(partnershipId), { kind: 'share', body: 'Said after all' });
    expect([answer.status, answer.location.startsWith(paths.threads(partnershipId))]).toEqual([303, true]);
    const page = await (await world.as('ben')).get(paths.conversation(partnershipId));
    expect(page.html.split('Said after all')).toHaveLength(2);
  });

  test('are not tried for ever', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'ben']);
    failures = 5;
    const answer = await (await world.as('ana')).post(paths.threads(partnershipId), { kind: 'share', body: 'x' });
    expect(answer.status).toBe(500);
    expect(failures).toBe(3);
    failures = 0;
  });
});
