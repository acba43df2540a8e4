import { sql } from 'kysely';
import { deliverDue } from './letters/deliver.ts';
import { writeDigests } from './letters/digest/write.ts';
import { remind } from './letters/remind.ts';
import { writeDue } from './letters/write.ts';
import { workOnRounds } from './matching/round/job.ts';
import { lookForOverlaps } from './matching/overlaps/look.ts';
import { lapseInvitations, remindInvitations } from './partnership/calendar-jobs.ts';
import type { Parts } from './people/request.ts';
import type { Db } from './platform/db/database.ts';
import type { Job } from './platform/jobs/jobs.ts';
import type { MailOut } from './platform/mail/mail.ts';

/** Every job and its schedule (UTC). Each finds in the database what is due, so running one too often does no harm. */
export function jobList(parts: Pick<Parts, 'config' | 'database' | 'log' | 'clock' | 'nudge'>, mail: MailOut): Job[] {
  const { config, database, log, clock } = parts;
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const settings = { secret: config.secret, publicUrl: config.publicUrl, ...(mail.kind === 'outbox' ? { print } : {}) };
  const limit = 200;
  const letters = async () => {
    while ((await database.asSystem((db) => writeDue(db, settings, clock.now(), limit))) === limit);
    await deliverDue(database, mail, config.publicUrl, log, () => clock.now());
  };
  return [
    { name: 'letters', cron: '* * * * *', run: letters },
    {
      name: 'calendar',
      cron: '*/10 * * * *',
      async run() {
        await database.asSystem((db) => lapseInvitations(db, clock.now()));
        await database.asSystem((db) => remindInvitations(db, clock.now()));
        await database.asSystem((db) => remind(db, settings, clock.now()));
        while ((await database.asSystem((db) => writeDigests(db, settings, clock.now(), limit))) === limit);
        await letters();
      },
    },
    {
      name: 'rounds',
      // Nudged when something is asked for; each minute, for what a process that ended has left.
      cron: '* * * * *',
      async run() {
        await workOnRounds(parts);
        await letters();
      },
    },
    { name: 'overlaps', cron: '20 * * * *', run: () => lookForOverlaps(database, clock) },
    { name: 'tidy', cron: '30 9 * * *', run: () => database.asSystem((db) => tidy(db, clock.now())) },
  ];
}

/** Lets go of what has served its purpose: answered forms, ended sessions, used links, the words of old letters. */
export async function tidy(db: Db, now: Date): Promise<void> {
  await sql`delete from answered_request where at < ${now}::timestamptz - interval '7 days'`.execute(db);
  await sql`delete from sign_in_session where "expiresAt" < ${now}`.execute(db);
  await sql`delete from sign_in_verification where "expiresAt" < ${now}`.execute(db);
  await sql`update letter set body_text = '', body_html = '' where created_at < ${now}::timestamptz - interval '60 days' and body_text <> ''`.execute(
    db,
  );
}
