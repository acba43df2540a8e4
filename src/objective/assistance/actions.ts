import { record } from '../../history/record.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Refused } from '../actions.ts';
import type { Objective } from '../objective.ts';
import type { AssistanceRequest } from './request.ts';
import { closeRequest, insertRequest, specialistsOf, takeRequest } from './store.ts';

/** Asks the district's specialists to help find partners for an objective of one's own, or without one yet. */
export async function askSpecialists(
  db: Db,
  person: Person,
  objective: Objective | null,
  message: string,
  now: Date,
): Promise<{ ok: true; id: string } | Refused> {
  if (objective && objective.personId !== person.id) return { ok: false, reason: 'objective.not_yours' };
  const id = await insertRequest(db, person, objective?.id ?? null, message, now);
  if (!id) return { ok: false, reason: 'objective.ask.already' };
  const specialists = await specialistsOf(db, person);
  await record(db, {
    districtId: person.districtId,
    personId: person.id,
    verb: 'assistance.asked',
    subjectId: id,
    audience: specialists.map((one) => one.id),
  });
  return { ok: true, id };
}

/** The one who asked doesn't need help any more. From then on no specialist reads the objective for it. */
export async function cancelRequest(
  db: Db,
  person: Person,
  request: AssistanceRequest,
  now: Date,
): Promise<{ ok: true } | Refused> {
  if (request.personId !== person.id) return { ok: false, reason: 'objective.not_yours' };
  if (await closeRequest(db, person, request.id, '', now)) await recordAnswer(db, person, request, 'assistance.closed');
  return { ok: true };
}

/** A specialist takes a request up, so that the others know. */
export async function takeUp(db: Db, specialist: Person, request: AssistanceRequest): Promise<{ ok: true } | Refused> {
  if (request.status === 'taken' && request.specialist?.id === specialist.id) return { ok: true };
  if (!(await takeRequest(db, specialist, request.id))) return { ok: false, reason: 'objective.ask.closed' };
  await recordAnswer(db, specialist, request, 'assistance.taken');
  return { ok: true };
}

/** A specialist closes a request with a word to the one who asked. */
export async function closeWithWord(
  db: Db,
  specialist: Person,
  request: AssistanceRequest,
  word: string,
  now: Date,
): Promise<{ ok: true } | Refused> {
  if (!(await closeRequest(db, specialist, request.id, word, now)))
    return { ok: false, reason: 'objective.ask.closed' };
  await recordAnswer(db, specialist, request, 'assistance.closed');
  return { ok: true };
}

async function recordAnswer(
  db: Db,
  by: Person,
  request: AssistanceRequest,
  verb: 'assistance.taken' | 'assistance.closed',
): Promise<void> {
  const others = [request.personId, request.specialist?.id].filter(
    (id): id is string => id !== undefined && id !== by.id,
  );
  await record(db, { districtId: by.districtId, personId: by.id, verb, subjectId: request.id, audience: others });
}
