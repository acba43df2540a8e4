import { brokenRules } from './audit.ts';
import { objectiveOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** For tests: looks at every way to divide up to eight or nine people into groups. Null when none keeps the rules. */
export function bruteForce(problem: Problem): number | null {
  let best: number | null = null;
  const groups: number[][] = [];
  const seat = (i: number) => {
    if (i === problem.people) {
      if (brokenRules(problem, groups, 1).length > 0) return;
      const value = objectiveOf(problem, groups);
      if (best === null || value > best) best = value;
      return;
    }
    for (let g = 0; g < groups.length; g++) {
      groups[g]!.push(i);
      seat(i + 1);
      groups[g]!.pop();
    }
    groups.push([i]);
    seat(i + 1);
    groups.pop();
    seat(i + 1);
  };
  seat(0);
  return best;
}
