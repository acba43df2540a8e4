import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import { lists } from '../src/specialist/desk.ts';
import type { Name } from './cast.ts';
import { type Crowd, crowdDistrict, crowdHome, nth } from './crowd.ts';
import { crowdPartnership } from './crowd-partnership.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

const few: Crowd = { from: 1, to: 10 };
const more: Crowd = { from: 11, to: 100 };
const thread = '0190a000-0000-7000-8000-00000000000a';

/** What pages take, by who looks and the address. */
interface Taken {
  statements: Record<string, number>;
  characters: Record<string, number>;
}

/** These show one thing of many, or a fixed number; all others show a row for each. */
const one = [
  / \/district$/,
  /\/(objectives|outbox|people|decisions|threads)\/[0-9a-f-]{36}$/,
  /\/(sheet|closing)$/,
  /\/desk\/(requests|objectives)\/|^fatima \/$|\/desk$/,
];
const showsRows = (address: string) => !one.some((shape) => shape.test(address));

describe('No page asks the database once for each row', () => {
  let world: World;
  let places: { partnership: string; objective: string; thread: string };
  beforeAll(async () => {
    world = await openWorld();
    const { partnershipId, objectiveId } = await partnersIn(world, ['ana', 'ben']);
    places = { partnership: partnershipId, objective: objectiveId, thread };
  });
  afterAll(() => world.close());

  it('with ten of everything or with a hundred, each takes as many statements', { timeout: 90_000 }, async () => {
    await fill(few);
    const withFew = await visitAll();
    await fill(more);
    const withMany = await visitAll();
    expect(withMany.statements).toEqual(withFew.statements);
    const grown = Object.keys(withMany.characters).filter(
      (a) => (withMany.characters[a] ?? 0) > (withFew.characters[a] ?? 0),
    );
    expect(grown).toEqual(expect.arrayContaining(Object.keys(withFew.characters).filter(showsRows)));
  });

  async function fill(crowd: Crowd): Promise<void> {
    await world.database.asOwner(async (db) => {
      await crowdDistrict(db, world, crowd);
      await crowdHome(db, world, crowd);
      await crowdPartnership(db, world, ['ana', 'ben'], places, crowd);
    });
  }

  async function visitAll(): Promise<Taken> {
    const taken: Taken = { statements: {}, characters: {} };
    for (const [name, addresses] of Object.entries(await addressesBy())) {
      const browser = await world.as(name as Name);
      for (const address of addresses) {
        const before = world.statements();
        const { status, html } = await browser.get(address);
        expect([address, status]).toEqual([address, 200]);
        taken.statements[`${name} ${address}`] = world.statements() - before;
        taken.characters[`${name} ${address}`] = html.length;
      }
    }
    return taken;
  }

  /** The pages that show lists, by who looks at them. */
  async function addressesBy(): Promise<Partial<Record<Name, string[]>>> {
    const p = places.partnership;
    const [objective, request, person, proposal, session, cycle, letter, plc] = await Promise.all(
      ['objective', 'request', 'person', 'proposal', 'session', 'cycle', 'letter', 'plc'].map(firstId),
    );
    const id = (found: string | undefined) => found ?? '';
    return {
      ana: [
        paths.home,
        paths.partnerships,
        paths.people,
        paths.person(id(person)),
        paths.objectives,
        paths.objective(id(objective)),
        paths.partnership(p),
        paths.members(p),
        paths.history(p),
        paths.conversation(p),
        paths.thread(p, thread),
        paths.decisions(p),
        paths.proposal(p, id(proposal)),
        paths.approach(p),
        paths.timeline(p),
        paths.cycles(p),
        paths.cycle(p, id(cycle)),
        paths.session(p, id(session)),
        paths.sessionSheet(p, id(session)),
        paths.reflection(p),
        paths.closing(p),
      ],
      fatima: [
        paths.desk,
        ...lists.map(paths.deskList),
        paths.deskRequest(id(request)),
        paths.deskObjective(id(objective)),
        paths.priorities,
        paths.home,
      ],
      hank: [
        paths.district,
        paths.districtPeople,
        paths.districtBuildings,
        paths.districtPlcs,
        paths.districtPlc(id(plc)),
        paths.outbox,
        paths.letter(id(letter)),
      ],
    };
  }

  async function firstId(kind: string): Promise<string> {
    const { rows } = await world.database.asOwner((db) =>
      sql<{ id: string }>`select ${nth(kind)(sql`1`)} as id`.execute(db),
    );
    return rows[0]?.id ?? '';
  }
});
