import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { openScanner } from './scanner.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** Answers as clamd does: reads an INSTREAM to its end, then says what it found. */
function clamd(answer: (content: Buffer) => string | null): Promise<string> {
  return new Promise((resolve) => {
    const listening = createServer((socket) => {
      let read = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        read = Buffer.concat([read, data]);
        const command = Buffer.from('zINSTREAM\0');
        if (!read.subarray(0, command.length).equals(command)) return;
        const parts: Buffer[] = [];
        for (let at = command.length; at + 4 <= read.length; ) {
          const length = read.readUInt32BE(at);
          if (length === 0) {
            const said = answer(Buffer.concat(parts));
            return void (said === null ? socket.destroy() : socket.end(said));
          }
          parts.push(read.subarray(at + 4, at + 4 + length));
          at += 4 + length;
        }
      });
    }).listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(listening.address() as AddressInfo).port}`));
    server = listening;
  });
}

it('sends the whole file and believes what the scanner says', async () => {
  let seen = 0;
  const at = await clamd((content) => {
    seen = content.length;
    return content.includes('VIRUS') ? 'stream: Test-Signature FOUND\0' : 'stream: OK\0';
  });
  const scan = openScanner(at);
  expect(await scan(new Uint8Array(200_000).fill(65))).toBe('clean');
  expect(seen).toBe(200_000);
  expect(await scan(Buffer.from('a VIRUS in it'))).toBe('infected');
});

it('says so when the scanner is not there, hangs up, fails or never answers', async () => {
  expect(await openScanner('127.0.0.1:1')(Buffer.from('x'))).toBe('unreachable');
  expect(await openScanner('/nowhere/clamd.ctl')(Buffer.from('x'))).toBe('unreachable');
  expect(await openScanner(await clamd(() => null))(Buffer.from('x'))).toBe('unreachable');
  server?.close();
  expect(await openScanner(await clamd(() => 'INSTREAM size limit exceeded. ERROR\0'))(Buffer.from('x'))).toBe(
    'unreachable',
  );
  server?.close();
  expect(await openScanner(await clamd(() => ''), 50)(Buffer.from('x'))).toBe('unreachable');
});

it('takes everything as clean where none was set', async () => {
  expect(await openScanner(undefined)(Buffer.from('x'))).toBe('clean');
});
