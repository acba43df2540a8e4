import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { postgresBinaries, startCluster } from '../bin/cluster.mjs';
import { shippedProtocol } from '../src/conversation/protocols/protocol.ts';
import { newRun } from '../src/conversation/runs/run.ts';
import { openSignIn } from '../src/people/sign-in/sign-in.ts';
import { readConfig } from '../src/platform/config.ts';
import { type Db, openDatabase } from '../src/platform/db/database.ts';
import { postgresDatabase } from '../src/platform/db/postgres.ts';
import { newId, newToken } from '../src/platform/ids.ts';
import { openLog } from '../src/platform/log.ts';
import { type CastIds, seedCast } from '../test/cast.ts';
import { buildProgram, freePort, type Program, startProgram } from '../test/crash/program.ts';

/** One live run; `visit` is counted along. */
export interface LiveRun {
  id: string;
  visit: number;
  round: string;
}

/** Somebody's place at a table: their partnership, their run, and the cookie they are signed in with. */
export interface Seat {
  p: string;
  run: LiveRun;
  cookie: string;
}

/** A PostgreSQL server of its own with so many partnerships that each hold a live run, and the built application. */
export interface CrowdOfRuns {
  program: Program;
  seats: Seat[][];
  /** Takes a run's notes away, so that its page stays as long as it is in the middle of a conversation. */
  tidy(run: string): Promise<void>;
  close(): Promise<void>;
}

export async function openCrowdOfRuns(size: { runs: number; people: number }): Promise<CrowdOfRuns> {
  buildProgram();
  const binaries = postgresBinaries();
  if (!binaries) throw new Error('PostgreSQL 15 or later has to be installed for this');
  const server = await startCluster(binaries);
  const dataDir = mkdtempSync(join(tmpdir(), 'peer-partner-bench-'));
  const settings = {
    PORT: String(await freePort()),
    DATABASE_URL: server.url,
    DATA_DIR: dataDir,
    SECRET: newToken(),
  };
  const silent = openLog('silent');
  const config = readConfig(settings);
  const database = await openDatabase(config, silent);
  const ids = await seedCast(database);
  const owner = postgresDatabase(server.url, silent, { withoutRowSecurity: true, connections: 1 });
  const tables = Array.from({ length: size.runs }, (_, n) => ({ n, p: newId(), run: newId() }));
  const members = tables.map(({ n }) => Array.from({ length: size.people }, (_, seat) => `person-${n}-${seat}`));
  await owner.asSystem(async (db) => {
    for (const [n, table] of tables.entries()) await addTable(db, ids, table, members[n] ?? []);
    await sql`analyze`.execute(db);
  });
  const signIn = openSignIn(config, database, { link: async () => {}, reset: async () => {} });
  const seats: Seat[][] = [];
  for (const [n, { p, run: id }] of tables.entries()) {
    const run: LiveRun = { id, visit: 1, round: 'story' };
    const row: Seat[] = [];
    for (const name of members[n] ?? []) {
      const headers = await signIn.vouchFor(`${name}@bench.example`, name, new Headers());
      row.push({ p, run, cookie: headers?.getSetCookie()[0]?.split(';')[0] ?? '' });
    }
    seats.push(row);
  }
  await database.close();
  // Node says what each collection leaves in use: what a leak would add to.
  const program = await startProgram(settings, ['--trace-gc']);
  return {
    program,
    seats,
    tidy: async (run) => {
      await owner.asSystem((db) =>
        sql`delete from run_note where run_id = ${run} and id not in
          (select id from run_note where run_id = ${run} order by at desc limit 12)`.execute(db),
      );
    },
    async close() {
      await owner.close();
      await program.stop();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A partnership whose members are in the middle of a conversation. The first one facilitates. */
async function addTable(
  db: Db,
  ids: CastIds,
  table: { p: string; run: string },
  names: readonly string[],
): Promise<void> {
  const protocol = shippedProtocol('dilemma-consultancy');
  if (!protocol) throw new Error('There is no such protocol');
  const of = { district_id: ids.districtId };
  const people = names.map((name) => ({ id: newId(), name }));
  const [first] = people;
  if (!first) return;
  await db
    .insertInto('person')
    .values(
      people.map(({ id, name }) => ({
        id,
        ...of,
        given_name: name,
        family_name: 'Bench',
        email: `${name}@bench.example`,
        roles: ['educator'],
      })),
    )
    .execute();
  const objective = newId();
  await db
    .insertInto('objective')
    .values({ id: objective, ...of, person_id: first.id, statement: 'Ask questions that open', visibility: 'taken' })
    .execute();
  await db
    .insertInto('partnership')
    .values({ id: table.p, ...of, objective_id: objective, status: 'under_way', started_by: first.id })
    .execute();
  const within = { ...of, partnership_id: table.p };
  await db
    .insertInto('membership')
    .values(people.map(({ id }) => ({ ...within, person_id: id, commitment: 'I will be there.' })))
    .execute();
  const clock = { startedAt: Date.now(), pausedAt: null, stoodStill: 0, added: 0 };
  const state = { ...newRun(first.id, 'tight', protocol), phase: 'going' as const, visits: [0], clock };
  await db
    .insertInto('run')
    .values({
      id: table.run,
      ...within,
      protocol: protocol.key,
      protocol_version: protocol.version,
      definition: JSON.stringify(protocol),
      phase: state.phase,
      state: JSON.stringify(state),
      opened_by: first.id,
    })
    .execute();
}
