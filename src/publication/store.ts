import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Agreed, Publication } from './publication.ts';

const columns = sql`
  p.id, p.partnership_id as "partnershipId", p.proposal_id as "proposalId", p.title, p.body, p.authors, p.readers, p.shown_at as "shownAt",
  p.ended_at as "endedAt", array(select trim(q.given_name || ' ' || q.family_name) from publication_reader r join person q on q.id = r.person_id
    where r.publication_id = p.id order by 1) as people`;

/** What this partnership shows or showed, the newest first. */
export async function publicationsOf(db: Db, partnership: Partnership): Promise<Publication[]> {
  const { rows } =
    await sql<Publication>`select ${columns} from publication p where p.partnership_id = ${partnership.id}
    order by (p.ended_at is not null), p.shown_at desc, p.id limit 200`.execute(db);
  return rows;
}

const shownTo = (
  person: Person,
) => sql`p.district_id = ${person.districtId} and p.ended_at is null and (p.readers = 'district'
  or exists (select 1 from publication_reader r where r.publication_id = p.id and r.person_id = ${person.id}))
  and p.id in (select my_publications())`;

/** What others show to `person`, the newest first. */
export async function shownToMe(db: Db, person: Person, limit: number): Promise<Publication[]> {
  const { rows } = await sql<Publication>`select ${columns} from publication p where ${shownTo(person)}
    order by p.shown_at desc, p.id limit ${limit}`.execute(db);
  return rows;
}

/** One of them; null when it is not for them, or no more. */
export async function shownFor(db: Db, person: Person, id: string): Promise<Publication | null> {
  const { rows } =
    await sql<Publication>`select ${columns} from publication p where ${shownTo(person)} and p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Begins to show what was agreed to. */
export async function addPublication(
  db: Db,
  partnership: Partnership,
  row: { id: string; proposalId: string; agreed: Agreed; authors: string; now: Date },
): Promise<void> {
  const { agreed } = row;
  await sql`insert into publication (id, district_id, partnership_id, proposal_id, title, body, authors, readers, shown_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.proposalId}, ${agreed.title}, ${agreed.body}, ${row.authors},
      ${agreed.readers}, ${row.now})`.execute(db);
  if (agreed.readers === 'people')
    await sql`insert into publication_reader (district_id, partnership_id, publication_id, person_id)
      select ${partnership.districtId}, ${partnership.id}, ${row.id}, q.id from person q
      where q.id = any (${agreed.people.map(({ id }) => id)}::uuid[]) and q.district_id = ${partnership.districtId}`.execute(
      db,
    );
}

/** Stops showing it. @returns false when it had ended */
export async function endPublication(
  db: Db,
  partnership: Partnership,
  id: string,
  by: Pick<Person, 'id'>,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`update publication set ended_at = ${now}, ended_by = ${by.id}
    where id = ${id} and partnership_id = ${partnership.id} and ended_at is null returning id`.execute(db);
  return rows.length > 0;
}

/** Active people of the district by their whole names or addresses. One query. @returns each name that was found, with its people */
export async function peopleNamed(
  db: Db,
  person: Pick<Person, 'districtId'>,
  names: readonly string[],
): Promise<Map<string, { id: string; name: string }[]>> {
  const { rows } = await sql<{ asked: string; id: string; name: string }>`
    select n.asked, p.id, trim(p.given_name || ' ' || p.family_name) as name
    from unnest(${[...names]}::text[]) n(asked) join person p on p.district_id = ${person.districtId} and p.active
      and (p.email = lower(n.asked) or fold(trim(p.given_name || ' ' || p.family_name)) = fold(n.asked))`.execute(db);
  return Map.groupBy(rows, (row) => row.asked);
}
