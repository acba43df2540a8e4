import type { Db } from '../src/platform/db/database.ts';
import type { ContentIds } from './content-ids.ts';
import { marker } from './marker.ts';
import type { World } from './server.ts';

/** What `writeEverywhere` lets somebody outside see, who is none of those that the walks are made as: Jo. */
export async function showOutside(
  db: Db,
  of: { district_id: string; partnership_id: string },
  ids: Omit<ContentIds, 'partnership' | 'objective'>,
  world: World,
): Promise<void> {
  const { ana, jo } = world.people;
  await db
    .insertInto('guest')
    .values({ id: ids.guest, ...of, thread_id: ids.thread, person_id: jo, asked_by: ana, word: `${marker} asked in` })
    .execute();
  await db
    .insertInto('publication')
    .values({
      id: ids.publication,
      ...of,
      proposal_id: ids.proposal,
      title: `${marker} shown`,
      body: `${marker} shown words`,
      readers: 'people',
    })
    .execute();
  await db
    .insertInto('publication_reader')
    .values({ ...of, publication_id: ids.publication, person_id: jo })
    .execute();
  await db
    .insertInto('access_log')
    .values({ ...of, person_id: jo, what: 'thread', subject_id: ids.thread })
    .execute();
}
