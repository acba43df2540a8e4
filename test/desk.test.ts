import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDue } from '../src/letters/write.ts';
import { lookForOverlaps } from '../src/matching/overlaps/look.ts';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import type { Name } from './cast.ts';
import { settings } from './letter-box.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const day = 24 * 60 * 60 * 1000;

/** Writes an open objective as `name` and gives its id. */
async function open(name: Name, statement: string, more: Record<string, string> = {}): Promise<string> {
  const fields = { statement, next: 'open', crossSchool: 'on', ...more };
  const answer = await (await world.as(name)).post(paths.objectives, fields);
  return answer.location.split('/')[2] ?? '';
}

const page = async (name: Name, path: string) => (await (await world.as(name)).get(path)).html;
const owner = <R>(query: ReturnType<typeof sql<R>>) =>
  world.database.asOwner(async (db) => (await query.execute(db)).rows);

/** A partnership that went quiet so many days ago. */
async function gone(names: readonly Name[], days: number): Promise<string> {
  const { partnershipId } = await partnersIn(world, names, { statement: 'What only we know' });
  await owner(
    sql`update partnership set last_activity_at = ${new Date(world.clock.now().getTime() - days * day)} where id = ${partnershipId}`,
  );
  return partnershipId;
}

describe('overlaps across schools', () => {
  it('name open objectives of different schools that want the same, and follow what becomes of them', async () => {
    await open('ben', 'Exit tickets that show who understood fractions');
    const carmens = await open('carmen', 'Fractions: exit tickets to see who understood');
    await open('iris', 'Exit tickets showing who understood the fractions', { crossSchool: '' });
    await open('grace', 'Exit tickets that show who understood fractions today');
    await open('esi', 'Exit tickets that show who understood fractions at once');
    await open('jo', 'A calm start to the morning');
    const anas = await open('ana', 'Exit tickets: who understood fractions?');
    await owner(sql`update objective set visibility = 'draft' where id = ${anas}`);
    const path = paths.deskList('overlaps');
    expect(await page('fatima', path)).toContain('We are looking for them');
    expect(world.nudged).toContain('overlaps');

    await lookForOverlaps(world.database, world.clock);
    const shown = await page('fatima', path);
    for (const there of ['Ben Whitlock', 'Carmen Ortiz', paths.deskObjective(carmens)]) expect(shown).toContain(there);
    // Iris keeps to her school, Jo wants something else, Ana's is private; Grace evaluates Esi.
    for (const absent of ['Iris Novak', 'Jo Tanaka', 'Ana Reyes']) expect(shown).not.toContain(absent);
    expect(shown.includes('Grace Lin') && shown.includes('Esi Mensah')).toBe(false);
    for (const name of ['ana', 'grace', 'hank'] as const)
      expect((await (await world.as(name)).get(path)).status).toBe(404);

    await (await world.as('carmen')).post(paths.objectiveVisibility(carmens), { visibility: 'draft' });
    expect(await page('fatima', path)).not.toContain('Fractions: exit tickets');
  });

  it('are looked for again only when something has changed', async () => {
    const looked = async () =>
      (
        await owner(sql<{ at: Date }>`select at from overlap_look where district_id = ${world.districtId}`)
      )[0]?.at.getTime();
    await lookForOverlaps(world.database, world.clock);
    const before = await looked();
    world.clock.advance(1000);
    await lookForOverlaps(world.database, world.clock);
    expect(await looked()).toBe(before);
    await open('dev', 'Choir as a place to practise listening');
    await lookForOverlaps(world.database, world.clock);
    expect(await looked()).not.toBe(before);
  });
});

describe('an offer of help to a partnership that has gone quiet', () => {
  it('reaches its members without showing who they are, once in a while, and changes nothing of theirs', async () => {
    const partnership = await gone(['ana', 'esi', 'dev'], 40);
    const quiet = await page('fatima', paths.deskList('quiet'));
    const form = { partnership, occasion: 'quiet', back: 'quiet' };
    expect(quiet).toContain(`value="${partnership}"`);
    for (const name of ['ana', 'grace', 'hank', 'zoe'] as const)
      expect((await (await world.as(name)).post(paths.deskOffers, form)).status).not.toBe(200);
    const fatima = await world.as('fatima');
    const [one, two] = await Promise.all([fatima.post(paths.deskOffers, form), fatima.post(paths.deskOffers, form)]);
    expect([one.location, two.location]).toEqual([paths.deskList('quiet'), paths.deskList('quiet')]);
    expect(await owner(sql`select 1 from help_offer where partnership_id = ${partnership}`)).toHaveLength(1);
    const after = await page('fatima', paths.deskList('quiet'));
    expect(after).toContain('40 days ago');
    expect(after).not.toContain(`value="${partnership}"`);
    for (const secret of ['What only we know', 'Ana Reyes', 'Esi', 'Dev Patel']) expect(after).not.toContain(secret);

    for (const name of ['ana', 'dev'] as const) {
      expect(await page(name, paths.home)).toContain('Fatima Haddad offers you a hand');
      expect(await page(name, paths.partnership(partnership))).toContain('not who you are, and not what you write');
    }
    expect(await page('ana', paths.history(partnership))).toContain('Fatima Haddad offered help.');
    await world.database.asSystem((db) => writeDue(db, settings(world), world.clock.now()));
    const letters = await owner(
      sql<{
        email: string;
        body: string;
      }>`select email, body_text as body from letter where subject like '%offers you a hand'`,
    );
    expect(letters.map(({ email }) => email).sort()).toEqual(
      [world.emails.ana, world.emails.dev, world.emails.esi].sort(),
    );
    for (const { body } of letters) expect(body).not.toContain('What only we know');
  });

  it('is answered by asking for help in one’s own name, or by saying that all is well', async () => {
    const [asks, fine] = [await gone(['ben', 'iris'], 50), await gone(['carmen', 'jo'], 60)];
    const fatima = await world.as('fatima');
    for (const partnership of [asks, fine]) await fatima.post(paths.deskOffers, { partnership, occasion: 'quiet' });
    const offerTo = async (partnership: string) =>
      (await owner(sql<{ id: string }>`select id from help_offer where partnership_id = ${partnership}`))[0]?.id ?? '';
    const [ben, carmen] = [await world.as('ben'), await world.as('carmen')];
    const toBen = paths.helpOffer(asks, await offerTo(asks));
    expect(await page('ben', toBen)).toContain('Fatima Haddad');
    expect((await ben.post(toBen, { message: '' })).status).toBe(422);
    expect((await ben.submit(toBen, { message: 'We can’t find a time to meet' })).html).toContain('on its way');
    const desk = await page('fatima', paths.desk);
    expect(desk).toContain('We can’t find a time to meet');
    expect(desk).not.toContain('What only we know');
    // Whoever answers is not quiet.
    expect(await page('fatima', paths.deskList('quiet'))).not.toContain('50 days ago');
    expect((await ben.post(toBen, { message: 'Again' })).location).toBe(paths.partnership(asks));

    const toCarmen = await offerTo(fine);
    await carmen.submit(paths.helpRefusal(fine, toCarmen));
    expect(await page('jo', paths.home)).not.toContain('offers you a hand');
    await owner(
      sql`update partnership set last_activity_at = ${new Date(world.clock.now().getTime() - 60 * day)} where id = ${fine}`,
    );
    const answered = await page('fatima', paths.deskList('quiet'));
    expect(answered).toContain('Not now, they said');
    for (const secret of ['Carmen Ortiz', 'Jo Tanaka']) expect(answered).not.toContain(secret);
    const earlier = (days: number) =>
      owner(
        sql`update help_offer set offered_at = offered_at - ${days} * interval '1 day' where partnership_id = ${fine}`,
      );
    await earlier(40);
    await fatima.post(paths.deskOffers, { partnership: fine, occasion: 'quiet' });
    expect(await owner(sql`select 1 from help_offer where partnership_id = ${fine}`)).toHaveLength(1);
    await earlier(60);
    await fatima.post(paths.deskOffers, { partnership: fine, occasion: 'quiet' });
    expect(await owner(sql`select 1 from help_offer where partnership_id = ${fine}`)).toHaveLength(2);
  });

  it('goes to nobody who has not gone quiet, to no other district and to nothing that is not there', async () => {
    const { partnershipId } = await partnersIn(world, ['ana', 'ben']);
    await owner(sql`update partnership set last_activity_at = ${world.clock.now()} where id = ${partnershipId}`);
    const fatima = await world.as('fatima');
    for (const partnership of [partnershipId, newId()]) {
      for (const occasion of ['quiet', 'revisit', 'x'])
        expect((await fatima.post(paths.deskOffers, { partnership, occasion })).location).toBe(paths.desk);
      expect(await owner(sql`select 1 from help_offer where partnership_id = ${partnership}`)).toEqual([]);
    }
    expect((await fatima.post(paths.deskOffers, { partnership: 'x' })).status).toBe(404);
  });
});

describe('a revisit due', () => {
  it('is known to specialists by its dates alone, and they may remind the members', async () => {
    const { partnershipId } = await partnersIn(world, ['dev', 'iris'], { statement: 'Two years of physics together' });
    const today = world.clock.now().toISOString().slice(0, 10);
    await owner(sql`insert into timeline (district_id, partnership_id, starts_on, ends_on, intended_days, revisit_on)
      values (${world.districtId}, ${partnershipId}, ${today}::date - 360, ${today}::date + 3, 700, ${today}::date - 2)`);
    const due = await page('fatima', paths.deskList('revisits'));
    expect(due).toContain(`value="${partnershipId}"`);
    for (const secret of ['physics', 'Dev Patel', 'Iris Novak']) expect(due).not.toContain(secret);
    await (await world.as('fatima')).post(paths.deskOffers, { partnership: partnershipId, occasion: 'revisit' });
    expect(await page('iris', paths.partnership(partnershipId))).toContain('Your year comes to its end');
    for (const name of ['dev', 'hank', 'grace'] as const) {
      const seen = await world.database.asPerson({ districtId: world.districtId, personId: world.people[name] }, (db) =>
        sql`select * from revisits_due(current_date + 4000)`.execute(db),
      );
      expect(seen.rows).toEqual([]);
    }
    await owner(sql`update timeline set revisit_on = null where partnership_id = ${partnershipId}`);
    expect(await page('fatima', paths.deskList('revisits'))).not.toContain(partnershipId);
  });
});

describe('helping one person to the end', () => {
  const invitationOf = async (name: Name) => {
    const page = (await (await world.as(name)).get(paths.home)).html;
    return /\/invitations\/([0-9a-f-]{36})/.exec(page)?.[1] ?? '';
  };

  it('follows the answers on the same page, and offers the next when one says no', async () => {
    await world.database.asOwner((db) =>
      sql`update invitation set status = 'withdrawn' where status = 'pending'`.execute(db),
    );
    const mine = { subjects: 'Art', grades: '11', focus: 'feedback' };
    const objective = await open('jo', 'Sketchbook comments that students come back to', mine);
    await open('dev', 'Comments on sketchbooks that students come back to', mine);
    await open('esi', 'Comments that students come back to in sketchbooks', mine);
    const fatima = await world.as('fatima');
    const path = paths.deskObjective(objective);
    const choice = { people: world.people.dev, note: 'Both of you comment on sketchbooks' };
    expect((await fatima.post(paths.deskInvitations(objective), choice)).location).toBe(path);
    expect((await fatima.get(path)).html).toContain('Whom you asked');
    await (await world.as('jo')).submit(paths.invitationAnswer(await invitationOf('jo')), {
      answer: 'accept',
      commitment: 'I will bring sketchbooks',
    });
    await (await world.as('dev')).submit(paths.invitationAnswer(await invitationOf('dev')), {
      answer: 'decline',
      word: 'Not this term',
    });
    const after = (await fatima.get(path)).html;
    for (const there of ['Said yes', 'Said no', 'Not this term', 'Dev Patel said no', 'Invite Esi'])
      expect(after).toContain(there);
    expect(after).not.toContain(`value="${world.people.dev}"`);
    const list = (await fatima.get(paths.deskList('invitations'))).html;
    expect(list).toContain('Who else might fit');

    await fatima.submit(paths.deskInvitations(objective), { people: world.people.esi, note: '' });
    const rows = await world.database.asOwner((db) =>
      sql<{ partnerships: number; jo: number }>`select count(distinct partnership_id)::int as partnerships,
        (count(*) filter (where person_id = ${world.people.jo}))::int as jo from invitation where objective_id = ${objective}`.execute(
        db,
      ),
    );
    expect(rows.rows).toEqual([{ partnerships: 1, jo: 1 }]);
    await (await world.as('esi')).submit(paths.invitationAnswer(await invitationOf('esi')), {
      answer: 'accept',
      commitment: 'I am in',
    });
    // It found its partners: the answers stay, the objective is theirs.
    const followed = (await fatima.get(path)).html;
    expect(followed).toContain('Esi Mensah');
    expect(followed).not.toContain('Sketchbook comments that students');
    expect((await (await world.as('hank')).get(path)).status).toBe(404);
    const third = await fatima.post(paths.deskInvitations(objective), { people: world.people.iris, note: '' });
    expect(third.status).toBe(404);
  });
});
