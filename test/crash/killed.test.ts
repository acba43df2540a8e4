import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cluster } from '../../bin/cluster.mjs';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { openLog } from '../../src/platform/log.ts';
import { paths } from '../../src/paths.ts';
import { type Ledger, newThread, openLedger, sendAgain, wordsIn, writeOn } from './ledger.ts';
import { buildProgram, freePort } from './program.ts';
import { hasPostgres, openStage, type Pair, pairUp } from './stage.ts';

const stage = openStage();
beforeAll(buildProgram);

/** Four write at once until `strike`, at some moment after a few answers, leaves them without. */
async function writeUntil(pair: Pair, ledger: Ledger, thread: string, strike: () => Promise<void>): Promise<void> {
  const { ana, ben, partnership } = pair;
  const before = ledger.acknowledged();
  let struck = false;
  const writers = [ana, ben, ana, ben].map((by) => writeOn(ledger, by, { partnership, thread }, () => struck));
  await vi.waitUntil(() => ledger.acknowledged() - before >= 5, { timeout: 60_000, interval: 5 });
  await pause(Math.random() * 120);
  await strike();
  struck = true;
  await Promise.all(writers);
}

/** What stands in the partnership, each once for each time it stands there, as one of its members finds it. */
async function standing(database: Database, { anaId, partnership }: Pair) {
  const district = await database.asSystem((db) => db.selectFrom('district').select('id').executeTakeFirstOrThrow());
  return database.asPerson({ districtId: district.id, personId: anaId }, async (db) => {
    const column = async (text: string) => (await sql<{ words: string }>`${sql.raw(text)}`.execute(db)).rows;
    const sorted = async (text: string) => (await column(text)).map((row) => row.words).sort();
    const [told] = (
      await sql<{ post: number; reflection: number; counted: number }>`
        select count(*) filter (where verb = 'post.added')::int as post,
          count(*) filter (where verb = 'reflection.shared')::int as reflection,
          (select sum(post_count)::int from thread where partnership_id = ${partnership}) as counted
        from history where partnership_id = ${partnership}`.execute(db)
    ).rows;
    return {
      post: await sorted("select body as words from post where body like 'Words %'"),
      milestone: await sorted("select title as words from milestone where title like 'Words %'"),
      reflection: await sorted("select body as words from reflection_answer where body like 'Words %'"),
      told,
    };
  });
}

/** Exactly what was sent is there, each once, with one line of history each. */
async function expectAllOnce(database: Database, pair: Pair, ledger: Ledger, threads: number): Promise<void> {
  const { told, ...there } = await standing(database, pair);
  const sent = {
    post: ledger.words('post'),
    milestone: ledger.words('milestone'),
    reflection: ledger.words('reflection'),
  };
  expect(there).toEqual(sent);
  // Each round's thread began with a post of its own.
  const posts = sent.post.length + threads;
  expect(told).toEqual({ post: posts, reflection: sent.reflection.length, counted: posts });
}

describe.concurrent('killed while four people write', () => {
  it('keeps every saved form once on PGlite, through 10 kills', async () => {
    const folder = stage.folder();
    const settings = { PORT: String(await freePort()), DATA_DIR: folder };
    let program = await stage.start(settings);
    const pair = await pairUp(program.url);
    const ledger = openLedger();
    const threads: string[] = [];
    let left = 0;
    for (let round = 1; round <= 10; round += 1) {
      const before = ledger.words('post').length;
      const thread = await newThread(pair.ana, pair.partnership, `Round ${round}`);
      threads.push(thread);
      await writeUntil(pair, ledger, thread, () => program.kill());
      left += ledger.unanswered().length;
      program = await stage.start(settings);
      await sendAgain(ledger);
      expect(await wordsIn(pair.ana, pair.partnership, thread)).toEqual(ledger.words('post').slice(before));
    }
    expect(left).toBeGreaterThan(10);
    await program.kill();
    const database = await openDatabase({ dataDir: folder }, openLog('silent'));
    await expectAllOnce(database, pair, ledger, threads.length);
    await database.close();
  });

  it.skipIf(!hasPostgres)('keeps every saved form once on PostgreSQL, through 20 kills of either or both', async () => {
    const server = await stage.server();
    const settings = { PORT: String(await freePort()), DATA_DIR: stage.folder(), DATABASE_URL: server.url };
    let program = await stage.start(settings);
    const pair = await pairUp(program.url);
    const ledger = openLedger();
    const threads: string[] = [];
    let left = 0;
    for (let round = 1; round <= 20; round += 1) {
      const [application, database] = [round % 3 !== 0, round % 3 !== 1];
      // In turn: the postmaster dies at once and leaves the rest behind; or all of it at once (an immediate shutdown).
      const signal = round % 2 === 0 ? 'SIGKILL' : 'SIGQUIT';
      const before = ledger.words('post').length;
      const thread = await newThread(pair.ana, pair.partnership, `Round ${round}`);
      threads.push(thread);
      await writeUntil(pair, ledger, thread, async () => {
        if (database) process.kill(server.pid() ?? 0, signal);
        if (application) await program.kill();
      });
      left += ledger.unanswered().length;
      if (database) await comesBack(server);
      if (application) program = await stage.start(settings);
      await vi.waitUntil(async () => (await pair.ana.get(paths.readyz)).status === 200, { timeout: 60_000 });
      await sendAgain(ledger);
      expect(await wordsIn(pair.ana, pair.partnership, thread)).toEqual(ledger.words('post').slice(before));
    }
    expect(left).toBeGreaterThan(20);
    await program.kill();
    await vi.waitFor(async () => expect(await leftBehind(server.url)).toEqual([]), { timeout: 60_000 });
    const database = await openDatabase({ databaseUrl: server.url, dataDir: stage.folder() }, openLog('silent'));
    await expectAllOnce(database, pair, ledger, threads.length);
    await database.close();
  });
});

/** Starts the server again; a killed postmaster's processes may take a moment to let go of its folder. */
async function comesBack(server: Cluster): Promise<void> {
  const back = () =>
    server.restart().then(
      () => true,
      () => false,
    );
  await vi.waitUntil(back, { timeout: 60_000, interval: 50 });
}

/** Locks, transactions and connections that outlive the application. */
async function leftBehind(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ what: string }>(
      `select 'lock ' || locktype as what from pg_locks where locktype = 'advisory' or (pid <> pg_backend_pid() and locktype = 'relation')
       union all select 'connection ' || state from pg_stat_activity where application_name like 'peer-partner%'`,
    );
    return rows.map((row) => row.what);
  } finally {
    await client.end();
  }
}
