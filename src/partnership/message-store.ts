import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

/** Something one side of an invitation wrote to the other. */
export interface InvitationMessage {
  personId: string;
  name: string;
  body: string;
  at: Date;
}

/** What was written about an invitation, the oldest first. For who holds the invitation. */
export async function messagesOf(db: Db, invitationId: string): Promise<InvitationMessage[]> {
  const { rows } = await sql<InvitationMessage>`
    select m.person_id as "personId", trim(p.given_name || ' ' || p.family_name) as name, m.body, m.at
    from invitation_message m join person p on p.id = m.person_id where m.invitation_id = ${invitationId} order by m.at, m.id`.execute(
    db,
  );
  return rows;
}

export async function addMessage(
  db: Db,
  row: { districtId: string; invitationId: string; personId: string; body: string; now: Date },
): Promise<void> {
  await sql`
    insert into invitation_message (district_id, invitation_id, person_id, body, at)
    values (${row.districtId}, ${row.invitationId}, ${row.personId}, ${row.body}, ${row.now})`.execute(db);
}

/** How many messages a person wrote about an invitation in the last 24 hours. */
export async function messagesToday(db: Db, personId: string, invitationId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from invitation_message
    where invitation_id = ${invitationId} and person_id = ${personId} and at > ${now}::timestamptz - interval '24 hours'`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
