import { maximumWeightMatching } from './matching.ts';
import type { Problem } from './problem.ts';
import { canShare, forbidden, unitScore } from './units.ts';
import type { Units } from './units.ts';

/** Up to this many people every allowed pair becomes an edge, listed or not. */
const completeUpTo = 1500;

export interface PairsAnswer {
  /** Group of every unit, `units.groups` for the bench. Null when no arrangement exists. */
  group: Int32Array | null;
  /** Units that no largest pairing can place, when there is no arrangement. */
  left: number[];
}

/**
 * Groups of at most two are a matching problem, solved exactly. Returns null when this problem isn't one, or when it is
 * too large to consider pairs that have no score.
 */
export function bestPairs(problem: Problem, units: Units): PairsAnswer | null {
  const { sizes } = problem;
  const ofTwo =
    sizes.groups === 'free' ? sizes.upper === 2 : sizes.upper.every((u, g) => u === 2 && sizes.lower[g] === 2);
  if (!ofTwo || units.weight.some((w) => w > 2)) return null;
  const singles: number[] = [];
  const couples: number[] = [];
  for (let u = 0; u < units.count; u++) (units.weight[u] === 1 ? singles : couples).push(u);
  const lone = sizes.groups === 'free' && sizes.lower <= 1;
  if (sizes.groups === 'free' && (lone || problem.place === 'optional')) {
    const { mate } = pairing(units, singles, false, true, 0);
    return seated(units, singles, couples, mate, lone && problem.place === 'all');
  }
  const groups = sizes.groups === 'free' ? units.unitOf.length / 2 : sizes.lower.length;
  const idle = units.unitOf.length - 2 * groups;
  if (idle !== 0 && (problem.place === 'all' || idle < 0)) return { group: null, left: singles.slice(-1) };
  if (singles.length <= completeUpTo || units.matrix) {
    const { mate, pairs } = pairing(units, singles, true, false, idle);
    const left = singles.filter((_, k) => mate[k] === -1);
    if (pairs * 2 < singles.length + idle) return { group: null, left: left.length > 0 ? left : singles };
    return seated(units, singles, couples, mate, false);
  }
  // Large and sparse: best pairs among candidates, the rest paired at no score; best of all when no score is negative.
  if (idle > 0 || units.score.some((w) => w < 0)) return null;
  const { mate } = pairing(units, singles, false, true, 0);
  const left = singles.filter((_, k) => mate[k] === -1);
  if (left.length > completeUpTo) return null;
  const rest = pairing(units, left, true, false, 0);
  if (rest.pairs * 2 < left.length) return null;
  const place = new Int32Array(units.count);
  singles.forEach((u, k) => {
    place[u] = k;
  });
  left.forEach((u, k) => {
    mate[place[u]!] = place[left[rest.mate[k]!]!]!;
  });
  return seated(units, singles, couples, mate, false);
}

/** Matches `list` among itself: over listed scores only, or over every allowed pair; `idle` of them stay alone. */
function pairing(units: Units, list: number[], most: boolean, listedOnly: boolean, idle: number) {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const add = (a: number, b: number, w: number) => {
    from.push(a);
    to.push(b);
    weight.push(w);
  };
  if (listedOnly && !units.matrix) {
    const place = new Int32Array(units.count).fill(-1);
    list.forEach((u, k) => {
      place[u] = k;
    });
    list.forEach((u, k) => {
      for (let q = units.start[u]!; q < units.start[u + 1]!; q++) {
        const other = place[units.to[q]!]!;
        if (other > k && units.score[q]! > 0 && canShare(units, u, units.to[q]!)) add(k, other, units.score[q]!);
      }
    });
  } else {
    for (let a = 0; a < list.length; a++) {
      for (let b = a + 1; b < list.length; b++) {
        const w = unitScore(units, list[a]!, list[b]!);
        if (w === forbidden || (listedOnly && w <= 0) || (!units.matrix && !canShare(units, list[a]!, list[b]!)))
          continue;
        add(a, b, w);
      }
    }
  }
  // Whoever stays alone is matched to a stand-in.
  for (let d = 0; d < idle; d++) for (let a = 0; a < list.length; a++) add(a, list.length + d, 0);
  const result = maximumWeightMatching(list.length + idle, from, to, weight, { maximumCardinality: most });
  return { mate: result.mate, pairs: result.pairs };
}

function seated(units: Units, singles: number[], couples: number[], mate: Int32Array, lone: boolean): PairsAnswer {
  const group = new Int32Array(units.count).fill(units.groups);
  let g = 0;
  for (const u of couples) group[u] = g++;
  singles.forEach((u, k) => {
    const other = mate[k]!;
    if (other >= 0 && other < singles.length) {
      if (other > k) {
        group[u] = g;
        group[singles[other]!] = g++;
      }
    } else if (lone) group[u] = g++;
  });
  return { group, left: [] };
}
