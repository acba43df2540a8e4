import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import type { Name } from './cast.ts';
import { openWorld, type World } from './server.ts';

let world: World;
let plc: string;
beforeAll(async () => {
  world = await openWorld();
  plc = newId();
  const members = ['ana', 'ben', 'carmen', 'esi', 'grace'] as const;
  await world.database.asOwner(async (db) => {
    await sql`insert into plc (id, district_id, name) values (${plc}, ${world.districtId}, 'Fraction team')`.execute(
      db,
    );
    await sql`insert into plc_member (district_id, plc_id, person_id) select ${world.districtId}, ${plc}, id from person
      where id = any(${members.map((name) => world.people[name])}::uuid[])`.execute(db);
  });
});
afterAll(() => world.close());

const owner = <R>(query: ReturnType<typeof sql<R>>) =>
  world.database.asOwner(async (db) => (await query.execute(db)).rows);
const place = (name: Name) => `place-${world.people[name]}`;
const start = { from: 'plc', shared: 'new', size: '2', note: 'You all asked about fractions' };

/** Who is asked into which partnership with this objective, in names. */
async function asked(statement: string): Promise<string[][]> {
  const rows = await owner(sql<{ names: string[] }>`
    select array_agg(p.given_name order by p.given_name) as names from invitation i join person p on p.id = i.person_id
      join objective o on o.id = i.objective_id where o.statement = ${statement} group by i.partnership_id`);
  return rows.map(({ names }) => names).sort();
}

describe('a list begins together', () => {
  it('exists for specialists alone', async () => {
    for (const name of ['ana', 'grace', 'hank'] as const) {
      const browser = await world.as(name);
      expect((await browser.get(paths.deskTogether)).status).toBe(404);
      expect((await browser.post(paths.deskTogether, { ...start, step: 'send' })).status).toBe(404);
    }
  });

  it('shows a PLC in partnerships first, apart where one evaluates another, and asks nobody yet', async () => {
    const fatima = await world.as('fatima');
    await owner(sql`update person set paused = true where id = ${world.people.carmen}`);
    const typed = { ...start, 'which-plc': plc, statement: 'Fractions that students can explain' };
    const plan = await fatima.post(paths.deskTogether, { ...typed, step: 'split' });
    expect(plan.status).toBe(422);
    // The answer to a form does not refresh itself: its address may have no page to ask.
    expect(plan.html).not.toContain('data-controller="live"');
    expect((await fatima.get(paths.deskTogether)).html).toContain('data-controller="live"');
    for (const there of ['Ana Reyes', 'Ben Whitlock', 'Esi Mensah', 'Carmen Ortiz: they asked not to be suggested'])
      expect(plan.html).toContain(there);
    expect(await owner(sql`select 1 from invitation`)).toEqual([]);
    // By hand Grace would come together with Esi, whom she evaluates.
    const places = { [place('ana')]: '1', [place('ben')]: '1', [place('esi')]: '2', [place('grace')]: '2' };
    const refused = await fatima.post(paths.deskTogether, { ...typed, ...places, step: 'send' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('One of them evaluates another');
    const alone = { ...places, [place('grace')]: '3' };
    expect((await fatima.post(paths.deskTogether, { ...typed, ...alone, step: 'send' })).html).toContain(
      'One person is no partnership yet',
    );
    expect(await owner(sql`select 1 from invitation`)).toEqual([]);
    await owner(sql`update person set paused = false where id = ${world.people.carmen}`);
  });

  it('invites all at once; nobody is in before a yes, and the objective is theirs from then on', async () => {
    const fatima = await world.as('fatima');
    const statement = 'Fractions on a number line';
    const typed = { ...start, 'which-plc': plc, statement, step: 'send', requestId: newId() };
    const places = {
      [place('ana')]: '1',
      [place('ben')]: '1',
      [place('esi')]: '2',
      [place('carmen')]: '2',
      [place('grace')]: '0',
    };
    for (let i = 0; i < 2; i += 1)
      expect((await fatima.post(paths.deskTogether, { ...typed, ...places })).location).toBe(
        paths.deskList('invitations'),
      );
    expect(await asked(statement)).toEqual([
      ['Ana', 'Ben'],
      ['Carmen', 'Esi'],
    ]);
    expect(await owner(sql`select 1 from membership`)).toEqual([]);
    expect((await fatima.get(`${paths.objectives}?tab=mine`)).html).not.toContain(statement);
    expect((await fatima.get(paths.deskList('invitations'))).html).toContain('Ben Whitlock');

    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    for (const browser of [ana, ben]) {
      const [, invitation = ''] = /\/invitations\/([0-9a-f-]{36})/.exec((await browser.get(paths.home)).html) ?? [];
      const page = (await browser.get(paths.invitation(invitation))).html;
      for (const there of [statement, 'You all asked about fractions', 'Fatima Haddad']) expect(page).toContain(there);
      await browser.submit(paths.invitationAnswer(invitation), { answer: 'accept', commitment: 'I am in' });
    }
    const [objective] = await owner(sql<{ id: string; person: string; visibility: string }>`
      select o.id, o.person_id as person, o.visibility from objective o join partnership p on p.objective_id = o.id
      where o.statement = ${statement} and p.member_count = 2`);
    expect(objective).toMatchObject({ person: world.people.ana, visibility: 'taken' });
    expect((await fatima.get(paths.objective(objective?.id ?? ''))).status).toBe(404);
    expect((await ana.get(paths.objective(objective?.id ?? ''))).status).toBe(200);
  });

  it('takes names as they are pasted, and says which it does not know', async () => {
    const fatima = await world.as('fatima');
    const names = ['1. Iris Novak', '- patel, dev', world.emails.jo.toUpperCase(), 'Nobody Atall', 'Zoe Marsh'].join(
      '\r\n',
    );
    const typed = { from: 'pasted', names, shared: 'new', statement: 'Labs that students plan', size: '3' };
    const plan = (await fatima.post(paths.deskTogether, { ...typed, step: 'split' })).html;
    for (const there of ['Iris Novak', 'Dev Patel', 'Jo Tanaka', 'Nobody Atall and Zoe Marsh'])
      expect(plan).toContain(there);
    expect(plan).toContain('Invite all 3 people');
    const wrongs: Record<string, string>[] = [
      { names: '' },
      { statement: '' },
      { size: '9' },
      { from: 'x' },
      { shared: 'open', objective: newId() },
    ];
    for (const wrong of wrongs)
      expect((await fatima.post(paths.deskTogether, { ...typed, ...wrong, step: 'send' })).status).toBe(422);
    expect(await asked('Labs that students plan')).toEqual([]);
  });

  it('begins with an open objective: its author with their own, others with the same words', async () => {
    const written = await (await world.as('iris')).post(paths.objectives, {
      statement: 'Students plan their own labs',
      why: 'Iris has a private reason',
      next: 'open',
      crossSchool: 'on',
    });
    const objective = written.location.split('/')[2] ?? '';
    const fatima = await world.as('fatima');
    const people = (['dev', 'jo', 'carmen'] as const).map((name) => world.people[name]);
    const first = (await fatima.get(paths.deskTogetherWith(objective, people))).html;
    expect(first).toContain('Dev Patel');
    await fatima.submit(paths.deskTogether, {
      from: 'chosen',
      person: people,
      shared: 'open',
      objective,
      size: '2',
      step: 'send',
    });
    const groups = await asked('Students plan their own labs');
    expect(groups.flat().sort()).toEqual(['Carmen', 'Dev', 'Iris', 'Jo']);
    const rows = await owner(sql<{ why: string; mine: boolean }>`
      select why, id = ${objective} as mine from objective where statement = 'Students plan their own labs' order by 2`);
    expect(rows).toEqual([
      { why: '', mine: false },
      { why: 'Iris has a private reason', mine: true },
    ]);
  });
});

describe('an educator', () => {
  it('begins with everyone in a PLC, save who evaluates or is evaluated, at the press of a button', async () => {
    const { people, districtId } = world;
    const [team, school] = [newId(), newId()];
    await world.database.asOwner(async (db) => {
      await sql`insert into plc (id, district_id, name) values (${team}, ${districtId}, 'Number team'), (${school}, ${districtId}, 'Whole school')`.execute(
        db,
      );
      await sql`insert into plc_member (district_id, plc_id, person_id) select ${districtId}, ${team}, id from person
        where id = any(${[people.ana, people.ben, people.carmen, people.grace]}::uuid[])`.execute(db);
      await sql`insert into plc_member (district_id, plc_id, person_id) select ${districtId}, ${school}, id from person
        where district_id = ${districtId} and active`.execute(db);
    });
    const written = await (await world.as('ana')).post(paths.objectives, { statement: 'Number talks', next: 'draft' });
    const objectiveId = written.location.split('/')[2] ?? '';
    const ana = await world.as('ana');
    const path = `/objectives/${objectiveId}/partnership`;
    expect((await ana.get(path)).html).toContain('Everyone in Number team');
    const typed = { commitment: 'I keep this', emails: '', note: '' };
    const ticked = await ana.post(path, { ...typed, step: `plc-${team}` });
    expect(ticked.status).toBe(422);
    expect(ticked.html).toContain('I keep this');
    const boxes = [...ticked.html.matchAll(/name="person" value="([0-9a-f-]+)" checked/g)].map((found) => found[1]);
    expect(boxes.sort()).toEqual([people.ben, people.carmen].sort());
    expect(ticked.html).toContain('Not ticked, because one of you evaluates the other: Grace Lin');

    const many = await ana.post(path, { ...typed, step: `plc-${school}` });
    expect(many.html).toContain('a partnership holds eight people');
    expect(many.html).toContain(`value="${people.dev}"`);
    expect(many.html).not.toMatch(/name="person" value="[^"]+" checked/);
    expect((await ana.post(path, { ...typed, step: `plc-${newId()}` })).status).toBe(422);
    expect((await (await world.as('zoe')).get(paths.people)).html).not.toContain('Number team');

    const begun = await ana.post(path, { ...typed, person: boxes as string[] });
    expect(begun.status).toBe(303);
    const id = begun.location.split('/').at(-1) ?? '';
    expect(await owner(sql`select 1 from invitation where partnership_id = ${id}`)).toHaveLength(2);
  });
});
