import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { type Post, type PostVersion, pageSize, type Thread } from './conversation.ts';

const threadColumns = (person: Person) => sql<Thread>`
  t.id, t.kind, t.title, t.formality, t.person_id as "startedBy", trim(p.given_name || ' ' || p.family_name) as "starterName",
  t.created_at as "createdAt", t.last_post_at as "lastPostAt", t.post_count as "postCount",
  r.read_at as "readAt", coalesce(r.muted, false) as muted,
  (select count(*)::int from post o where o.thread_id = t.id and o.deleted_at is null and o.person_id <> ${person.id}
     and o.created_at > coalesce(r.read_at, '-infinity')) as unread`;
const threads = (person: Person) => sql`
  thread t join person p on p.id = t.person_id left join thread_read r on r.thread_id = t.id and r.person_id = ${person.id}`;

/** The partnership's threads, the one with the newest post first. */
export async function threadsOf(db: Db, partnership: Partnership, person: Person): Promise<Thread[]> {
  const { rows } = await sql<Thread>`
    select ${threadColumns(person)} from ${threads(person)}
    where t.partnership_id = ${partnership.id} order by t.last_post_at desc, t.id limit 200`.execute(db);
  return rows;
}

/** A thread as it is opened. */
export interface OpenThread extends Thread {
  /** Posts that the reader has behind them. */
  seen: number;
}

/** One thread of this partnership; null when it isn't one of its. */
export async function threadOf(
  db: Db,
  partnership: Partnership,
  person: Person,
  id: string,
): Promise<OpenThread | null> {
  const { rows } = await sql<OpenThread>`
    select ${threadColumns(person)},
      (select count(*)::int from post o where o.thread_id = t.id and o.created_at <= r.read_at) as seen
    from ${threads(person)}
    where t.partnership_id = ${partnership.id} and t.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

const postColumns = sql<Post>`
  o.id, o.thread_id as "threadId", o.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as "authorName", o.body,
  o.version, o.created_at as "createdAt", o.edited_at as "editedAt", o.deleted_at as "deletedAt",
  array(select json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'size', a.size, 'width', a.width, 'height', a.height, 'alt', a.alt)
    from attachment a where a.post_id = o.id order by a.created_at, a.position) as attachments,
  array(select json_build_object('kind', e.kind, 'people', json_agg(json_build_object('id', e.person_id, 'name', w.given_name) order by e.created_at, e.person_id))
    from reaction e join person w on w.id = e.person_id where e.post_id = o.id group by e.kind order by min(e.created_at), e.kind) as reactions,
  array(select json_build_object('personId', n.person_id, 'said', n.said, 'name', trim(w.given_name || ' ' || w.family_name))
    from mention n join person w on w.id = n.person_id where n.post_id = o.id order by n.person_id) as mentions,
  array(select json_build_object('url', l.url, 'title', l.title) from link_title l where l.post_id = o.id order by l.url) as titles`;

/** One page of a thread's posts, oldest first. @param page from 1 */
export async function postsOf(db: Db, thread: Pick<Thread, 'id'>, page: number): Promise<Post[]> {
  const { rows } = await sql<Post>`
    select ${postColumns} from post o join person p on p.id = o.person_id
    where o.thread_id = ${thread.id} order by o.created_at, o.id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(
    db,
  );
  return rows;
}

/** Where a post stands in its thread, from 1; 0 when it isn't one of its. */
export async function placeOf(db: Db, thread: Thread, id: string): Promise<number> {
  const { rows } = await sql<{ place: number }>`
    select (select count(*)::int from post b where b.thread_id = o.thread_id and (b.created_at, b.id) <= (o.created_at, o.id)) as place
    from post o where o.thread_id = ${thread.id} and o.id = ${id}`.execute(db);
  return rows[0]?.place ?? 0;
}

/** One post of this thread; null when it isn't one of its. */
export async function postOf(db: Db, thread: Thread, id: string): Promise<Post | null> {
  const { rows } = await sql<Post>`
    select ${postColumns} from post o join person p on p.id = o.person_id where o.thread_id = ${thread.id} and o.id = ${id}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** A partnership's newest posts with their thread's title, newest first; deleted ones are left out. */
export async function latestPosts(
  db: Db,
  partnership: Partnership,
  limit: number,
): Promise<(Post & { threadTitle: string })[]> {
  const { rows } = await sql<Post & { threadTitle: string }>`
    select ${postColumns}, t.title as "threadTitle" from post o join person p on p.id = o.person_id join thread t on t.id = o.thread_id
    where o.partnership_id = ${partnership.id} and o.deleted_at is null order by o.created_at desc, o.id desc limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** A thread with posts that somebody has not seen, as a list over all their partnerships shows it. */
export interface UnreadThread {
  partnershipId: string;
  threadId: string;
  title: string;
  unread: number;
  /** The first post that calls the person by name, and whose it is. */
  calledIn: string | null;
  calledBy: string | null;
}

/** Threads with posts that `person` has not seen, over all their partnerships; of muted ones only what calls them. One query. */
export async function unreadThreads(db: Db, person: Person): Promise<UnreadThread[]> {
  const { rows } = await sql<UnreadThread>`
    select t.partnership_id as "partnershipId", t.id as "threadId", t.title, count(*)::int as unread,
      (array_agg(o.id order by o.created_at, o.id) filter (where n.person_id is not null))[1] as "calledIn",
      (array_agg(trim(p.given_name || ' ' || p.family_name) order by o.created_at, o.id) filter (where n.person_id is not null))[1] as "calledBy"
    from membership m join thread t on t.partnership_id = m.partnership_id
    join post o on o.thread_id = t.id and o.deleted_at is null and o.person_id <> ${person.id}
    join person p on p.id = o.person_id
    left join mention n on n.post_id = o.id and n.person_id = ${person.id}
    left join thread_read r on r.thread_id = t.id and r.person_id = ${person.id}
    where m.person_id = ${person.id} and m.left_at is null and greatest(o.created_at, n.created_at) > coalesce(r.read_at, m.joined_at)
      and (n.person_id is not null or not coalesce(r.muted, false))
    group by t.id order by max(o.created_at) desc limit 50`.execute(db);
  return rows;
}

/** Adds a thread without posts. */
export async function addThread(
  db: Db,
  partnership: Partnership,
  row: { id: string; kind: Thread['kind']; title: string; formality: Thread['formality']; personId: string; now: Date },
): Promise<void> {
  await sql`insert into thread (id, district_id, partnership_id, kind, title, formality, person_id, created_at, last_post_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.kind}, ${row.title}, ${row.formality}, ${row.personId}, ${row.now}, ${row.now})`.execute(
    db,
  );
}

/** Gives a thread a formality of its own; null: the partnership's. */
export async function setThreadFormality(
  db: Db,
  partnership: Partnership,
  thread: Pick<Thread, 'id'>,
  formality: Thread['formality'],
): Promise<void> {
  await sql`update thread set formality = ${formality} where id = ${thread.id} and partnership_id = ${partnership.id}`.execute(
    db,
  );
}

/** Adds a post in its first version. */
export async function addPost(
  db: Db,
  partnership: Partnership,
  row: { id: string; threadId: string; personId: string; body: string; now: Date },
): Promise<void> {
  await sql`insert into post (id, district_id, partnership_id, thread_id, person_id, body, created_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.threadId}, ${row.personId}, ${row.body}, ${row.now})`.execute(
    db,
  );
}

/** Whether anybody besides `personId` has posted in this partnership. */
export async function someoneElsePosted(db: Db, partnership: Partnership, personId: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from post where partnership_id = ${partnership.id} and person_id <> ${personId} limit 1`.execute(
      db,
    );
  return rows.length > 0;
}

/** Keeps the present words as a version and puts new ones in their place, if nobody did so since `basedOn`. */
export async function replaceWords(
  db: Db,
  partnership: Partnership,
  post: Post,
  basedOn: number,
  body: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update post set body = ${body}, version = version + 1, edited_at = ${now}
    where id = ${post.id} and partnership_id = ${partnership.id} and version = ${basedOn} and deleted_at is null returning id`.execute(
    db,
  );
  if (rows.length === 0) return false;
  await sql`insert into post_version (district_id, partnership_id, post_id, version, body, at)
    values (${partnership.districtId}, ${partnership.id}, ${post.id}, ${basedOn}, ${post.body}, ${post.editedAt ?? post.createdAt})`.execute(
    db,
  );
  return true;
}

/** The words go, of every version, and everything beside them; a tombstone stays. */
export async function removeWords(db: Db, partnership: Partnership, post: Post, now: Date): Promise<void> {
  // First the post, so that whoever would put something beside it waits, and then finds it gone.
  await sql`update post set body = '', deleted_at = ${now} where id = ${post.id} and partnership_id = ${partnership.id}`.execute(
    db,
  );
  const rest = sql`where post_id = ${post.id} and partnership_id = ${partnership.id}`;
  await Promise.all(
    ['post_version', 'attachment', 'mention', 'reaction', 'link_title'].map((table) =>
      sql`delete from ${sql.table(table)} ${rest}`.execute(db),
    ),
  );
}

/** Earlier wordings of a post, oldest first. */
export async function versionsOf(db: Db, partnership: Partnership, post: Post): Promise<PostVersion[]> {
  const { rows } = await sql<PostVersion>`
    select version, body, at from post_version where post_id = ${post.id} and partnership_id = ${partnership.id} order by version`.execute(
    db,
  );
  return rows;
}

/** `person` has seen the thread up to that moment. */
export async function markRead(
  db: Db,
  partnership: Partnership,
  thread: Pick<Thread, 'id'>,
  person: Person,
  upTo: Date,
): Promise<void> {
  await sql`insert into thread_read (district_id, partnership_id, thread_id, person_id, read_at)
    values (${partnership.districtId}, ${partnership.id}, ${thread.id}, ${person.id}, ${upTo})
    on conflict (thread_id, person_id) do update set read_at = greatest(thread_read.read_at, excluded.read_at)`.execute(
    db,
  );
}
