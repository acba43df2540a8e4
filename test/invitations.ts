import { newId } from '../src/platform/ids.ts';
import type { Name } from './cast.ts';
import type { Answer, World } from './server.ts';

export const statement = 'Ask questions that let every student explain their thinking';
export const commitment = 'I will try it on Tuesdays and tell you what I saw.';

/** An objective of `name`, made without its pages. @returns its id */
export async function objectiveOf(
  world: World,
  name: Name,
  visibility: 'draft' | 'open' = 'open',
  districtId = world.districtId,
): Promise<string> {
  const id = newId();
  await world.database.asOwner((db) =>
    db
      .insertInto('objective')
      .values({
        id,
        district_id: districtId,
        person_id: world.people[name],
        statement,
        why: 'They stay silent.',
        visibility,
        opened_at: world.clock.now(),
      })
      .execute(),
  );
  return id;
}

type Fields = Record<string, string | readonly string[]>;

/** Sends the form that starts a partnership. */
export async function start(
  world: World,
  who: Name,
  objectiveId: string,
  people: readonly Name[],
  more: Fields = {},
): Promise<Answer> {
  const browser = await world.as(who);
  return browser.post(`/objectives/${objectiveId}/partnership`, {
    person: people.map((name) => world.people[name]),
    commitment,
    formality: 'guided',
    ...more,
  });
}

/** A partnership that `who` starts by inviting these people. @returns its id, and each one's invitation */
export async function started(world: World, who: Name, people: readonly Name[], more: Fields = {}) {
  const objectiveId = await objectiveOf(world, who);
  const answer = await start(world, who, objectiveId, people, more);
  if (answer.status !== 303) throw new Error(`Starting answered ${answer.status}`);
  const partnershipId = answer.location.split('/').at(-1) ?? '';
  const rows = await invitations(world, partnershipId);
  const of = (name: Name) => rows.find((row) => row.person_id === world.people[name])?.id ?? '';
  return { objectiveId, partnershipId, rows, of };
}

export function invitations(world: World, partnershipId: string) {
  return world.database.asOwner((db) =>
    db.selectFrom('invitation').selectAll().where('partnership_id', '=', partnershipId).orderBy('created_at').execute(),
  );
}

export async function invitation(world: World, id: string) {
  return world.database.asOwner((db) =>
    db.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
}

/** Says yes with a commitment. */
export async function accept(world: World, who: Name, id: string, fields: Fields = {}): Promise<Answer> {
  return (await world.as(who)).post(`/invitations/${id}/answer`, {
    answer: 'accept',
    commitment: `${who} will be there.`,
    ...fields,
  });
}

/** Names of current members, by the alphabet. */
export async function members(world: World, partnershipId: string): Promise<string[]> {
  const rows = await world.database.asOwner((db) =>
    db
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.person_id')
      .where('partnership_id', '=', partnershipId)
      .where('left_at', 'is', null)
      .select('given_name')
      .orderBy('given_name')
      .execute(),
  );
  return rows.map((row) => row.given_name);
}

export async function partnership(world: World, id: string) {
  return world.database.asOwner((db) =>
    db.selectFrom('partnership').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
}

export async function visibility(world: World, objectiveId: string): Promise<string> {
  const row = await world.database.asOwner((db) =>
    db.selectFrom('objective').select('visibility').where('id', '=', objectiveId).executeTakeFirstOrThrow(),
  );
  return row.visibility;
}

export async function verbs(world: World, partnershipId: string): Promise<string[]> {
  const rows = await world.database.asOwner((db) =>
    db.selectFrom('history').select('verb').where('partnership_id', '=', partnershipId).orderBy('id').execute(),
  );
  return rows.map((row) => row.verb);
}

export const day = 24 * 60 * 60 * 1000;
