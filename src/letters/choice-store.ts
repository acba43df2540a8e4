import { sql } from 'kysely';
import type { LetterKind } from '../people/letter-kinds.ts';
import type { Db } from '../platform/db/database.ts';

/** Turns a kind of letter on or off for a person, from the link in one of those letters. As the system. */
export async function chooseLetter(db: Db, personId: string, kind: LetterKind, wanted: boolean): Promise<void> {
  await sql`insert into letter_choice (district_id, person_id, kind, wanted) select district_id, id, ${kind}, ${wanted} from person where id = ${personId}
    on conflict (person_id, kind) do update set wanted = excluded.wanted`.execute(db);
}
