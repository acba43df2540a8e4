import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/people/person.ts';
import { seal } from '../src/platform/http/sealed.ts';
import {
  commitment,
  day,
  invitation,
  invitations,
  members,
  objectiveOf,
  start,
  started,
  statement,
} from './invitations.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const linkTo = (id: string) => `/i/${seal(world.parts.config.secret, 'invitation', id)}`;
const visitor = () => world.as(null);

/** An invitation that Ana sends to an address the directory doesn't know. */
async function byMail(email: string) {
  const answer = await start(world, 'ana', await objectiveOf(world, 'ana'), [], { emails: email });
  const partnershipId = answer.location.split('/').at(-1) ?? '';
  const [row] = await invitations(world, partnershipId);
  return { partnershipId, id: row?.id ?? '', link: linkTo(row?.id ?? '') };
}

async function personWith(email: string) {
  return world.database.asOwner((db) =>
    db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst(),
  );
}

/** Somebody the roster brought, who has never signed in. */
async function listed(givenName: string, roles: Role[] = ['educator']): Promise<string> {
  const email = `${givenName.toLowerCase()}@larkspur.example`;
  await world.database.asOwner((db) =>
    db
      .insertInto('person')
      .values({ district_id: world.districtId, given_name: givenName, family_name: 'Listed', email, roles })
      .execute(),
  );
  return email;
}

describe('The link in an invitation letter', () => {
  test('shows the invitation without signing anybody in', async () => {
    const { link, partnershipId } = await byMail('newcomer@larkspur.example');
    const browser = await visitor();
    const page = await browser.get(link);
    expect(page.status).toBe(200);
    for (const words of ['Ana Reyes invites you', statement, 'Given name', 'Yes, I’m in'])
      expect(page.html).toContain(words);
    expect(page.html).not.toContain(commitment);
    expect((await browser.get(`/partnerships/${partnershipId}/members`)).location).toContain('/sign-in');
    expect(await personWith('newcomer@larkspur.example')).toBeUndefined();
  });

  test('brings a newcomer in as an educator and a member, with their name and their own commitment', async () => {
    const { link, partnershipId, id } = await byMail('walt@larkspur.example');
    const browser = await visitor();
    expect((await browser.post(link, { answer: 'accept', commitment, givenName: ' ' })).status).toBe(422);
    expect((await browser.post(link, { answer: 'accept', commitment: '', givenName: 'Walt' })).status).toBe(422);
    expect(await personWith('walt@larkspur.example')).toBeUndefined();
    const answer = await browser.post(link, {
      answer: 'accept',
      commitment: 'Walt is in.',
      givenName: 'Walt',
      familyName: 'Moss',
    });
    expect(answer.location).toBe(`/partnerships/${partnershipId}`);
    expect(await members(world, partnershipId)).toEqual(['Ana', 'Walt']);
    expect(await personWith('walt@larkspur.example')).toMatchObject({
      given_name: 'Walt',
      family_name: 'Moss',
      roles: ['educator'],
    });
    expect((await browser.get(`/partnerships/${partnershipId}/members`)).html).toContain('Walt is in.');
    expect((await invitation(world, id)).status).toBe('accepted');
  });

  test('works once: answered, it signs nobody in', async () => {
    const { link } = await byMail('once@larkspur.example');
    await (await visitor()).post(link, { answer: 'accept', commitment, givenName: 'Once' });
    const another = await visitor();
    expect((await another.get(link)).html).toContain('You said yes');
    const again = await another.post(link, { answer: 'look', givenName: 'Other' });
    expect(again.headers.getSetCookie().some((cookie) => cookie.startsWith('peer='))).toBe(false);
    expect((await another.get('/partnerships')).location).toContain('/sign-in');
  });

  test('sent twice at once makes one person and one member', async () => {
    const { link, partnershipId } = await byMail('twice@larkspur.example');
    const [one, other] = [await visitor(), await visitor()];
    const fields = { answer: 'accept', commitment, givenName: 'Twice' };
    const answers = await Promise.all([one.post(link, fields), other.post(link, fields)]);
    expect(answers.every((answer) => answer.status < 500)).toBe(true);
    expect(await members(world, partnershipId)).toEqual(['Ana', 'Twice']);
  });

  test('lets somebody listed but without an account look and ask before they answer', async () => {
    const email = await listed('Lila');
    const { id } = await byMail(email);
    const browser = await visitor();
    expect((await browser.get(linkTo(id))).html).not.toContain('Given name');
    const inside = await browser.post(linkTo(id), { answer: 'look' });
    expect(inside.location).toBe(`/invitations/${id}`);
    expect((await browser.get(`/invitations/${id}`)).html).toContain('Tell me more');
    expect((await browser.submit(`/invitations/${id}/messages`, { body: 'When would we meet?' })).html).toContain(
      'When would we meet?',
    );
  });

  test('never opens an account that is there: its owner signs in as usual and comes back', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    await world.as('ben');
    const browser = await visitor();
    const page = await browser.get(linkTo(of('ben')));
    expect(page.html).toContain('Sign in to answer');
    expect(page.html).not.toContain('Yes, I’m in');
    for (const answer of ['accept', 'look', 'sign_in']) {
      const sent = await browser.post(linkTo(of('ben')), { answer, commitment });
      expect(sent.location).toBe(`/invitations/${of('ben')}`);
      expect(sent.headers.getSetCookie().some((cookie) => cookie.startsWith('peer='))).toBe(false);
    }
    expect((await browser.get(`/invitations/${of('ben')}`)).location).toBe(
      `/sign-in?next=${encodeURIComponent(`/invitations/${of('ben')}`)}`,
    );
    expect(await members(world, partnershipId)).toEqual(['Ana']);
  });

  test('never opens the account of an admin, a leader or a specialist, even their first', async () => {
    for (const role of ['admin', 'leader', 'specialist'] as const) {
      const email = await listed(`First${role}`, ['educator', role]);
      const { id } = await byMail(email);
      const browser = await visitor();
      await browser.post(linkTo(id), { answer: 'accept', commitment });
      expect((await browser.get('/partnerships')).location).toContain('/sign-in');
    }
  });

  test('leads who is signed in already straight inside, and tells anybody else whose it is not', async () => {
    const { of } = await started(world, 'ana', ['ben']);
    expect((await (await world.as('ben')).get(linkTo(of('ben')))).location).toBe(`/invitations/${of('ben')}`);
    const jo = await world.as('jo');
    expect((await jo.get(linkTo(of('ben')))).status).toBe(403);
    expect((await jo.post(linkTo(of('ben')), { answer: 'accept', commitment })).status).toBe(403);
  });

  test('takes a no, with or without a word, from whoever holds it', async () => {
    const { id, link } = await byMail('nothanks@larkspur.example');
    const browser = await visitor();
    expect((await browser.post(link, { answer: 'decline', word: 'x'.repeat(1001) })).status).toBe(422);
    expect((await browser.submit(link, { answer: 'decline', word: 'On leave until spring.' })).html).toContain(
      'That is a complete answer',
    );
    expect(await invitation(world, id)).toMatchObject({ status: 'declined', answer_word: 'On leave until spring.' });
    expect(await personWith('nothanks@larkspur.example')).toBeUndefined();
    expect((await browser.post(link, { answer: 'decline' })).status).toBe(303);
  });

  test('says kindly that it has lapsed, was taken back, or is not ours', async () => {
    const { id, link } = await byMail('later@larkspur.example');
    const browser = await visitor();
    world.clock.advance(14 * day);
    expect((await browser.get(link)).html).toContain('That happens in busy weeks');
    expect((await browser.submit(link, { answer: 'accept', commitment, givenName: 'Late' })).html).toContain(
      'That happens in busy weeks',
    );
    expect(await personWith('later@larkspur.example')).toBeUndefined();
    expect((await browser.get(`${link}x`)).status).toBe(404);
    expect((await browser.get(`/i/${id}`)).status).toBe(404);
    expect((await browser.get('/i/%00')).status).toBe(404);
    expect((await browser.get(`/i/${seal(world.parts.config.secret, 'unsubscribe', id)}`)).status).toBe(404);
  });

  test('lets nobody in whose address the district stopped welcoming, nor who was deactivated', async () => {
    const { link } = await byMail('gone@larkspur.example');
    const email = await listed('Inactive');
    const { id } = await byMail(email);
    await world.database.asOwner(async (db) => {
      await db.updateTable('district').set({ email_domains: [] }).where('id', '=', world.districtId).execute();
      await db.updateTable('person').set({ active: false }).where('email', '=', email).execute();
    });
    const browser = await visitor();
    expect((await browser.post(link, { answer: 'accept', commitment, givenName: 'Gone' })).status).toBe(403);
    expect((await browser.post(linkTo(id), { answer: 'accept', commitment })).status).toBe(403);
    expect(await personWith('gone@larkspur.example')).toBeUndefined();
  });

  test('guessing links is stopped', async () => {
    const browser = await visitor();
    let status = 0;
    for (let n = 0; n < 45; n++) status = (await browser.get(`/i/guess-${n}.abc`)).status;
    expect(status).toBe(429);
  });
});
