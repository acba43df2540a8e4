import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { FolderInUse } from '../../src/platform/db/folder-lock.ts';
import { openLog } from '../../src/platform/log.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peer-partner-data-'));
  folders.push(folder);
  return folder;
}

const open = (dataDir: string) => openDatabase({ dataDir }, openLog('silent'));
const addDistrict = (database: Database, name: string) =>
  database.asSystem((db) => db.insertInto('district').values({ name }).execute());

it('has the disk confirm each commit before the person is told it is saved', async () => {
  const synced: string[] = [];
  const original = fs.fsyncSync;
  fs.fsyncSync = (file) => {
    if (process.platform === 'linux') synced.push(readlinkSync(`/proc/self/fd/${file}`));
    else synced.push('pg_wal');
    original(file);
  };
  syncBuiltinESMExports();
  const database = await open(newFolder());
  try {
    for (const name of ['One', 'Two', 'Three']) {
      synced.length = 0;
      await addDistrict(database, name);
      expect(synced.filter((file) => file.includes('pg_wal'))).not.toEqual([]);
    }
  } finally {
    fs.fsyncSync = original;
    syncBuiltinESMExports();
    await database.close();
  }
});

it('is refused to a second process, and opens by itself after the first was killed', { timeout: 120_000 }, async () => {
  const folder = newFolder();
  const notes = join(newFolder(), 'told');
  const module = (path: string) => JSON.stringify(join(import.meta.dirname, '../../src/platform', path));
  const program = `import { appendFileSync } from 'node:fs';
    import { openDatabase } from ${module('db/database.ts')};
    import { openLog } from ${module('log.ts')};
    const database = await openDatabase({ dataDir: ${JSON.stringify(folder)} }, openLog('silent'));
    for (let n = 1; ; n += 1) {
      await database.asSystem((db) => db.insertInto('district').values({ name: 'District ' + n }).execute());
      appendFileSync(${JSON.stringify(notes)}, 'District ' + n + '\\n');
    }`;
  const first = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
  const told = () => (existsSync(notes) ? readFileSync(notes, 'utf8').split('\n').slice(0, -1) : []);
  await expect.poll(() => told().length, { timeout: 60_000 }).toBeGreaterThan(20);

  await expect(open(folder)).rejects.toThrow(FolderInUse);
  await expect(open(folder)).rejects.toThrow(folder);

  first.kill('SIGKILL');
  await once(first, 'exit');
  const promised = told();
  const database = await open(folder);
  const rows = await database.asSystem((db) => db.selectFrom('district').select('name').execute());
  const kept = rows.map((row) => row.name);
  expect(kept).toEqual(expect.arrayContaining(promised));
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept.length - promised.length).toBeLessThanOrEqual(1);
  await database.close();
});
