import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Reach, titleOf } from './title.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer;
let port: number;
let asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const names: Record<string, string[]> = {
  'open.example': ['93.184.215.14'],
  'inside.example': ['10.0.0.5'],
  'half.example': ['93.184.215.14', '127.0.0.1'],
  'cloud.example': ['169.254.169.254'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'nowhere.example': [],
};
/** Names as in the list above; every address that is let through leads to the server of this test. */
const reach: Reach = {
  async resolve(host) {
    const found = names[host];
    if (!found) throw new Error('ENOTFOUND');
    return found;
  },
  dial: () => ({ address: '127.0.0.1', port }),
};
const title = (url: string, wait?: number) => titleOf(url, reach, wait);
const says =
  (body: string | Buffer, headers: Record<string, string> = { 'content-type': 'text/html' }, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

it('reads the title of an open page, asking as nobody in particular', async () => {
  answer = says(
    '<!doctype html><html><head><meta charset=utf-8><title>\n  Fractions &amp; <b>friends</b> &#8211; ideas\n</title>',
  );
  expect(await title('http://open.example/a?b=1')).toBe('Fractions & friends – ideas');
  expect(asked[0]?.url).toBe('/a?b=1');
  expect(asked[0]?.headers).toMatchObject({ host: 'open.example' });
  expect(asked[0]?.headers.cookie ?? asked[0]?.headers.referer).toBeUndefined();
});

it.each([
  'http://inside.example/',
  'http://half.example/',
  'http://cloud.example/latest/meta-data/',
  'http://mapped.example/',
  'http://nowhere.example/',
  'http://unknown.example/',
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://open.example:8080/',
  'http://user:secret@open.example/',
  'https://open.example:22/',
  'ftp://open.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'gopher://open.example/',
  'no address',
  '',
])('never asks at %s', async (url) => {
  answer = says('<title>Secret</title>');
  expect(await title(url)).toBeNull();
  expect(asked).toEqual([]);
});

it.each([
  'http://inside.example/',
  'http://127.0.0.1/',
  'http://[::1]/',
  '//cloud.example/',
  'file:///etc/passwd',
  'http://open.example:22/',
])('is not led to %s', async (location) => {
  answer = (request, response) =>
    request.url === '/' ? response.writeHead(302, { location }).end() : response.end('<title>Secret</title>');
  expect(await title('http://open.example/')).toBeNull();
  expect(asked).toHaveLength(1);
});

it('follows a few redirects and no more', async () => {
  answer = (request, response) => {
    const hop = Number(request.url?.slice(1) || 0);
    if (hop < 3) response.writeHead(301, { location: `/${hop + 1}` }).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from('<title>Se\xf1al</title>', 'latin1'));
  };
  expect(await title('http://open.example/')).toBe('Señal');
  answer = (_, response) => response.writeHead(302, { location: '/' }).end();
  asked = [];
  expect(await title('http://open.example/')).toBeNull();
  expect(asked).toHaveLength(4);
});

it.each<[string, Answer]>([
  ['a file', says('<title>x</title>', { 'content-type': 'application/pdf' })],
  ['a page that is not there', says('<title>Not found</title>', { 'content-type': 'text/html' }, 404)],
  ['a page without a title', says('<h1>Hello</h1>')],
  ['an empty title', says('<title>  <b></b> </title>')],
  ['a title far behind', says(`${' '.repeat(300_000)}<title>Late</title>`)],
  ['headers without end', (_, response) => void response.writeHead(200, { x: 'y'.repeat(20_000) }).end()],
  ['a broken answer', (_, response) => void response.socket?.destroy()],
])('says nothing of %s', async (_, given) => {
  answer = given;
  expect(await title('http://open.example/')).toBeNull();
});

it('stops reading after a quarter of a megabyte, and waiting after a while', async () => {
  let sent = 0;
  answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384))) sent += 16_384;
      response.once('drain', more);
    };
    more();
  };
  expect(await title('http://open.example/')).toBeNull();
  expect(sent).toBeLessThan(16_000_000);
  answer = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Never');
  expect(await title('http://open.example/', 60)).toBeNull();
});

it('makes harmless words of whatever a title holds', async () => {
  answer = says(`<title><script>alert(1)</script>"><img src=x onerror=alert(1)>\u202e${'long '.repeat(100)}</title>`);
  const words = await title('http://open.example/');
  expect(words).not.toMatch(/<|script|img|\u202e/);
  expect(words?.length).toBeLessThanOrEqual(200);
});
