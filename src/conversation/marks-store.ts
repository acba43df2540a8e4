import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Post, Thread } from './conversation.ts';
import type { Mention } from './mentions.ts';
import type { ReactionKind } from './reactions.ts';

/** Who is called in a post from now on. */
export async function keepMentions(
  db: Db,
  partnership: Partnership,
  post: Pick<Post, 'id'>,
  mentions: readonly Mention[],
  now: Date,
): Promise<void> {
  const ids = mentions.map((mention) => mention.personId);
  await sql`delete from mention where post_id = ${post.id} and partnership_id = ${partnership.id} and person_id <> all (${ids}::uuid[])`.execute(
    db,
  );
  if (ids.length === 0) return;
  await sql`insert into mention (district_id, partnership_id, post_id, person_id, said, created_at)
    select ${partnership.districtId}, ${partnership.id}, ${post.id}, n.id, n.said, ${now}
    from unnest(${ids}::uuid[], ${mentions.map((mention) => mention.said)}::text[]) as n (id, said)
    on conflict (post_id, person_id) do update set said = excluded.said`.execute(db);
}

/** Gives a reaction, or takes it back. */
export async function toggleReaction(
  db: Db,
  partnership: Partnership,
  post: Pick<Post, 'id'>,
  person: Person,
  kind: ReactionKind,
  now: Date,
): Promise<void> {
  const { rows } = await sql`
    insert into reaction (district_id, partnership_id, post_id, person_id, kind, created_at)
    values (${partnership.districtId}, ${partnership.id}, ${post.id}, ${person.id}, ${kind}, ${now})
    on conflict (post_id, person_id, kind) do nothing returning kind`.execute(db);
  if (rows.length === 0)
    await sql`delete from reaction where post_id = ${post.id} and person_id = ${person.id} and kind = ${kind}`.execute(
      db,
    );
}

/** Whether a person hears of new posts in a thread. It counts as read up to where it was. */
export async function keepMuted(
  db: Db,
  partnership: Partnership,
  thread: Thread,
  person: Person,
  muted: boolean,
  now: Date,
): Promise<void> {
  await sql`insert into thread_read (district_id, partnership_id, thread_id, person_id, read_at, muted)
    values (${partnership.districtId}, ${partnership.id}, ${thread.id}, ${person.id}, ${now}, ${muted})
    on conflict (thread_id, person_id) do update set muted = excluded.muted`.execute(db);
}
