import { sql } from 'kysely';
import { record } from '../history/record.ts';
import type { Role } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { isId } from '../platform/http/form.ts';
import type { InvitationStatus } from './invitation.ts';

/**
 * What the page behind the link in a letter may show to whoever holds it, and how the person asked stands with us. Read
 * as the system, which has no grant on what partnerships write: names, the objective's sentence and the note, no more.
 */
export interface LetterInvitation {
  id: string;
  districtId: string;
  timezone: string;
  domains: string[];
  partnershipId: string | null;
  isOffer: boolean;
  bySpecialist: boolean;
  knowingly: boolean;
  senderId: string;
  senderName: string;
  note: string;
  statement: string;
  status: InvitationStatus;
  expiresAt: Date | null;
  names: { id: string; name: string }[];
  othersAsked: number;
  /** Where the letter went. */
  email: string | null;
  /** The person of the directory who has that address; null when nobody has. */
  asked: { id: string; name: string; roles: Role[]; active: boolean } | null;
  /** They have signed in or asked for it, or the address is somebody's in another district of this installation. */
  hasAccount: boolean;
}

/** The invitation a letter's link names; null when there is none (any more). */
export async function letterInvitation(db: Db, id: string): Promise<LetterInvitation | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<LetterInvitation>`
    select i.id, i.district_id as "districtId", d.timezone, d.email_domains as domains, i.partnership_id as "partnershipId",
      i.direction = 'im_in' as "isOffer", i.by_specialist as "bySpecialist", i.knowingly, i.sender_id as "senderId",
      trim(s.given_name || ' ' || s.family_name) as "senderName", i.note, o.statement, i.status, i.expires_at as "expiresAt",
      coalesce((select json_agg(json_build_object('id', p.id, 'name', trim(p.given_name || ' ' || p.family_name)) order by m.joined_at)
        from membership m join person p on p.id = m.person_id where m.partnership_id = i.partnership_id and m.left_at is null), '[]'::json) as names,
      (select count(*)::int from invitation x where x.partnership_id = i.partnership_id and x.status = 'pending' and x.direction = 'invite' and x.id <> i.id) as "othersAsked",
      coalesce(a.email, i.email) as email,
      case when a.id is not null then json_build_object('id', a.id, 'name', trim(a.given_name || ' ' || a.family_name), 'roles', a.roles, 'active', a.active) end as asked,
      (a.sign_in_id is not null or exists (select 1 from person x where x.email = coalesce(a.email, i.email) and x.active and x.district_id <> i.district_id)) as "hasAccount"
    from invitation i join district d on d.id = i.district_id join person s on s.id = i.sender_id join objective o on o.id = i.objective_id
      left join person a on a.district_id = i.district_id and (a.id = i.person_id or (i.person_id is null and a.email = i.email))
    where i.id = ${id} and i.status <> 'awaiting_consent'`.execute(db);
  return rows[0] ?? null;
}

/**
 * Gives an invitation that only knows an address to the person who has it now, together with all others open to that
 * address in the district. @returns nothing; doing it again changes nothing
 */
export async function claimInvitations(db: Db, districtId: string, email: string, personId: string): Promise<void> {
  await sql`
    update invitation i set person_id = ${personId}
    where i.district_id = ${districtId} and i.email = ${email} and i.person_id is null and i.status in ('pending', 'awaiting_consent')
      and not exists (select 1 from invitation other where other.partnership_id = i.partnership_id and other.person_id = ${personId}
        and other.status in ('pending', 'awaiting_consent') and other.direction = 'invite')`.execute(db);
}

/** Adds an educator to the directory who comes in through an invitation. @returns the id, of the one who is there when somebody is. */
export async function addInvitee(
  db: Db,
  person: { districtId: string; email: string; givenName: string; familyName: string; now: Date },
): Promise<string> {
  await sql`
    insert into person (district_id, given_name, family_name, email, roles, created_at)
    values (${person.districtId}, ${person.givenName}, ${person.familyName}, ${person.email}, '{educator}', ${person.now})
    on conflict do nothing`.execute(db);
  const { rows } = await sql<{
    id: string;
  }>`select id from person where district_id = ${person.districtId} and email = ${person.email}`.execute(db);
  const id = rows[0]?.id;
  if (!id) throw new Error('A person was not kept');
  return id;
}

/** A no, thank you that came through a letter's link. @returns false when it was answered meanwhile. */
export async function declineByLetter(db: Db, invitation: LetterInvitation, word: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update invitation set status = 'declined', answered_at = ${now}, answer_word = ${word}
    where id = ${invitation.id} and status = 'pending' and expires_at > ${now} returning id`.execute(db);
  if (rows.length === 0) return false;
  await record(db, {
    districtId: invitation.districtId,
    partnershipId: invitation.partnershipId,
    personId: invitation.asked?.id ?? null,
    verb: 'invitation.declined',
    subjectId: invitation.id,
    audience: [invitation.senderId],
    detail: { word: word !== '', by_letter: true },
  });
  return true;
}
