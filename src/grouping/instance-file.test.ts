import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MalformedInstance, readInstance } from './instance-file.ts';
import { scoreOf } from './problem.ts';

const dense = [
  'PGRP 1',
  'name four',
  '# a note',
  'n 4',
  'scale 10',
  'attr school a b a c',
  'attr avail ff 0f f0 1ffffffff',
  'must 0 1',
  'cannot 2 3',
  'dense',
  '1 2 3',
  '4 5',
  '-6',
  'end',
  '',
].join('\n');
const sparse = ['PGRP 1', 'n 5', 'sparse 3', '0 1 7 4 9', '2 3 -1', 'end'].join('\n');

describe('reading an instance', () => {
  test('dense scores with attributes and rules', () => {
    const p = readInstance(dense);
    const problem = {
      people: p.people,
      scores: p.scores,
      sizes: { groups: 'free', lower: 2, upper: 2 },
      place: 'all',
    } as const;
    expect(p).toMatchObject({ name: 'four', people: 4, scale: 10, together: [[0, 1]], apart: [[2, 3]], slotWords: 2 });
    expect([scoreOf(problem, 0, 3), scoreOf(problem, 3, 2)]).toEqual([3, -6]);
    expect(Array.from(p.distinct!)).toEqual([0, 1, 0, 2]);
    expect(Array.from(p.slotBits!.subarray(6))).toEqual([-1, 1]);
  });

  test('sparse scores', () => {
    const p = readInstance(sparse);
    const problem = {
      people: 5,
      scores: p.scores,
      sizes: { groups: 'free', lower: 2, upper: 2 },
      place: 'all',
    } as const;
    expect([scoreOf(problem, 4, 0), scoreOf(problem, 2, 3), scoreOf(problem, 1, 2)]).toEqual([9, -1, 0]);
  });

  test.each([
    ['', 'starts with'],
    [dense.replace('n 4', 'n four'), 'not a whole number'],
    [dense.replace('4 5', '4'), 'row 1 has 1 scores, 2 are due'],
    [dense.replace('-6', 'x'), 'line 13'],
    [dense.replace('must 0 1', 'must 0 4'), 'not within 0 and 3'],
    [dense.replace('a b a c', 'a b'), '2 values for 4 people'],
    [dense.replace('0f', 'zz'), 'hexadecimal'],
    [dense.replace('\nend', ''), 'before "end"'],
    [sparse.replace('sparse 3', 'sparse 4'), '4 pairs are announced, 3 are given'],
    [sparse.replace('2 3 -1', '1 0 3'), 'given twice'],
    [sparse.replace('4 9', '4'), 'without a score'],
    [sparse.replace('n 5', 'm 5'), 'before "m"'],
  ])('says what is wrong (%#)', (text, what) => {
    expect(() => readInstance(text)).toThrow(MalformedInstance);
    expect(() => readInstance(text)).toThrow(what);
  });
});

describe('bin/group', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'grouping-'));
  const file = path.join(folder, 'four.pg');
  const program = path.join(import.meta.dirname, '../../bin/group.mjs');
  fs.writeFileSync(file, dense);
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('prints the groups as JSON', () => {
    const out = execFileSync(process.execPath, [program, file, '--lower', '1', '--upper', '3', '--seconds', '1'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(JSON.parse(out)).toEqual([[0, 1, 3], [2]]);
  });

  test('refuses with a message and a non-zero exit', () => {
    const run = (...words: string[]) => spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
    const impossible = run(file, '--lower', '2', '--upper', '2');
    expect([impossible.status, impossible.stderr.includes('2, 3') || impossible.stderr.includes('pair')]).toEqual([
      1,
      true,
    ]);
    fs.writeFileSync(path.join(folder, 'bad.pg'), 'PGRP 1\nn 3\ndense\n1\n');
    const bad = run(path.join(folder, 'bad.pg'), '--lower', '2', '--upper', '3');
    expect([bad.status, bad.stderr.includes('line 4')]).toEqual([1, true]);
    expect(run(file, '--lower', '2').status).toBe(1);
  });
});
