import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidatesFor } from '../src/matching/candidates.ts';
import { usualWeights } from '../src/matching/weights.ts';
import { objectiveById } from '../src/objective/store.ts';
import type { Person } from '../src/people/person.ts';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const exitTickets = 'Use exit tickets to see who understood fractions';

/** Writes an objective as `name` and gives its id. */
async function write(
  name: Name,
  statement: string,
  next: 'draft' | 'open' = 'open',
  more: Record<string, string | string[]> = {},
): Promise<string> {
  const answer = await (await world.as(name)).post(paths.objectives, { statement, next, crossSchool: 'on', ...more });
  return answer.location.split('/')[2] ?? '';
}

/** Whom `name` is suggested for their objective. */
async function suggested(name: Name, id: string): Promise<string[]> {
  const person = { id: world.people[name], districtId: world.districtId } as Person;
  const found = await world.database.asPerson({ districtId: world.districtId, personId: person.id }, async (db) => {
    const objective = await objectiveById(db, person, id);
    return objective ? candidatesFor(db, objective, 20) : [];
  });
  const names = new Map(Object.entries(world.people).map(([key, value]) => [value, key]));
  return found.map((candidate) => names.get(candidate.objective.personId) ?? '?');
}

const change = (statement: ReturnType<typeof sql>) =>
  world.database.asOwner((db) => statement.execute(db).then(() => undefined));

/** Forgets every objective, so that each promise starts from nothing. */
const forget = () =>
  change(
    sql`truncate partnership, membership, invitation, suggestion, assistance_request, objective, objective_focus, history cascade`,
  );

describe('On one’s own objective', () => {
  it('colleagues who want something like it stand there with the reasons in words, and ways to them', async () => {
    const ana = await write('ana', exitTickets, 'open', {
      grades: '04',
      focus: 'quick-checks',
      times: 'Tuesdays',
      formality: 'tight',
    });
    const ben = await write('ben', 'Quick checks that show me who follows fractions', 'open', {
      grades: ['04', '05'],
      focus: 'quick-checks',
      times: 'Any Tuesday after school',
      formality: 'tight',
      sizeTo: '3',
    });
    await write('esi', 'A choir for changing voices');
    const { html } = await (await world.as('ana')).get(paths.objective(ana));
    const part = html.slice(html.indexOf('Colleagues who want something like this'));
    for (const words of [
      'Quick checks that show me',
      'Both name: Quick checks at the end of a lesson',
      'Both name: Grade 4',
      'Both could meet: Tuesdays',
      'Both would like structured conversations',
      'A group that suits both: 2 to 3',
      'Your sentences',
      `${paths.newPartnership(ana)}?person=${world.people.ben}`,
      `${paths.objective(ben)}#join`,
    ])
      expect(part).toContain(words);
    expect(part).not.toContain('choir');
    await forget();
  });

  it('one that says nearly the same is offered to be joined', async () => {
    const ana = await write('ana', exitTickets);
    const ben = await write('ben', 'Using exit tickets to see who understood fractions!');
    const { html } = await (await world.as('ana')).get(paths.objective(ana));
    expect(html).toContain('Nearly the same as yours');
    expect(html).toContain('Join Ben');
    expect((await (await world.as('ana')).get(paths.objective(ben))).html).toContain('id="join"');
    await forget();
  });

  it('a wish in Spanish finds the same wish in English', async () => {
    await write('ben', 'Giving feedback that students act on');
    const carmen = await write('carmen', 'Dar retroalimentación que los estudiantes aprovechen');
    expect(await suggested('carmen', carmen)).toContain('ben');
    await forget();
  });

  it('nobody reads what is private: a draft is never suggested, nor anything of another district', async () => {
    const ana = await write('ana', exitTickets, 'open', { grades: '04' });
    await write('ben', exitTickets, 'draft', { grades: '04' });
    await (await world.as('zoe')).post(paths.objectives, { statement: exitTickets, next: 'open' });
    expect(await suggested('ana', ana)).toEqual([]);
    await forget();
  });
});

describe('Never suggested are', () => {
  it('people who ask not to be, and people who left', async () => {
    const ana = await write('ana', exitTickets);
    await write('ben', exitTickets);
    await write('dev', exitTickets);
    expect((await suggested('ana', ana)).sort()).toEqual(['ben', 'dev']);
    await change(sql`update person set paused = true where id = ${world.people.ben}`);
    await change(sql`update person set active = false where id = ${world.people.dev}`);
    expect(await suggested('ana', ana)).toEqual([]);
    await change(
      sql`update person set paused = false, active = true where id in (${world.people.ben}, ${world.people.dev})`,
    );
    await forget();
  });

  it('people who evaluate each other, whichever asks', async () => {
    const { rows } = await world.database.asOwner((db) =>
      sql<{ supervisor_id: string; person_id: string }>`select * from supervision limit 1`.execute(db),
    );
    const names = Object.entries(world.people) as [Name, string][];
    const [boss, staff] = [rows[0]?.supervisor_id, rows[0]?.person_id].map(
      (id) => names.find(([, value]) => value === id)?.[0] as Name,
    ) as [Name, Name];
    const [theirs, mine] = [await write(boss, exitTickets), await write(staff, exitTickets)];
    expect(await suggested(boss, theirs)).toEqual([]);
    expect(await suggested(staff, mine)).toEqual([]);
    await forget();
  });

  it('partners on it, and people who are asked already', async () => {
    const { objectiveId } = await partnersIn(world, ['ana', 'ben'], { statement: exitTickets });
    await write('ben', exitTickets);
    await write('dev', exitTickets);
    expect(await suggested('ana', objectiveId)).toEqual(['dev']);
    await forget();
  });

  it('the same two after two declined invitations, one of each or both of one; one is not enough', async () => {
    const ana = await write('ana', exitTickets);
    const ben = await write('ben', exitTickets);
    const decline = (objective: string, from: Name, to: Name) =>
      change(sql`insert into invitation (district_id, objective_id, direction, sender_id, person_id, status)
        values (${world.districtId}, ${objective}, 'im_in', ${world.people[from]}, ${world.people[to]}, 'declined')`);
    await decline(ben, 'ana', 'ben');
    expect(await suggested('ana', ana)).toEqual(['ben']);
    await decline(ana, 'ben', 'ana');
    expect(await suggested('ana', ana)).toEqual([]);
    expect(await suggested('ben', ben)).toEqual([]);
    await forget();
  });
});

describe('Earlier partners', () => {
  it('come after someone new who fits as well, and it is said', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'ben'], { statement: 'Choirs' });
    await change(sql`update partnership set status = 'closed' where id = ${partnershipId}`);
    const ana = await write('ana', exitTickets);
    await write('dev', exitTickets);
    await write('ben', exitTickets);
    expect(await suggested('ana', ana)).toEqual(['dev', 'ben']);
    expect((await (await world.as('ana')).get(paths.objective(ana))).html).toContain('You have been partners before');
    await forget();
  });
});

describe('The database by itself', () => {
  it('answers only the person who asks, or a specialist', async () => {
    await write('ana', exitTickets);
    await write('ben', exitTickets);
    const near = (asker: Name, whom: Name) =>
      world.database.asPerson(
        { districtId: asker === 'zoe' ? world.otherDistrictId : world.districtId, personId: world.people[asker] },
        async (db) => {
          const { rows } =
            await sql`select * from objectives_near(${world.people[whom]}, null, '{fractions}', '{1}', '{}', '{}', '{}', 9)`.execute(
              db,
            );
          return rows.length;
        },
      );
    expect(await near('ana', 'ana')).toBe(1);
    expect(await near('fatima', 'ana')).toBe(1);
    for (const asker of ['dev', 'grace', 'hank', 'zoe'] as const) expect(await near(asker, 'ana'), asker).toBe(0);
    await forget();
  });
});

describe('While an objective is written', () => {
  it('shows who works on something like it, keeps what was typed, and keeps nothing', async () => {
    await write('ben', 'Quick checks that show me who follows fractions');
    const ana = await world.as('ana');
    const answer = await ana.post(paths.nearObjectives, { statement: exitTickets, why: 'I guess too much' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('People working on something like this');
    expect(answer.html).toContain('Quick checks that show me');
    expect(answer.html).toContain('I guess too much');
    expect(answer.html).not.toContain('role="alert"');
    expect((await ana.get(`${paths.objectives}?tab=mine`)).html).not.toContain(exitTickets);
    expect((await ana.post(paths.nearObjectives, { statement: 'Viticulture' })).html).toContain('would be the first');
    await forget();
  });

  it('does so by itself while someone rests, and says beside the sentence how many there are', async () => {
    await write('ben', 'Quick checks that show me who follows fractions', 'open', { grades: '04' });
    await write('dev', 'A choir for changing voices', 'open', { grades: '04' });
    const ana = await world.as('ana');
    const near = (statement: string) => ana.post(paths.nearObjectives, { statement, grades: '04' }, { 'X-Near': '1' });
    const answer = await near(exitTickets);
    expect(answer.status).toBe(200);
    expect(answer.html).toMatch(/^<turbo-frame id="near-objectives"/);
    expect(answer.html).toContain('data-found="1 colleague works on something like this"');
    expect(answer.html).not.toContain('choir');
    expect((await near('Quick checks that show me who follows fractions')).html).toContain('Ben wants nearly the same');
    expect((await ana.get(paths.newObjective)).html).toContain('data-near-status');
    await forget();
  });

  it('bears whatever is typed', async () => {
    const ana = await world.as('ana');
    expect((await ana.post(paths.nearObjectives, {})).html).toContain('Write your sentence first');
    for (const statement of ['\u0000\ud800', "'; drop table --", '& | ! <-> :*', 'x'.repeat(500), '((('])
      expect((await ana.post(paths.nearObjectives, { statement, focus: ['nope', ''] })).status).toBe(422);
  });
});

it('A page asks the same few questions however many colleagues it shows', async () => {
  const ana = await write('ana', exitTickets);
  const browser = await world.as('ana');
  const asked = async () => {
    const before = world.statements();
    await browser.get(paths.objective(ana));
    return world.statements() - before;
  };
  const none = await asked();
  for (const name of ['ben', 'carmen', 'dev', 'esi'] as const) await write(name, exitTickets);
  expect(await asked()).toBe(none);
});

describe('How much each thing counts', () => {
  const usual = Object.fromEntries(Object.entries(usualWeights).map(([part, points]) => [part, String(points)]));

  it('is set by the district’s admins, and suggestions follow', async () => {
    await forget();
    const ana = await write('ana', 'Viticulture', 'open', { grades: '04', subjects: 'Mathematics' });
    await write('ben', 'Origami', 'open', { grades: '04' });
    await write('dev', 'Beekeeping', 'open', { subjects: 'Mathematics' });
    expect((await suggested('ana', ana)).sort()).toEqual(['ben', 'dev']);
    const hank = await world.as('hank');
    expect((await hank.get(paths.districtMatching)).html).toContain('value="30"');
    const page = await hank.submit(paths.districtMatching, { ...usual, grades: '0', subjects: '90' });
    expect(page.html).toContain('The points are saved');
    expect(page.html).toContain('value="90"');
    expect(await suggested('ana', ana)).toEqual(['dev']);
    await hank.submit(paths.districtMatching, { usual: 'yes' });
    expect((await suggested('ana', ana)).sort()).toEqual(['ben', 'dev']);
    // With nothing left of their points, groups of two and of eight never meet.
    await hank.submit(paths.districtMatching, { ...usual, sizes_apart: '0' });
    await change(sql`update objective set size_from = 8, size_to = 8 where person_id = ${world.people.ben}`);
    expect(await suggested('ana', ana)).toEqual(['dev']);
    await hank.submit(paths.districtMatching, { usual: 'yes' });
  });

  it('is nobody else’s page', async () => {
    for (const name of ['ana', 'fatima', 'grace'] as const) {
      const browser = await world.as(name);
      expect((await browser.get(paths.districtMatching)).status).toBe(404);
      expect((await browser.post(paths.districtMatching, usual)).status).toBe(404);
    }
  });

  it('takes whole numbers from 0 to 100, not all of them 0, and gives back what was typed', async () => {
    const hank = await world.as('hank');
    expect((await hank.post(paths.districtMatching, { ...usual, sizes_apart: '101' })).status).toBe(422);
    for (const wrong of ['', '-1', '101', '1.5', '1099511627776', 'many']) {
      const answer = await hank.post(paths.districtMatching, { ...usual, times: wrong, length: '17' });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain('Give a whole number from 0 to 100');
      expect(answer.html).toContain('value="17"');
    }
    const nothing = { text: '0', focus: '0', subjects: '0', grades: '0', approaches: '0' };
    expect((await hank.post(paths.districtMatching, { ...usual, ...nothing })).status).toBe(422);
  });
});
