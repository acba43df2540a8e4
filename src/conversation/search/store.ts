import { sql } from 'kysely';
import type { Language } from '../../language/message.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Db } from '../../platform/db/database.ts';

/** A post in which the words were found; of a thread's title, its first post. */
export interface Hit {
  threadId: string;
  threadTitle: string;
  postId: string;
  authorName: string;
  createdAt: Date;
  /** A piece of the post, with what was found between the marks below. */
  excerpt: string;
}

/** Stand around what was found: nobody can type them into a post. */
export const marks = { begin: '\u{e000}', end: '\u{e001}' };
const most = 30;

const headline = (language: Language) =>
  sql.lit(
    `StartSel=${marks.begin}, StopSel=${marks.end}, MaxWords=34, MinWords=16, MaxFragments=2, FragmentDelimiter=" … ", ShortWord=${language === 'es' ? 2 : 3}`,
  );

/**
 * Posts of one partnership that hold the words, in either language's forms, or whose thread or attachments are called
 * so; the best first. When there are none, those with something that is spelled nearly so. One or two queries.
 */
export async function searchPosts(db: Db, partnership: Partnership, given: string, language: Language): Promise<Hit[]> {
  const query = sql`(websearch_to_tsquery('english', fold(${given})) || websearch_to_tsquery('spanish', ${given}) || websearch_to_tsquery('spanish', fold(${given})))`;
  const part = `%${given.replace(/[\\%_]/g, '\\$&')}%`;
  const exact = await hits(
    db,
    partnership,
    language,
    query,
    sql`o.search @@ ${query} or exists (select 1 from attachment a where a.post_id = o.id and fold(a.name || ' ' || a.alt) like fold(${part}))
      or (fold(t.title) like fold(${part}) and o.id = (select f.id from post f where f.thread_id = t.id and f.deleted_at is null order by f.created_at, f.id limit 1))`,
    sql`ts_rank(o.search, ${query}) desc, o.created_at desc`,
  );
  if (exact.length > 0 || given.length < 3) return exact;
  const words = given.split(/\s+/).slice(0, 8);
  const near = sql`(select avg(word_similarity(fold(word), fold(t.title || ' ' || o.body))) from unnest(${words}::text[]) word)`;
  return hits(db, partnership, language, query, sql`${near} >= 0.45`, sql`${near} desc, o.created_at desc`);
}

async function hits(
  db: Db,
  partnership: Partnership,
  language: Language,
  query: ReturnType<typeof sql>,
  condition: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    with found as (
      select o.id, o.thread_id, t.title, o.person_id, o.created_at, o.body, row_number() over (order by ${order}) as place
      from post o join thread t on t.id = o.thread_id
      where o.partnership_id = ${partnership.id} and o.deleted_at is null and (${condition})
      order by place limit ${most})
    select f.id as "postId", f.thread_id as "threadId", f.title as "threadTitle", trim(p.given_name || ' ' || p.family_name) as "authorName", f.created_at as "createdAt",
      ts_headline(${sql.lit(language === 'es' ? 'spanish' : 'english')}, translate(f.body, ${`${marks.begin}${marks.end}*\`~`}, ''), ${query}, ${headline(language)}) as excerpt
    from found f join person p on p.id = f.person_id order by f.place`.execute(db);
  return rows;
}
