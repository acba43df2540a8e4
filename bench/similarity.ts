/**
 * Says how well texts that share a focus are told from texts that don't: the area under the ROC curve (1 is perfect, 0.5 is
 * chance) for each source of judged pairs, over all pairs and over a fifth that no number was learned from.
 *
 *   node bench/similarity.ts [--fit yes] [--repeats 10] [--pairs ../shared/material/words/focus_pairs_dev.csv]
 *
 * `--fit yes` learns the weights anew from the other four fifths and prints them. Last comes a repeated five-fold
 * cross-validation: weights learned on four fifths, pairs of the remaining one scored, each pair once per repeat; printed
 * are the mean over the repeats and, in brackets, the lowest. Without the pairs it says so and stops.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Comparison, learned } from '../src/matching/learned.ts';
import { readText } from '../src/matching/reading.ts';
import { compare, likeness } from '../src/matching/text.ts';

interface Judged {
  source: string;
  same: boolean;
  heldOut: boolean;
  found: Comparison;
  likeness: number;
  overlap: number;
}

const options = new Map<string, string>();
for (let k = 2; k < process.argv.length; k += 2)
  options.set(process.argv[k]!.replace(/^--/, ''), process.argv[k + 1] ?? '');
const file = path.resolve(
  options.get('pairs') ?? path.join(import.meta.dirname, '../../shared/material/words/focus_pairs_dev.csv'),
);
if (!fs.existsSync(file)) {
  console.log(`similarity benchmark skipped: no ${file}`);
  process.exit(0);
}

const rows = parse<Record<string, string>>(fs.readFileSync(file), { columns: true });
const seen = new Map<string, number>();
const judged: Judged[] = rows.map((row) => {
  const source = row.source ?? '';
  // Every fifth pair of each source and judgement is held out.
  const place = seen.get(source + row.share_focus) ?? 0;
  seen.set(source + row.share_focus, place + 1);
  const [one, other] = [readText(row.a_text ?? ''), readText(row.b_text ?? '')];
  return {
    source,
    same: row.share_focus === '1',
    heldOut: place % 5 === 2,
    found: compare(one, other),
    likeness: likeness(one, other),
    overlap: tokens(row.a_text ?? '', row.b_text ?? ''),
  };
});

const names = Object.keys(learned.weights) as (keyof Comparison)[];
if (options.get('fit'))
  console.log('learned from four fifths:', JSON.stringify(fit(judged.filter((pair) => !pair.heldOut))));

console.log(
  'source'.padEnd(8),
  'pairs'.padStart(6),
  'overlap'.padStart(8),
  'ours'.padStart(8),
  'held out'.padStart(9),
  ...names.map((name) => name.padStart(8)),
);
for (const source of [...new Set(judged.map((pair) => pair.source))].sort()) {
  const pairs = judged.filter((pair) => pair.source === source);
  const held = pairs.filter((pair) => pair.heldOut);
  console.log(
    source.padEnd(8),
    String(pairs.length).padStart(6),
    auc(pairs, (pair) => pair.overlap).padStart(8),
    auc(pairs, (pair) => pair.likeness).padStart(8),
    `${auc(held, (pair) => pair.likeness)} (${held.length})`.padStart(9),
    ...names.map((name) => auc(pairs, (pair) => pair.found[name]).padStart(8)),
  );
}

const repeats = Number(options.get('repeats') ?? 10);
const folds = 5;
console.log(`\n${repeats} times ${folds}-fold cross-validated`);
const rounds = Array.from({ length: repeats }, (_, repeat) => crossValidated(judged, repeat));
for (const source of rounds[0]!.keys()) {
  const areas = rounds.map((round) => round.get(source)!);
  const average = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  console.log(source.padEnd(8), average.toFixed(3).padStart(8), `(${Math.min(...areas).toFixed(3)})`);
}

/** Scores each pair with weights learned without it. @returns each source's area under the curve */
function crossValidated(pairs: readonly Judged[], repeat: number): Map<string, number> {
  const fold = (at: number) => Math.floor(random(at * 101 + repeat) * folds);
  const scored = Array.from({ length: folds }, (_, held) => {
    const { weights } = fit(
      pairs.filter((_pair, at) => fold(at) !== held),
      2,
    );
    // Of weights learned apart only the proportions can be compared.
    const all = names.reduce((sum, name) => sum + weights[name]!, 0);
    return pairs.flatMap((pair, at) =>
      fold(at) === held
        ? [{ pair, score: names.reduce((sum, name) => sum + weights[name]! * pair.found[name], 0) / all }]
        : [],
    );
  }).flat();
  const score = new Map(scored.map((one) => [one.pair, one.score]));
  return new Map(
    [...new Set(pairs.map((pair) => pair.source))].sort().map((source) => [
      source,
      Number(
        auc(
          pairs.filter((pair) => pair.source === source),
          (pair) => score.get(pair)!,
        ),
      ),
    ]),
  );
}

/** 0..1, always the same for the same number. */
function random(seed: number): number {
  const x = Math.imul(seed + 1, 0x9e3779b1);
  const y = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  return ((y ^ (y >>> 13)) >>> 0) / 2 ** 32;
}

/** How often a pair that shares a focus scores above one that doesn't; ties count half. */
function auc(pairs: readonly Judged[], score: (pair: Judged) => number): string {
  const [yes, no] = [pairs.filter((pair) => pair.same), pairs.filter((pair) => !pair.same)];
  if (yes.length === 0 || no.length === 0) return '-';
  let wins = 0;
  for (const one of yes)
    for (const other of no) wins += score(one) > score(other) ? 1 : score(one) === score(other) ? 0.5 : 0;
  return (wins / (yes.length * no.length)).toFixed(3);
}

/** Plain token overlap (Jaccard), the figure to beat. */
function tokens(one: string, other: string): number {
  const [mine, its] = [one, other].map((text) => new Set(text.toLowerCase().match(/[a-z0-9]+/g) ?? []));
  const shared = [...mine!].filter((word) => its!.has(word)).length;
  return shared / (mine!.size + its!.size - shared || 1);
}

/**
 * Tries every whole weight of a small grid on the pairs it may learn from, and keeps the one whose weakest source of at least
 * twenty pairs, together with the average of all, comes out best. `start` puts the middle between pairs that share a focus
 * and pairs that don't at one half.
 */
function fit(pairs: readonly Judged[], step = 1): { start: number; weights: Record<string, number> } {
  const sources = [...Map.groupBy(pairs, (pair) => pair.source).values()];
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const tries = grid(names.length, step).map((values) => {
    const sum = (pair: Judged) => names.reduce((total, name, at) => total + values[at]! * pair.found[name], 0);
    const areas = sources.map((all) => ({ all, area: Number(auc(all, sum)) }));
    const large = areas.filter(({ all }) => all.length >= 20).map(({ area }) => area);
    const middles = sources.flatMap((all) =>
      [true, false].map((same) => mean(all.filter((pair) => pair.same === same).map(sum))),
    );
    return { values, worth: Math.min(...large) + mean(areas.map(({ area }) => area)), middle: mean(middles) };
  });
  const best = tries.reduce((one, other) => (other.worth > one.worth ? other : one));
  return {
    start: -Math.round(best.middle * 50) / 100,
    weights: Object.fromEntries(names.map((name, at) => [name, best.values[at]! / 2])),
  };
}

/** All lists of that many weights from 0 to 10, by steps. */
function grid(places: number, step: number): number[][] {
  if (places === 0) return [[]];
  const values = Array.from({ length: 10 / step + 1 }, (_, at) => at * step);
  return grid(places - 1, step).flatMap((rest) => values.map((value) => [value, ...rest]));
}
