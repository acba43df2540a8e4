import { record } from '../history/record.ts';
import type { Key } from '../language/catalogue.ts';
import { takeObjective } from '../objective/actions.ts';
import { lockObjective } from '../objective/store.ts';
import { hasRole, type Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { isId, type Problem } from '../platform/http/form.ts';
import { type Asked, checkAsked, sendInvitations } from './inviting.ts';
import { suggestedKind } from './kind.ts';
import { joinRefusal, most } from './membership.ts';
import type { Formality, Kind, Partnership } from './partnership.ts';
import { no, type Refusal } from './refusal.ts';
import { beginningOn, mayBringTogether, wishedFormality } from './specialist-store.ts';
import { addMember, addPartnership, factsOf, liveOn, setCommitment, setFormality, setKind } from './store.ts';

/** What somebody says who starts a partnership on an objective of their own. */
export interface Start extends Asked {
  commitment: string;
  /** null: what the people have in common. */
  kind: Kind | null;
  formality: Formality;
}

/**
 * Starts a partnership on `person`'s own objective: they commit first, then up to seven others are asked. The objective
 * is taken from now on. Says no, at the field, when it can't be; nothing is kept then.
 */
export async function startPartnership(
  db: Db,
  person: Person,
  objectiveId: string,
  start: Start,
  now: Date,
): Promise<{ ok: true; partnershipId: string; invitationIds: string[] } | { ok: false; problems: Problem<Key>[] }> {
  const wrong = (field: string, key: Key) => ({ ok: false as const, problems: [{ field, key }] });
  const objective = isId(objectiveId) ? await lockObjective(db, person.districtId, objectiveId) : null;
  if (objective?.personId !== person.id) return wrong('', 'partnership.refused.not_yours');
  if (await liveOn(db, person.id, objectiveId)) return wrong('', 'partnership.refused.started');
  const refusal = joinRefusal({ status: 'forming', memberIds: [] }, person.id, start.commitment);
  if (refusal) return wrong('commitment', refusal);
  const checked = await checkAsked(
    db,
    { districtId: person.districtId, senderId: person.id, memberIds: [person.id], askedIds: [], seats: most - 1 },
    start,
    now,
  );
  if (!checked.ok) return checked as { ok: false; problems: Problem<Key>[] };

  const together = [person.id, ...checked.invitees.flatMap((invitee) => invitee.personId ?? [])];
  const kind = start.kind ?? suggestedKind(await factsOf(db, person.districtId, together));
  const partnershipId = await begin(
    db,
    person,
    { objectiveId, kind, formality: start.formality, commitment: start.commitment, revision: objective.revision },
    now,
  );
  const from = {
    districtId: person.districtId,
    partnershipId,
    objectiveId,
    senderId: person.id,
    bySpecialist: false,
    note: start.note,
  };
  return { ok: true, partnershipId, invitationIds: await sendInvitations(db, from, checked, now) };
}

/** A new partnership on one's own objective, with its author in it. @returns its id. */
export async function begin(
  db: Db,
  person: Person,
  given: { objectiveId: string; kind: Kind; formality: Formality; commitment: string; revision: number },
  now: Date,
): Promise<string> {
  const { districtId } = person;
  const partnershipId = await addPartnership(db, { ...given, districtId, startedBy: person.id, now });
  await addMember(db, {
    districtId,
    partnershipId,
    personId: person.id,
    commitment: given.commitment,
    objectiveRevision: given.revision,
    now,
  });
  await takeObjective(db, person, given.objectiveId, now);
  const happened = { districtId, partnershipId, personId: person.id } as const;
  await record(db, {
    ...happened,
    verb: 'partnership.started',
    subjectId: partnershipId,
    step: 'objective',
    done: true,
  });
  await record(db, {
    ...happened,
    verb: 'member.joined',
    subjectId: person.id,
    step: 'partnership',
    detail: { members: 1 },
  });
  return partnershipId;
}

/**
 * A specialist brings people together around an objective that one of them opened: a partnership with nobody in it, and
 * an invitation to its author and to each of `people`; or more people into one that the same specialist began and in which
 * nobody, or one alone, is yet. Nobody is a member before they commit themselves; it is under
 * way with the second. A private draft stays private: its author is advised instead (`partnership.refused.private`).
 * @param given.people ids of who is asked besides the author, who is always asked
 */
export async function inviteOnBehalf(
  db: Db,
  specialist: Person,
  given: { objectiveId: string; people: readonly string[]; note: string },
  now: Date,
): Promise<{ ok: true; partnershipId: string; invitationIds: string[] } | Refusal> {
  if (!hasRole(specialist, 'specialist') || !isId(given.objectiveId) || !given.people.every(isId))
    return no('partnership.refused.not_yours');
  const standing = await mayBringTogether(db, specialist, given.objectiveId);
  if (!standing) return no('partnership.refused.not_yours');
  if (standing.visibility === 'taken' || standing.visibility === 'closed') return no('partnership.refused.taken');
  if (standing.visibility !== 'open') return no('partnership.refused.private');
  const others = given.people.filter((id) => id !== standing.authorId);
  if (others.length === 0) return no('partnership.invite.nobody');

  const { districtId } = specialist;
  const before = await beginningOn(db, specialist.id, given.objectiveId);
  if (before?.refusedIds.includes(standing.authorId)) return no('partnership.refused.author');
  const memberIds = before?.joinedIds ?? [];
  const askedIds = before?.askedIds ?? [];
  const known = [...memberIds, ...askedIds];
  const personIds = [...new Set([standing.authorId, ...others])].filter((id) => !known.includes(id));
  if (personIds.length === 0) return no('partnership.invite.already');
  const checked = await checkAsked(
    db,
    { districtId, senderId: specialist.id, memberIds, askedIds, seats: most - known.length, onBehalf: true },
    { personIds, emails: '', note: given.note, knowingly: false },
    now,
  );
  if (!checked.ok) {
    const [first] = checked.problems;
    return no((first?.key ?? 'partnership.invite.nobody') as Key, first?.params);
  }
  const partnershipId = before?.id ?? (await beginEmpty(db, specialist, given.objectiveId, personIds, now));
  const from = {
    districtId,
    partnershipId,
    objectiveId: given.objectiveId,
    senderId: specialist.id,
    bySpecialist: true,
    note: given.note,
  };
  return { ok: true, partnershipId, invitationIds: await sendInvitations(db, from, checked, now) };
}

/** A partnership that a specialist begins and nobody is in yet. @returns its id */
export async function beginEmpty(
  db: Db,
  specialist: Pick<Person, 'id' | 'districtId'>,
  objectiveId: string,
  people: readonly string[],
  now: Date,
): Promise<string> {
  const { districtId } = specialist;
  const kind = suggestedKind(await factsOf(db, districtId, people));
  const partnershipId = await addPartnership(db, {
    districtId,
    objectiveId,
    kind,
    formality: await wishedFormality(db, objectiveId),
    startedBy: specialist.id,
    now,
  });
  await record(db, {
    districtId,
    partnershipId,
    personId: specialist.id,
    verb: 'partnership.started',
    subjectId: partnershipId,
    detail: { by_specialist: true },
  });
  return partnershipId;
}

/** Turns the dial; it takes effect at once, in every step. */
export async function changeFormality(db: Db, partnership: Partnership, formality: Formality): Promise<void> {
  if (partnership.formality === formality) return;
  await setFormality(db, partnership.id, formality);
  await record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: partnership.me.personId,
    verb: 'formality.changed',
    subjectId: partnership.id,
    detail: { from: partnership.formality, to: formality },
  });
}

/** Says what kind of partners these are. */
export async function changeKind(db: Db, partnership: Partnership, kind: Kind): Promise<void> {
  if (partnership.kind !== kind) await setKind(db, partnership.id, kind);
}

/** A member writes their commitment anew, to the objective as it is worded now. */
export async function commitAgain(
  db: Db,
  partnership: Partnership,
  commitment: string,
): Promise<{ ok: true } | Refusal> {
  if (partnership.status === 'closed') return no('partnership.refused.closed');
  const { me } = partnership;
  const refusal = joinRefusal({ status: partnership.status, memberIds: [] }, me.personId, commitment);
  if (refusal) return no(refusal, undefined, 'commitment');
  await setCommitment(db, {
    partnershipId: partnership.id,
    personId: me.personId,
    commitment,
    objectiveRevision: partnership.objectiveRevision,
  });
  await record(db, {
    districtId: partnership.districtId,
    partnershipId: partnership.id,
    personId: me.personId,
    verb: 'member.recommitted',
    subjectId: me.personId,
    step: 'partnership',
    detail: { revision: partnership.objectiveRevision },
  });
  return { ok: true };
}
