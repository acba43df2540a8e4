import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPlans } from '../src/cycle/plan-store.ts';
import { recentCycle } from '../src/cycle/store.ts';
import { paths } from '../src/paths.ts';
import type { Person } from '../src/people/person.ts';
import { addDays, localDate } from '../src/platform/local-date.ts';
import { newId } from '../src/platform/ids.ts';
import { nextSession } from '../src/timeline/session-store.ts';
import type { Name } from './cast.ts';
import { partnersIn } from './partners.ts';
import { type Browser, openWorld, type World } from './server.ts';

describe('A session is planned, held and written down', () => {
  let world: World;
  let ana: Browser;
  let ben: Browser;
  let p: string;
  let today: string;
  beforeAll(async () => {
    world = await openWorld();
    [ana, ben] = [await world.as('ana'), await world.as('ben')];
    today = localDate(world.clock.now(), 'America/Denver');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  });

  const fields = (more: Record<string, string> = {}) => ({
    phase: 'plan',
    day: addDays(today, 3),
    time: '15:15',
    minutes: '45',
    place: 'Library',
    ...more,
  });
  const sessions = () =>
    world.database.asOwner((db) =>
      db.selectFrom('session').where('partnership_id', '=', p).orderBy('starts_at').selectAll().execute(),
    );
  const planned = async (more: Record<string, string> = {}) =>
    (await ana.post(paths.sessions(p), fields(more))).location.split('/').at(-1) ?? '';
  const asPerson = <T>(name: Name, work: (db: Parameters<typeof nextSession>[0], person: Person) => Promise<T>) =>
    world.database.asPerson({ districtId: world.districtId, personId: world.people[name] }, (db) =>
      work(db, { id: world.people[name], districtId: world.districtId } as Person),
    );

  test('planned by hand it has an agenda that fits its minutes, and questions by formality', async () => {
    const id = await planned();
    const page = await ben.get(paths.session(p, id));
    expect(page.html).toContain('Library');
    expect(page.html).toContain('Agenda');
    const minutes = [...page.html.matchAll(/<li>[^<]+<span class="hint">(\d+) minutes?<\/span>/g)].map((m) =>
      Number(m[1]),
    );
    expect(minutes.reduce((sum, n) => sum + n, 0)).toBe(45);
    p = (await partnersIn(world, ['ana', 'ben'], { formality: 'loose' })).partnershipId;
    expect((await ana.get(paths.session(p, await planned()))).html).not.toContain('Questions that may help');
  });

  test('the same moment is not planned twice', async () => {
    await planned();
    const again = await ben.post(paths.sessions(p), fields());
    expect(again.status).toBe(422);
    expect(again.html).toContain('planned for that moment already');
    expect(await sessions()).toHaveLength(1);
  });

  test('its time keeps to the district’s clocks when it is changed', async () => {
    const id = await planned();
    await ben.post(paths.session(p, id), fields({ time: '07:30', phase: 'act' }));
    const [kept] = await sessions();
    expect(kept?.starts_at.toLocaleTimeString('en-US', { timeZone: 'America/Denver' })).toBe('7:30:00 AM');
    expect(kept?.phase).toBe('act');
    expect((await ana.get(paths.session(p, id))).html).toContain('value="07:30"');
  });

  test('skipped with a word, it can be planned again', async () => {
    const id = await planned();
    expect((await ana.post(paths.sessionSkip(p, id), { word: 'Assembly' })).status).toBe(303);
    expect((await ben.get(paths.session(p, id))).html).toContain('Assembly');
    expect((await ana.post(paths.sessionSkip(p, id), { word: 'Twice' })).status).toBe(422);
    await ben.post(paths.session(p, id), fields({ day: addDays(today, 10) }));
    expect((await sessions())[0]).toMatchObject({ status: 'planned', word: '' });
  });

  test('held, it says who was there and belongs to the cycle; who can be corrected', async () => {
    const id = await planned({ day: addDays(today, -1) });
    await ana.post(paths.sessionHolding(p, id), { present: [world.people.ana, world.people.ben, newId()] });
    await ana.post(paths.sessionHolding(p, id), { present: [world.people.ana] });
    const there = await world.database.asOwner((db) =>
      db.selectFrom('attendance').where('session_id', '=', id).selectAll().execute(),
    );
    expect(Object.fromEntries(there.map((a) => [a.person_id, a.present]))).toEqual({
      [world.people.ana]: true,
      [world.people.ben]: false,
    });
    const [kept] = await sessions();
    expect(kept?.status).toBe('held');
    expect(kept?.cycle_id).not.toBeNull();
    const happened = await world.database.asOwner((db) =>
      db.selectFrom('history').where('partnership_id', '=', p).where('verb', '=', 'session.held').selectAll().execute(),
    );
    expect(happened).toHaveLength(1);
  });

  test('a session to come is not held yet', async () => {
    const id = await planned();
    const answer = await ana.post(paths.sessionHolding(p, id), { present: [world.people.ana] });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('has not come yet');
  });

  test('the step is done once reflect, plan and act were held', async () => {
    const done = async () =>
      (
        await world.database.asOwner((db) =>
          db
            .selectFrom('partnership_step')
            .where('partnership_id', '=', p)
            .where('step', '=', 'cycle')
            .selectAll()
            .executeTakeFirst(),
        )
      )?.done_at ?? null;
    for (const [n, phase] of (['plan', 'act', 'reflect'] as const).entries()) {
      expect(await done()).toBeNull();
      const id = await planned({ phase, day: addDays(today, n - 9) });
      await ana.post(paths.sessionHolding(p, id), { present: [world.people.ana, world.people.ben] });
    }
    expect(await done()).not.toBeNull();
    expect(await asPerson('ana', (db) => recentCycle(db, { id: p }))).toMatchObject({
      number: 1,
      reflect: 1,
      plan: 1,
      act: 1,
      openPlans: 0,
    });
    expect((await ana.get(paths.cycles(p))).html).toContain('Ready for another turn?');
  });

  test('two who write notes at once: both texts are shown, and nothing is lost', async () => {
    const id = await planned();
    expect(
      (await ana.post(paths.sessionNotes(p, id), { body: 'Ana: start with fractions', basedOn: '0' })).status,
    ).toBe(303);
    const late = await ben.post(paths.sessionNotes(p, id), { body: 'Ben: bring the cubes', basedOn: '0' });
    expect(late.status).toBe(409);
    const form = /<textarea[^>]*name="body"[^>]*>([^<]*)<\/textarea>/.exec(late.html)?.[1] ?? '';
    expect(form).toContain('Ana: start with fractions');
    expect(form).toContain('Ben: bring the cubes');
    expect((await ben.post(paths.sessionNotes(p, id), { body: form, basedOn: '1' })).status).toBe(303);
    const page = await ana.get(paths.session(p, id));
    expect(page.html).toContain('Ben: bring the cubes');
  });

  test('notes left half-written come back, beside what was saved meanwhile', async () => {
    const id = await planned();
    const form = paths.sessionNotes(p, id);
    await ana.post(paths.draftOf(form), { body: 'Half a note', basedOn: '0' });
    expect((await ana.get(paths.session(p, id))).html).toContain('Half a note');
    expect((await ben.get(paths.session(p, id))).html).not.toContain('Half a note');
    await ben.post(form, { body: 'A whole one', basedOn: '0' });
    const page = await ana.get(paths.session(p, id));
    expect(page.html).toContain('Ben Whitlock wrote here meanwhile');
    expect(page.html).toContain('A whole one');
    expect(page.html).toContain('Half a note');
  });

  test('a private note beside it is its author’s alone', async () => {
    const id = await planned();
    await ana.post(paths.privateNote(p, id), { note: 'I was nervous', back: paths.session(p, id) });
    expect((await ana.get(paths.session(p, id))).html).toContain('I was nervous');
    expect((await ben.get(paths.session(p, id))).html).not.toContain('I was nervous');
  });

  test('a promise made in a session comes back to it', async () => {
    const id = await planned();
    const made = await ana.post(paths.plans(p, 'now'), { what: 'Bring two samples', session: id });
    expect(made.location).toBe(`${paths.session(p, id)}#promises`);
    expect((await ben.get(paths.session(p, id))).html).toContain('Bring two samples');
  });

  test('it is logged afterwards on one page, with the usual answers filled in', async () => {
    const page = await ana.get(paths.logSession(p));
    expect(page.html.match(/name="present"[^>]*checked/g)).toHaveLength(2);
    expect(page.html).toContain(
      `value="${localDate(new Date(world.clock.now().getTime() - 30 * 60_000), 'America/Denver')}"`,
    );
    const logged = await ana.post(paths.logSession(p), {
      ...fields({ day: addDays(today, -1), phase: 'reflect' }),
      present: [world.people.ana, world.people.ben],
      line: 'We compared exit tickets',
      what1: 'Try it with period 5',
      personId1: world.people.ben,
      byDate1: addDays(today, 5),
      what2: '',
    });
    expect(logged.status).toBe(303);
    const seen = await ben.get(logged.location);
    expect(seen.html).toContain('We compared exit tickets');
    expect(seen.html).toContain('Try it with period 5');
    expect((await sessions())[0]).toMatchObject({ status: 'held', phase: 'reflect', logged_by: world.people.ana });
  });

  test('logging asks for a line unless loose, and never for the future', async () => {
    const past = { ...fields({ day: addDays(today, -1) }), present: [world.people.ana] };
    expect((await ana.post(paths.logSession(p), past)).status).toBe(422);
    expect((await ana.post(paths.logSession(p), { ...past, line: 'x', day: addDays(today, 2) })).html).toContain(
      'has not come yet',
    );
    expect(
      (await ana.post(paths.logSession(p), { ...past, line: 'x', what1: 'y', byDate1: '9999-99-99' })).status,
    ).toBe(422);
    expect(await sessions()).toHaveLength(0);
    p = (await partnersIn(world, ['ana', 'ben'], { formality: 'loose' })).partnershipId;
    expect((await ana.post(paths.logSession(p), past)).status).toBe(303);
  });

  test('it can be printed for work on paper', async () => {
    const id = await planned({ phase: 'act' });
    await ana.post(paths.plans(p, 'now'), { what: 'Watch one group', prediction: 'They will share' });
    const sheet = await ben.get(paths.sessionSheet(p, id));
    expect(sheet.status).toBe(200);
    for (const text of ['Watch one group', 'They will share', 'ruled', 'Ben Whitlock'])
      expect(sheet.html).toContain(text);
  });

  test('home knows the next session and one’s open plans over all partnerships', async () => {
    await planned({ day: addDays(today, 1), time: '06:05', place: 'Room 1' });
    await ana.post(paths.plans(p, 'now'), { what: 'Soonest of all', byDate: addDays(today, -30) });
    const now = world.clock.now();
    expect(await asPerson('ana', (db, person) => nextSession(db, person, now))).toMatchObject({
      partnershipId: p,
      place: 'Room 1',
      phase: 'plan',
    });
    expect((await asPerson('ana', (db, person) => openPlans(db, person)))[0]).toMatchObject({
      what: 'Soonest of all',
      partnershipId: p,
    });
    expect(await asPerson('carmen', (db, person) => nextSession(db, person, now))).toBeNull();
    expect(await asPerson('carmen', (db, person) => openPlans(db, person))).toEqual([]);
  });
});
