import type { Partnership } from '../partnership/partnership.ts';
import { partnershipFor } from '../partnership/reach.ts';
import type { Request } from '../people/request.ts';
import { one, type Problem, type Typed } from '../platform/http/form.ts';
import { longestAnswer } from './reflection.ts';
import { questionSets } from './question-set.ts';

export function reach(c: Request): Promise<Partnership | null> {
  return partnershipFor(c.var.db, c.var.person, c.req.param('p'));
}

const everyKey = [
  ...new Set(
    questionSets.flatMap((set) =>
      set.parts.flatMap((part) =>
        Object.values(part.prompts)
          .flat()
          .map((prompt) => prompt.key),
      ),
    ),
  ),
];

/**
 * The answers in a form, by prompt key: fields named `a-<key>`. A field that is absent is not an answer of ''.
 * @param needed whether at least one must say something
 */
export function readAnswers(typed: Typed, needed: boolean): { answers: Record<string, string>; problems: Problem[] } {
  const answers: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const key of everyKey) {
    if (typed[`a-${key}`] === undefined) continue;
    const body = one(typed, `a-${key}`).trim();
    answers[key] = body;
    if (body.length > longestAnswer) problems.push({ field: `a-${key}`, key: 'reflection.too_long' });
  }
  const [first] = Object.keys(answers);
  if (needed && Object.values(answers).every((body) => body === ''))
    problems.push({ field: first ? `a-${first}` : '', key: 'reflection.empty' });
  return { answers, problems };
}
