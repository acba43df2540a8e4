import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MalformedInstance, readInstance } from './instance-file.ts';
import { scoreOf } from './problem.ts';
import { Random } from './random.ts';

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
    [dense.replace('n 4', 'n -4'), 'not within 1 and'],
    [dense.replace('n 4', 'n 99999999999999999999'), 'not within 1 and'],
    [dense.replace('n 4', 'n NaN'), 'not a whole number'],
    [dense.replace('n 4', 'n 0x4'), 'not a whole number'],
    [dense.replace('n 4', 'n 4\nn 5'), 'given twice'],
    ['PGRP 1\nn 20000\ndense\n1 2\nend\n', 'stops before row'],
    [dense.replace('4 5', '4 NaN'), 'not a whole number'],
    [dense.replace('4 5', '4 1e999'), 'not a whole number'],
    [dense.replace('4 5', '4 99999999999'), 'not within'],
    [dense.replace('scale 10', 'scale Infinity'), 'not a positive number'],
    [dense.replace('cannot 2 3', 'cannot 2 2'), 'names person 2 twice'],
    [dense.replace('\nend', '\nend\nend'), 'after "end"'],
    [sparse.replace('0 1 7', '0 0 7'), 'paired with itself'],
    [sparse.replace('0 1 7', '-1 1 7'), 'not within 0 and 4'],
    [sparse.replace('sparse 3', 'sparse -3'), 'not within 0'],
    [`${sparse}\u0000`, 'is not a whole number'],
  ])('says what is wrong (%#)', (text, what) => {
    expect(() => readInstance(text)).toThrow(MalformedInstance);
    expect(() => readInstance(text)).toThrow(what);
  });
});

test('of a file that was cut, spoilt or repeated somewhere, either says what is wrong or reads it', () => {
  const random = new Random(11);
  const tokens = [
    '-1',
    'NaN',
    '1e9',
    '999999999999',
    'end',
    'dense',
    'sparse',
    'must',
    '',
    'n',
    '\u0000',
    '\n',
    '0 0 0',
  ];
  for (let k = 0; k < 4000; k++) {
    const text = k % 2 === 0 ? dense : sparse;
    const at = random.below(text.length);
    const rest = random.below(3);
    const spoilt =
      rest === 0
        ? text.slice(0, at)
        : rest === 1
          ? text.slice(0, at) + tokens[random.below(tokens.length)]! + text.slice(at + random.below(4))
          : text.slice(0, at) + text.slice(random.below(text.length));
    try {
      const p = readInstance(spoilt);
      expect(p.people).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(MalformedInstance);
    }
  }
});

describe('bin/group', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'grouping-'));
  const file = path.join(folder, 'four.pg');
  const program = path.join(import.meta.dirname, '../../bin/group');
  fs.writeFileSync(file, dense);
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('prints the groups as JSON', () => {
    const out = execFileSync(process.execPath, [program, file, '--lower', '1', '--upper', '3', '--seconds', '1'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(JSON.parse(out)).toEqual([[0, 1, 3], [2]]);
  }, 60_000);

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
  }, 60_000);
});
