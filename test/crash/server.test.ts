import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { type Cluster, postgresBinaries, startCluster } from '../../bin/cluster.mjs';
import { openDatabase } from '../../src/platform/db/database.ts';
import { migrationsFolder } from '../../src/platform/db/migrate.ts';
import { openJobs } from '../../src/platform/jobs/jobs.ts';
import { openLog } from '../../src/platform/log.ts';

const binaries = postgresBinaries();
const silent = openLog('silent');

describe.skipIf(!binaries)('a PostgreSQL server', () => {
  let cluster: Cluster | undefined;
  afterAll(() => cluster?.stop());

  /** A database with an owner and a weaker login for the application, as a careful operator sets it up. */
  async function newDatabase(name: string): Promise<{ databaseUrl: string; migrationUrl: string; dataDir: string }> {
    cluster ??= await startCluster(binaries ?? '');
    await query(cluster.url, `create role ${name}_owner login createrole`);
    await query(cluster.url, `create role ${name}_login login`);
    await query(cluster.url, `create database ${name} owner ${name}_owner`);
    const url = (login: string) => cluster?.url.replace('postgres@', `${login}@`).replace(/postgres$/, name) ?? '';
    return { databaseUrl: url(`${name}_login`), migrationUrl: url(`${name}_owner`), dataDir: tmpdir() };
  }

  async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  }

  it('is used by a login that owns nothing, with the jobs in a schema of their own', async () => {
    const config = await newDatabase('modest');
    const database = await openDatabase(config, silent);
    const jobs = await openJobs(database, silent);
    let ran = false;
    const tick = async () => {
      ran = true;
    };
    await jobs.start([{ name: 'tick', run: tick }]);
    await jobs.nudge('tick');
    await expect.poll(() => ran, { timeout: 60_000 }).toBe(true);
    const scope = { districtId: crypto.randomUUID(), personId: crypto.randomUUID() };
    await database.asSystem((db) => db.insertInto('district').values({ name: 'Elsewhere' }).execute());
    expect(await database.asPerson(scope, (db) => db.selectFrom('district').selectAll().execute())).toEqual([]);
    await jobs.stop();
    await database.close();
    await expect(query(config.databaseUrl, 'drop table person')).rejects.toThrow('must be owner');
    await expect(query(config.databaseUrl, 'create table mine ()')).rejects.toThrow('permission denied');
  });

  it('is brought up to date once, however many processes start at the same moment', async () => {
    const config = await newDatabase('busy');
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(config, silent)));
    await Promise.all(opened.map((database) => database.close()));
    const [row] = await query(
      config.migrationUrl,
      'select count(*)::int as all, count(distinct name)::int as names from migration',
    );
    expect(row?.all).toBeGreaterThan(0);
    expect(row?.all).toBe(row?.names);
  });

  it('is refused with advice when a migration that ran has changed, and keeps nothing of one that fails', async () => {
    const config = await newDatabase('changed');
    const folder = mkdtempSync(join(tmpdir(), 'peer-partner-migrations-'));
    cpSync(migrationsFolder(), folder, { recursive: true });
    await openDatabase(config, silent, folder).then((database) => database.close());
    writeFileSync(join(folder, '9998-fails.sql'), 'create table half_made (); select 1 / 0;');
    await expect(openDatabase(config, silent, folder)).rejects.toThrow('9998-fails.sql could not run');
    const [made] = await query(config.migrationUrl, "select to_regclass('half_made') as table");
    expect(made?.table).toBeNull();
    rmSync(join(folder, '9998-fails.sql'));
    writeFileSync(join(folder, '0001-people.sql'), '-- changed');
    await expect(openDatabase(config, silent, folder)).rejects.toThrow('0001-people.sql was changed');
    rmSync(folder, { recursive: true });
  });

  it('may end and come back: the application waits, listens and works again', async () => {
    const config = await newDatabase('restless');
    const database = await openDatabase(config, silent);
    const heard: string[] = [];
    await database.listen('news', (payload) => heard.push(payload));
    const tell = () => database.asSystem((db) => sql`select pg_notify('news', 'again')`.execute(db));
    await tell();
    await expect.poll(() => heard.length).toBe(1);

    process.kill(cluster?.pid() ?? 0, 'SIGKILL');
    await expect.poll(() => database.ready(), { timeout: 60_000 }).toBe(false);
    await expect(tell()).rejects.toThrow();
    await cluster?.restart();

    await expect.poll(() => database.ready(), { timeout: 60_000 }).toBe(true);
    const again = () =>
      tell().then(
        () => heard.length,
        () => 0,
      );
    await expect.poll(again, { timeout: 60_000, interval: 250 }).toBeGreaterThan(1);
    await database.close();
  });
});
