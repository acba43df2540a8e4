import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Chosen } from './invitee-store.ts';

/** A PLC of the person's own, with the others in it. */
export interface OwnPlc {
  id: string;
  name: string;
  people: Chosen[];
  /** Names of those who evaluate the person or are evaluated by them: they are not asked along with the rest. */
  apart: string[];
}

/** The PLCs that `person` belongs to and that have somebody else in them, by name. One query. */
export async function ownPlcs(db: Db, person: Pick<Person, 'id' | 'districtId'>): Promise<OwnPlc[]> {
  const { rows } = await sql<OwnPlc>`
    select c.id, c.name,
      coalesce(json_agg(json_build_object('id', p.id, 'name', trim(p.given_name || ' ' || p.family_name), 'building', b.name)
        order by fold(p.family_name), p.id) filter (where not evaluates(p.id, ${person.id})), '[]'::json) as people,
      coalesce(json_agg(trim(p.given_name || ' ' || p.family_name) order by fold(p.family_name)) filter (where evaluates(p.id, ${person.id})), '[]'::json) as apart
    from plc_member mine join plc c on c.id = mine.plc_id join plc_member m on m.plc_id = c.id and m.person_id <> mine.person_id
      join person p on p.id = m.person_id and p.active left join building b on b.id = p.building_id
    where mine.person_id = ${person.id} and c.district_id = ${person.districtId} group by c.id, c.name order by fold(c.name), c.id`.execute(
    db,
  );
  return rows;
}
