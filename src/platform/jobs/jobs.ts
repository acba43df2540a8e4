import { PgBoss } from 'pg-boss';
import type { Database } from '../db/scope.ts';
import type { Log } from '../log.ts';

/** Work done beside requests. Whatever is due is found in the database, so running one too often does no harm. */
export interface Job {
  /** Letters, figures and hyphens. */
  name: string;
  /** Five fields in UTC, such as `0 * * * *`; without it the job runs only when nudged. */
  cron?: string;
  /** Throws to be tried again: three more times, later each time. */
  run: () => Promise<void>;
}

export interface Jobs {
  /** Begins to work through these jobs and keeps their schedules; a schedule no longer listed ends. */
  start(list: readonly Job[]): Promise<void>;
  /**
   * Has the job run soon: at once when it is idle, once more when it is running, and no more often than that however
   * many nudges come. A nudge before `start` is kept until then. Throws for a name that was not started.
   */
  nudge(name: string): Promise<void>;
  /** Takes no new job, waits up to ten seconds for running ones, and returns. The database stays open. */
  stop(): Promise<void>;
}

/**
 * Opens the queue, in the schema pgboss. A job runs in one process at a time, however many serve the database.
 * Throws the database's error.
 */
export async function openJobs(database: Database, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: database.forJobs,
    backend: database.kind,
    schema: 'pgboss',
    createSchema: false,
    useListenNotify: true,
    // What a process took up and did not live to finish is found by its missing sign of life, this often.
    superviseIntervalSeconds: signOfLifeSeconds,
    monitorIntervalSeconds: signOfLifeSeconds,
    // An idle site asks the queue little else; what is nudged is announced.
    maintenanceIntervalSeconds: 3600,
    queueCacheIntervalSeconds: 600,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.error('The job queue met an error', error));
  boss.on('warning', ({ data }) => {
    log.warn('The job queue gives a warning', { type: 'type' in data ? String(data.type) : 'unknown' });
  });
  await boss.start();
  const early = new Set<string>();
  let started: Set<string> | undefined;

  return {
    async start(list) {
      for (const job of list) await startJob(boss, job, log);
      for (const schedule of await boss.getSchedules()) {
        if (!list.some((job) => job.name === schedule.name && job.cron)) await boss.unschedule(schedule.name);
      }
      started = new Set(list.map((job) => job.name));
      for (const name of early) await boss.send(name);
    },
    async nudge(name) {
      if (!started) early.add(name);
      else if (started.has(name)) await boss.send(name);
      else throw new Error(`No job is named ${name}`);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000, close: false }),
  };
}

/** A job unheard of for so long has lost its process and is given to another; twice as often, it shows that it is alive. */
const signOfLifeSeconds = 20;

async function startJob(boss: PgBoss, job: Job, log: Log): Promise<void> {
  const options = {
    retryLimit: 3,
    retryDelay: 20,
    retryBackoff: true,
    heartbeatSeconds: signOfLifeSeconds,
    deleteAfterSeconds: 86_400,
    notify: true,
  };
  // `stately` keeps one waiting and one running, so a nudge during a run is not lost and a hundred are one.
  await boss.createQueue(job.name, { ...options, policy: 'stately' });
  await boss.updateQueue(job.name, options);
  await boss.work(
    job.name,
    { pollingIntervalSeconds: 5, notifyPollingIntervalSeconds: signOfLifeSeconds },
    async () => {
      const failure = await job.run().then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      if (!failure) return;
      log.error('A job failed and will be tried again', failure.error, { job: job.name });
      // The queue keeps what it is told, so it is told no more than the kind of the error.
      throw new Error(failure.error instanceof Error ? failure.error.name : 'Failed');
    },
  );
  if (job.cron) await boss.schedule(job.name, job.cron, null, { tz: 'UTC', missed: 'once' });
}
