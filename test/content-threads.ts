import { subjectAt } from '../src/partnership/notes/place.ts';
import type { Db } from '../src/platform/db/database.ts';
import type { ContentIds } from './content-ids.ts';
import { marker } from './marker.ts';
import type { World } from './server.ts';

/** The third step of `writeEverywhere`: a row in each table of threads and what stands beside posts. */
export async function writeThreads(
  db: Db,
  of: { district_id: string; partnership_id: string },
  ids: Omit<ContentIds, 'partnership' | 'objective'>,
  world: World,
  at: Date,
): Promise<void> {
  const { ana, ben } = world.people;
  await db
    .insertInto('thread')
    .values({
      id: ids.thread,
      ...of,
      kind: 'reflect',
      title: `${marker} thread`,
      person_id: ana,
      created_at: at,
      last_post_at: at,
    })
    .execute();
  await db
    .insertInto('post')
    .values({
      id: ids.post,
      ...of,
      thread_id: ids.thread,
      person_id: ana,
      body: `${marker} post`,
      version: 2,
      created_at: at,
      edited_at: at,
    })
    .execute();
  await db
    .insertInto('post_version')
    .values({ ...of, post_id: ids.post, version: 1, body: `${marker} first wording` })
    .execute();
  await db
    .insertInto('attachment')
    .values({
      id: ids.attachment,
      ...of,
      post_id: ids.post,
      person_id: ana,
      name: `${marker} picture.png`,
      kind: 'picture',
      type: 'image/png',
      bytes: Buffer.from(`${marker} attached`),
      preview: Buffer.from(`${marker} small`),
      width: 2,
      height: 1,
      size: 10,
      alt: `${marker} alt`,
    })
    .execute();
  await db
    .insertInto('thread_read')
    .values({ ...of, thread_id: ids.thread, person_id: ana })
    .execute();
  await db
    .insertInto('private_note')
    .values(
      [ids.thread, subjectAt(of.partnership_id, 'reflection'), subjectAt(of.partnership_id, 'objective')].map(
        (subject_id) => ({
          ...of,
          person_id: ana,
          subject_id,
          body: `${marker} note`,
        }),
      ),
    )
    .execute();
  await db
    .insertInto('mention')
    .values({ ...of, post_id: ids.post, person_id: ben, said: `${marker} said` })
    .execute();
  await db
    .insertInto('reaction')
    .values({ ...of, post_id: ids.post, person_id: ben, kind: 'thanks' })
    .execute();
  await db
    .insertInto('link_title')
    .values({ ...of, post_id: ids.post, url: 'https://open.example/', title: `${marker} title` })
    .execute();
  await db
    .insertInto('presence')
    .values({ ...of, stream_id: ids.thread, person_id: ana, seen_at: at })
    .execute();
}
