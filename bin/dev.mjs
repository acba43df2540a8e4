// Runs Peer Partner for development: `npm run dev`. Builds and starts again whenever a source changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './packages.mjs';
import { environment, ownNode, programFlags, root } from './runtime.mjs';

await ensurePackages({ development: true });
const { build } = await import('./build.mjs');

let server;
let turn = Promise.resolve();
let waiting;

function change() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    turn = turn.then(again);
  }, 150);
}

async function again() {
  try {
    if (!(await build()) && server?.exitCode === null) return;
  } catch {
    console.error('The sources do not build; the last version goes on.');
    return;
  }
  await stop();
  const main = join(root, 'dist', 'main.js');
  server = spawn(ownNode, [...programFlags, main], { cwd: root, env: environment(), stdio: 'inherit' });
}

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

for (const folder of ['src', 'public', join('db', 'migrations')])
  watch(join(root, folder), { recursive: true }, change);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    void stop().then(() => process.exit(0));
  });
}
change();
