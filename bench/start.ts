/**
 * From starting the program to its first page, and the memory it takes: on a new and on an existing folder, and on a
 * PostgreSQL server whose tables are there. See bench/README.md.
 *
 *   node bench/start.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries, startCluster } from '../bin/cluster.mjs';
import { paths } from '../src/paths.ts';
import { buildProgram, freePort, startProgram } from '../test/crash/program.ts';
import { loadDemo, signedIn } from '../test/crash/visitor.ts';
import { memory, processorTime } from './load.ts';

const times = 5;

buildProgram();
const folder = mkdtempSync(join(tmpdir(), 'peer-partner-start-'));
const port = String(await freePort());
const binaries = postgresBinaries();
const server = binaries ? await startCluster(binaries) : undefined;
try {
  await starts('Embedded database, new folder', (n) => ({ DATA_DIR: join(folder, `new-${n}`) }));
  const existing = { DATA_DIR: join(folder, 'new-0') };
  await withDemo(existing);
  await starts('Embedded database, the demo in it', () => existing);
  if (server) {
    const settings = { DATA_DIR: join(folder, 'server'), DATABASE_URL: server.url };
    await withDemo(settings);
    await starts('PostgreSQL, the demo in it', () => settings);
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function starts(title: string, settings: (n: number) => Record<string, string>): Promise<void> {
  const seconds: number[] = [];
  const processor: number[] = [];
  const taken: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    const program = await startProgram({ PORT: port, ...settings(n) });
    // A visitor's first page: the demo's people, or the two ways to begin.
    const response = await fetch(program.url + paths.signIn);
    await response.text();
    seconds.push((performance.now() - began) / 1000);
    processor.push((processorTime(program.pid) ?? 0) / 1000);
    taken.push(memory(program.pid)?.now ?? 0);
    await program.stop();
  }
  const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  const range = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`;
  console.log(
    `${title.padEnd(36)} first page after ${middle(seconds).toFixed(1)} s (${range}), ` +
      `${middle(processor).toFixed(1)} s of processor; ${middle(taken)} MB`,
  );
}

async function withDemo(settings: Record<string, string>): Promise<void> {
  const program = await startProgram({ PORT: port, ...settings });
  const idOf = await loadDemo(program.url);
  await (await signedIn(program.url, idOf('ana'))).get(paths.home);
  await program.stop();
}
