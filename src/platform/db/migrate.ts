import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

export interface Migration {
  name: string;
  text: string;
  sha256: string;
}

/** The database and the program disagree about what has happened; the message says what to do. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused';
}

/** What migrating needs of a connection that may change tables. */
export interface Owner {
  /** Several statements, no parameters. */
  run(text: string): Promise<void>;
  rows(text: string, values?: string[]): Promise<Record<string, unknown>[]>;
}

/** Where the migrations lie in this installation. */
export function migrationsFolder(): string {
  return join(projectRoot(), 'db', 'migrations');
}

/** Reads `NNNN-noun.sql` files in order. Throws {@link MigrationRefused} for other names or a number used twice. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  const numbers = new Set<string>();
  return names.map((name) => {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1];
    if (!number) throw new MigrationRefused(`${join(folder, name)} is not named like 0001-people.sql`);
    if (numbers.has(number)) throw new MigrationRefused(`Two migrations in ${folder} are numbered ${number}`);
    numbers.add(number);
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
  });
}

/**
 * Which migrations are still to run. `landed` maps names to the SHA-256 they had when they ran.
 * Throws {@link MigrationRefused} when a landed file has changed, is missing, or a new one would come before it.
 */
export function pendingMigrations(files: readonly Migration[], landed: ReadonlyMap<string, string>): Migration[] {
  const known = new Map(files.map((file) => [file.name, file]));
  for (const [name, sha256] of landed) {
    const file = known.get(name);
    if (!file) {
      throw new MigrationRefused(
        `The database has ${name}, which this program does not know: it was used with a newer version. ` +
          'Start that version, or restore a backup made before it.',
      );
    }
    if (file.sha256 !== sha256) {
      throw new MigrationRefused(
        `${name} was changed after it ran on this database. Put the file back as it was, and write the change as a ` +
          'new migration with the next number.',
      );
    }
  }
  const last = [...landed.keys()].toSorted().at(-1) ?? '';
  const pending = files.filter((file) => !landed.has(file.name));
  const late = pending.find((file) => file.name < last);
  if (late) {
    throw new MigrationRefused(`${late.name} is new but comes before ${last}, which has run. Give it the next number.`);
  }
  return pending;
}

/**
 * Brings the database up to the files, each in a transaction of its own, and returns the names that ran.
 * The caller holds the lock that keeps a second process from doing the same.
 */
export async function migrate(owner: Owner, files: readonly Migration[]): Promise<string[]> {
  await owner.run(`create table if not exists migration (
    name text primary key, sha256 text not null, landed_at timestamptz not null default now())`);
  const rows = await owner.rows('select name, sha256 from migration');
  const landed = new Map(rows.map((row) => [String(row.name), String(row.sha256)]));
  const pending = pendingMigrations(files, landed);
  for (const { name, text, sha256 } of pending) await land(owner, { name, text, sha256 });
  return pending.map((file) => file.name);
}

async function land(owner: Owner, { name, text, sha256 }: Migration): Promise<void> {
  await owner.run('begin');
  try {
    await owner.run(text);
    await owner.rows('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await owner.run('commit');
  } catch (error) {
    await owner.run('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationRefused(`${name} could not run, and nothing of it was kept: ${reason}`, { cause: error });
  }
}
