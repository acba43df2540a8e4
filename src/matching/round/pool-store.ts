import { type RawBuilder, sql } from 'kysely';
import { objectiveColumns, objectiveFrom, objectiveTables } from '../../objective/store.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Apart } from './circle.ts';
import { type Candidate, type Filters, leftOutBecause } from './pool.ts';
import { type Answer, hindranceOf, type Pooled, type Round, standingOf } from './round.ts';

/** People with an open objective that fits, each once with their newest, by name; also who is left out and why. */
export async function candidates(db: Db, specialist: Person, filters: Filters, now: Date): Promise<Candidate[]> {
  const { rows } = await sql<{
    personId: string;
    objectiveId: string;
    name: string;
    building: string | null;
    paused: boolean;
    optedOut: boolean;
    specialist: boolean;
    partnered: boolean;
    asked: boolean;
  }>`
    select * from (
      select distinct on (o.person_id) o.person_id as "personId", o.id as "objectiveId", trim(a.given_name || ' ' || a.family_name) as name,
        a.family_name, b.name as building, a.paused, a.rounds_opt_out as "optedOut", 'specialist' = any(a.roles) as specialist,
        partners_on(o.id, o.person_id) as partnered,
        exists (select 1 from round_person p join round_invitation i on i.round_id = p.round_id and i.number = p.number
          where p.person_id = o.person_id and i.status in ('due', 'pending')) as asked
      from ${objectiveTables}
      where o.district_id = ${specialist.districtId} and o.visibility = 'open' and a.active and ${wished(specialist, filters, now)}
      order by o.person_id, partnered, o.opened_at desc, o.id) found
    order by fold(family_name), fold(name), "personId"`.execute(db);
  return rows.map((row) => ({
    personId: row.personId,
    objectiveId: row.objectiveId,
    name: row.name,
    building: row.building,
    leftOut: leftOutBecause(row),
  }));
}

function wished(specialist: Person, filters: Filters, now: Date): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (filters.building) conditions.push(sql`a.building_id = ${filters.building}`);
  if (filters.subject)
    conditions.push(sql`exists (select 1 from unnest(o.subjects) s where fold(s) = fold(${filters.subject}))`);
  if (filters.grade) conditions.push(sql`${filters.grade} = any(o.grades)`);
  if (filters.focus)
    conditions.push(
      sql`exists (select 1 from objective_focus x join focus_area f on f.id = x.focus_area_id where x.objective_id = o.id and f.key = ${filters.focus})`,
    );
  if (filters.source) conditions.push(sql`o.source = ${filters.source}`);
  if (filters.priority) conditions.push(sql`o.priority_id = ${filters.priority}`);
  const opened = sql`coalesce(o.opened_at, o.created_at)`;
  if (filters.days)
    conditions.push(sql`${opened} <= ${now}::timestamptz - make_interval(days => ${Number(filters.days)}::int)`);
  if (filters.since)
    conditions.push(sql`${opened} >= ${filters.since}::date::timestamp at time zone ${specialist.district.timezone}`);
  return sql.join(conditions, sql` and `);
}

interface Row {
  number: number;
  who: string;
  name: string;
  given: string;
  building_id: string | null;
  building: string | null;
  language: 'en' | 'es';
  active: boolean;
  paused: boolean;
  opted_out: boolean;
  taken_out: boolean;
  id: string | null;
  wave: number | null;
  answer: Answer | null;
  asked_in: number | null;
  asked_objective: number | null;
  failure: string | null;
  into_id: string | null;
  refusals: number;
  members: number | null;
  forming: boolean | null;
  others_asked: number;
}

/**
 * Everybody of a round's pool, by number, with their objective while it is open and how they stand now. One query.
 * @param only these numbers; everybody unless told
 */
export async function poolOf(
  db: Db,
  round: Pick<Round, 'id' | 'districtId'>,
  only: readonly number[] | null = null,
): Promise<Pooled[]> {
  const { rows } = await sql<Row>`
    select n.number, n.person_id as who, trim(a.given_name || ' ' || a.family_name) as name, a.given_name as given,
      coalesce(a.language, d.language) as language, a.active, a.paused, a.rounds_opt_out as opted_out, n.taken_out,
      l.wave, l.status as answer, l.asked_in, l.asked_objective, l.failure, l.into_id,
      (select count(*)::int from round_invitation i where i.round_id = n.round_id and i.number = n.number and i.status = 'declined') as refusals,
      m.member_count as members, m.status = 'forming' as forming,
      (select count(*)::int from round_invitation i join round_group g on g.id = i.group_id
        where g.into_id = l.into_id and i.status in ('due', 'pending')) as others_asked,
      ${objectiveColumns}
    from round_person n join person a on a.id = n.person_id join district d on d.id = n.district_id left join building b on b.id = a.building_id
      left join objective o on o.id = n.objective_id
        and (o.visibility = 'open' or (o.visibility = 'taken' and not partners_on(o.id, o.person_id)))
      left join lateral (
        select i.wave, i.status, g.number as asked_in, g.objective_number as asked_objective, g.failure, g.into_id
        from round_invitation i join round_group g on g.id = i.group_id
        where i.round_id = n.round_id and i.number = n.number order by i.wave desc limit 1) l on true
      left join partnership m on m.id = l.into_id
    where n.round_id = ${round.id} and n.district_id = ${round.districtId} and (${only === null} or n.number = any(${[...(only ?? [])]}::int[])) order by n.number`.execute(
    db,
  );
  return rows.map(pooledFrom);
}

function pooledFrom(row: Row): Pooled {
  const known = {
    active: row.active,
    paused: row.paused,
    optedOut: row.opted_out,
    takenOut: row.taken_out,
    open: row.id !== null,
    answer: row.answer,
    refusals: row.refusals,
    members: row.members ?? 0,
    othersAsked: row.others_asked,
    forming: row.forming ?? false,
  };
  const standing = standingOf(known);
  return {
    number: row.number,
    personId: row.who,
    name: row.name,
    givenName: row.given,
    buildingId: row.building_id,
    building: row.building,
    language: row.language,
    objective: row.id === null ? null : objectiveFrom(row),
    standing,
    hindrance: hindranceOf(known),
    asked:
      row.wave === null || row.answer === null
        ? null
        : { wave: row.wave, group: row.asked_in ?? 0, answer: row.answer, failure: row.failure },
    alone:
      standing === 'alone' && row.into_id !== null
        ? { partnershipId: row.into_id, objective: row.asked_objective ?? row.number }
        : null,
  };
}

/** Adds these people to a round, numbered after those who are in it. */
export async function addPeople(
  db: Db,
  round: Pick<Round, 'id' | 'districtId'>,
  people: readonly { personId: string; objectiveId: string }[],
): Promise<void> {
  await sql`
    insert into round_person (district_id, round_id, number, person_id, objective_id)
    select ${round.districtId}, ${round.id},
      (select coalesce(max(number), 0) from round_person where round_id = ${round.id})::int + u.n::int, u.person, u.objective
    from unnest(${people.map((one) => one.personId)}::uuid[], ${people.map((one) => one.objectiveId)}::uuid[]) with ordinality u (person, objective, n)
    on conflict do nothing`.execute(db);
}

/** Takes somebody out of the round by hand, or puts them back. */
export async function setTakenOut(db: Db, round: Pick<Round, 'id'>, number: number, out: boolean): Promise<void> {
  await sql`update round_person set taken_out = ${out} where round_id = ${round.id} and number = ${number}`.execute(db);
}

/** What keeps people of the pool apart, and how often two have been partners. */
export async function bondsOf(
  db: Db,
  round: Pick<Round, 'id'>,
  people: readonly Pick<Pooled, 'number' | 'personId'>[],
): Promise<{ apart: Apart[]; earlier: { pair: readonly [number, number]; times: number }[] }> {
  const ids = people.map((one) => one.personId);
  const numbers = new Map(people.map((one) => [one.personId, one.number]));
  const [kept, before, refused] = await Promise.all([
    sql<{
      one: string;
      other: string;
      why: 'evaluates' | 'declined';
    }>`select * from kept_apart(${ids}::uuid[])`.execute(db),
    sql<{ one: string; other: string; times: number }>`select * from partners_before(${ids}::uuid[])`.execute(db),
    // Who said no to a group of this round is not proposed to the others of it again.
    sql<{ one: number; other: number }>`
      select i.number as one, o.number as other from round_invitation i
        join round_invitation o on o.group_id = i.group_id and o.number <> i.number
      where i.round_id = ${round.id} and i.status = 'declined'`.execute(db),
  ]);
  const pair = (one: string, other: string) => [numbers.get(one) ?? 0, numbers.get(other) ?? 0] as const;
  return {
    apart: [
      ...kept.rows.map((row) => ({ pair: pair(row.one, row.other), why: row.why })),
      ...refused.rows.map((row) => ({ pair: [row.one, row.other] as const, why: 'declined' as const })),
    ],
    earlier: before.rows.map((row) => ({ pair: pair(row.one, row.other), times: row.times })),
  };
}
