import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { partnersIn } from './partners.ts';
import { type Browser, openWorld, type World } from './server.ts';

let world: World;
let p: string;
let closed: string;
beforeAll(async () => {
  world = await openWorld();
  p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  closed = (await partnersIn(world, ['ana', 'iris'], { status: 'closed' })).partnershipId;
});
afterAll(() => world.close());

const keyIn = (location: string) => /protocols\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';

/** The fields of the edit form as a browser without script would send them. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const form = html.slice(html.indexOf('id="protocol-v'), html.indexOf('</form>', html.indexOf('id="protocol-v')));
  const fields: Record<string, string | string[]> = {};
  const text = (value: string) =>
    value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? '';
    const type = /type="([^"]*)"/.exec(tag)?.[1];
    if (name === '' || name === 'requestId' || ((type === 'radio' || type === 'checkbox') && !/ checked/.test(tag)))
      continue;
    const value = text(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
    fields[name] = fields[name] === undefined ? value : [fields[name], value].flat();
  }
  for (const [, name, value] of form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g))
    fields[name ?? ''] = text(value ?? '');
  for (const [, name, options] of form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    fields[name ?? ''] = /value="([^"]*)" selected/.exec(options ?? '')?.[1] ?? '';
  return fields;
}

async function copied(browser: Browser, at: string | null, key = 'tuning'): Promise<string> {
  const answer = await browser.post(paths.protocolCopies(at, key));
  expect(answer.status).toBe(303);
  return keyIn(answer.location);
}

describe('Partners make a conversation their own', () => {
  test('a copy is changed without script: rounds added, moved and removed keep what was typed', async () => {
    const ana = await world.as('ana');
    const id = await copied(ana, p);
    const edit = `${paths.protocolEdit(p, id)}?language=en`;
    const first = await ana.get(edit);
    expect(first.html).toContain('Only you and Ben Whitlock will read this.');
    const typed = { ...fieldsOf(first.html), name: 'Tuning, our way', 'round-0-minutes': '4' };
    const added = await ana.post(edit, { ...typed, change: 'round-add' });
    expect([added.status, added.location]).toEqual([303, `${edit}&at=round-7&did=add`]);
    const withPart = (await ana.get(added.location)).html;
    expect(withPart).toMatch(/<input [^>]*name="round-7-name"[^>]*autofocus/);
    const withOne = fieldsOf(withPart);
    expect(withOne).toMatchObject({ name: 'Tuning, our way', 'round-0-minutes': '4', 'round-7-name': '' });
    Object.assign(withOne, {
      'round-7-name': 'A word of thanks',
      'round-7-does': 'Say it.',
      'round-7-prompts': 'Thank you for…\n\nI will…',
    });
    const up = await ana.post(edit, { ...withOne, change: 'round-7-up' });
    const after = (await ana.get(up.location)).html;
    // The keyboard stays on the button, for the next press.
    expect(after.match(/<button[^>]*autofocus[^>]*>/g)).toEqual([expect.stringContaining('value="round-6-up"')]);
    const moved = fieldsOf((await ana.get(edit)).html);
    expect(moved).toMatchObject({ 'round-6-name': 'A word of thanks', 'round-7-name': 'What each takes home' });
    const removed = await ana.post(edit, { ...moved, change: 'round-7-remove' });
    expect((await ana.get(removed.location)).html).toMatch(/<details [^>]*id="round-6"><summary autofocus/);
    const saved = await ana.post(edit, fieldsOf((await ana.get(edit)).html));
    expect([saved.status, saved.location]).toEqual([303, paths.protocol(p, id)]);
    const { html } = await (await world.as('ben')).get(paths.protocol(p, id));
    expect(html).toContain('Tuning, our way');
    expect(html).toContain('7. A word of thanks');
    expect(html).not.toContain('What each takes home');
    expect(html).toContain('2, by Ana Reyes');
    const before = await (await world.as('ben')).get(`${paths.protocol(p, id)}?version=1`);
    expect(before.html).toContain('What each takes home');
    expect(before.html).toContain('This is version 1, as it was.');
    expect((await ana.get(paths.protocols(p))).html).toContain('Tuning, our way');
    expect((await ana.get(paths.history(p))).html).toContain('You changed a conversation protocol.');
  });

  test('what is wrong comes back with a kind word at its place, and nothing is saved', async () => {
    const ana = await world.as('ana');
    const id = await copied(ana, p);
    const edit = `${paths.protocolEdit(p, id)}?language=en`;
    const typed = fieldsOf((await ana.get(edit)).html);
    const wrong = { ...typed, name: '', 'round-2-minutes': '500', 'role-0-facilitates': 'on', 'round-4-does': 'Mine' };
    const answer = await ana.post(edit, wrong);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Round 3, minutes: give whole minutes, from 1 to 240.');
    expect(answer.html).toContain('Name: write a word or two.');
    expect(answer.html).toContain('Part 2: one part moves the conversation on already');
    expect(fieldsOf(answer.html)).toMatchObject({ 'round-2-minutes': '500', 'round-4-does': 'Mine', name: '' });
    expect((await ana.get(paths.protocol(p, id))).html).toContain('1, by Ana Reyes');
    expect((await ana.post(edit, {})).status).toBe(422);
    const hostile = { 'round-0-key': '<b>', 'round-9999-key': 'x', change: 'round-0-up', basedOn: '99999999999999' };
    expect((await ana.post(edit, hostile)).status).toBe(303);
  });

  test('who saves after somebody else sees that, and loses nothing', async () => {
    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    const id = await copied(ana, p);
    const edit = `${paths.protocolEdit(p, id)}?language=en`;
    const [hers, his] = [fieldsOf((await ana.get(edit)).html), fieldsOf((await ben.get(edit)).html)];
    expect((await ana.post(edit, { ...hers, name: 'Hers' })).status).toBe(303);
    const late = await ben.post(edit, { ...his, name: 'His' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Somebody saved another version meanwhile');
    expect(fieldsOf(late.html)).toMatchObject({ name: 'His', basedOn: '2' });
    expect((await ben.post(edit, fieldsOf(late.html))).status).toBe(303);
    expect((await ana.get(paths.protocol(p, id))).html).toContain('<h1>His</h1>');
    const same = await ben.post(edit, fieldsOf((await ben.get(edit)).html));
    expect(same.status).toBe(303);
    expect((await ana.get(paths.protocol(p, id))).html).toContain('3, by Ben Whitlock');
  });

  test('one that is not offered any more stays readable, and can be offered again', async () => {
    const ana = await world.as('ana');
    const id = await copied(ana, p, 'check-in');
    await ana.post(paths.protocolRetirement(p, id), { retired: 'yes' });
    expect((await ana.get(paths.protocol(p, id))).html).toContain('This one is not offered any more.');
    expect((await ana.get(`${paths.protocols(p)}?for=connect&minutes=10&tight=loose`)).html).toContain(
      'not offered any more',
    );
    await ana.post(paths.protocolRetirement(p, id), { retired: 'no' });
    expect((await ana.get(paths.protocol(p, id))).html).not.toContain('This one is not offered any more.');
  });

  test('a closed partnership’s library is for reading', async () => {
    const ana = await world.as('ana');
    const { html } = await ana.get(paths.protocol(closed, 'tuning'));
    expect(html).toContain('Save as a file');
    expect(html).not.toContain('Make a copy to change');
    const refused = await ana.post(paths.protocolCopies(closed, 'tuning'));
    expect(refused.location).toBe(paths.protocol(closed, 'tuning'));
  });
});

describe('A district keeps its own', () => {
  test('what a specialist changes is offered to every partnership, which copies it to change it', async () => {
    const [fatima, ana] = [await world.as('fatima'), await world.as('ana')];
    const id = await copied(fatima, null, 'data-conversation');
    const edit = `${paths.protocolEdit(null, id)}?language=es`;
    const form = await fatima.get(edit);
    expect(form.html).toContain('Everybody in the district may read this.');
    expect((await fatima.post(edit, { ...fieldsOf(form.html), name: 'Datos del distrito' })).status).toBe(303);
    const seen = await ana.get(paths.protocol(p, id));
    expect(seen.html).toContain('<h1>Datos del distrito</h1>');
    expect(seen.html).not.toContain('Change this conversation');
    expect((await ana.get(paths.protocolEdit(p, id))).status).toBe(404);
    expect((await ana.post(paths.protocolRetirement(p, id), { retired: 'yes' })).status).toBe(404);
    const hers = await copied(ana, p, id);
    expect((await ana.get(paths.protocolEdit(p, hers))).status).toBe(200);
    expect((await fatima.get(paths.protocol(null, hers))).status).toBe(404);
    expect((await (await world.as('hank')).get(paths.protocolEdit(null, id))).status).toBe(200);
    for (const name of ['ana', 'grace', 'zoe'] as const) {
      const other = await world.as(name);
      expect((await other.get(paths.protocol(null, id))).status, name).toBe(404);
      expect((await other.post(paths.protocolCopies(null, id))).status, name).toBe(404);
    }
  });
});

describe('A conversation as a file', () => {
  const sent = async (
    browser: Browser,
    at: string | null,
    content: string | Uint8Array<ArrayBuffer> | null,
    headers = {},
  ) => {
    const form = new FormData();
    if (content !== null) form.set('file', new File([content], 'conversation.json', { type: 'application/json' }));
    return browser.upload(paths.protocols(at), form, headers);
  };

  test('is saved, and brought in elsewhere as the same thing', async () => {
    const [ana, hank] = [await world.as('ana'), await world.as('hank')];
    const saved = await ana.get(paths.protocolFile(p, 'student-work'));
    expect(saved.headers.get('content-disposition')).toBe('attachment; filename="looking-at-student-work.json"');
    const brought = await sent(hank, null, saved.html);
    expect(brought.status).toBe(303);
    const again = await hank.get(paths.protocolFile(null, keyIn(brought.location)));
    expect(again.status).toBe(200);
    expect(JSON.parse(again.html)).toEqual(JSON.parse(saved.html));
  });

  test('that is wrong changes nothing, and says what is wrong where', async () => {
    const ana = await world.as('ana');
    const count = async () => (await ana.get(paths.protocols(p))).html.split('class="card card-link"').length;
    const before = await count();
    const file = JSON.parse((await ana.get(paths.protocolFile(p, 'tuning'))).html);
    file.protocol.rounds[2].minutes = 0;
    file.protocol.purpose = {};
    const answer = await sent(ana, p, JSON.stringify(file));
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Nothing was brought in');
    expect(answer.html).toContain('Round 3, minutes: give whole minutes, from 1 to 240.');
    expect(answer.html).toContain('What it is good for: write a word or two.');
    for (const [content, word] of [
      [null, 'Choose a file first.'],
      ['', 'Choose a file first.'],
      ['{"format"', 'can’t be read'],
      [new Uint8Array([0xff, 0xfe]), 'can’t be read'],
      ['[]', 'a file of something else'],
      [JSON.stringify({ ...file, formatVersion: 7 }), 'a newer version'],
      [' '.repeat(300_000), 'larger than 200 KB'],
    ] as const) {
      const refused = await sent(ana, p, content);
      expect(refused.status, word).toBe(422);
      expect(refused.html).toContain(word);
    }
    // Far too large is said on the same page, and beyond what is taken in at all on one with a way back.
    const large = await sent(ana, p, ' '.repeat(5_000_000));
    expect([large.status, large.html.includes('larger than 200 KB')]).toEqual([422, true]);
    const beyond = await sent(ana, p, ' '.repeat(68_000_000), { referer: `http://localhost${paths.protocols(p)}` });
    expect(beyond.status).toBe(413);
    expect(beyond.html).toContain('That is too large');
    expect(beyond.html).toContain(`href="${paths.protocols(p)}"`);
    expect(beyond.html).toContain('Ana Reyes');
    file.protocol.rounds[2].minutes = 5;
    file.protocol.purpose = { en: 'Half a pair \ud800 and a nothing \u0000.' };
    expect((await sent(ana, p, JSON.stringify(file))).status).toBe(303);
    expect(await count()).toBe(before + 1);
  });
});
