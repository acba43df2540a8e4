import { sql } from 'kysely';
import { acceptInvitation, declineInvitation } from '../src/partnership/answering.ts';
import { invitationsWaiting } from '../src/partnership/invitation-store.ts';
import { fullName, type Person } from '../src/people/person.ts';
import type { World } from './server.ts';

/** A colleague with an open objective, made without pages. */
export interface Colleague {
  id: string;
  name: string;
}

/**
 * Adds colleagues numbered `from` to `to`, each with an open objective: every fourth wants the same, with the same focus
 * area, subject and grade; four at a time are of one school.
 */
export async function addColleagues(world: World, from: number, to: number): Promise<Colleague[]> {
  const d = world.districtId;
  const [buildings, areas] = [Object.values(world.buildings), Object.values(world.focusAreas).slice(0, 4)];
  const statements = [
    'Ask questions that let students explain their thinking about fractions',
    'Give feedback on drafts that students act upon',
    'Plan science labs in which every student keeps notes',
    'Help newcomers join discussions in their second language',
  ];
  const subjects = ['Mathematics', 'English Language Arts', 'Science', 'Social Studies'];
  return world.database.asOwner(async (db) => {
    const { rows } = await sql<Colleague>`
      insert into person (district_id, building_id, given_name, family_name, email)
      select ${d}, (${buildings}::uuid[])[1 + (n / 4) % 4], 'Given' || n, 'Family' || lpad(n::text, 4, '0'), 'given' || n || '@larkspur.example'
      from generate_series(${from}::int, ${to}::int) n returning id, given_name || ' ' || family_name as name`.execute(
      db,
    );
    await sql`
      with numbered as (
        select id, substr(given_name, 6)::int as n from person where district_id = ${d} and given_name like 'Given%'
          and id = any(${rows.map((row) => row.id)}::uuid[])),
      added as (
        insert into objective (district_id, person_id, statement, subjects, grades, visibility, opened_at)
        select ${d}, id, (${statements}::text[])[1 + n % 4] || ', number ' || n, array[(${subjects}::text[])[1 + n % 4]], '{04}', 'open',
          ${world.clock.now()} from numbered returning id, person_id)
      insert into objective_focus (district_id, objective_id, focus_area_id)
      select ${d}, added.id, (${areas}::uuid[])[1 + n % 4] from added join numbered on numbered.id = added.person_id`.execute(
      db,
    );
    return rows;
  });
}

/** Answers somebody's waiting invitation without pages: yes with a commitment, or no. */
export async function answer(world: World, personId: string, yes: boolean): Promise<void> {
  const now = world.clock.now();
  const person = { id: personId, districtId: world.districtId } as Person;
  await world.database.asPerson({ districtId: world.districtId, personId }, async (db) => {
    const [waiting] = await invitationsWaiting(db, person, now);
    if (!waiting) throw new Error('Nothing waits for an answer');
    const done = yes
      ? await acceptInvitation(db, person, waiting, 'I will try it every week.', now)
      : await declineInvitation(db, person, waiting, '', now);
    if (!done.ok) throw new Error(done.reason);
  });
}

/** The page's words, without its markup. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The groups on a round's page, each with its number and the names in it. */
export function groupsOn(html: string): { id: number; names: string[] }[] {
  return html
    .split('<article')
    .slice(1)
    .flatMap((part) => {
      const id = /data-group="(\d+)"/.exec(part)?.[1];
      const names = [...part.matchAll(/data-person="\d+"[^>]*><span>([^<]+?) </g)].map((match) => match[1] ?? '');
      return id ? [{ id: Number(id), names }] : [];
    });
}

/** Somebody's number on a round's page. */
export function numberOf(html: string, person: Pick<Colleague, 'name'> | Parameters<typeof fullName>[0]): string {
  const name = 'name' in person ? person.name : fullName(person);
  const found = new RegExp(`id="p(\\d+)" data-person="\\d+"[^>]*><span>${name} <`).exec(html)?.[1];
  if (!found) throw new Error(`${name} is not on the board`);
  return found;
}

/** The version of the board that a page's forms carry. */
export function versionOn(html: string): string {
  return /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
}
