import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import { openWorld, type World } from './server.ts';

let world: World;
let plc: string;
beforeAll(async () => {
  world = await openWorld();
  plc = newId();
  await world.database.asOwner(async (db) => {
    await sql`insert into plc (id, district_id, building_id, name)
      select ${plc}, ${world.districtId}, building_id, 'Grade 4 team' from person where id = ${world.people.ana}`.execute(
      db,
    );
    await sql`insert into plc_member (district_id, plc_id, person_id)
      values (${world.districtId}, ${plc}, ${world.people.ana})`.execute(db);
  });
});
afterAll(() => world.close());

/** Publishes a priority as Fatima and gives its id. */
async function publish(title: string, whose = 'district', more: Record<string, string> = {}): Promise<string> {
  const fields = { whose, title, about: '', startsOn: '2026-08-03', endsOn: '', ...more };
  const answer = await (await world.as('fatima')).post(paths.priorities, fields);
  return answer.location.split('/')[2] ?? '';
}

const mesa = () => `building:${world.buildings['Mesa Middle School']}`;

describe('priorities', () => {
  it('are published, changed and retired by specialists and admins, and by nobody else', async () => {
    const id = await publish('Every student explains their thinking');
    const hank = await world.as('hank');
    await hank.submit(paths.priority(id), { title: 'Every student explains aloud', startsOn: '2026-08-03' });
    for (const name of ['ana', 'grace'] as const) {
      const browser = await world.as(name);
      const page = (await browser.get(paths.priority(id))).html;
      expect(page).toContain('Every student explains aloud');
      expect(page).not.toContain(paths.editPriority(id));
      for (const path of [paths.newPriority, paths.editPriority(id)])
        expect((await browser.get(path)).status).toBe(404);
      for (const path of [paths.priorities, paths.priority(id), paths.priorityRetirement(id)])
        expect(
          (await browser.post(path, { title: 'Mine now', whose: 'district', startsOn: '2026-08-03' })).status,
        ).toBe(404);
    }
    const { rows } = await world.database.asOwner((db) =>
      sql<{ verb: string }>`select verb from history where subject_id = ${id} order by id`.execute(db),
    );
    expect(rows.map((row) => row.verb)).toEqual(['priority.published', 'priority.changed']);
  });

  it('stay within their district', async () => {
    const id = await publish('Ours alone');
    const zoe = await world.as('zoe');
    expect((await zoe.get(paths.priority(id))).status).toBe(404);
    expect((await zoe.get(paths.priorities)).html).not.toContain('Ours alone');
    const answer = await zoe.post(paths.objectives, {
      statement: 'From next door',
      next: 'draft',
      source: 'district',
      'priority-district': id,
    });
    expect(answer.status).toBe(303);
    expect((await zoe.get(answer.location)).html).not.toContain('Ours alone');
  });

  it('give back what was typed when something is missing or wrong', async () => {
    const fatima = await world.as('fatima');
    for (const wrong of [
      { title: '' },
      { title: 'x'.repeat(201) },
      { startsOn: '2026-02-30' },
      { endsOn: '2026-08-01' },
      { endsOn: 'x' },
      { whose: '' },
      { whose: 'building:x' },
      { whose: `plc:${newId()}` },
    ]) {
      const typed = {
        whose: 'district',
        title: 'Kept',
        about: 'Keep this',
        startsOn: '2026-08-03',
        endsOn: '',
        ...wrong,
      };
      const answer = await fatima.post(paths.priorities, typed);
      expect([wrong, answer.status]).toEqual([wrong, 422]);
      expect(answer.html).toContain('Keep this');
    }
  });

  it('are offered to those they concern, while they count, and the objective says which it comes from', async () => {
    const district = await publish('More student talk');
    await publish('Labs twice a month', mesa());
    const team = await publish('Fractions on a number line', `plc:${plc}`);
    await publish('Long ago', 'district', { endsOn: '2026-08-31' });
    await publish('Next year', 'district', { startsOn: '2027-08-02' });
    const [ana, carmen] = [await world.as('ana'), await world.as('carmen')];
    const form = (await ana.get(paths.newObjective)).html;
    for (const there of ['More student talk', 'Fractions on a number line']) expect(form).toContain(there);
    for (const absent of ['Labs twice', 'Long ago', 'Next year']) expect(form).not.toContain(absent);
    expect((await carmen.get(paths.newObjective)).html).toContain('Labs twice a month');

    const written = await ana.post(paths.objectives, {
      statement: 'Who talks in my lessons?',
      next: 'open',
      source: 'district',
      'priority-district': district,
      'priority-plc': team,
    });
    const shown = (await carmen.get(written.location)).html;
    expect(shown).toContain(paths.priority(district));
    expect(shown).not.toContain('Fractions on a number line');
    expect((await carmen.get(paths.objectivesOf(district))).html).toContain('Who talks in my lessons?');
    expect((await carmen.get(paths.objectivesOf(team))).html).not.toContain('Who talks in my lessons?');
    // Coming from somewhere else, it comes from no priority.
    await ana.submit(`${written.location}/edit`, { statement: 'Who talks in my lessons?', source: 'self' });
    expect((await carmen.get(written.location)).html).not.toContain(paths.priority(district));
  });

  it('show specialists how many objectives come from each, and never a private one', async () => {
    const id = await publish('Calm starts');
    const ben = await world.as('ben');
    const write = (statement: string, next: string) =>
      ben.post(paths.objectives, { statement, next, source: 'district', 'priority-district': id });
    await write('A calm first five minutes', 'open');
    await write('My quiet worry about mornings', 'draft');
    const taken = await write('Greeting at the door', 'open');
    await world.database.asOwner((db) =>
      sql`update objective set visibility = 'taken' where id = ${taken.location.split('/')[2]}`.execute(db),
    );
    const fatima = await world.as('fatima');
    const page = (await fatima.get(paths.priority(id))).html;
    expect(page).toContain('A calm first five minutes');
    expect(page).toContain('And 1 is with partners');
    for (const name of ['fatima', 'hank', 'grace', 'ana'] as const) {
      const seen = (await (await world.as(name)).get(paths.priority(id))).html;
      for (const secret of ['quiet worry', 'Greeting at the door']) expect(seen).not.toContain(secret);
      if (name !== 'fatima') expect(seen).not.toContain('with partners');
    }
    await fatima.submit(paths.priorityRetirement(id));
    expect((await fatima.get(paths.priorities)).html).toContain('Calm starts');
    world.clock.advance(36 * 60 * 60 * 1000);
    expect((await ben.get(paths.newObjective)).html).not.toContain('Calm starts');
    expect((await ben.get(`${(await write('Late', 'draft')).location}/edit`)).html).toContain('Calm starts');
  });
});
