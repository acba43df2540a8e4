import { type RawBuilder, sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Member } from './partnership.ts';

/**
 * Who may reach a partnership: its members now, nobody else. A condition on `partnership p`, said in code although
 * row-level security says the same, so that neither has to be trusted alone.
 */
export function isMember(person: Pick<Person, 'id' | 'districtId'>): RawBuilder<boolean> {
  return sql<boolean>`(p.district_id = ${person.districtId} and exists (
    select 1 from membership mine where mine.partnership_id = p.id and mine.person_id = ${person.id} and mine.left_at is null))`;
}

/** `person` among the members, as they stand in the row that was read; undefined when they are none of them. */
export function memberAmong(members: readonly Member[], person: Pick<Person, 'id'>): Member | undefined {
  return members.find((member) => member.personId === person.id);
}
