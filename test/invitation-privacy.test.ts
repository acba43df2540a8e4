import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Name } from './cast.ts';
import { accept, commitment, members, objectiveOf, started } from './invitations.ts';
import { openWorld, type World } from './server.ts';

describe('With the checks of our code alone', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({}, { withoutRowSecurity: true });
  });
  afterAll(() => world.close());

  test('nobody outside finds a partnership, its invitations or its offers', async () => {
    const { partnershipId, objectiveId, of } = await started(world, 'ana', ['ben', 'dev']);
    await accept(world, 'ben', of('ben'));
    for (const who of ['jo', 'fatima', 'grace', 'hank', 'zoe'] as const) {
      const browser = await world.as(who);
      for (const path of ['members', 'commitment', 'leaving', 'closure', 'invitations'])
        expect((await browser.get(`/partnerships/${partnershipId}/${path}`)).status).toBe(404);
      expect((await browser.get(`/invitations/${of('dev')}`)).status).toBe(404);
      expect((await browser.post(`/invitations/${of('dev')}/answer`, { answer: 'accept', commitment })).status).toBe(
        404,
      );
      expect((await browser.get(`/objectives/${objectiveId}/im-in`)).status).toBe(404);
      expect((await browser.get('/partnerships')).html).not.toContain(partnershipId);
    }
    expect(await members(world, partnershipId)).toEqual(['Ana', 'Ben']);
  });
});

describe('With row-level security alone', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const as = <R>(who: Name, statement: ReturnType<typeof sql<R>>, districtId = world.districtId) =>
    world.database.asPerson(
      { districtId, personId: world.people[who] },
      async (db) => (await statement.execute(db)).rows,
    );

  test('a stranger, a specialist, a leader and an admin read no commitment, no invitation and no message', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben', 'dev']);
    await (await world.as('dev')).post(`/invitations/${of('dev')}/messages`, { body: 'When?' });
    await accept(world, 'ben', of('ben'));
    for (const who of ['jo', 'fatima', 'grace', 'hank'] as const) {
      for (const table of ['membership', 'invitation', 'history'] as const) {
        expect(
          await as(who, sql`select 1 from ${sql.table(table)} where partnership_id = ${partnershipId}`),
          `${who} ${table}`,
        ).toEqual([]);
      }
      expect(await as(who, sql`select 1 from invitation_message`)).toEqual([]);
    }
    expect(await as('zoe', sql`select 1 from partnership`, world.otherDistrictId)).toEqual([]);
    expect(await as('dev', sql`select 1 from membership where partnership_id = ${partnershipId}`)).toEqual([]);
    expect(await as('dev', sql`select 1 from names_of_members(${partnershipId})`)).toHaveLength(2);
    expect(await as('jo', sql`select 1 from names_of_members(${partnershipId})`)).toEqual([]);
  });

  test('who has left reads nothing of it any more, not even that it is there', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben', 'dev']);
    await accept(world, 'ben', of('ben'));
    await (await world.as('ana')).post(`/partnerships/${partnershipId}/leaving`);
    expect(await as('ana', sql`select 1 from partnership where id = ${partnershipId}`)).toEqual([]);
    expect(await as('ana', sql`select 1 from history where partnership_id = ${partnershipId}`)).toEqual([]);
    expect(
      await as(
        'ana',
        sql`select 1 from membership where partnership_id = ${partnershipId} and person_id <> ${world.people.ana}`,
      ),
    ).toEqual([]);
  });

  test('nobody enrols themselves or anyone else', async () => {
    const { partnershipId, objectiveId } = await started(world, 'ana', ['ben']);
    const enrol = (who: Name, whom: Name) =>
      as(
        who,
        sql`insert into membership (district_id, partnership_id, person_id, commitment) values (${world.districtId}, ${partnershipId}, ${world.people[whom]}, 'In.')`,
      );
    for (const [who, whom] of [
      ['jo', 'jo'],
      ['fatima', 'fatima'],
      ['hank', 'jo'],
      ['ana', 'jo'],
      ['ana', 'ben'],
    ] as const) {
      await expect(enrol(who, whom), `${who} enrols ${whom}`).rejects.toThrow(/row-level security/);
    }
    const invite = (who: Name, whom: Name) =>
      as(
        who,
        sql`insert into invitation (district_id, partnership_id, objective_id, sender_id, person_id)
            values (${world.districtId}, ${partnershipId}, ${objectiveId}, ${world.people[who]}, ${world.people[whom]})`,
      );
    await expect(invite('jo', 'jo')).rejects.toThrow(/row-level security/);
    await expect(invite('fatima', 'jo')).rejects.toThrow(/row-level security/);
    expect(await members(world, partnershipId)).toEqual(['Ana']);
  });

  test('an answer is final, and an invitation can’t be turned to somebody or something else', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben', 'dev']);
    await (await world.as('ben')).post(`/invitations/${of('ben')}/answer`, { answer: 'decline' });
    await expect(as('ben', sql`update invitation set status = 'pending' where id = ${of('ben')}`)).rejects.toThrow(
      /only by its answer/,
    );
    await expect(
      as('ana', sql`update invitation set person_id = ${world.people.jo} where id = ${of('dev')}`),
    ).rejects.toThrow(/only by its answer/);
    const objectiveId = await objectiveOf(world, 'iris');
    await (await world.as('jo')).post(`/objectives/${objectiveId}/im-in`, { commitment });
    await expect(
      as('jo', sql`update invitation set partnership_id = ${partnershipId} where sender_id = ${world.people.jo}`),
    ).rejects.toThrow(/only by its answer/);
  });

  test('a membership that ended stays ended', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    await accept(world, 'ben', of('ben'));
    await (await world.as('ben')).post(`/partnerships/${partnershipId}/leaving`);
    await expect(
      as(
        'ben',
        sql`update membership set left_at = null where partnership_id = ${partnershipId} and person_id = ${world.people.ben}`,
      ),
    ).rejects.toThrow(/kept as it was made/);
  });
});
