// Brings a staff roster in from the command line: node bin/import.mjs FOLDER | ZIP | CSV... [--apply]. Without words it
// says how.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { root, runOnNode } from './runtime.mjs';

await ensurePackages({ development: process.env.NODE_ENV !== 'production' });
await runOnNode(import.meta.filename);
const { build } = await import('./build.mjs');
await build().catch(() => {
  console.error('The sources do not build (see above).');
  process.exit(1);
});
const { importCommand } = await import(pathToFileURL(join(root, 'dist', 'import.js')).href);
process.exit(await importCommand(process.argv.slice(2), process.env, console.log, new Date()));
