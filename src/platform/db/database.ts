import pg from 'pg';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { type Migration, migrate, migrationsFolder, type Owner, readMigrations } from './migrate.ts';
import { openPgliteFolder } from './pglite.ts';
import { postgresDatabase } from './postgres.ts';
import { prepareRoles } from './roles.ts';
import type { Database } from './scope.ts';
import { judgeSettings, readSettings } from './server-settings.ts';

export type { Database, Db, Scope } from './scope.ts';

type DatabaseConfig = Pick<Config, 'databaseUrl' | 'migrationUrl' | 'dataDir'> & Partial<Pick<Config, 'secretFrom'>>;

/**
 * Opens the database of this installation, ready for use: the folder is locked or the server checked, roles and tables
 * are brought up to date. Throws FolderInUse, MigrationRefused, RolesMissing or ServerTooOld, whose messages are
 * written for the operator, or the driver's error when the server cannot be reached.
 */
export async function openDatabase(config: DatabaseConfig, log: Log, folder = migrationsFolder()): Promise<Database> {
  const files = readMigrations(folder);
  if (!config.databaseUrl) return openPgliteFolder(config.dataDir, files);
  if (config.secretFrom === 'file') {
    log.warn('SECRET is not set, so it is kept in the data folder: set it when several processes serve this database');
  }
  await preparePostgres(config.databaseUrl, config.migrationUrl ?? config.databaseUrl, files, log);
  return postgresDatabase(config.databaseUrl, log);
}

/** Checks the server, then roles and migrations as the owner, one process at a time. */
export async function preparePostgres(
  loginUrl: string,
  ownerUrl: string,
  files: readonly Migration[],
  log: Log,
): Promise<void> {
  const login = await withClient(loginUrl, async (client) => {
    for (const warning of judgeSettings(await readSettings(client))) {
      if (warning === 'login') {
        log.warn('The database login is a superuser or bypasses row-level security: use one that does not');
      } else {
        log.warn('A setting of the PostgreSQL server can lose what people were told is saved: turn it on', { warning });
      }
    }
    const [row] = await client.rows('select current_user as login');
    return String(row?.login);
  });
  await withClient(ownerUrl, async (owner) => {
    await owner.rows("select pg_advisory_lock(hashtext('peer-partner migrations'))");
    await prepareRoles(owner, login);
    await migrate(owner, files);
  });
}

async function withClient<T>(url: string, work: (owner: Owner) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work({
      run: async (text) => {
        await client.query(text);
      },
      rows: async (text, values) => (await client.query(text, values)).rows,
    });
  } finally {
    await client.end();
  }
}
