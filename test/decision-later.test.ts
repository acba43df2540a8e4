import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remind } from '../src/letters/remind.ts';
import { paths } from '../src/paths.ts';
import { addDays, localDate } from '../src/platform/local-date.ts';
import { deciding } from './deciding.ts';
import { letters, settings } from './letter-box.ts';
import { partnersIn } from './partners.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { proposes, says, page, status } = deciding(() => world);
const day = (from: number) => addDays(localDate(world.clock.now(), 'America/Denver'), from);
const plain = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('Choosing one of several', () => {
  let p: string;
  beforeAll(async () => {
    p = (await partnersIn(world, ['ana', 'ben', 'dev'])).partnershipId;
  });
  const asks = async (options: string[]) => {
    const fields = Object.fromEntries(options.map((option, at) => [`option${at + 1}`, option]));
    return (await world.as('ana')).post(paths.newProposal(p, 'choice'), {
      title: 'Which book?',
      reasons: '',
      ...fields,
    });
  };
  const picks = async (who: 'ana' | 'ben' | 'dev', id: string, approve: string[], more = {}, version = '1') =>
    (await world.as(who)).post(paths.positions(p, id), { approve, version, ...more });

  test('asks for two distinct options, and keeps what was typed', async () => {
    const one = await asks(['Only this']);
    expect(one.status).toBe(422);
    expect(one.html).toContain('Name at least two things');
    expect(one.html).toContain('value="Only this"');
    expect((await asks(['This', 'this '])).html).toContain('Two of these are the same');
  });

  test('a tie decides nothing: whoever asked asks again among those level, and what most approve is chosen', async () => {
    const made = await asks(['Talk moves', 'Number sense', 'Slow reading']);
    const id = made.location.split('/').at(-1) ?? '';
    expect(await page('ana', paths.proposal(p, id))).toContain('Waiting for');
    expect((await picks('ana', id, ['0', '1'])).status).toBe(303);
    expect((await picks('ben', id, ['1'], { objectsTo: '2' })).html).toContain('Say why you object');
    expect((await picks('ben', id, ['1'], { objectsTo: '2', reason: 'We read it last year' })).status).toBe(303);
    expect((await picks('dev', id, ['0', '2'])).status).toBe(303);
    expect(await status(id)).toBe('open');
    const tied = plain(await page('dev', paths.proposal(p, id)));
    for (const text of [
      'these are level: “Talk moves” and “Number sense”',
      'Ana Reyes can ask again',
      'objection: Ben Whitlock',
    ])
      expect(tied).toContain(text);
    expect(await page('ana', paths.home)).toContain('several options are level');
    expect(await page('ben', paths.home)).not.toContain('several options are level');
    expect((await (await world.as('ben')).post(paths.proposalTie(p, id), { version: '1' })).status).toBe(409);

    const again = await (await world.as('ana')).submit(paths.proposalTie(p, id), { version: '1' });
    expect(again.html).toContain('Everyone is asked again');
    expect(plain(again.html)).toContain('[taken out:');
    expect((await picks('dev', id, ['2'], {}, '2')).html).toContain('Tick what you could live with');
    for (const who of ['ana', 'ben'] as const) await picks(who, id, ['0'], {}, '2');
    expect((await picks('dev', id, ['none'], {}, '2')).status).toBe(303);
    expect(await status(id)).toBe('decided');
    const record = plain(await page('ben', paths.decisions(p)));
    for (const text of ['Chosen: Talk moves', 'Approves “Talk moves”.', 'Leaves it to the others.'])
      expect(record).toContain(text);
  });

  test('where all of them are level, all of them are asked about again', async () => {
    const id = (await asks(['Mondays', 'Fridays'])).location.split('/').at(-1) ?? '';
    await picks('ana', id, ['0']);
    await picks('ben', id, ['1']);
    await picks('dev', id, ['none']);
    await (await world.as('ana')).submit(paths.proposalTie(p, id), { version: '1' });
    expect(plain(await page('dev', paths.proposal(p, id)))).toContain('Waiting for');
    expect((await picks('dev', id, ['1'], {}, '1')).status).toBe(409);
    await (await world.as('ana')).submit(paths.withdrawal(p, id), {});
  });

  test('the record can be taken along, whole, as a page and as a file', async () => {
    const sheet = plain(await page('ben', paths.decisionsExport(p)));
    for (const text of [
      'Our decisions',
      'Which book?',
      'Wording 1',
      'Objects to “Slow reading”.',
      'We read it last year',
    ])
      expect(sheet).toContain(text);
    const file = await (await world.as('ben')).get(paths.decisionsFile(p));
    expect(file.headers.get('content-disposition')).toContain('decisions.json');
    const { decisions } = JSON.parse(file.html) as {
      decisions: { title: string; status: string; chosen: string; versions: { options: string[] }[] }[];
    };
    const book = decisions.find((decision) => decision.title === 'Which book?' && decision.status === 'decided');
    expect(book).toMatchObject({ chosen: 'Talk moves', status: 'decided', proposedBy: 'Ana Reyes' });
    expect(book?.versions.map((version) => version.options.length)).toEqual([3, 2]);
    for (const who of ['carmen', 'fatima', 'grace', 'hank', 'zoe'] as const)
      for (const path of [paths.decisionsExport(p), paths.decisionsFile(p)])
        expect((await (await world.as(who)).get(path)).status).toBe(404);
  });
});

describe('Not now', () => {
  test('what is put off asks nobody, keeps its positions, and comes back on its day or when it is taken up', async () => {
    const { partnershipId: p } = await partnersIn(world, ['jo', 'ben', 'dev']);
    const id = await proposes('jo', p, 'We film a lesson');
    await says('ben', p, id, 'reservation', 'Ask the families first');
    const asked = async () => (await page('dev', paths.home)).includes(paths.proposal(p, id));
    expect(await asked()).toBe(true);
    const dev = await world.as('dev');
    expect((await dev.post(paths.proposalLater(p, id), { until: day(0) })).status).toBe(422);
    expect((await dev.submit(paths.proposalLater(p, id), { until: day(3) })).html).toContain(
      'Dev Patel put this off until',
    );
    expect(await asked()).toBe(false);
    expect(await page('dev', paths.decisions(p))).toContain('These ask nobody for now');
    world.clock.advance(3 * 86_400_000);
    expect(await asked()).toBe(true);
    world.clock.advance(-3 * 86_400_000);
    await dev.submit(paths.proposalLater(p, id), { until: '' });
    expect(plain(await page('ben', paths.proposal(p, id)))).toContain('Dev Patel put this off for now.');
    await (await world.as('ben')).submit(paths.proposalLater(p, id), { up: 'yes' });
    expect(await asked()).toBe(true);
    expect(await page('dev', paths.proposal(p, id))).toContain('Ask the families first');
    await says('dev', p, id, 'agree');
    expect(await status(id)).toBe('decided');
    expect((await dev.post(paths.proposalLater(p, id), { until: '' })).status).toBe(409);
  });

  test('a decision comes back on the day its members chose, until they say it holds', async () => {
    const { partnershipId: p } = await partnersIn(world, ['iris', 'carmen']);
    const id = await proposes('iris', p, 'We meet on Mondays', { revisitOn: day(3) });
    await says('carmen', p, id, 'agree');
    const due = async () => (await page('iris', paths.home)).includes('look at a decision again');
    expect(await due()).toBe(false);
    world.clock.advance(3 * 86_400_000);
    expect(await due()).toBe(true);
    const open = await page('iris', paths.proposal(p, id));
    for (const text of ['You wanted to look at this again', 'It still holds', 'Propose something else'])
      expect(open).toContain(text);
    await (await world.as('iris')).submit(paths.decisionRevisit(p, id), {});
    expect(await due()).toBe(false);
    world.clock.advance(-3 * 86_400_000);
    expect((await (await world.as('carmen')).post(paths.decisionRevisit(p, id), { revisitOn: day(-1) })).status).toBe(
      422,
    );
    await (await world.as('carmen')).submit(paths.decisionRevisit(p, id), { revisitOn: day(7) });
    expect(await page('iris', paths.proposal(p, id))).toContain('You want to look at this again on');
  });

  test('the day before, those who have not answered get a letter, and their home marks it; once', async () => {
    const { partnershipId: p } = await partnersIn(world, ['esi', 'hank', 'iris']);
    const open = await proposes('esi', p, 'SECRETWORD', { decideBy: day(1) });
    const later = await proposes('esi', p, 'SECRETWORD too', { decideBy: day(1) });
    await says('iris', p, open, 'agree');
    await (await world.as('hank')).submit(paths.proposalLater(p, later), { until: day(9) });
    expect(await page('hank', paths.home)).toMatch(/badge-waits">by /);
    await world.database.asOwner((db) => db.deleteFrom('letter').execute());
    const run = () => world.database.asSystem((db) => remind(db, settings(world), world.clock.now()));
    await run();
    expect(await letters(world)).toEqual([]); // the letter of the proposal itself has only just gone out
    await world.database.asOwner((db) =>
      db
        .updateTable('proposal')
        .set({ created_at: new Date(world.clock.now().getTime() - 7 * 3_600_000) })
        .execute(),
    );
    await run();
    await run();
    const written = (await letters(world)).filter((letter) => letter.kind === 'decision');
    expect(written.map((letter) => letter.email)).toEqual([world.emails.hank]);
    expect(written[0]?.subject).toContain('Tomorrow');
    expect(written[0]?.body_text).toContain(paths.proposal(p, open));
    expect(JSON.stringify(written)).not.toContain('SECRETWORD');
  });
});

test('Whoever joins later reads what was decided before they came, and why', async () => {
  const { partnershipId: p } = await partnersIn(world, ['ana', 'jo']);
  const id = await proposes('ana', p, 'We keep phones away', { reasons: 'We listen better.' });
  await says('jo', p, id, 'agree', 'Mine buzzes');
  await world.database.asOwner((db) =>
    db
      .insertInto('membership')
      .values({
        district_id: world.districtId,
        partnership_id: p,
        person_id: world.people.dev,
        commitment: 'I come too.',
        joined_at: new Date(world.clock.now().getTime() + 60_000),
      })
      .execute(),
  );
  const html = await page('dev', paths.decisions(p));
  for (const text of ['What was decided before you came', 'We keep phones away', 'We listen better.', 'Mine buzzes'])
    expect(html).toContain(text);
  expect(await page('jo', paths.decisions(p))).not.toContain('before you came');
});
