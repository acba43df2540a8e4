import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Name } from './cast.ts';
import { writeEverywhere } from './content.ts';
import type { ContentIds } from './content-ids.ts';
import { marker } from './marker.ts';
import { openWorld, type World } from './server.ts';

/** What is not content but metadata: who may read rows of it besides the members. */
const metadata: Record<string, readonly Name[]> = {
  partnership: ['fatima', 'dev'], // a specialist sees that it is there, an invitee what they are invited to
  partnership_step: ['fatima'],
  help_offer: ['fatima'], // that help was offered and whether they’d rather not; never who said so
  invitation: ['dev'],
};

/** Everybody who is not a member: stranger, specialist, leader who evaluates a member, admin, former member, invitee, another district. */
const outsiders: readonly Name[] = ['carmen', 'fatima', 'grace', 'hank', 'iris', 'dev', 'zoe'];

// Row-level security alone: these queries ask for everything, as code without any check would.
describe('With row-level security alone', () => {
  let world: World;
  let ids: ContentIds;
  let tables: string[];
  beforeAll(async () => {
    world = await openWorld();
    ids = await writeEverywhere(world);
    tables = await world.database.asOwner(async (db) => {
      const { rows } = await sql<{ name: string }>`
        select distinct c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and a.attname = 'partnership_id' and not a.attisdropped`.execute(
        db,
      );
      return [...rows.map((row) => row.name), 'partnership', 'objective', 'objective_revision', 'draft'];
    });
  });
  afterAll(() => world.close());

  const as = (name: Name) => ({
    districtId: name === 'zoe' ? world.otherDistrictId : world.districtId,
    personId: world.people[name],
  });
  const rowsSeen = (name: Name, table: string) =>
    world.database.asPerson(as(name), async (db) => {
      const { rows } = await sql<{
        row: string;
      }>`select row_to_json(t)::text as row from ${sql.table(table)} t`.execute(db);
      return rows.map((row) => row.row).filter((row) => row.includes(ids.partnership) || row.includes(marker));
    });

  test('every table of a partnership holds something here, so that none is walked in vain', async () => {
    for (const table of tables) {
      const { rows } = await world.database.asOwner((db) => sql`select 1 from ${sql.table(table)} limit 1`.execute(db));
      expect(rows, table).not.toEqual([]);
    }
    expect(tables.length).toBeGreaterThan(25);
  });

  test('every table of the database has row-level security on', async () => {
    const { rows } = await world.database.asOwner((db) =>
      sql<{ relname: string }>`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and relkind = 'r' and not relrowsecurity and relname <> 'migration'`.execute(db),
    );
    expect(rows).toEqual([]);
  });

  test('a member does find what is theirs', async () => {
    for (const table of tables) expect(await rowsSeen('ana', table), table).not.toEqual([]);
  });

  test.each(outsiders)('%s finds nothing in any table', async (name) => {
    for (const table of tables) {
      const seen = await rowsSeen(name, table);
      if (metadata[table]?.includes(name)) {
        for (const row of seen) expect(row, table).not.toContain(marker);
      } else if (table === 'objective' && name === 'dev')
        expect(seen).toHaveLength(1); // what he is invited to
      else if (table === 'membership' && name === 'iris')
        expect(seen).toHaveLength(1); // her own, that she left
      else expect(seen, `${name} reads ${table}`).toEqual([]);
    }
  });

  test.each(outsiders)('%s changes and removes nothing in any table', async (name) => {
    const text = async (table: string) => {
      const { rows } = await world.database.asOwner((db) =>
        sql<{
          all: string;
        }>`select coalesce(string_agg(row_to_json(t)::text, '|' order by row_to_json(t)::text), '') as all from ${sql.table(table)} t`.execute(
          db,
        ),
      );
      return rows[0]?.all;
    };
    for (const table of tables.filter((t) => !(t in metadata) && t !== 'objective' && t !== 'membership')) {
      const before = await text(table);
      for (const statement of [
        sql`update ${sql.table(table)} set district_id = district_id`,
        sql`delete from ${sql.table(table)}`,
      ]) {
        const rows = await world.database
          .asPerson(as(name), (db) => statement.execute(db))
          .then(
            (r) => Number(r.numAffectedRows ?? 0),
            () => 0,
          );
        expect(rows, `${name} on ${table}`).toBe(0);
      }
      expect(await text(table), table).toBe(before);
    }
  });

  test.each(outsiders)('%s can’t enrol themselves or anybody else', async (name) => {
    for (const personId of [world.people[name], world.people.jo]) {
      const enrol = world.database.asPerson(as(name), (db) =>
        db
          .insertInto('membership')
          .values({
            district_id: as(name).districtId,
            partnership_id: ids.partnership,
            person_id: personId,
            commitment: 'x',
          })
          .execute(),
      );
      // An invitee may write their own commitment; that is what accepting is.
      if (name === 'dev' && personId === world.people.dev) continue;
      await expect(enrol, `${name} enrols ${personId}`).rejects.toThrow(/row-level security|permission denied/);
    }
  });

  test('partners do not read each other’s drafts, private notes and cards that don’t lie open', async () => {
    for (const [table, word] of [
      ['private_note', 'note'],
      ['draft', 'draft'],
      ['reflection_answer', 'draft answer'],
      ['run_note', 'alone'],
      ['run_card', 'hidden card'],
    ] as const) {
      expect((await rowsSeen('ben', table)).join(), table).not.toContain(`${marker} ${word}`);
      expect((await rowsSeen('ana', table)).join(), table).toContain(`${marker} ${word}`);
    }
  });

  test('the worker’s role has no way to anything that was written', async () => {
    const content = tables.filter(
      (table) =>
        ![
          'partnership',
          'partnership_step',
          'invitation',
          'history',
          'objective',
          'membership',
          'session',
          'timeline',
          'closing',
          'reflection',
          'next_step',
          'proposal',
          'position',
          'guest',
        ].includes(table),
    );
    expect(content.length).toBeGreaterThan(15);
    for (const table of content) {
      await expect(
        world.database.asSystem((db) => sql`select * from ${sql.table(table)}`.execute(db)),
        table,
      ).rejects.toThrow(/permission denied/);
    }
    for (const [table, column] of [
      ['membership', 'commitment'],
      ['closing', 'summary'],
      ['next_step', 'body'],
      ['objective', 'why'],
      ['session', 'word'],
      ['proposal', 'title'],
      ['proposal', 'payload'],
      ['position', 'stance'],
      ['position', 'reason'],
      ['position', 'choice'],
      ['guest', 'word'],
    ] as const) {
      await expect(
        world.database.asSystem((db) => sql`select ${sql.ref(column)} from ${sql.table(table)}`.execute(db)),
        `${table}.${column}`,
      ).rejects.toThrow(/permission denied/);
    }
  });

  test('nobody without a person in the transaction sees anything', async () => {
    for (const table of tables) {
      const seen = await world.database.asPerson(
        { districtId: world.districtId, personId: '00000000-0000-7000-8000-000000000000' },
        (db) => sql`select * from ${sql.table(table)}`.execute(db),
      );
      expect(seen.rows, table).toEqual([]);
    }
  });
});
