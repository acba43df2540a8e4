/**
 * Runs every task of the grouping benchmark and checks each answer with the benchmark's own checker.
 *
 *   node bench/grouping.ts [--only WORD] [--scale 0.25] [--seed 1] [--folder ../shared/material/grouping]
 *
 * `--only` keeps tasks whose name or kind contains one of the comma-separated words; `--scale` multiplies the time each
 * task gets. Without the folder it says so and stops. A task may use as much processor time as the method that set its
 * best known value took, at least 1 second and at most 20 (120 for the largest matrices of the library); reading the file
 * and the bound are part of it. bench/crowd.ts does the same for 100,000 people.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formGroups } from '../src/grouping/form-groups.ts';
import { readInstance } from '../src/grouping/instance-file.ts';
import type { Problem } from '../src/grouping/problem.ts';

type Row = Record<
  | 'instance'
  | 'data'
  | 'kind'
  | 'groups'
  | 'lower'
  | 'upper'
  | 'assign'
  | 'cross'
  | 'shared'
  | 'best_known'
  | 'optimal'
  | 'seconds'
  | 'bound',
  string
>;
interface Checker {
  readTable(file: string): Row[];
  specOf(row: Row): unknown;
  readPg(file: string): unknown;
  check(data: unknown, groups: number[][], spec: unknown): { feasible: boolean; objective: number; first: string[] };
}

const options = new Map<string, string>();
for (let k = 2; k < process.argv.length; k += 2)
  options.set(process.argv[k]!.replace(/^--/, ''), process.argv[k + 1] ?? '');
const folder = path.resolve(options.get('folder') ?? path.join(import.meta.dirname, '../../shared/material/grouping'));
if (!fs.existsSync(path.join(folder, 'best_known.csv'))) {
  console.log(`grouping benchmark skipped: no ${folder}`);
  process.exit(0);
}
const checker = (await import(pathToFileURL(path.join(folder, 'check.mjs')).href)) as Checker;
const words = (options.get('only') ?? '').split(',').filter((w) => w !== '');
const scale = Number(options.get('scale') ?? 1);
const seed = Number(options.get('seed') ?? 1);

const gaps = new Map<string, number[]>();
let infeasible = 0;
console.log(
  'task'.padEnd(28),
  'ours'.padStart(14),
  'best known'.padStart(14),
  'gap %'.padStart(9),
  'bound %'.padStart(8),
  'CPU s'.padStart(7),
  ' method',
);
for (const row of checker.readTable(path.join(folder, 'best_known.csv'))) {
  if (words.length > 0 && !words.some((w) => row.instance.includes(w) || row.kind === w)) continue;
  const file = path.join(folder, 'data', row.data);
  const before = cpuMilliseconds();
  const instance = readInstance(fs.readFileSync(file, 'utf8'));
  const seconds = secondsFor(row) * scale - (cpuMilliseconds() - before) / 1000;
  const outcome = formGroups(problemOf(row), { seed, seconds, now: cpuMilliseconds });
  const cpu = (cpuMilliseconds() - before) / 1000;
  if (!outcome.possible) {
    infeasible++;
    console.log(row.instance.padEnd(28), 'no answer:', outcome.reasons.map((r) => r.text).join('; '));
    continue;
  }
  const checked = checker.check(checker.readPg(file), outcome.groups, checker.specOf(row));
  const best = Number(row.best_known);
  const gap = (100 * (best - checked.objective)) / best;
  const family = familyOf(row, instance.people);
  for (const name of family === 'pairs' || instance.people > 240 ? [family] : [family, 'all groups, n <= 240'])
    gaps.set(name, [...(gaps.get(name) ?? []), gap]);
  if (!checked.feasible) infeasible++;
  const ofBound = (100 * outcome.objective) / outcome.bound;
  console.log(
    row.instance.padEnd(28),
    String(checked.objective).padStart(14),
    row.best_known.padStart(14),
    gap.toFixed(4).padStart(9),
    ofBound.toFixed(2).padStart(8),
    cpu.toFixed(2).padStart(7),
    ` ${outcome.method}${outcome.proven ? ' (proven)' : ''}${checked.feasible ? '' : ` INFEASIBLE ${checked.first[0]}`}`,
  );

  function problemOf(r: Row): Problem {
    const list = (text: string) => text.split(';').map(Number);
    const count = Number(r.groups);
    const each = (text: string) => (text.includes(';') ? list(text) : new Array<number>(count).fill(Number(text)));
    return {
      people: instance.people,
      scores: instance.scores,
      together: instance.together,
      apart: instance.apart,
      sizes:
        r.groups === 'free'
          ? { groups: 'free', lower: Number(r.lower), upper: Number(r.upper) }
          : { groups: 'fixed', lower: each(r.lower), upper: each(r.upper) },
      place: r.assign === 'optional' ? 'optional' : 'all',
      ...(r.cross === '1' && instance.distinct ? { distinct: instance.distinct } : {}),
      ...(Number(r.shared) > 0 && instance.slotBits
        ? { slots: { words: instance.slotWords, bits: instance.slotBits, shared: Number(r.shared) } }
        : {}),
    };
  }
}
console.log();
for (const [family, list] of gaps) {
  list.sort((a, b) => a - b);
  const middle = list.length >> 1;
  const median = list.length % 2 === 1 ? list[middle]! : (list[middle - 1]! + list[middle]!) / 2;
  console.log(
    `${family.padEnd(22)} ${String(list.length).padStart(3)} tasks   median gap ${median.toFixed(4)} %   worst ${list[list.length - 1]!.toFixed(4)} %`,
  );
}
console.log(infeasible === 0 ? 'every answer keeps every rule' : `${infeasible} tasks without a feasible answer`);
process.exit(infeasible === 0 ? 0 : 1);

function familyOf(row: Row, people: number): string {
  if (row.upper === '2') return 'pairs';
  return people <= 240 ? `${row.kind}, n <= 240` : people > 480 ? `${row.kind}, n > 480` : `${row.kind}, n = ${people}`;
}

function secondsFor(row: Row): number {
  const most = row.kind === 'mdgplib' && row.instance.includes('480') ? 120 : 20;
  return Math.min(most, Math.max(1, Number(row.seconds)));
}

function cpuMilliseconds(): number {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1000;
}
