import type { Priority } from '../../district/priorities/priority.ts';
import { addPriority, changePriority, type PriorityInput } from '../../district/priorities/store.ts';
import { record, type Verb } from '../../history/record.ts';
import { hasRole, type Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';

/** Specialists and admins look after priorities; everybody reads them. */
export function mayMaintain(person: Pick<Person, 'roles'>): boolean {
  return hasRole(person, 'specialist') || hasRole(person, 'admin');
}

/** Publishes a priority of the district, a building or a PLC. @returns its id; null when the place is not there */
export async function publish(db: Db, by: Person, input: PriorityInput, now: Date): Promise<string | null> {
  const id = await addPriority(db, by, input, now);
  if (id) await recordOf(db, by, id, 'priority.published');
  return id;
}

/** Changes what a priority says and when it counts. Objectives that come from it stay with it. */
export async function change(
  db: Db,
  by: Person,
  priority: Priority,
  to: Pick<PriorityInput, 'title' | 'about' | 'startsOn' | 'endsOn'>,
  now: Date,
): Promise<void> {
  if (await changePriority(db, by, priority.id, to, now)) await recordOf(db, by, priority.id, 'priority.changed');
}

/** Today is its last day: from tomorrow on it is not offered any more. Objectives keep saying where they come from. */
export async function retire(db: Db, by: Person, priority: Priority, today: string, now: Date): Promise<void> {
  const startsOn = priority.startsOn < today ? priority.startsOn : today;
  if (await changePriority(db, by, priority.id, { ...priority, startsOn, endsOn: today }, now))
    await recordOf(db, by, priority.id, 'priority.retired');
}

async function recordOf(db: Db, by: Person, subjectId: string, verb: Verb): Promise<void> {
  await record(db, { districtId: by.districtId, personId: by.id, verb, subjectId });
}
