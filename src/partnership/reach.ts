import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import { isId } from '../platform/http/form.ts';
import type { Db } from '../platform/db/database.ts';
import { isMember, memberAmong } from './access.ts';
import type { Formality, Kind, Member, Partnership, Status, StepState } from './partnership.ts';

interface Row {
  id: string;
  district_id: string;
  objective_id: string;
  statement: string;
  revision: number;
  kind: Kind;
  formality: Formality;
  status: Status;
  hue: number;
  started_by: string;
  created_at: Date;
  started_at: Date | null;
  closed_at: Date | null;
  last_activity_at: Date;
  members:
    | null
    | {
        person_id: string;
        given_name: string;
        family_name: string;
        commitment: string;
        objective_revision: number;
        joined_at: string;
      }[];
  steps: { step: StepState['step']; started_at: string; done_at: string | null; last_at: string; times: number }[];
}

/**
 * The partnership `id` if `person` is a member of it now; null when it is hidden from them or missing, which look the
 * same. The one way to reach a partnership: whatever works on one takes the value this returns. One query.
 */
export async function partnershipFor(db: Db, person: Person, id: string | undefined): Promise<Partnership | null> {
  if (!isId(id)) return null;
  const [found] = await partnerships(db, person, sql`p.id = ${id}`);
  return found ?? null;
}

/** All partnerships `person` is a member of now, the liveliest first; closed ones last. One query. */
export async function partnershipsOf(db: Db, person: Person): Promise<Partnership[]> {
  return partnerships(db, person, sql`true`);
}

async function partnerships(db: Db, person: Person, condition: ReturnType<typeof sql>): Promise<Partnership[]> {
  const { rows } = await sql<Row>`
    select p.id, p.district_id, p.objective_id, o.statement, o.revision, p.kind, p.formality, p.status, p.hue, p.started_by,
      p.created_at, p.started_at, p.closed_at, p.last_activity_at,
      (select json_agg(json_build_object('person_id', q.id, 'given_name', q.given_name, 'family_name', q.family_name,
          'commitment', m.commitment, 'objective_revision', m.objective_revision, 'joined_at', m.joined_at) order by m.joined_at, m.id)
        from membership m join person q on q.id = m.person_id where m.partnership_id = p.id and m.left_at is null) as members,
      coalesce((select json_agg(json_build_object('step', s.step, 'started_at', s.started_at, 'done_at', s.done_at, 'last_at', s.last_at, 'times', s.times))
        from partnership_step s where s.partnership_id = p.id), '[]'::json) as steps
    from partnership p join objective o on o.id = p.objective_id
    where ${isMember(person)} and ${condition}
    order by (p.status = 'closed'), p.last_activity_at desc, p.id`.execute(db);
  return rows.flatMap((row) => {
    const members = (row.members ?? []).map(
      (m): Member => ({
        personId: m.person_id,
        givenName: m.given_name,
        familyName: m.family_name,
        commitment: m.commitment,
        objectiveRevision: m.objective_revision,
        joinedAt: new Date(m.joined_at),
      }),
    );
    const me = memberAmong(members, person);
    if (!me) return [];
    return [
      {
        id: row.id,
        districtId: row.district_id,
        objectiveId: row.objective_id,
        statement: row.statement,
        objectiveRevision: row.revision,
        kind: row.kind,
        formality: row.formality,
        status: row.status,
        hue: row.hue,
        startedBy: row.started_by,
        createdAt: row.created_at,
        startedAt: row.started_at,
        closedAt: row.closed_at,
        lastActivityAt: row.last_activity_at,
        members,
        me,
        steps: row.steps.map((s) => ({
          step: s.step,
          startedAt: new Date(s.started_at),
          doneAt: s.done_at ? new Date(s.done_at) : null,
          lastAt: new Date(s.last_at),
          times: s.times,
        })),
      },
    ];
  });
}
