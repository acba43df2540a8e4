import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Partnership } from '../src/partnership/partnership.ts';
import type { Person } from '../src/people/person.ts';
import { inviteOnBehalf } from '../src/partnership/actions.ts';
import { prepareLateInvitation, refuseInvitation, releaseInvitation } from '../src/partnership/consent.ts';
import { partnershipFor } from '../src/partnership/reach.ts';
import type { Db } from '../src/platform/db/database.ts';
import type { Name } from './cast.ts';
import {
  accept,
  commitment,
  invitation,
  invitations,
  members,
  objectiveOf,
  partnership,
  started,
  verbs,
  visibility,
} from './invitations.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const offered = 'I bring two classes and a stopwatch.';

async function offer(who: Name, objectiveId: string, fields: Record<string, string> = {}) {
  return (await world.as(who)).post(`/objectives/${objectiveId}/im-in`, {
    commitment: offered,
    note: 'May I join?',
    ...fields,
  });
}

async function offerId(who: Name, objectiveId: string): Promise<string> {
  return (await offer(who, objectiveId)).location.split('/').at(-1) ?? '';
}

const personOf = (name: Name): Person =>
  ({
    id: world.people[name],
    districtId: world.districtId,
    roles: name === 'fatima' ? ['specialist'] : ['educator'],
  }) as unknown as Person;

async function asMember<R>(
  name: Name,
  partnershipId: string,
  work: (db: Db, partnership: Partnership) => Promise<R>,
): Promise<R> {
  return world.database.asPerson({ districtId: world.districtId, personId: world.people[name] }, async (db) => {
    const held = await partnershipFor(db, personOf(name), partnershipId);
    if (!held) throw new Error(`${name} is not in`);
    return work(db, held);
  });
}

describe('“I’m in”', () => {
  test('waits for the author, who begins with a commitment of their own', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const id = await offerId('ben', objectiveId);
    const ana = await world.as('ana');
    const page = await ana.get(`/invitations/${id}`);
    expect(page.html).toContain('Ben Whitlock wants to learn this with you');
    expect(page.html).toContain(offered);
    expect((await accept(world, 'ana', id, { commitment: '' })).status).toBe(422);
    expect(await visibility(world, objectiveId)).toBe('open');
    const answer = await accept(world, 'ana', id, { commitment });
    const partnershipId = answer.location.split('/').at(-1) ?? '';
    expect(await members(world, partnershipId)).toEqual(expect.arrayContaining(['Ana', 'Ben']));
    expect(await partnership(world, partnershipId)).toMatchObject({ status: 'under_way', member_count: 2 });
    expect(await visibility(world, objectiveId)).toBe('taken');
    expect((await (await world.as('ben')).get(`/partnerships/${partnershipId}/members`)).html).toContain(offered);
    expect((await (await world.as('ben')).get(`/invitations/${id}`)).html).toContain('Ana Reyes said yes');
  });

  test('is said once, with a commitment, and not to oneself or to what is hidden', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    expect((await offer('ben', objectiveId, { commitment: '' })).status).toBe(422);
    expect((await offer('ben', objectiveId)).status).toBe(303);
    expect((await offer('ben', objectiveId)).html).toContain('You have said so already');
    expect((await offer('ana', objectiveId)).status).toBe(409);
    expect((await offer('ben', await objectiveOf(world, 'ana', 'draft'))).status).toBe(404);
    expect((await offer('zoe', objectiveId)).status).toBe(404);
  });

  test('can be taken back, and declined with a word', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const [mine, other] = [await offerId('ben', objectiveId), await offerId('dev', objectiveId)];
    expect((await (await world.as('ben')).post(`/invitations/${mine}/withdrawal`)).status).toBe(303);
    expect((await accept(world, 'ana', mine)).status).toBe(409);
    const ana = await world.as('ana');
    expect(
      (await ana.post(`/invitations/${other}/answer`, { answer: 'decline', word: 'Two is enough for now.' })).status,
    ).toBe(303);
    expect((await (await world.as('dev')).get(`/invitations/${other}`)).html).toContain('Two is enough for now.');
    expect((await ana.post(`/invitations/${other}/withdrawal`)).status).toBe(404);
    expect(await visibility(world, objectiveId)).toBe('open');
  });

  test('is no way around the evaluator rule, in either direction', async () => {
    expect((await offer('grace', await objectiveOf(world, 'ana'))).html).toContain('linked by evaluation');
    expect((await offer('ana', await objectiveOf(world, 'grace'))).status).toBe(409);
  });

  test('a second offer joins the waiting partnership; a third is put to the partners', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const [ben, dev] = [await offerId('ben', objectiveId), await offerId('dev', objectiveId)];
    const answer = await accept(world, 'ana', ben, { commitment });
    const partnershipId = answer.location.split('/').at(-1) ?? '';
    const consult = await accept(world, 'ana', dev);
    expect(consult.location).toBe(`/partnerships/${partnershipId}/decisions/new?kind=member&invitation=${dev}`);
    expect((await invitation(world, dev)).status).toBe('awaiting_consent');
    expect(await members(world, partnershipId)).toHaveLength(2);
    expect((await (await world.as('ben')).get(`/invitations/${dev}`)).html).toContain('Put it to the partners');
    expect((await (await world.as('dev')).get(`/invitations/${dev}`)).html).toContain(
      'The partners are deciding together',
    );
    expect(
      (await asMember('ben', partnershipId, (db, held) => releaseInvitation(db, held, dev, world.clock.now()))).ok,
    ).toBe(true);
    expect(
      (await asMember('ben', partnershipId, (db, held) => releaseInvitation(db, held, dev, world.clock.now()))).ok,
    ).toBe(false);
    expect(await members(world, partnershipId)).toHaveLength(3);
  });

  test('two offers accepted in two windows make one partnership', async () => {
    const objectiveId = await objectiveOf(world, 'ana');
    const ids = [await offerId('ben', objectiveId), await offerId('dev', objectiveId)] as const;
    const answers = await Promise.all(ids.map((id) => accept(world, 'ana', id, { commitment })));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    const rows = await world.database.asOwner((db) =>
      db.selectFrom('partnership').select(['id', 'member_count']).where('objective_id', '=', objectiveId).execute(),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.member_count).toBe(2);
  });
});

describe('Joining late', () => {
  test('is prepared, unseen by whoever is asked, and goes out when everybody agreed', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    await accept(world, 'ben', of('ben'));
    const asked = { personIds: [world.people.dev], emails: '', note: '', knowingly: false };
    const prepared = await asMember('ben', partnershipId, (db, held) =>
      prepareLateInvitation(db, held, asked, world.clock.now()),
    );
    if (!prepared.ok) throw new Error('not prepared');
    expect(prepared.name).toBe('Dev Patel');
    expect((await (await world.as('dev')).get(`/invitations/${prepared.invitationId}`)).status).toBe(404);
    expect((await accept(world, 'dev', prepared.invitationId)).status).toBe(404);
    await asMember('ana', partnershipId, (db, held) =>
      releaseInvitation(db, held, prepared.invitationId, world.clock.now()),
    );
    expect((await (await world.as('dev')).get(`/invitations/${prepared.invitationId}`)).status).toBe(200);
    expect((await accept(world, 'dev', prepared.invitationId)).status).toBe(303);
    expect(await members(world, partnershipId)).toEqual(expect.arrayContaining(['Ana', 'Ben', 'Dev']));
    expect((await verbs(world, partnershipId)).filter((verb) => verb === 'partnership.under_way')).toHaveLength(1);
  });

  test('refused by the partners, nobody outside hears of it', async () => {
    const { partnershipId, of } = await started(world, 'ana', ['ben']);
    await accept(world, 'ben', of('ben'));
    const asked = { personIds: [world.people.grace], emails: '', note: '', knowingly: false };
    expect(
      (await asMember('ben', partnershipId, (db, held) => prepareLateInvitation(db, held, asked, world.clock.now())))
        .ok,
    ).toBe(false);
    const dev = { ...asked, personIds: [world.people.dev] };
    const prepared = await asMember('ben', partnershipId, (db, held) =>
      prepareLateInvitation(db, held, dev, world.clock.now()),
    );
    if (!prepared.ok) throw new Error('not prepared');
    await asMember('ana', partnershipId, (db, held) =>
      refuseInvitation(db, held, prepared.invitationId, world.clock.now()),
    );
    expect((await invitation(world, prepared.invitationId)).status).toBe('withdrawn');
    const rows = await world.database.asOwner((db) =>
      db.selectFrom('history').select('audience').where('subject_id', '=', prepared.invitationId).execute(),
    );
    expect(rows.flatMap((row) => row.audience)).toEqual([]);
  });
});

describe('A specialist', () => {
  const bring = (objectiveId: string, people: readonly Name[], who: Name = 'fatima') =>
    world.database.asPerson({ districtId: world.districtId, personId: world.people[who] }, (db) =>
      inviteOnBehalf(
        db,
        personOf(who),
        { objectiveId, people: people.map((name) => world.people[name]), note: 'You two should talk.' },
        world.clock.now(),
      ),
    );

  test('brings two together without enrolling either; the second yes puts it under way', async () => {
    const objectiveId = await objectiveOf(world, 'carmen');
    const done = await bring(objectiveId, ['iris']);
    if (!done.ok) throw new Error(done.reason);
    expect(await members(world, done.partnershipId)).toEqual([]);
    const rows = await invitations(world, done.partnershipId);
    expect(rows.map((row) => row.person_id).toSorted()).toEqual([world.people.carmen, world.people.iris].toSorted());
    const of = (name: Name) => rows.find((row) => row.person_id === world.people[name])?.id ?? '';
    const fatima = await world.as('fatima');
    expect((await fatima.get(`/partnerships/${done.partnershipId}/members`)).status).toBe(404);
    expect((await accept(world, 'fatima', of('iris'))).status).toBe(404);
    expect(
      (await (await world.as('carmen')).get(`/invitations/${of('carmen')}`, { 'accept-language': 'en' })).status,
    ).toBe(200);
    expect((await accept(world, 'iris', of('iris'))).status).toBe(303);
    expect(await partnership(world, done.partnershipId)).toMatchObject({ status: 'forming', member_count: 1 });
    expect(await visibility(world, objectiveId)).toBe('open');
    expect((await accept(world, 'carmen', of('carmen'))).status).toBe(303);
    expect(await partnership(world, done.partnershipId)).toMatchObject({ status: 'under_way', member_count: 2 });
    expect(await visibility(world, objectiveId)).toBe('taken');
    expect((await fatima.get(`/invitations/${of('iris')}`)).html).toContain('Accepted');
  });

  test('asks more people into the same beginning, and nobody twice', async () => {
    const objectiveId = await objectiveOf(world, 'dev');
    const first = await bring(objectiveId, ['jo']);
    const second = await bring(objectiveId, ['iris']);
    expect(first.ok && second.ok && first.partnershipId === second.partnershipId).toBe(true);
    expect(await bring(objectiveId, ['jo'])).toMatchObject({ ok: false, reason: 'partnership.invite.already' });
  });

  test('can’t show a private draft to others, nor bring together people of whom one evaluates the other', async () => {
    const draft = await objectiveOf(world, 'dev', 'draft');
    expect(await bring(draft, ['jo'])).toMatchObject({ ok: false, reason: 'partnership.refused.not_yours' });
    await world.database.asOwner((db) =>
      db
        .insertInto('assistance_request')
        .values({ district_id: world.districtId, person_id: world.people.dev, objective_id: draft })
        .execute(),
    );
    expect(await bring(draft, ['jo'])).toMatchObject({ ok: false, reason: 'partnership.refused.private' });
    expect(await bring(await objectiveOf(world, 'ana'), ['grace'])).toMatchObject({
      ok: false,
      reason: 'partnership.evaluator.among',
    });
    expect(await bring(await objectiveOf(world, 'dev'), ['jo'], 'ben')).toMatchObject({ ok: false });
  });
});
