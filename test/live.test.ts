import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

describe('The live stream', () => {
  let world: World;
  let p: string;
  beforeAll(async () => {
    world = await openWorld();
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  });
  afterAll(() => world.close());

  const listen = async (name: Name | null, topics: string) => {
    const lines: string[] = [];
    const stream = await (await world.as(name)).listen(`${paths.live}?topics=${topics}`, (line) => lines.push(line));
    return { lines, ...stream };
  };
  const changes = (lines: readonly string[]) =>
    lines.filter((line) => line.includes(`"partnership:${p}"`) && line.includes('"topic"'));

  test('nudges a partner, says nothing of what was written, and nudges nobody else', async () => {
    const topic = `partnership:${p}`;
    const ben = await listen('ben', topic);
    const others = await Promise.all(
      (['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const).map((name) => listen(name, topic)),
    );
    await (await world.as('ana')).submit(paths.threads(p), { kind: 'share', body: 'These words stay on the page' });
    await vi.waitFor(() => expect(changes(ben.lines).length).toBeGreaterThan(0), 5000);
    expect(ben.lines.join()).not.toContain('These words');
    for (const other of others) expect(changes(other.lines)).toEqual([]);
    for (const stream of [ben, ...others]) stream.close();
  });

  test('is not for visitors', async () => {
    expect((await listen(null, `partnership:${p}`)).status).toBe(401);
  });

  test('bears any topics that are asked for', async () => {
    for (const topics of ['', 'partnership:', 'partnership:x', "person:'", ',,,,', 'partnership:'.repeat(500), '%00']) {
      const stream = await listen('ana', topics);
      expect(stream.status).toBe(200);
      stream.close();
    }
  });

  test('lets go of what it held when it closes', async () => {
    const before = world.parts.hub.size();
    const stream = await listen('ana', `partnership:${p}`);
    await vi.waitFor(() => expect(world.parts.hub.size()).toBe(before + 1), 5000);
    stream.close();
    await vi.waitFor(() => expect(world.parts.hub.size()).toBeLessThanOrEqual(before), 5000);
  });

  test('ends when the server stops', async () => {
    const lines: string[] = [];
    const fresh = await openWorld();
    await (await fresh.as('ana')).listen(paths.live, (line) => lines.push(line));
    await fresh.close();
    expect(fresh.parts.hub.size()).toBeLessThanOrEqual(1);
  });
});
