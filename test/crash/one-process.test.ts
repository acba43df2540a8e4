import { cpSync } from 'node:fs';
import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { paths } from '../../src/paths.ts';
import { newThread } from './ledger.ts';
import { buildProgram, Ended, freePort } from './program.ts';
import { hasPostgres, openStage, pairUp } from './stage.ts';
import { idIn } from './visitor.ts';

const stage = openStage();
beforeAll(buildProgram);

describe.concurrent('an application', () => {
  it('has its folder alone: a second one is refused with advice, and the first goes on serving', async () => {
    const folder = stage.folder();
    const port = await freePort();
    const first = await stage.start({ PORT: String(port), DATA_DIR: folder });
    const pair = await pairUp(first.url);
    const second = await stage
      .start({ PORT: String(await freePort()), DATA_DIR: folder })
      .catch((error: unknown) => error);
    expect(second).toBeInstanceOf(Ended);
    expect(second).toMatchObject({ code: 1 });
    const { message } = second as Ended;
    expect(message).toContain(`Another Peer Partner process is using the data folder ${folder}`);
    expect(message).toContain('DATA_DIR');
    expect(message).not.toMatch(/\n\s+at /);
    const thread = await newThread(pair.ben, pair.partnership, 'Still here');
    expect((await pair.ana.get(paths.thread(pair.partnership, thread))).html).toContain('Here we go.');
    expect(await first.stop()).toBe(0);
  });

  it('goes on from a copy of its folder, with those who were signed in', async () => {
    const folder = stage.folder();
    const port = String(await freePort());
    const first = await stage.start({ PORT: port, DATA_DIR: folder });
    const { ana, ben, partnership } = await pairUp(first.url);
    const thread = await newThread(ana, partnership, 'Kept');
    expect(await first.stop()).toBe(0);
    const copy = stage.folder();
    cpSync(folder, copy, { recursive: true });
    const second = await stage.start({ PORT: port, DATA_DIR: copy });
    expect((await ben.get(paths.thread(partnership, thread))).html).toContain('Here we go.');
    expect(await second.stop()).toBe(0);
  });

  it.skipIf(!hasPostgres)('that is killed while it writes letters leaves none unwritten', async () => {
    const server = await stage.server();
    const settings = { PORT: String(await freePort()), DATA_DIR: stage.folder(), DATABASE_URL: server.url };
    const first = await stage.start(settings);
    const { ana } = await pairUp(first.url);
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    // The server ends before this test's own connection when the test fails.
    client.on('error', () => {});
    const count = async (text: string) => Number((await client.query<{ count: string }>(text)).rows[0]?.count);
    const letters = () => count("select count(*) from letter where email = 'dana@larkspur.example'");
    const atWork = () => count("select count(*) from pgboss.job where name = 'letters' and state = 'active'");

    // The job is held up until it has been killed.
    await vi.waitUntil(async () => (await atWork()) === 0, { timeout: 60_000 });
    await client.query('begin; lock table letter in access exclusive mode');
    const objective = idIn(await ana.submit(paths.objectives, { statement: 'Give feedback that students use' }));
    await ana.submit(paths.newPartnership(objective), { commitment: 'I am in.', emails: 'dana@larkspur.example' });
    await vi.waitUntil(async () => (await atWork()) === 1, { timeout: 60_000 });
    await first.kill();
    await client.query('rollback');
    expect(await letters()).toBe(0);

    const second = await stage.start(settings);
    await vi.waitUntil(async () => (await letters()) === 1, { timeout: 120_000, interval: 250 });
    expect(await second.stop()).toBe(0);
    await client.end();
  });
});
