import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workOnRounds } from '../src/matching/round/job.ts';
import { paths } from '../src/paths.ts';
import { addColleagues, answer, type Colleague, groupsOn, versionOn, wordsOf } from './round-people.ts';
import { type Browser, openWorld, type World } from './server.ts';

let world: World;
let people: Colleague[];
let fatima: Browser;
/** A second specialist. */
let jo: Browser;
let round: string;

const work = () => workOnRounds(world.parts);
const board = async () => (await fatima.get(paths.round(round))).html;
const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';
const owner = <R>(text: string) => world.database.asOwner(async (db) => (await sql.raw<R>(text).execute(db)).rows);
const invitations = () =>
  owner<{ person_id: string; status: string; note: string; by_specialist: boolean }>(
    `select person_id, status, note, by_specialist from invitation order by created_at`,
  );

async function act(path: string, fields: Record<string, string | string[]> = {}) {
  return fatima.post(path, { version: versionOn(await board()), ...fields });
}

async function solve(): Promise<string> {
  await act(paths.roundSolutions(round));
  await work();
  return board();
}

async function start(name: string, filters: Record<string, string> = {}): Promise<void> {
  const begun = await fatima.post(paths.rounds, { name, ...filters });
  round = begun.location.split('/').at(-1) ?? '';
}

beforeAll(async () => {
  world = await openWorld();
  people = await addColleagues(world, 1, 12);
  await owner(`update person set roles = '{specialist}' where id = '${world.people.jo}'`);
  fatima = await world.as('fatima');
  jo = await world.as('jo');
  await start('Spring');
});
afterAll(() => world.close());

describe('Invitations', () => {
  it('are looked at in both languages, with a note for all and one for a single group', async () => {
    const groups = groupsOn(await solve());
    expect(groups.map((group) => group.names.length)).toEqual([3, 3, 3, 3]);
    const preview = (await fatima.get(paths.roundPreview(round))).html;
    expect(wordsOf(preview)).toContain('Fatima Haddad thinks you would be good partners');
    expect(wordsOf(preview)).toContain('Fatima Haddad cree que harían un buen grupo');
    const second = String(groups[1]?.id);
    const shown = await fatima.post(paths.roundPreview(round), {
      version: versionOn(preview),
      note: 'I thought of you',
      [`note-${second}`]: 'Just for you three',
      groups: groups.map((group) => String(group.id)),
      show: second,
    });
    expect(wordsOf(shown.html)).toContain('“Just for you three”');
    expect(await invitations()).toEqual([]);
    const long = await act(paths.roundPreview(round), { note: 'x'.repeat(2001), groups: second });
    expect(long.status).toBe(422);
    expect((await act(paths.roundPreview(round), { note: 'Hello' })).status).toBe(422);
  });

  it('go out once for each person, though two specialists press at once and the work runs twice', async () => {
    const html = await board();
    const groups = groupsOn(html);
    const form = {
      version: versionOn(html),
      note: 'I thought of you',
      [`note-${groups[1]?.id}`]: 'Just for you three',
      groups: groups.map((group) => String(group.id)),
    };
    const answers = await Promise.all([
      fatima.post(paths.roundPreview(round), form),
      jo.post(paths.roundPreview(round), form),
      fatima.post(paths.roundPreview(round), form),
    ]);
    const statuses = answers.map((one) => one.status).sort();
    expect(statuses[0]).toBe(303);
    expect(statuses.slice(1).every((status) => status === 409 || status === 422)).toBe(true);
    expect(wordsOf(await board())).toContain('Invitations are going out: 0 of 4 groups');
    await Promise.all([work(), work()]);
    const sent = await invitations();
    expect(sent).toHaveLength(12);
    expect(new Set(sent.map((one) => one.person_id)).size).toBe(12);
    expect(sent.every((one) => one.by_specialist && one.status === 'pending')).toBe(true);
    expect(sent.filter((one) => one.note === 'Just for you three')).toHaveLength(3);
    expect(sent.filter((one) => one.note === 'I thought of you')).toHaveLength(9);
    const [letters] = await owner<{ n: number }>(
      `select count(*)::int as n from history where verb = 'invitation.sent'`,
    );
    expect(letters?.n).toBe(12);
    await work();
    expect(await invitations()).toHaveLength(12);
    const members = await owner(`select 1 from membership`);
    expect(members).toEqual([]);
  });

  it('are followed as they are answered, by every specialist', async () => {
    const rows = (await board()).split('<tr').filter((row) => row.includes('no answer yet'));
    const groups = rows.map((row) => people.filter((one) => row.includes(`${one.name} `)).map((one) => one.name));
    expect(groups.map((group) => group.length)).toEqual([3, 3, 3, 3]);
    const [all = [], one = [], two = []] = groups;
    for (const name of all) await answer(world, idOf(name), true);
    // Of the second group one says yes and two say no: the first waits alone.
    await answer(world, idOf(one[0] ?? ''), true);
    await answer(world, idOf(one[1] ?? ''), false);
    await answer(world, idOf(one[2] ?? ''), false);
    // Of the third group one says no, and the others are two.
    await answer(world, idOf(two[0] ?? ''), false);
    await answer(world, idOf(two[1] ?? ''), true);
    await answer(world, idOf(two[2] ?? ''), true);
    for (const browser of [fatima, jo]) {
      const html = wordsOf((await browser.get(paths.round(round))).html);
      expect(html).toContain('6 of 12 said yes, 3 still to answer');
      expect(html).toContain(`${one[0]} Said yes, and waits alone`);
      for (const name of [one[1], one[2], two[0]])
        expect(html).toContain(`${name} Said no, or did not answer; can be asked once more`);
    }
  });

  it('are not shown to a specialist who did not send them: the answer is, its words are not', async () => {
    const rows = await world.database.asPerson({ districtId: world.districtId, personId: world.people.jo }, (db) =>
      sql`select * from invitation`.execute(db),
    );
    expect(rows.rows).toEqual([]);
  });
});

describe('Who is left', () => {
  it('is proposed again: not to those they said no to, and to whoever waits alone', async () => {
    const before = await board();
    expect(wordsOf(before)).toContain('4 people can be proposed again');
    const seated = groupsOn(await solve()).map((group) => group.names);
    const together = (one: string, other: string) =>
      seated.some((names) => names.includes(one) && names.includes(other));
    const alone = people.find((one) => wordsOf(before).includes(`${one.name} Said yes, and waits alone`))?.name ?? '';
    const refused = people.filter((one) => wordsOf(before).includes(`${one.name} Said no, or did not answer`));
    expect(refused).toHaveLength(3);
    // Given6 and Given10 said no to Given2, who waits.
    expect([together(alone, 'Given6 Family0006'), together(alone, 'Given10 Family0010')]).toEqual([false, false]);
    const proposed = new Set([alone, ...refused.map((one) => one.name)]);
    expect(seated.flat().every((name) => proposed.has(name))).toBe(true);
  });

  it('joins somebody who said yes and waits alone, in that very partnership', async () => {
    const [waiting] = await owner<{ id: string; name: string; partnership: string }>(
      `select a.id, a.given_name || ' ' || a.family_name as name, p.id as partnership from membership m
       join partnership p on p.id = m.partnership_id join person a on a.id = m.person_id where p.status = 'forming'`,
    );
    const third = 'Given3 Family0003';
    const seat = async () => groupsOn(await board()).find((one) => one.names.includes(waiting?.name ?? ''));
    const numbers = async (name: string) =>
      /(\d+)$/.exec(
        (await board()).match(new RegExp(`moves/\\d+(?=[^>]*>[^<]*<span class="sr"> ${name} )`))?.[0] ?? '',
      )?.[1] ?? '';
    if (!(await seat())?.names.includes(third)) {
      await act(paths.roundMoves(round), { person: await numbers(waiting?.name ?? ''), to: 'new' });
      await act(paths.roundMoves(round), { person: await numbers(third), to: String((await seat())?.id) });
    }
    const html = await board();
    const group = await seat();
    const others = (group?.names ?? []).filter((name) => name !== waiting?.name);
    expect(others.length).toBeGreaterThan(0);
    expect(wordsOf(html)).toContain('already said yes');
    await act(paths.roundPreview(round), { note: 'Once more', groups: String(group?.id) });
    await work();
    const asked = await owner<{ person_id: string; partnership_id: string }>(
      `select person_id, partnership_id from invitation where note = 'Once more'`,
    );
    expect(asked).toEqual(others.map((name) => ({ person_id: idOf(name), partnership_id: waiting?.partnership })));
    for (const name of others) await answer(world, idOf(name), true);
    const [now] = await owner<{ status: string; member_count: number }>(
      `select status, member_count from partnership where id = '${waiting?.partnership}'`,
    );
    expect(now).toEqual({ status: 'under_way', member_count: 1 + others.length });
    expect(wordsOf(await board())).not.toContain('waits alone');
  });

  it('is named with the reason, also when they change their mind while invitations go out', async () => {
    people.push(...(await addColleagues(world, 24, 28)));
    const pool = wordsOf((await fatima.get(`${paths.newRound}?subject=Mathematics`)).html);
    expect(pool).toContain('2 people are in');
    expect(pool).toContain('Given12 Family0012: with an invitation of another round waiting');
    await start('Late', { subject: 'Mathematics' });
    const [group] = groupsOn(await solve());
    expect(group?.names).toEqual(['Given24 Family0024', 'Given28 Family0028']);
    await act(paths.roundPreview(round), { groups: String(group?.id) });
    await owner(`update person set paused = true where id = '${idOf('Given24 Family0024')}'`);
    await work();
    const left = wordsOf(await board());
    const failed = 'The invitation could not be sent: Too few of the group can still be asked.';
    expect(left).toContain(`Given24 Family0024 ${failed} Takes a break from suggestions`);
    expect(left).toContain(`Given28 Family0028 ${failed}`);
    expect(await owner(`select 1 from invitation where person_id = '${idOf('Given28 Family0028')}'`)).toEqual([]);
  });

  it('stays named when the round is closed, and nothing can be changed any more', async () => {
    const version = versionOn(await board());
    await fatima.submit(paths.roundClosure(round));
    const html = await board();
    expect(wordsOf(html)).toContain('This round was closed on');
    expect(wordsOf(html)).toContain('Given24 Family0024');
    for (const path of [paths.roundSolutions(round), paths.roundMoves(round), paths.roundPerson(round, 1)])
      expect([404, 422]).toContain((await fatima.post(path, { version, person: '1', to: 'new' })).status);
    expect((await fatima.get(paths.roundPreview(round))).status).toBe(404);
  });
});

describe('A round of a whole district', () => {
  it('has a page that is small enough for 70 groups, and takes no more statements than one for ten', async () => {
    await addColleagues(world, 101, 310);
    await start('Everybody');
    const few = Array.from({ length: 10 }, (_, n) => n);
    const many = Array.from({ length: 70 }, (_, n) => n);
    const taken: number[] = [];
    for (const groups of [few, many]) {
      const seats = groups.map((n) => ({
        id: n + 1,
        people: [3 * n + 1, 3 * n + 2, 3 * n + 3],
        objective: null,
        pinned: false,
      }));
      await owner(
        `update round_board set board = jsonb_set(board, '{groups}', '${JSON.stringify(seats)}'::jsonb) where round_id = '${round}'`,
      );
      const before = world.statements();
      const { html } = await fatima.get(paths.round(round));
      taken.push(world.statements() - before);
      expect(gzipSync(html).length).toBeLessThan(20 * 1024);
      expect(groupsOn(html).length).toBe(Math.min(groups.length, 60));
    }
    expect(taken[1]).toBe(taken[0]);
    for (const path of [paths.roundMove(round, 1), paths.roundPreview(round), paths.roundPeople(round), paths.newRound])
      expect(gzipSync((await fatima.get(path)).html).length, path).toBeLessThan(20 * 1024);
  }, 60_000);
});
