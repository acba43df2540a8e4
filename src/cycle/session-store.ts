import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { plainStart } from '../platform/markdown.ts';
import type { SessionPlan } from '../timeline/session.ts';
import type { Evidence } from './cycle.ts';
import type { Notes } from './notes.ts';

/** A session's shared notes. */
export async function notesOf(db: Db, partnership: Partnership, sessionId: string): Promise<Notes> {
  const { rows } = await sql<Notes>`
    select n.body, n.version, coalesce(trim(p.given_name || ' ' || p.family_name), '') as name, n.updated_at as "updatedAt"
    from session_note n left join person p on p.id = n.updated_by
    where n.session_id = ${sessionId} and n.partnership_id = ${partnership.id}`.execute(db);
  return rows[0] ?? { body: '', version: 0, name: '', updatedAt: null };
}

/** The first words of the notes of a partnership's sessions, on one line each, by session. One query. */
export async function notesBySession(db: Db, partnership: Partnership): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; body: string }>`
    select session_id as id, left(body, 1000) as body from session_note where partnership_id = ${partnership.id} and body <> ''`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, plainStart(row.body, 160)]));
}

/** Writes the notes if nobody has since `basedOn` (0: nobody ever). @returns false when someone has */
export async function keepNotes(
  db: Db,
  partnership: Partnership,
  row: { sessionId: string; body: string; basedOn: number; personId: string; now: Date },
): Promise<boolean> {
  if (row.basedOn === 0) {
    const added = await sql`
      insert into session_note (session_id, district_id, partnership_id, body, updated_by, updated_at)
      values (${row.sessionId}, ${partnership.districtId}, ${partnership.id}, ${row.body}, ${row.personId}, ${row.now})
      on conflict (session_id) do nothing returning session_id`.execute(db);
    return added.rows.length > 0;
  }
  const { rows } = await sql`
    update session_note set body = ${row.body}, version = version + 1, updated_by = ${row.personId}, updated_at = ${row.now}
    where session_id = ${row.sessionId} and partnership_id = ${partnership.id} and version = ${row.basedOn} returning session_id`.execute(
    db,
  );
  return rows.length > 0;
}

/** Who was there: present or not, by person; somebody nobody was asked about is missing. */
export async function attendanceOf(db: Db, partnership: Partnership, sessionId: string): Promise<Map<string, boolean>> {
  const { rows } = await sql<{ id: string; present: boolean }>`
    select person_id as id, present from attendance where session_id = ${sessionId} and partnership_id = ${partnership.id}`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row.present]));
}

/** Keeps who was there, in place of what was said before. */
export async function keepAttendance(
  db: Db,
  partnership: Partnership,
  sessionId: string,
  present: ReadonlyMap<string, boolean>,
): Promise<void> {
  const values = [...present].map(([id, was]) => ({ id, was }));
  await sql`
    insert into attendance (district_id, partnership_id, session_id, person_id, present)
    select ${partnership.districtId}, ${partnership.id}, ${sessionId}, v.id, v.was
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v(id uuid, was boolean)
    on conflict (session_id, person_id) do update set present = excluded.present`.execute(db);
}

/** The session was held, in this cycle. One that was held before stays in its own. */
export async function markHeld(
  db: Db,
  partnership: Partnership,
  sessionId: string,
  cycleId: string,
  now: Date,
): Promise<void> {
  await sql`
    update session set status = 'held', word = '', held_at = coalesce(held_at, ${now}), cycle_id = coalesce(cycle_id, ${cycleId})
    where id = ${sessionId} and partnership_id = ${partnership.id}`.execute(db);
}

/** Adds a session that has been held already. */
export async function addHeld(
  db: Db,
  partnership: Partnership,
  row: SessionPlan & { id: string; cycleId: string; loggedBy: string; now: Date },
): Promise<void> {
  await sql`
    insert into session (id, district_id, partnership_id, cycle_id, phase, starts_at, minutes, place, status, held_at, logged_by, created_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.cycleId}, ${row.phase}, ${row.startsAt}, ${row.minutes}, ${row.place},
      'held', ${row.now}, ${row.loggedBy}, ${row.now})`.execute(db);
}

const evidence = sql<Evidence>`
  select e.id, e.plan_id as "planId", e.session_id as "sessionId", e.kind, e.title, e.body, e.url, e.person_id as "personId",
    trim(p.given_name || ' ' || p.family_name) as name, e.at
  from evidence e join person p on p.id = e.person_id`;

/** Evidence beside one session or one plan, the oldest first. */
export async function evidenceOf(
  db: Db,
  partnership: Partnership,
  beside: { sessionId: string } | { planId: string },
): Promise<Evidence[]> {
  const where = 'sessionId' in beside ? sql`e.session_id = ${beside.sessionId}` : sql`e.plan_id = ${beside.planId}`;
  const { rows } =
    await sql<Evidence>`${evidence} where ${where} and e.partnership_id = ${partnership.id} order by e.at, e.id limit 200`.execute(
      db,
    );
  return rows;
}

export async function addEvidence(
  db: Db,
  partnership: Partnership,
  row: {
    id: string;
    planId: string | null;
    sessionId: string | null;
    title: string;
    body: string;
    url: string | null;
    personId: string;
    now: Date;
  },
): Promise<void> {
  await sql`
    insert into evidence (id, district_id, partnership_id, plan_id, session_id, kind, title, body, url, person_id, at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.planId}, ${row.sessionId}, ${row.url ? 'link' : 'note'},
      ${row.title}, ${row.body}, ${row.url}, ${row.personId}, ${row.now})`.execute(db);
}

/** Takes away one's own evidence. @returns what it stood beside; null when it isn't one's own */
export async function removeEvidence(
  db: Db,
  partnership: Partnership,
  person: Person,
  id: string,
): Promise<{ planId: string | null; sessionId: string | null } | null> {
  const { rows } = await sql<{ planId: string | null; sessionId: string | null }>`
    delete from evidence where id = ${id} and partnership_id = ${partnership.id} and person_id = ${person.id}
    returning plan_id as "planId", session_id as "sessionId"`.execute(db);
  return rows[0] ?? null;
}
