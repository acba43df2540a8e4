import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import { isId } from '../../platform/http/form.ts';
import type { Priority } from './priority.ts';

/** Who asks, and from where. */
interface Asker {
  id: string;
  districtId: string;
}

/** What somebody publishes or changes. */
export type PriorityInput = Omit<Priority, 'id' | 'place'>;

const columns = sql`y.id, y.level, coalesce(y.building_id, y.plc_id) as "placeId", coalesce(b.name, c.name) as place, y.title, y.about,
  y.starts_on::text as "startsOn", y.ends_on::text as "endsOn"`;
const tables = sql`priority y left join building b on b.id = y.building_id left join plc c on c.id = y.plc_id`;
const inOrder = sql`order by array_position(array['district', 'building', 'plc'], y.level), fold(coalesce(b.name, c.name, '')), y.starts_on desc, y.id`;

/** Every priority of the asker's district: its own first, then by building and PLC, the newest of each first. One query. */
export async function priorities(db: Db, asker: Pick<Asker, 'districtId'>): Promise<Priority[]> {
  const { rows } =
    await sql<Priority>`select ${columns} from ${tables} where y.district_id = ${asker.districtId} ${inOrder}`.execute(
      db,
    );
  return rows;
}

/** One of them; null when it is missing, or of another district. */
export async function priorityById(
  db: Db,
  asker: Pick<Asker, 'districtId'>,
  id: string | undefined,
): Promise<Priority | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Priority>`
    select ${columns} from ${tables} where y.district_id = ${asker.districtId} and y.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/**
 * What counts for the asker on a day: the district's, their building's, and that of each PLC of theirs. One query.
 * @param also the id of one more, which an objective names already
 */
export async function prioritiesFor(
  db: Db,
  asker: Asker,
  today: string,
  also: string | null = null,
): Promise<Priority[]> {
  const { rows } = await sql<Priority>`
    select ${columns} from ${tables} where y.district_id = ${asker.districtId} and (y.id = ${also} or (
      y.starts_on <= ${today} and coalesce(y.ends_on >= ${today}, true) and (y.level = 'district'
        or y.building_id = (select building_id from person where id = ${asker.id})
        or y.plc_id in (select plc_id from plc_member where person_id = ${asker.id})))) ${inOrder}`.execute(db);
  return rows;
}

/** What counts on a day in the whole district. One query. */
export async function prioritiesNow(db: Db, asker: Pick<Asker, 'districtId'>, today: string): Promise<Priority[]> {
  const { rows } = await sql<Priority>`
    select ${columns} from ${tables} where y.district_id = ${asker.districtId}
      and y.starts_on <= ${today} and coalesce(y.ends_on >= ${today}, true) ${inOrder}`.execute(db);
  return rows;
}

/** Publishes one. @returns its id; null when the place is not of this district */
export async function addPriority(db: Db, by: Asker, input: PriorityInput, now: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into priority (district_id, level, building_id, plc_id, title, about, starts_on, ends_on, created_by, created_at, changed_by, changed_at)
    select ${by.districtId}, ${input.level}, ${building(by, input)}, ${plc(by, input)}, ${input.title}, ${input.about},
      ${input.startsOn}, ${input.endsOn}, ${by.id}, ${now}, ${by.id}, ${now}
    where ${input.level} = 'district' or ${building(by, input)} is not null or ${plc(by, input)} is not null returning id`.execute(
    db,
  );
  return rows[0]?.id ?? null;
}

/** Changes what it says and when it counts; whose it is stays. @returns whether it was there */
export async function changePriority(
  db: Db,
  by: Asker,
  id: string,
  to: Pick<PriorityInput, 'title' | 'about' | 'startsOn' | 'endsOn'>,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update priority set title = ${to.title}, about = ${to.about}, starts_on = ${to.startsOn}, ends_on = ${to.endsOn},
      changed_by = ${by.id}, changed_at = ${now}
    where id = ${id} and district_id = ${by.districtId} returning id`.execute(db);
  return rows.length > 0;
}

function building(by: Asker, { level, placeId }: PriorityInput) {
  return level === 'building'
    ? sql`(select id from building where id = ${placeId} and district_id = ${by.districtId})`
    : sql`null::uuid`;
}

function plc(by: Asker, { level, placeId }: PriorityInput) {
  return level === 'plc'
    ? sql`(select id from plc where id = ${placeId} and district_id = ${by.districtId})`
    : sql`null::uuid`;
}
