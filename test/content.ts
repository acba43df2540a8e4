import { newId } from '../src/platform/ids.ts';
import { partnersIn } from './partners.ts';
import type { World } from './server.ts';

/** Stands in everything that is written in the seeded partnership, so that a test can look for it anywhere. */
export const marker = 'CONFIDENTIAL-k7Qz';

/** The ids of what `writeEverywhere` made, by the noun an address names them with. */
export interface ContentIds {
  partnership: string;
  objective: string;
  thread: string;
  post: string;
  proposal: string;
  approach: string;
  session: string;
  cycle: string;
  plan: string;
  short: string;
  closing: string;
  nextStep: string;
  invitation: string;
}

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
      'proposal',
      'approach',
      'session',
      'cycle',
      'plan',
      'short',
      'closing',
      'nextStep',
      'invitation',
    ].map((key) => [key, newId()]),
  ) as Omit<ContentIds, 'partnership' | 'objective'>;
  const at = world.clock.now();
  const of = { district_id: world.districtId, partnership_id: partnershipId };
  const closingAnswers = newId();
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
      .insertInto('history')
      .values([
        { ...of, person_id: ana, verb: 'partnership.started', step: 'partnership', done: true },
        { ...of, person_id: ben, verb: 'post.added', step: 'conversation' },
      ])
      .execute();
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
      .insertInto('thread_read')
      .values({ ...of, thread_id: ids.thread, person_id: ana })
      .execute();
    await db
      .insertInto('private_note')
      .values({ ...of, person_id: ana, subject_id: ids.thread, body: `${marker} note` })
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
    await db
      .insertInto('timeline')
      .values({ ...of, starts_on: '2026-10-01', ends_on: '2027-03-01', intended_days: 151 })
      .execute();
    await db
      .insertInto('timeline_change')
      .values({ ...of, kind: 'set', reason: `${marker} why`, person_id: ana })
      .execute();
    await db
      .insertInto('milestone')
      .values({ ...of, title: `${marker} milestone`, on_date: '2027-01-15' })
      .execute();
    await db
      .insertInto('cycle')
      .values({ id: ids.cycle, ...of, number: 1 })
      .execute();
    await db
      .insertInto('session')
      .values({
        id: ids.session,
        ...of,
        cycle_id: ids.cycle,
        phase: 'plan',
        starts_at: at,
        minutes: 30,
        place: `${marker} place`,
        status: 'held',
        held_at: at,
      })
      .execute();
    await db
      .insertInto('session_note')
      .values({ session_id: ids.session, ...of, body: `${marker} session note`, updated_by: ana })
      .execute();
    await db
      .insertInto('attendance')
      .values({ ...of, session_id: ids.session, person_id: ana, present: true })
      .execute();
    await db
      .insertInto('plan')
      .values({
        id: ids.plan,
        ...of,
        cycle_id: ids.cycle,
        person_id: ana,
        what: `${marker} plan`,
        prediction: marker,
        happened: marker,
        added_by: ana,
      })
      .execute();
    await db
      .insertInto('evidence')
      .values({ ...of, plan_id: ids.plan, kind: 'note', title: `${marker} evidence`, body: marker, person_id: ana })
      .execute();
    await db
      .insertInto('reflection')
      .values([
        {
          id: ids.short,
          ...of,
          person_id: ana,
          purpose: 'short',
          question_set: 'short',
          question_set_version: 1,
          status: 'shared',
          shared_at: at,
        },
        {
          id: closingAnswers,
          ...of,
          person_id: ana,
          purpose: 'closing',
          question_set: 'closing',
          question_set_version: 1,
          status: 'draft',
        },
      ])
      .execute();
    await db
      .insertInto('reflection_answer')
      .values([
        {
          ...of,
          reflection_id: ids.short,
          person_id: ana,
          prompt: 'short-keep',
          body: `${marker} short`,
          shared: true,
        },
        {
          ...of,
          reflection_id: closingAnswers,
          person_id: ana,
          prompt: 'impressions-short',
          body: `${marker} draft answer`,
          shared: false,
        },
      ])
      .execute();
    await db
      .insertInto('closing')
      .values({ id: ids.closing, ...of, round: 1, opened_by: ana, summary: '' })
      .execute();
    await db
      .insertInto('next_step')
      .values({
        id: ids.nextStep,
        ...of,
        person_id: ana,
        kind: 'apply',
        body: `${marker} promise`,
        ask_on: '2026-12-30',
      })
      .execute();
    await db
      .insertInto('draft')
      .values({
        district_id: world.districtId,
        person_id: ana,
        form: `/partnerships/${partnershipId}/threads`,
        fields: JSON.stringify({ body: `${marker} draft` }),
      })
      .execute();
  });
  return { partnership: partnershipId, objective: objectiveId, ...ids };
}
