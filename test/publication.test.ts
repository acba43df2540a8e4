import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import { deciding } from './deciding.ts';
import { letters, write } from './letter-box.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { proposes, says, page, status } = deciding(() => world);
const plain = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
const shows = async (who: Name, p: string, fields: Record<string, string>) =>
  (await world.as(who)).post(paths.newProposal(p, 'publishing'), {
    title: 'What drawing first did',
    body: 'They **talked** more.',
    readers: 'people',
    people: '',
    reasons: '',
    ...fields,
  });

describe('Showing something to others', () => {
  let p: string;
  beforeAll(async () => {
    p = (await partnersIn(world, ['ana', 'ben', 'dev'], { statement: 'OUR OBJECTIVE' })).partnershipId;
  });
  const pageOf = async () => /\/shown\/[0-9a-f-]{36}/.exec(await page('fatima', paths.shown))?.[0] ?? '';

  test('begins with words that are there, and asks for somebody who can be found', async () => {
    await world.database.asOwner((db) =>
      db
        .insertInto('closing')
        .values({
          district_id: world.districtId,
          partnership_id: p,
          opened_by: world.people.ana,
          summary: 'We draw before we talk.',
          summary_version: 1,
        })
        .execute(),
    );
    const decided = await proposes('ana', p, 'We meet on Mondays', { reasons: 'The library is free.' });
    for (const who of ['ben', 'dev'] as const) await says(who, p, decided, 'agree');
    const form = `${paths.newProposal(p, 'publishing')}&from=`;
    expect(await page('ana', `${form}summary`)).toContain('We draw before we talk.');
    expect(await page('ana', `${form}decisions`)).toContain('The library is free.');
    const thread = await (await world.as('ben')).post(paths.threads(p), {
      kind: 'share',
      title: 'Cards',
      formality: '',
      body: 'Three ways to begin.',
    });
    expect(await page('ana', `${form}${thread.location.split('/').at(-1)}`)).toContain('Three ways to begin.');
    expect(await page('ana', `${form}nothing`)).toContain('your joint summary');
    const nobody = await shows('ana', p, { people: 'Nobody Inparticular' });
    expect(nobody.status).toBe(422);
    for (const text of ['exactly one person for', 'They **talked** more.']) expect(nobody.html).toContain(text);
  });

  test('needs every member, who sees exactly what will be shown and to whom; then its readers see that and no more', async () => {
    const made = await shows('ana', p, { people: `fatima haddad, ${world.emails.grace}` });
    const id = made.location.split('/').at(-1) ?? '';
    const preview = plain(await page('ben', paths.proposal(p, id)));
    for (const text of ['Fatima Haddad and Grace Lin', 'They talked more.', 'Grace Lin: one of you evaluates'])
      expect(preview).toContain(text);
    await says('ben', p, id, 'agree');
    await says('dev', p, id, 'aside');
    expect(await status(id)).toBe('open');
    await says('ana', p, id, 'agree');
    expect(await status(id)).toBe('open');
    expect(plain(await page('ana', paths.proposal(p, id)))).toContain(
      'Every one of you has to agree to this. Not yet: Dev Patel.',
    );
    expect(await page('fatima', paths.shown)).not.toContain('What drawing first did');
    await says('dev', p, id, 'reservation', 'Only them, please');
    expect(await status(id)).toBe('decided');
    const agreed = plain(await page('ana', paths.proposal(p, id)));
    expect(agreed).toContain('Every one of you agreed to show this, exactly so, to Fatima Haddad and Grace Lin:');
    expect(agreed).not.toContain('once every one of you has agreed');

    await write(world);
    const [letter] = (await letters(world)).filter((one) => one.email === world.emails.fatima);
    expect(letter?.body_text).toContain('A partnership in your district');
    for (const text of ['drawing', 'talked', 'Dev', 'OUR OBJECTIVE']) expect(letter?.body_text).not.toContain(text);
    expect(await page('fatima', paths.home)).toContain('What drawing first did');
    const shown = await pageOf();
    const seen = await page('fatima', shown);
    expect(seen).toContain('They <strong>talked</strong> more.');
    for (const text of ['Ana Reyes', 'OUR OBJECTIVE', 'Only them, please']) expect(seen).not.toContain(text);
    for (const who of ['carmen', 'hank', 'iris', 'zoe'] as const)
      expect((await (await world.as(who)).get(shown)).status, who).toBe(404);
    expect((await (await world.as('fatima')).get(paths.proposal(p, id))).status).toBe(404);
    expect(plain(await page('dev', paths.accessLog(p)))).toContain('Fatima Haddad');
    await page('ben', shown);
    expect(plain(await page('dev', paths.accessLog(p)))).not.toContain('Ben Whitlock');
  });

  test('any member ends it, at once', async () => {
    const shown = await pageOf();
    const ours = await page('dev', paths.publications(p));
    const ending = new RegExp(`${paths.publications(p)}/[0-9a-f-]{36}/ending`).exec(ours)?.[0] ?? '';
    expect((await (await world.as('fatima')).post(ending)).status).toBe(404);
    expect((await (await world.as('dev')).submit(ending)).html).toContain('no longer shown');
    expect((await (await world.as('fatima')).get(shown)).status).toBe(404);
    expect(await page('grace', paths.shown)).not.toContain('What drawing first did');
  });

  test('to the whole district, with names: everybody reads it there, and nobody elsewhere', async () => {
    const { partnershipId } = await partnersIn(world, ['iris', 'carmen']);
    const made = await shows('iris', partnershipId, { readers: 'district', names: 'on', title: 'For everybody' });
    const id = made.location.split('/').at(-1) ?? '';
    expect(plain(await page('iris', paths.proposal(partnershipId, id)))).toContain(
      'Everybody in the district can read it',
    );
    await says('iris', partnershipId, id, 'agree');
    await says('carmen', partnershipId, id, 'agree');
    expect(await page('hank', paths.shown)).toContain('For everybody');
    expect(await page('hank', paths.shown)).toMatch(/Iris Novak, Carmen Ortiz|Carmen Ortiz, Iris Novak/);
    expect(await page('zoe', paths.shown)).not.toContain('For everybody');
    // Nobody is left who could end it: then nobody reads it.
    await world.database.asOwner((db) =>
      db
        .updateTable('membership')
        .set({ left_at: world.clock.now() })
        .where('partnership_id', '=', partnershipId)
        .execute(),
    );
    expect(await page('hank', paths.shown)).not.toContain('For everybody');
  });

  test('the database shows nothing that not every member agreed to, and lets nobody change what is shown', async () => {
    const open =
      (await shows('ana', p, { people: 'Fatima Haddad', title: 'Not yet' })).location.split('/').at(-1) ?? '';
    await says('ana', p, open, 'agree');
    const scope = { districtId: world.districtId, personId: world.people.ana };
    const early = world.database.asPerson(scope, (db) =>
      sql`insert into publication (district_id, partnership_id, proposal_id, title, body, readers)
        values (${world.districtId}, ${p}, ${open}, 'x', 'x', 'district')`.execute(db),
    );
    await expect(early).rejects.toThrow(/row-level security/);
    const forced = world.database.asPerson(scope, async (db) => {
      await sql`update proposal set status = 'decided' where id = ${open}`.execute(db);
      await sql`insert into publication (district_id, partnership_id, proposal_id, title, body, readers)
        values (${world.districtId}, ${p}, ${open}, 'x', 'x', 'district')`.execute(db);
    });
    await expect(forced).rejects.toThrow(/row-level security/);
    await expect(
      world.database.asPerson(scope, (db) => sql`update publication set body = 'other words'`.execute(db)),
    ).rejects.toThrow(/only ends/);
  });
});
