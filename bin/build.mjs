// Makes dist/ from src/ and public/: the server in one file, the browser's script and styles under names that carry
// their content's hash, and the list of those names. Does nothing when dist/ already stands for these sources.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './runtime.mjs';

const dist = join(root, 'dist');
const stamp = join(dist, 'stamp');

/** Builds when needed. Returns whether it did; throws esbuild's error, which it has already shown. */
export async function build() {
  const state = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return false;
  const { build: bundle, stop } = await import('esbuild');
  const shared = { absWorkingDir: root, bundle: true, metafile: true, logLevel: 'warning', legalComments: 'none' };
  const browser = {
    ...shared,
    platform: 'browser',
    minify: true,
    outdir: 'dist/next/public',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file', '.svg': 'file' },
  };
  const next = join(dist, 'next');
  mkdirSync(dist, { recursive: true });
  rmSync(next, { recursive: true, force: true });
  const made = Promise.all([
    bundle({
      ...shared,
      entryPoints: {
        main: 'src/main.ts',
        import: 'src/roster/command.ts',
        'background-thread': 'src/grouping/background-thread.ts',
      },
      outdir: 'dist/next',
      platform: 'node',
      format: 'esm',
      target: 'node24',
      packages: 'external',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      sourcemap: true,
    }),
    // What an island fetches only when it is wanted becomes a file of its own.
    bundle({ ...browser, entryPoints: ['src/islands/app.ts'], format: 'esm', target: 'es2022', splitting: true }),
    bundle({ ...browser, entryPoints: ['src/ui/styles/app.css'] }),
  ]);
  // The bundler's own process would stay as long as this one.
  const results = await made.finally(() => void stop());
  cpSync(join(root, 'public'), join(next, 'public'), { recursive: true });
  const names = results
    .slice(1)
    .flatMap((result) => Object.keys(result.metafile.outputs).map((file) => basename(file)));
  writeFileSync(join(next, 'public', 'manifest.json'), `${JSON.stringify(manifest(names), null, 2)}\n`);
  for (const name of readdirSync(join(next, 'public'))) compress(join(next, 'public', name));
  for (const name of readdirSync(dist)) if (name !== 'next') rmSync(join(dist, name), { recursive: true, force: true });
  cpSync(next, dist, { recursive: true });
  rmSync(next, { recursive: true, force: true });
  writeFileSync(stamp, state);
  return true;
}

/** `{ "app.js": "/assets/app-HASH.js", ... }` for every hashed file. */
function manifest(names) {
  const entries = names.map((name) => [name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''), `/assets/${name}`]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Puts smaller copies beside a file, for browsers that take them. */
function compress(file) {
  if (!['.js', '.css', '.svg', '.webmanifest'].includes(extname(file))) return;
  const content = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

/** Of all that goes into dist/. Tests and their data stay outside it. */
function fingerprint() {
  const hash = createHash('sha256');
  const sources = ['src', 'public', 'package-lock.json', 'tsconfig.json', join('bin', 'build.mjs')];
  for (const source of sources) {
    for (const file of files(source)) {
      hash.update(`${file}\n`).update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}

function files(path) {
  if (extname(path)) return [path];
  const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
  const all = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return all
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => file.slice(root.length + 1))
    .sort();
}

if (process.argv[1] === import.meta.filename) {
  const built = await build().catch(() => process.exit(1));
  console.log(built ? 'Built dist/.' : 'dist/ is up to date.');
}
