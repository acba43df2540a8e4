import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Break, ChangeKind, KeptTimeline, Milestone, Timeline, TimelineChange } from './timeline.ts';

/** When this partnership works; null when nobody has said. */
export async function timelineOf(db: Db, partnership: Pick<Partnership, 'id'>): Promise<KeptTimeline | null> {
  const { rows } = await sql<KeptTimeline>`
    select id, starts_on as "startsOn", ends_on as "endsOn", intended_days as "intendedDays", revisit_on as "revisitOn"
    from timeline where partnership_id = ${partnership.id}`.execute(db);
  return rows[0] ?? null;
}

/** Holds the partnership still until the transaction ends, so that two changes come one after the other. */
export async function holdStill(db: Db, partnership: Partnership): Promise<void> {
  await sql`select 1 from partnership where id = ${partnership.id} for update`.execute(db);
}

/** Keeps the timeline in place of what was there. */
export async function keepTimeline(db: Db, partnership: Partnership, timeline: Timeline, now: Date): Promise<void> {
  const { startsOn, endsOn, intendedDays, revisitOn } = timeline;
  await sql`
    insert into timeline (district_id, partnership_id, starts_on, ends_on, intended_days, revisit_on, created_at, updated_at)
    values (${partnership.districtId}, ${partnership.id}, ${startsOn}, ${endsOn}, ${intendedDays}, ${revisitOn}, ${now}, ${now})
    on conflict (partnership_id) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on,
      intended_days = excluded.intended_days, revisit_on = excluded.revisit_on, updated_at = excluded.updated_at`.execute(
    db,
  );
}

/** Remembers the rhythm that sessions were proposed by. @param days between two of them */
export async function keepRhythm(db: Db, partnership: Partnership, days: number): Promise<void> {
  await sql`update timeline set rhythm_days = ${days} where partnership_id = ${partnership.id}`.execute(db);
}

/** What changed and why, the newest first. */
export async function changesOf(db: Db, partnership: Partnership): Promise<TimelineChange[]> {
  const { rows } = await sql<TimelineChange>`
    select c.id, c.kind, c.days, c.reason, c.before, c.after, trim(p.given_name || ' ' || p.family_name) as name, c.at
    from timeline_change c join person p on p.id = c.person_id
    where c.partnership_id = ${partnership.id} order by c.at desc, c.id desc limit 200`.execute(db);
  return rows;
}

/** How often the timeline has changed: tells whether it still is what someone looked at. */
export async function countChanges(db: Db, partnership: Partnership): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from timeline_change where partnership_id = ${partnership.id}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The breaks among changes, as the partnership skipped them. */
export function breaksIn(changes: readonly TimelineChange[]): Break[] {
  return changes.flatMap(({ kind, after }) =>
    kind === 'skip' && after.from && after.to ? [{ from: after.from, to: after.to }] : [],
  );
}

export async function addChange(
  db: Db,
  partnership: Partnership,
  person: Person,
  change: { kind: ChangeKind; days: number | null; reason: string; before: object; after: object; now: Date },
): Promise<void> {
  await sql`
    insert into timeline_change (district_id, partnership_id, kind, days, reason, before, after, person_id, at)
    values (${partnership.districtId}, ${partnership.id}, ${change.kind}, ${change.days}, ${change.reason},
      ${JSON.stringify(change.before)}::jsonb, ${JSON.stringify(change.after)}::jsonb, ${person.id}, ${change.now})`.execute(
    db,
  );
}

/** The partnership's milestones, the earliest first. */
export async function milestonesOf(db: Db, partnership: Partnership): Promise<Milestone[]> {
  const { rows } = await sql<Milestone>`
    select id, title, on_date as "onDate", done_at as "doneAt" from milestone
    where partnership_id = ${partnership.id} order by on_date, created_at, id limit 200`.execute(db);
  return rows;
}

export async function addMilestone(
  db: Db,
  partnership: Partnership,
  row: { id: string; title: string; onDate: string; now: Date },
): Promise<void> {
  await sql`insert into milestone (id, district_id, partnership_id, title, on_date, created_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.title}, ${row.onDate}, ${row.now})`.execute(
    db,
  );
}

/** Marks a milestone reached, or not after all. @returns false when it isn't one of this partnership */
export async function setMilestone(
  db: Db,
  partnership: Partnership,
  id: string,
  doneAt: Date | null,
): Promise<boolean> {
  const { rows } =
    await sql`update milestone set done_at = ${doneAt} where id = ${id} and partnership_id = ${partnership.id} returning id`.execute(
      db,
    );
  return rows.length > 0;
}

/** @returns false when it isn't one of this partnership */
export async function removeMilestone(db: Db, partnership: Partnership, id: string): Promise<boolean> {
  const { rows } =
    await sql`delete from milestone where id = ${id} and partnership_id = ${partnership.id} returning id`.execute(db);
  return rows.length > 0;
}

/** Moves milestones that are not reached and lie on `from` or later by so many days. */
export async function moveMilestones(
  db: Db,
  partnership: Partnership,
  from: string | null,
  days: number,
): Promise<void> {
  await sql`update milestone set on_date = on_date + ${days}::int
    where partnership_id = ${partnership.id} and done_at is null and (${from}::date is null or on_date >= ${from}::date)`.execute(
    db,
  );
}
