import type { Key } from '../../language/catalogue.ts';
import type { Params } from '../../language/message.ts';
import { type Objective, type ObjectiveInput, type Source, sources } from '../../objective/objective.ts';
import { inviteOnBehalf } from '../../partnership/actions.ts';
import { startForOthers } from '../../partnership/together.ts';
import type { Priority } from '../../district/priorities/priority.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { emptyInput } from './input.ts';

/** What all begin with: an open objective, or a sentence of the specialist's with the priority it comes from. */
export type Beginning =
  | { kind: 'open'; objective: Objective }
  | { kind: 'new'; statement: string; priority: Priority | null; source: Source };

/**
 * Invites each group to begin a partnership of its own. The author of an open objective begins with theirs; everybody
 * else with one of the same words, which is theirs from the first yes. Nobody is in before they commit.
 * @returns how many people were asked
 */
export async function startTogether(
  db: Db,
  specialist: Person,
  given: { groups: readonly (readonly string[])[]; beginning: Beginning; note: string },
  now: Date,
): Promise<{ ok: true; people: number } | { ok: false; reason: Key; params?: Params; group: number }> {
  const { beginning, note } = given;
  for (const [n, people] of given.groups.entries()) {
    const own = beginning.kind === 'open' && people.includes(beginning.objective.personId) ? beginning.objective : null;
    const done = own
      ? await inviteOnBehalf(db, specialist, { objectiveId: own.id, people, note }, now)
      : await startForOthers(db, specialist, { objective: wordsOf(beginning), people, note }, now);
    if (!done.ok) return { ...done, group: n + 1 };
  }
  return { ok: true, people: given.groups.flat().length };
}

/** The sentence and what it is about; an author's why and hopes stay their own. */
function wordsOf(beginning: Beginning): ObjectiveInput {
  if (beginning.kind === 'new') {
    const { statement, priority, source } = beginning;
    return { ...emptyInput, statement, source: priority?.level ?? source, priorityId: priority?.id ?? null };
  }
  const { statement, subjects, grades, source, priority, focusAreas, approaches, hopedDays, formality } =
    beginning.objective;
  const shared = sources.indexOf(source) >= sources.indexOf('plc');
  return {
    ...emptyInput,
    statement,
    subjects,
    grades,
    approaches,
    hopedDays,
    formality,
    focus: focusAreas.map(({ key }) => key),
    source: shared ? source : 'self',
    priorityId: priority?.id ?? null,
  };
}
