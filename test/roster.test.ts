import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { planImport } from '../src/roster/plan.ts';
import { readStaff } from '../src/roster/read.ts';
import { currentStaff } from '../src/roster/store.ts';
import { filesOf, meadow11, meadow12 } from './fixtures/roster/meadow.ts';
import { type Answer, type Browser, openWorld, type World } from './server.ts';

let world: World;
let hank: Browser;

beforeAll(async () => {
  world = await openWorld();
  hank = await world.as('hank');
});
afterAll(() => world.close());

const zipped = (parts: Record<string, string>): File =>
  new File(
    [
      new Uint8Array(
        zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [`export/${name}`, strToU8(text)]))),
      ),
    ],
    'meadow.zip',
  );
const csv = (text: string): File => new File([text], 'staff.csv', { type: 'text/csv' });

async function upload(files: File[], fields: Record<string, string> = {}): Promise<Answer> {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return hank.upload(paths.roster, form);
}

/** Uploads and opens the plan. */
async function planOf(
  files: File[],
  fields: Record<string, string> = {},
): Promise<{ path: string; html: string; fingerprint: string }> {
  const answer = await upload(files, fields);
  expect(answer.status).toBe(303);
  const { html } = await hank.get(answer.location);
  return { path: answer.location, html, fingerprint: /name="fingerprint" value="([0-9a-f]+)"/.exec(html)?.[1] ?? '' };
}

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
const staff = () => world.database.asSystem((db) => currentStaff(db, world.districtId));
const personOf = async (rosterId: string) => (await staff()).people.find((person) => person.rosterId === rosterId);

describe('the roster page', () => {
  test('is there for admins of the district only', async () => {
    expect((await hank.get(paths.roster)).status).toBe(200);
    const { path } = await planOf([zipped(meadow11)]);
    for (const name of ['ana', 'fatima', 'grace', 'zoe'] as const) {
      const browser = await world.as(name);
      expect((await browser.get(path)).status).toBe(404);
      expect((await browser.post(`${path}/apply`, { fingerprint: 'x' })).status).toBe(404);
      if (name !== 'zoe') expect((await browser.get(paths.roster)).status).toBe(404);
    }
    const visitor = await world.as(null);
    expect((await visitor.get(path)).status).toBe(303);
  });

  test('says kindly what it can’t read, beside the field', async () => {
    const answer = await upload([new File([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])], 'x.zip')], {
      'column-id': 'Badge',
      partial: 'on',
    });
    expect(answer.status).toBe(422);
    expect(words(answer.html)).toContain('The zip can’t be opened');
    expect(answer.html).toContain('value="Badge"');
    expect((await upload([])).status).toBe(422);
    expect((await hank.post(paths.roster, {})).status).toBe(422);
  });

  test('shows the plan before anything changes, and says what was left aside', async () => {
    const before = await staff();
    const { html } = await planOf([zipped(meadow11)]);
    const text = words(html);
    for (const said of [
      'OneRoster 1.1 · meadow.zip',
      '2 students',
      '1 family member',
      '5 new people',
      'Ana Ruiz',
      'Alder Elementary',
      'Eli Stone',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/Secretname|Kiddo/);
    expect(await staff()).toEqual(before);
  });

  test('keeps nothing about students in the database', async () => {
    await planOf([zipped(meadow12)]);
    const rows = await world.database.asSystem((db) => db.selectFrom('roster_import').select('plan').execute());
    expect(JSON.stringify(rows)).not.toMatch(/Secretname|Kiddo|kid@|parent@|"k1"|"g1"|"x1"|"x2"/);
  });

  test('applies all of it, once, and planning it again changes nothing', async () => {
    const { path, fingerprint } = await planOf([zipped(meadow11)]);
    const answer = await hank.post(`${path}/apply`, { fingerprint });
    expect([answer.status, answer.location]).toEqual([303, path]);
    expect(words((await hank.get(path)).html)).toContain('5 new, 0 changed, 0 back, 0 left');
    expect(await personOf('p1')).toMatchObject({ givenName: 'Dora', roles: ['educator', 'leader'], active: true });
    expect(await personOf('a1')).toMatchObject({ roles: ['educator'], buildingId: null });
    const after = await staff();
    // Pressed twice: the second press finds it done.
    expect((await hank.post(`${path}/apply`, { fingerprint })).status).toBe(303);
    expect(await staff()).toEqual(after);
    const again = await planOf([zipped(meadow12)]);
    expect(words(again.html)).toContain('Everything is up to date');
    // The cast was added by hand and is in no roster: it stays.
    expect((await staff()).people.filter((person) => person.rosterId === null && person.active)).toHaveLength(10);
  });

  test('makes an admin only of whom the admin ticks', async () => {
    const { path, fingerprint } = await planOf([zipped(meadow11)]);
    const eli = await personOf('a1');
    const ana = await personOf('t1');
    await hank.submit(`${path}/apply`, { fingerprint, admins: [eli?.id ?? '', ana?.id ?? ''] });
    expect((await personOf('a1'))?.roles).toEqual(['educator', 'admin']);
    expect((await personOf('t1'))?.roles).toEqual(['educator']);
  });

  test('refuses a plan of older staff and shows the new one', async () => {
    const users = (meadow11['users.csv'] ?? '').replace(',Ana,Ruiz,', ',Ana,Ruiz Vega,');
    const { path, fingerprint } = await planOf([zipped({ ...meadow11, 'users.csv': users })]);
    await world.database.asSystem((db) =>
      db
        .updateTable('person')
        .set({ subjects: ['Dance'] })
        .where('roster_id', '=', 't1')
        .execute(),
    );
    const refused = await hank.post(`${path}/apply`, { fingerprint });
    expect(refused.status).toBe(422);
    expect(words(refused.html)).toContain('People were changed since you looked at this plan');
    expect(words(refused.html)).toContain('1 change by hand that stays');
    expect((await personOf('t1'))?.familyName).toBe('Ruiz');
    const shown = /name="fingerprint" value="([0-9a-f]+)"/.exec(refused.html)?.[1] ?? '';
    await hank.submit(`${path}/apply`, { fingerprint: shown });
    expect(await personOf('t1')).toMatchObject({ familyName: 'Ruiz Vega', subjects: ['Dance'] });
  });

  test('asks for the number when more than a tenth would leave, and signs leavers out', async () => {
    const users = (meadow11['users.csv'] ?? '')
      .split('\n')
      .filter((line) => !line.startsWith('t2,'))
      .join('\n');
    const { path, fingerprint, html } = await planOf([zipped({ ...meadow11, 'users.csv': users })]);
    expect(words(html)).toContain('1 of the 5 people from the roster would leave');
    for (const leavers of ['', '2', 'many']) {
      const refused = await hank.post(`${path}/apply`, { fingerprint, leavers });
      expect(refused.status).toBe(422);
      expect(refused.html).toContain('#leavers');
    }
    expect((await personOf('t2'))?.active).toBe(true);
    await hank.submit(`${path}/apply`, { fingerprint, leavers: '1' });
    expect((await personOf('t2'))?.active).toBe(false);
  });

  test('brings someone back who is in the list again', async () => {
    const { path, fingerprint, html } = await planOf([zipped(meadow11)]);
    expect(words(html)).toContain('1 person coming back');
    await hank.submit(`${path}/apply`, { fingerprint });
    expect((await personOf('t2'))?.active).toBe(true);
    const row = await world.database.asSystem((db) =>
      db.selectFrom('person').where('roster_id', '=', 't2').select('deactivated_at').executeTakeFirst(),
    );
    expect(row?.deactivated_at).toBeNull();
  });

  test('applies nothing while a row is wrong', async () => {
    const before = await staff();
    const { path, html, fingerprint } = await planOf(
      [csv('Id,Name,Email\n1,New Person,new@x.example\n,No Number,no@x.example\n')],
      { partial: 'on' },
    );
    expect(words(html)).toContain('staff.csv, row 3, column Id');
    expect(fingerprint).toBe('');
    const current = await import('../src/roster/current.ts');
    const refused = await hank.post(`${path}/apply`, { fingerprint: current.fingerprintOf(before) });
    expect(refused.status).toBe(422);
    expect(await staff()).toEqual(before);
  });

  test('takes PLCs, supervision, columns of one’s own and swapped addresses from a spreadsheet', async () => {
    const head = 'Badge;Wer;Contact;Haus;PLC;Boss\n';
    const fields = {
      partial: 'on',
      'column-id': 'Badge',
      'column-fullName': 'Wer',
      'column-email': 'Contact',
      'column-building': 'Haus',
      'column-supervisors': 'Boss',
    };
    const first = await planOf(
      [csv(`${head}b1;Una Uno;una@x.example;New House;Readers;b2\nb2;Duo Dos;duo@x.example;New House;Readers;\n`)],
      fields,
    );
    expect(words(first.html)).toContain('Read the columns in another way');
    expect((await hank.get(`${paths.roster}?columns=${first.path.split('/').at(-1)}`)).html).toContain(
      '<option value="Haus" selected',
    );
    await hank.submit(`${first.path}/apply`, { fingerprint: first.fingerprint });
    const [una, duo] = [await personOf('b1'), await personOf('b2')];
    expect(una).toMatchObject({ supervisorIds: [duo?.id], plcIds: duo?.plcIds });
    expect(una?.plcIds).toHaveLength(1);
    const second = await planOf(
      [csv(`${head}b1;Una Uno;duo@x.example;New House;;b2\nb2;Duo Dos;una@x.example;New House;Readers;\n`)],
      fields,
    );
    await hank.submit(`${second.path}/apply`, { fingerprint: second.fingerprint });
    expect(await personOf('b1')).toMatchObject({ email: 'duo@x.example', plcIds: [] });
    expect(await personOf('b2')).toMatchObject({ email: 'una@x.example' });
    // The next spreadsheet need not be explained again.
    expect((await hank.get(paths.roster)).html).toContain('<option value="Wer" selected');
  });

  test('what is written is what was planned', async () => {
    const incoming = readStaff(filesOf(meadow12), { mapping: {}, complete: false, today: '2026-11-23' });
    const plan = planImport(await staff(), incoming);
    expect(plan.people.filter((step) => step.kind !== 'kept' && step.kind !== 'new')).toEqual([]);
  });

  test('speaks Spanish to someone who reads Spanish', async () => {
    await world.database.asSystem((db) =>
      db.updateTable('person').set({ language: 'es' }).where('id', '=', world.people.hank).execute(),
    );
    const users = (meadow11['users.csv'] ?? '').replace('t2,,,true,"s1,s2"', 't2,,,true,s2');
    const { html } = await planOf([zipped({ ...meadow11, 'users.csv': users })]);
    expect(words(html)).toContain('Lo que cambiaría');
    expect(words(html)).toContain('1 persona con cambios');
    expect(words(html)).toContain('users.csv, fila 4, columna email');
    expect(words((await hank.get(paths.roster)).html)).toContain('espera a que la apliques');
    await world.database.asSystem((db) =>
      db.updateTable('person').set({ language: null }).where('id', '=', world.people.hank).execute(),
    );
  });

  test('answers odd requests kindly', async () => {
    const { path } = await planOf([zipped(meadow11)]);
    for (const odd of [
      '?section=warnings&page=-4',
      '?section=new&page=1e9',
      '?section=__proto__',
      '?section=warnings&page=x',
    ]) {
      expect((await hank.get(`${path}${odd}`)).status).toBe(200);
    }
    expect((await hank.get(`${paths.roster}/not-an-id`)).status).toBe(404);
    expect((await hank.post(`${paths.roster}/not-an-id/apply`)).status).toBe(404);
    expect((await hank.get(`${paths.roster}?columns=nonsense`)).status).toBe(200);
    const broken = await hank.upload(paths.roster, new FormData());
    expect(broken.status).toBe(422);
  });
});
