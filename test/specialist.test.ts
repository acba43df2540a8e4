import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Writes an objective as `name` and gives its id. */
async function write(
  name: Name,
  statement: string,
  next: 'draft' | 'open',
  more: Record<string, string | string[]> = {},
): Promise<string> {
  const answer = await (await world.as(name)).post(paths.objectives, { statement, next, crossSchool: 'on', ...more });
  return answer.location.split('/')[2] ?? '';
}

/** Asks the specialists as `name` and gives the request's id. */
async function ask(name: Name, objective: string, message: string): Promise<string> {
  world.clock.advance(1000);
  const page = await (await world.as(name)).submit(paths.askSpecialist, { objective, message });
  expect(page.html).toMatch(/on its way to the specialists|va en camino a los especialistas/);
  const { rows } = await world.database.asOwner((db) =>
    sql<{ id: string }>`select id from assistance_request where message = ${message}`.execute(db),
  );
  return rows[0]?.id ?? '';
}

describe('asking a specialist', () => {
  it('lets specialists read a private objective while the request is open, and only then', async () => {
    const objective = await write('ana', 'My shy wish to run a science fair', 'draft');
    const fatima = await world.as('fatima');
    expect((await fatima.get(paths.objective(objective))).status).toBe(404);
    expect((await fatima.get(paths.deskObjective(objective))).status).toBe(404);

    const request = await ask('ana', objective, 'Someone patient, please');
    expect((await fatima.get(paths.deskRequest(request))).html).toContain('My shy wish');
    expect((await fatima.get(paths.desk)).html).toContain('My shy wish');
    for (const name of ['ben', 'grace', 'hank', 'zoe'] as const) {
      const browser = await world.as(name);
      expect((await browser.get(paths.objective(objective))).status).toBe(404);
      expect((await browser.get(paths.deskRequest(request))).status).toBe(404);
    }

    const ana = await world.as('ana');
    expect((await ana.submit(paths.assistanceCancellation(request))).html).toContain('Your request is closed');
    expect((await fatima.get(paths.objective(objective))).status).toBe(404);
    expect((await fatima.get(paths.deskRequest(request))).status).toBe(404);
    expect((await fatima.get(paths.deskObjective(objective))).status).toBe(404);
    expect((await fatima.get(paths.desk)).html).not.toContain('My shy wish');
  });

  it('is done once for an objective, however often it is sent', async () => {
    const objective = await write('ben', 'Shorter warm-ups', 'open');
    const ben = await world.as('ben');
    const requestId = newId();
    const form = { objective, message: 'Anyone in grade 4?', requestId };
    const [first, again] = [await ben.post(paths.askSpecialist, form), await ben.post(paths.askSpecialist, form)];
    expect([first.status, again.status]).toEqual([303, 303]);
    const other = await ben.post(paths.askSpecialist, { objective, message: 'And again' });
    expect(other.status).toBe(422);
    expect(other.html).toContain('You have already asked about this objective.');
    expect((await ben.get(paths.askSpecialist)).html.match(/Anyone in grade 4\?/g)).toHaveLength(1);
  });

  it('says who will read it, and gives back what was typed', async () => {
    const ben = await world.as('ben');
    expect((await ben.get(paths.askSpecialist)).html).toContain('Fatima Haddad');
    const others = await write('carmen', 'Carmen’s own', 'draft');
    for (const wrong of [
      { message: '' },
      { message: 'x'.repeat(4001) },
      { objective: others },
      { objective: newId() },
      { objective: 'x' },
    ]) {
      const answer = await ben.post(paths.askSpecialist, { objective: '', message: 'Keep this', ...wrong });
      expect(answer.status).toBe(422);
      if (!('message' in wrong)) expect(answer.html).toContain('Keep this');
    }
  });

  it('nobody closes somebody else’s request', async () => {
    const request = await ask('jo', '', 'I have no objective yet');
    for (const name of ['ben', 'grace', 'zoe'] as const)
      expect((await (await world.as(name)).post(paths.assistanceCancellation(request))).status).toBe(404);
    expect((await (await world.as('fatima')).get(paths.deskRequest(request))).html).toContain(
      'They have not written an objective yet',
    );
  });
});

describe('the desk', () => {
  it('does not exist for anybody but specialists', async () => {
    const objective = await write('iris', 'Lab safety as a routine', 'open');
    const request = await ask('iris', objective, 'Help me please');
    for (const name of ['ana', 'grace', 'hank'] as const) {
      const browser = await world.as(name);
      for (const path of [paths.desk, paths.deskRequest(request), paths.deskObjective(objective)])
        expect((await browser.get(path)).status).toBe(404);
      for (const path of [
        paths.deskTaking(request),
        paths.deskClosure(request),
        paths.deskSuggestions(objective),
        paths.deskInvitations(objective),
      ]) {
        expect((await browser.post(path, { people: world.people.ben, word: 'x' })).status).toBe(404);
      }
    }
    const zoe = await world.as('zoe');
    expect((await zoe.get(paths.desk)).html).not.toContain('Lab safety');
    expect((await zoe.get(paths.deskRequest(request))).status).toBe(404);
    expect((await zoe.post(paths.deskTaking(request))).status).toBe(404);
  });

  it('shows the longest waiting first', async () => {
    const page = (await (await world.as('fatima')).get(paths.desk)).html;
    expect(page.indexOf('Shorter warm-ups')).toBeLessThan(page.indexOf('Lab safety'));
  });

  it('shows partnerships that went quiet as numbers and dates, never who or what', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'esi', 'dev'], {
      statement: 'A secret plan about choir',
    });
    await world.database.asOwner((db) =>
      sql`insert into partnership_step (district_id, partnership_id, step) values (${world.districtId}, ${partnershipId}, 'timeline')`.execute(
        db,
      ),
    );
    await world.database.asOwner((db) =>
      sql`update partnership set last_activity_at = ${world.clock.now()}::timestamptz - interval '40 days'`.execute(db),
    );
    const page = (await (await world.as('fatima')).get(paths.desk)).html;
    const quiet = page.slice(page.indexOf('id="quiet"'));
    expect(quiet).toContain('40 days ago');
    expect(quiet).toContain('Timeline');
    for (const secret of ['secret plan', 'Ana', 'Esi', 'Dev ', '/partnerships/'])
      expect(quiet.slice(0, quiet.indexOf('</main>'))).not.toContain(secret);
    // It names nobody, so it is no look at anyone's: the members read what specialists see, and that nobody looked in.
    const log = (await (await world.as('dev')).get(paths.accessLog(partnershipId))).html;
    expect(log).toContain('Nobody from outside has opened anything');
    expect(log).toContain('The desk does not say whose it is, nor anything you wrote');
    expect((await (await world.as('fatima')).get(`${paths.deskList('quiet')}?step=timeline`)).html).toContain(
      '40 days ago',
    );
    expect((await (await world.as('fatima')).get(`${paths.deskList('quiet')}?step=cycle`)).html).not.toContain(
      '40 days',
    );
  });

  it('lets one specialist take a request and close it with a word that reaches the one who asked', async () => {
    const objective = await write('carmen', 'Debates with evidence cards', 'open');
    const request = await ask('carmen', objective, 'Who likes debates?');
    const [fatima, carmen] = [await world.as('fatima'), await world.as('carmen')];
    await fatima.submit(paths.deskTaking(request));
    expect((await carmen.get(paths.askSpecialist)).html).toContain('Fatima Haddad');
    expect((await fatima.post(paths.deskClosure(request), { word: 'x'.repeat(2001) })).status).toBe(422);
    await fatima.submit(paths.deskClosure(request), { word: 'Try the open list: two people wrote about debates.' });
    expect((await carmen.get(paths.askSpecialist)).html).toContain('two people wrote about debates');
    expect((await fatima.post(paths.deskClosure(request), { word: 'twice' })).location).toBe(paths.desk);
    expect((await carmen.get(paths.askSpecialist)).html).not.toContain('twice');
  });
});

describe('suggesting and inviting', () => {
  it('ranks open objectives by what both have in common, with the reasons in words', async () => {
    const mine = await write('ana', 'Number talks where every student speaks', 'draft', {
      focus: 'formative-assessment',
      subjects: 'Mathematics',
      grades: '04',
    });
    await write('ben', 'Number talks where quiet students speak', 'open', {
      focus: 'formative-assessment',
      subjects: 'Mathematics',
      grades: '04',
    });
    await write('dev', 'Using proofs in algebra', 'open', { subjects: 'Mathematics', grades: '09' });
    await write('grace', 'Number talks where every student speaks', 'open', {
      focus: 'formative-assessment',
      grades: '04',
    });
    await write('carmen', 'Number talks where every student speaks, for me alone', 'draft', {
      focus: 'formative-assessment',
    });
    const request = await ask('ana', mine, 'A partner for number talks');
    const page = (await (await world.as('fatima')).get(paths.deskRequest(request))).html;
    expect(page.indexOf('Ben Whitlock')).toBeGreaterThan(0);
    expect(page.indexOf('Ben Whitlock')).toBeLessThan(page.indexOf('Dev Patel'));
    expect(page).toContain('Both name: Formative assessment');
    expect(page).toContain('Different schools');
    expect(page).not.toContain('Grace Lin');
    expect(page).not.toContain('for me alone');
  });

  it('leaves out who asked not to be suggested', async () => {
    const { id } = (
      await world.database.asOwner((db) =>
        sql<{ id: string }>`select id from assistance_request where message = 'A partner for number talks'`.execute(db),
      )
    ).rows[0] ?? { id: '' };
    await world.database.asOwner((db) =>
      sql`update person set paused = true where id = ${world.people.dev}`.execute(db),
    );
    expect((await (await world.as('fatima')).get(paths.deskRequest(id))).html).not.toContain('Dev Patel');
    await world.database.asOwner((db) =>
      sql`update person set paused = false where id = ${world.people.dev}`.execute(db),
    );
  });

  it('a suggestion reaches its person, who decides; nobody else sees it', async () => {
    const { rows } = await world.database.asOwner((db) =>
      sql<{
        id: string;
      }>`select id from objective where statement = 'Number talks where every student speaks' and visibility = 'draft'`.execute(
        db,
      ),
    );
    const objective = rows[0]?.id ?? '';
    const [fatima, ana, ben] = [await world.as('fatima'), await world.as('ana'), await world.as('ben')];
    expect((await fatima.post(paths.deskInvitations(objective), { people: world.people.ben })).html).toContain(
      'This objective is private',
    );
    for (const people of ['', world.people.grace, world.people.zoe, newId(), 'x']) {
      expect((await fatima.post(paths.deskSuggestions(objective), { people, note: 'Keep my note' })).html).toContain(
        'Keep my note',
      );
    }
    const requestId = newId();
    for (let i = 0; i < 2; i += 1) {
      expect(
        (
          await fatima.post(paths.deskSuggestions(objective), {
            people: world.people.ben,
            note: 'You both love talk',
            requestId,
          })
        ).status,
      ).toBe(303);
    }
    const page = (await ana.get(paths.objective(objective))).html;
    expect(page.match(/Fatima Haddad suggests Ben Whitlock/g)).toHaveLength(1);
    expect(page).toContain('You both love talk');
    expect(page).toContain(`${paths.newPartnership(objective)}?person=${world.people.ben}`);
    expect((await ben.get(paths.objective(objective))).status).toBe(404);
    const [, id = ''] = /suggestions\/([0-9a-f-]{36})\/dismissal/.exec(page) ?? [];
    expect((await ben.post(paths.suggestionDismissal(id))).status).toBe(404);
    await ana.post(paths.suggestionDismissal(id), { back: paths.objective(objective) });
    expect((await ana.get(paths.objective(objective))).html).not.toContain('suggests Ben');
  });

  it('invites people together around an open objective, and nobody is in before they commit', async () => {
    const objective = await write('iris', 'Students design their own experiments in science', 'open', {
      subjects: 'Science',
      grades: '07',
    });
    await write('carmen', 'Students design their own experiments', 'open', { subjects: 'Science', grades: '07' });
    const fatima = await world.as('fatima');
    expect((await fatima.get(paths.deskObjective(objective))).html).toContain('Carmen Ortiz');
    const requestId = newId();
    for (let i = 0; i < 2; i += 1) {
      const answer = await fatima.post(paths.deskInvitations(objective), {
        people: world.people.carmen,
        note: 'You teach the same grade',
        requestId,
      });
      expect(answer.location).toBe(paths.deskObjective(objective));
    }
    const { rows } = await world.database.asOwner((db) =>
      sql<{ asked: number; members: number; begun: number }>`
      select (select count(*)::int from invitation where objective_id = ${objective} and by_specialist) as asked,
        (select count(*)::int from partnership where objective_id = ${objective}) as begun,
        (select count(*)::int from membership m join partnership p on p.id = m.partnership_id where p.objective_id = ${objective}) as members`.execute(
        db,
      ),
    );
    expect(rows[0]).toEqual({ asked: 2, begun: 1, members: 0 });
    const desk = (await fatima.get(paths.desk)).html;
    expect(desk.slice(desk.indexOf('id="invitations"'))).toContain('Carmen Ortiz');
    expect((await fatima.get(paths.deskObjective(objective))).html).not.toContain(`value="${world.people.carmen}"`);
  });
});
