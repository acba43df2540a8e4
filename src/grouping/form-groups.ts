import { brokenRules } from './audit.ts';
import { Budget } from './budget.ts';
import { objectiveOf } from './problem.ts';
import type { Answer, Effort, Outcome, Problem } from './problem.ts';
import { Random } from './random.ts';
import { Seating } from './seating.ts';
import { search } from './search.ts';
import { unitsOf } from './units.ts';
import type { Units } from './units.ts';

export function formGroups(problem: Problem, effort: Effort = {}): Outcome {
  const budget = new Budget(effort, problem.people);
  const random = new Random(effort.seed ?? 1);
  const units = unitsOf(problem);
  const found = search(units, null, random, budget);
  if (!found) return { possible: false, certain: false, reasons: [{ rule: 'problem', people: [], text: 'no arrangement that keeps all rules was found' }] };
  return answerFrom(problem, units, found.group, budget, 'search');
}

function answerFrom(problem: Problem, units: Units, group: Int32Array, budget: Budget, method: string): Answer {
  const seating = new Seating(units);
  seating.restore(group);
  let groups = seating.people();
  if (units.free && problem.sizes.groups === 'free') {
    const lower = problem.sizes.lower;
    groups = groups.filter((g) => g.length >= lower);
  }
  const broken = brokenRules(problem, groups);
  if (broken.length > 0) throw new Error(`the search broke a rule: ${broken[0]!.text}`);
  const placed = new Uint8Array(problem.people);
  for (const g of groups) for (const i of g) placed[i] = 1;
  const unplaced: number[] = [];
  placed.forEach((p, i) => { if (p === 0) unplaced.push(i); });
  return { possible: true, groups, unplaced, objective: objectiveOf(problem, groups), bound: Number.POSITIVE_INFINITY, proven: false, method, iterations: budget.iterations };
}
