// Writes db/schema.ts from db/migrations. With --check it only says whether the file is up to date (exit code 1: no).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runOnNode } from './runtime.mjs';

await runOnNode(import.meta.filename);
const { memoryPglite, migratePglite } = await import('../src/platform/db/pglite.ts');
const { migrationsFolder, readMigrations } = await import('../src/platform/db/migrate.ts');
const { describeSchema } = await import('../src/platform/db/describe-schema.ts');

const file = join(root, 'db', 'schema.ts');
const pg = await memoryPglite();
await migratePglite(pg, readMigrations(migrationsFolder()));
const text = await describeSchema(pg);
await pg.close();

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log('db/schema.ts now says what the migrations make.');
} else if (readFileSync(file, 'utf8') === text) {
  console.log('db/schema.ts says what the migrations make.');
} else {
  console.error('db/schema.ts is out of date. Run: npm run schema');
  process.exitCode = 1;
}
// PGlite leaves a handle open that would keep the process.
process.exit();
