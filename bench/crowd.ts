/**
 * Groups of 2 to 4 out of a very large crowd with about a dozen candidates each: made up here, like the sparse pools of the
 * grouping benchmark. Prints processor time for all of it, the most memory the process held, and how much of the bound
 * was reached; checks every rule.
 *
 *   node bench/crowd.ts [--people 100000] [--seconds 120] [--seed 1]
 */
import { brokenRules } from '../src/grouping/audit.ts';
import { formGroups } from '../src/grouping/form-groups.ts';
import { sparseScores } from '../src/grouping/problem.ts';
import type { Problem } from '../src/grouping/problem.ts';
import { Random } from '../src/grouping/random.ts';

const options = new Map<string, string>();
for (let k = 2; k < process.argv.length; k += 2)
  options.set(process.argv[k]!.replace(/^--/, ''), process.argv[k + 1] ?? '');
const people = Number(options.get('people') ?? 100_000);
const seconds = Number(options.get('seconds') ?? 120);
const seed = Number(options.get('seed') ?? 1);

const outcome = formGroups(crowd(people, new Random(seed)), { seed, seconds, now: processor });
if (!outcome.possible) throw new Error(outcome.reasons.map((r) => r.text).join('; '));
const cpu = processor() / 1000;
const broken = brokenRules(crowd(people, new Random(seed)), outcome.groups);
console.log(
  `${people} people: ${outcome.groups.length} groups, ${outcome.unplaced.length} not placed, objective ${outcome.objective}, ` +
    `${((100 * outcome.objective) / outcome.bound).toFixed(2)} % of the bound; ${cpu.toFixed(1)} s of processor time, ` +
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB; ${broken.length === 0 ? 'every rule kept' : broken[0]!.text}`,
);
process.exitCode = broken.length === 0 ? 0 : 1;

/** People with three of twenty interests each, in schools of twenty; candidates share an interest and are mostly near. */
function crowd(n: number, random: Random): Problem {
  const interests = Array.from({ length: n }, () => [random.below(20), random.below(20), random.below(20)]);
  const slots = Int32Array.from({ length: n }, () => random.bits() & random.bits() & 0x7fff);
  const school = (i: number) => Math.floor(i / 20);
  const from: number[] = [];
  const to: number[] = [];
  const score: number[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < n; i++) {
    for (let k = 0, found = 0; k < 60 && found < 6; k++) {
      const j = k % 3 === 0 ? random.below(n) : Math.min(n - 1, i + 1 + random.below(400));
      const common = interests[i]!.filter((x) => interests[j]!.includes(x)).length;
      const key = Math.min(i, j) * n + Math.max(i, j);
      if (common === 0 || school(i) === school(j) || (slots[i]! & slots[j]!) === 0 || seen.has(key)) continue;
      seen.add(key);
      from.push(i);
      to.push(j);
      score.push(400 + 150 * common + random.below(150));
      found++;
    }
  }
  return {
    people: n,
    scores: sparseScores(n, from, to, score),
    sizes: { groups: 'free', lower: 2, upper: 4 },
    place: 'optional',
    distinct: Int32Array.from({ length: n }, (_, i) => school(i)),
    slots: { words: 1, bits: slots, shared: 1 },
  };
}

function processor(): number {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1000;
}
