import { type AddressInfo, createServer } from 'node:net';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

const picture = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#c86428' } })
  .withExif({ IFD0: { Make: 'CameraMaker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 44/1 21/1' } })
  .jpeg()
  .toBuffer();

/** A form as a browser sends it. */
function formWith(fields: Record<string, string>, files: [name: string, content: BlobPart][]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ requestId: newId(), ...fields })) form.append(name, value);
  for (const [name, content] of files) form.append('attached', new File([content], name));
  return form;
}

describe('Pictures and files beside a post', () => {
  let world: World;
  let p: string;
  let thread: string;
  beforeAll(async () => {
    world = await openWorld({ filesPerPartnership: 300_000 });
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
    const started = await (await world.as('ana')).post(paths.threads(p), { kind: 'share', body: 'What I made' });
    thread = started.location.split('/').at(-1) ?? '';
  });
  afterAll(() => world.close());

  const rows = () =>
    world.database
      .asOwner((db) =>
        sql<{
          id: string;
          name: string;
          kind: string;
          alt: string;
        }>`select id, name, kind, alt from attachment where partnership_id = ${p} `.execute(db),
      )
      .then((found) => found.rows);

  const named = async (name: string) => (await rows()).find((row) => row.name === name);

  test('are seen by partners, with what the picture shows and without where it was taken', async () => {
    const ana = await world.as('ana');
    const form = formWith({ body: 'The board and the list', alts: 'Three columns of fractions' }, [
      ['IMG_7.JPG', new Uint8Array(picture)],
      ['groups.csv', 'group,count\nA,3\n'],
    ]);
    const posted = await ana.upload(paths.posts(p, thread), form);
    expect(posted.status).toBe(303);
    const [first, second] = [await named('IMG_7.jpg'), await named('groups.csv')];
    const ben = await world.as('ben');
    const page = (await ben.get(paths.thread(p, thread))).html;
    expect(page).toContain('alt="Three columns of fractions"');
    expect(page).toContain('groups.csv');

    const shown = await ben.get(paths.attachment(p, first?.id ?? ''));
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; filename="IMG_7.jpg"/);
    expect(shown.html).not.toMatch(/CameraMaker|Exif/);
    const preview = await ben.get(paths.attachmentPreview(p, first?.id ?? ''));
    expect([preview.status, preview.headers.get('content-type')]).toEqual([200, 'image/webp']);

    const file = await ben.get(paths.attachment(p, second?.id ?? ''));
    expect(file.html).toBe('group,count\nA,3\n');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(file.headers.get('cache-control')).toBe('private, no-cache');
    const again = await ben.get(paths.attachment(p, second?.id ?? ''), {
      'if-none-match': file.headers.get('etag') ?? '',
    });
    expect([again.status, again.html]).toEqual([304, '']);
    expect((await ben.get(paths.attachmentPreview(p, second?.id ?? ''))).status).toBe(404);
  });

  test('the same form sent twice keeps them once; with another file it is a form of its own', async () => {
    const ana = await world.as('ana');
    const requestId = newId();
    const send = (content: string) =>
      ana.upload(paths.posts(p, thread), formWith({ requestId, body: 'Twice' }, [['twice.txt', content]]));
    const [first, second, other] = [await send('one'), await send('one'), await send('two')];
    expect(second.location).toBe(first.location);
    expect(other.location).not.toBe(first.location);
    expect((await rows()).filter((row) => row.name === 'twice.txt')).toHaveLength(2);
  });

  test('a post may be a picture alone, and a thread begins with one', async () => {
    const ana = await world.as('ana');
    const began = await ana.upload(
      paths.threads(p),
      formWith({ kind: 'share', body: '' }, [['wall.jpg', new Uint8Array(picture)]]),
    );
    expect(began.status).toBe(303);
    const page = (await (await world.as('ben')).get(began.location)).html;
    expect(page).toContain('wall.jpg');
    expect(page).toContain('Picture from Ana Reyes, not described yet');
  });

  test('what can’t be taken is said kindly, and what was typed stays', async () => {
    const ana = await world.as('ana');
    const before = (await rows()).length;
    const refused = async (files: [string, BlobPart][]) => {
      const answer = await ana.upload(paths.posts(p, thread), formWith({ body: 'My careful words' }, files));
      expect(answer.status).toBe(422);
      expect(answer.html).toContain('My careful words');
      expect(answer.html).toContain('choose your files once more');
      return answer.html;
    };
    expect(await refused([['page.png', '<html><script>alert(1)</script>']])).toContain(
      'page.png is or holds a program',
    );
    expect(await refused([['big.txt', 'x'.repeat(10 * 1024 * 1024 + 1)]])).toContain('big.txt is larger than 10 MB');
    expect(
      await refused([
        ['ok.txt', 'ok'],
        ['none.txt', ''],
      ]),
    ).toContain('There is nothing in none.txt');
    const full = await ana.upload(paths.posts(p, thread), formWith({ body: 'x' }, [['room.txt', 'x'.repeat(299_000)]]));
    expect([full.status, full.html.includes('used up its room')]).toEqual([422, true]);
    expect(await rows()).toHaveLength(before);
  });

  test('their author describes them later and takes them away; nobody else does', async () => {
    const ana = await world.as('ana');
    const posted = await ana.upload(
      paths.posts(p, thread),
      formWith({ body: 'Two' }, [
        ['a.jpg', new Uint8Array(picture)],
        ['b.txt', 'b'],
      ]),
    );
    const post = posted.location.split('#post-')[1] ?? '';
    const [a, b] = [await named('a.jpg'), await named('b.txt')];
    const change = { body: 'Two', basedOn: '1', [`alt-${a?.id}`]: 'A wall', [`drop-${b?.id}`]: 'on' };
    expect((await (await world.as('ben')).post(paths.post(p, thread, post), change)).status).toBe(404);
    expect((await ana.post(paths.post(p, thread, post), change)).status).toBe(303);
    expect(await named('a.jpg')).toMatchObject({ id: a?.id, alt: 'A wall' });
    expect((await ana.get(paths.attachment(p, b?.id ?? ''))).status).toBe(404);
  });

  test('go for good with their post', async () => {
    const ana = await world.as('ana');
    const posted = await ana.upload(
      paths.posts(p, thread),
      formWith({ body: 'Regretted' }, [['regret.txt', 'regret']]),
    );
    const post = posted.location.split('#post-')[1] ?? '';
    const id = (await named('regret.txt'))?.id ?? '';
    await ana.post(paths.post(p, thread, post), { delete: 'yes' });
    expect(await named('regret.txt')).toBeUndefined();
    expect((await ana.get(paths.attachment(p, id))).status).toBe(404);
  });

  test('are found through their own partnership alone', async () => {
    const other = await partnersIn(world, ['carmen', 'ana']);
    const [row] = await rows();
    expect((await (await world.as('carmen')).get(paths.attachment(other.partnershipId, row?.id ?? ''))).status).toBe(
      404,
    );
    expect((await (await world.as('ana')).get(paths.attachment(other.partnershipId, row?.id ?? ''))).status).toBe(404);
  });
});

test('A virus scanner that an operator set is asked, and nothing is kept without its word', async () => {
  const clamd = createServer((socket) => {
    let read = '';
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      read += data.toString('latin1');
      if (read.endsWith('\0\0\0\0')) socket.end(read.includes('EICAR') ? 'stream: Eicar FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => void clamd.listen(0, '127.0.0.1', resolve));
  const world = await openWorld({ clamd: `127.0.0.1:${(clamd.address() as AddressInfo).port}` });
  try {
    const p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
    const ana = await world.as('ana');
    const send = (content: string) =>
      ana.upload(paths.threads(p), formWith({ kind: 'share', body: 'With a file' }, [['list.txt', content]]));
    expect((await send('apples')).status).toBe(303);
    expect((await send('EICAR')).html).toContain('The virus scanner found something in list.txt');
    await new Promise((resolve) => clamd.close(resolve));
    const without = await send('pears');
    expect(without.status).toBe(422);
    expect(without.html).toContain('The virus scanner does not answer');
    expect(without.html).toContain('With a file');
  } finally {
    await world.close();
  }
});
