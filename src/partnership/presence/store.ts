import { sql } from 'kysely';
import type { Db, Scope } from '../../platform/db/database.ts';
import type { Partnership } from '../partnership.ts';

/** How long a row counts without being renewed, in seconds: longer than the minute after which it is. */
const lasts = 100;

/** A browser's open stream and the partnerships whose pages it shows. */
export interface Watching {
  streamId: string;
  partnershipIds: readonly string[];
}

/**
 * Somebody is on these partnerships' pages: their partners who are there too hear of it when it is new. Nothing is kept
 * for those who don't want to be seen.
 */
export async function arrive(db: Db, scope: Scope, watching: Watching, now: Date): Promise<void> {
  await sql`delete from presence where person_id = ${scope.personId} and seen_at < ${now}::timestamptz - make_interval(secs => ${lasts})`.execute(
    db,
  );
  const { rows } = await sql<{ id: string }>`
    with before as (select distinct partnership_id as id from presence where person_id = ${scope.personId}),
    there as (
      insert into presence (stream_id, district_id, partnership_id, person_id, seen_at)
      select ${watching.streamId}, ${scope.districtId}, m.partnership_id, m.person_id, ${now} from membership m join person p on p.id = m.person_id
      where m.person_id = ${scope.personId} and m.left_at is null and m.partnership_id = any (${[...watching.partnershipIds]}::uuid[]) and p.show_presence
      on conflict (stream_id, partnership_id) do update set seen_at = excluded.seen_at
      returning partnership_id as id)
    select id from there where id not in (select id from before)`.execute(db);
  await tellOthers(
    db,
    scope,
    rows.map((row) => row.id),
  );
}

/** A stream has ended. */
export async function leave(db: Db, watching: Watching): Promise<void> {
  await sql`delete from presence where stream_id = ${watching.streamId}`.execute(db);
}

/** Partners who are still there hear that somebody has not come back. */
export async function tellWhoLeft(db: Db, scope: Scope, watching: Watching): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...watching.partnershipIds]}::uuid[]) id
    where not exists (select 1 from presence where partnership_id = id and person_id = ${scope.personId})`.execute(db);
  await tellOthers(
    db,
    scope,
    rows.map((row) => row.id),
  );
}

// Only who looks at this moment is told, and not the one it is about: nobody's page is fetched again for nothing.
async function tellOthers(db: Db, scope: Scope, partnershipIds: readonly string[]): Promise<void> {
  if (partnershipIds.length === 0) return;
  await sql`select pg_notify('live', json_build_object('partnership', null, 'people', json_agg(distinct person_id))::text)
    from presence where partnership_id = any (${[...partnershipIds]}::uuid[]) and person_id <> ${scope.personId} having count(*) > 0`.execute(
    db,
  );
}

/** Partners of `partnership.me` who are on its pages now. */
export async function whoIsHere(db: Db, partnership: Partnership, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from presence where partnership_id = ${partnership.id} and person_id <> ${partnership.me.personId}
      and seen_at > ${now}::timestamptz - make_interval(secs => ${lasts})`.execute(db);
  return rows.map((row) => row.id);
}
