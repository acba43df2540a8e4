import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MigrationRefused, migrationsFolder, pendingMigrations, readMigrations } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'peer-partner-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, sha256 = `hash of ${name}`) => ({ name, text: '', sha256 });
const landed = (...names: string[]) => new Map(names.map((name) => [name, `hash of ${name}`]));

describe('what is still to run', () => {
  it('is everything on a new database, in order', () => {
    const files = [file('0001-a.sql'), file('0002-b.sql')];
    expect(pendingMigrations(files, landed())).toEqual(files);
  });

  it('is what comes after the last that ran', () => {
    const files = [file('0001-a.sql'), file('0002-b.sql')];
    expect(pendingMigrations(files, landed('0001-a.sql'))).toEqual([files[1]]);
    expect(pendingMigrations(files, landed('0001-a.sql', '0002-b.sql'))).toEqual([]);
  });

  it.each([
    ['a file that was changed after it ran', [file('0001-a.sql', 'other')], landed('0001-a.sql'), 'Put the file back'],
    ['a database that a newer version has used', [], landed('0009-z.sql'), 'newer version'],
    ['a new file before one that ran', [file('0001-a.sql'), file('0002-b.sql')], landed('0002-b.sql'), 'next number'],
  ])('refuses %s', (_, files, ran, advice) => {
    expect(() => pendingMigrations(files, ran)).toThrow(MigrationRefused);
    expect(() => pendingMigrations(files, ran)).toThrow(advice);
  });
});

describe('reading the files', () => {
  it('takes them in order of their numbers, whatever the line ends', () => {
    writeFileSync(join(folder, '0002-b.sql'), 'select 2;\n');
    writeFileSync(join(folder, '0001-a.sql'), 'select 1;\r\n');
    writeFileSync(join(folder, 'notes.txt'), '');
    const read = readMigrations(folder);
    expect(read.map(({ name, text }) => [name, text])).toEqual([
      ['0001-a.sql', 'select 1;\n'],
      ['0002-b.sql', 'select 2;\n'],
    ]);
  });

  it('refuses other names and a number used twice', () => {
    writeFileSync(join(folder, '0002-c.sql'), '');
    expect(() => readMigrations(folder)).toThrow('numbered 0002');
    rmSync(join(folder, '0002-c.sql'));
    writeFileSync(join(folder, 'fix.sql'), '');
    expect(() => readMigrations(folder)).toThrow('0001-people.sql');
  });

  it('finds those of this installation', () => {
    expect(readMigrations(migrationsFolder())[0]?.name).toBe('0001-people.sql');
  });
});
