import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.parts.signIn.idle();
  await world.close();
});

const person = async (id: string) => {
  const { rows } = await world.database.asSystem((db) =>
    sql<{
      roles: string[];
      email: string | null;
      active: boolean;
      given_name: string;
      building_id: string | null;
    }>`select roles, email, active, given_name, building_id from person where id = ${id}`.execute(db),
  );
  return rows[0];
};

describe('the district’s pages', () => {
  it('are there for admins, and for nobody else', async () => {
    const id = world.people.ana;
    const pages = [
      paths.district,
      paths.districtPeople,
      paths.districtNewPerson,
      paths.districtPerson(id),
      paths.districtBuildings,
      paths.districtPlcs,
      paths.districtSettings,
    ];
    for (const path of pages) {
      expect((await (await world.as('hank')).get(path)).status).toBe(200);
      for (const name of ['ana', 'fatima', 'grace', 'carmen'] as const)
        expect((await (await world.as(name)).get(path)).status).toBe(404);
      expect((await (await world.as(null)).get(path)).status).toBe(303);
    }
    const forms = [
      paths.districtNewPerson,
      paths.districtPersonRoles(id),
      paths.districtPersonDetails(id),
      paths.districtPersonActivity(id),
      paths.districtPersonLink(id),
      paths.districtBuildings,
      paths.districtPlcs,
      paths.districtSettings,
    ];
    for (const path of forms)
      expect(
        (await (await world.as('grace')).post(path, { roles: 'admin', givenName: 'X', name: 'X', active: 'no' }))
          .status,
      ).toBe(404);
    expect((await person(id))?.roles).toEqual(['educator']);
  });

  it('reach nobody and nothing of another district', async () => {
    const zoe = await world.as('zoe');
    const id = world.people.ana;
    for (const path of [paths.districtPerson(id), paths.districtBuilding(Object.values(world.buildings)[0] ?? '')])
      expect((await zoe.get(path)).status).toBe(404);
    for (const path of [
      paths.districtPersonRoles(id),
      paths.districtPersonDetails(id),
      paths.districtPersonActivity(id),
      paths.districtPersonLink(id),
    ]) {
      expect((await zoe.post(path, { roles: 'admin', givenName: 'X', active: 'no' })).status).toBe(404);
    }
    expect((await zoe.get(paths.districtPeople)).html).not.toContain('Ana');
    const made = await zoe.submit(paths.districtNewPerson, {
      givenName: 'Yan',
      familyName: 'Bo',
      roles: ['educator'],
      buildingId: Object.values(world.buildings)[0] ?? '',
    });
    expect(made.html).toContain('Yan Bo');
    const { rows } = await world.database.asSystem((db) =>
      sql<{ building_id: string | null }>`select building_id from person where given_name = 'Yan'`.execute(db),
    );
    expect(rows).toEqual([{ building_id: null }]);
  });

  it('say what to bring in first, and how the installation is doing', async () => {
    const page = (await (await world.as('hank')).get(paths.district)).html;
    expect(page).toContain('Import the staff list');
    expect(page).toContain('Not sent: set MAIL_URL');
    expect(page).toMatch(/Embedded|PostgreSQL server/);
  });

  it('answer odd addresses with a page', async () => {
    const hank = await world.as('hank');
    for (const path of [
      '/district/people?page=99999999999&role=king&state=x&building=y&query=%25%00',
      '/district/people/x',
      '/district/plcs/%00',
      '/district/buildings/1',
      '/district/nothing',
    ]) {
      expect([200, 404]).toContain((await hank.get(path)).status);
    }
  });
});

describe('an admin', () => {
  it('combines roles, and the person learns of it', async () => {
    const hank = await world.as('hank');
    const page = await hank.submit(paths.districtPersonRoles(world.people.dev), {
      roles: ['specialist', 'educator', 'wizard'],
    });
    expect(page.html).toContain('The roles are saved');
    expect((await person(world.people.dev))?.roles).toEqual(['educator', 'specialist']);
    expect((await hank.post(paths.districtPersonRoles(world.people.dev), {})).status).toBe(422);
    const seen = await world.database.asPerson({ districtId: world.districtId, personId: world.people.dev }, (db) =>
      sql<{
        verb: string;
        detail: unknown;
      }>`select verb, detail from history where subject_id = ${world.people.dev}`.execute(db),
    );
    expect(seen.rows).toEqual([
      { verb: 'person.roles_changed', detail: { before: 'educator', after: 'educator,specialist' } },
    ]);
  });

  it('can’t leave the district without an admin, not even two of them at once', async () => {
    const hank = await world.as('hank');
    const alone = await hank.post(paths.districtPersonRoles(world.people.hank), { roles: ['educator'] });
    expect(alone.status).toBe(422);
    expect(alone.html).toContain('This is the only admin');
    expect((await hank.post(paths.districtPersonActivity(world.people.hank), { active: 'no' })).status).toBe(422);
    await hank.submit(paths.districtPersonRoles(world.people.iris), { roles: ['educator', 'admin'] });
    const iris = await world.as('iris');
    const both = await Promise.all([
      hank.post(paths.districtPersonRoles(world.people.hank), { roles: ['educator'] }),
      iris.post(paths.districtPersonRoles(world.people.iris), { roles: ['educator'] }),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([303, 422]);
    const { rows } = await world.database.asSystem((db) =>
      sql<{
        id: string;
      }>`select id from person where district_id = ${world.districtId} and 'admin' = any(roles)`.execute(db),
    );
    expect(rows).toHaveLength(1);
    await world.database.asSystem((db) =>
      sql`update person set roles = '{admin}' where id = ${world.people.hank}`.execute(db),
    );
  });

  it('deactivates, which ends every sign-in, and takes it back; nobody is deleted', async () => {
    const [hank, ben] = [await world.as('hank'), await world.as('ben')];
    expect((await ben.get(paths.profile)).status).toBe(200);
    await hank.submit(paths.districtPersonActivity(world.people.ben), { active: 'no' });
    await world.parts.signIn.idle();
    expect((await ben.get(paths.profile)).status).toBe(303);
    expect((await hank.get(`${paths.districtPeople}?state=deactivated`)).html).toContain('Ben Whitlock');
    await hank.submit(paths.districtPersonActivity(world.people.ben), { active: 'yes' });
    expect((await person(world.people.ben))?.active).toBe(true);
    expect((await ben.get(paths.profile)).status).toBe(303);
    const removal = world.database.asPerson({ districtId: world.districtId, personId: world.people.hank }, (db) =>
      sql`delete from person where id = ${world.people.ben}`.execute(db),
    );
    await expect(removal).rejects.toThrow(/permission denied/);
  });

  it('adds a person once, even when the form is sent twice, and sends them a link', async () => {
    const hank = await world.as('hank');
    const form = {
      requestId: '0190a0a0-0000-7000-8000-000000000001',
      givenName: ' Nora  Jane ',
      familyName: 'Quist',
      email: 'Nora@Larkspur.example',
      roles: ['educator'],
      buildingId: world.buildings['Mesa Middle School'] ?? '',
    };
    const [first, second] = [
      await hank.post(paths.districtNewPerson, form),
      await hank.post(paths.districtNewPerson, form),
    ];
    expect([first.status, second.status, second.location]).toEqual([303, 303, first.location]);
    const id = first.location.split('/').at(-1) ?? '';
    expect(await person(id)).toMatchObject({
      given_name: 'Nora Jane',
      email: 'nora@larkspur.example',
      building_id: world.buildings['Mesa Middle School'],
    });
    await hank.submit(paths.districtPersonLink(id));
    await world.parts.signIn.idle();
    expect(world.links.at(-1)).toMatchObject({ kind: 'link', email: 'nora@larkspur.example' });
    const taken = await hank.post(paths.districtNewPerson, {
      givenName: 'Other',
      email: 'nora@larkspur.example',
      roles: ['educator'],
    });
    expect(taken.status).toBe(422);
    expect(taken.html).toContain('Someone else in the district has this address');
    expect(taken.html).toContain('value="Other"');
  });

  it('changes an address, after which only the new one signs in', async () => {
    const [hank, esi] = [await world.as('hank'), await world.as('esi')];
    expect((await esi.get(paths.profile)).status).toBe(200);
    const details = {
      givenName: 'Esi',
      familyName: 'Mensah',
      email: 'e.mensah@larkspur.example',
      buildingId: world.buildings['Juniper Elementary'] ?? '',
    };
    await hank.submit(paths.districtPersonDetails(world.people.esi), details);
    await world.parts.signIn.idle();
    expect((await esi.get(paths.profile)).status).toBe(303);
    expect(await world.parts.signIn.vouchFor(world.emails.esi, '', new Headers())).toBeNull();
    expect(
      (await hank.post(paths.districtPersonDetails(world.people.esi), { ...details, email: world.emails.ana })).status,
    ).toBe(422);
    expect((await hank.post(paths.districtPersonDetails(world.people.esi), { ...details, givenName: '' })).status).toBe(
      422,
    );
    expect((await hank.post(paths.districtPersonDetails(world.people.esi), { ...details, email: 'no' })).status).toBe(
      422,
    );
  });

  it('looks after buildings and PLCs', async () => {
    const hank = await world.as('hank');
    expect((await hank.submit(paths.districtBuildings, { name: 'Aspen  Annex' })).html).toContain('Aspen Annex');
    expect((await hank.post(paths.districtBuildings, { name: 'ASPEN ANNEX' })).status).toBe(422);
    expect((await hank.post(paths.districtBuildings, { name: '' })).status).toBe(422);
    const mesa = world.buildings['Mesa Middle School'] ?? '';
    await hank.submit(paths.districtBuilding(mesa), { name: 'Mesa Middle', active: 'no' });
    expect((await (await world.as('ana')).get(paths.people)).html).not.toContain('<option value="' + mesa);
    await hank.submit(paths.districtBuilding(mesa), { name: 'Mesa Middle School', active: 'yes' });

    const made = await hank.post(paths.districtPlcs, { name: 'Grade 4 math', buildingId: '' });
    expect((await hank.post(paths.districtPlcs, { name: 'grade 4 Math', buildingId: '' })).status).toBe(422);
    const id = made.location.split('/').at(-1) ?? '';
    expect((await hank.get(`${paths.districtPlc(id)}?query=ana`)).html).toContain('Ana Reyes');
    await hank.submit(paths.districtPlcMembers(id), {
      what: 'add',
      people: [world.people.ana, world.people.ben, world.people.zoe, 'x'],
    });
    const page = (await hank.get(paths.districtPlc(id))).html;
    expect(page).toContain('Ben Whitlock');
    expect(page).not.toContain('Zoe');
    await hank.submit(paths.districtPlcMembers(id), { what: 'remove', people: world.people.ben });
    expect((await hank.get(paths.districtPlc(id))).html).not.toContain('Ben Whitlock');
    expect((await (await world.as('carmen')).get(paths.person(world.people.ana))).html).toContain('Grade 4 math');
    expect((await (await world.as('zoe')).get(paths.districtPlc(id))).status).toBe(404);
  });

  it('sets name, zone, language, domains and a colour that is made readable', async () => {
    const hank = await world.as('hank');
    const good = {
      name: 'Larkspur Valley',
      timezone: 'America/Denver',
      language: 'en',
      domains: 'larkspur.example',
      colour: '#FFE600',
    };
    await hank.submit(paths.districtSettings, good);
    const page = (await hank.get(paths.districtSettings)).html;
    expect(page).toContain('value="#ffe600"');
    expect(page).toMatch(/--action:light-dark\(#[0-9a-f]{6},#ffe600\)/);
    expect(page).not.toContain('--action:light-dark(#ffe600');
    for (const bad of [
      { colour: 'red;}*{display:none' },
      { colour: '#12' },
      { timezone: 'x' },
      { name: '' },
      { language: 'de' },
      { domains: 'gmail.com' },
    ]) {
      expect((await hank.post(paths.districtSettings, { ...good, ...bad })).status).toBe(422);
    }
  });

  it('is asked the database no more often for a hundred people than for ten', async () => {
    const hank = await world.as('hank');
    const cost = async () => {
      const before = world.statements();
      await hank.get(paths.districtPeople);
      return world.statements() - before;
    };
    const few = await cost();
    await world.database.asSystem((db) =>
      sql`insert into person (district_id, given_name) select ${world.districtId}, 'Row ' || n from generate_series(1, 100) n`.execute(
        db,
      ),
    );
    expect(await cost()).toBe(few);
  });
});
