import { type RawBuilder, sql } from 'kysely';
import type { Objective } from '../objective/objective.ts';
import type { Linked } from '../partnership/evaluation.ts';
import { objectiveColumns, objectiveFrom, objectiveTables } from '../objective/store.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Asked } from './asked.ts';
import { freedSince, type Revisit, type Seen, type Sent, stalledBefore } from './desk.ts';

/** A page of a list and how long the list is. */
export interface Lines<L> {
  lines: L[];
  total: number;
}

interface PageOf {
  limit: number;
  offset: number;
}

const cut = (page: PageOf) => sql`limit ${page.limit} offset ${page.offset}`;

/** The total stands on each row. */
function linesOf<L>(rows: readonly (L & { total: number })[]): Lines<L> {
  return { lines: [...rows], total: rows[0]?.total ?? 0 };
}

/** Open objectives on which no partnership is forming or under way, the longest waiting first. */
export async function unmatched(
  db: Db,
  specialist: Person,
  wanted: Pick<Asked, 'words' | 'building'>,
  page: PageOf,
): Promise<Lines<Objective>> {
  const like = `%${wanted.words.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<{ total: number }>`
    with page as materialized (select o.id, count(*) over ()::int as total from objective o join person a on a.id = o.person_id
    where o.district_id = ${specialist.districtId} and o.visibility = 'open' and a.active
      and not exists (select 1 from partnership p where p.objective_id = o.id and p.status <> 'closed')
      and ${wanted.words ? sql`fold(o.statement) like fold(${like})` : sql`true`}
      and ${wanted.building ? sql`a.building_id = ${wanted.building}` : sql`true`}
    order by o.opened_at, o.id ${cut(page)})
    select ${objectiveColumns}, page.total from ${objectiveTables} join page on page.id = o.id order by o.opened_at, o.id`.execute(
    db,
  );
  return { lines: rows.map(objectiveFrom), total: rows[0]?.total ?? 0 };
}

/** Of what `specialist` sent on others' behalf: what waits, and what was declined or lapsed so that the next may be asked. */
export async function invitationsToFollow(db: Db, specialist: Person, now: Date, page: PageOf): Promise<Lines<Sent>> {
  const { rows } = await sql<Sent & { total: number }>`
    select i.id, coalesce(trim(p.given_name || ' ' || p.family_name), i.email) as name, i.objective_id as "objectiveId", o.statement,
      case when i.status = 'pending' and i.expires_at <= ${now} then 'lapsed' else i.status end as status,
      coalesce(i.sent_at, i.created_at) as "sentAt", i.expires_at as "expiresAt", count(*) over ()::int as total
    from invitation i left join person p on p.id = i.person_id join partnership q on q.id = i.partnership_id
      left join objective o on o.id = i.objective_id and o.visibility <> 'draft'
    where i.district_id = ${specialist.districtId} and i.sender_id = ${specialist.id} and i.by_specialist and (
      (i.status = 'pending' and (i.expires_at is null or i.expires_at > ${now}))
      or (i.status in ('declined', 'lapsed', 'pending') and coalesce(i.answered_at, i.expires_at) > ${freedSince(now)}
        and q.status = 'forming' and o.visibility = 'open' and o.person_id is distinct from i.person_id
        and not exists (select 1 from invitation later where later.partnership_id = i.partnership_id and later.created_at > coalesce(i.answered_at, i.expires_at))))
    order by i.status = 'pending', i.created_at, i.id ${cut(page)}`.execute(db);
  return linesOf(rows);
}

const seen = sql`p.id, p.kind, p.status, p.member_count as size, p.created_at as "createdAt", p.last_activity_at as "lastActivityAt", s.step,
  (select json_build_object('offeredAt', extract(epoch from h.offered_at) * 1000, 'answer', h.answer) from help_offer h
    where h.partnership_id = p.id order by h.offered_at desc limit 1) as offer`;
const latestStep = sql`left join lateral (
  select step from partnership_step where partnership_id = p.id order by last_at desc limit 1) s on true`;

type SeenRow<S extends Seen> = S & { total: number };

/** The moment inside JSON comes as a number. */
function dated<S extends Seen>(line: S): S {
  return line.offer ? { ...line, offer: { ...line.offer, offeredAt: new Date(line.offer.offeredAt) } } : line;
}

function quiet(specialist: Person, now: Date): RawBuilder<unknown> {
  const before = stalledBefore(now);
  return sql`p.district_id = ${specialist.districtId} and p.member_count > 0
    and ((p.status = 'forming' and p.last_activity_at < ${before.forming}) or (p.status = 'under_way' and p.last_activity_at < ${before.underWay}))`;
}

/** Partnerships that have gone quiet, the quietest first: numbers, dates and a step, nothing else leaves this query. */
export async function stalled(
  db: Db,
  specialist: Person,
  now: Date,
  wanted: Pick<Asked, 'step'>,
  page: PageOf,
): Promise<Lines<Seen>> {
  const { rows } = await sql<SeenRow<Seen>>`
    with page as materialized (
      select p.id, count(*) over ()::int as total from partnership p ${wanted.step ? latestStep : sql``}
      where ${quiet(specialist, now)} and ${wanted.step ? sql`s.step = ${wanted.step}` : sql`true`}
      order by p.last_activity_at, p.id ${cut(page)})
    select ${seen}, page.total from page join partnership p on p.id = page.id ${latestStep} order by p.last_activity_at, p.id`.execute(
    db,
  );
  const { lines, total } = linesOf(rows);
  return { lines: lines.map(dated), total };
}

/** Has this partnership gone quiet? */
export async function isStalled(db: Db, specialist: Person, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`select 1 from partnership p where p.id = ${id} and ${quiet(specialist, now)}`.execute(db);
  return rows.length > 0;
}

/** Partnerships whose year has come to the look at its end, the longest due first. Numbers and dates only. */
export async function revisits(db: Db, today: string, page: PageOf): Promise<Lines<Revisit>> {
  const { rows } = await sql<SeenRow<Revisit>>`
    with page as materialized (
      select due.*, count(*) over ()::int as total from revisits_due(${today}) due order by due.revisit_on, due.partnership_id ${cut(page)})
    select ${seen}, page.revisit_on::text as "revisitOn", page.ends_on::text as "endsOn", page.total
    from page join partnership p on p.id = page.partnership_id ${latestStep} order by page.revisit_on, p.id`.execute(
    db,
  );
  const { lines, total } = linesOf(rows);
  return { lines: lines.map(dated), total };
}

/** Is the look due in this partnership? */
export async function isRevisitDue(db: Db, id: string, today: string): Promise<boolean> {
  const { rows } = await sql`select 1 from revisits_due(${today}) where partnership_id = ${id}`.execute(db);
  return rows.length > 0;
}

/** Those pairs of `ids` of whom one evaluates the other; specialists read the roster's links. */
export async function evaluationsAmong(db: Db, ids: readonly string[]): Promise<Linked[]> {
  if (ids.length < 2) return [];
  const { rows } = await sql<{ one: string; other: string }>`
    select supervisor_id as one, person_id as other from supervision
    where supervisor_id = any(${[...ids]}::uuid[]) and person_id = any(${[...ids]}::uuid[])`.execute(db);
  return rows.map((row) => [row.one, row.other] as const);
}
