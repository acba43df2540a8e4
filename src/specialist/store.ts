import { sql } from 'kysely';
import type { Objective } from '../objective/objective.ts';
import { objectiveColumns, objectiveFrom, objectiveTables } from '../objective/store.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { type Stalled, stalledBefore, type Unanswered } from './desk.ts';

/** How many lines each list of the desk shows. */
export const shownLines = 30;

/** Open objectives on which no partnership is forming or under way, the longest waiting first, and how many in all. */
export async function unmatched(db: Db, specialist: Person): Promise<{ objectives: Objective[]; total: number }> {
  const { rows } = await sql<{ total: number }>`
    select ${objectiveColumns}, count(*) over ()::int as total from ${objectiveTables}
    where o.district_id = ${specialist.districtId} and o.visibility = 'open' and a.active
      and not exists (select 1 from partnership p where p.objective_id = o.id and p.status <> 'closed')
    order by o.opened_at, o.id limit ${shownLines}`.execute(db);
  return { objectives: rows.map(objectiveFrom), total: rows[0]?.total ?? 0 };
}

/** What `specialist` sent on others' behalf and nobody has answered, the oldest first. */
export async function unanswered(db: Db, specialist: Person, now: Date): Promise<Unanswered[]> {
  const { rows } = await sql<Unanswered>`
    select i.id, trim(p.given_name || ' ' || p.family_name) as name, i.objective_id as "objectiveId", o.statement,
      coalesce(i.sent_at, i.created_at) as "sentAt", i.expires_at as "expiresAt"
    from invitation i join person p on p.id = i.person_id left join objective o on o.id = i.objective_id and o.visibility <> 'draft'
    where i.district_id = ${specialist.districtId} and i.sender_id = ${specialist.id} and i.by_specialist and i.status = 'pending'
      and (i.expires_at is null or i.expires_at > ${now})
    order by i.created_at, i.id limit ${shownLines}`.execute(db);
  return rows;
}

/** Partnerships that have gone quiet, the quietest first: numbers, dates and a step, nothing else leaves this query. */
export async function stalled(db: Db, specialist: Person, now: Date): Promise<Stalled[]> {
  const before = stalledBefore(now);
  const { rows } = await sql<Stalled>`
    select p.kind, p.status, p.member_count as size, p.created_at as "createdAt", p.last_activity_at as "lastActivityAt",
      (select s.step from partnership_step s where s.partnership_id = p.id order by s.last_at desc limit 1) as step
    from partnership p
    where p.district_id = ${specialist.districtId}
      and ((p.status = 'forming' and p.last_activity_at < ${before.forming}) or (p.status = 'under_way' and p.last_activity_at < ${before.underWay}))
    order by p.last_activity_at, p.id limit ${shownLines}`.execute(db);
  return rows;
}

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
