// Checks who imports whom, with dependency-cruiser and the ranks in .dependency-cruiser.cjs. It cannot read TypeScript 7,
// so it is given a copy of the tree in which each file has only its imports, those of types among them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './runtime.mjs';

const copy = join(root, '.cache', 'imports');

/** Statements begin their line, as the formatter leaves them; `import('...')` may stand anywhere. */
const statement =
  /^(?:import|export)\s(?:(type)\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Copies src/, test/ and db/ as bare imports and has them judged. Returns dependency-cruiser's exit code. */
export async function checkImports() {
  rmSync(copy, { recursive: true, force: true });
  for (const folder of ['src', 'test', 'db']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && /\.tsx?$/.test(entry.name)) copyImports(join(entry.parentPath, entry.name));
    }
  }
  const config = join(root, '.dependency-cruiser.cjs');
  return run('depcruise', ['src', 'test', '--config', config, '--output-type', 'err'], { cwd: copy });
}

function copyImports(file) {
  const path = file.slice(root.length + 1);
  const island = path.startsWith(join('src', 'islands'));
  const found = [...readFileSync(file, 'utf8').matchAll(statement)];
  const lines = found
    .filter(([, type]) => !(type && island))
    .map(([, , from, bare, dynamic]) => from ?? bare ?? dynamic)
    .filter((target) => !/\.d\.ts$|^\..*\.mjs$/.test(target))
    .map((target) => `import '${/^\..*\.tsx?$/.test(target) ? `${target}.mjs` : target}';\n`);
  const to = join(copy, `${path}.mjs`);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, lines.join(''));
}

if (process.argv[1] === import.meta.filename) process.exitCode = await checkImports();
