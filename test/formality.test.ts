import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { deciding } from './deciding.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
let p: string;
beforeAll(async () => {
  world = await openWorld();
  p = (await partnersIn(world, ['ana', 'ben'], { formality: 'tight' })).partnershipId;
});
afterAll(() => world.close());

const { proposes, page } = deciding(() => world);
const turn = async (formality: 'loose' | 'guided' | 'tight') =>
  (await world.as('ben')).submit(paths.formality(p), { formality });
/** What somebody is typing, as their page saves it. */
const types = async (form: string, fields: Record<string, string>) =>
  expect((await (await world.as('ana')).post(paths.draftOf(form), fields)).status).toBe(204);

describe('The dial is turned while somebody is writing: what is asked changes at once, and no word is lost', () => {
  test('a proposal', async () => {
    await turn('tight');
    const form = paths.newProposal(p, 'other');
    expect(await page('ana', form)).toContain('What speaks against it');
    const typed = {
      title: 'We film a lesson',
      reasons: 'We forget too much.',
      speaksAgainst: 'Families have to agree.',
      changeOurMind: '',
      decideBy: '',
      revisitOn: '',
    };
    await types(form, typed);
    await turn('loose');
    const loose = await page('ana', form);
    for (const words of ['One line is enough', 'We forget too much.', 'Families have to agree.'])
      expect(loose).toContain(words);
    const made = await (await world.as('ana')).submit(form, typed);
    expect(made.html).toContain('Families have to agree.');
    // Changing it while the dial stands on loose keeps what was weighed, too.
    const amendment = /\/partnerships\/[^"]+\/amendment/.exec(made.html)?.[0] ?? '';
    expect(await page('ana', amendment)).toContain('Families have to agree.');
    await turn('guided');
    expect(await page('ana', paths.newProposal(p, 'other'))).not.toContain('What speaks against it');
  });

  test('a position', async () => {
    await turn('tight');
    const id = await proposes('ben', p, 'We meet on Mondays');
    const form = paths.positions(p, id);
    await types(form, { stance: 'agree', reason: 'The library is free then.', version: '1' });
    await turn('loose');
    const loose = await page('ana', paths.proposal(p, id));
    for (const words of ['The library is free then.', 'value="agree" class="button']) expect(loose).toContain(words);
    expect(loose).toMatch(/type="radio"[^>]*value="agree"[^>]*checked/);
    await turn('guided');
    expect(await page('ana', paths.proposal(p, id))).toContain('The library is free then.');
  });

  test('a thread that is being started, with its title and a formality of its own', async () => {
    await turn('guided');
    await types(paths.threads(p), {
      kind: 'reflect',
      title: 'After the test',
      formality: 'tight',
      body: 'It was quiet.',
    });
    await turn('loose');
    const loose = await page('ana', paths.conversation(p));
    for (const words of ['value="After the test"', 'It was quiet.', 'One line is enough'])
      expect(loose).toContain(words);
  });

  test('one conversation may differ from its partnership, and be turned by itself', async () => {
    await turn('loose');
    const started = await (await world.as('ana')).post(paths.threads(p), {
      kind: 'discuss',
      title: 'Groups',
      formality: '',
      body: 'How do we group them?',
    });
    const thread = started.location;
    const [, id = ''] = /threads\/(.+)$/.exec(thread) ?? [];
    const asks = async () => (await page('ben', thread)).includes('Take up someone’s words');
    expect(await asks()).toBe(false);
    await types(paths.posts(p, id), { body: 'Half a thought' });
    expect((await (await world.as('ben')).submit(paths.threadFormality(p, id), { formality: 'tight' })).html).toContain(
      'This thread is tight, whatever the partnership is',
    );
    expect(await asks()).toBe(true);
    expect(await page('ana', thread)).toContain('Half a thought');
    await turn('guided');
    expect(await asks()).toBe(true);
    await (await world.as('ben')).submit(paths.threadFormality(p, id), { formality: '' });
    expect(await asks()).toBe(false);
    expect((await (await world.as('carmen')).post(paths.threadFormality(p, id), { formality: 'tight' })).status).toBe(
      404,
    );
  });
});
