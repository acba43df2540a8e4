import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process works in the folder; the message names the folder and what to do. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';

  constructor(folder: string, options?: ErrorOptions) {
    super(
      `Another Peer Partner process is using the data folder ${folder}. Stop that one first, or start this one with ` +
        'another DATA_DIR. To run several processes on one database, set DATABASE_URL to a PostgreSQL server.',
      options,
    );
  }
}

/**
 * Takes the folder for this process and returns what gives it back. Two processes on one PGlite folder destroy it, so
 * this comes before opening it. The lock is the operating system's (held by SQLite on the file `lock`): it ends with
 * the process, however that ends. Throws {@link FolderInUse}.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 500 });
  try {
    file.exec('pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    file.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw new FolderInUse(folder, { cause: error });
    throw error;
  }
  let held = true;
  return () => {
    if (held) file.close();
    held = false;
  };
}
