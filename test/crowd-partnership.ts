import { sql } from 'kysely';
import type { Db } from '../src/platform/db/database.ts';
import type { CastIds, Name } from './cast.ts';
import { type Crowd, nth } from './crowd.ts';

const n = sql`n`;

/**
 * Fills one partnership: that many posts in one thread, threads, proposals, approaches, milestones, sessions, cycles,
 * plans, reflections, steps and lines of history, by its members in turn. Runs as the owner of the tables, a statement
 * for each kind of row. @param thread the one that holds the posts; made with number 1
 */
export async function crowdPartnership(
  db: Db,
  ids: CastIds,
  names: readonly Name[],
  { partnership: p, objective, thread }: { partnership: string; objective: string; thread: string },
  { from, to }: Crowd,
): Promise<void> {
  const members = names.map((name) => ids.people[name]);
  const [first, second] = members;
  const d = ids.districtId;
  const numbers = sql`generate_series(${from}::int, ${to}::int) n`;
  const who = sql`(${members}::uuid[])[1 + n % ${members.length}]`;
  const ago = sql`now() + n * interval '1 second'`;
  const proposal = nth('proposal');
  const approach = nth('approach');
  const session = nth('session');
  const cycle = nth('cycle');
  const plan = nth('plan');
  const short = nth('short');
  const own = sql`${d}::uuid, ${p}::uuid`;
  const statements = [
    sql`insert into thread (district_id, partnership_id, kind, title, person_id, last_post_at)
      select ${own}, 'reflect', 'Thread ' || n, ${who}, ${ago} from ${numbers}`,
    sql`insert into history (district_id, partnership_id, person_id, verb, subject_id, step, done)
      select ${own}, ${who}, 'post.added', ${thread}, 'conversation', true from ${numbers}`,
    sql`insert into invitation (district_id, partnership_id, objective_id, sender_id, email, sent_at, expires_at)
      select ${own}, ${objective}, ${first}, 'asked' || n || '@larkspur.example', now(), now() + interval '9 days' from ${numbers}`,
    sql`insert into proposal (id, district_id, partnership_id, person_id, kind, title, status, decided_at)
      select ${proposal(n)}, ${own}, ${second}, 'other', 'Proposal ' || n,
        case when n % 2 = 0 then 'decided' else 'open' end, case when n % 2 = 0 then now() end from ${numbers}`,
    sql`insert into proposal_version (district_id, partnership_id, proposal_id, version, title, reasons, payload, person_id)
      select ${own}, ${proposal(n)}, 1, 'Proposal ' || n, 'Because', '{}', ${second} from ${numbers}`,
    sql`insert into position (district_id, partnership_id, proposal_id, version, person_id, stance)
      select ${own}, ${proposal(n)}, 1, ${second}, 'agree' from ${numbers}`,
    sql`insert into approach (id, district_id, partnership_id, kind, name, proposal_id)
      select ${approach(n)}, ${own}, 'own', 'Way ' || n, ${proposal(n)} from ${numbers}`,
    sql`insert into approach_item (district_id, partnership_id, approach_id, list, text, added_by)
      select ${own}, ${approach(n)}, list, 'Item ' || n, ${first} from ${numbers}, unnest(array['prepare', 'bring', 'record']) list`,
    sql`insert into timeline (district_id, partnership_id, starts_on, ends_on, intended_days)
      values (${own}, current_date - 30, current_date + 150, 180) on conflict do nothing`,
    sql`insert into timeline_change (district_id, partnership_id, kind, days, reason, person_id)
      select ${own}, 'shift', 7, 'A snow day', ${who} from ${numbers}`,
    sql`insert into milestone (district_id, partnership_id, title, on_date)
      select ${own}, 'Milestone ' || n, current_date + n from ${numbers}`,
    sql`insert into cycle (id, district_id, partnership_id, number, closed_at)
      select ${cycle(n)}, ${own}, n, now() from ${numbers}`,
    sql`insert into session (id, district_id, partnership_id, cycle_id, phase, starts_at, status, held_at)
      select ${session(n)}, ${own}, ${cycle(n)}, (array['reflect', 'plan', 'act'])[1 + n % 3], now() + (n % 100 - 20) * interval '1 day',
        case when n % 100 < 20 then 'held' else 'planned' end, case when n % 100 < 20 then now() end from ${numbers}`,
    sql`insert into session_note (session_id, district_id, partnership_id, body, updated_by)
      select ${session(n)}, ${own}, 'What we said', ${who} from ${numbers}`,
    sql`insert into attendance (district_id, partnership_id, session_id, person_id, present)
      select ${own}, ${session(n)}, ${who}, true from ${numbers}`,
    sql`insert into plan (id, district_id, partnership_id, cycle_id, session_id, person_id, what, added_by)
      select ${plan(n)}, ${own}, ${cycle(sql`1`)}, ${session(sql`1`)}, ${who}, 'Plan ' || n, ${first} from ${numbers}`,
    sql`insert into evidence (district_id, partnership_id, plan_id, session_id, kind, title, person_id)
      select ${own}, ${plan(n)}, ${session(sql`1`)}, 'note', 'Evidence ' || n, ${who} from ${numbers}`,
    sql`insert into reflection (id, district_id, partnership_id, person_id, purpose, question_set, question_set_version, status, shared_at)
      select ${short(n)}, ${own}, ${who}, 'short', 'short', 1, 'shared', now() from ${numbers}`,
    sql`insert into reflection_answer (district_id, partnership_id, reflection_id, person_id, prompt, body, shared)
      select ${own}, ${short(n)}, ${who}, 'short-keep', 'To keep: ' || n, true from ${numbers}`,
    sql`insert into closing (district_id, partnership_id, opened_by) values (${own}, ${second}) on conflict do nothing`,
    sql`insert into next_step (district_id, partnership_id, person_id, kind, body, ask_on)
      select ${own}, ${who}, 'apply', 'Step ' || n, current_date - 1 from ${numbers}`,
  ];
  await crowdThread(db, ids, names, { partnership: p, thread }, { from, to });
  for (const statement of statements) await statement.execute(db);
}

/** That many posts in one thread, which number 1 begins. Each was written a second after the one before, from now on. */
export async function crowdThread(
  db: Db,
  ids: CastIds,
  names: readonly Name[],
  { partnership, thread }: { partnership: string; thread: string },
  { from, to }: Crowd,
): Promise<void> {
  const members = names.map((name) => ids.people[name]);
  await sql`insert into thread (id, district_id, partnership_id, kind, title, person_id)
    values (${thread}, ${ids.districtId}, ${partnership}, 'discuss', 'What we see in our rooms', ${members[1]})
    on conflict do nothing`.execute(db);
  await sql`insert into post (district_id, partnership_id, thread_id, person_id, body, created_at)
    select ${ids.districtId}, ${partnership}, ${thread}, (${members}::uuid[])[1 + n % ${members.length}], ${words},
      now() + n * interval '1 second' from generate_series(${from}::int, ${to}::int) n`.execute(db);
}

/** A post of a usual length, with what people use of Markdown; each is another. */
const words = sql`'Today I asked **one question** and waited. Number ' || n || ' of the things I noticed:' || E'\n\n' ||
  E'- Three students who never speak did, and *two of them twice*.\n- I counted to seven before anyone moved.\n- The quiet table had the longest answer.' ||
  E'\n\n' || 'I will try the same again on Thursday with the other group, and write down what they say word for word, so that we can look at it together when we meet.'`;
