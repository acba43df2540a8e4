import { sql } from 'kysely';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import { isId } from '../../platform/http/form.ts';

/** A specialist points someone to a colleague for an objective; the person decides. */
export interface Suggestion {
  id: string;
  objectiveId: string;
  statement: string;
  candidate: { id: string; givenName: string; familyName: string; building: string | null };
  /** The candidate's own open objective, when it is still open. */
  theirs: { id: string; statement: string } | null;
  specialist: { givenName: string; familyName: string };
  note: string;
  createdAt: Date;
}

/**
 * The suggestions that wait for `person`'s decision, the newest first. One whose candidate has been invited for the
 * objective meanwhile waits no more. With `objectiveId` only those for that objective. One query.
 */
export async function suggestionsFor(db: Db, person: Person, objectiveId?: string): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    select s.id, s.objective_id as "objectiveId", o.statement, s.note, s.created_at as "createdAt",
      json_build_object('id', c.id, 'givenName', c.given_name, 'familyName', c.family_name, 'building', b.name) as candidate,
      (select json_build_object('id', t.id, 'statement', t.statement) from objective t
        where t.person_id = c.id and t.visibility = 'open' order by t.opened_at desc limit 1) as theirs,
      json_build_object('givenName', w.given_name, 'familyName', w.family_name) as specialist
    from suggestion s join objective o on o.id = s.objective_id join person c on c.id = s.candidate_id
      left join building b on b.id = c.building_id join person w on w.id = s.specialist_id
    where s.person_id = ${person.id} and s.district_id = ${person.districtId} and s.status = 'open' and c.active
      and not exists (select 1 from invitation i where i.objective_id = s.objective_id and (i.person_id = c.id or i.sender_id = c.id))
      and ${objectiveId === undefined ? sql`true` : sql`s.objective_id = ${objectiveId}`}
    order by s.created_at desc, s.id`.execute(db);
  return rows;
}

/** `person` does not want to follow a suggestion. Nobody is told. @returns whether it was theirs */
export async function dismissSuggestion(db: Db, person: Person, id: string | undefined): Promise<boolean> {
  if (!isId(id)) return false;
  const { rows } = await sql`
    update suggestion set status = 'dismissed' where id = ${id} and person_id = ${person.id} and district_id = ${person.districtId} returning id`.execute(
    db,
  );
  return rows.length > 0;
}
