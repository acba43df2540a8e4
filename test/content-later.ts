import type { Db } from '../src/platform/db/database.ts';
import { newId } from '../src/platform/ids.ts';
import type { ContentIds } from './content-ids.ts';
import { marker } from './marker.ts';
import type { World } from './server.ts';

/** The steps five to seven of `writeEverywhere`: a row in each of their tables. */
export async function writeLaterSteps(
  db: Db,
  of: { district_id: string; partnership_id: string },
  ids: Omit<ContentIds, 'partnership' | 'objective'>,
  world: World,
  at: Date,
): Promise<void> {
  const { ana } = world.people;
  const closingAnswers = newId();
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
      form: `/partnerships/${of.partnership_id}/threads`,
      fields: JSON.stringify({ body: `${marker} draft` }),
    })
    .execute();
}
