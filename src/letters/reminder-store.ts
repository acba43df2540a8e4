import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

export interface SessionReminder {
  personId: string;
  sessionId: string;
  partnershipId: string;
  phase: 'reflect' | 'plan' | 'act';
  startsAt: Date;
  minutes: number;
  place: string;
  /** Its date in the district's zone: a session that was moved is reminded of again. */
  day: string;
  partners: string[];
}

// Everybody else in the partnership, for "with Ben and Carmen".
const partners = sql`array(select trim(q.given_name || ' ' || q.family_name) from membership o join person q on q.id = o.person_id
  where o.partnership_id = m.partnership_id and o.left_at is null and o.person_id <> m.person_id order by o.joined_at, o.id)`;

/** Sessions that are tomorrow where their people are, once it is four in the afternoon there. One query for everybody. */
export async function sessionsTomorrow(db: Db, now: Date): Promise<SessionReminder[]> {
  const { rows } = await sql<SessionReminder>`
    select m.person_id as "personId", s.id as "sessionId", s.partnership_id as "partnershipId", s.phase, s.starts_at as "startsAt", s.minutes, s.place,
      ((s.starts_at at time zone d.timezone)::date)::text as day, ${partners} as partners
    from session s join partnership p on p.id = s.partnership_id join district d on d.id = s.district_id
    join membership m on m.partnership_id = s.partnership_id and m.left_at is null
    where s.status = 'planned' and p.status <> 'closed' and s.starts_at > ${now} and s.starts_at < ${now}::timestamptz + interval '40 hours'
      and (s.starts_at at time zone d.timezone)::date = (${now}::timestamptz at time zone d.timezone)::date + 1
      and extract(hour from ${now}::timestamptz at time zone d.timezone) >= 16`.execute(db);
  return rows;
}

export interface DateReminder {
  personId: string;
  partnershipId: string;
  /** What it is about: the closing, the timeline, the next step. */
  subjectId: string;
  day: string;
  partners: string[];
}

/** Members whose timeline ends within two weeks while nobody has opened the closing. */
export async function endingsNear(db: Db, now: Date): Promise<DateReminder[]> {
  const { rows } = await sql<DateReminder>`
    select m.person_id as "personId", t.partnership_id as "partnershipId", t.id as "subjectId", t.ends_on::text as day, ${partners} as partners
    from timeline t join partnership p on p.id = t.partnership_id join district d on d.id = t.district_id
    join membership m on m.partnership_id = t.partnership_id and m.left_at is null
    where p.status = 'under_way' and t.revisit_on is null
      and t.ends_on - (${now}::timestamptz at time zone d.timezone)::date between 0 and least(14, (t.ends_on - t.starts_on) / 2)
      and not exists (select 1 from closing c where c.partnership_id = t.partnership_id and c.opened_at >= t.starts_on)`.execute(
    db,
  );
  return rows;
}

/** Members who have not shared their closing, when the day to share is tomorrow. */
export async function sharingTomorrow(db: Db, now: Date): Promise<DateReminder[]> {
  const { rows } = await sql<DateReminder>`
    select m.person_id as "personId", c.partnership_id as "partnershipId", c.id as "subjectId", c.share_by::text as day, ${partners} as partners
    from closing c join district d on d.id = c.district_id join membership m on m.partnership_id = c.partnership_id and m.left_at is null
    where c.share_by = (${now}::timestamptz at time zone d.timezone)::date + 1
      and not exists (select 1 from reflection r where r.partnership_id = c.partnership_id and r.round = c.round and r.purpose = 'closing'
        and r.person_id = m.person_id and r.status = 'shared')`.execute(db);
  return rows;
}

/** Members whose year comes to its last week: go on, change or close. */
export async function revisitsDue(db: Db, now: Date): Promise<DateReminder[]> {
  const { rows } = await sql<DateReminder>`
    select m.person_id as "personId", t.partnership_id as "partnershipId", t.id as "subjectId", t.revisit_on::text as day, ${partners} as partners
    from timeline t join partnership p on p.id = t.partnership_id join district d on d.id = t.district_id
    join membership m on m.partnership_id = t.partnership_id and m.left_at is null
    where p.status <> 'closed' and t.revisit_on is not null and (${now}::timestamptz at time zone d.timezone)::date between t.revisit_on and t.ends_on`.execute(
    db,
  );
  return rows;
}

/** People whom it is time to ask how a promise goes. */
export async function promisesDue(db: Db, now: Date): Promise<DateReminder[]> {
  const { rows } = await sql<DateReminder>`
    select n.person_id as "personId", n.partnership_id as "partnershipId", n.id as "subjectId", n.ask_on::text as day, array[]::text[] as partners
    from next_step n join district d on d.id = n.district_id
    join membership m on m.partnership_id = n.partnership_id and m.person_id = n.person_id and m.left_at is null
    where n.kind = 'apply' and n.answered_at is null and n.ask_on <= (${now}::timestamptz at time zone d.timezone)::date`.execute(
    db,
  );
  return rows;
}

const today = (now: Date) => sql`(${now}::timestamptz at time zone d.timezone)::date`;
const unanswered = (day: ReturnType<typeof sql>) => sql`
  select m.person_id as "personId", p.partnership_id as "partnershipId", p.id as "subjectId", ${day}::text as day, ${partners} as partners
  from proposal p join partnership h on h.id = p.partnership_id join district d on d.id = p.district_id
  join membership m on m.partnership_id = p.partnership_id and m.left_at is null`;
const stillOpen = sql`p.status = 'open' and h.status <> 'closed'
  and not exists (select 1 from position a where a.proposal_id = p.id and a.version = p.version and a.person_id = m.person_id)`;

/** Members who have not answered an open proposal whose day to answer by is tomorrow; one that was put off asks nobody. */
export async function answersTomorrow(db: Db, now: Date): Promise<DateReminder[]> {
  const { rows } = await sql<DateReminder>`${unanswered(sql`p.decide_by`)} where p.decide_by = ${today(now)} + 1
    and (p.later_at is null or p.later_until <= ${today(now)}) and p.created_at < ${now}::timestamptz - interval '6 hours'
    and ${stillOpen}`.execute(db);
  return rows;
}

/** Members who have not answered a proposal that was put off and comes back today. */
export async function comingBack(db: Db, now: Date): Promise<DateReminder[]> {
  const { rows } =
    await sql<DateReminder>`${unanswered(sql`p.later_until`)} where p.later_until = ${today(now)} and ${stillOpen}`.execute(
      db,
    );
  return rows;
}
