// Everything that shows the product works: `npm test`. Installs what is missing, then checks the sources, and runs the
// rules, the requests on PGlite and on PostgreSQL, the crashes and the browser journeys. The last line counts.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './packages.mjs';
import { environment, root, run, runOnNode } from './runtime.mjs';

await ensurePackages({ development: true });
await runOnNode(import.meta.filename);
const { build } = await import('./build.mjs');
const { checkAll } = await import('./check.mjs');
const { ensureChromium } = await import('./chromium.mjs');
const { postgresBinaries, startCluster } = await import('./cluster.mjs');

const results = join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
const notRun = [];
// A log reads better without colours; a terminal with them.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const chromium = await ensureChromium();
const checks = await checkAll();
total.passed += checks.passed.length;
total.failed += checks.failed.length;

await build().then(
  () => {
    total.passed += 1;
  },
  () => {
    total.failed += 1;
    console.log('   the sources do not build: FAILED');
  },
);

await suite('Rules, and requests on PGlite', 'pglite', ['rules', 'http'], {});
// One file, which would keep one processor waiting; and what waits a good deal for programs to start and to end.
const aside = [
  suite('Walls on PGlite', 'walls', ['walls'], {}, 'afterwards'),
  suite('Crashes', 'crash', ['crash'], {}, 'afterwards'),
];
await onPostgres();
if (chromium) await suite('Browser journeys', 'journeys', ['journeys'], { CHROMIUM_PATH: chromium });
else skip('the browser journeys, for want of a Chromium');
await Promise.all(aside);

for (const line of notRun) console.log(`Not run: ${line}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);

/**
 * Runs vitest projects and adds their numbers to the total. A file that cannot even be read counts as one failure.
 * `show` says when their words appear: at once, or together when they are done.
 */
async function suite(title, name, projects, env, show = 'at once') {
  const log = join(results, `${name}.log`);
  const output = show === 'at once' ? undefined : openSync(log, 'w');
  if (output === undefined) console.log(`\n── ${title}`);
  const file = join(results, `${name}.json`);
  const words = ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const stdio = output === undefined ? 'inherit' : ['ignore', output, output];
  const code = await run('vitest', [...words, ...chosen], { env: environment({ ...plain, ...env }), stdio });
  if (output !== undefined) {
    closeSync(output);
    console.log(`\n── ${title}\n${readFileSync(log, 'utf8')}`);
  }
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const unread = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const failed = (report?.numFailedTests ?? 0) + unread.length;
  total.passed += report?.numPassedTests ?? 0;
  total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  // An error outside every test ends vitest with a code while all its tests have passed.
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
}

async function onPostgres() {
  const title = 'Requests on PostgreSQL';
  if (process.env.TEST_DATABASE_URL) return suite(title, 'postgres', ['http', 'walls'], {});
  const binaries = postgresBinaries();
  if (!binaries) {
    return skip(
      'the part on PostgreSQL, for want of its programs. Install PostgreSQL 15 or later (Debian: apt-get install ' +
        'postgresql), or set TEST_DATABASE_URL to a server whose login may create databases and roles.',
    );
  }
  // What these tests write is thrown away with the server, so it need not reach the disk.
  const cluster = await startCluster(binaries, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']);
  try {
    await suite(title, 'postgres', ['http', 'walls'], { TEST_DATABASE_URL: cluster.url });
  } finally {
    await cluster.stop();
  }
}

function skip(what) {
  notRun.push(what);
  total.skipped += 1;
}
