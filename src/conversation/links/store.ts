import { sql } from 'kysely';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Db } from '../../platform/db/database.ts';

/** Which of a post's addresses have no title yet; titles of addresses that no longer stand in it go. */
export async function withoutTitle(
  db: Db,
  partnership: Partnership,
  postId: string,
  addresses: readonly string[],
): Promise<string[]> {
  await sql`delete from link_title where post_id = ${postId} and partnership_id = ${partnership.id} and url <> all (${[...addresses]}::text[])`.execute(
    db,
  );
  const { rows } = await sql<{ url: string }>`select url from link_title where post_id = ${postId}`.execute(db);
  return addresses.filter((address) => rows.every((row) => row.url !== address));
}

/** Keeps a title beside a post, if the post is still there: its row is held, so that it can't go in between. */
export async function keepTitle(
  db: Db,
  partnership: Partnership,
  postId: string,
  url: string,
  title: string,
  now: Date,
): Promise<void> {
  await sql`with still as (select id from post where id = ${postId} and deleted_at is null for share)
    insert into link_title (district_id, partnership_id, post_id, url, title, fetched_at)
    select ${partnership.districtId}, ${partnership.id}, id, ${url}, ${title}, ${now} from still
    on conflict (post_id, url) do nothing`.execute(db);
}
