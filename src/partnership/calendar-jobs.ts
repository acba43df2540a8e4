import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import { daysBefore, reminderDay } from './invitation.ts';

/**
 * For the worker, as the system: invitations and offers whose time is over lapse, each with its line of history.
 * One statement; running it again changes nothing. @returns how many lapsed
 */
export async function lapseInvitations(db: Db, now: Date): Promise<number> {
  const { rows } = await sql`
    with lapsed as (
      update invitation set status = 'lapsed', answered_at = ${now} where status = 'pending' and expires_at <= ${now}
      returning id, district_id, partnership_id, sender_id, person_id, direction)
    insert into history (district_id, partnership_id, person_id, verb, subject_id, audience, detail)
    select district_id, partnership_id, null, 'invitation.lapsed', id, array_remove(array[sender_id, person_id], null),
      jsonb_build_object('direction', direction) from lapsed
    returning id`.execute(db);
  return rows.length;
}

/**
 * For the worker, as the system: who has not answered for seven days is reminded, once. One statement; running it
 * again changes nothing. @returns how many are reminded
 */
export async function remindInvitations(db: Db, now: Date): Promise<number> {
  const { rows } = await sql`
    with reminded as (
      update invitation set reminded_at = ${now}
      where status = 'pending' and reminded_at is null and expires_at > ${now} and sent_at <= ${daysBefore(now, reminderDay)}
      returning id, district_id, partnership_id, person_id, direction)
    insert into history (district_id, partnership_id, person_id, verb, subject_id, audience, detail)
    select district_id, partnership_id, null, 'invitation.reminded', id, array_remove(array[person_id], null),
      jsonb_build_object('direction', direction) from reminded
    returning id`.execute(db);
  return rows.length;
}
