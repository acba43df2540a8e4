import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import { createApp } from './app.tsx';
import { loadDemo } from './demo/load.ts';
import { signInLetters } from './letters/sign-in-letters.ts';
import { takeUpRounds } from './matching/round/job.ts';
import type { Parts } from './people/request.ts';
import { openSignIn } from './people/sign-in/sign-in.ts';
import { systemClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { openDatabase } from './platform/db/database.ts';
import { openAfterwards } from './platform/http/afterwards.ts';
import { titleOf } from './platform/links/title.ts';
import { openScanner } from './platform/files/scanner.ts';
import { openJobs } from './platform/jobs/jobs.ts';
import { openHub } from './platform/live/hub.ts';
import { openLog } from './platform/log.ts';
import { openMail } from './platform/mail/mail.ts';
import { setUpCodeFor } from './setup/code.ts';
import { jobList } from './worker.ts';

/** Opens everything in order: configuration, database, application, jobs; then listens. @returns how to stop it. */
async function start(): Promise<() => Promise<void>> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const database = await openDatabase(config, log);
  if (config.demo) await loadDemo({ database, clock: systemClock });
  const hub = await openHub(database);
  const mail = openMail(config, log);
  const jobs = await openJobs(database, log);
  const setUpCode = await setUpCodeFor(database);
  const nudge = (job: string) =>
    void jobs.nudge(job).catch((error: unknown) => log.error('a job could not be nudged', error));
  const print = mail.kind === 'outbox' ? (line: string) => void process.stdout.write(`${line}\n`) : null;
  const letters = signInLetters(
    database,
    config.publicUrl,
    () => systemClock.now(),
    () => nudge('letters'),
    print,
  );
  const parts: Parts = {
    config,
    database,
    signIn: openSignIn(config, database, letters),
    hub,
    scan: openScanner(config.clamd),
    linkTitle: config.linkTitles ? (url) => titleOf(url) : null,
    afterwards: openAfterwards(log),
    log,
    clock: systemClock,
    nudge,
    setUpCode,
  };
  const app = createApp(parts);
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () =>
      resolve(listening as Server),
    );
    listening.once('error', reject);
  });
  await jobs.start(jobList(parts, mail));
  takeUpRounds(parts);
  await sayHello(parts, mail.kind);
  return async () => {
    log.info('stopping');
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await hub.close(); // ends the open streams, which would keep their connections busy
    server.closeIdleConnections();
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
    server.closeAllConnections();
    await parts.signIn.idle();
    await parts.afterwards.idle();
    await jobs.stop();
    mail.close();
    await database.close();
    log.info('stopped');
  };
}

/** Tells the person at the terminal where to go on. */
async function sayHello(parts: Parts, mail: 'smtp' | 'outbox'): Promise<void> {
  const code = parts.setUpCode();
  const lines = [
    `Peer Partner is ready: ${parts.config.publicUrl}`,
    ...(code
      ? [
          '',
          'Nothing is set up yet. Open the address above to look around the demo district',
          'or to set up your own. Your one-time set-up code:',
          '',
          `    ${code}`,
        ]
      : []),
    ...(mail === 'outbox'
      ? ['', 'No mail server is set (MAIL_URL): letters stay in the outbox, and sign-in links appear here.']
      : []),
  ];
  process.stdout.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
}

/** Mistakes an operator can put right carry their advice as the message; nobody needs a stack for those. */
const forOperators = new Set(['ConfigError', 'FolderInUse', 'MigrationRefused', 'RolesMissing', 'ServerTooOld']);

function giveUp(error: unknown): never {
  const problem = error instanceof Error ? error : new Error(String(error));
  const code = (problem as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    process.stderr.write('The port is in use by another program. Set PORT to another number, for example PORT=3001.\n');
  else if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    process.stderr.write(
      'The database server of DATABASE_URL does not answer. Check its address, or unset DATABASE_URL to use the embedded one.\n',
    );
  else
    process.stderr.write(`${forOperators.has(problem.name) ? problem.message : (problem.stack ?? problem.message)}\n`);
  process.exit(1);
}

const stop = await start().catch(giveUp);
let stoppingSince = 0;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    // A supervisor may signal the whole group, which reaches us twice at once; a second one later means: now.
    if (stoppingSince) {
      if (Date.now() - stoppingSince > 1000) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    stop().then(() => process.exit(0), giveUp);
  });
}
