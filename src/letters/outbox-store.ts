import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';

export interface KeptLetter {
  id: string;
  email: string;
  kind: string;
  subject: string;
  createdAt: Date;
  bodyHtml: string;
}

const columns = sql`id, email, kind, subject, created_at as "createdAt", body_html as "bodyHtml"`;

/** The district's newest letters. Those that carry a way in are never among them; row-level security says so too. */
export async function keptLetters(db: Db, person: Person): Promise<KeptLetter[]> {
  const { rows } = await sql<KeptLetter>`
    select ${columns} from letter where district_id = ${person.districtId} and kind <> 'sign_in' order by created_at desc, id limit 200`.execute(
    db,
  );
  return rows;
}

export async function keptLetter(db: Db, person: Person, id: string): Promise<KeptLetter | null> {
  const { rows } = await sql<KeptLetter>`
    select ${columns} from letter where id = ${id} and district_id = ${person.districtId} and kind <> 'sign_in'`.execute(
    db,
  );
  return rows[0] ?? null;
}
