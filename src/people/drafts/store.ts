import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { Typed } from '../../platform/http/form.ts';
import type { Person } from '../person.ts';

/**
 * What `person` had typed into the form that is sent to `form` (a path) and has not sent yet; null when there is
 * nothing. Nobody else's draft can be asked for.
 */
export async function draftFor(db: Db, person: Person, form: string): Promise<Typed | null> {
  const { rows } = await sql<{ fields: Typed }>`
    select fields from draft where person_id = ${person.id} and district_id = ${person.districtId} and form = ${form}`.execute(
    db,
  );
  return rows[0]?.fields ?? null;
}

/** Forgets what was typed into `form`: it has been sent, or its author discards it. */
export async function clearDraft(db: Db, person: Person, form: string): Promise<void> {
  await sql`delete from draft where person_id = ${person.id} and district_id = ${person.districtId} and form = ${form}`.execute(
    db,
  );
}

/** Keeps what `person` has typed into `form` so far, in place of what was kept before. */
export async function keepDraft(db: Db, person: Person, form: string, fields: Typed, now: Date): Promise<void> {
  await sql`
    insert into draft (district_id, person_id, form, fields, updated_at)
    values (${person.districtId}, ${person.id}, ${form}, ${JSON.stringify(fields)}::jsonb, ${now})
    on conflict (person_id, form) do update set fields = excluded.fields, updated_at = excluded.updated_at`.execute(db);
}

/** How many unsent forms are kept for one person; the longest untouched go first. */
const mostKept = 100;

/** Lets go of `person`'s longest untouched drafts beyond the hundred newest. */
export async function thinDrafts(db: Db, person: Person): Promise<void> {
  await sql`
    delete from draft where person_id = ${person.id} and district_id = ${person.districtId} and form in (
      select form from draft where person_id = ${person.id} order by updated_at desc, form offset ${mostKept})`.execute(
    db,
  );
}

/** Was the form rendered with `requestId` sent already? Then what arrives late from it is no draft any more. */
export async function wasSent(db: Db, person: Person, requestId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from answered_request where request_id = ${requestId} and person_id = ${person.id} and district_id = ${person.districtId}`.execute(
    db,
  );
  return rows.length > 0;
}
