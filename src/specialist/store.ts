import { sql } from 'kysely';
import type { InvitationStatus } from '../partnership/invitation.ts';
import type { Objective } from '../objective/objective.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';

/** Keeps one suggestion for each candidate; one that was made before stays as it is. @returns how many are new */
export async function insertSuggestions(
  db: Db,
  specialist: Person,
  given: { objective: Objective; requestId: string | null; candidateIds: readonly string[]; note: string },
  now: Date,
): Promise<number> {
  const { rows } = await sql`
    insert into suggestion (district_id, request_id, objective_id, person_id, candidate_id, specialist_id, note, created_at)
    select ${specialist.districtId}, ${given.requestId}, ${given.objective.id}, ${given.objective.personId}, c, ${specialist.id}, ${given.note}, ${now}
    from unnest(${[...given.candidateIds]}::uuid[]) c
    on conflict (objective_id, candidate_id) do nothing returning id`.execute(db);
  return rows.length;
}

/** Whom specialists have suggested for an objective, and when. Whether the author followed stays with the author. */
export interface Made {
  name: string;
  createdAt: Date;
}

/** The suggestions made for an objective, the newest first. */
export async function suggestionsMade(db: Db, specialist: Person, objectiveId: string): Promise<Made[]> {
  const { rows } = await sql<Made>`
    select trim(p.given_name || ' ' || p.family_name) as name, s.created_at as "createdAt" from suggestion s join person p on p.id = s.candidate_id
    where s.district_id = ${specialist.districtId} and s.objective_id = ${objectiveId} order by s.created_at desc, s.id`.execute(
    db,
  );
  return rows;
}

/** Somebody whom this specialist asked for an objective, and their answer. */
export interface AskedPerson {
  invitationId: string;
  personId: string | null;
  name: string;
  status: InvitationStatus;
  /** What they said with it. */
  word: string;
  at: Date;
}

/** Whom this specialist has asked for an objective, the latest first. One query. */
export async function askedFor(db: Db, specialist: Person, objectiveId: string, now: Date): Promise<AskedPerson[]> {
  const { rows } = await sql<AskedPerson>`
    select i.id as "invitationId", i.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as name,
      case when i.status = 'pending' and i.expires_at <= ${now} then 'lapsed' else i.status end as status, i.answer_word as word,
      coalesce(i.answered_at, i.sent_at, i.created_at) as at
    from invitation i join person p on p.id = i.person_id
    where i.district_id = ${specialist.districtId} and i.objective_id = ${objectiveId} and i.sender_id = ${specialist.id} and i.by_specialist
    order by i.created_at desc, i.id`.execute(db);
  return rows;
}
