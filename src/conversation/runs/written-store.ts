import { sql } from 'kysely';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { type Run, tell } from './store.ts';

/** The longest texts, in characters. */
export const longest = { note: 4000, card: 500, theme: 120, takeaway: 4000 } as const;

/** What somebody noted during a round. */
export interface RunNote {
  id: string;
  round: string;
  personId: string;
  name: string;
  shared: boolean;
  body: string;
  at: Date;
}

/** Everything noted that `person` may read: what is shared, and their own. Oldest first. */
export async function notesOf(db: Db, run: Run, person: Person): Promise<RunNote[]> {
  const { rows } = await sql<RunNote>`
    select n.id, n.round, n.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as name, n.shared, n.body, n.at
    from run_note n join person p on p.id = n.person_id
    where n.run_id = ${run.id} and (n.shared or n.person_id = ${person.id}) order by n.at, n.id limit 500`.execute(db);
  return rows;
}

/** Keeps a note. */
export async function addNote(
  db: Db,
  partnership: Partnership,
  run: Run,
  row: { id: string; round: string; personId: string; shared: boolean; body: string; now: Date },
): Promise<void> {
  await sql`
    insert into run_note (id, district_id, partnership_id, run_id, round, person_id, shared, body, at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${run.id}, ${row.round}, ${row.personId}, ${row.shared}, ${row.body}, ${row.now})`.execute(
    db,
  );
  // A private note is nobody else's news.
  if (row.shared) await tell(db, run);
}

/** Takes `person`'s own note away for good. @returns false when it isn't theirs */
export async function removeNote(db: Db, run: Run, person: Person, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from run_note where id = ${id} and run_id = ${run.id} and person_id = ${person.id} returning id`.execute(db);
  if (rows.length > 0) await tell(db, run);
  return rows.length > 0;
}

/** An idea on a card. */
export interface Card {
  id: string;
  visit: number;
  personId: string;
  body: string;
  /** The theme it was put into, if any. */
  themeId: string | null;
}

/** The cards that `person` may read: those that lie open, and their own. Oldest first. */
export async function cardsOf(db: Db, run: Run, person: Person): Promise<Card[]> {
  const { rows } = await sql<Card>`
    select c.id, c.visit, c.person_id as "personId", c.body, g.theme_id as "themeId"
    from run_card c left join run_placing g on g.card_id = c.id
    where c.run_id = ${run.id} and (c.visit <= ${run.state.shown} or c.person_id = ${person.id}) order by c.at, c.id limit 500`.execute(
    db,
  );
  return rows;
}

/** Puts a card down. */
export async function addCard(
  db: Db,
  partnership: Partnership,
  run: Run,
  row: { id: string; visit: number; personId: string; body: string; now: Date },
): Promise<void> {
  await sql`
    insert into run_card (id, district_id, partnership_id, run_id, visit, person_id, body, at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${run.id}, ${row.visit}, ${row.personId}, ${row.body}, ${row.now})`.execute(
    db,
  );
  // One that was sent late lies open at once.
  if (row.visit <= run.state.shown) await tell(db, run);
}

/** Takes `person`'s own card away. @returns false when it isn't theirs */
export async function removeCard(db: Db, run: Run, person: Person, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from run_card where id = ${id} and run_id = ${run.id} and person_id = ${person.id} returning id`.execute(db);
  if (rows.length > 0) await tell(db, run);
  return rows.length > 0;
}

/** A name under which cards are put together. */
export interface Theme {
  id: string;
  name: string;
}

/** The themes of a run, in the order they were named. */
export async function themesOf(db: Db, run: Run): Promise<Theme[]> {
  const { rows } =
    await sql<Theme>`select id, name from run_theme where run_id = ${run.id} order by at, id limit 50`.execute(db);
  return rows;
}

/** Adds a theme without cards. */
export async function addTheme(
  db: Db,
  partnership: Partnership,
  run: Run,
  row: Theme & { addedBy: string; now: Date },
): Promise<void> {
  await sql`
    insert into run_theme (id, district_id, partnership_id, run_id, name, added_by, at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${run.id}, ${row.name}, ${row.addedBy}, ${row.now})`.execute(
    db,
  );
  await tell(db, run);
}

/** Calls a theme otherwise. @returns false when it is gone */
export async function renameTheme(db: Db, run: Run, id: string, name: string): Promise<boolean> {
  const { rows } =
    await sql`update run_theme set name = ${name} where id = ${id} and run_id = ${run.id} returning id`.execute(db);
  if (rows.length > 0) await tell(db, run);
  return rows.length > 0;
}

/** Takes a theme away; its cards stand by themselves again. */
export async function removeTheme(db: Db, run: Run, id: string): Promise<boolean> {
  const { rows } = await sql`delete from run_theme where id = ${id} and run_id = ${run.id} returning id`.execute(db);
  if (rows.length > 0) await tell(db, run);
  return rows.length > 0;
}

/** Puts an open card into a theme, or out of every one. @returns false when there is no such open card or theme */
export async function placeCard(
  db: Db,
  partnership: Partnership,
  run: Run,
  cardId: string,
  themeId: string | null,
): Promise<boolean> {
  const isOpen = sql`select 1 from run_card c where c.id = ${cardId} and c.run_id = ${run.id} and c.visit <= ${run.state.shown}`;
  if (themeId === null) {
    const { rows } = await isOpen.execute(db);
    await sql`delete from run_placing where card_id = ${cardId} and run_id = ${run.id}`.execute(db);
    if (rows.length > 0) await tell(db, run);
    return rows.length > 0;
  }
  const { rows } = await sql`
    insert into run_placing (card_id, district_id, partnership_id, run_id, theme_id)
    select ${cardId}, ${partnership.districtId}, ${partnership.id}, ${run.id}, t.id from run_theme t
    where t.id = ${themeId} and t.run_id = ${run.id} and exists (${isOpen})
    on conflict (card_id) do update set theme_id = excluded.theme_id returning card_id`.execute(db);
  if (rows.length > 0) await tell(db, run);
  return rows.length > 0;
}
