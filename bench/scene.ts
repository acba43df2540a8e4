import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries, startCluster } from '../bin/cluster.mjs';
import { openSignIn } from '../src/people/sign-in/sign-in.ts';
import { readConfig } from '../src/platform/config.ts';
import { type Db, openDatabase } from '../src/platform/db/database.ts';
import { postgresDatabase } from '../src/platform/db/postgres.ts';
import { newId, newToken } from '../src/platform/ids.ts';
import { openLog } from '../src/platform/log.ts';
import { type CastIds, type Name, seedCast } from '../test/cast.ts';
import { buildProgram, freePort, type Program, startProgram } from '../test/crash/program.ts';

/** A PostgreSQL server of its own with the cast in it, and the built application serving it. */
export interface Scene {
  ids: CastIds;
  program: Program;
  /** The settings it runs with, to start another. */
  settings: Record<string, string>;
  /** The cookie of someone who is signed in. */
  cookieOf(name: Name): Promise<string>;
  close(): Promise<void>;
}

const members: Name[] = ['ana', 'ben', 'carmen', 'dev', 'iris'];

/** Builds and opens a scene, in which `fill` puts what the pages show. */
export async function openScene(fill: (db: Db, ids: CastIds) => Promise<void>): Promise<Scene> {
  buildProgram();
  const binaries = postgresBinaries();
  if (!binaries) throw new Error('PostgreSQL 15 or later has to be installed for this');
  const server = await startCluster(binaries);
  const dataDir = mkdtempSync(join(tmpdir(), 'peer-partner-bench-'));
  const port = await freePort();
  const settings = { PORT: String(port), DATABASE_URL: server.url, DATA_DIR: dataDir, SECRET: newToken() };
  const silent = openLog('silent');
  const config = readConfig(settings);
  const database = await openDatabase(config, silent);
  const ids = await seedCast(database);
  const owner = postgresDatabase(server.url, silent, { withoutRowSecurity: true, connections: 1 });
  await owner.asSystem((db) => fill(db, ids));
  await owner.close();
  const signIn = openSignIn(config, database, { link: async () => {}, reset: async () => {} });
  const cookies = new Map<Name, string>();
  for (const name of members) {
    const headers = await signIn.vouchFor(ids.emails[name], name, new Headers());
    cookies.set(name, headers?.getSetCookie()[0]?.split(';')[0] ?? '');
  }
  await database.close();
  const program = await startProgram(settings);
  return {
    ids,
    program,
    settings,
    cookieOf: async (name) => cookies.get(name) ?? '',
    async close() {
      await program.stop();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A partnership of five under way. @returns its id and its objective's */
export async function fiveTogether(db: Db, ids: CastIds): Promise<{ partnership: string; objective: string }> {
  const [partnership, objective] = [newId(), newId()];
  const of = { district_id: ids.districtId };
  const statement = 'Ask questions that let every student explain their thinking';
  await db
    .insertInto('objective')
    .values({ id: objective, ...of, person_id: ids.people.ana, statement, visibility: 'taken' })
    .execute();
  await db
    .insertInto('partnership')
    .values({
      id: partnership,
      ...of,
      objective_id: objective,
      status: 'under_way',
      started_by: ids.people.ana,
      started_at: new Date(),
    })
    .execute();
  await db
    .insertInto('membership')
    .values(
      members.map((name) => ({
        ...of,
        partnership_id: partnership,
        person_id: ids.people[name],
        commitment: 'I will try one thing each week and say how it went.',
      })),
    )
    .execute();
  return { partnership, objective };
}

export { members };
