import { sql } from 'kysely';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Kept } from '../../platform/files/receive.ts';
import { newId } from '../../platform/ids.ts';
import type { Post } from '../conversation.ts';
import { sizeOf } from './attachment.ts';

/** Puts files beside a post. @param alts what each picture shows */
export async function addAttachments(
  db: Db,
  partnership: Partnership,
  post: Pick<Post, 'id' | 'personId'>,
  files: readonly Kept[],
  alts: readonly string[],
  now: Date,
): Promise<void> {
  await Promise.all(
    files.map((file, n) =>
      sql`insert into attachment (id, district_id, partnership_id, post_id, person_id, name, kind, type, bytes, preview, size, width, height, alt, position, created_at)
        values (${newId(now.getTime())}, ${partnership.districtId}, ${partnership.id}, ${post.id}, ${post.personId}, ${file.name}, ${file.group}, ${file.type},
          ${file.bytes}, ${file.drawn?.preview ?? null}, ${sizeOf(file)}, ${file.drawn?.width ?? null}, ${file.drawn?.height ?? null}, ${alts[n] ?? ''}, ${n}, ${now})`.execute(
        db,
      ),
    ),
  );
}

/** What the files of a partnership take, in bytes. */
export async function takenBy(db: Db, partnership: Partnership): Promise<number> {
  const { rows } = await sql<{ taken: string }>`
    select coalesce(sum(size), 0)::text as taken from attachment where partnership_id = ${partnership.id}`.execute(db);
  return Number(rows[0]?.taken ?? 0);
}

/** An attachment with the bytes asked for. */
export interface Handed {
  name: string;
  kind: 'picture' | 'file';
  type: string;
  bytes: Uint8Array;
}

/** One attachment of this partnership; null when it isn't one of its, or has no preview. */
export async function attachmentOf(
  db: Db,
  partnership: Partnership,
  id: string,
  which: 'bytes' | 'preview',
): Promise<Handed | null> {
  const { rows } = await sql<Handed>`
    select name, kind, ${which === 'bytes' ? sql`type` : sql`'image/webp'`} as type, ${sql.ref(which)} as bytes from attachment
    where partnership_id = ${partnership.id} and id = ${id} and ${sql.ref(which)} is not null`.execute(db);
  return rows[0] ?? null;
}

/** Says what a post's pictures show, and takes files away with their bytes. @returns whether anything changed */
export async function changeAttachments(
  db: Db,
  partnership: Partnership,
  post: Pick<Post, 'id'>,
  change: { alts: ReadonlyMap<string, string>; drop: readonly string[] },
): Promise<boolean> {
  const ids = [...change.alts.keys()];
  const [described, dropped] = await Promise.all([
    sql`update attachment a set alt = n.alt from unnest(${ids}::uuid[], ${[...change.alts.values()]}::text[]) as n (id, alt)
      where a.id = n.id and a.post_id = ${post.id} and a.partnership_id = ${partnership.id} and a.alt <> n.alt returning a.id`.execute(
      db,
    ),
    sql`delete from attachment where id = any (${[...change.drop]}::uuid[]) and post_id = ${post.id} and partnership_id = ${partnership.id} returning id`.execute(
      db,
    ),
  ]);
  return described.rows.length + dropped.rows.length > 0;
}
