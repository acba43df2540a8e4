import { newId } from '../src/platform/ids.ts';
import type { Name } from './cast.ts';
import type { World } from './server.ts';

/**
 * A partnership under way between the named members, made without its pages: for tests of the later steps. The first
 * one wrote the objective. @returns its ids
 */
export async function partnersIn(
  world: World,
  names: readonly Name[],
  options: {
    statement?: string;
    formality?: 'loose' | 'guided' | 'tight';
    status?: 'forming' | 'under_way' | 'closed';
  } = {},
): Promise<{ partnershipId: string; objectiveId: string }> {
  const { database } = world;
  const [first] = names;
  if (!first) throw new Error('A partnership needs somebody');
  const objectiveId = newId();
  const partnershipId = newId();
  const now = world.clock.now();
  await database.asOwner(async (db) => {
    await db
      .insertInto('objective')
      .values({
        id: objectiveId,
        district_id: world.districtId,
        person_id: world.people[first],
        statement: options.statement ?? 'Ask questions that let every student explain their thinking',
        visibility: 'taken',
      })
      .execute();
    await db
      .insertInto('partnership')
      .values({
        id: partnershipId,
        district_id: world.districtId,
        objective_id: objectiveId,
        formality: options.formality ?? 'guided',
        status: options.status ?? (names.length > 1 ? 'under_way' : 'forming'),
        started_by: world.people[first],
        started_at: now,
      })
      .execute();
    for (const name of names) {
      await db
        .insertInto('membership')
        .values({
          district_id: world.districtId,
          partnership_id: partnershipId,
          person_id: world.people[name],
          commitment: `I, ${name}, will be there.`,
          joined_at: now,
        })
        .execute();
    }
  });
  return { partnershipId, objectiveId };
}
