import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeProtocol, keepProtocol, retireProtocol, type Keeping } from '../src/conversation/protocols/actions.ts';
import { tuning } from '../src/conversation/protocols/kinds/tuning.ts';
import type { OwnDefinition } from '../src/conversation/protocols/own.ts';
import { ownProtocolOn, protocolOf, protocolsFor, type Shelf } from '../src/conversation/protocols/store.ts';
import { partnershipFor } from '../src/partnership/reach.ts';
import type { Partnership } from '../src/partnership/partnership.ts';
import type { Person } from '../src/people/person.ts';
import type { Db } from '../src/platform/db/database.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

describe('Own protocols on their shelves', () => {
  let world: World;
  let p: string;
  let elsewhere: string;
  beforeAll(async () => {
    world = await openWorld();
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
    elsewhere = (await partnersIn(world, ['carmen', 'iris'])).partnershipId;
  });
  afterAll(() => world.close());

  const inDistrict = (): Shelf => ({ districtId: world.districtId, partnershipId: null });
  const inPartnership = (): Shelf => ({ districtId: world.districtId, partnershipId: p });
  const named = (en: string): OwnDefinition => ({
    ...(structuredClone(tuning) as unknown as OwnDefinition),
    name: { en },
  });

  /** Works as the named person, with row-level security on. */
  function as<Result>(name: Name, work: (keeping: Omit<Keeping, 'shelf'>) => Promise<Result>): Promise<Result> {
    const districtId = name === 'zoe' ? world.otherDistrictId : world.districtId;
    const person = { id: world.people[name], districtId } as Person;
    const asked = { districtId, personId: person.id };
    return world.database.asPerson(asked, (db) => work({ db, person, now: world.clock.now() }));
  }
  const partnershipOf = async (db: Db, person: Person, id = p): Promise<Partnership> => {
    const found = await partnershipFor(db, person, id);
    if (!found) throw new Error('Not theirs');
    return found;
  };
  const kept = async (name: Name, shelf: Shelf, called: string) => {
    const outcome = await as(name, (keeping) => keepProtocol({ ...keeping, shelf }, named(called), 'tuning'));
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.id;
  };

  test('partners find their own, their district’s and the shipped ones; others only what is theirs', async () => {
    await kept('fatima', inDistrict(), 'Oak Valley tuning');
    await kept('ana', inPartnership(), 'Ana and Ben’s tuning');
    const names = (name: Name, id: string) =>
      as(name, async ({ db, person }) => {
        const protocols = await protocolsFor(db, await partnershipOf(db, person, id));
        return protocols.map((protocol) => protocol.name.en);
      });
    const theirs = await names('ben', p);
    expect(theirs.slice(0, 2).toSorted()).toEqual(['Ana and Ben’s tuning', 'Oak Valley tuning']);
    expect(theirs).toHaveLength(17);
    const others = await names('carmen', elsewhere);
    expect(others).toHaveLength(16);
    expect(others).not.toContain('Ana and Ben’s tuning');
  });

  test('a run finds the version it used, whatever became of the protocol since', async () => {
    const id = await kept('ana', inPartnership(), 'First wording');
    await as('ben', async (keeping) => {
      const own = await ownProtocolOn(keeping.db, inPartnership(), id);
      if (!own) throw new Error('Not found');
      const shelf = inPartnership();
      expect(await changeProtocol({ ...keeping, shelf }, own, 1, named('Second wording'))).toBe(true);
      expect(await changeProtocol({ ...keeping, shelf }, own, 1, named('Third wording'))).toBe(false);
      await retireProtocol({ ...keeping, shelf }, own, true);
    });
    await as('ana', async ({ db, person }) => {
      const partnership = await partnershipOf(db, person);
      expect((await protocolOf(db, partnership, id, 1))?.name.en).toBe('First wording');
      expect(await protocolOf(db, partnership, id)).toMatchObject({
        key: id,
        version: 2,
        name: { en: 'Second wording' },
      });
      expect(await protocolOf(db, partnership, id, 3)).toBeNull();
      expect((await protocolsFor(db, partnership)).map((protocol) => protocol.key)).not.toContain(id);
      expect(await protocolOf(db, partnership, 'tuning', 1)).toBe(tuning);
      expect(await protocolOf(db, partnership, 'tuning', 99)).toBeNull();
      expect(await protocolOf(db, partnership, 'no-such-thing')).toBeNull();
    });
    await as('carmen', async ({ db, person }) =>
      expect(await protocolOf(db, await partnershipOf(db, person, elsewhere), id)).toBeNull(),
    );
  });

  test.each(['ana', 'grace', 'zoe'] as const)('the database lets %s write none for the district', async (name) => {
    await expect(kept(name, inDistrict(), 'Not mine to write')).rejects.toThrow(/row-level security/);
  });

  test.each(['carmen', 'fatima', 'hank', 'zoe'] as const)(
    'the database lets %s write none for partners',
    async (name) => {
      await expect(kept(name, inPartnership(), 'Not mine to write')).rejects.toThrow(/row-level security/);
    },
  );

  test('the database lets nobody write over a version or add one to somebody else’s', async () => {
    const districts = await kept('hank', inDistrict(), 'The district’s');
    const asHank = (work: (db: Db) => Promise<unknown>) => as('hank', ({ db }) => work(db));
    const overwritten = asHank((db) => db.updateTable('conversation_protocol_version').set({ version: 9 }).execute());
    await expect(overwritten).rejects.toThrow(/permission denied/);
    const removed = asHank((db) => db.deleteFrom('conversation_protocol_version').execute());
    await expect(removed).rejects.toThrow(/permission denied/);
    const added = as('ana', ({ db, person }) =>
      db
        .insertInto('conversation_protocol_version')
        .values({
          district_id: world.districtId,
          partnership_id: p,
          protocol_id: districts,
          version: 2,
          definition: '{}',
          person_id: person.id,
        })
        .execute(),
    );
    await expect(added).rejects.toThrow(/row-level security/);
  });
});
