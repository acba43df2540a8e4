import type { Partnership } from '../partnership/partnership.ts';
import type { Problem } from '../platform/http/form.ts';
import { paths } from '../paths.ts';
import { longestStep, type NextStepKind } from './reflection.ts';

/** What has to be put right before a next step is chosen: a promise needs its words. */
export function addNextStepProblem(kind: NextStepKind | undefined, body: string): Problem | null {
  if (!kind) return { field: 'kind', key: 'reflection.choose_step' };
  if (body.length > longestStep) return { field: 'body', key: 'reflection.step_too_long' };
  if (kind === 'apply' && body === '') return { field: 'body', key: 'reflection.step_empty' };
  return null;
}

/** Where a chosen next step leads at once. */
export function nextStepTarget(kind: NextStepKind, partnership: Partnership, body: string): string {
  switch (kind) {
    case 'new_objective':
      return `${paths.newObjective}?${new URLSearchParams({ statement: body.slice(0, 400) })}`;
    case 'cycle':
      return paths.cycles(partnership.id);
    case 'new_partners':
      return paths.members(partnership.id);
    case 'close':
      return paths.close(partnership.id);
    case 'apply':
      return paths.reflection(partnership.id);
  }
}
