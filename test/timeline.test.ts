import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { addDays, localDate } from '../src/platform/local-date.ts';
import { partnersIn } from './partners.ts';
import { type Browser, openWorld, type World } from './server.ts';

const zone = 'America/Denver';

describe('Partners agree when', () => {
  let world: World;
  let ana: Browser;
  let ben: Browser;
  let p: string;
  let today: string;
  beforeAll(async () => {
    world = await openWorld();
    ana = await world.as('ana');
    ben = await world.as('ben');
    today = localDate(world.clock.now(), zone);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    p = (await partnersIn(world, ['ana', 'ben'])).partnershipId;
  });

  const rows = <T>(table: 'timeline' | 'session' | 'milestone' | 'timeline_change') =>
    world.database.asOwner(
      async (db) => (await db.selectFrom(table).where('partnership_id', '=', p).selectAll().execute()) as T[],
    );
  const timeline = async () =>
    (
      await rows<{ starts_on: string; ends_on: string; intended_days: number; revisit_on: string | null }>('timeline')
    )[0];
  const sessions = async () =>
    (await rows<{ id: string; phase: string; starts_at: Date; status: string; word: string }>('session')).sort(
      (a, b) => a.starts_at.getTime() - b.starts_at.getTime(),
    );
  const set = (fields: Record<string, string>, browser = ana) =>
    browser.post(paths.timeline(p), { basedOn: '0', startsOn: today, ...fields });
  const planned = async () => {
    await set({ length: 'semester' });
    const shown = await ana.get(`${paths.rhythm(p)}?every=7&weekday=2&time=15:15&minutes=45&first=plan&show=yes`);
    const chosen = [...shown.html.matchAll(/name="chosen" value="([^"]+)"/g)].map((m) => m[1] ?? '');
    await ana.post(paths.rhythm(p), {
      every: '7',
      weekday: '2',
      time: '15:15',
      minutes: '45',
      first: 'plan',
      place: 'Library',
      chosen,
    });
    return chosen;
  };

  test('a preset sets the timeline, and the step is done', async () => {
    expect((await set({ length: 'six_weeks' })).status).toBe(303);
    expect(await timeline()).toMatchObject({ starts_on: today, ends_on: addDays(today, 41), revisit_on: null });
    const step = await world.database.asOwner((db) =>
      db
        .selectFrom('partnership_step')
        .where('partnership_id', '=', p)
        .where('step', '=', 'timeline')
        .selectAll()
        .executeTakeFirst(),
    );
    expect(step?.done_at).not.toBeNull();
    expect((await ben.get(paths.timeline(p))).html).toContain('Your timeline, week by week');
  });

  test('more than a year is one year with a revisit in its last week', async () => {
    expect((await set({ length: 'own', count: '2', unit: 'years' })).status).toBe(303);
    const kept = await timeline();
    expect(kept?.intended_days).toBeGreaterThan(730);
    expect(kept?.revisit_on && kept.revisit_on >= addDays(kept.ends_on, -7)).toBe(true);
    expect((await ben.get(paths.timeline(p))).html).not.toContain('Time to look at it again');
  });

  test('the revisit is asked about when its week has come', async () => {
    await set({ startsOn: addDays(today, -362), length: 'own', count: '2', unit: 'years' });
    expect((await ben.get(paths.timeline(p))).html).toContain('Time to look at it again');
  });

  test('going on begins the next stretch where this one ends', async () => {
    await set({ length: 'own', count: '2', unit: 'years' });
    const before = await timeline();
    expect((await ana.post(paths.timelineChange(p), { kind: 'revisit', basedOn: '1' })).status).toBe(303);
    const after = await timeline();
    expect(after?.starts_on).toBe(before?.ends_on);
    expect(after?.revisit_on).toBeNull();
  });

  test('a private note stands beside it, also when its dates change, for its author alone', async () => {
    await set({ length: 'six_weeks' });
    const [row] = await rows<{ id: string }>('timeline');
    const back = paths.timeline(p);
    expect((await ana.post(paths.privateNote(p, row?.id ?? ''), { note: 'Too long for me', back })).location).toBe(
      back,
    );
    await set({ length: 'month', basedOn: '1' });
    expect((await ana.get(back)).html).toContain('Too long for me');
    expect((await ben.get(back)).html).not.toContain('Too long for me');
  });

  test('a rhythm proposes dates, and only the ticked ones are planned, once', async () => {
    const chosen = await planned();
    expect(chosen.length).toBeGreaterThanOrEqual(17);
    const all = await sessions();
    expect(all).toHaveLength(chosen.length);
    expect(all.slice(0, 4).map((s) => s.phase)).toEqual(['plan', 'act', 'reflect', 'plan']);
    expect(new Set(all.map((s) => s.starts_at.toLocaleTimeString('en-US', { timeZone: zone })))).toEqual(
      new Set(['3:15:00 PM']),
    );
    await ana.post(paths.rhythm(p), { every: '7', weekday: '2', time: '15:15', minutes: '45', first: 'plan', chosen });
    expect(await sessions()).toHaveLength(chosen.length);
    const again = await ana.get(`${paths.rhythm(p)}?every=7&weekday=2&time=15:15&minutes=45&first=plan&show=yes`);
    expect(again.html).toContain('No date is left');
  });

  test('shifting moves sessions, milestones and both ends; the reason is kept', async () => {
    await planned();
    await ana.post(paths.milestones(p), { title: 'First lesson taught', onDate: addDays(today, 20) });
    const [before, first] = [await timeline(), (await sessions())[0]];
    expect(
      (await ana.post(paths.timelineChange(p), { kind: 'shift', weeks: '2', reason: 'Testing weeks', basedOn: '1' }))
        .status,
    ).toBe(303);
    const after = await timeline();
    expect([after?.starts_on, after?.ends_on]).toEqual([
      addDays(before?.starts_on ?? '', 14),
      addDays(before?.ends_on ?? '', 14),
    ]);
    expect(localDate((await sessions())[0]?.starts_at ?? new Date(0), zone)).toBe(
      addDays(localDate(first?.starts_at ?? new Date(0), zone), 14),
    );
    expect((await rows<{ on_date: string }>('milestone'))[0]?.on_date).toBe(addDays(today, 34));
    const page = await ben.get(paths.timeline(p));
    expect(page.html).toContain('Testing weeks');
    expect(page.html).toContain('Shifted everything by 2 weeks');
  });

  test('two partners who change it at once: the second sees how things stand and keeps what they typed', async () => {
    await planned();
    await ana.post(paths.timelineChange(p), { kind: 'shift', weeks: '1', reason: 'Snow week', basedOn: '1' });
    const late = await ben.post(paths.timelineChange(p), {
      kind: 'shift',
      weeks: '1',
      reason: 'Snow, all of it',
      basedOn: '1',
    });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Snow, all of it');
    expect((await timeline())?.starts_on).toBe(addDays(today, 7));
  });

  test('both partners setting it for the first time: one is kept, the other is told', async () => {
    const answers = await Promise.all([set({ length: 'week' }), set({ length: 'month' }, ben)]);
    expect(answers.map((a) => a.status).sort((a, b) => a - b)).toEqual([303, 409]);
    expect(await rows('timeline')).toHaveLength(1);
  });

  test('skipping a break leaves its sessions out with the reason, or moves everything after it', async () => {
    await planned();
    const days = (await sessions()).map((s) => localDate(s.starts_at, zone));
    const [from, to] = [days[1] ?? '', addDays(days[2] ?? '', 1)];
    await ana.post(paths.timelineChange(p), {
      kind: 'skip',
      from,
      to,
      how: 'skip',
      reason: 'Fall break',
      basedOn: '1',
    });
    expect((await sessions()).filter((s) => s.status === 'skipped').map((s) => s.word)).toEqual([
      'Fall break',
      'Fall break',
    ]);
    const [next, after] = [days[4] ?? '', addDays(days[4] ?? '', 2)];
    await ana.post(paths.timelineChange(p), {
      kind: 'skip',
      from: next,
      to: after,
      how: 'move',
      reason: 'Conferences',
      basedOn: '2',
    });
    const moved = (await sessions()).filter((s) => s.status === 'planned').map((s) => localDate(s.starts_at, zone));
    expect(moved.some((day) => day >= next && day <= after)).toBe(false);
    expect(moved).toHaveLength(days.length - 2);
    expect((await ben.get(paths.timeline(p))).html).toContain('Skipped a break');
  });

  test('extending stops at the year and keeps what is wished as an intention', async () => {
    await set({ length: 'semester' });
    expect(
      (await ana.post(paths.timelineChange(p), { kind: 'extend', endsOn: today, reason: 'x', basedOn: '1' })).status,
    ).toBe(422);
    expect(
      (
        await ana.post(paths.timelineChange(p), {
          kind: 'extend',
          endsOn: addDays(today, 600),
          reason: 'We need longer',
          basedOn: '1',
        })
      ).status,
    ).toBe(303);
    const kept = await timeline();
    expect(kept?.intended_days).toBe(601);
    expect(kept?.revisit_on).not.toBeNull();
    expect((await ana.get(paths.timeline(p))).html).toContain('One year at a time');
  });

  test('a reason is asked for when guided or tight, not when loose', async () => {
    await set({ length: 'semester' });
    expect((await ana.post(paths.timelineChange(p), { kind: 'shift', weeks: '1', basedOn: '1' })).status).toBe(422);
    p = (await partnersIn(world, ['ana', 'ben'], { formality: 'loose' })).partnershipId;
    await set({ length: 'semester' });
    expect((await ana.post(paths.timelineChange(p), { kind: 'shift', weeks: '1', basedOn: '1' })).status).toBe(303);
  });

  test('a milestone is added, reached, taken back and removed', async () => {
    await set({ length: 'semester' });
    await ana.post(paths.milestones(p), { title: 'Both have visited', onDate: addDays(today, 9) });
    const id = (await rows<{ id: string }>('milestone'))[0]?.id ?? '';
    await ben.post(paths.milestone(p, id), { how: 'done' });
    expect((await rows<{ done_at: Date | null }>('milestone'))[0]?.done_at).not.toBeNull();
    await ben.post(paths.milestone(p, id), { how: 'open' });
    expect((await rows<{ done_at: Date | null }>('milestone'))[0]?.done_at).toBeNull();
    await ana.post(paths.milestone(p, id), { how: 'remove' });
    expect(await rows('milestone')).toHaveLength(0);
    expect((await ana.post(paths.milestone(p, id), { how: 'done' })).status).toBe(404);
  });

  test('an approach’s suggestion is filled in', async () => {
    await set({ length: 'semester' });
    const page = await ana.get(paths.rhythm(p, 21, 45));
    expect(page.status).toBe(200);
    expect(page.html).toMatch(/name="days"[^>]*value="21"/);
    expect(page.html).toMatch(/name="minutes"[^>]*value="45"/);
  });

  test('dates that were decided are filled in, and set only when sent', async () => {
    const page = await ana.get(`${paths.timeline(p)}?startsOn=2026-12-01&length=until&until=2027-02-01`);
    expect(page.html).toMatch(/name="until"[^>]*value="2027-02-01"/);
    expect(await timeline()).toBeUndefined();
    expect((await ana.get(`${paths.timeline(p)}?startsOn=%00%ff&length=x`)).status).toBeLessThan(500);
  });

  test('the page asks as many queries for 18 sessions as for none', async () => {
    await set({ length: 'semester' });
    await ana.get(paths.timeline(p));
    const counts: number[] = [];
    for (const plan of [false, true]) {
      if (plan) await planned();
      const before = world.statements();
      await ana.get(paths.timeline(p));
      counts.push(world.statements() - before);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});
