import { tuning } from '../src/conversation/protocols/kinds/tuning.ts';
import { newId } from '../src/platform/ids.ts';
import { writeLaterSteps } from './content-later.ts';
import { showOutside } from './content-outside.ts';
import { writeRun } from './content-run.ts';
import { writeThreads } from './content-threads.ts';
import type { ContentIds } from './content-ids.ts';
import { marker } from './marker.ts';
import { partnersIn } from './partners.ts';
import type { World } from './server.ts';

/**
 * A partnership of Ana and Ben in which every table that may hold content holds some; Iris has left it, and Dev is
 * invited to it. Everything written carries the marker.
 */
export async function writeEverywhere(world: World): Promise<ContentIds> {
  const { ana, ben, iris, dev } = world.people;
  const { partnershipId, objectiveId } = await partnersIn(world, ['ana', 'ben', 'iris'], {
    statement: `${marker} objective`,
  });
  const ids = Object.fromEntries(
    [
      'thread',
      'post',
      'protocol',
      'attachment',
      'run',
      'note',
      'card',
      'theme',
      'proposal',
      'approach',
      'session',
      'cycle',
      'plan',
      'short',
      'closing',
      'nextStep',
      'helpOffer',
      'invitation',
      'guest',
      'publication',
    ].map((key) => [key, newId()]),
  ) as Omit<ContentIds, 'partnership' | 'objective'>;
  const at = world.clock.now();
  const of = { district_id: world.districtId, partnership_id: partnershipId };
  await world.database.asOwner(async (db) => {
    await db
      .updateTable('membership')
      .set({ commitment: `${marker} commitment` })
      .where('partnership_id', '=', partnershipId)
      .execute();
    await db
      .updateTable('membership')
      .set({ left_at: at, left_word: `${marker} word` })
      .where('partnership_id', '=', partnershipId)
      .where('person_id', '=', iris)
      .execute();
    await db
      .insertInto('objective_revision')
      .values({
        district_id: world.districtId,
        objective_id: objectiveId,
        revision: 1,
        statement: `${marker} before`,
        why: marker,
        success: marker,
        material: false,
        person_id: ana,
      })
      .execute();
    await db
      .insertInto('invitation')
      .values({
        id: ids.invitation,
        ...of,
        objective_id: objectiveId,
        sender_id: ana,
        person_id: dev,
        note: 'Come along',
        status: 'pending',
        sent_at: at,
        expires_at: new Date(at.getTime() + 14 * 86_400_000),
      })
      .execute();
    await db
      .insertInto('help_offer')
      .values({ id: ids.helpOffer, ...of, specialist_id: world.people.fatima, occasion: 'quiet', offered_at: at })
      .execute();
    await db
      .insertInto('history')
      .values([
        { ...of, person_id: ana, verb: 'partnership.started', step: 'partnership', done: true },
        { ...of, person_id: ben, verb: 'post.added', step: 'conversation' },
      ])
      .execute();
    await writeThreads(db, of, ids, world, at);
    await db
      .insertInto('conversation_protocol')
      .values({ id: ids.protocol, ...of, copied_from: 'tuning' })
      .execute();
    await db
      .insertInto('conversation_protocol_version')
      .values({
        ...of,
        protocol_id: ids.protocol,
        version: 1,
        definition: JSON.stringify({ ...tuning, name: { en: `${marker} protocol` } }),
        person_id: ana,
      })
      .execute();
    await db
      .insertInto('proposal')
      .values({
        id: ids.proposal,
        ...of,
        person_id: ana,
        kind: 'approach',
        title: `${marker} proposal`,
        reasons: marker,
        payload: JSON.stringify({ approaches: [{ kind: 'book-study', name: '' }] }),
        version: 2,
        status: 'decided',
        decided_at: at,
      })
      .execute();
    await db
      .insertInto('proposal_version')
      .values(
        [1, 2].map((version) => ({
          ...of,
          proposal_id: ids.proposal,
          version,
          title: `${marker} proposal`,
          reasons: marker,
          payload: '{}',
          person_id: ana,
        })),
      )
      .execute();
    await db
      .insertInto('position')
      .values({
        ...of,
        proposal_id: ids.proposal,
        version: 2,
        person_id: ben,
        stance: 'agree',
        reason: `${marker} reason`,
      })
      .execute();
    await db
      .insertInto('approach')
      .values({ id: ids.approach, ...of, kind: 'book-study', name: '', proposal_id: ids.proposal })
      .execute();
    await db
      .insertInto('approach_item')
      .values({ ...of, approach_id: ids.approach, list: 'bring', text: `${marker} item`, note: marker, added_by: ana })
      .execute();
    await writeRun(db, of, ids, world, at);
    await writeLaterSteps(db, of, ids, world, at);
    await showOutside(db, of, ids, world);
  });
  return { partnership: partnershipId, objective: objectiveId, ...ids };
}
