import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import { type LetterKind, letterKinds } from '../letter-kinds.ts';
import type { Person } from '../person.ts';

/** The kinds of letter the person wants; all of them until they say otherwise. */
export async function wantedLetters(db: Db, person: Pick<Person, 'id'>): Promise<LetterKind[]> {
  const { rows } = await sql<{
    kind: string;
  }>`select kind from letter_choice where person_id = ${person.id} and not wanted`.execute(db);
  return letterKinds.filter((kind) => !rows.some((row) => row.kind === kind));
}

/** Keeps which kinds of letter the person wants; the others are turned off. */
export async function keepWantedLetters(
  db: Db,
  person: Pick<Person, 'id' | 'districtId'>,
  wanted: readonly LetterKind[],
): Promise<void> {
  await sql`insert into letter_choice (district_id, person_id, kind, wanted)
    select ${person.districtId}, ${person.id}, kind, kind = any(${[...wanted]}::text[]) from unnest(${[...letterKinds]}::text[]) kind
    on conflict (person_id, kind) do update set wanted = excluded.wanted`.execute(db);
}

/** What the person chose for themselves and the directory keeps. */
export interface OwnChoices {
  /** null when they read the district's. */
  language: 'en' | 'es' | null;
  /** Specialists leave them out of matching rounds. */
  roundsOptOut: boolean;
  /** How often their summary comes. */
  digest: 'daily' | 'weekly';
  /** Partners see when they are on a partnership's pages. */
  showPresence: boolean;
}

export async function ownChoices(db: Db, person: Pick<Person, 'id'>): Promise<OwnChoices> {
  const { rows } = await sql<OwnChoices>`
    select language, rounds_opt_out as "roundsOptOut", digest, show_presence as "showPresence" from person where id = ${person.id}`.execute(
    db,
  );
  return rows[0] ?? { language: null, roundsOptOut: false, digest: 'weekly', showPresence: true };
}

/** Keeps whether specialists may place the person in what a matching round proposes. */
export async function keepRoundsOptOut(db: Db, person: Pick<Person, 'id'>, optOut: boolean): Promise<void> {
  await sql`update person set rounds_opt_out = ${optOut} where id = ${person.id}`.execute(db);
}

/** Keeps whether partners see when the person is there; who turns it off is gone from their pages at once. */
export async function keepShowPresence(db: Db, person: Pick<Person, 'id'>, shown: boolean): Promise<void> {
  await sql`update person set show_presence = ${shown} where id = ${person.id}`.execute(db);
  if (!shown) await sql`delete from presence where person_id = ${person.id}`.execute(db);
}

/** Keeps the language the person wants to read; null is the district's. */
export async function keepLanguage(db: Db, person: Pick<Person, 'id'>, language: 'en' | 'es' | null): Promise<void> {
  await sql`update person set language = ${language} where id = ${person.id}`.execute(db);
}

/** Keeps how often the person wants their summary. */
export async function keepDigestRhythm(db: Db, person: Pick<Person, 'id'>, rhythm: 'daily' | 'weekly'): Promise<void> {
  await sql`update person set digest = ${rhythm} where id = ${person.id}`.execute(db);
}
