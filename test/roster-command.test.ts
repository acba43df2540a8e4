import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDistrict } from '../src/district/create.ts';
import { readConfig } from '../src/platform/config.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { lockFolder } from '../src/platform/db/folder-lock.ts';
import { openLog } from '../src/platform/log.ts';
import { importCommand } from '../src/roster/command.ts';
import { meadow11, meadow12 } from './fixtures/roster/meadow.ts';

const folder = mkdtempSync(join(tmpdir(), 'peer-partner-import-'));
const env = {
  DATA_DIR: join(folder, 'data'),
  SECRET: 'a secret for tests only, forty characters or so',
  LANG: 'en_US.UTF-8',
};

/** Runs the command as an operator would. */
async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await importCommand(args, env, (line) => lines.push(line), new Date('2026-11-23T15:00:00Z'));
  return { code, said: lines.join('\n') };
}

function bundle(name: string, parts: Record<string, string>): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const [file, text] of Object.entries(parts)) writeFileSync(join(place, file), text);
  return place;
}

async function inDatabase<T>(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(env), openLog('silent'));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const newDistrict = (name: string, email: string) => ({
  name,
  timezone: 'America/Denver',
  language: 'en' as const,
  emailDomains: ['meadow.example'],
  admin: { givenName: 'Eli', familyName: 'Stone', email },
});

beforeAll(() =>
  inDatabase((database) => database.asSystem((db) => createDistrict(db, newDistrict('Meadow', 'eli@meadow.example')))),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import command', () => {
  test('explains itself when it is not understood', async () => {
    for (const args of [[], ['--wrong'], ['x.csv', '--confirm-leavers', 'two'], ['x.csv', '--mapping', 'nonsense']]) {
      const { code, said } = await run(...args);
      expect(code).toBe(2);
      expect(said).toContain('--confirm-leavers N');
    }
    expect((await run(join(folder, 'nowhere'))).code).toBe(1);
  });

  test('says what would change, and changes nothing without --apply', async () => {
    const place = bundle('first', meadow11);
    for (let turn = 0; turn < 2; turn += 1) {
      const { code, said } = await run(place);
      expect(code).toBe(0);
      expect(said).toContain('4 new people');
      expect(said).toContain('Ana Ruiz | Alder Elementary | educator');
      expect(said).toContain('Run it again with --apply');
      expect(said).not.toMatch(/Secretname|Kiddo/);
    }
  });

  test('applies a folder, and finds the other version of it up to date', async () => {
    const { code, said } = await run(bundle('first', meadow11), '--apply');
    expect([code, said.split('\n').at(-1)]).toEqual([0, 'Done: 4 new, 1 changed, 0 back, 0 left, 0 as they were.']);
    expect((await run(bundle('second', meadow12))).said).toContain('Everything is up to date');
  });

  test('asks for the number of leavers, and speaks Spanish where the terminal does', async () => {
    const users = (meadow11['users.csv'] ?? '')
      .split('\n')
      .filter((line) => !line.startsWith('t1,'))
      .join('\n');
    const place = bundle('fewer', { ...meadow11, 'users.csv': users });
    const refused = await run(place, '--apply');
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('Add --confirm-leavers 1');
    const lines: string[] = [];
    await importCommand([place], { ...env, LANG: 'es_US.UTF-8' }, (line) => lines.push(line), new Date());
    expect(lines.join('\n')).toContain('Añade --confirm-leavers 1');
    const done = await run(place, '--apply', '--confirm-leavers', '1');
    expect(done.said).toContain('1 left');
  });

  test('refuses rows in error, as the page does', async () => {
    const file = join(folder, 'staff.csv');
    writeFileSync(file, 'Badge;Wer\n1;\n2;Zed Zorn\n');
    const { code, said } = await run(file, '--partial', '--mapping', 'id=Badge,fullName=Wer', '--apply');
    expect(code).toBe(1);
    expect(said).toContain('staff.csv, row 2, column Wer');
    expect(said).toContain('Nothing was changed.');
  });

  test('refuses a folder that a running server holds, and says what to do', async () => {
    const release = lockFolder(env.DATA_DIR);
    const { code, said } = await run(bundle('first', meadow11));
    release();
    expect(code).toBe(1);
    expect(said).toContain(env.DATA_DIR);
    expect(said).toContain('while it runs');
  });

  test('asks which district when there are several', async () => {
    await inDatabase((database) =>
      database.asSystem((db) => createDistrict(db, newDistrict('Harbor', 'eli@harbor.example'))),
    );
    const place = bundle('first', meadow11);
    const asked = await run(place);
    expect([asked.code, asked.said]).toEqual([1, 'Say which district with --district: Harbor, Meadow']);
    expect((await run(place, '--district', 'harbor')).said).toContain('5 new people');
  });
});
