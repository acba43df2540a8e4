import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { NextStep } from './reflection.ts';

const columns = sql`n.id, n.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as "authorName", n.kind, n.body,
  n.ask_on as "askOn", n.said, n.answered_at as "answeredAt", n.at`;

/** What members chose to do next, newest first. */
export async function nextStepsOf(db: Db, partnership: Partnership): Promise<NextStep[]> {
  const { rows } = await sql<NextStep>`
    select ${columns} from next_step n join person p on p.id = n.person_id where n.partnership_id = ${partnership.id} order by n.at desc, n.id limit 100`.execute(
    db,
  );
  return rows;
}

/** One's own next step. */
export async function ownNextStep(
  db: Db,
  partnership: Partnership,
  person: Person,
  id: string,
): Promise<NextStep | null> {
  const { rows } = await sql<NextStep>`
    select ${columns} from next_step n join person p on p.id = n.person_id
    where n.id = ${id} and n.partnership_id = ${partnership.id} and n.person_id = ${person.id}`.execute(db);
  return rows[0] ?? null;
}

export async function addNextStep(
  db: Db,
  partnership: Partnership,
  person: Person,
  row: Pick<NextStep, 'id' | 'kind' | 'body' | 'askOn'>,
  now: Date,
): Promise<void> {
  await sql`insert into next_step (id, district_id, partnership_id, person_id, kind, body, ask_on, at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${person.id}, ${row.kind}, ${row.body}, ${row.askOn}, ${now})`.execute(
    db,
  );
}

/** Keeps what was answered to the gentle question, and when it is asked again (null: not any more). */
export async function answerNextStep(
  db: Db,
  person: Person,
  step: NextStep,
  said: string,
  askOn: string | null,
  now: Date,
): Promise<void> {
  await sql`update next_step set said = said || ${[said]}::text[], ask_on = ${askOn}, answered_at = ${askOn === null ? now : null}
    where id = ${step.id} and person_id = ${person.id}`.execute(db);
}

export interface GentleQuestion {
  id: string;
  partnershipId: string;
  body: string;
  at: Date;
}

/** Promises to apply something that it is time to ask `person` about. One query over all partnerships. @param today plain date */
export async function gentleQuestions(db: Db, person: Person, today: string): Promise<GentleQuestion[]> {
  const { rows } = await sql<GentleQuestion>`
    select n.id, n.partnership_id as "partnershipId", n.body, n.at from next_step n join membership m on m.partnership_id = n.partnership_id and m.person_id = ${person.id} and m.left_at is null
    where n.person_id = ${person.id} and n.kind = 'apply' and n.answered_at is null and n.ask_on <= ${today} order by n.ask_on limit 20`.execute(
    db,
  );
  return rows;
}
