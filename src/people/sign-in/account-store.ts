import type { Database, Db } from '../../platform/db/database.ts';
import type { Language } from '../../language/message.ts';
import type { Person, Role } from '../person.ts';
import type { AccountHolder } from './sign-in.ts';

/** The active person whose account an e-mail address is; the one added first, should two districts list them. */
export async function accountHolder(database: Database, email: string): Promise<AccountHolder | null> {
  const row = await database.asSystem((db) =>
    db
      .selectFrom('person')
      .innerJoin('district', 'district.id', 'person.district_id')
      .where('person.email', '=', email.toLowerCase())
      .where('person.active', '=', true)
      .select(['person.id', 'person.district_id', 'person.email', 'given_name', 'family_name', 'person.language', 'district.language as district_language'])
      .orderBy('person.created_at')
      .executeTakeFirst(),
  );
  if (!row?.email) return null;
  return {
    personId: row.id,
    districtId: row.district_id,
    email: row.email,
    name: `${row.given_name} ${row.family_name}`.trim(),
    language: (row.language ?? row.district_language) as Language,
  };
}

/** Ties a new account to the person whose address it has. */
export async function linkAccount(database: Database, accountId: string, email: string): Promise<void> {
  const holder = await accountHolder(database, email);
  if (!holder) return;
  await database.asSystem((db) =>
    db.updateTable('person').set({ sign_in_id: accountId }).where('id', '=', holder.personId).where('sign_in_id', 'is', null).execute(),
  );
}

export interface SignedIn {
  person: Person;
  sessionId: string;
  /** When the session was last extended. */
  renewedAt: Date;
}

/** The active person behind a session's token at `now`; null when the session has ended or the person was deactivated. */
export async function signedInBy(db: Db, token: string, now: Date): Promise<SignedIn | null> {
  const row = await db
    .selectFrom('sign_in_session as s')
    .innerJoin('person as p', 'p.sign_in_id', 's.userId')
    .innerJoin('district as d', 'd.id', 'p.district_id')
    .where('s.token', '=', token)
    .where('s.expiresAt', '>', now)
    .where('p.active', '=', true)
    .select([
      's.id as session_id', 's.updatedAt as renewed_at', 'p.id', 'p.district_id', 'p.building_id', 'p.given_name', 'p.family_name',
      'p.email', 'p.roles', 'p.language', 'p.paused', 'd.name as district_name', 'd.timezone', 'd.language as district_language',
      'd.action_colour', 'd.is_demo',
    ])
    .executeTakeFirst();
  if (!row) return null;
  const districtLanguage = row.district_language as Language;
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
      roles: row.roles as Role[],
      language: (row.language ?? districtLanguage) as Language,
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
