import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoted } from '../src/conversation/conversation.ts';
import { subjectAt } from '../src/partnership/notes/place.ts';
import { paths } from '../src/paths.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

describe('Partners write to each other', () => {
  let world: World;
  let p: string;
  let objective: string;
  let thread: string;
  beforeAll(async () => {
    world = await openWorld();
    ({ partnershipId: p, objectiveId: objective } = await partnersIn(world, ['ana', 'ben']));
    const ana = await world.as('ana');
    const started = await ana.post(paths.threads(p), { kind: 'reflect', body: 'Today they *argued* about fractions' });
    expect(started.status).toBe(303);
    thread = started.location.split('/').at(-1) ?? '';
  });
  afterAll(() => world.close());

  test('the first words become the title when none is given', async () => {
    const page = await (await world.as('ben')).get(paths.conversation(p));
    expect(page.html).toContain('Today they argued about fractions');
    expect(page.html).toContain('1 new');
  });

  test('reading a thread takes the mark away', async () => {
    const ben = await world.as('ben');
    const page = await ben.get(paths.thread(p, thread));
    expect(page.html).toContain('<em>argued</em>');
    expect((await ben.get(paths.conversation(p))).html).not.toContain('1 new');
  });

  test('an answer arrives once, however often its form is sent', async () => {
    const ben = await world.as('ben');
    const fields = { requestId: '0190a0a0-0000-7000-8000-00000000abcd', body: 'Mine too, about halves' };
    const first = await ben.post(paths.posts(p, thread), fields);
    const second = await ben.post(paths.posts(p, thread), fields);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.location).toBe(first.location);
    const page = await (await world.as('ana')).get(paths.thread(p, thread));
    expect(page.html.split('Mine too, about halves')).toHaveLength(2);
  });

  test('a form that was changed after the Back button is a form of its own', async () => {
    const ben = await world.as('ben');
    const requestId = '0190a0a0-0000-7000-8000-00000000beef';
    await ben.post(paths.posts(p, thread), { requestId, body: 'As first written' });
    await ben.post(paths.posts(p, thread), { requestId, body: 'As written after going back' });
    const page = await (await world.as('ana')).get(paths.thread(p, thread));
    expect(page.html).toContain('As first written');
    expect(page.html).toContain('As written after going back');
  });

  test('an empty or overlong post comes back with what was typed', async () => {
    const ana = await world.as('ana');
    const empty = await ana.post(paths.posts(p, thread), { body: '   ' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Write a word or two first.');
    const long = await ana.post(paths.posts(p, thread), { body: 'x'.repeat(20_001) });
    expect(long.status).toBe(422);
    expect(long.html).toContain('x'.repeat(20_001));
  });

  test('an edit keeps the earlier wording readable, and a second window sees both', async () => {
    const ana = await world.as('ana');
    const posted = await ana.post(paths.posts(p, thread), { body: 'First wording' });
    const id = posted.location.split('#post-')[1] ?? '';
    expect((await ana.post(paths.post(p, thread, id), { body: 'Second wording', basedOn: '1' })).status).toBe(303);
    const late = await ana.post(paths.post(p, thread, id), { body: 'Third wording', basedOn: '1' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Second wording');
    expect(late.html).toContain('Third wording');
    const seen = await (await world.as('ben')).get(paths.post(p, thread, id));
    expect(seen.html).toContain('First wording');
    expect(
      (await (await world.as('ben')).post(paths.post(p, thread, id), { body: 'Not mine', basedOn: '2' })).status,
    ).toBe(404);
  });

  test('deleting takes every wording away and leaves a line', async () => {
    const ana = await world.as('ana');
    const posted = await ana.post(paths.posts(p, thread), { body: 'Regretted words' });
    const id = posted.location.split('#post-')[1] ?? '';
    await ana.post(paths.post(p, thread, id), { body: 'Regretted words, again', basedOn: '1' });
    await ana.post(paths.post(p, thread, id), { delete: 'yes' });
    for (const address of [paths.thread(p, thread), paths.post(p, thread, id)]) {
      const page = await (await world.as('ben')).get(address);
      expect(page.html).not.toContain('Regretted');
      expect(page.html).toContain('deleted by its author');
    }
  });

  test('a private note is read by its author alone', async () => {
    const ana = await world.as('ana');
    const back = paths.thread(p, thread);
    expect((await ana.post(paths.privateNote(p, thread), { note: 'Ask about Tuesday', back })).location).toBe(back);
    expect((await ana.get(back)).html).toContain('Ask about Tuesday');
    expect((await (await world.as('ben')).get(back)).html).not.toContain('Ask about Tuesday');
  });

  test('a note goes back to its own partnership only, and stands beside its own things only', async () => {
    const ana = await world.as('ana');
    expect((await ana.post(paths.privateNote(p, thread), { note: 'x', back: '//evil.example' })).location).toBe(
      paths.partnership(p),
    );
    const other = await partnersIn(world, ['carmen', 'dev']);
    expect((await ana.post(paths.privateNote(p, other.partnershipId), { note: 'x', back: '/' })).status).toBe(404);
  });

  test('a private note stands beside pages too, each with its own, and for its author alone', async () => {
    const ana = await world.as('ana');
    const ben = await world.as('ben');
    const places = [
      ['reflection', paths.reflection(p)],
      ['members', paths.members(p)],
      ['decisions', paths.decisions(p)],
      ['comparison', paths.approachComparison(p)],
      ['publications', paths.publications(p)],
      ['objective', paths.objective(objective)],
      ['protocol:tuning', paths.protocol(p, 'tuning')],
    ] as const;
    for (const [place, back] of places) {
      const address = paths.privateNote(p, subjectAt(p, place));
      expect((await ana.get(back)).html, place).toContain(`action="${address}"`);
      expect((await ana.post(address, { note: `Mine about ${place}`, place, back })).location).toBe(back);
      const tooLong = await ana.post(address, { note: 'x'.repeat(20_001), place, back });
      expect(tooLong.html).toContain(`name="place" value="${place}"`);
    }
    for (const [place, back] of places) {
      const { html } = await ana.get(back);
      expect(html.match(/Mine about [a-z:]+/g), place).toEqual([`Mine about ${place}`]);
      const his = await ben.get(back);
      expect([his.status, his.html.includes('Mine about')], place).toEqual([200, false]);
    }
  });

  test('a note beside a page needs the page’s own name and partnership', async () => {
    const ana = await world.as('ana');
    const address = paths.privateNote(p, subjectAt(p, 'reflection'));
    const other = await partnersIn(world, ['carmen', 'dev']);
    for (const place of ['', 'members', 'kitchen', '\u0000'])
      expect((await ana.post(address, { note: 'x', place })).status, place).toBe(404);
    const elsewhere = paths.privateNote(other.partnershipId, subjectAt(other.partnershipId, 'reflection'));
    expect((await ana.post(elsewhere, { note: 'x', place: 'reflection' })).status).toBe(404);
  });

  test.each(['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const)('%s finds nothing of it', async (name) => {
    const browser = await world.as(name);
    for (const address of [paths.conversation(p), paths.thread(p, thread)])
      expect((await browser.get(address)).status).toBe(404);
    expect((await browser.post(paths.posts(p, thread), { body: 'Hello' })).status).toBe(404);
    expect((await browser.post(paths.threads(p), { kind: 'share', body: 'Hello' })).status).toBe(404);
  });

  test('a thread of another partnership is not reached through one’s own', async () => {
    const other = await partnersIn(world, ['carmen', 'dev']);
    const carmen = await world.as('carmen');
    expect((await carmen.get(paths.thread(other.partnershipId, thread))).status).toBe(404);
  });

  test('a quote starts the answer without losing what was typed', async () => {
    const ben = await world.as('ben');
    const posted = await ben.post(paths.posts(p, thread), { body: 'Line one\nLine two' });
    const id = posted.location.split('#post-')[1] ?? '';
    const page = await (await world.as('ana')).get(`${paths.thread(p, thread)}?quote=${id}`);
    expect(page.html).toContain('&gt; Line two');
    const ana = await world.as('ana');
    const action = paths.posts(p, thread);
    await ana.post(paths.draftOf(action), { body: 'My own words first\r\n' });
    const quoting = `${paths.thread(p, thread)}?quote=${id}`;
    const both = /My own words first\n\n&gt; \*\*Ben [^*]+\*\*\n&gt;\n&gt; Line one\n&gt; Line two\n\n<\/textarea>/;
    expect((await ana.get(quoting)).html).toMatch(both);
    const kept = `My own words first\n\n${quoted('Ben Whitlock', 'Line one\nLine two')}And why I agree`;
    await ana.post(paths.draftOf(action), { body: kept });
    const again = await ana.get(quoting);
    expect(again.html).toContain('And why I agree</textarea>');
    expect(/My own words first.*And why/s.exec(again.html)?.[0].match(/^&gt; Line two/gm)).toHaveLength(1);
    await ana.post(paths.draft, { form: action, back: paths.thread(p, thread), discard: 'yes' });
  });

  test('a draft that comes back says that it is one', async () => {
    const ana = await world.as('ana');
    const said = 'This is what you had written and not sent yet.';
    for (const [action, back] of [
      [paths.posts(p, thread), paths.thread(p, thread)],
      [paths.threads(p), paths.conversation(p)],
    ] as const) {
      expect((await ana.get(back)).html).not.toContain(said);
      await ana.post(paths.draftOf(action), { body: 'Half a thought' });
      const { html } = await ana.get(back);
      for (const words of [said, 'Half a thought</textarea>']) expect(html, back).toContain(words);
      expect((await (await world.as('ben')).get(back)).html).not.toContain(said);
      await ana.post(paths.draft, { form: action, back, discard: 'yes' });
    }
  });

  test('a closed partnership is read, not written', async () => {
    const closed = await partnersIn(world, ['ana', 'dev'], { status: 'closed' });
    const ana = await world.as('ana');
    expect((await ana.get(paths.conversation(closed.partnershipId))).status).toBe(200);
    const answer = await ana.post(paths.threads(closed.partnershipId), { kind: 'share', body: 'Late words' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Late words');
  });

  test('the thread’s page asks as many queries for 100 posts as for 10', async () => {
    const ana = await world.as('ana');
    const counts: number[] = [];
    for (const posts of [10, 40]) {
      const began = await ana.post(paths.threads(p), { kind: 'discuss', body: 'How many?' });
      const id = began.location.split('/').at(-1) ?? '';
      for (let i = 1; i < posts; i++) await ana.post(paths.posts(p, id), { body: `Post ${i}` });
      await ana.get(paths.thread(p, id));
      const before = world.statements();
      expect((await ana.get(paths.thread(p, id))).html.match(/id="post-/g)).toHaveLength(posts);
      counts.push(world.statements() - before);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});
