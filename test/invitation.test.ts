import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lapseInvitations, remindInvitations } from '../src/partnership/calendar-jobs.ts';
import { accept, commitment, day, invitation, members, partnership, started, statement, verbs } from './invitations.ts';
import { openWorld, type World } from './server.ts';
import { newId } from '../src/platform/ids.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('Whoever is invited', () => {
  test('sees what it is about, who is in and what it asks, and nothing that was written inside', async () => {
    const { of } = await started(world, 'ana', ['ben', 'dev'], { note: 'Because of your number talks.' });
    const page = await (await world.as('ben')).get(`/invitations/${of('ben')}`);
    expect(page.status).toBe(200);
    for (const words of [
      'Ana Reyes invites you',
      statement,
      'Because of your number talks.',
      'One more colleague has been invited',
    ])
      expect(page.html).toContain(words);
    expect(page.html).not.toContain(commitment);
    expect(page.html).not.toContain('Dev Patel');
  });

  test('becomes a member by saying yes with a commitment, and the partnership gets under way', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    const answer = await accept(world, 'ben', of('ben'), { commitment: 'Count me in, every second Thursday.' });
    expect(answer.location).toBe(`/partnerships/${partnershipId}`);
    expect(await members(world, partnershipId)).toEqual(['Ana', 'Ben']);
    expect(await partnership(world, partnershipId)).toMatchObject({
      status: 'under_way',
      member_count: 2,
      started_at: world.clock.now(),
    });
    expect(await verbs(world, partnershipId)).toEqual([
      'partnership.started',
      'member.joined',
      'invitation.sent',
      'member.joined',
      'partnership.under_way',
      'invitation.accepted',
    ]);
    const page = await (await world.as('ana')).get(`/partnerships/${partnershipId}/members`);
    expect(page.html).toContain('Count me in, every second Thursday.');
  });

  test('can’t be enrolled without a commitment', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    for (const words of ['', '   ', 'z'.repeat(1001)])
      expect((await accept(world, 'ben', of('ben'), { commitment: words })).status).toBe(422);
    expect((await (await world.as('ben')).post(`/invitations/${of('ben')}/answer`, { answer: 'maybe' })).status).toBe(
      422,
    );
    expect(await members(world, partnershipId)).toEqual(['Ana']);
    expect((await invitation(world, of('ben'))).status).toBe('pending');
  });

  test('can say no with or without a word, and the sender reads the word', async () => {
    const { of } = await started(world, 'ana', ['ben', 'dev']);
    const ben = await world.as('ben');
    expect(
      (await ben.post(`/invitations/${of('ben')}/answer`, { answer: 'decline', word: 'Next term, gladly.' })).location,
    ).toBe('/partnerships');
    expect((await (await world.as('dev')).post(`/invitations/${of('dev')}/answer`, { answer: 'decline' })).status).toBe(
      303,
    );
    expect((await (await world.as('ana')).get(`/invitations/${of('ben')}`)).html).toContain('Next term, gladly.');
    const after = await ben.get(`/invitations/${of('ben')}`);
    expect(after.html).toContain('That is a complete answer');
    expect((await accept(world, 'ben', of('ben'))).status).toBe(409);
  });

  test('asks first: both sides write before the answer', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    const path = `/invitations/${of('ben')}/messages`;
    expect((await ben.submit(path, { body: 'How often would we meet?' })).html).toContain('How often would we meet?');
    expect((await ana.submit(path, { body: 'Every other week, twenty minutes.' })).html).toContain('twenty minutes');
    expect((await ben.get(`/invitations/${of('ben')}`)).html).toContain('twenty minutes');
    expect((await ben.post(path, { body: '  ' })).status).toBe(422);
    expect((await ben.post(path, { body: 'q'.repeat(4001) })).status).toBe(422);
    expect((await verbs(world, partnershipId)).filter((verb) => verb === 'invitation.asked')).toHaveLength(2);
    for (let n = 0; n < 19; n++) await ben.post(path, { body: `and ${n}?` });
    expect((await ben.post(path, { body: 'one more' })).status).toBe(422);
  });
});

describe('Nobody else', () => {
  test('reaches an invitation: a stranger, a specialist, a leader, an admin and another district find nothing', async () => {
    const { of } = await started(world, 'ben', ['carmen']);
    const id = of('carmen');
    for (const who of ['jo', 'fatima', 'grace', 'hank', 'zoe'] as const) {
      const browser = await world.as(who);
      expect((await browser.get(`/invitations/${id}`)).status).toBe(404);
      expect((await browser.post(`/invitations/${id}/answer`, { answer: 'accept', commitment })).status).toBe(404);
      expect((await browser.post(`/invitations/${id}/answer`, { answer: 'decline' })).status).toBe(404);
      expect((await browser.post(`/invitations/${id}/messages`, { body: 'hello' })).status).toBe(404);
      expect((await browser.post(`/invitations/${id}/withdrawal`)).status).toBe(404);
    }
    expect(
      (await (await world.as('ben')).post(`/invitations/${id}/answer`, { answer: 'accept', commitment })).status,
    ).toBe(404);
    expect((await (await world.as(null)).get(`/invitations/${id}`)).location).toContain('/sign-in');
    expect((await (await world.as('jo')).get(`/invitations/${newId()}`)).status).toBe(404);
    expect((await (await world.as('jo')).get('/invitations/%F0')).status).toBeLessThan(500);
  });

  test('reads a partnership before joining it: its invitee gets the same 404 as a stranger', async () => {
    const { partnershipId } = await started(world, 'ana', ['ben']);
    for (const who of ['ben', 'jo'] as const)
      expect((await (await world.as(who)).get(`/partnerships/${partnershipId}/members`)).status).toBe(404);
  });
});

describe('At the same moment', () => {
  test('one invitation accepted twice makes one member', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    const answers = await Promise.all([accept(world, 'ben', of('ben')), accept(world, 'ben', of('ben'))]);
    expect(answers.every((answer) => [303, 409].includes(answer.status))).toBe(true);
    expect(await members(world, partnershipId)).toEqual(['Ana', 'Ben']);
  });

  test('yes and no at once leave one answer', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    const ben = await world.as('ben');
    await Promise.all([
      accept(world, 'ben', of('ben')),
      ben.post(`/invitations/${of('ben')}/answer`, { answer: 'decline' }),
    ]);
    const { status } = await invitation(world, of('ben'));
    expect(await members(world, partnershipId)).toEqual(status === 'accepted' ? ['Ana', 'Ben'] : ['Ana']);
  });

  test('two people can’t both take the eighth seat', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben', 'carmen', 'dev', 'iris', 'jo', 'esi', 'fatima']);
    for (const name of ['ben', 'carmen', 'dev', 'iris', 'jo'] as const)
      expect((await accept(world, name, of(name))).status).toBe(303);
    // An eighth invitation beside the seven, as one that the partners released while all were still open.
    const late = await askHank(partnershipId);
    expect((await accept(world, 'esi', of('esi'))).status).toBe(303);
    const answers = await Promise.all([accept(world, 'fatima', of('fatima')), accept(world, 'hank', late)]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 409]);
    expect(answers.find((answer) => answer.status === 409)?.html).toContain('All eight places were taken');
    expect(await members(world, partnershipId)).toHaveLength(8);
  });
});

describe('Time', () => {
  test('an invitation lapses after fourteen days, with one reminder on the seventh, and says so kindly', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    const now = () => world.clock.now();
    const run = (job: typeof lapseInvitations) => world.database.asSystem((db) => job(db, now()));
    world.clock.advance(6 * day);
    await run(remindInvitations);
    expect((await invitation(world, of('ben'))).reminded_at).toBeNull();
    world.clock.advance(day);
    await run(remindInvitations);
    await run(remindInvitations);
    expect((await verbs(world, partnershipId)).filter((verb) => verb === 'invitation.reminded')).toHaveLength(1);
    world.clock.advance(7 * day - 1);
    expect((await (await world.as('ben')).get(`/invitations/${of('ben')}`)).html).toContain('Say yes');
    world.clock.advance(1);
    const late = await (await world.as('ben')).get(`/invitations/${of('ben')}`);
    expect(late.html).toContain('That happens in busy weeks');
    expect((await accept(world, 'ben', of('ben'))).status).toBe(409);
    expect((await invitation(world, of('ben'))).status).toBe('pending');
    await run(lapseInvitations);
    expect(await run(lapseInvitations)).toBe(0);
    expect((await invitation(world, of('ben'))).status).toBe('lapsed');
    expect((await verbs(world, partnershipId)).filter((verb) => verb === 'invitation.lapsed')).toHaveLength(1);
    expect((await accept(world, 'ben', of('ben'))).html).toContain('That happens in busy weeks');
    expect(await members(world, partnershipId)).toEqual(['Ana']);
  });
});

describe('Taking back', () => {
  test('its sender takes an invitation back, and who was asked finds a kind page', async () => {
    const { of } = await started(world, 'ana', ['ben']);
    const ana = await world.as('ana');
    expect((await ana.post(`/invitations/${of('ben')}/withdrawal`)).status).toBe(303);
    expect((await (await world.as('ben')).get(`/invitations/${of('ben')}`)).html).toContain('Plans change');
    expect((await accept(world, 'ben', of('ben'))).status).toBe(409);
    expect((await ana.post(`/invitations/${of('ben')}/withdrawal`)).status).toBe(409);
  });

  test('a sender who has left sees the invitation no more', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben', 'dev']);
    await accept(world, 'ben', of('ben'));
    const ana = await world.as('ana');
    expect((await ana.post(`/partnerships/${partnershipId}/leaving`)).status).toBe(303);
    expect((await ana.get(`/invitations/${of('dev')}`)).status).toBe(404);
    expect((await (await world.as('ben')).get(`/invitations/${of('dev')}`)).status).toBe(200);
    expect((await accept(world, 'dev', of('dev'))).status).toBe(303);
  });
});

async function askHank(partnershipId: string): Promise<string> {
  const { objective_id } = await partnership(world, partnershipId);
  const now = world.clock.now();
  const id = newId();
  await world.database.asOwner((db) =>
    db
      .insertInto('invitation')
      .values({
        id,
        district_id: world.districtId,
        partnership_id: partnershipId,
        objective_id,
        sender_id: world.people.ana,
        person_id: world.people.hank,
        sent_at: now,
        expires_at: new Date(now.getTime() + day),
      })
      .execute(),
  );
  return id;
}
