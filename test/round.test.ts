import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workOnRounds } from '../src/matching/round/job.ts';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import { objectiveOf } from './invitations.ts';
import { addColleagues, type Colleague, groupsOn, numberOf, versionOn, wordsOf } from './round-people.ts';
import { type Browser, openWorld, type World } from './server.ts';

let world: World;
let people: Colleague[];
let fatima: Browser;
/** A second specialist. */
let jo: Browser;
let round: string;

const work = () => workOnRounds(world.parts);
const board = async () => (await fatima.get(paths.round(round))).html;
const owner = (text: string) => world.database.asOwner((db) => sql.raw(text).execute(db));
const groupOfName = (html: string, name: string) => groupsOn(html).find((group) => group.names.includes(name));

/** Posts as Fatima on the board as it is now. */
async function act(path: string, fields: Record<string, string>) {
  return fatima.post(path, { version: versionOn(await board()), ...fields });
}

async function solve(): Promise<string> {
  const html = await board();
  await fatima.submit(paths.roundSolutions(round), { version: versionOn(html) });
  await work();
  return board();
}

beforeAll(async () => {
  world = await openWorld();
  people = await addColleagues(world, 1, 12);
  await owner(`update person set roles = '{specialist}' where id = '${world.people.jo}'`);
  for (const name of ['ana', 'grace', 'ben', 'carmen', 'iris'] as const) await objectiveOf(world, name);
  await owner(`update person set paused = true where id = '${world.people.ben}'`);
  await owner(`update person set rounds_opt_out = true where id = '${world.people.carmen}'`);
  // The first evaluates the fifth, who wants the very same.
  await owner(
    `insert into supervision (district_id, supervisor_id, person_id) values ('${world.districtId}', '${people[0]?.id}', '${people[4]?.id}')`,
  );
  fatima = await world.as('fatima');
  jo = await world.as('jo');
});
afterAll(() => world.close());

describe('The pool', () => {
  it('has everybody with an open objective but who may not be in, and says why they are not', async () => {
    const html = wordsOf((await fatima.get(paths.newRound)).html);
    expect(html).toContain('15 people are in');
    expect(html).toContain('Ben Whitlock: on a break from suggestions');
    expect(html).toContain('Carmen Ortiz: opted out of matching rounds');
    const narrowed = wordsOf((await fatima.get(`${paths.newRound}?subject=science&source=self`)).html);
    expect(narrowed).toContain('3 people are in');
    expect(wordsOf((await fatima.get(`${paths.newRound}?days=7`)).html)).toContain('A round needs at least two people');
    expect((await fatima.get(`${paths.newRound}?since=2020-02-31&days=x&building='&grade=99`)).status).toBe(200);
  });

  it('begins a round once, and asks for a name', async () => {
    expect((await fatima.post(paths.rounds, { name: ' ', subject: 'Science' })).status).toBe(422);
    const begun = await fatima.post(paths.rounds, { name: 'Autumn' });
    expect(begun.status).toBe(303);
    round = begun.location.split('/').at(-1) ?? '';
    expect((await fatima.get(paths.desk)).html).toContain('Autumn');
    expect((await jo.get(paths.rounds)).html).toContain('Autumn');
  });
});

describe('A round', () => {
  const outsiders: readonly Name[] = ['ana', 'grace', 'hank', 'zoe'];
  const tables = ['matching_round', 'round_person', 'round_board', 'round_solution', 'round_group', 'round_invitation'];

  it('does not exist for anybody but the district’s specialists', async () => {
    const gets = [
      paths.round(round),
      paths.roundPeople(round),
      paths.roundRules(round),
      paths.roundComparison(round),
      paths.roundPreview(round),
      paths.roundTable(round),
      paths.roundMove(round, 1),
      paths.roundGroup(round, 1),
    ];
    const posts = [
      paths.roundPerson(round, 1),
      paths.roundRules(round),
      paths.roundSolutions(round),
      paths.roundCancellation(round),
      paths.roundUse(round),
      paths.roundMoves(round),
      paths.roundPin(round, 1),
      paths.roundShared(round, 1),
      paths.roundApart(round),
      paths.roundTravel(round),
      paths.roundPreview(round),
      paths.roundClosure(round),
    ];
    for (const name of outsiders) {
      const browser = await world.as(name);
      for (const path of gets) expect((await browser.get(path)).status, `${name} ${path}`).toBe(404);
      for (const path of posts)
        expect((await browser.post(path, { version: '1', person: '1', to: 'new' })).status, `${name} ${path}`).toBe(
          404,
        );
    }
    for (const name of ['ana', 'grace', 'hank'] as const)
      expect((await (await world.as(name)).get(paths.rounds)).status).toBe(404);
    expect((await (await world.as('zoe')).get(paths.rounds)).html).not.toContain('Autumn');
  });

  it('is kept from them by row-level security too, and the worker’s role reads nothing of it', async () => {
    for (const name of outsiders) {
      const districtId = name === 'zoe' ? world.otherDistrictId : world.districtId;
      for (const table of tables) {
        const { rows } = await world.database.asPerson({ districtId, personId: world.people[name] }, (db) =>
          sql`select * from ${sql.table(table)}`.execute(db),
        );
        expect(rows, `${name} ${table}`).toEqual([]);
      }
    }
    for (const table of ['round_person', 'round_board', 'round_group', 'round_invitation'])
      await expect(
        world.database.asSystem((db) => sql`select * from ${sql.table(table)}`.execute(db)),
        table,
      ).rejects.toThrow(/permission denied/);
    await expect(world.database.asSystem((db) => sql`select board from round_solution`.execute(db))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('nudges only specialists who have it open', async () => {
    const heard: Record<string, string[]> = {};
    const open = async (name: Name) => {
      heard[name] = [];
      return (await world.as(name)).listen(`${paths.live}?topics=round:${round}`, (line) => heard[name]?.push(line));
    };
    const streams = await Promise.all((['jo', 'ana', 'zoe'] as const).map(open));
    await act(paths.roundPerson(round, 1), { out: 'yes' });
    await expect.poll(() => heard.jo?.join()).toContain(`round:${round}`);
    expect(heard.ana?.join()).not.toContain(`"topic":"round`);
    expect(heard.zoe?.join()).not.toContain(`"topic":"round`);
    for (const stream of streams) stream.close();
    await act(paths.roundPerson(round, 1), { out: 'no' });
  });
});

describe('The board', () => {
  it('comes from the engine, with reasons, a bound, and evaluators apart', async () => {
    const html = await solve();
    const groups = groupsOn(html);
    expect(groups.flatMap((group) => group.names).length).toBe(15);
    expect(wordsOf(html)).toMatch(/best possible by these rules/i);
    expect(html).toContain('Focus: ');
    const [one, five] = [people[0]?.name ?? '', people[4]?.name ?? ''];
    expect(groupOfName(html, one)?.id).not.toBe(groupOfName(html, five)?.id);
    expect(groupOfName(html, 'Ana Reyes')?.id).not.toBe(groupOfName(html, 'Grace Lin')?.id);
  });

  it('never takes an evaluator to whom they evaluate, by hand either', async () => {
    const html = await board();
    const [one, five] = [people[0], people[4]];
    if (!one || !five) throw new Error('no people');
    const there = groupOfName(html, five.name);
    const refused = await act(paths.roundMoves(round), { person: numberOf(html, one), to: String(there?.id) });
    expect(refused.status).toBe(422);
    expect(wordsOf(refused.html)).toContain('evaluates the other');
    expect(groupsOn(await board())).toEqual(groupsOn(html));
    expect((await fatima.get(paths.roundMove(round, numberOf(html, one)))).html).toContain('Not possible');
  });

  it('is changed by hand, without script: moved, undone, done again, pinned, a pair forbidden', async () => {
    const before = await board();
    const [first, second] = groupsOn(before);
    const name = first?.names.find((one) => !/^Given[15] /.test(one)) ?? '';
    const number = numberOf(before, { name });
    const moved = await act(paths.roundMoves(round), { person: number, to: String(second?.id) });
    expect(moved.location).toBe(`${paths.round(round)}#p${number}`);
    expect(groupOfName(await board(), name)?.id).toBe(second?.id);
    await act(paths.roundTravel(round), { way: 'undo' });
    expect(groupsOn(await board())).toEqual(groupsOn(before));
    await act(paths.roundTravel(round), { way: 'redo' });
    expect(groupOfName(await board(), name)?.id).toBe(second?.id);
    await act(paths.roundTravel(round), { way: 'undo' });
    await act(paths.roundMoves(round), { person: number, to: 'left' });
    expect(wordsOf(await board())).toContain(`${name} In no group yet Place in a group`);
    await act(paths.roundTravel(round), { way: 'undo' });

    const [a = '', b = ''] = second?.names ?? [];
    const pair = { one: numberOf(before, { name: a }), other: numberOf(before, { name: b }) };
    await act(paths.roundApart(round), { ...pair, how: 'apart' });
    expect(wordsOf(await board())).toContain('are to be kept apart');
    const third = groupsOn(before)[2];
    await act(paths.roundPin(round, third?.id ?? 0), { pinned: 'yes' });
    const again = await solve();
    expect(groupOfName(again, a)?.id).not.toBe(groupOfName(again, b)?.id);
    expect(groupsOn(again)).toContainEqual(third);
    const whose = numberOf(again, { name: third?.names[1] ?? '' });
    await act(paths.roundShared(round, third?.id ?? 0), { objective: whose });
    expect(wordsOf(await board())).toContain(`Shared objective, from ${third?.names[1]}`);
  });

  it('says what rules can’t be kept and whom they are about', async () => {
    const rules = { sizeFrom: '8', sizeTo: '8', crossing: 'any', timing: 'ignored', placing: 'all' };
    expect((await act(paths.roundRules(round), { ...rules, sizeTo: '4' })).status).toBe(422);
    await act(paths.roundRules(round), rules);
    await act(paths.roundPin(round, groupsOn(await board())[2]?.id ?? 0), { pinned: 'no' });
    const sizes = wordsOf(await solve());
    expect(sizes).toContain('These rules can’t all be kept');
    expect(sizes).toContain('The group sizes don’t fit the number of people.');
    await act(paths.roundRules(round), { ...rules, sizeFrom: '4', crossing: 'required' });
    expect(wordsOf(await solve())).toMatch(/Too many are from one school .*Given4 Family0004/);
    await act(paths.roundRules(round), { ...rules, sizeFrom: '2', sizeTo: '4', placing: 'most', newFaces: 'on' });
    expect(wordsOf(await solve())).not.toContain('can’t all be kept');
  });

  it('keeps each solution, for comparing two and putting one back', async () => {
    const compared = (await fatima.get(`${paths.roundComparison(round)}?one=1&other=2`)).html;
    expect(wordsOf(compared)).toContain('Solution 1');
    await act(paths.roundUse(round), { solution: '1' });
    expect(wordsOf((await fatima.get(`${paths.roundComparison(round)}?one=1&other=2`)).html)).toContain(
      'On the board now',
    );
    expect((await act(paths.roundUse(round), { solution: '99' })).status).toBe(422);
    await act(paths.roundTravel(round), { way: 'undo' });
  });

  it('refuses a change made on an older board, says what changed, and loses nothing', async () => {
    const seen = await board();
    const [first, second] = groupsOn(seen);
    const free = (names: readonly string[] = []) => names.find((one) => !/^Given[15] /.test(one)) ?? '';
    const [mine, theirs] = [free(first?.names), free(second?.names)];
    const version = versionOn(seen);
    await jo.submit(paths.roundMoves(round), { version, person: numberOf(seen, { name: theirs }), to: 'new' });
    const late = await fatima.post(paths.roundMoves(round), {
      version,
      person: numberOf(seen, { name: mine }),
      to: String(second?.id),
    });
    expect(late.status).toBe(409);
    expect(wordsOf(late.html)).toContain(`Jo Tanaka moved ${theirs} to a new group`);
    expect(wordsOf(late.html)).toContain(`You wanted to: move ${mine}`);
    expect(groupOfName(await board(), mine)?.id).toBe(first?.id);
    await fatima.submit(paths.roundMoves(round), {
      version: versionOn(late.html),
      person: numberOf(seen, { name: mine }),
      to: String(second?.id),
    });
    const now = await board();
    expect(groupOfName(now, mine)?.id).toBe(second?.id);
    expect(groupOfName(now, theirs)?.names).toEqual([theirs]);
  });

  it('keeps a solution beside it when it was changed meanwhile', async () => {
    const html = await board();
    await fatima.submit(paths.roundSolutions(round), { version: versionOn(html) });
    expect((await act(paths.roundSolutions(round), {})).status).toBe(422);
    const solving = work();
    await expect.poll(async () => wordsOf(await board()), { timeout: 15_000 }).toContain('% done');
    const [first] = groupsOn(html);
    await act(paths.roundPin(round, first?.id ?? 0), { pinned: 'yes' });
    const pinned = groupsOn(await board());
    await solving;
    const after = await board();
    expect(groupsOn(after)).toEqual(pinned);
    expect(wordsOf(after)).toContain('Another solution is ready');
  });

  it('is ended by hand before it begins, and keeps the board', async () => {
    const html = await board();
    await fatima.submit(paths.roundSolutions(round), { version: versionOn(html) });
    await fatima.submit(paths.roundCancellation(round));
    await work();
    expect(groupsOn(await board())).toEqual(groupsOn(html));
  });

  it('is saved as a table that no spreadsheet takes for formulas', async () => {
    await owner(`update objective set statement = '=1+1, "quoted"' where person_id = '${people[2]?.id}'`);
    const answer = await fatima.get(paths.roundTable(round));
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.html.split('\r\n').length).toBe(17);
    expect(answer.html).toContain(`"'=1+1, ""quoted"""`);
  });
});
