import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import { findPeople } from '../src/people/store.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.database.asSystem(async (db) => {
    await sql`insert into person (district_id, given_name, family_name, email, shown) values
      (${world.districtId}, 'José', 'Peña', 'jp-private@larkspur.example', '{}'),
      (${world.districtId}, 'Maria', '100%_Sure', 'm.sure@larkspur.example', '{email}')`.execute(db);
  });
});
afterAll(async () => {
  await world.parts.signIn.idle();
  await world.close();
});

const find = (query: string, more: object = {}) =>
  world.database.asPerson({ districtId: world.districtId, personId: world.people.ana }, async (db) =>
    (await findPeople(db, { districtId: world.districtId }, { query, ...more })).map((one) => one.givenName),
  );

describe('the directory', () => {
  it('finds colleagues by any part of the name, accents and spelling aside', async () => {
    expect(await find('whit')).toEqual(['Ben']);
    expect(await find('jose pena')).toEqual(['José']);
    expect(await find('WHITLOCK ben')).toEqual(['Ben']);
    expect(await find('Witlock')).toEqual(['Ben']);
    expect(await find('Tanakka')).toEqual(['Jo']);
    expect(await find('xqzvw')).toEqual([]);
  });

  it('takes % and _ for what they are', async () => {
    expect(await find('%')).toEqual(['Maria']);
    expect(await find('_')).toEqual(['Maria']);
    expect(await find('\\')).toEqual([]);
  });

  it('finds an address typed whole, but never a part of one that is not shown', async () => {
    expect(await find('jp-private@larkspur.example')).toEqual(['José']);
    expect(await find('jp-private')).toEqual([]);
    expect(await find('m.sure@lark')).toEqual(['Maria']);
  });

  it('leaves out whom it is told to, and nobody of another district comes up', async () => {
    expect(await find('ben', { excludeIds: [world.people.ben] })).toEqual([]);
    expect(await find('zoe')).toEqual([]);
    expect(await find('', { limit: 3 })).toHaveLength(3);
  });

  it('narrows by building, subject and grade', async () => {
    const ana = await world.as('ana');
    const page = async (query: string) =>
      [...(await ana.get(`/people?${query}`)).html.matchAll(/<a href="\/people\/[0-9a-f-]{36}">([^<]+)</g)].map(
        (m) => m[1],
      );
    expect(await page(`building=${world.buildings['Mesa Middle School']}`)).toEqual(['Iris Novak', 'Carmen Ortiz']);
    expect(await page('subject=Mathematics&grade=04')).toEqual(['Ana Reyes', 'Ben Whitlock']);
    expect(await page('grade=99&page=-3&building=zzz&query=%00')).toHaveLength(12);
  });

  it('shows of a person what they show, and to them alone what they don’t', async () => {
    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    await ben.submit(paths.profile, {
      about: 'Curious about <b>talk</b> moves',
      grades: ['04', '05'],
      subjects: ['Mathematics'],
      moreSubjects: 'Robotics, robotics',
      shown: ['about', 'subjects'],
    });
    const page = (await ana.get(paths.person(world.people.ben))).html;
    expect(page).toContain('Curious about &lt;b&gt;talk&lt;/b&gt; moves');
    expect(page).toContain('Mathematics, Robotics');
    expect(page).not.toContain('Grade 5');
    expect(page).not.toContain(world.emails.ben);
    expect((await ben.get(paths.profile)).html).toContain(world.emails.ben);
    expect((await ana.get('/people?grade=05')).html).toContain('Nobody fits');
  });

  it('has no page for strangers, leavers and garbage', async () => {
    const ana = await world.as('ana');
    for (const id of [world.people.zoe, 'x', '00000000-0000-0000-0000-000000000000', '%00'])
      expect((await ana.get(`/people/${id}`)).status).toBe(404);
    await world.database.asSystem((db) =>
      sql`update person set active = false where id = ${world.people.jo}`.execute(db),
    );
    expect((await ana.get(paths.person(world.people.jo))).status).toBe(404);
    expect((await (await world.as(null)).get(paths.person(world.people.ana))).status).toBe(303);
  });

  it('asks the database the same number of times for ten people and for a hundred', async () => {
    const ana = await world.as('ana');
    const cost = async () => {
      const before = world.statements();
      expect((await ana.get(paths.people)).status).toBe(200);
      return world.statements() - before;
    };
    const ten = await cost();
    await world.database.asSystem((db) =>
      sql`insert into person (district_id, given_name, family_name) select ${world.districtId}, 'Pat', 'Number ' || n from generate_series(1, 120) n`.execute(
        db,
      ),
    );
    expect(await cost()).toBe(ten);
    const page = (await ana.get(paths.people)).html;
    expect(page).toContain('Page 1 of 3');
    expect((await ana.get('/people?query=number&page=3')).html).toContain('Pat Number 99');
  });
});

describe('one’s own profile', () => {
  it('never loses what was typed, and keeps nothing that is too long', async () => {
    const carmen = await world.as('carmen');
    const long = await carmen.post(paths.profile, { about: 'x'.repeat(2001), grades: ['07', 'zz'], shown: ['about'] });
    expect(long.status).toBe(422);
    expect(long.html).toContain('x'.repeat(2001));
    expect((await carmen.post(paths.profile, { shown: ['roles'] })).status).toBe(422);
    expect((await carmen.post(paths.profile, { moreSubjects: 'y,'.repeat(900) + 'a'.repeat(200) })).status).toBe(422);
  });

  it('can’t reach what the district keeps: roles, address, building', async () => {
    const carmen = await world.as('carmen');
    await carmen.submit(paths.profile, {
      about: 'Hola',
      roles: ['admin'],
      email: 'x@y.example',
      active: 'no',
      shown: ['about'],
    });
    const refused = world.database.asPerson({ districtId: world.districtId, personId: world.people.carmen }, (db) =>
      sql`update person set roles = '{admin}' where id = ${world.people.carmen}`.execute(db),
    );
    await expect(refused).rejects.toThrow(/only an admin/);
    const others = await world.database.asPerson(
      { districtId: world.districtId, personId: world.people.carmen },
      (db) => sql`update person set about = 'hacked' where id <> ${world.people.carmen} returning id`.execute(db),
    );
    expect(others.rows).toEqual([]);
    expect((await carmen.get(paths.district)).status).toBe(404);
  });
});

describe('settings', () => {
  it('keep a language that every page is then in', async () => {
    const dev = await world.as('dev');
    await dev.submit(paths.languageChoice, { language: 'es' });
    expect((await dev.get(paths.settings)).html).toContain('Ajustes');
    await dev.submit(paths.languageChoice, { language: 'district' });
    expect((await dev.get(paths.settings)).html).toContain('Settings');
  });

  it('keep which letters come, and nobody else’s', async () => {
    const dev = await world.as('dev');
    await dev.submit(paths.letterChoices, { letters: ['answer', 'session', 'sign_in', 'x'] });
    await dev.submit(paths.letterChoices, { letters: ['answer'] });
    const { rows } = await world.database.asSystem((db) =>
      sql<{ person_id: string; kind: string }>`select person_id, kind from letter_choice where wanted`.execute(db),
    );
    expect(rows).toEqual([{ person_id: world.people.dev, kind: 'answer' }]);
  });

  it('leave somebody out of matching rounds, by their own word alone', async () => {
    const [dev, hank] = [await world.as('dev'), await world.as('hank')];
    const out = async () =>
      (
        await world.database.asSystem((db) =>
          sql<{ id: string }>`select id from person where rounds_opt_out`.execute(db),
        )
      ).rows.map((row) => row.id);
    expect((await dev.get(paths.settings)).html).toContain('Only specialists see this');
    await dev.submit(paths.roundsChoice, { roundsOptOut: 'on' });
    await hank.post(paths.roundsChoice, { roundsOptOut: '', id: world.people.dev });
    expect(await out()).toEqual([world.people.dev]);
    for (const name of ['ana', 'grace'] as const)
      expect((await (await world.as(name)).get(paths.person(world.people.dev))).html).not.toContain('atching rounds');
    await dev.submit(paths.roundsChoice);
    expect(await out()).toEqual([]);
  });
});
