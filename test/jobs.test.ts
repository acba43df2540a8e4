import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { type Job, openJobs } from '../src/platform/jobs/jobs.ts';
import { openLog } from '../src/platform/log.ts';
import { testDatabase } from './db.ts';

const lines: string[] = [];
const log = openLog('info', { write: (line) => lines.push(line) });
const database = await testDatabase();
const jobs = await openJobs(database, log);
afterAll(() => jobs.stop());

let running = 0;
let most = 0;
let runs = 0;
let inTheWay = Promise.resolve();
const counting: Job = {
  name: 'counting',
  cron: '0 4 * * *',
  run: async () => {
    running += 1;
    most = Math.max(most, running);
    runs += 1;
    await inTheWay;
    running -= 1;
  },
};
const failing: Job = {
  name: 'failing',
  run: async () => {
    throw new Error('Ana wrote something private');
  },
};

it('runs a job that was nudged before the start, soon after it', async () => {
  await jobs.nudge('counting');
  await jobs.start([counting, failing]);
  await expect.poll(() => runs, { timeout: 5000 }).toBe(1);
});

it('runs once more after many nudges during a run, never beside itself', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  inTheWay = promise;
  const before = runs;
  await jobs.nudge('counting');
  await expect.poll(() => runs, { timeout: 5000 }).toBe(before + 1);
  await Promise.all(Array.from({ length: 20 }, () => jobs.nudge('counting')));
  resolve();
  await expect.poll(() => runs, { timeout: 5000 }).toBe(before + 2);
  await wait(1500);
  expect({ runs, most, running }).toEqual({ runs: before + 2, most: 1, running: 0 });
});

it('tells of a failure without its words, here and in the queue, and tries again later', async () => {
  await jobs.nudge('failing');
  await expect.poll(() => lines.join(), { timeout: 5000 }).toContain('A job failed');
  expect(lines.join()).not.toContain('Ana');
  const kept = () =>
    database.asOwner(async (db) => {
      const asked = sql`select state::text, start_after > now() as later, output::text from pgboss.job where name = 'failing'`;
      return (await asked.execute(db)).rows[0] as { state: string; later: boolean; output: string };
    });
  await expect.poll(kept, { timeout: 5000 }).toMatchObject({ state: 'retry', later: true });
  expect((await kept()).output).not.toContain('Ana');
});

it('keeps the schedules that are listed and ends the others', async () => {
  const schedules = () =>
    database.asOwner(async (db) => (await sql`select name, cron from pgboss.schedule order by name`.execute(db)).rows);
  expect(await schedules()).toEqual([{ name: 'counting', cron: '0 4 * * *' }]);
  const next = await openJobs(database, log);
  await next.start([failing]);
  await next.stop();
  expect(await schedules()).toEqual([]);
});

it('does not know a job that was not started', async () => {
  await expect(jobs.nudge('unheard-of')).rejects.toThrow('unheard-of');
});
