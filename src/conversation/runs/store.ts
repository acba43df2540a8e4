import { sql } from 'kysely';
import type { Words } from '../../language/words.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import type { ConversationProtocol } from '../protocols/shape.ts';
import { hereFor } from './access.ts';
import type { Phase, RunState } from './run.ts';

/** Somebody who has opened the run. */
export interface Participant {
  personId: string;
  name: string;
  cameAt: Date;
  seenAt: Date;
}

/** One live use of a protocol. */
export interface Run {
  id: string;
  protocol: string;
  protocolVersion: number;
  /** The protocol as it was when the run was opened. */
  definition: ConversationProtocol;
  state: RunState;
  version: number;
  onPaper: boolean;
  openedBy: string;
  openedAt: Date;
  beganAt: Date | null;
  endedAt: Date | null;
  /** In the order they came. */
  people: readonly Participant[];
}

type Row = Omit<Run, 'people'> & { people: { person_id: string; name: string; came_at: string; seen_at: string }[] };

/** One run of this partnership with who has opened it; null when it isn't one of its. One query. */
export async function runOf(db: Db, partnership: Partnership, id: string): Promise<Run | null> {
  const { rows } = await sql<Row>`
    select r.id, r.protocol, r.protocol_version as "protocolVersion", r.definition, r.state, r.version, r.on_paper as "onPaper",
      r.opened_by as "openedBy", r.opened_at as "openedAt", r.began_at as "beganAt", r.ended_at as "endedAt",
      coalesce((select json_agg(json_build_object('person_id', q.person_id, 'name', trim(n.given_name || ' ' || n.family_name),
          'came_at', q.came_at, 'seen_at', q.seen_at) order by q.came_at, q.person_id)
        from run_person q join person n on n.id = q.person_id where q.run_id = r.id), '[]'::json) as people
    from run r where r.id = ${id} and r.partnership_id = ${partnership.id}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const people = row.people.map((one) => ({
    personId: one.person_id,
    name: one.name,
    cameAt: new Date(one.came_at),
    seenAt: new Date(one.seen_at),
  }));
  return { ...row, people };
}

/** A run to be kept; one that was held on paper is over already. */
export interface NewRun {
  id: string;
  definition: ConversationProtocol;
  state: RunState;
  onPaper: boolean;
  openedBy: string;
  openedAt: Date;
}

/** Adds a run. */
export async function addRun(db: Db, partnership: Partnership, run: NewRun): Promise<void> {
  const { definition, state } = run;
  await sql`
    insert into run (id, district_id, partnership_id, protocol, protocol_version, definition, phase, state, shown, on_paper, opened_by,
      opened_at, moved_at, began_at, ended_at)
    values (${run.id}, ${partnership.districtId}, ${partnership.id}, ${definition.key}, ${definition.version}, ${JSON.stringify(definition)}::jsonb,
      ${state.phase}, ${JSON.stringify(state)}::jsonb, ${state.shown}, ${run.onPaper}, ${run.openedBy}, ${run.openedAt}, ${run.openedAt},
      ${run.onPaper ? run.openedAt : null}, ${run.onPaper ? run.openedAt : null})`.execute(db);
}

/**
 * Puts a new state in the place of the one that was read, and tells every device.
 * @returns false when somebody else was first: then nothing is changed
 */
export async function replaceState(
  db: Db,
  partnership: Partnership,
  run: Pick<Run, 'id' | 'version'>,
  state: RunState,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update run set state = ${JSON.stringify(state)}::jsonb, phase = ${state.phase}, shown = ${state.shown}, version = version + 1, moved_at = ${now},
      began_at = case when ${state.phase} = 'going' then coalesce(began_at, ${now}) else began_at end,
      ended_at = case when ${state.phase} in ('done', 'dropped') then ${now} else ended_at end
    where id = ${run.id} and partnership_id = ${partnership.id} and version = ${run.version} returning id`.execute(db);
  if (rows.length === 0) return false;
  await tell(db, run);
  return true;
}

/** Tells every device that follows this run, once the transaction commits, that something changed. The id alone travels. */
export async function tell(db: Db, run: Pick<Run, 'id'>): Promise<void> {
  await sql`select pg_notify('live', json_build_object('partnership', null, 'people', '{}'::uuid[], 'run', ${run.id}::text)::text)`.execute(
    db,
  );
}

/** `person`'s device was heard of at `now`. */
export async function comeIn(
  db: Db,
  partnership: Partnership,
  run: Pick<Run, 'id'>,
  person: Person,
  now: Date,
): Promise<void> {
  await sql`
    insert into run_person (district_id, partnership_id, run_id, person_id, came_at, seen_at)
    values (${partnership.districtId}, ${partnership.id}, ${run.id}, ${person.id}, ${now}, ${now})
    on conflict (run_id, person_id) do update set seen_at = greatest(run_person.seen_at, excluded.seen_at)`.execute(db);
}

/** Who is here at `now`, in the order they came. */
export function hereAt(run: Pick<Run, 'people'>, now: Date): string[] {
  return run.people.filter((one) => now.getTime() - one.seenAt.getTime() < hereFor).map((one) => one.personId);
}

/** A run as lists show it. */
export interface RunLine {
  id: string;
  partnershipId: string;
  name: Words;
  phase: Phase;
  onPaper: boolean;
  openedAt: Date;
  movedAt: Date;
  /** How many opened it. */
  people: number;
}

const line = sql<RunLine>`
  r.id, r.partnership_id as "partnershipId", r.definition->'name' as name, r.phase, r.on_paper as "onPaper", r.opened_at as "openedAt", r.moved_at as "movedAt",
  (select count(*)::int from run_person q where q.run_id = r.id) as people`;

/** The partnership's runs that began or may begin, the newest first. */
export async function runsOf(db: Db, partnership: Partnership): Promise<RunLine[]> {
  const { rows } = await sql<RunLine>`
    select ${line} from run r where r.partnership_id = ${partnership.id} and r.phase <> 'dropped'
    order by r.opened_at desc, r.id limit 100`.execute(db);
  return rows;
}

/** A run that goes on now, with what its partnership is about. */
export type GoingRun = RunLine & { statement: string };

/** Runs in `person`'s partnerships that are open and were touched within two weeks, the latest first. One query. */
export async function runsGoingOn(db: Db, person: Person, now: Date): Promise<GoingRun[]> {
  const { rows } = await sql<GoingRun>`
    select ${line}, o.statement
    from membership m join partnership p on p.id = m.partnership_id and p.status <> 'closed' join objective o on o.id = p.objective_id
    join run r on r.partnership_id = p.id
    where m.person_id = ${person.id} and m.left_at is null and r.phase in ('lobby', 'going', 'ending')
      and r.moved_at > ${now}::timestamptz - interval '14 days'
    order by r.moved_at desc, r.id limit 20`.execute(db);
  return rows;
}

/** Holds the partnership still until the transaction ends, so that two changes come one after the other. */
export async function holdStill(db: Db, partnership: Partnership): Promise<void> {
  await sql`select 1 from partnership where id = ${partnership.id} for update`.execute(db);
}
