import { record } from '../history/record.ts';
import type { Key } from '../language/catalogue.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { longest } from './form.ts';
import {
  movesFrom,
  type Objective,
  type ObjectiveInput,
  sameWording,
  type Visibility,
  type Wording,
} from './objective.ts';
import { insertObjective, lockObjective, setVisibility, updateObjective } from './store.ts';
import { keepWording, putWording } from './wording.ts';

/** A kind refusal: `reason` is the message that says it. */
export interface Refused {
  ok: false;
  reason: Key;
}

/** Writes a new objective of `person`'s own, private or open to partners. */
export async function writeObjective(
  db: Db,
  person: Person,
  input: ObjectiveInput,
  visibility: 'draft' | 'open',
  now: Date,
): Promise<{ ok: true; id: string }> {
  const id = await insertObjective(db, person, input, visibility, now);
  const happened = { districtId: person.districtId, personId: person.id, subjectId: id, step: 'objective' } as const;
  await record(db, { ...happened, verb: 'objective.written' });
  if (visibility === 'open') await record(db, { ...happened, verb: 'objective.opened' });
  return { ok: true, id };
}

/** Its author changes an objective that is not taken. What others could read before is kept as an earlier wording. */
export async function changeObjective(
  db: Db,
  person: Person,
  objective: Objective,
  input: ObjectiveInput,
  now: Date,
): Promise<{ ok: true } | Refused> {
  const before = await lockObjective(db, person.districtId, objective.id);
  if (before?.personId !== person.id) return { ok: false, reason: 'objective.not_yours' };
  if (before.visibility === 'taken') return { ok: false, reason: 'objective.taken_change' };
  const reworded = !sameWording(before, input);
  if (reworded && before.visibility !== 'draft') await keepWording(db, person, objective.id, before, false, now);
  await updateObjective(db, person, objective.id, input, now);
  if (reworded)
    await record(db, {
      districtId: person.districtId,
      personId: person.id,
      verb: 'objective.revised',
      subjectId: objective.id,
      step: 'objective',
      detail: { material: false },
    });
  return { ok: true };
}

/** Its author opens an objective to partners, takes it back to private, or puts it away. */
export async function moveObjective(
  db: Db,
  person: Person,
  objective: Objective,
  to: Visibility,
  now: Date,
): Promise<{ ok: true } | Refused> {
  const before = await lockObjective(db, person.districtId, objective.id);
  if (before?.personId !== person.id) return { ok: false, reason: 'objective.not_yours' };
  if (before.visibility === to) return { ok: true };
  if (!movesFrom(before.visibility).includes(to))
    return { ok: false, reason: before.visibility === 'taken' ? 'objective.taken_move' : 'objective.choice.wrong' };
  await setVisibility(db, person.districtId, objective.id, to, now);
  if (to !== 'draft') {
    await record(db, {
      districtId: person.districtId,
      personId: person.id,
      verb: to === 'open' ? 'objective.opened' : 'objective.closed',
      subjectId: objective.id,
      step: 'objective',
    });
  }
  return { ok: true };
}

/**
 * A partnership starts on this objective: it leaves the list. For whoever starts it (its author, or a member once they
 * are one). Does nothing when it is taken already.
 */
export async function takeObjective(
  db: Db,
  person: Pick<Person, 'districtId'>,
  objectiveId: string,
  now: Date,
): Promise<void> {
  const before = await lockObjective(db, person.districtId, objectiveId);
  if (before && before.visibility !== 'taken') await setVisibility(db, person.districtId, objectiveId, 'taken', now);
}

/**
 * The partnership on this objective has ended, or nobody joined: it goes back to its author's hands, private as it
 * was before it was ever listed, or closed. Its author may open it again. For its author or a member.
 */
export async function releaseObjective(
  db: Db,
  person: Pick<Person, 'districtId'>,
  objectiveId: string,
  to: 'draft' | 'closed',
  now: Date,
): Promise<void> {
  const before = await lockObjective(db, person.districtId, objectiveId);
  if (before?.visibility === 'taken') await setVisibility(db, person.districtId, objectiveId, to, now);
}

/**
 * Rewords an objective, for its author or for a member whose partnership decided so (who calls proves that they may;
 * row-level security asks again). A material change raises the revision by one, and members commit again; nothing
 * happens when the wording stays the same.
 * @returns the revision now
 */
export async function reviseObjective(
  db: Db,
  by: Person,
  objectiveId: string,
  given: Wording,
  change: { material: boolean; partnershipId?: string | null },
  now: Date,
): Promise<{ ok: true; revision: number } | Refused> {
  const wording = {
    statement: given.statement.replace(/\s+/g, ' ').trim(),
    why: given.why.trim(),
    success: given.success.trim(),
  };
  if (wording.statement === '') return { ok: false, reason: 'objective.statement.missing' };
  if (wording.statement.length > longest.statement) return { ok: false, reason: 'objective.statement.long' };
  if (wording.why.length > longest.why || wording.success.length > longest.success)
    return { ok: false, reason: 'objective.text.long' };
  const before = await lockObjective(db, by.districtId, objectiveId);
  if (!before) return { ok: false, reason: 'objective.not_yours' };
  if (sameWording(before, wording)) return { ok: true, revision: before.revision };
  await keepWording(db, by, objectiveId, before, change.material, now);
  const revision = await putWording(db, objectiveId, wording, change.material, now);
  await record(db, {
    districtId: by.districtId,
    partnershipId: change.partnershipId ?? null,
    personId: by.id,
    verb: 'objective.revised',
    subjectId: objectiveId,
    step: 'objective',
    detail: { material: change.material, revision },
  });
  return { ok: true, revision };
}
