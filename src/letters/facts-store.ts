import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

export interface InvitationFacts {
  id: string;
  direction: 'invite' | 'im_in';
  status: string;
  districtId: string;
  partnershipId: string | null;
  senderId: string;
  senderName: string;
  /** A specialist asks on others' behalf. */
  bySpecialist: boolean;
  personId: string | null;
  personName: string | null;
  email: string | null;
  statement: string;
  note: string;
  expiresAt: Date | null;
}

/** An invitation or offer with the names on both sides. */
export async function invitationFacts(db: Db, id: string): Promise<InvitationFacts | null> {
  const { rows } = await sql<InvitationFacts>`
    select i.id, i.direction, i.status, i.district_id as "districtId", i.partnership_id as "partnershipId", i.sender_id as "senderId",
      trim(s.given_name || ' ' || s.family_name) as "senderName", i.person_id as "personId", i.by_specialist as "bySpecialist", trim(p.given_name || ' ' || p.family_name) as "personName",
      i.email, o.statement, i.note, i.expires_at as "expiresAt"
    from invitation i join person s on s.id = i.sender_id join objective o on o.id = i.objective_id left join person p on p.id = i.person_id
    where i.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export interface MemberFacts {
  personId: string;
  /** The other members' names. */
  partners: string[];
}

/** Who is in a partnership now, each with the names of the others. */
export async function membersOf(db: Db, partnershipId: string): Promise<MemberFacts[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, trim(p.given_name || ' ' || p.family_name) as name from membership m join person p on p.id = m.person_id
    where m.partnership_id = ${partnershipId} and m.left_at is null order by m.joined_at, m.id`.execute(db);
  return rows.map((row) => ({
    personId: row.id,
    partners: rows.filter((other) => other.id !== row.id).map((other) => other.name),
  }));
}

/** A person's name; '' when there is none. */
export async function nameOf(db: Db, personId: string | null): Promise<string> {
  if (!personId) return '';
  const { rows } = await sql<{
    name: string;
  }>`select trim(given_name || ' ' || family_name) as name from person where id = ${personId}`.execute(db);
  return rows[0]?.name ?? '';
}

/** The district's active specialists. */
export async function specialistsOf(db: Db, districtId: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from person where district_id = ${districtId} and active and 'specialist' = any (roles)`.execute(db);
  return rows.map((row) => row.id);
}
