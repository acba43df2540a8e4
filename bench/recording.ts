import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startProgram } from '../test/crash/program.ts';
import type { Sent } from './record.ts';
import type { Scene } from './scene.ts';

/** What a page asks the database, and what it answers. */
export interface Recording {
  /** Each in round trips of statements sent together. */
  transactions: { text: string; values: unknown[] }[][][];
  html: string;
  statements: number;
  roundTrips: number;
}

/** Visits each page in an application that writes down its statements. Not in the one that is measured. */
export async function record(scene: Scene, cookie: string, paths: readonly string[]): Promise<Recording[]> {
  const file = join(scene.settings.DATA_DIR ?? '', 'statements');
  const program = await startProgram({
    ...scene.settings,
    PORT: String(await freePort()),
    RECORD_TO: file,
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'record.ts')}`,
  });
  const visit = async (path: string): Promise<Recording> => {
    writeFileSync(file, '');
    const response = await fetch(program.url + path, { headers: { cookie } });
    const html = await response.text();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    const sent = readFileSync(file, 'utf8').trim().split('\n');
    return { html, ...inTransactions(sent.map((line) => JSON.parse(line) as Sent)) };
  };
  const recordings: Recording[] = [];
  for (const path of paths) {
    // A job may have been at work meanwhile; twice the same is the page.
    let [before, now] = [await visit(path), await visit(path)];
    while (before.statements !== now.statements || before.roundTrips !== now.roundTrips) {
      [before, now] = [now, await visit(path)];
    }
    recordings.push(now);
  }
  await program.stop();
  rmSync(file);
  return recordings;
}

function inTransactions(sent: Sent[]): Omit<Recording, 'html'> {
  const transactions: Recording['transactions'] = [];
  const open = new Map<number, { trips: Recording['transactions'][number]; answers: number }>();
  for (const { connection, answers, text, values } of sent) {
    // The job queue asks beside; a statement outside a transaction stands alone.
    if (/pgboss|^set |^listen /i.test(text)) continue;
    if (text === 'begin' || !open.has(connection)) {
      const trips: Recording['transactions'][number] = [];
      transactions.push(trips);
      open.set(connection, { trips, answers: -1 });
    }
    const current = open.get(connection);
    if (!current) continue;
    if (current.answers !== answers) current.trips.push([]);
    current.answers = answers;
    current.trips.at(-1)?.push({ text, values });
    if (text === 'commit' || current.trips[0]?.[0]?.text !== 'begin') open.delete(connection);
  }
  const trips = transactions.flat();
  return { transactions, roundTrips: trips.length, statements: trips.flat().length };
}
