import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accept,
  invitations,
  members,
  objectiveOf,
  partnership,
  start,
  started,
  statement,
  verbs,
  visibility,
} from './invitations.ts';
import { openWorld, type World } from './server.ts';
import { newId } from '../src/platform/ids.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('Starting a partnership', () => {
  test('invites a colleague and commits its author, in one step', async () => {
    const objectiveId = await objectiveOf(world, 'ana', 'draft');
    const answer = await start(world, 'ana', objectiveId, ['ben'], { note: 'You came to mind at once.' });
    expect(answer.status).toBe(303);
    const id = answer.location.split('/').at(-1) ?? '';
    expect(await members(world, id)).toEqual(['Ana']);
    expect(await partnership(world, id)).toMatchObject({
      status: 'forming',
      kind: 'grade',
      formality: 'guided',
      member_count: 1,
    });
    expect(await visibility(world, objectiveId)).toBe('taken');
    const [invitation] = await invitations(world, id);
    expect(invitation).toMatchObject({
      person_id: world.people.ben,
      status: 'pending',
      note: 'You came to mind at once.',
      by_specialist: false,
    });
    expect(await verbs(world, id)).toEqual(['partnership.started', 'member.joined', 'invitation.sent']);
    expect(world.nudged).toContain('letters');
  });

  test('a form sent twice starts one partnership', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const requestId = newId();
    const first = await start(world, 'ana', objectiveId, ['ben'], { requestId });
    const second = await start(world, 'ana', objectiveId, ['ben'], { requestId });
    expect(second.location).toBe(first.location);
    const rows = await world.database.asOwner((db) =>
      db.selectFrom('partnership').select('id').where('objective_id', '=', objectiveId).execute(),
    );
    expect(rows).toHaveLength(1);
  });

  test('two windows at once start one partnership', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const answers = await Promise.all([
      start(world, 'ana', objectiveId, ['ben']),
      start(world, 'ana', objectiveId, ['dev']),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 422]);
  });

  test('nobody is enrolled without a commitment, the author included', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const answer = await start(world, 'ana', objectiveId, ['ben'], { commitment: '   ', note: 'kept words' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Write your commitment');
    expect(answer.html).toContain('kept words');
    expect(await visibility(world, objectiveId)).toBe('open');
  });

  test('an address the directory knows becomes its person, another of the district’s domains is invited by mail', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const answer = await start(world, 'ana', objectiveId, [], {
      emails: `${world.emails.ben.toUpperCase()}, new.teacher@larkspur.example`,
    });
    const rows = await invitations(world, answer.location.split('/').at(-1) ?? '');
    expect(rows.map((row) => [row.person_id, row.email]).toSorted()).toEqual(
      [
        [null, 'new.teacher@larkspur.example'],
        [world.people.ben, null],
      ].toSorted(),
    );
  });

  test('an address from elsewhere is refused kindly, at its field', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const answer = await start(world, 'ana', objectiveId, ['ben'], { emails: 'someone@elsewhere.example' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('someone@elsewhere.example” is not in the directory');
    expect(answer.html).toContain('value="someone@elsewhere.example"');
  });

  test('up to seven people are invited at once, not eight, not oneself, not a stranger’s id', async () => {
    const objectiveId = await objectiveOf(world, 'jo');
    const eight = Array.from({ length: 8 }, (_, n) => `teacher${n}@larkspur.example`);
    expect((await start(world, 'jo', objectiveId, [], { emails: eight.join(' ') })).status).toBe(422);
    expect((await start(world, 'jo', objectiveId, ['jo'])).html).toContain('You are in already');
    expect((await start(world, 'jo', objectiveId, ['zoe'])).html).toContain('not in the directory any more');
    expect((await start(world, 'jo', objectiveId, [])).html).toContain('Choose at least one colleague');
    expect((await start(world, 'jo', objectiveId, [], { emails: eight.slice(1).join(';') })).status).toBe(303);
  });

  test('the search works without script and keeps what was typed and ticked', async () => {
    const objectiveId = await objectiveOf(world, 'jo');
    const answer = await start(world, 'jo', objectiveId, ['ben'], { step: 'find', find: 'carm', note: 'half a note' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Carmen Ortiz');
    expect(answer.html).toContain('half a note');
    expect(answer.html).toMatch(new RegExp(`value="${world.people.ben}"[^>]*checked`));
    expect(answer.html).not.toContain('A little more is needed');
    const boxes = await (await world.as('jo')).get('/invitations/people?q=dev');
    expect(boxes.html).toContain('Dev Patel');
    expect(boxes.html).not.toContain('<html');
  });

  test('only one’s own objective can be used; another’s and a missing one look the same', async () => {
    const objectiveId = await objectiveOf(world, 'ben');
    const jo = await world.as('jo');
    expect((await jo.get(`/objectives/${objectiveId}/partnership`)).status).toBe(404);
    expect((await start(world, 'jo', objectiveId, ['dev'])).status).toBe(404);
    expect((await start(world, 'zoe', objectiveId, ['dev'])).status).toBe(404);
    expect((await jo.get(`/objectives/${newId()}/partnership`)).status).toBe(404);
    expect((await jo.get('/objectives/not-an-id/partnership')).status).toBe(404);
  });

  test('hostile input is answered with the form, never with a failure', async () => {
    const objectiveId = await objectiveOf(world, 'jo');
    const bad: Record<string, string | string[]>[] = [
      { commitment: 'x'.repeat(1001) },
      { note: 'y'.repeat(2001) },
      { formality: 'very' },
      { kind: 'friends' },
      { person: ['not-an-id'] },
      { person: [newId()] },
      { emails: '@@ ,,; \ud800 \u0000' },
      { emails: `${'a'.repeat(300)}@larkspur.example` },
    ];
    for (const fields of bad) expect((await start(world, 'jo', objectiveId, ['dev'], fields)).status).toBe(422);
    expect(
      (await (await world.as('jo')).post(`/objectives/${objectiveId}/partnership`, { commitment: ['a', 'b'] })).status,
    ).toBe(422);
  });

  test('more than forty invitations a day are too many', async () => {
    for (let n = 0; n < 5; n++) {
      const emails = Array.from({ length: 7 }, (_, i) => `day${n}-${i}@larkspur.example`).join(',');
      expect((await start(world, 'iris', await objectiveOf(world, 'iris'), [], { emails })).status).toBe(303);
    }
    const again = await start(world, 'iris', await objectiveOf(world, 'iris'), [], {
      emails: Array.from({ length: 6 }, (_, i) => `more${i}@larkspur.example`).join(','),
    });
    expect(again.status).toBe(422);
    expect(again.html).toContain('40 a day');
  });
});

describe('Inviting more people', () => {
  test('its only member asks another; with two in it, everybody is asked first', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    const ana = await world.as('ana');
    expect((await ana.post(`/partnerships/${partnershipId}/invitations`, { person: world.people.dev })).status).toBe(
      303,
    );
    expect((await ana.post(`/partnerships/${partnershipId}/invitations`, { person: world.people.dev })).html).toContain(
      'invited already',
    );
    await accept(world, 'ben', of('ben'));
    const page = await ana.get(`/partnerships/${partnershipId}/invitations`);
    expect(page.html).toContain(`/partnerships/${partnershipId}/decisions/new?kind=member`);
    expect((await ana.post(`/partnerships/${partnershipId}/invitations`, { person: world.people.jo })).status).toBe(
      409,
    );
    expect(await invitations(world, partnershipId)).toHaveLength(2);
  });

  test('nobody outside reaches the page that invites', async () => {
    const { partnershipId } = await started(world, 'ana', ['ben']);
    for (const who of ['ben', 'jo', 'fatima', 'grace', 'hank', 'zoe'] as const) {
      const browser = await world.as(who);
      expect((await browser.get(`/partnerships/${partnershipId}/invitations`)).status).toBe(404);
      expect(
        (await browser.post(`/partnerships/${partnershipId}/invitations`, { person: world.people.dev })).status,
      ).toBe(404);
    }
  });
});

describe('The evaluator rule', () => {
  test('someone evaluated may invite their evaluator, but only saying that they know it', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const unknowing = await start(world, 'ana', objectiveId, ['grace']);
    expect(unknowing.status).toBe(422);
    expect(unknowing.html).toContain('I know that this person evaluates me');
    const knowing = await start(world, 'ana', objectiveId, ['grace'], { knowingly: 'on' });
    const id = knowing.location.split('/').at(-1) ?? '';
    const [invitation] = await invitations(world, id);
    expect(invitation?.knowingly).toBe(true);
    const detail = await world.database.asOwner((db) =>
      db
        .selectFrom('history')
        .select('detail')
        .where('partnership_id', '=', id)
        .where('verb', '=', 'invitation.sent')
        .executeTakeFirstOrThrow(),
    );
    expect(detail.detail).toMatchObject({ evaluator: true });
    const grace = await world.as('grace');
    expect((await grace.get(`/invitations/${invitation?.id}`)).html).toContain('invites you knowing it');
    expect((await accept(world, 'grace', invitation?.id ?? '')).status).toBe(303);
    expect(await members(world, id)).toEqual(['Ana', 'Grace']);
  });

  test('nobody invites someone they evaluate, with or without a tick', async () => {
    const objectiveId = await objectiveOf(world, 'grace');
    const answer = await start(world, 'grace', objectiveId, ['ana'], { knowingly: 'on' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('You evaluate Ana Reyes');
  });

  test('two others of whom one evaluates the other are not brought together', async () => {
    const objectiveId = await objectiveOf(world, 'ben');
    expect((await start(world, 'ben', objectiveId, ['grace', 'esi'], { knowingly: 'on' })).status).toBe(422);
    const { partnershipId } = await started(world, 'ben', ['grace']);
    const later = await (await world.as('ben')).post(`/partnerships/${partnershipId}/invitations`, {
      person: world.people.esi,
    });
    expect(later.status).toBe(422);
    expect(later.html).toContain('can’t be brought together');
  });

  test('a link that the roster brings later still holds at the door', async () => {
    const { partnershipId, of } = await started(world, 'ben', ['iris']);
    await world.database.asOwner((db) =>
      db
        .insertInto('supervision')
        .values({ district_id: world.districtId, supervisor_id: world.people.iris, person_id: world.people.ben })
        .execute(),
    );
    const answer = await accept(world, 'iris', of('iris'));
    expect(answer.status).toBe(409);
    expect(answer.html).toContain('linked by evaluation');
    expect(await members(world, partnershipId)).toEqual(['Ben']);
    await world.database.asOwner((db) =>
      db.deleteFrom('supervision').where('supervisor_id', '=', world.people.iris).execute(),
    );
  });
});

test('the pages say what the objective is', async () => {
  const objectiveId = await objectiveOf(world, 'dev');
  expect(
    (await (await world.as('dev')).get(`/objectives/${objectiveId}/partnership?person=${world.people.ana}`)).html,
  ).toContain(statement);
});

test('what was typed and not sent waits for its author, and is forgotten once it is sent', async () => {
  const objectiveId = await objectiveOf(world, 'dev');
  const path = `/objectives/${objectiveId}/partnership`;
  const dev = await world.as('dev');
  await dev.post(`/draft?form=${encodeURIComponent(path)}`, {
    note: 'half a thought',
    person: world.people.ben,
    commitment: 'mine',
  });
  const kept = await dev.get(path);
  expect(kept.html).toContain('half a thought');
  expect(kept.html).toContain('Ben Whitlock');
  expect((await start(world, 'dev', objectiveId, ['ben'])).status).toBe(303);
  const left = await world.database.asOwner((db) =>
    db.selectFrom('draft').select('form').where('form', '=', path).execute(),
  );
  expect(left).toEqual([]);
});
