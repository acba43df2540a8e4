import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import type { Coming, DigestFacts, News, Waits } from './facts.ts';
import type { Rhythm } from './period.ts';

/** Districts by their zone: a digest is due by the clock of the place. */
export async function zones(db: Db): Promise<{ timezone: string; districtIds: string[] }[]> {
  const { rows } = await sql<{ timezone: string; districtIds: string[] }>`
    select timezone, array_agg(id) as "districtIds" from district group by timezone`.execute(db);
  return rows;
}

/** Somebody whose digest is due, and when the last one was written. */
export interface DueReader {
  personId: string;
  districtId: string;
  since: Date;
}

/**
 * The next people whose digest of this period has not been looked at: those who want one and are in a partnership or
 * invited into one.
 */
export async function dueReaders(
  db: Db,
  due: { districtIds: readonly string[]; rhythm: Rhythm; period: string; before: Date },
  limit: number,
): Promise<DueReader[]> {
  const { rows } = await sql<DueReader>`
    select p.id as "personId", p.district_id as "districtId", greatest(coalesce(w.at, ${due.before}), ${due.before}::timestamptz - interval '7 days') as since
    from person p left join digest_written w on w.person_id = p.id
    left join letter_choice c on c.person_id = p.id and c.kind = 'digest'
    where p.district_id = any (${[...due.districtIds]}::uuid[]) and p.digest = ${due.rhythm} and p.active and p.email is not null
      and coalesce(c.wanted, true) and w.period is distinct from ${due.period}
      and (exists (select 1 from membership m where m.person_id = p.id and m.left_at is null)
        or exists (select 1 from invitation i where i.person_id = p.id and i.status = 'pending'))
    order by p.id limit ${limit} for update of p skip locked`.execute(db);
  return rows;
}

/** Marks the period as looked at. */
export async function markWritten(db: Db, readers: readonly DueReader[], period: string, now: Date): Promise<void> {
  await sql`insert into digest_written (person_id, district_id, period, at)
    select p.id, p.district_id, ${period}, ${now} from person p where p.id = any (${readers.map((one) => one.personId)}::uuid[])
    on conflict (person_id) do update set period = excluded.period, at = excluded.at`.execute(db);
}

/** What each reader's digest says, by their id. A fixed number of queries for all of them. */
export async function digestFacts(
  db: Db,
  readers: readonly DueReader[],
  today: string,
  now: Date,
): Promise<Map<string, DigestFacts>> {
  const ids = readers.map((reader) => reader.personId);
  const waits = await waitsOf(db, ids, today, now);
  const coming = await comingOf(db, ids, now);
  const news = await newsOf(db, readers);
  const mine = <T extends { personId: string }>(all: readonly T[], id: string) =>
    all.filter((one) => one.personId === id);
  return new Map(
    ids.map((id) => [
      id,
      { waits: mine(waits, id), coming: mine(coming, id).slice(0, 5), news: newsFor(mine(news, id)) },
    ]),
  );
}

const partners = sql`array(select trim(q.given_name || ' ' || q.family_name) from membership o join person q on q.id = o.person_id
  where o.partnership_id = m.partnership_id and o.left_at is null and o.person_id <> m.person_id order by 1)`;

async function waitsOf(db: Db, ids: readonly string[], today: string, now: Date) {
  const { rows } = await sql<Waits & { personId: string }>`
    with mine as (
      select m.person_id, m.partnership_id, m.objective_revision, h.objective_id from membership m
      join partnership h on h.id = m.partnership_id and h.status <> 'closed' where m.left_at is null and m.person_id = any (${[...ids]}::uuid[])),
    asked as (
      select m.person_id, 'proposals' as what, p.decide_by as by from mine m join proposal p on p.partnership_id = m.partnership_id
        and p.status = 'open' and (p.later_at is null or p.later_until <= ${today}::date)
        where not exists (select 1 from position a where a.proposal_id = p.id and a.version = p.version and a.person_id = m.person_id)
      union all
      select m.person_id, 'revisits', null from mine m join proposal p on p.partnership_id = m.partnership_id and p.status = 'decided'
        and p.revisit_on <= ${today}::date
      union all
      select i.person_id, 'invitations', i.expires_at::date from invitation i where i.person_id = any (${[...ids]}::uuid[]) and i.status = 'pending'
        and i.direction = 'invite' and (i.expires_at is null or i.expires_at > ${now})
      union all
      select m.person_id, 'closings', c.share_by from membership m join closing c on c.partnership_id = m.partnership_id
        left join reflection r on r.partnership_id = c.partnership_id and r.round = c.round and r.purpose = 'closing' and r.person_id = m.person_id
        where m.person_id = any (${[...ids]}::uuid[]) and m.left_at is null and c.summary_version = 0 and coalesce(r.status, 'draft') = 'draft'
          and c.round = (select max(d.round) from closing d where d.partnership_id = c.partnership_id)
      union all
      select m.person_id, 'recommits', null from mine m join objective o on o.id = m.objective_id where m.objective_revision < o.revision
      union all
      select n.person_id, 'promises', null from next_step n join membership m on m.partnership_id = n.partnership_id and m.person_id = n.person_id
        and m.left_at is null where n.person_id = any (${[...ids]}::uuid[]) and n.kind = 'apply' and n.answered_at is null and n.ask_on <= ${today}::date)
    select person_id as "personId", what, count(*)::int as count, min(by)::text as by from asked group by person_id, what
    order by array_position(array['invitations', 'recommits', 'proposals', 'revisits', 'closings', 'promises'], what)`.execute(
    db,
  );
  return rows;
}

async function comingOf(db: Db, ids: readonly string[], now: Date) {
  const { rows } = await sql<Coming & { personId: string }>`
    select m.person_id as "personId", s.phase, s.starts_at as "startsAt", ${partners} as partners
    from membership m join partnership p on p.id = m.partnership_id and p.status <> 'closed'
    join session s on s.partnership_id = p.id and s.status = 'planned'
    where m.left_at is null and m.person_id = any (${[...ids]}::uuid[]) and s.starts_at > ${now} and s.starts_at < ${now}::timestamptz + interval '8 days'
    order by s.starts_at, s.id`.execute(db);
  return rows;
}

type Counted = {
  personId: string;
  partnershipId: string;
  partners: string[];
  what: News['counts'][number]['what'];
  count: number;
};

async function newsOf(db: Db, readers: readonly DueReader[]): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select m.person_id as "personId", m.partnership_id as "partnershipId", ${partners} as partners, k.what, count(*)::int as count
    from unnest(${readers.map((one) => one.personId)}::uuid[], ${readers.map((one) => one.since)}::timestamptz[]) r(person_id, since)
    join membership m on m.person_id = r.person_id and m.left_at is null
    join history h on h.partnership_id = m.partnership_id and h.at > greatest(r.since, m.joined_at) and h.person_id is distinct from m.person_id
    join (values ('post.added', 'posts'), ('proposal.decided', 'decisions'), ('session.planned', 'sessions'), ('session.held', 'sessions'),
      ('plan.made', 'plans'), ('evidence.added', 'evidence'), ('reflection.shared', 'reflections'), ('closing.summarised', 'reflections'),
      ('member.joined', 'people'), ('member.left', 'people'), ('guest.asked', 'people')) k(verb, what) on k.verb = h.verb
    group by m.person_id, m.partnership_id, k.what, m.id
    order by m.partnership_id, array_position(array['posts', 'decisions', 'sessions', 'plans', 'evidence', 'reflections', 'people'], k.what)`.execute(
    db,
  );
  return rows;
}

function newsFor(counted: readonly Counted[]): News[] {
  const groups = Map.groupBy(counted, (one) => one.partnershipId);
  return [...groups].map(([partnershipId, lines]) => ({
    partnershipId,
    partners: lines[0]?.partners ?? [],
    counts: lines.map(({ what, count }) => ({ what, count })),
  }));
}
