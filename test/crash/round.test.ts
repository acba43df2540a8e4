import { sql } from 'kysely';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createDistrict } from '../../src/district/create.ts';
import { paths } from '../../src/paths.ts';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { openLog } from '../../src/platform/log.ts';
import { buildProgram, freePort, type Program } from './program.ts';
import { hasPostgres, openStage } from './stage.ts';
import { idIn, type Visitor, visitor } from './visitor.ts';

const stage = openStage();
const specialist = 'rosa@crash.example';
const people = 40;
const patiently = { timeout: 120_000, interval: 100 };
beforeAll(buildProgram);

type Settings = Record<string, string> & { PORT: string; DATA_DIR: string };

/** Opens the data while no program does. */
async function withData<R>(settings: Settings, work: (database: Database) => Promise<R>): Promise<R> {
  const database = await openDatabase(
    { dataDir: settings.DATA_DIR, ...(settings.DATABASE_URL ? { databaseUrl: settings.DATABASE_URL } : {}) },
    openLog('silent'),
  );
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** A district with a specialist and many people who want one of eight things. */
async function fill(database: Database): Promise<void> {
  const admin = { givenName: 'Rosa', familyName: 'Delgado', email: specialist };
  const district = { name: 'Crash Valley', timezone: 'America/Denver', language: 'en', emailDomains: [] } as const;
  const ids = await database.asSystem(async (db) => {
    const { districtId } = await createDistrict(db, { ...district, admin });
    await sql`update person set roles = '{specialist}' where email = ${specialist}`.execute(db);
    const { rows } = await sql<{ id: string }>`
      insert into person (district_id, given_name, family_name) select ${districtId}, 'Given' || n, 'Family' || n
      from generate_series(1, ${people}::int) n returning id`.execute(db);
    return rows.map((row, n) => ({ districtId, personId: row.id, n }));
  });
  const wishes = ['fractions', 'essays', 'experiments', 'vocabulary', 'feedback', 'routines', 'families', 'discussion'];
  for (const { n, ...scope } of ids)
    await database.asPerson(scope, (db) =>
      sql`insert into objective (district_id, person_id, statement, subjects, grades, visibility, opened_at)
        values (${scope.districtId}, ${scope.personId}, ${`Learn more about ${wishes[n % wishes.length]}, number ${n}`},
          ${[wishes[n % wishes.length]]}::text[], '{04}', 'open', now())`.execute(db),
    );
}

/** Signs the specialist in with the link that the terminal shows. */
async function signedIn(program: Program): Promise<Visitor> {
  const rosa = visitor(program.url);
  await rosa.submit(paths.signInLink, { email: specialist });
  const start = `  A way in for ${specialist}: `;
  const line = await vi.waitUntil(
    () =>
      program
        .said()
        .split('\n')
        .findLast((one) => one.startsWith(start)),
    patiently,
  );
  await rosa.submit(new URL(line.slice(start.length)).pathname);
  return rosa;
}

const versionOn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
const seatsOn = (html: string) =>
  [...html.matchAll(/data-person="(\d+)"/g)].map((match) => Number(match[1])).sort((a, b) => a - b);

/** A page of the round that says what is waited for; while nobody answers, it says nothing. */
async function until(rosa: Visitor, round: string, sign: RegExp): Promise<string> {
  return vi.waitUntil(async () => {
    const html = await rosa.get(paths.round(round)).then(
      (reply) => reply.html,
      () => '',
    );
    return sign.test(html) ? html : undefined;
  }, patiently);
}

async function killedInARound(settings: Settings): Promise<void> {
  await withData(settings, fill);
  let program = await stage.start(settings);
  let rosa = await signedIn(program);
  const round = idIn(await rosa.submit(paths.rounds, { name: 'Killed' }));

  // While groups are formed.
  await rosa.submit(paths.roundSolutions(round), { version: '1' });
  await until(rosa, round, /[1-9]\d* % done/);
  await program.kill();
  program = await stage.start(settings);
  const solved = await until(rosa, round, /data-group="1"/);
  expect(seatsOn(solved)).toEqual(Array.from({ length: people }, (_, n) => n + 1));
  expect(solved).not.toContain('% done');

  // While invitations go out, twice, at whatever moment it happens to be.
  const groups = [...solved.matchAll(/data-group="(\d+)"/g)].map((match) => match[1] ?? '');
  await rosa.submit(paths.roundPreview(round), { version: versionOn(solved), note: 'Hello', groups });
  await program.kill();
  program = await stage.start(settings);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
  await program.kill();
  program = await stage.start(settings);
  rosa = await signedIn(program);
  await until(
    rosa,
    round,
    new RegExp(`0 of ${people} said yes, ${people} still to answer(?![\\s\\S]*Invitations are going out)`),
  );
  await program.stop();

  const found = await withData(settings, (database) =>
    database.asSystem(async (db) => ({
      invited: (
        await sql<{
          person_id: string;
          n: number;
        }>`select person_id, count(*)::int as n from invitation group by 1`.execute(db)
      ).rows,
      told: (
        await sql<{ n: number }>`select count(*)::int as n from history where verb = 'invitation.sent'`.execute(db)
      ).rows[0]?.n,
      partnerships: (await sql<{ n: number }>`select count(*)::int as n from partnership`.execute(db)).rows[0]?.n,
    })),
  );
  expect(found.invited).toHaveLength(people);
  expect(found.invited.every((row) => row.n === 1)).toBe(true);
  expect(found.told).toBe(people);
  expect(found.partnerships).toBe(groups.length);
}

describe('A server that is killed in the middle of a matching round', () => {
  it('on a folder of its own goes on with the groups, and sends each invitation once', async () => {
    await killedInARound({ PORT: String(await freePort()), DATA_DIR: stage.folder() });
  });

  it.skipIf(!hasPostgres)('on PostgreSQL goes on with the groups, and sends each invitation once', async () => {
    const server = await stage.server();
    const settings = { PORT: String(await freePort()), DATA_DIR: stage.folder(), DATABASE_URL: server.url };
    await killedInARound({ ...settings, SECRET: 'a secret for tests only, forty characters or so' });
  });
});
