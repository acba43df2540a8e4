import { sql } from 'kysely';
import { newId } from '../../platform/ids.ts';
import type { Database, Db } from '../../platform/db/database.ts';
import type { Language } from '../../language/message.ts';
import type { Person } from '../person.ts';

/** The active person an e-mail address belongs to. */
export interface AccountHolder {
  personId: string;
  districtId: string;
  email: string;
  name: string;
  language: Language;
}

interface HolderRow {
  id: string;
  district_id: string;
  email: string;
  given_name: string;
  family_name: string;
  language: Language;
  account_email: string | null;
}

/**
 * The active person whose account an e-mail address is; the one added first, should two districts list them. Sees to it
 * that the account exists, is theirs, and carries the address the directory has now. One query when all is in order.
 */
export async function accountHolder(database: Database, email: string): Promise<AccountHolder | null> {
  return database.asSystem(async (db) => {
    const { rows } = await sql<HolderRow>`
      select p.id, p.district_id, p.email, p.given_name, p.family_name, coalesce(p.language, d.language) as language, a.email as account_email
      from person p join district d on d.id = p.district_id left join sign_in a on a.id = p.sign_in_id
      where p.email = lower(${email}) and p.active order by p.created_at, p.id limit 1`.execute(db);
    const row = rows[0];
    if (!row) return null;
    const name = `${row.given_name} ${row.family_name}`.trim();
    if (row.account_email !== row.email) await settleAccount(db, row.id, row.email, name);
    return { personId: row.id, districtId: row.district_id, email: row.email, name, language: row.language };
  });
}

// Addresses move: a roster changes one, or gives a leaver's to a newcomer. The account follows its person, never the
// address, so that nobody comes into another's account by inheriting a mailbox.
async function settleAccount(db: Db, personId: string, email: string, name: string): Promise<void> {
  const { rows } = await sql<{
    sign_in_id: string | null;
  }>`select sign_in_id from person where id = ${personId} for update`.execute(db);
  const own = rows[0]?.sign_in_id ?? null;
  await sql`delete from sign_in a where a.email = ${email} and a.id is distinct from ${own}::text
    and not exists (select 1 from person p where p.sign_in_id = a.id)`.execute(db);
  await sql`update sign_in set email = id || '@former.invalid' where email = ${email} and id is distinct from ${own}::text`.execute(
    db,
  );
  if (own) {
    await sql`update sign_in set email = ${email}, name = ${name}, "updatedAt" = now() where id = ${own}`.execute(db);
    return;
  }
  const id = newId();
  await sql`insert into sign_in (id, name, email, "emailVerified") values (${id}, ${name}, ${email}, true)`.execute(db);
  await sql`update person set sign_in_id = ${id} where id = ${personId}`.execute(db);
}

/** Ends every session of a person, when they are deactivated or their address is changed for them. */
export async function endSessions(database: Database, personId: string): Promise<void> {
  await database.asSystem((db) =>
    sql`delete from sign_in_session s using person p where p.id = ${personId} and s."userId" = p.sign_in_id`.execute(
      db,
    ),
  );
}

export interface SignedIn {
  person: Person;
  sessionId: string;
  /** When the session was last extended. */
  renewedAt: Date;
}

interface SignedInRow extends Pick<Person, 'id' | 'roles' | 'paused'> {
  session_id: string;
  renewed_at: Date;
  district_id: string;
  building_id: string | null;
  given_name: string;
  family_name: string;
  email: string;
  language: Language | null;
  district_name: string;
  timezone: string;
  district_language: Language;
  action_colour: string | null;
  is_demo: boolean;
}

// Asked in every request, so it is one text that the server plans once.
const signedIn = `
  select s.id as session_id, s."updatedAt" as renewed_at, p.id, p.district_id, p.building_id, p.given_name, p.family_name, p.email,
    p.roles, p.language, p.paused, d.name as district_name, d.timezone, d.language as district_language, d.action_colour, d.is_demo
  from sign_in_session s join person p on p.sign_in_id = s."userId" join district d on d.id = p.district_id
  where s.token = $1 and s."expiresAt" > $2 and p.active`;

/** The active person behind a session's token at `now`; null when the session has ended or the person was deactivated. */
export async function signedInBy(database: Database, token: string, now: Date): Promise<SignedIn | null> {
  const [row] = await database.askAsSystem<SignedInRow>(signedIn, [token, now]);
  if (!row) return null;
  const districtLanguage = row.district_language;
  return {
    sessionId: row.session_id,
    renewedAt: row.renewed_at,
    person: {
      id: row.id,
      districtId: row.district_id,
      buildingId: row.building_id,
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email,
      roles: row.roles,
      language: row.language ?? districtLanguage,
      paused: row.paused,
      district: {
        id: row.district_id,
        name: row.district_name,
        timezone: row.timezone,
        language: districtLanguage,
        actionColour: row.action_colour,
        isDemo: row.is_demo,
      },
    },
  };
}
