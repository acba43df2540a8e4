// Shows what a roster would change in a district's staff; with --apply, changes it. See docs/recipes/import-a-roster.md.
import { runOnNode } from './runtime.mjs';

await runOnNode(import.meta.filename);
const { importCommand } = await import('../src/roster/command.ts');

const code = await importCommand(
  process.argv.slice(2),
  process.env,
  (line) => process.stdout.write(`${line}\n`),
  new Date(),
);
// PGlite leaves a handle open that would keep the process.
process.exit(code);
