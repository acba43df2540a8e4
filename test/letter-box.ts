import { writeDue } from '../src/letters/write.ts';
import { newId } from '../src/platform/ids.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import type { World } from './server.ts';

/** What letters need to know of this installation. */
export const settings = (world: World) => ({
  secret: world.parts.config.secret,
  publicUrl: world.parts.config.publicUrl,
});
/** Writes what recent history occasions. */
export const write = (world: World) =>
  world.database.asSystem((db) => writeDue(db, settings(world), world.clock.now()));
/** Everything in the outbox, the oldest first. */
export const letters = (world: World) =>
  world.database.asOwner((db) => db.selectFrom('letter').selectAll().orderBy('created_at').execute());

/** An invitation made without its pages, with its line of history. @returns its id */
export async function invite(world: World, from: Name, to: { person?: Name; email?: string }): Promise<string> {
  const { partnershipId, objectiveId } = await partnersIn(world, [from], { statement: 'Quiet students talk more' });
  const id = newId();
  await world.database.asOwner(async (db) => {
    await db
      .insertInto('invitation')
      .values({
        id,
        district_id: world.districtId,
        partnership_id: partnershipId,
        objective_id: objectiveId,
        sender_id: world.people[from],
        person_id: to.person ? world.people[to.person] : null,
        email: to.email ?? null,
        note: 'You came to mind',
        status: 'pending',
        sent_at: world.clock.now(),
        expires_at: new Date(world.clock.now().getTime() + 14 * 86_400_000),
      })
      .execute();
    await db
      .insertInto('history')
      .values({
        district_id: world.districtId,
        partnership_id: partnershipId,
        person_id: world.people[from],
        verb: 'invitation.sent',
        subject_id: id,
      })
      .execute();
  });
  return id;
}
