import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function page(who: Name, path: string) {
  return (await (await world.as(who)).get(path)).html;
}

describe('Ways of working side by side', () => {
  test('say hours, people, cover, what remains and credit, and lead straight to a proposal', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    expect(await page('ana', paths.approach(p))).toContain(`href="${paths.approachComparison(p)}"`);
    const all = await page('ana', paths.approachComparison(p));
    for (const head of ['Hours in a cycle', 'People', 'Cover for classes', 'What remains', 'Credit likely'])
      expect(all).toContain(head);
    expect(all).toContain('12 hours');
    expect(all).toContain('Up to 9 hours.');
    const link = `${paths.newProposal(p, 'approach')}&approach=book-study`;
    expect(all).toContain(link.replaceAll('&', '&amp;'));
    expect(await page('ana', link)).toMatch(/value="book-study" checked/);
  });

  test('are narrowed by hours and cover; none is hidden', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const html = await page('ana', `${paths.approachComparison(p)}?hours=4,5&cover=no`);
    const [fits = '', others = ''] = html.split('id="others"');
    expect(fits).toContain('Discussion group');
    expect(fits).not.toContain('Lesson study');
    expect(others).toContain('Lesson study');
    expect(others).toContain('Takes 7.5 h more than you have.');
    expect(others).toContain('Needs cover for your classes.');
    expect(others).toContain('Needs 3 of you; you are 2.');
    for (const hours of ['many', '-1', '1e309', '%00']) {
      const answer = await (await world.as('ana')).get(`${paths.approachComparison(p)}?hours=${hours}`);
      expect(answer.status, hours).toBe(422);
      expect(answer.html).toContain('Give the hours as a number');
    }
  });
});
