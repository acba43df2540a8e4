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
