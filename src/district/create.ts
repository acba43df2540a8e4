import { sql } from 'kysely';
import type { Language } from '../language/message.ts';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { focusAreas } from './focus-areas/list.ts';

export interface NewDistrict {
  name: string;
  /** IANA name. */
  timezone: string;
  language: Language;
  /** Invitees without an account may come from these; lower case, without '@'. */
  emailDomains: readonly string[];
  isDemo?: boolean;
  /** The first person: an educator who is admin too. */
  admin: { givenName: string; familyName: string; email: string; language?: Language };
}

/**
 * Creates a district with the shipped focus areas and its first admin, in the transaction of `db` (of peer_system).
 * Throws the database's error for a name, zone or address outside the schema's limits; validate first.
 */
export async function createDistrict(db: Db, input: NewDistrict): Promise<{ districtId: string; adminId: string }> {
  const [districtId, adminId] = [newId(), newId()];
  await sql`insert into district (id, name, timezone, language, email_domains, is_demo)
    values (${districtId}, ${input.name}, ${input.timezone}, ${input.language}, ${[...input.emailDomains]}::text[], ${input.isDemo ?? false})`.execute(
    db,
  );
  const areas = focusAreas.map((area) => ({
    key: area.key,
    domain: area.domain,
    name_en: area.name.en,
    name_es: area.name.es,
  }));
  await sql`insert into focus_area (district_id, key, domain, name_en, name_es)
    select ${districtId}, key, domain, name_en, name_es
    from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as a (key text, domain text, name_en text, name_es text)`.execute(
    db,
  );
  const { admin } = input;
  await sql`insert into person (id, district_id, given_name, family_name, email, roles, language)
    values (${adminId}, ${districtId}, ${admin.givenName}, ${admin.familyName}, ${admin.email.toLowerCase()}, '{educator,admin}', ${admin.language ?? null})`.execute(
    db,
  );
  return { districtId, adminId };
}
