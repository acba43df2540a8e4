import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matters } from '../src/publication/matters.ts';
import { proposalKinds } from '../src/decision/decision.ts';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import { accept, invitations, members, partnership, verbs } from './invitations.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const idOf = (answer: { status: number; location: string; html: string }) => {
  if (answer.status !== 303)
    throw new Error(`answered ${answer.status}: ${answer.html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')}`);
  return answer.location.split('/').at(-1) ?? '';
};
const agrees = async (who: Name, p: string, id: string) =>
  (await world.as(who)).post(paths.positions(p, id), { stance: 'agree', version: '1' });

test('Every kind of proposal has one definition', () => {
  expect(matters.map((matter) => matter.kind).toSorted()).toEqual([...proposalKinds].toSorted());
});

describe('Somebody new', () => {
  test('is found by name, and gets the invitation only when everybody agreed', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const ana = await world.as('ana');
    const found = await ana.get(`${paths.newProposal(p, 'member')}&query=carmen`);
    expect(found.html).toContain(`value="${world.people.carmen}"`);
    const id = idOf(
      await ana.post(paths.newProposal(p, 'member'), {
        person: world.people.carmen,
        note: 'Come along',
        reasons: 'She knows rocks',
      }),
    );
    const [prepared] = await invitations(world, p);
    expect(prepared).toMatchObject({ status: 'awaiting_consent', person_id: world.people.carmen });
    expect((await (await world.as('carmen')).get(paths.invitation(prepared?.id ?? ''))).status).toBe(404);
    const asked = (await ana.get(paths.proposal(p, id))).html;
    for (const text of ['Invite Carmen Ortiz', 'Until then nothing is sent.']) expect(asked).toContain(text);

    await agrees('ben', p, id);
    expect((await invitations(world, p))[0]).toMatchObject({ status: 'pending', note: 'Come along' });
    const decided = (await ana.get(paths.proposal(p, id))).html;
    expect(decided).toContain('the invitation was sent to Carmen Ortiz.');
    expect(decided).not.toContain('Until then nothing is sent.');
    expect((await accept(world, 'carmen', prepared?.id ?? '')).status).toBe(303);
    expect(await members(world, p)).toEqual(expect.arrayContaining(['Ana', 'Ben', 'Carmen']));
    expect((await (await world.as('carmen')).get(paths.decisions(p))).html).toContain('Invitar a Carmen Ortiz');
  });

  test('never hears of it when the proposal is taken back', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const ana = await world.as('ana');
    const id = idOf(await ana.post(paths.newProposal(p, 'member'), { person: world.people.jo }));
    await ana.submit(paths.withdrawal(p, id), {});
    expect((await ana.get(paths.proposal(p, id))).html).toContain('Nothing was sent to Jo Tanaka.');
    expect((await invitations(world, p)).map((i) => i.status)).toEqual(['withdrawn']);
  });

  test('who offered to join is in when everybody agreed', async () => {
    const { partnershipId: p, objectiveId } = await partnersIn(world, ['ana', 'ben']);
    const offer = await world.database.asOwner((db) =>
      db
        .insertInto('invitation')
        .values({
          district_id: world.districtId,
          partnership_id: p,
          objective_id: objectiveId,
          direction: 'im_in',
          sender_id: world.people.dev,
          person_id: world.people.ana,
          commitment: 'I bring my tenth grade.',
          status: 'awaiting_consent',
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    const ana = await world.as('ana');
    const form = await ana.get(`${paths.newProposal(p, 'member')}&invitation=${offer.id}`);
    for (const text of ['Dev Patel', 'I bring my tenth grade.']) expect(form.html).toContain(text);
    const id = idOf(await ana.post(paths.newProposal(p, 'member'), { invitation: offer.id }));
    const again = await (await world.as('ben')).post(paths.newProposal(p, 'member'), { invitation: offer.id });
    expect(again.status).toBe(422);
    expect(again.html).toContain('asked about this already');
    await agrees('ben', p, id);
    expect(await members(world, p)).toEqual(expect.arrayContaining(['Ana', 'Ben', 'Dev']));
    expect((await (await world.as('dev')).get(paths.proposal(p, id))).html).toContain('Dev Patel would like to join');
  });

  test('an invitation taken back meanwhile is not decided, and nothing of the answer stays', async () => {
    const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
    const id = idOf(await (await world.as('ana')).post(paths.newProposal(p, 'member'), { person: world.people.iris }));
    await world.database.asOwner((db) =>
      db.updateTable('invitation').set({ status: 'withdrawn' }).where('partnership_id', '=', p).execute(),
    );
    const answer = await agrees('ben', p, id);
    expect(answer.status).toBe(409);
    expect(answer.html).toContain('Waiting for Ben Whitlock.');
    const kept = await world.database.asOwner((db) =>
      db.selectFrom('proposal').select('status').where('id', '=', id).executeTakeFirstOrThrow(),
    );
    expect(kept.status).toBe('open');
    expect((await (await world.as('ana')).post(paths.withdrawal(p, id))).status).toBe(303);
  });

  test('with one member an invitation needs nobody’s consent, so the way leads there', async () => {
    const { partnershipId: p } = await partnersIn(world, ['esi']);
    expect((await (await world.as('esi')).get(paths.newProposal(p, 'member'))).location).toBe(paths.invite(p));
    expect(
      (await (await world.as('esi')).post(paths.newProposal(p, 'member'), { person: world.people.jo })).status,
    ).toBe(422);
  });
});

test('A new wording of the objective, once decided, asks everybody to commit again', async () => {
  const { partnershipId: p, objectiveId } = await partnersIn(world, ['ana', 'ben'], { statement: 'Talk more' });
  const ana = await world.as('ana');
  expect((await ana.get(paths.newProposal(p, 'objective'))).html).toContain('value="Talk more"');
  const same = await ana.post(paths.newProposal(p, 'objective'), { statement: 'Talk more', why: '', success: '' });
  expect(same.status).toBe(422);
  const id = idOf(
    await ana.post(paths.newProposal(p, 'objective'), {
      statement: 'Let students talk more than we do',
      why: 'They learn by talking',
      success: '',
    }),
  );
  const seen = await (await world.as('ben')).get(paths.proposal(p, id));
  for (const text of ['Talk more', 'Let students talk more than we do', 'As it was', 'As proposed'])
    expect(seen.html).toContain(text);
  await agrees('ben', p, id);
  const objective = await world.database.asOwner((db) =>
    db
      .selectFrom('objective')
      .select(['statement', 'revision'])
      .where('id', '=', objectiveId)
      .executeTakeFirstOrThrow(),
  );
  expect(objective).toEqual({ statement: 'Let students talk more than we do', revision: 2 });
  expect((await ana.get(paths.proposal(p, id))).html).toContain(paths.recommit(p));
});

test('A decided wish for the timeline leads to the timeline with its dates', async () => {
  const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
  const wrong = await (await world.as('ana')).post(paths.newProposal(p, 'timeline'), {
    title: 'All spring',
    startsOn: '2027-05-01',
    endsOn: '2027-01-01',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('The end comes before the start.');
  const id = idOf(
    await (await world.as('ana')).post(paths.newProposal(p, 'timeline'), {
      title: 'All spring',
      startsOn: '2027-01-11',
      endsOn: '2027-05-21',
    }),
  );
  await agrees('ben', p, id);
  const html = (await (await world.as('ana')).get(paths.proposal(p, id))).html;
  expect(html).toContain(`${paths.timeline(p)}?startsOn=2027-01-11&amp;length=until&amp;until=2027-05-21`);
});

test('Closing together closes the partnership; the record stays readable', async () => {
  const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
  const id = idOf(
    await (await world.as('ana')).post(paths.newProposal(p, 'closing'), { reasons: 'We have what we came for' }),
  );
  expect((await partnership(world, p)).status).toBe('under_way');
  await agrees('ben', p, id);
  expect((await partnership(world, p)).status).toBe('closed');
  expect(await verbs(world, p)).toEqual(['proposal.made', 'position.taken', 'proposal.decided', 'partnership.closed']);
  const html = (await (await world.as('ben')).get(paths.decisions(p))).html;
  for (const text of ['Close the partnership', 'We have what we came for']) expect(html).toContain(text);
});

test('What was being typed comes back, and is gone once it is sent', async () => {
  const { partnershipId: p } = await partnersIn(world, ['ana', 'ben']);
  const ana = await world.as('ana');
  const form = paths.newProposal(p, 'approach');
  const kept = await ana.post(paths.draftOf(form), { approach: ['book-study'], reasons: 'Half a thou' });
  expect(kept.status).toBe(204);
  const back = await ana.get(form);
  expect(back.html).toContain('Half a thou');
  expect(back.html).toMatch(/value="book-study" checked/);
  expect((await ana.get(paths.newProposal(p, 'other'))).html).not.toContain('Half a thou');
  const asked = await ana.get(`${form}&approach=experiment`);
  expect(asked.html).toContain('Half a thou');
  expect(asked.html).toMatch(/value="experiment" checked/);
  idOf(await ana.post(form, { approach: 'book-study', reasons: 'A whole thought' }));
  expect((await ana.get(form)).html).not.toContain('Half a thou');
});
