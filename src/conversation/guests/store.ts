import { sql } from 'kysely';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Handed } from '../attachments/store.ts';
import type { Thread } from '../conversation.ts';
import type { AskedIn, Guest } from './guest.ts';

const guests = sql`
  select g.id, g.thread_id as "threadId", g.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as name, g.asked_by as "askedBy",
    trim(a.given_name || ' ' || a.family_name) as "askerName", g.word, g.knowingly, g.until, g.asked_at as "askedAt", g.ended_at as "endedAt"
  from guest g join person p on p.id = g.person_id join person a on a.id = g.asked_by`;
const isIn = (today: string) => sql`g.ended_at is null and (g.until is null or g.until >= ${today}::date)`;

/** Who reads along in this thread now, in the order they were asked. @param today in the district's zone */
export async function guestsOf(db: Db, partnership: Partnership, threadId: string, today: string): Promise<Guest[]> {
  const { rows } = await sql<Guest>`${guests} where g.partnership_id = ${partnership.id} and g.thread_id = ${threadId}
    and ${isIn(today)} and not exists (select 1 from membership m where m.partnership_id = g.partnership_id and m.person_id = g.person_id
      and m.left_at is null) order by g.asked_at, g.id`.execute(db);
  return rows;
}

/** Their ids: a page that a guest has open refreshes when a member posts. */
export async function guestIds(db: Db, partnership: Partnership, threadId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select person_id as id from guest
    where partnership_id = ${partnership.id} and thread_id = ${threadId} and ended_at is null`.execute(db);
  return rows.map((row) => row.id);
}

/** The guest `id` of this thread of this partnership, also one whose time is over; null when there is none. */
export async function guestOf(db: Db, partnership: Partnership, threadId: string, id: string): Promise<Guest | null> {
  const { rows } =
    await sql<Guest>`${guests} where g.partnership_id = ${partnership.id} and g.thread_id = ${threadId} and g.id = ${id}`.execute(
      db,
    );
  return rows[0] ?? null;
}

/** Lets somebody in. @returns false when they are in already */
export async function addGuest(
  db: Db,
  partnership: Partnership,
  row: AskedIn & { id: string; threadId: string; askedBy: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into guest (id, district_id, partnership_id, thread_id, person_id, asked_by, word, knowingly, until, asked_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.threadId}, ${row.personId}, ${row.askedBy}, ${row.word},
      ${row.knowingly}, ${row.until}::date, ${row.now})
    on conflict (thread_id, person_id) where ended_at is null do nothing returning id`.execute(db);
  return rows.length > 0;
}

/** Ends a guest's time. @returns false when it had ended */
export async function endGuest(db: Db, id: string, by: Pick<Person, 'id'>, now: Date): Promise<boolean> {
  const { rows } =
    await sql`update guest set ended_at = ${now}, ended_by = ${by.id} where id = ${id} and ended_at is null returning id`.execute(
      db,
    );
  return rows.length > 0;
}

/** Ends the time of those whose last day has passed, so that they can be asked again. */
export async function endPast(
  db: Db,
  partnership: Partnership,
  threadId: string,
  by: Pick<Person, 'id'>,
  today: string,
  now: Date,
): Promise<void> {
  await sql`update guest set ended_at = ${now}, ended_by = ${by.id}
    where partnership_id = ${partnership.id} and thread_id = ${threadId} and ended_at is null and until < ${today}::date`.execute(
    db,
  );
}

/** A thread as a guest holds it: holding it is the proof that they may read it and write in it. */
export interface GuestThread {
  guest: Guest;
  partnershipId: string;
  districtId: string;
  thread: Pick<Thread, 'id' | 'title' | 'kind' | 'postCount'>;
  /** The members' names: whose conversation it is. */
  members: string[];
}

const heldByGuest = (person: Person, today: string) => sql`
  g.person_id = ${person.id} and g.district_id = ${person.districtId} and ${isIn(today)} and g.thread_id in (select my_guest_threads())`;

/** The thread `id` if `person` is a guest of it now; null when it is hidden from them or missing, which look the same. */
export async function guestThreadFor(db: Db, person: Person, id: string, today: string): Promise<GuestThread | null> {
  const { rows } = await sql<Guest>`${guests} where ${heldByGuest(person, today)} and g.thread_id = ${id}`.execute(db);
  const [guest] = rows;
  if (!guest) return null;
  const found = await sql<{ partnershipId: string } & GuestThread['thread']>`
    select t.id, t.title, t.kind, t.post_count as "postCount", t.partnership_id as "partnershipId"
    from thread t where t.id = ${id} and t.district_id = ${person.districtId}`.execute(db);
  const [row] = found.rows;
  if (!row) return null;
  const { partnershipId, ...thread } = row;
  const members = await sql<{ name: string }>`
    select trim(given_name || ' ' || family_name) as name from names_of_members(${partnershipId}) order by 1`.execute(
    db,
  );
  return { guest, partnershipId, districtId: person.districtId, thread, members: members.rows.map(({ name }) => name) };
}

/** Where somebody is a guest, with what is new there since they last looked. */
export interface GuestOf {
  threadId: string;
  title: string;
  askerName: string;
  /** They have not looked yet. */
  first: boolean;
  unread: number;
}

/** The threads `person` is a guest of now. One query. @param today in the district's zone */
export async function guestThreadsOf(db: Db, person: Person, today: string): Promise<GuestOf[]> {
  const { rows } = await sql<GuestOf>`
    select t.id as "threadId", t.title, trim(a.given_name || ' ' || a.family_name) as "askerName", r.read_at is null as first,
      (select count(*)::int from post o where o.thread_id = t.id and o.deleted_at is null and o.person_id <> ${person.id}
        and o.created_at > coalesce(r.read_at, '-infinity')) as unread
    from guest g join thread t on t.id = g.thread_id join person a on a.id = g.asked_by
    left join thread_read r on r.thread_id = t.id and r.person_id = ${person.id}
    where ${heldByGuest(person, today)} order by t.last_post_at desc, t.id limit 50`.execute(db);
  return rows;
}

/** A picture or file beside one of the thread's posts; null when it isn't one of its. */
export async function guestAttachment(
  db: Db,
  held: GuestThread,
  id: string,
  which: 'bytes' | 'preview',
): Promise<Handed | null> {
  const { rows } = await sql<Handed>`
    select a.name, a.kind, ${which === 'bytes' ? sql`a.type` : sql`'image/webp'`} as type, a.${sql.ref(which)} as bytes
    from attachment a join post o on o.id = a.post_id
    where a.id = ${id} and o.thread_id = ${held.thread.id} and a.${sql.ref(which)} is not null`.execute(db);
  return rows[0] ?? null;
}

/** Keeps a member from ending the guest's time until this transaction is over. @returns whether it still runs */
export async function holdGuest(db: Db, guest: Pick<Guest, 'id'>): Promise<boolean> {
  const { rows } = await sql`select 1 from guest where id = ${guest.id} and ended_at is null for share`.execute(db);
  return rows.length > 0;
}

/** Adds a guest's post. */
export async function addGuestPost(
  db: Db,
  held: GuestThread,
  row: { id: string; body: string; now: Date },
): Promise<void> {
  await sql`insert into post (id, district_id, partnership_id, thread_id, person_id, body, created_at)
    values (${row.id}, ${held.districtId}, ${held.partnershipId}, ${held.thread.id}, ${held.guest.personId}, ${row.body}, ${row.now})`.execute(
    db,
  );
}

/**
 * The words of a guest's own post go, of every version, and everything beside them; a tombstone stays.
 * @returns whether it was theirs
 */
export async function removeGuestPost(db: Db, held: GuestThread, id: string, now: Date): Promise<boolean> {
  // First the post, so that whoever would put something beside it waits, and then finds it gone.
  const { rows } = await sql`update post set body = '', deleted_at = coalesce(deleted_at, ${now}) where id = ${id}
    and thread_id = ${held.thread.id} and person_id = ${held.guest.personId} returning id`.execute(db);
  if (rows.length === 0) return false;
  await sql`select forget_own_post(${id})`.execute(db);
  return true;
}

/** The guest has seen the thread as it is at `now`. */
export async function markGuestRead(db: Db, held: GuestThread, now: Date): Promise<void> {
  await sql`insert into thread_read (district_id, partnership_id, thread_id, person_id, read_at)
    values (${held.districtId}, ${held.partnershipId}, ${held.thread.id}, ${held.guest.personId}, ${now})
    on conflict (thread_id, person_id) do update set read_at = greatest(thread_read.read_at, excluded.read_at)`.execute(
    db,
  );
}
