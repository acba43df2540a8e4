import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { brokenRules } from './audit.ts';
import { formGroupsInBackground } from './background.ts';
import { denseScores } from './problem.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
  people: 60,
  place: 'all',
  sizes: { groups: 'free', lower: 3, upper: 5 },
  scores: denseScores(60, (i, j) => (i * 37 + j * 91) % 101),
};

test('a search in the background tells how it goes, and cancelling leaves the best so far', async () => {
  let told = 0;
  const running = formGroupsInBackground(problem, { seconds: 60, seed: 1 }, (p) => {
    told++;
    if (p.objective !== null) running.cancel();
  });
  const outcome = await running.outcome;
  expect(told).toBeGreaterThan(0);
  if (!outcome.possible) throw new Error('no answer');
  expect(brokenRules(problem, outcome.groups)).toEqual([]);
}, 20_000);

test('a failure in the thread reaches whoever asked', async () => {
  const running = formGroupsInBackground({ ...problem, scores: null as never }, { seconds: 1 });
  await expect(running.outcome).rejects.toThrow();
});

test('the thread is found beside the program, when both are bundled', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'grouping-'));
  try {
    await build({
      entryPoints: ['background', 'background-thread'].map((name) => path.join(import.meta.dirname, `${name}.ts`)),
      outdir: folder,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    fs.writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
    const bundled = (await import(pathToFileURL(path.join(folder, 'background.js')).href)) as {
      formGroupsInBackground: typeof formGroupsInBackground;
    };
    const outcome = await bundled.formGroupsInBackground(problem, { iterations: 100_000 }).outcome;
    expect(outcome.possible).toBe(true);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}, 20_000);
