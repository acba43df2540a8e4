import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import { pgliteParsers } from './column-values.ts';
import { DurableFolder } from './durable-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { heldConnection } from './held-connection.ts';
import { type Migration, migrate, type Owner } from './migrate.ts';
import { prepareRoles } from './roles.ts';
import {
  type Database,
  type Db,
  LostTransaction,
  type Role,
  type Scope,
  scopeStatement,
  type Variation,
} from './scope.ts';

const engine: PGliteOptions = { extensions: { pg_trgm, unaccent }, parsers: pgliteParsers };

/** PGlite's own start parameters without `-F`, which would turn fsync off, and with the call that is passed on. */
const durable = [...PGlite.defaultStartParams.filter((word) => word !== '-F'), '-c', 'wal_sync_method=fsync'];

/** A new database in memory, for tests and for reading what the migrations make; from `template` when given. */
export function memoryPglite(template?: Blob): Promise<PGlite> {
  return PGlite.create(template ? { ...engine, loadDataDir: template } : engine);
}

/** Opens `<dataDir>/pg` for this process alone, and migrates it. Throws FolderInUse, MigrationRefused. */
export async function openPgliteFolder(dataDir: string, files: readonly Migration[]): Promise<Database> {
  const unlock = lockFolder(dataDir);
  try {
    const folder = join(dataDir, 'pg');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const pg = await PGlite.create({ ...engine, fs: new DurableFolder(folder), startParams: durable });
    await migratePglite(pg, files);
    const database = pgliteDatabase(pg);
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Roles and migrations. Throws MigrationRefused. */
export async function migratePglite(pg: PGlite, files: readonly Migration[]): Promise<void> {
  const owner: Owner = {
    run: async (text) => {
      await pg.exec(text);
    },
    rows: async (text, values) => (await pg.query<Record<string, unknown>>(text, values)).rows,
  };
  await prepareRoles(owner, null);
  await migrate(owner, files);
  // Arrays of types that a migration made are read as arrays only after this.
  await pg.refreshArrayTypes();
}

/** The database over an opened, migrated PGlite, which it closes. */
export function pgliteDatabase(pg: PGlite, options: Variation = {}): Database {
  const withoutRowSecurity = options.withoutRowSecurity ?? false;
  let closing: Promise<void> | undefined;

  const transaction = async <T>(role: Role, scope: Scope | null, fn: (db: Db) => Promise<T>): Promise<T> => {
    let resolved = false;
    try {
      return await pg.transaction(async (open) => {
        const begin = scopeStatement(role, scope, withoutRowSecurity);
        await open.query(begin.text, begin.values);
        const db = heldConnection(async (text, values) => {
          options.onStatement?.(text);
          const result = await open.query(text, values);
          return { rows: result.rows, affected: result.affectedRows ?? null };
        });
        const value = await fn(db);
        resolved = true;
        return value;
      });
    } catch (error) {
      if (resolved && codeOf(error) === '25P02') throw new LostTransaction({ cause: error });
      throw error;
    }
  };

  return {
    kind: 'pglite',
    withoutRowSecurity,
    asPerson: (scope, fn) => transaction('peer_app', scope, fn),
    asSystem: (fn) => transaction('peer_system', null, fn),
    askAsSystem: async <R>(text: string, values: unknown[]) => (await pg.query<R>(text, values)).rows,
    forSignIn: new Kysely({ dialect: new PGliteDialect({ pglite: pg }) }),
    forJobs: fromPglite(queueStatements(pg)),
    listen: (channel, onPayload) => {
      const name = `"${channel.replaceAll('"', '""')}"`;
      return pg.listen(name, onPayload).then((stop) => () => (pg.closed ? Promise.resolve() : stop()));
    },
    ready: () => answersInTime(pg.query('select 1')),
    close: () => {
      closing ??= pg.close();
      return closing;
    },
  };
}

/**
 * The job queue sends whole transactions as one text. Run as they come, a failing one would leave the only connection
 * inside a broken transaction, and the next person's request would fail with it; here it is undone before anyone else
 * gets the connection.
 */
function queueStatements(pg: PGlite): Parameters<typeof fromPglite>[0] {
  return {
    query: (text: string, values?: unknown[]) => pg.query(text, values as unknown[]),
    exec: (text: string) => (/^\s*begin\b/i.test(text) ? pg.transaction((open) => open.exec(text)) : pg.exec(text)),
    listen: (channel: string, onPayload: (payload: string) => void) => pg.listen(channel, onPayload),
  } as Parameters<typeof fromPglite>[0];
}

function answersInTime(answer: Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), 2000);
  answer.then(
    () => resolve(true),
    () => resolve(false),
  );
  return promise.finally(() => clearTimeout(timer));
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
