import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/db/database.ts';
import { prepare } from '../prepared.ts';
import { overlapsAmong, type Wanting } from './overlaps.ts';
import { keepOverlaps, lastLook, lookers, standingOfObjectives, wanted } from './store.ts';

/**
 * Looks in every district that has a specialist for open objectives of different buildings that want the same thing;
 * does nothing where they stand as they did. Comparing goes on between transactions and lets requests have their turn.
 */
export async function lookForOverlaps(database: Database, clock: Clock): Promise<void> {
  for (const looker of await database.asSystem(lookers)) {
    const { districtId } = looker;
    const found = await database.asPerson(looker, async (db) => {
      const seen = await standingOfObjectives(db, districtId);
      return (await lastLook(db, districtId))?.seen === seen ? null : { seen, ...(await wanted(db, districtId)) };
    });
    if (!found) continue;
    const wanting: Wanting[] = [];
    for (const objective of found.objectives) {
      if (wanting.length % 20 === 0) await othersTurn();
      const { id, personId, author } = objective;
      wanting.push({ id, personId, buildingId: author.buildingId, prepared: prepare(objective) });
    }
    const groups = await overlapsAmong(wanting, found.apart, othersTurn);
    const ids = groups.map((group) => group.map(({ id }) => id));
    await database.asPerson(looker, (db) => keepOverlaps(db, districtId, ids, { at: clock.now(), seen: found.seen }));
  }
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
