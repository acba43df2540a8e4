// Everything a machine can say about the sources without running them: `npm run check`. Runs all, then says what failed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkImports } from './imports.mjs';
import { root, run, runOnNode } from './runtime.mjs';

/** Files stay short enough to see whole. */
const mostLines = 300;

const checks = {
  types: () => run('tsc', ['--noEmit', '--pretty', 'false']),
  lint: () => run('oxlint', ['--type-aware', '--deny-warnings', '--quiet']),
  format: () => run('biome', ['check', '--reporter=summary', '.']),
  imports: checkImports,
  'dead code': () => run('knip', ['--no-progress', '--no-config-hints']),
  'file length': checkLengths,
  schema: () => run(process.execPath, [join(root, 'bin', 'schema.mjs'), '--check']),
};

/** Runs every check, one after the other, on this terminal. Returns the names of those that passed and failed. */
export async function checkAll() {
  const passed = [];
  const failed = [];
  for (const [name, check] of Object.entries(checks)) {
    console.log(`\n── ${name}`);
    const code = await check();
    (code === 0 ? passed : failed).push(name);
    console.log(code === 0 ? `   ${name}: good` : `   ${name}: FAILED`);
  }
  return { passed, failed };
}

function checkLengths() {
  const long = ['src', 'test', 'bin', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ file: file.slice(root.length + 1), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > mostLines),
  );
  for (const { file, lines } of long) console.log(`${file} has ${lines} lines; the most is ${mostLines}`);
  return long.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) {
  await runOnNode(import.meta.filename);
  const { passed, failed } = await checkAll();
  console.log(`\nChecks: ${passed.length} good${failed.length > 0 ? `, FAILED: ${failed.join(', ')}` : ''}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
