import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverDue } from '../src/letters/deliver.ts';
import { openLog } from '../src/platform/log.ts';
import { openMail } from '../src/platform/mail/mail.ts';
import { invite, letters, write } from './letter-box.ts';
import { openWorld, type World } from './server.ts';

describe('Mail goes out', () => {
  let world: World;
  let sink: Server;
  let port: number;
  const taken: string[] = [];
  beforeAll(async () => {
    world = await openWorld();
    sink = createServer((socket) => {
      let data = false;
      let message = '';
      socket.write('220 sink\r\n');
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().split('\r\n')) {
          if (data) {
            if (line === '.') {
              data = false;
              taken.push(message);
              message = '';
              socket.write('250 taken\r\n');
            } else message += `${line}\n`;
          } else if (/^DATA/i.test(line)) {
            data = true;
            socket.write('354 go on\r\n');
          } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
          else if (/refused@/.test(line)) socket.write('550 no such person\r\n');
          else if (line) socket.write('250 ok\r\n');
        }
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    port = (sink.address() as { port: number }).port;
  });
  afterAll(async () => {
    sink.close();
    await world.close();
  });

  test('each letter once, with a stable id and one-click unsubscribe; a refused one is tried again later', async () => {
    const mail = openMail(
      {
        mailUrl: `smtp://127.0.0.1:${port}`,
        mailFrom: 'Peer Partner <peers@larkspur.example>',
        publicUrl: 'http://localhost:3000',
      },
      openLog('silent'),
    );
    await invite(world, 'ana', { person: 'ben' });
    await invite(world, 'ana', { email: 'refused@larkspur.example' });
    await write(world);
    const deliver = () =>
      deliverDue(world.database, mail, 'http://localhost:3000', openLog('silent'), () => world.clock.now());
    await deliver();
    await deliver();
    expect(taken).toHaveLength(1);
    const rows = await letters(world);
    const sent = rows.find((row) => row.sent_at);
    expect(taken[0]).toContain(`Message-ID: <${sent?.id}@localhost>`);
    expect(taken[0]?.replace(/\n[ \t]+/g, ' ')).toMatch(/List-Unsubscribe: <http:\/\/localhost:3000\/unsubscribe\//);
    const refused = rows.find((row) => row.email.startsWith('refused'));
    expect(refused).toMatchObject({ sent_at: null, attempts: 1 });
    world.clock.advance(90_000);
    await deliver();
    expect((await letters(world)).find((row) => row.email.startsWith('refused'))?.attempts).toBe(2);
    mail.close();
  });
});
