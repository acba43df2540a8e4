import { type RawBuilder, sql } from 'kysely';
import { fullName, type Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { isId } from '../../platform/http/form.ts';
import { mayRead } from '../store.ts';
import type { AssistanceRequest, RequestStatus } from './request.ts';

interface Row {
  id: string;
  person_id: string;
  objective_id: string | null;
  statement: string | null;
  message: string;
  status: RequestStatus;
  specialist_id: string | null;
  specialist_given: string | null;
  specialist_family: string | null;
  closing_word: string;
  created_at: Date;
  closed_at: Date | null;
  given_name: string;
  family_name: string;
  building: string | null;
}

async function requests(
  db: Db,
  person: Person,
  condition: RawBuilder<unknown>,
  page: RawBuilder<unknown> = sql``,
): Promise<AssistanceRequest[]> {
  const { rows } = await sql<Row>`
    select r.id, r.person_id, r.objective_id, o.statement, r.message, r.status, r.specialist_id, s.given_name as specialist_given,
      s.family_name as specialist_family, r.closing_word, r.created_at, r.closed_at, a.given_name, a.family_name, b.name as building
    from assistance_request r join person a on a.id = r.person_id left join building b on b.id = a.building_id
      left join person s on s.id = r.specialist_id left join objective o on o.id = r.objective_id and ${mayRead(person)}
    where r.district_id = ${person.districtId} and ${condition} order by r.created_at, r.id ${page}`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    objectiveId: row.objective_id,
    statement: row.statement,
    message: row.message,
    status: row.status,
    specialist: row.specialist_id
      ? {
          id: row.specialist_id,
          name: fullName({ givenName: row.specialist_given ?? '', familyName: row.specialist_family ?? '' }),
        }
      : null,
    closingWord: row.closing_word,
    createdAt: row.created_at,
    closedAt: row.closed_at,
    author: { givenName: row.given_name, familyName: row.family_name, building: row.building },
  }));
}

/** The requests `person` made, the newest first. */
export async function requestsOf(db: Db, person: Person): Promise<AssistanceRequest[]> {
  return (await requests(db, person, sql`r.person_id = ${person.id}`)).toReversed();
}

/** `person`'s own request `id`; null when it is somebody else's or missing. */
export async function ownRequest(db: Db, person: Person, id: string | undefined): Promise<AssistanceRequest | null> {
  if (!isId(id)) return null;
  return (await requests(db, person, sql`r.id = ${id} and r.person_id = ${person.id}`))[0] ?? null;
}

/** For a specialist: what waits for one, the longest waiting first. Who asks proves that `specialist` is one. */
export async function waitingRequests(
  db: Db,
  specialist: Person,
  page: { limit: number; offset: number },
): Promise<AssistanceRequest[]> {
  return requests(db, specialist, sql`r.status <> 'closed'`, sql`limit ${page.limit} offset ${page.offset}`);
}

/** For a specialist: how many wait. */
export async function countWaitingRequests(db: Db, specialist: Person): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from assistance_request where district_id = ${specialist.districtId} and status <> 'closed'`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** For a specialist: the request `id`; a closed one only for the specialist who had it. Null when hidden or missing. */
export async function requestById(
  db: Db,
  specialist: Person,
  id: string | undefined,
): Promise<AssistanceRequest | null> {
  if (!isId(id)) return null;
  return (
    (
      await requests(db, specialist, sql`r.id = ${id} and (r.status <> 'closed' or r.specialist_id = ${specialist.id})`)
    )[0] ?? null
  );
}

/** For a specialist: the unclosed request about an objective, if there is one. */
export async function requestAbout(db: Db, specialist: Person, objectiveId: string): Promise<AssistanceRequest | null> {
  return (await requests(db, specialist, sql`r.objective_id = ${objectiveId} and r.status <> 'closed'`))[0] ?? null;
}

/** Adds a request of `person`'s own; null when the objective has an unclosed one already. @returns its id. */
export async function insertRequest(
  db: Db,
  person: Person,
  objectiveId: string | null,
  message: string,
  now: Date,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into assistance_request (district_id, person_id, objective_id, message, created_at)
    values (${person.districtId}, ${person.id}, ${objectiveId}, ${message}, ${now})
    on conflict (objective_id) where status <> 'closed' do nothing returning id`.execute(db);
  return rows[0]?.id ?? null;
}

/** Closes a request that is not closed yet. @returns whether this did it */
export async function closeRequest(db: Db, person: Person, id: string, word: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update assistance_request set status = 'closed', closed_at = ${now}, closing_word = ${word}
    where id = ${id} and district_id = ${person.districtId} and status <> 'closed' returning id`.execute(db);
  return rows.length > 0;
}

/** A specialist takes a request up, or takes it over. @returns whether it was there to take */
export async function takeRequest(db: Db, specialist: Person, id: string): Promise<boolean> {
  const { rows } = await sql`
    update assistance_request set status = 'taken', specialist_id = ${specialist.id}
    where id = ${id} and district_id = ${specialist.districtId} and status <> 'closed' returning id`.execute(db);
  return rows.length > 0;
}

/** The district's specialists: who reads a request. */
export async function specialistsOf(
  db: Db,
  person: Pick<Person, 'districtId'>,
): Promise<{ id: string; givenName: string; familyName: string }[]> {
  const { rows } = await sql<{ id: string; givenName: string; familyName: string }>`
    select id, given_name as "givenName", family_name as "familyName" from person
    where district_id = ${person.districtId} and active and 'specialist' = any(roles) order by family_name, given_name, id`.execute(
    db,
  );
  return rows;
}
