import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../src/platform/db/database.ts';
import type { CastIds } from './cast.ts';

/** Rows numbered `from` to `to` of everything; a later call with the next numbers adds to the earlier. */
export interface Crowd {
  from: number;
  to: number;
}

/** The id of the `n`th row of its kind. */
export const nth = (kind: string) => (n: RawBuilder<unknown>) => sql`md5(${sql.lit(kind)} || ${n})::uuid`;

const n = sql`n`;

/**
 * Fills a district: that many colleagues, each with an open objective, who ask a specialist, invite Ana and are pointed
 * out to her; and letters. Runs as the owner of the tables, a statement for each kind of row.
 */
export async function crowdDistrict(db: Db, ids: CastIds, { from, to }: Crowd): Promise<void> {
  const d = ids.districtId;
  const { ana, fatima } = ids.people;
  const numbers = sql`generate_series(${from}::int, ${to}::int) n`;
  const [person, objective, building] = [nth('person'), nth('objective'), nth('building')];
  const statements = [
    sql`insert into building (id, district_id, name) select ${building(n)}, ${d}, 'School ' || n from ${numbers}`,
    sql`insert into plc (id, district_id, building_id, name)
      select ${nth('plc')(n)}, ${d}, ${building(n)}, 'PLC ' || n from ${numbers}`,
    sql`insert into person (id, district_id, building_id, given_name, family_name, email, grades, subjects)
      select ${person(n)}, ${d}, ${building(n)}, 'Given' || n, 'Family' || n, 'given' || n || '@larkspur.example', '{04}', '{Mathematics}' from ${numbers}`,
    sql`insert into plc_member (district_id, plc_id, person_id) select ${d}, ${nth('plc')(n)}, ${person(n)} from ${numbers}`,
    sql`insert into objective (id, district_id, person_id, statement, subjects, grades, visibility, opened_at)
      select ${objective(n)}, ${d}, ${person(n)}, 'Ask questions that make thinking visible, number ' || n, '{Mathematics}', '{04}', 'open', now() from ${numbers}`,
    sql`insert into objective_focus (district_id, objective_id, focus_area_id)
      select ${d}, ${objective(n)}, f.id from ${numbers} cross join lateral
        (select id from focus_area where district_id = ${d} order by key offset n % 20 limit 2) f`,
    sql`insert into objective (id, district_id, person_id, statement, visibility)
      select ${nth('own objective')(n)}, ${d}, ${ana}, 'Something of my own, number ' || n, 'draft' from ${numbers}`,
    sql`insert into assistance_request (id, district_id, person_id, objective_id, message)
      select ${nth('request')(n)}, ${d}, ${person(n)}, ${objective(n)}, 'Who goes with me?' from ${numbers}`,
    sql`insert into suggestion (district_id, objective_id, person_id, candidate_id, specialist_id)
      select ${d}, ${nth('own objective')(n)}, ${ana}, ${person(n)}, ${fatima} from ${numbers}`,
    sql`insert into partnership (id, district_id, objective_id, started_by)
      select ${nth('asking')(n)}, ${d}, ${objective(n)}, ${person(n)} from ${numbers}`,
    sql`insert into membership (district_id, partnership_id, person_id, commitment)
      select ${d}, ${nth('asking')(n)}, ${person(n)}, 'I am in.' from ${numbers}`,
    sql`insert into invitation (district_id, partnership_id, objective_id, sender_id, person_id, sent_at, expires_at)
      select ${d}, ${nth('asking')(n)}, ${objective(n)}, ${person(n)}, ${ana}, now(), now() + interval '9 days' from ${numbers}`,
    sql`insert into priority (id, district_id, level, title, starts_on, created_by, created_at, changed_by, changed_at)
      select ${nth('priority')(n)}, ${d}, 'district', 'Priority ' || n, current_date, ${fatima}, now(), ${fatima}, now() from ${numbers}`,
    ...crowdDesk(d, ids, numbers),
    sql`insert into letter (id, district_id, person_id, email, kind, cause, subject, body_text, body_html)
      select ${nth('letter')(n)}, ${d}, ${ana}, 'ana.reyes@larkspur.example', 'invitation', 'crowd ' || n, 'Subject ' || n, 'Text', '<p>Text</p>' from ${numbers}`,
  ];
  for (const statement of statements) await statement.execute(db);
}

/** Gives Ana that many partnerships with Ben, in each of which something is unread, waits for her and is planned. */
export async function crowdHome(db: Db, ids: CastIds, { from, to }: Crowd): Promise<void> {
  const d = ids.districtId;
  const { ana, ben } = ids.people;
  const numbers = sql`generate_series(${from}::int, ${to}::int) n`;
  const [objective, home, thread, proposal] = [
    nth('home objective'),
    nth('home'),
    nth('home thread'),
    nth('home proposal'),
  ];
  const statements = [
    sql`insert into objective (id, district_id, person_id, statement, visibility, revision)
      select ${objective(n)}, ${d}, ${ben}, 'Hear from students who speak little, group ' || n, 'taken', 2 from ${numbers}`,
    sql`insert into partnership (id, district_id, objective_id, started_by, status, started_at, hue)
      select ${home(n)}, ${d}, ${objective(n)}, ${ben}, 'under_way', now(), 1 + n % 8 from ${numbers}`,
    sql`insert into membership (district_id, partnership_id, person_id, commitment)
      select ${d}, ${home(n)}, person, 'I will try something every week.' from ${numbers}, unnest(array[${ana}, ${ben}]::uuid[]) person`,
    sql`insert into thread (id, district_id, partnership_id, kind, title, person_id)
      select ${thread(n)}, ${d}, ${home(n)}, 'discuss', 'What we saw, group ' || n, ${ben} from ${numbers}`,
    sql`insert into post (district_id, partnership_id, thread_id, person_id, body, created_at)
      select ${d}, ${home(n)}, ${thread(n)}, ${ben}, 'They waited longer before they spoke.', now() + interval '1 second' from ${numbers}`,
    sql`insert into history (district_id, partnership_id, person_id, verb, subject_id, step)
      select ${d}, ${home(n)}, ${ben}, 'post.added', ${thread(n)}, 'conversation' from ${numbers}`,
    sql`insert into proposal (id, district_id, partnership_id, person_id, kind, title)
      select ${proposal(n)}, ${d}, ${home(n)}, ${ben}, 'other', 'Meet in the library' from ${numbers}`,
    sql`insert into proposal_version (district_id, partnership_id, proposal_id, version, title, reasons, payload, person_id)
      select ${d}, ${home(n)}, ${proposal(n)}, 1, 'Meet in the library', '', '{}', ${ben} from ${numbers}`,
    sql`insert into session (district_id, partnership_id, phase, starts_at)
      select ${d}, ${home(n)}, 'plan', now() + n * interval '1 day' from ${numbers}`,
    sql`insert into next_step (district_id, partnership_id, person_id, kind, body, ask_on)
      select ${d}, ${home(n)}, ${ana}, 'apply', 'Wait longer', current_date - 1 from ${numbers}`,
    sql`insert into closing (district_id, partnership_id, opened_by) select ${d}, ${home(n)}, ${ben} from ${numbers}`,
  ];
  for (const statement of statements) await statement.execute(db);
}

/** For the desk: objectives without partners that overlap in pairs, partnerships gone quiet whose look is due, and invitations. */
function crowdDesk(d: string, ids: CastIds, numbers: RawBuilder<unknown>): RawBuilder<unknown>[] {
  const { ben, fatima, iris } = ids.people;
  const [objective, quiet] = [nth('lone objective'), nth('quiet')];
  return [
    sql`insert into objective (id, district_id, person_id, statement, visibility, opened_at)
      select ${objective(n)}, ${d}, ${nth('person')(n)}, 'Nobody goes with me yet, number ' || n, 'open', now() from ${numbers}`,
    sql`insert into objective_overlap (district_id, number, place, objective_id)
      select ${d}, (n - 1) / 2, n % 2, ${objective(n)} from ${numbers}`,
    sql`insert into objective (id, district_id, person_id, statement, visibility)
      select ${nth('quiet objective')(n)}, ${d}, ${ben}, 'Quiet, number ' || n, 'taken' from ${numbers}`,
    sql`insert into partnership (id, district_id, objective_id, started_by, status, last_activity_at)
      select ${quiet(n)}, ${d}, ${nth('quiet objective')(n)}, ${ben}, 'under_way', now() - interval '90 days' from ${numbers}`,
    sql`insert into membership (district_id, partnership_id, person_id, commitment)
      select ${d}, ${quiet(n)}, person, 'I am in.' from ${numbers}, unnest(array[${ben}, ${iris}]::uuid[]) person`,
    sql`insert into timeline (district_id, partnership_id, starts_on, ends_on, intended_days, revisit_on)
      select ${d}, ${quiet(n)}, current_date - 360, current_date + 4, 500, current_date - 2 from ${numbers}`,
    sql`insert into partnership (id, district_id, objective_id, started_by)
      select ${nth('brought')(n)}, ${d}, ${nth('quiet objective')(n)}, ${fatima} from ${numbers}`,
    sql`insert into invitation (district_id, partnership_id, objective_id, sender_id, person_id, by_specialist, sent_at, expires_at)
      select ${d}, ${nth('brought')(n)}, ${nth('quiet objective')(n)}, ${fatima}, ${nth('person')(n)}, true, now(), now() + interval '9 days' from ${numbers}`,
  ];
}
