import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviseObjective } from '../src/objective/actions.ts';
import type { Person } from '../src/people/person.ts';
import { accept, invitation, members, partnership, started, statement, verbs, visibility } from './invitations.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function two() {
  const made = await started(world, 'ana', ['ben', 'dev']);
  await accept(world, 'ben', made.of('ben'));
  return { ...made, at: `/partnerships/${made.partnershipId}` };
}

describe('The members’ page', () => {
  test('shows who is in, their commitments, the objective and how invitations stand', async () => {
    const { at } = await two();
    const page = await (await world.as('ben')).get(`${at}/members`);
    for (const words of [
      statement,
      'ben will be there.',
      'Ana Reyes',
      'Dev Patel',
      'Waiting for an answer',
      'They stay silent.',
    ])
      expect(page.html).toContain(words);
  });

  test('and everything under it is a 404 for everybody who is not in', async () => {
    const { at } = await two();
    for (const who of ['dev', 'jo', 'fatima', 'grace', 'hank', 'zoe'] as const) {
      const browser = await world.as(who);
      for (const path of ['members', 'commitment', 'leaving', 'closure', 'invitations'])
        expect((await browser.get(`${at}/${path}`)).status, `${who} ${path}`).toBe(404);
      for (const path of ['formality', 'kind', 'commitment', 'leaving', 'closure', 'reopening', 'invitations']) {
        expect(
          (await browser.post(`${at}/${path}`, { formality: 'loose', kind: 'plc', commitment: 'x' })).status,
          `${who} ${path}`,
        ).toBe(404);
      }
    }
    expect((await (await world.as('ana')).get('/partnerships/not-an-id/members')).status).toBe(404);
  });

  test('lists one’s own partnerships, what waits, and teaches when there is nothing', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['jo']);
    expect((await (await world.as('ana')).get('/partnerships')).html).toContain(`/partnerships/${partnershipId}`);
    const jo = (await (await world.as('jo')).get('/partnerships')).html;
    expect(jo).toContain(`/invitations/${of('jo')}`);
    expect(jo).not.toContain(`"/partnerships/${partnershipId}"`);
    expect((await (await world.as('iris')).get('/partnerships')).html).toContain('It begins with one sentence');
  });

  test('asks no query per partnership: the list costs the same with many', async () => {
    const iris = await world.as('iris');
    await started(world, 'iris', ['jo']);
    const before = world.statements();
    await iris.get('/partnerships');
    const few = world.statements() - before;
    for (let n = 0; n < 8; n++) await started(world, 'iris', ['dev']);
    const middle = world.statements();
    await iris.get('/partnerships');
    expect(world.statements() - middle).toBe(few);
  });
});

describe('The dial', () => {
  test('turns at any time, for every member, and is recorded', async () => {
    const { at, partnershipId } = await two();
    const ben = await world.as('ben');
    expect((await ben.post(`${at}/formality`, { formality: 'loose' })).status).toBe(303);
    expect((await partnership(world, partnershipId)).formality).toBe('loose');
    expect(await verbs(world, partnershipId)).toContain('formality.changed');
    expect((await ben.post(`${at}/formality`, { formality: 'extreme' })).status).toBe(422);
    expect((await ben.post(`${at}/kind`, { kind: 'plc' })).status).toBe(303);
    expect((await partnership(world, partnershipId)).kind).toBe('plc');
    expect((await ben.post(`${at}/kind`, { kind: ['x', 'y'] as unknown as string })).status).toBe(422);
  });
});

describe('Committing again', () => {
  test('is asked after a material change, with the old and the new wording beside each other', async () => {
    const { at, objectiveId, partnershipId } = await two();
    const ben = await world.as('ben');
    expect((await ben.get(`${at}/members`)).html).not.toContain('The objective was reworded');
    const by = { id: world.people.ana, districtId: world.districtId } as unknown as Person;
    await world.database.asPerson({ districtId: world.districtId, personId: by.id }, (db) =>
      reviseObjective(
        db,
        by,
        objectiveId,
        { statement: 'Plan questions together every week', why: '', success: '' },
        { material: true, partnershipId },
        world.clock.now(),
      ),
    );
    expect((await ben.get(`${at}/members`)).html).toContain('The objective was reworded');
    const page = await ben.get(`${at}/commitment`);
    expect(page.html).toContain(statement);
    expect(page.html).toContain('Plan questions together every week');
    expect((await ben.post(`${at}/commitment`, { commitment: ' ' })).status).toBe(422);
    expect((await ben.post(`${at}/commitment`, { commitment: 'Still in, more than before.' })).status).toBe(303);
    const after = await ben.get(`${at}/members`);
    expect(after.html).not.toContain('The objective was reworded');
    expect(after.html).toContain('Still in, more than before.');
    expect((await (await world.as('ana')).get(`${at}/members`)).html).toContain('The objective was reworded');
  });
});

describe('Leaving', () => {
  test('takes one click and no reason; a former member then finds nothing', async () => {
    const { at, partnershipId } = await two();
    const ben = await world.as('ben');
    expect((await ben.get(`${at}/leaving`)).html).toContain('You can leave at any time');
    expect((await ben.post(`${at}/leaving`, { word: 'Thank you both. A new job calls.' })).location).toBe(
      '/partnerships',
    );
    expect(await members(world, partnershipId)).toEqual(['Ana']);
    for (const path of ['', '/members', '/leaving', '/commitment', '/conversation'])
      expect((await ben.get(`${at}${path}`)).status, path).toBe(404);
    const ana = await (await world.as('ana')).get(`${at}/members`);
    expect(ana.html).toContain('You are the only one here now');
    expect(ana.html).toContain('A new job calls.');
    expect((await ben.post(`${at}/leaving`)).status).toBe(404);
    expect((await partnership(world, partnershipId)).status).toBe('under_way');
  });

  test('an over-long word comes back with the form', async () => {
    const { at, partnershipId } = await two();
    expect((await (await world.as('ben')).post(`${at}/leaving`, { word: 'w'.repeat(1001) })).status).toBe(422);
    expect(await members(world, partnershipId)).toHaveLength(2);
  });

  test('the last one to leave closes it, and gives the objective back', async () => {
    const { partnershipId, objectiveId, of } = await started(world, 'ana', ['ben']);
    await (await world.as('ana')).post(`/partnerships/${partnershipId}/leaving`);
    expect(await partnership(world, partnershipId)).toMatchObject({ status: 'closed', member_count: 0 });
    expect((await invitation(world, of('ben'))).status).toBe('withdrawn');
    expect(await visibility(world, objectiveId)).toBe('draft');
    expect((await accept(world, 'ben', of('ben'))).status).toBe(409);
  });

  test('both at once leave it closed', async () => {
    const { at, partnershipId } = await two();
    const answers = await Promise.all([
      (await world.as('ana')).post(`${at}/leaving`),
      (await world.as('ben')).post(`${at}/leaving`),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect((await partnership(world, partnershipId)).status).toBe('closed');
  });
});

describe('Closing', () => {
  test('ends it for all, takes back what is open, and any member opens it again', async () => {
    const { at, partnershipId, objectiveId, of } = await two();
    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    expect((await ana.get(`${at}/closure`)).html).toContain('One open invitation is taken back');
    expect((await ana.post(`${at}/closure`)).status).toBe(303);
    expect((await partnership(world, partnershipId)).status).toBe('closed');
    expect((await invitation(world, of('dev'))).status).toBe('withdrawn');
    expect(await visibility(world, objectiveId)).toBe('closed');
    expect((await ben.get(`${at}/members`)).html).toContain('can still be read');
    expect((await ben.post(`${at}/formality`, { formality: 'loose' })).status).toBe(409);
    expect((await ben.post(`${at}/commitment`, { commitment: 'x' })).status).toBe(409);
    expect((await ben.post(`${at}/invitations`, { person: world.people.jo })).status).toBe(409);
    expect((await ben.post(`${at}/reopening`)).status).toBe(303);
    expect((await partnership(world, partnershipId)).status).toBe('under_way');
    expect(await visibility(world, objectiveId)).toBe('taken');
    expect((await verbs(world, partnershipId)).slice(-2)).toEqual(['partnership.closed', 'partnership.reopened']);
  });
});
