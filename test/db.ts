import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, openAsBlob, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';
import { preparePostgres } from '../src/platform/db/database.ts';
import { migrationsFolder, readMigrations } from '../src/platform/db/migrate.ts';
import { memoryPglite, migratePglite, pgliteDatabase } from '../src/platform/db/pglite.ts';
import { postgresDatabase } from '../src/platform/db/postgres.ts';
import type { Database, Db, Variation } from '../src/platform/db/scope.ts';
import { openLog } from '../src/platform/log.ts';
import { projectRoot } from '../src/platform/project-root.ts';

export interface TestDatabase extends Database {
  /** A transaction that row-level security does not touch: to arrange what a test needs and to look at what is there. */
  asOwner<T>(fn: (db: Db) => Promise<T>): Promise<T>;
}

const files = readMigrations(migrationsFolder());
const pins = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const fingerprint = createHash('sha256')
  .update([pins.dependencies['@electric-sql/pglite'], ...files.map((file) => file.name + file.sha256)].join('\n'))
  .digest('hex')
  .slice(0, 16);

/**
 * A migrated database for this test file alone, gone when the file ends: PGlite in memory, or on the server of
 * TEST_DATABASE_URL (whose login may create databases).
 */
export async function testDatabase(variation: Variation = {}): Promise<TestDatabase> {
  const url = process.env.TEST_DATABASE_URL;
  const database = url ? await onServer(url, variation) : await inMemory(variation);
  afterAll(() => database.close());
  return database;
}

async function inMemory(variation: Variation): Promise<TestDatabase> {
  const opened = await memoryPglite(await pgliteTemplate());
  const owner = pgliteDatabase(opened, { withoutRowSecurity: true });
  return { ...pgliteDatabase(opened, variation), asOwner: (fn) => owner.asSystem(fn) };
}

/** Making a PGlite from nothing takes seconds; loading a copy of one takes a third of a second. */
async function pgliteTemplate(): Promise<Blob> {
  const folder = join(projectRoot(), '.cache');
  const file = join(folder, `pglite-${fingerprint}.tar`);
  try {
    return await openAsBlob(file);
  } catch {
    const made = await memoryPglite();
    await migratePglite(made, files);
    const copy = await made.dumpDataDir('none');
    await made.close();
    mkdirSync(folder, { recursive: true });
    forgetOldTemplates(folder);
    const unfinished = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
    writeFileSync(unfinished, new Uint8Array(await copy.arrayBuffer()));
    renameSync(unfinished, file);
    return copy;
  }
}

/** Templates of earlier migrations, forty megabytes each; a recent one may be another run's. */
function forgetOldTemplates(folder: string): void {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (name.startsWith('pglite-') && statSync(file).mtimeMs < hourAgo) rmSync(file, { force: true });
  }
}

async function onServer(url: string, variation: Variation): Promise<TestDatabase> {
  const name = `peer_test_${randomBytes(8).toString('hex')}`;
  const log = openLog('silent');
  await withServer(url, async (server) => {
    const template = await serverTemplate(url, server);
    await server.query(`create database ${name} template ${template}`);
  });
  const own = databaseUrl(url, name);
  const database = postgresDatabase(own, log, { ...variation, connections: 4 });
  const owner = postgresDatabase(own, log, { withoutRowSecurity: true, connections: 1 });
  return {
    ...database,
    asOwner: (fn) => owner.asSystem(fn),
    close: async () => {
      await Promise.all([database.close(), owner.close()]);
      await withServer(url, (server) => server.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** The name of a migrated database to copy. It takes its name last, so a half-made one is never copied. */
async function serverTemplate(url: string, server: pg.Client): Promise<string> {
  const template = `peer_template_${fingerprint}`;
  const there = await server.query('select 1 from pg_database where datname = $1', [template]);
  if (there.rowCount) return template;
  const unfinished = `${template}_unfinished`;
  await server.query(`drop database if exists ${unfinished} with (force)`);
  await server.query(`create database ${unfinished} template template0`);
  const own = databaseUrl(url, unfinished);
  await preparePostgres(own, own, files, openLog('silent'));
  await server.query(`alter database ${unfinished} rename to ${template}`);
  return template;
}

/** One test file at a time: the server refuses to copy a database that another is being made from. */
async function withServer<T>(url: string, work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  try {
    await server.query("select pg_advisory_lock(hashtext('peer-partner test databases'))");
    return await work(server);
  } finally {
    await server.end();
  }
}

function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
