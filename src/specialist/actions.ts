import { record } from '../history/record.ts';
import type { Key } from '../language/catalogue.ts';
import type { Params } from '../language/message.ts';
import { takeUp } from '../objective/assistance/actions.ts';
import type { AssistanceRequest } from '../objective/assistance/request.ts';
import { candidatesFor } from '../matching/candidates.ts';
import type { Objective } from '../objective/objective.ts';
import { inviteOnBehalf } from '../partnership/actions.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { insertSuggestions } from './store.ts';

/** A specialist's choice for an objective. */
export interface Chosen {
  objective: Objective;
  /** The unclosed request about it, if there is one. */
  request: AssistanceRequest | null;
  people: readonly string[];
  note: string;
}

export type Answer = { ok: true } | { ok: false; reason: Key; params?: Params };

/** How many candidates are weighed for a specialist; also who may be chosen at all. */
export const mostCandidates = 12;

/** Points the objective's author to people; the author invites them or not. Takes the request up, if there is one. */
export async function suggest(db: Db, specialist: Person, chosen: Chosen, now: Date): Promise<Answer> {
  const { objective, request } = chosen;
  const refused = await refusal(db, chosen);
  if (refused) return { ok: false, reason: refused };
  await insertSuggestions(
    db,
    specialist,
    { objective, requestId: request?.id ?? null, candidateIds: chosen.people, note: chosen.note },
    now,
  );
  await record(db, {
    districtId: specialist.districtId,
    personId: specialist.id,
    verb: 'suggestion.made',
    subjectId: objective.id,
    audience: [objective.personId],
    detail: { people: chosen.people.length },
  });
  if (request?.status === 'open') await takeUp(db, specialist, request);
  return { ok: true };
}

/**
 * Invites the author and the chosen people together, for an objective its author opened. Nobody is a member before they
 * commit themselves. Takes the request up, if there is one.
 */
export async function bringTogether(db: Db, specialist: Person, chosen: Chosen, now: Date): Promise<Answer> {
  const { objective, request } = chosen;
  if (objective.visibility === 'draft') return { ok: false, reason: 'specialist.invite.private' };
  const refused = await refusal(db, chosen);
  if (refused) return { ok: false, reason: refused };
  const people = [objective.personId, ...chosen.people];
  const done = await inviteOnBehalf(db, specialist, { objectiveId: objective.id, people, note: chosen.note }, now);
  if (!done.ok) return done;
  if (request?.status === 'open') await takeUp(db, specialist, request);
  return { ok: true };
}

// Only people whose objective is open to everybody can be chosen, so that nobody's quiet wish is made known.
async function refusal(db: Db, chosen: Chosen): Promise<Key | null> {
  if (chosen.objective.visibility !== 'open' && chosen.objective.visibility !== 'draft')
    return 'specialist.objective.taken';
  if (chosen.people.length === 0) return 'specialist.choose.nobody';
  const candidates = await candidatesFor(db, chosen.objective, mostCandidates);
  const open = new Set(candidates.map((candidate) => candidate.objective.personId));
  return chosen.people.every((id) => open.has(id)) ? null : 'specialist.choose.gone';
}
