import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Answer, Closing, Reflection } from './reflection.ts';

type Row = Omit<Reflection, 'answers'> & { answers: { prompt: string; body: string; shared: boolean }[] | null };

// The answers of others come only when they shared the reflection and the answer; row-level security says the same.
const columns = (person: Person) => sql`
  r.id, r.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as "authorName", r.purpose, r.round,
  r.question_set as "questionSet", r.question_set_version as "questionSetVersion", r.status, r.created_at as "createdAt", r.shared_at as "sharedAt",
  (select json_agg(json_build_object('prompt', a.prompt, 'body', a.body, 'shared', a.shared)) from reflection_answer a
    where a.reflection_id = r.id and (a.person_id = ${person.id} or (a.shared and r.status = 'shared'))) as answers`;

function read(row: Row): Reflection {
  const answers: Record<string, Answer> = {};
  for (const { prompt, body, shared } of row.answers ?? []) answers[prompt] = { body, shared };
  return { ...row, answers };
}

/** Short reflections: the reader's own, and those partners shared. Newest first. */
export async function shortReflections(db: Db, partnership: Partnership, person: Person): Promise<Reflection[]> {
  const { rows } = await sql<Row>`
    select ${columns(person)} from reflection r join person p on p.id = r.person_id
    where r.partnership_id = ${partnership.id} and r.purpose = 'short' and (r.person_id = ${person.id} or r.status = 'shared')
    order by r.created_at desc, r.id limit 100`.execute(db);
  return rows.map(read);
}

/** One of the reader's own reflections. */
export async function ownReflection(
  db: Db,
  partnership: Partnership,
  person: Person,
  id: string,
): Promise<Reflection | null> {
  const { rows } = await sql<Row>`
    select ${columns(person)} from reflection r join person p on p.id = r.person_id
    where r.partnership_id = ${partnership.id} and r.id = ${id} and r.person_id = ${person.id}`.execute(db);
  return rows[0] ? read(rows[0]) : null;
}

/** Everybody's closing reflection of a round: own answers, and others' shared ones. */
export async function closingReflections(
  db: Db,
  partnership: Partnership,
  person: Person,
  round: number,
): Promise<Reflection[]> {
  const { rows } = await sql<Row>`
    select ${columns(person)} from reflection r join person p on p.id = r.person_id
    where r.partnership_id = ${partnership.id} and r.purpose = 'closing' and r.round = ${round} order by r.created_at, r.id`.execute(
    db,
  );
  return rows.map(read);
}

/** Starts a reflection, or finds the closing one that its author has already started in this round. @returns its id */
export async function startReflection(
  db: Db,
  partnership: Partnership,
  person: Person,
  row: {
    id: string;
    purpose: Reflection['purpose'];
    round: number;
    questionSet: string;
    questionSetVersion: number;
    now: Date;
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into reflection (id, district_id, partnership_id, person_id, purpose, round, question_set, question_set_version, created_at, updated_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${person.id}, ${row.purpose}, ${row.round}, ${row.questionSet}, ${row.questionSetVersion}, ${row.now}, ${row.now})
    on conflict (partnership_id, person_id, round) where purpose = 'closing' do update set updated_at = excluded.updated_at returning id`.execute(
    db,
  );
  const id = rows[0]?.id;
  if (!id) throw new Error('A reflection could not be started');
  return id;
}

/** Keeps answers, one statement for all; an emptied one goes. */
export async function keepAnswers(
  db: Db,
  partnership: Partnership,
  person: Person,
  reflectionId: string,
  answers: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> {
  const kept = Object.entries(answers).filter(([, body]) => body !== '');
  const emptied = Object.entries(answers)
    .filter(([, body]) => body === '')
    .map(([prompt]) => prompt);
  if (kept.length > 0) {
    await sql`insert into reflection_answer (district_id, partnership_id, reflection_id, person_id, prompt, body, updated_at)
      select ${partnership.districtId}, ${partnership.id}, ${reflectionId}, ${person.id}, a.prompt, a.body, ${now}
      from jsonb_to_recordset(${JSON.stringify(kept.map(([prompt, body]) => ({ prompt, body })))}::jsonb) as a (prompt text, body text)
      on conflict (reflection_id, prompt) do update set body = excluded.body, updated_at = excluded.updated_at`.execute(
      db,
    );
  }
  if (emptied.length > 0) {
    await sql`delete from reflection_answer where reflection_id = ${reflectionId} and person_id = ${person.id} and prompt = any (${emptied})`.execute(
      db,
    );
  }
  await sql`update reflection set updated_at = ${now} where id = ${reflectionId} and person_id = ${person.id}`.execute(
    db,
  );
}

/** Shows the chosen answers to partners, and only those. */
export async function share(
  db: Db,
  person: Person,
  reflectionId: string,
  prompts: readonly string[],
  now: Date,
): Promise<void> {
  await sql`update reflection_answer set shared = (prompt = any (${[...prompts]})) where reflection_id = ${reflectionId} and person_id = ${person.id}`.execute(
    db,
  );
  await sql`update reflection set status = 'shared', shared_at = ${now}, updated_at = ${now} where id = ${reflectionId} and person_id = ${person.id}`.execute(
    db,
  );
}

/** Takes it back: from now on it is its author's alone. */
export async function unshare(db: Db, person: Person, reflectionId: string, now: Date): Promise<void> {
  await sql`update reflection_answer set shared = false where reflection_id = ${reflectionId} and person_id = ${person.id}`.execute(
    db,
  );
  await sql`update reflection set status = 'draft', shared_at = null, updated_at = ${now} where id = ${reflectionId} and person_id = ${person.id}`.execute(
    db,
  );
}

export async function removeReflection(db: Db, person: Person, reflectionId: string): Promise<void> {
  await sql`delete from reflection where id = ${reflectionId} and person_id = ${person.id} and status = 'draft'`.execute(
    db,
  );
}

/** The latest round of closing, if any was opened. */
export async function latestClosing(db: Db, partnership: Partnership): Promise<Closing | null> {
  const { rows } = await sql<Closing>`
    select c.id, c.round, c.share_by as "shareBy", c.summary, c.summary_version as "summaryVersion", c.summary_at as "summaryAt", c.opened_at as "openedAt",
      trim(p.given_name || ' ' || p.family_name) as "summaryByName"
    from closing c left join person p on p.id = c.summary_by where c.partnership_id = ${partnership.id} order by c.round desc limit 1`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Opens a round. When a partner has just done so, theirs stands. @returns whether this one was new */
export async function addClosing(
  db: Db,
  partnership: Partnership,
  person: Person,
  row: { id: string; round: number; shareBy: string | null; now: Date },
): Promise<boolean> {
  const { rows } =
    await sql`insert into closing (id, district_id, partnership_id, round, share_by, opened_by, opened_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.round}, ${row.shareBy}, ${person.id}, ${row.now})
    on conflict (partnership_id, round) do nothing returning id`.execute(db);
  return rows.length > 0;
}

export async function setShareBy(
  db: Db,
  partnership: Partnership,
  closing: Closing,
  shareBy: string | null,
): Promise<void> {
  await sql`update closing set share_by = ${shareBy} where id = ${closing.id} and partnership_id = ${partnership.id}`.execute(
    db,
  );
}

/** Writes the joint summary if nobody has since `basedOn`. @returns whether it was written */
export async function writeSummary(
  db: Db,
  partnership: Partnership,
  person: Person,
  closing: Closing,
  basedOn: number,
  body: string,
  now: Date,
): Promise<boolean> {
  const { rows } =
    await sql`update closing set summary = ${body}, summary_version = summary_version + 1, summary_by = ${person.id}, summary_at = ${now}
    where id = ${closing.id} and partnership_id = ${partnership.id} and summary_version = ${basedOn} returning id`.execute(
      db,
    );
  return rows.length > 0;
}

/** When the partnership's timeline ends, if it has one: the closing is offered as that day comes near. Dates only. */
export async function timelineEnd(db: Db, partnership: Partnership): Promise<string | null> {
  const { rows } = await sql<{
    ends_on: string;
  }>`select ends_on from timeline where partnership_id = ${partnership.id}`.execute(db);
  return rows[0]?.ends_on ?? null;
}

export interface WaitingClosing {
  partnershipId: string;
  shareBy: string | null;
  /** Whether the person has begun to write. */
  begun: boolean;
}

/** Closings in which `person` has not shared yet, over all their partnerships. One query. */
export async function closingsWaiting(db: Db, person: Person): Promise<WaitingClosing[]> {
  const { rows } = await sql<WaitingClosing>`
    select c.partnership_id as "partnershipId", c.share_by as "shareBy", r.id is not null as begun
    from membership m join closing c on c.partnership_id = m.partnership_id
    left join reflection r on r.partnership_id = c.partnership_id and r.round = c.round and r.purpose = 'closing' and r.person_id = ${person.id}
    where m.person_id = ${person.id} and m.left_at is null and c.summary_version = 0 and coalesce(r.status, 'draft') = 'draft'
      and c.round = (select max(d.round) from closing d where d.partnership_id = c.partnership_id)
    order by c.share_by nulls last, c.opened_at`.execute(db);
  return rows;
}
