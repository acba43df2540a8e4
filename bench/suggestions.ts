/**
 * Times one person's suggestions on PostgreSQL, in a request's transaction with row-level security on, among 1,000, 10,000
 * and 100,000 open objectives, and prints how the time grows. On a busy machine the fastest time and the processor's own
 * time (of this process and of the database's, where the system tells) say more than the median.
 *
 *   node bench/suggestions.ts [--sizes 1000,10000,100000] [--rounds 60]
 *
 * Needs PostgreSQL's own programs (initdb, postgres); it makes a server of its own and removes it. Without them it says so
 * and stops.
 */
import fs from 'node:fs';
import { sql } from 'kysely';
import { postgresBinaries, startCluster } from '../bin/cluster.mjs';
import { focusAreas } from '../src/district/focus-areas/list.ts';
import { candidatesFor } from '../src/matching/candidates.ts';
import { approachKeys } from '../src/objective/approach-keys.ts';
import { objectiveColumns, objectiveFrom, objectiveTables } from '../src/objective/store.ts';
import { preparePostgres } from '../src/platform/db/database.ts';
import { migrationsFolder, readMigrations } from '../src/platform/db/migrate.ts';
import { postgresDatabase } from '../src/platform/db/postgres.ts';
import { openLog } from '../src/platform/log.ts';

const options = new Map<string, string>();
for (let k = 2; k < process.argv.length; k += 2)
  options.set(process.argv[k]!.replace(/^--/, ''), process.argv[k + 1] ?? '');
const sizes = (options.get('sizes') ?? '1000,10000,100000').split(',').map(Number);
const rounds = Number(options.get('rounds') ?? 60);

const binaries = postgresBinaries();
if (!binaries) {
  console.log('suggestions benchmark skipped: no PostgreSQL here');
  process.exit(0);
}

const cluster = await startCluster(binaries, ['fsync=off', 'shared_buffers=512MB', 'jit=off']);
const log = openLog('silent');
await preparePostgres(cluster.url, cluster.url, readMigrations(migrationsFolder()), log);
const owner = postgresDatabase(cluster.url, log, { withoutRowSecurity: true, connections: 1 });
const database = postgresDatabase(cluster.url, log, { connections: 2 });
try {
  console.log(
    'open objectives'.padStart(16),
    'fastest ms'.padStart(11),
    'median ms'.padStart(10),
    '95 % ms'.padStart(9),
    'processor ms'.padStart(13),
  );
  let before: { size: number; median: number } | null = null;
  for (const size of sizes) {
    const districtId = await fill(size);
    const times = await timed(districtId, size);
    const [median, most] = [times.ms[times.ms.length >> 1]!, times.ms[Math.floor(times.ms.length * 0.95)]!];
    const growth: string = before
      ? `  ${(size / before.size).toFixed(0)} times as many, ${(median / before.median).toFixed(1)} times as long`
      : '';
    console.log(
      String(size).padStart(16),
      times.ms[0]!.toFixed(1).padStart(11),
      median.toFixed(1).padStart(10),
      most.toFixed(1).padStart(9),
      times.processor.toFixed(1).padStart(13),
      growth,
    );
    before = { size, median };
  }
} finally {
  await Promise.all([database.close(), owner.close()]);
  await cluster.stop();
}

/** A district of its own with one open objective for each person. @returns its id */
async function fill(size: number): Promise<string> {
  const id = await owner.asSystem(async (db) => {
    const made = await sql<{
      id: string;
    }>`insert into district (name) values (${`${size} objectives`}) returning id`.execute(db);
    const district = made.rows[0]!.id;
    const buildings = await sql<{ id: string }>`
      insert into building (district_id, name) select ${district}, 'School ' || n from generate_series(1, 20) n returning id`.execute(
      db,
    );
    await sql`insert into focus_area (district_id, key, domain, name_en, name_es)
      select ${district}, a->>'key', a->>'domain', a->>'en', a->>'es' from json_array_elements(${JSON.stringify(
        focusAreas.map((area) => ({ key: area.key, domain: area.domain, en: area.name.en, es: area.name.es })),
      )}::json) a`.execute(db);
    const batch = 2000;
    for (let from = 0; from < size; from += batch) {
      const rows = Array.from({ length: Math.min(batch, size - from) }, (_, at) =>
        objective(from + at, buildings.rows[(from + at) % buildings.rows.length]!.id),
      );
      await sql`with given as (select * from json_to_recordset(${JSON.stringify(rows)}::json)
          as g (n int, building uuid, statement text, why text, subjects text[], grades text[], approaches text[], areas text[], cross_school boolean)),
        people as (insert into person (district_id, building_id, given_name, family_name, email)
          select ${district}, building, 'Person', n::text, 'p' || n || '-' || ${size}::text || '@bench.example' from given returning id, family_name),
        objectives as (insert into objective (district_id, person_id, statement, why, subjects, grades, approaches, cross_school, visibility, opened_at)
          select ${district}, p.id, g.statement, g.why, g.subjects, g.grades, g.approaches, g.cross_school, 'open', now() - g.n * interval '1 minute'
          from given g join people p on p.family_name = g.n::text returning id, person_id)
        insert into objective_focus (district_id, objective_id, focus_area_id)
        select ${district}, o.id, f.id from objectives o join people p on p.id = o.person_id join given g on g.n::text = p.family_name
          cross join unnest(g.areas) area join focus_area f on f.district_id = ${district} and f.key = area`.execute(
        db,
      );
    }
    return district;
  });
  await owner.asSystem((db) => sql`analyze`.execute(db));
  return id;
}

/** Suggestions for people from all over the district, one after the other; the first few only warm up. */
async function timed(districtId: string, size: number): Promise<{ ms: number[]; processor: number }> {
  const ms: number[] = [];
  let processor = 0;
  for (let round = -8; round < rounds; round++) {
    const who = String(Math.floor((Math.abs(round) * size) / rounds) % size);
    const own = await owner.asSystem(async (db) => {
      const { rows } =
        await sql`select ${objectiveColumns} from ${objectiveTables} where o.district_id = ${districtId} and a.family_name = ${who}`.execute(
          db,
        );
      return objectiveFrom(rows[0]);
    });
    await database.asPerson({ districtId, personId: own.personId }, async (db) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
      const [before, start] = [used(rows[0]!.pid), performance.now()];
      const candidates = await candidatesFor(db, own, 5);
      if (candidates.length === 0) throw new Error(`nobody was found for ${own.statement}`);
      if (round < 0) return;
      ms.push(performance.now() - start);
      processor += used(rows[0]!.pid) - before;
    });
  }
  return { ms: ms.sort((a, b) => a - b), processor: processor / rounds };
}

/** Processor milliseconds so far of this process and of the database's; the latter in steps of ten, on Linux only. */
function used(pid: number): number {
  const own = process.cpuUsage();
  let its = 0;
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    its = (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    // Another system: only this process is counted.
  }
  return (own.user + own.system) / 1000 + its;
}

/** An objective made of the shipped areas' own words, so that words are as common here as among teachers. */
function objective(n: number, building: string) {
  const pick = <T>(list: readonly T[], salt: number): T => list[Math.floor(random(n * 31 + salt) * list.length)]!;
  // Some areas are wanted by many, most by few.
  const common = (salt: number) => focusAreas[Math.floor(random(n * 31 + salt) ** 2 * focusAreas.length)]!;
  const language = random(n * 31 + 1) < 0.15 ? 'es' : 'en';
  const [area, other] = [common(2), common(3)];
  const terms = area.terms[language];
  const statement = {
    en: `How can my students get better at ${pick(terms, 4)} and ${pick(terms, 5)}`,
    es: `Cómo mis estudiantes pueden mejorar en ${pick(terms, 4)} y ${pick(terms, 5)}`,
  }[language];
  const why = {
    en: `Too many of them wait for me when we work on ${pick(other.terms.en, 6)}, and I would like to see ${pick(terms, 7)} instead.`,
    es: `Muchos me esperan cuando trabajamos en ${pick(other.terms.es, 6)}, y quisiera ver ${pick(terms, 7)}.`,
  }[language];
  return {
    n,
    building,
    statement: statement.slice(0, 400),
    why,
    subjects: [pick(['Mathematics', 'Science', 'English Language Arts', 'Social Studies', 'Art'], 8)],
    grades: [pick(['KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10'], 9)],
    approaches: [pick(approachKeys, 10)],
    areas: random(n * 31 + 11) < 0.7 ? [...new Set([area.key, other.key])] : [],
    cross_school: random(n * 31 + 12) < 0.8,
  };
}

/** 0..1, always the same for the same number. */
function random(seed: number): number {
  let x = (seed + 1) * 0x9e3779b1;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}
