import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificateFlaw } from './matching-certificate.ts';
import { maximumWeightMatching } from './matching.ts';
import { Random } from './random.ts';

interface Graph {
  n: number;
  from: number[];
  to: number[];
  weight: number[];
}

/** Best weight (or most edges, then weight) by trying everything. */
function byTrying({ n, from, to, weight }: Graph, most: boolean): { weight: number; pairs: number } {
  const better = (a: { weight: number; pairs: number }, b: { weight: number; pairs: number }) =>
    most ? a.pairs > b.pairs || (a.pairs === b.pairs && a.weight > b.weight) : a.weight > b.weight;
  const used = new Uint8Array(n);
  const go = (k: number): { weight: number; pairs: number } => {
    if (k === from.length) return { weight: 0, pairs: 0 };
    let best = go(k + 1);
    if (!used[from[k]!] && !used[to[k]!]) {
      used[from[k]!] = 1;
      used[to[k]!] = 1;
      const rest = go(k + 1);
      const taken = { weight: rest.weight + weight[k]!, pairs: rest.pairs + 1 };
      if (better(taken, best)) best = taken;
      used[from[k]!] = 0;
      used[to[k]!] = 0;
    }
    return best;
  };
  return go(0);
}

const graph: fc.Arbitrary<Graph> = fc.integer({ min: 2, max: 8 }).chain((n) => {
  const all: [number, number][] = [];
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) all.push([i, j]);
  return fc.subarray(all, { maxLength: Math.min(16, all.length) }).chain((edges) =>
    fc.array(fc.integer({ min: -4, max: 9 }), { minLength: edges.length, maxLength: edges.length }).map((weight) => ({
      n,
      weight,
      from: edges.map((e) => e[0]),
      to: edges.map((e) => e[1]),
    })),
  );
});

function random(n: number, degree: number, largest: number, near: boolean, seed: number): Graph {
  const r = new Random(seed);
  const g: Graph = { n, from: [], to: [], weight: [] };
  const seen = new Set<number>();
  for (let k = 0; k < (n * degree) / 2; k++) {
    const i = r.below(n);
    const j = near ? Math.min(n - 1, i + 1 + r.below(8)) : r.below(n);
    const key = Math.min(i, j) * n + Math.max(i, j);
    if (i === j || seen.has(key)) continue;
    seen.add(key);
    g.from.push(i);
    g.to.push(j);
    g.weight.push(1 + r.below(largest));
  }
  return g;
}

describe('heaviest matching', () => {
  test.each([false, true])(
    'is right on small graphs with ties, zeros and negative weights (most edges: %s)',
    (most) => {
      fc.assert(
        fc.property(graph, (g) => {
          const result = maximumWeightMatching(g.n, g.from, g.to, g.weight, { maximumCardinality: most });
          const best = byTrying(g, most);
          expect(result.weight).toBe(best.weight);
          if (most) expect(result.pairs).toBe(best.pairs);
          expect(certificateFlaw(g.n, g.from, g.to, g.weight, result.mate, result.certificate)).toBe(null);
        }),
        { numRuns: 600 },
      );
    },
  );

  test('proves itself on random graphs of up to 2,000 vertices', () => {
    for (let k = 0; k < 24; k++) {
      const g = random(60 + 80 * k, 1.5 + (k % 7) * 1.7, [1, 3, 100, 1_000_000][k % 4]!, k % 3 === 0, 100 + k);
      for (const most of [false, true]) {
        const { mate, certificate } = maximumWeightMatching(g.n, g.from, g.to, g.weight, { maximumCardinality: most });
        expect(certificateFlaw(g.n, g.from, g.to, g.weight, mate, certificate)).toBe(null);
      }
    }
  }, 60_000);

  test('a proof that is wrong does not pass', () => {
    const g = random(50, 5, 20, false, 3);
    const { mate, certificate } = maximumWeightMatching(g.n, g.from, g.to, g.weight);
    const v = certificate.vertex.findIndex((y) => y > 0);
    const wrong = { ...certificate, vertex: certificate.vertex.map((y, k) => (k === v ? y - 0.5 : y)) };
    expect(certificateFlaw(g.n, g.from, g.to, g.weight, mate, wrong)).not.toBe(null);
    const fewer = mate.slice();
    const i = fewer.findIndex((j) => j >= 0);
    fewer[fewer[i]!] = -1;
    fewer[i] = -1;
    expect(certificateFlaw(g.n, g.from, g.to, g.weight, fewer, certificate)).not.toBe(null);
  });

  test('refuses loops and weights that are not whole', () => {
    expect(() => maximumWeightMatching(3, [1], [1], [5])).toThrow(RangeError);
    expect(() => maximumWeightMatching(3, [1], [2], [0.5])).toThrow(RangeError);
  });
});
