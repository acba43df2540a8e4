import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { LostTransaction } from '../src/platform/db/scope.ts';
import { testDatabase } from './db.ts';

const database = await testDatabase();
const scope = { districtId: '00000000-0000-7000-8000-000000000001', personId: '00000000-0000-7000-8000-000000000002' };

describe('a transaction of a person', () => {
  it('carries the role, the district and the person, and only while it lasts', async () => {
    const asked = sql<{
      role: string;
      district: string | null;
    }>`select current_user as role, app_district() as district`;
    const inside = await database.asPerson(scope, async (db) => (await asked.execute(db)).rows[0]);
    expect(inside).toEqual({ role: 'peer_app', district: scope.districtId });
    const after = await database.asSystem(async (db) => (await asked.execute(db)).rows[0]);
    expect(after).toEqual({ role: 'peer_system', district: null });
  });

  it('keeps nothing when the work throws, and passes the error on', async () => {
    const district = { id: scope.districtId, name: 'Nowhere ISD' };
    const failing = database.asSystem(async (db) => {
      await db.insertInto('district').values(district).execute();
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    const found = await database.asSystem((db) => db.selectFrom('district').selectAll().execute());
    expect(found).toEqual([]);
  });

  it('says so when a swallowed failure has lost the work', async () => {
    const lost = database.asSystem(async (db) => {
      await sql`select 1 / 0`.execute(db).catch(() => {});
      return 'all is well';
    });
    await expect(lost).rejects.toBeInstanceOf(LostTransaction);
  });

  it('refuses a transaction inside it', async () => {
    const nested = database.asSystem((db) => db.transaction().execute(async () => {}));
    await expect(nested).rejects.toThrow('a transaction already');
  });

  it('keeps those that run together apart', async () => {
    const people = Array.from({ length: 20 }, (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
    const seen = await Promise.all(
      people.map((personId) =>
        database.asPerson({ ...scope, personId }, async (db) => {
          await sql`select pg_sleep(0.005)`.execute(db);
          const answers = [1, 2, 3].map(() => sql<{ person: string }>`select app_person() as person`.execute(db));
          return new Set((await Promise.all(answers)).map((answer) => answer.rows[0]?.person));
        }),
      ),
    );
    expect(seen).toEqual(people.map((person) => new Set([person])));
  });
});

describe('the roles', () => {
  it('peer_system can read nothing that partnerships write', async () => {
    const reading = database.asSystem((db) => sql`select * from post`.execute(db));
    await expect(reading).rejects.toMatchObject({ code: '42501' });
  });

  it('neither owns a table, bypasses row-level security, or may create tables', async () => {
    const { rows } = await database.asOwner((db) =>
      sql`select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin as strong,
        has_schema_privilege(rolname, 'public', 'create') as creates,
        exists (select 1 from pg_tables where tableowner = rolname and schemaname = 'public') as owns
        from pg_roles where rolname in ('peer_app', 'peer_system') order by 1`.execute(db),
    );
    expect(rows).toEqual(
      ['peer_app', 'peer_system'].map((rolname) => ({ rolname, strong: false, creates: false, owns: false })),
    );
  });
});

describe('values', () => {
  it('are the same whatever engine answers', async () => {
    const { rows } = await database.asSystem((db) =>
      sql`select 7::int8 as whole, 1.50::numeric as exact, date '2026-02-03' as day, time '07:45' as clock,
        timestamptz '2026-02-03 07:45+00' as moment, '{"a": [1]}'::jsonb as detail, array['x', null]::text[] as words,
        array[1, 2]::int8[] as counts, array[date '2026-02-03'] as days, array[1.5]::numeric[] as exacts,
        array['0190b2c8-0000-7000-8000-000000000001'::uuid] as ids, interval '90 minutes' as span, null::int8 as nothing,
        true as yes, 2.5::float8 as real, '\\x00ff'::bytea as bytes`.execute(db),
    );
    const { bytes, ...row } = rows[0] as { bytes: Uint8Array };
    expect([...bytes]).toEqual([0, 255]);
    expect(row).toEqual({
      whole: 7,
      exact: '1.50',
      day: '2026-02-03',
      clock: '07:45:00',
      moment: new Date('2026-02-03T07:45:00Z'),
      detail: { a: [1] },
      words: ['x', null],
      counts: [1, 2],
      days: ['2026-02-03'],
      exacts: ['1.5'],
      ids: ['0190b2c8-0000-7000-8000-000000000001'],
      span: '01:30:00',
      nothing: null,
      yes: true,
      real: 2.5,
    });
  });

  it('are refused rather than rounded when a count is beyond what JavaScript holds', async () => {
    const reading = database.asSystem((db) => sql`select 9007199254740993::int8 as n`.execute(db));
    await expect(reading).rejects.toThrow(RangeError);
  });

  it('say how many rows changed', async () => {
    const change = database.asSystem((db) => db.updateTable('district').set({ name: 'x' }).executeTakeFirst());
    expect((await change).numUpdatedRows).toBe(0n);
  });
});

describe('listening', () => {
  it('hears what was sent once its transaction is kept, until it stops', async () => {
    const heard: string[] = [];
    const stop = await database.listen('test_channel', (payload) => heard.push(payload));
    const tell = (payload: string) =>
      database.asSystem((db) => sql`select pg_notify('test_channel', ${payload})`.execute(db));
    await tell('one');
    await expect.poll(() => heard).toEqual(['one']);
    const undone = database.asSystem(async (db) => {
      await sql`select pg_notify('test_channel', 'never')`.execute(db);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await tell('two');
    await expect.poll(() => heard).toEqual(['one', 'two']);
    await stop();
    await tell('three');
    await database.asSystem((db) => sql`select 1`.execute(db));
    expect(heard).toEqual(['one', 'two']);
  });
});

it('is ready while it is open', async () => {
  expect(await database.ready()).toBe(true);
});
