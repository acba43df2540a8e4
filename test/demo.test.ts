import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast, type CastKey, castEmail, demoDistrict } from '../src/demo/cast.ts';
import { loadDemo } from '../src/demo/load.ts';
import type { Step } from '../src/history/record.ts';
import { translator } from '../src/language/translate.ts';
import { claimLetters } from '../src/letters/store.ts';
import { writeDue } from '../src/letters/write.ts';
import { whereNow } from '../src/partnership/page.tsx';
import { paths } from '../src/paths.ts';
import type { Database } from '../src/platform/db/database.ts';
import { localDate } from '../src/platform/local-date.ts';
import type { CastIds } from './cast.ts';
import { type TestDatabase, testDatabase } from './db.ts';
import { openWorld, type World } from './server.ts';

const zone = demoDistrict.timezone;
const now = new Date();
let world: World;

async function seedDemo(database: Database): Promise<CastIds> {
  await loadDemo({ database, clock: { now: () => now } });
  const { rows } = await database.asSystem((db) =>
    sql<{ id: string; email: string; district: string }>`select id, email, district_id as district from person`.execute(
      db,
    ),
  );
  const of = (key: CastKey) =>
    rows.find(({ email }) => email === castEmail(cast.find((one) => one.key === key) ?? cast[0]));
  return {
    districtId: rows[0]?.district ?? '',
    otherDistrictId: '',
    people: Object.fromEntries(cast.map(({ key }) => [key, of(key)?.id ?? ''])) as CastIds['people'],
    emails: Object.fromEntries(cast.map(({ key }) => [key, of(key)?.email ?? ''])) as CastIds['emails'],
    buildings: {},
    focusAreas: {},
  };
}

beforeAll(async () => {
  world = await openWorld({}, {}, seedDemo);
});
afterAll(() => world.close());

const owner = <R>(query: ReturnType<typeof sql<R>>) =>
  world.database.asOwner(async (db) => (await query.execute(db)).rows);
const page = async (who: CastKey, path: string = paths.home) => (await (await world.as(who)).get(path)).html;

/** Tables with the columns of one type, of this schema. */
async function columns(database: TestDatabase, type: string): Promise<{ table: string; column: string }[]> {
  const { rows } = await database.asOwner((db) =>
    sql<{
      table: string;
      column: string;
    }>`select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and data_type = ${type} order by 1, 2`.execute(db),
  );
  return rows;
}

/** How many rows each table has. */
async function counts(database: TestDatabase): Promise<Record<string, number>> {
  const tables = new Set((await columns(database, 'uuid')).map(({ table }) => table));
  const found: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await database.asOwner((db) =>
      sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db),
    );
    found[table] = rows[0]?.n ?? 0;
  }
  return found;
}

describe('Loading the demo', () => {
  it('a second time changes nothing', async () => {
    const before = await counts(world.database);
    await loadDemo({ database: world.database, clock: { now: () => now } });
    expect(await counts(world.database)).toEqual(before);
    expect(before.post).toBeGreaterThan(25);
    expect(before.partnership).toBeGreaterThan(8);
  });

  it('that fails leaves nothing behind, and can be tried again', async () => {
    const database = await testDatabase();
    const broken = { now: () => new Date(Number.NaN) };
    await expect(loadDemo({ database, clock: broken })).rejects.toThrow();
    expect(Object.values(await counts(database)).reduce((sum, n) => sum + n, 0)).toBe(0);
    await Promise.all([1, 2].map(() => loadDemo({ database, clock: { now: () => now } })));
    expect((await counts(database)).partnership).toBe((await counts(world.database)).partnership);
  });

  it.each([
    ['on a leap day, late in the evening', '2028-03-01T06:30:00Z', '2028-03-01'],
    ['on a Sunday on which the clocks change', '2026-11-01T08:10:00Z', '2026-11-02'],
  ])('%s, has Ana and Ben meet on the next school day', async (_when, instant, next) => {
    const database = await testDatabase();
    await loadDemo({ database, clock: { now: () => new Date(instant) } });
    const { rows } = await database.asOwner((db) =>
      sql<{ at: Date }>`select min(starts_at) as at from session where status = 'planned'`.execute(db),
    );
    expect(localDate(rows[0]?.at ?? now, zone)).toBe(next);
  });
});

describe('The demo district', () => {
  it('has partnerships at every step of the path, one that is forming and one that is closed', async () => {
    const rows = await owner(
      sql<{ status: string; states: { step: Step; done: string | null; last: string }[] }>`
        select p.status, (select json_agg(json_build_object('step', s.step, 'done', s.done_at, 'last', s.last_at))
          from partnership_step s where s.partnership_id = p.id) as states from partnership p`,
    );
    const places = rows.map(({ states }) =>
      whereNow({
        steps: states.map(({ step, done, last }) => {
          const at = new Date(last);
          return { step, startedAt: at, doneAt: done ? at : null, lastAt: at, times: 1 };
        }),
      }),
    );
    for (const step of ['partnership', 'conversation', 'approach', 'timeline', 'cycle', 'reflection'])
      expect(places).toContain(step);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['forming', 'under_way', 'closed']));
    const open = await owner(sql<{ n: number }>`select count(*)::int as n from objective where visibility = 'open'`);
    expect(open[0]?.n).toBe(8);
  });

  it('dates nothing in the future except what is planned', async () => {
    const planned = ['session.starts_at', 'invitation.expires_at', 'letter.send_after'];
    // The district itself and its people are made as it is loaded; letters are written by a job.
    const made = /^(district|building|person|plc|focus_area|sign_in|answered_request|letter|migration)/;
    const today = localDate(now, zone);
    for (const { table, column } of await columns(world.database, 'timestamp with time zone')) {
      const name = `${table}.${column}`;
      if (planned.includes(name) || made.test(table)) continue;
      const [latest] = await owner(
        sql<{ at: Date | null }>`select max(${sql.ref(column)}) as at from ${sql.table(table)}`,
      );
      if (latest?.at) expect([name, localDate(latest.at, zone) < today]).toEqual([name, true]);
    }
    const sessions = await owner(sql<{ at: Date; status: string }>`select starts_at as at, status from session`);
    for (const { at, status } of sessions) expect(at > now).toBe(status === 'planned');
  });

  it('has everybody act in school hours on school days', async () => {
    const at = await owner(
      sql<{ at: string }>`select distinct to_char(at at time zone ${zone}, 'ID HH24') as at from history`,
    );
    for (const moment of at) {
      const [weekday, hour] = moment.at.split(' ').map(Number);
      expect(weekday).toBeLessThan(6);
      expect(hour).toBeGreaterThanOrEqual(7);
      expect(hour).toBeLessThan(17);
    }
  });

  it('shows Ana a session, a proposal, a promise and new posts, and shows her draft to nobody else', async () => {
    const home = await page('ana');
    for (const text of ['Jo Tanaka made a proposal', 'How is it going?', 'Cottonwood, Room 12', '2 new'])
      expect(home).toContain(text);
    const draft = 'Grade less and still know more';
    expect(await page('ana', `${paths.objectives}?tab=mine`)).toContain(draft);
    for (const who of ['ben', 'jo', 'fatima', 'grace', 'hank'] as const)
      expect(await page(who, `${paths.objectives}?q=grade`)).not.toContain(draft);
  });

  it('opens every page of every partnership to each of its members', { timeout: 180_000 }, async () => {
    for (const { key } of cast) {
      const browser = await world.as(key);
      const seen = new Set<string>([paths.home, paths.partnerships]);
      for (const path of seen) {
        const answer = await browser.get(path);
        expect([key, path, answer.status]).toEqual([key, path, 200]);
        for (const [, href = ''] of answer.html.matchAll(/href="(\/partnerships\/[^"#?]+)/g))
          if (!/\/(posts\/|invitations$)/.test(href)) seen.add(href);
      }
    }
  });

  it('keeps Grace out of the partnerships of those she evaluates', async () => {
    const ids = await owner(
      sql<{ id: string }>`select distinct partnership_id as id from membership
        where person_id in (${world.people.ana}, ${world.people.esi})`,
    );
    const grace = await world.as('grace');
    for (const { id } of ids) expect((await grace.get(paths.partnership(id))).status).toBe(404);
    expect(ids.length).toBeGreaterThan(3);
  });

  it('has something waiting for the others', async () => {
    expect(await page('ben')).toContain('Esi Mensah');
    expect(await page('jo')).toContain('Help second graders say what they see');
    expect(await page('fatima', paths.desk)).toContain('Five-minute reading conferences');
    expect(await page('carmen')).toContain('Fatima Haddad piensa en Esi Mensah');
    const words = await owner(
      sql<{ word: string }>`select answer_word as word from invitation where status = 'declined'`,
    );
    expect(words[0]?.word).toContain('ask me again');
  });

  it('speaks both languages: on its pages and in what people wrote', async () => {
    expect(await page('carmen')).toContain('Hola, Carmen');
    const posts = await owner(sql<{ body: string }>`select body from post`);
    expect(posts.filter(({ body }) => /[¿¡]/.test(body)).length).toBeGreaterThan(3);
    const visitor = await world.as(null);
    for (const language of ['en', 'es'] as const) {
      const { html } = await visitor.get(paths.demo, { 'accept-language': language });
      const t = translator(language);
      for (const { key } of cast)
        for (const text of [t(`demo.${key}.who`), t(`demo.${key}.see`)]) expect(html).toContain(text);
    }
  });

  it('writes letters about the last days only, and sends none', async () => {
    const settings = { secret: 'a secret for tests only, forty characters or so', publicUrl: 'http://localhost:3000' };
    while ((await world.database.asSystem((db) => writeDue(db, settings, now, 200))) === 200);
    const written = await owner(sql<{ kind: string }>`select kind from letter`);
    expect(written.length).toBeLessThan(10);
    await world.database.asOwner((db) =>
      sql`insert into letter (district_id, email, kind, cause, subject, body_text, body_html, created_at, send_after)
        values (${world.districtId}, 'ana.reyes@larkspur.example', 'decision', 'test', 'A subject', 'Text', 'Text', ${now}, ${now})`.execute(
        db,
      ),
    );
    const later = new Date(now.getTime() + 60_000);
    expect(await world.database.asSystem((db) => claimLetters(db, later, 100))).toEqual([]);
  });

  it('shows each thing to those it is meant for, and to nobody else', async () => {
    const [at] = await owner(sql<Record<'talk' | 'fractions' | 'lobby' | 'cards' | 'across', string>>`
      select t.id as talk, t.partnership_id as fractions, l.id as lobby, c.id as cards, c.partnership_id as across
      from thread t, run l, run c where t.title like 'A part that%' and l.phase = 'lobby' and c.phase = 'done'`);
    const [of] = await owner(sql<Record<'own' | 'feedback' | 'choice' | 'shown' | 'round' | 'priority', string>>`
      select o.id as own, o.partnership_id as feedback, p.id as choice, u.id as shown, r.id as round, y.id as priority
      from conversation_protocol o, proposal p, publication u, matching_round r, priority y
      where p.kind = 'choice' and y.title like 'Every child talks%'`);
    if (!at || !of) throw new Error('The demo lacks something');
    const everybody = cast.map(({ key }) => key);
    const team: readonly CastKey[] = ['ben', 'iris', 'jo', 'carmen'];
    const things: readonly [path: string, readers: readonly CastKey[], text: string][] = [
      [paths.thread(at.fractions, at.talk), ['ana', 'ben'], 'where-does-the-line-end.csv'],
      [paths.accessLog(at.fractions), ['ana', 'ben'], 'A part that is more'],
      [paths.guestThread(at.talk), ['fatima'], 'because a pizza ends'],
      [paths.run(at.fractions, at.lobby), ['ana', 'ben'], 'Begin'],
      [paths.run(at.across, at.cards), team, 'The voice of a big sister'],
      [paths.proposal(at.across, of.choice), team, 'First graders at Juniper'],
      [paths.protocol(of.feedback, of.own), ['dev', 'jo', 'iris'], 'A finger on one place'],
      [paths.round(of.round), ['fatima'], 'Five-minute reading conferences'],
      [paths.shownPage(of.shown), everybody, 'Four fingers'],
      [paths.priority(of.priority), everybody, 'the librarian'],
    ];
    for (const who of everybody) {
      const browser = await world.as(who);
      for (const [path, readers, text] of things) {
        const { status, html } = await browser.get(path);
        const may = readers.includes(who);
        expect([who, path, status]).toEqual([who, path, may ? 200 : 404]);
        if (may && who !== 'carmen') expect(html).toContain(text);
        else if (!may) expect(html).not.toContain(text);
      }
    }
  });

  it('lets Ana begin the conversation that is in its lobby, and Dev answer the round', async () => {
    const [run] = await owner(sql<{ id: string; p: string }>`
      select id, partnership_id as p from run where phase = 'lobby'`);
    const ana = await world.as('ana');
    await ana.post(paths.runMoves(run?.p ?? '', run?.id ?? ''), { do: 'begin' });
    expect((await ana.get(paths.run(run?.p ?? '', run?.id ?? ''))).html).toContain('How it sits with you');
    expect(await page('dev')).toContain('Lab write-ups in which the conclusion');
    const [round] = await owner(sql<{ id: string }>`select id from matching_round`);
    expect(await page('fatima', paths.round(round?.id ?? ''))).toContain('1 of 2 said yes, 1 still to answer');
  });
});
