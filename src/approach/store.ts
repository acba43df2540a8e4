import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Db } from '../platform/db/database.ts';
import type { Approach, Chosen } from './approach.ts';
import type { KeptItem, ListName } from './working-list.ts';

export interface ApproachWithItems extends Approach {
  items: KeptItem[];
}

type RawItem = Omit<KeptItem, 'doneAt'> & { doneAt: string | null };

const columns = sql`a.id, a.kind, a.name, a.proposal_id as "proposalId", a.adopted_at as "adoptedAt", a.ended_at as "endedAt"`;

/** How the partners work now: the approaches that have not ended, the oldest first. */
export async function presentApproaches(db: Db, partnership: Pick<Partnership, 'id'>): Promise<Approach[]> {
  const { rows } = await sql<Approach>`
    select ${columns} from approach a where a.partnership_id = ${partnership.id} and a.ended_at is null order by a.adopted_at, a.id`.execute(
    db,
  );
  return rows;
}

/** All approaches with what is kept of their working lists: present ones first, then the ended. One query. */
export async function approachesOf(db: Db, partnership: Partnership): Promise<ApproachWithItems[]> {
  const { rows } = await sql<Approach & { items: RawItem[] }>`
    select ${columns},
      coalesce((select json_agg(json_build_object('id', i.id, 'list', i.list, 'key', i.key, 'text', i.text, 'note', i.note, 'doneAt', i.done_at,
          'doneByName', (select trim(p.given_name || ' ' || p.family_name) from person p where p.id = i.done_by)) order by i.place, i.id)
        from approach_item i where i.approach_id = a.id), '[]'::json) as items
    from approach a where a.partnership_id = ${partnership.id}
    order by (a.ended_at is not null), a.adopted_at, a.id limit 100`.execute(db);
  return rows.map((row) => ({
    ...row,
    items: row.items.map((item) => ({ ...item, doneAt: item.doneAt ? new Date(item.doneAt) : null })),
  }));
}

/** One present approach of this partnership; null when it isn't one of its, or has ended. */
export async function approachOf(db: Db, partnership: Partnership, id: string): Promise<Approach | null> {
  const { rows } = await sql<Approach>`
    select ${columns} from approach a where a.id = ${id} and a.partnership_id = ${partnership.id} and a.ended_at is null`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Begins a way of working. @returns its id */
export async function addApproach(
  db: Db,
  partnership: Partnership,
  proposalId: string,
  chosen: Chosen,
  now: Date,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into approach (district_id, partnership_id, kind, name, proposal_id, adopted_at)
    values (${partnership.districtId}, ${partnership.id}, ${chosen.kind}, ${chosen.name}, ${proposalId}, ${now}) returning id`.execute(
    db,
  );
  const id = rows[0]?.id;
  if (!id) throw new Error('An approach was not kept');
  return id;
}

/** Ends a way of working; its lists stay readable. */
export async function endApproach(db: Db, partnership: Partnership, id: string, now: Date): Promise<void> {
  await sql`update approach set ended_at = ${now} where id = ${id} and partnership_id = ${partnership.id} and ended_at is null`.execute(
    db,
  );
}

/** Which item: one of the definition's by list and key, or one of the members' own by id. */
export type ItemRef = { list: ListName; key: string } | { id: string };

/** What is kept of an item, held until the transaction ends; null when nothing is. */
export async function holdItem(
  db: Db,
  partnership: Partnership,
  approach: Approach,
  ref: ItemRef,
): Promise<{ id: string; note: string; done: boolean; own: boolean } | null> {
  const which = 'id' in ref ? sql`id = ${ref.id} and key is null` : sql`list = ${ref.list} and key = ${ref.key}`;
  const { rows } = await sql<{ id: string; note: string; done: boolean; own: boolean }>`
    select id, note, done_at is not null as done, key is null as own from approach_item
    where approach_id = ${approach.id} and partnership_id = ${partnership.id} and ${which} for update`.execute(db);
  return rows[0] ?? null;
}

/** Makes sure that one of the definition's items has a row to be ticked; two at once make one. */
export async function ensureItem(
  db: Db,
  partnership: Partnership,
  approach: Approach,
  item: { list: ListName; key: string; place: number },
): Promise<void> {
  await sql`insert into approach_item (district_id, partnership_id, approach_id, list, key, place)
    values (${partnership.districtId}, ${partnership.id}, ${approach.id}, ${item.list}, ${item.key}, ${item.place})
    on conflict (approach_id, list, key) do nothing`.execute(db);
}

/** Ticks an item or takes the tick off; the one who ticked it first stays named. */
export async function setDone(
  db: Db,
  partnership: Partnership,
  id: string,
  done: boolean,
  personId: string,
  now: Date,
): Promise<void> {
  await (done
    ? sql`update approach_item set done_at = ${now}, done_by = ${personId} where id = ${id} and partnership_id = ${partnership.id} and done_at is null`.execute(
        db,
      )
    : sql`update approach_item set done_at = null, done_by = null where id = ${id} and partnership_id = ${partnership.id}`.execute(
        db,
      ));
}

export async function setNote(db: Db, partnership: Partnership, id: string, note: string): Promise<void> {
  await sql`update approach_item set note = ${note} where id = ${id} and partnership_id = ${partnership.id}`.execute(
    db,
  );
}

/** Adds an item of the members' own at the end of a list. @returns its id; null when the list is full */
export async function addOwnItem(
  db: Db,
  partnership: Partnership,
  approach: Approach,
  row: { list: ListName; text: string; personId: string; most: number },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into approach_item (district_id, partnership_id, approach_id, list, text, added_by, place)
    select ${partnership.districtId}, ${partnership.id}, ${approach.id}, ${row.list}, ${row.text}, ${row.personId}, 1000 + own.count
    from (select count(*)::int as count from approach_item where approach_id = ${approach.id} and key is null) own
    where own.count < ${row.most} returning id`.execute(db);
  return rows[0]?.id ?? null;
}

/** Removes an item of the members' own. @returns whether it was there */
export async function removeOwnItem(
  db: Db,
  partnership: Partnership,
  approach: Approach,
  id: string,
): Promise<boolean> {
  const { rows } = await sql`
    delete from approach_item where id = ${id} and approach_id = ${approach.id} and partnership_id = ${partnership.id} and key is null returning id`.execute(
    db,
  );
  return rows.length > 0;
}
