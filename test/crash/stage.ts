import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Cluster, postgresBinaries, startCluster } from '../../bin/cluster.mjs';
import { type Program, startProgram } from './program.ts';
import { becomePartners, loadDemo, signedIn, type Visitor } from './visitor.ts';

/** Where programs are started and killed; nothing of it is left when the test file ends. */
export interface Stage {
  /** An empty folder. */
  folder(): string;
  start(settings: Parameters<typeof startProgram>[0]): Promise<Program>;
  /** A PostgreSQL server of its own. Only where `hasPostgres`. */
  server(): Promise<Cluster>;
}

const binaries = postgresBinaries();
export const hasPostgres = binaries !== undefined;

/** Sets the stage for a test file. */
export function openStage(): Stage {
  const folders: string[] = [];
  const programs: Program[] = [];
  const servers: Cluster[] = [];
  afterAll(async () => {
    for (const program of programs) await program.kill();
    for (const server of servers) await server.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder() {
      const folder = mkdtempSync(join(tmpdir(), 'peer-partner-crash-'));
      folders.push(folder);
      return folder;
    },
    async start(settings) {
      const program = await startProgram(settings);
      programs.push(program);
      return program;
    },
    async server() {
      const server = await startCluster(binaries ?? '');
      servers.push(server);
      return server;
    },
  };
}

/** Two people of the demo district who are partners. */
export interface Pair {
  ana: Visitor;
  ben: Visitor;
  anaId: string;
  benId: string;
  partnership: string;
}

/** Turns a fresh installation into the demo district, in which Ana and Ben become partners. */
export async function pairUp(url: string): Promise<Pair> {
  const idOf = await loadDemo(url);
  const ana = await signedIn(url, idOf('ana'));
  const ben = await signedIn(url, idOf('ben'));
  return { ana, ben, anaId: idOf('ana'), benId: idOf('ben'), partnership: await becomePartners(ana, ben, idOf('ben')) };
}
