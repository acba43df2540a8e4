import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, it, vi } from 'vitest';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/platform/ids.ts';
import { newThread, wordsIn } from './ledger.ts';
import { buildProgram, freePort } from './program.ts';
import { hasPostgres, openStage, pairUp } from './stage.ts';
import { idIn, signedIn, type Visitor } from './visitor.ts';

const stage = openStage();
beforeAll(buildProgram);

type Kind = 'post' | 'note' | 'card' | 'minute';

/** Something that somebody sent, whose words occur nowhere else. */
interface Sent {
  by: Visitor;
  kind: Kind;
  words: string;
  path: string;
  fields: Record<string, string>;
  requestId: string;
  acknowledged: boolean;
}

async function send(one: Sent): Promise<boolean> {
  const { status, location } = await one.by.post(one.path, one.fields, one.requestId);
  const saved = status === 303 && location.startsWith('/partnerships/');
  if (!saved && status < 500) throw new Error(`${one.path} answered ${status} ${location}`);
  one.acknowledged ||= saved;
  return saved;
}

it('a live run and its partners’ words outlive ten kills, each word once and in the same order for all', async () => {
  const database: Record<string, string> = hasPostgres ? { DATABASE_URL: (await stage.server()).url } : {};
  const settings = { PORT: String(await freePort()), DATA_DIR: stage.folder(), ...database };
  let program = await stage.start(settings);
  const { ana, ben, anaId, benId, partnership: p } = await pairUp(program.url);
  // Eight clients: each of the two with four devices.
  const more = await Promise.all([anaId, anaId, anaId, benId, benId, benId].map((id) => signedIn(program.url, id)));
  const clients = [ana, ben, ...more];
  const run = idIn(await ana.submit(paths.runs(p), { protocol: 'sorting-ideas' }));
  const [moves, page] = [paths.runMoves(p, run), paths.run(p, run)];
  await ana.submit(moves, { do: 'begin' });
  const silent = /name="visit" value="(\d+)"/.exec((await ana.get(page)).html)?.[1] ?? '';
  const sent: Sent[] = [];
  const told = () => sent.filter((one) => one.acknowledged).length;
  const words = (kind: Kind, from = 0) => sent.slice(from).flatMap((one) => (one.kind === kind ? one.words : []));

  /** One form after the other, until one gets no answer. */
  const writeOn = async (by: Visitor, thread: string, done: () => boolean) => {
    for (let n = 0; !done(); n += 1) {
      const id = newId();
      const kind: Kind = n % 3 === 0 ? 'post' : n % 3 === 1 ? 'note' : 'card';
      const what: Pick<Sent, 'words' | 'path' | 'fields'> = {
        post: { words: `Words ${id}`, path: paths.posts(p, thread), fields: {} },
        note: { words: `Note ${id}`, path: paths.runNotes(p, run), fields: { shared: 'yes' } },
        card: { words: `Card ${id}`, path: paths.runCards(p, run), fields: { visit: silent } },
      }[kind];
      const one = { by, kind, requestId: newId(), acknowledged: false, ...what };
      sent.push({ ...one, fields: { ...what.fields, body: what.words } });
      if (!(await send(sent.at(-1) as Sent).catch(() => false))) return;
    }
  };

  /** The facilitator adds a minute. */
  const addMinute = async () => {
    const added = String(60 * words('minute').length);
    const fields = { do: 'add-60', visit: silent, added };
    sent.push({ by: ana, kind: 'minute', words: added, path: moves, fields, requestId: newId(), acknowledged: false });
    await send(sent.at(-1) as Sent).catch(() => false);
  };

  const found = async (by: Visitor, kind: 'Note' | 'Card') =>
    [...(await by.get(page)).html.matchAll(new RegExp(`<p>(${kind} [0-9a-f-]{36})</p>`, 'g'))].map(([, text]) => text);

  let left = 0;
  for (let round = 1; round <= 10; round += 1) {
    const from = sent.length;
    const thread = await newThread(ana, p, `Round ${round}`);
    const before = told();
    let struck = false;
    const writers = clients.map((by) => writeOn(by, thread, () => struck));
    await vi.waitUntil(() => told() - before >= 12, { timeout: 20_000, interval: 5 });
    const minute = addMinute();
    await pause(Math.random() * 60);
    await program.kill();
    struck = true;
    await Promise.all([...writers, minute]);
    program = await stage.start(settings);
    const unanswered = sent.filter((one) => !one.acknowledged);
    left += unanswered.length;
    // Each twice at the same moment, as an impatient person and their browser do.
    for (const one of unanswered) expect(await Promise.all([send(one), send(one)])).toEqual([true, true]);
    expect(await wordsIn(ana, p, thread)).toEqual(words('post', from).sort());
    expect(await wordsIn(ben, p, thread)).toEqual(words('post', from).sort());
    const notes = await found(ana, 'Note');
    expect(notes.toSorted()).toEqual(words('note').sort());
    expect(await found(ben, 'Note')).toEqual(notes);
    expect((await ana.get(page)).html).toContain(`name="added" value="${60 * words('minute').length}"`);
  }
  expect(left).toBeGreaterThan(10);
  await ana.submit(moves, { do: 'next', visit: silent });
  const cards = await found(ana, 'Card');
  expect(cards.toSorted()).toEqual(words('card').sort());
  expect(await found(ben, 'Card')).toEqual(cards);
});
