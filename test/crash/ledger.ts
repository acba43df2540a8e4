import { newId } from '../../src/platform/ids.ts';
import { paths } from '../../src/paths.ts';
import { idIn, type Visitor } from './visitor.ts';

/** A form that somebody sent. Its words occur nowhere else, so that they can be counted. */
export interface Sent {
  by: Visitor;
  kind: 'post' | 'milestone' | 'reflection';
  words: string;
  path: string;
  fields: Record<string, string>;
  requestId: string;
  /** Whether the person was told that it is saved. */
  acknowledged: boolean;
}

/** Everything that was sent over all rounds. */
export interface Ledger {
  sent: Sent[];
  acknowledged(): number;
  unanswered(): Sent[];
  /** Words of that kind, sorted. */
  words(kind: Sent['kind']): string[];
}

/** An empty one. */
export function openLedger(): Ledger {
  const sent: Sent[] = [];
  return {
    sent,
    acknowledged: () => sent.filter((one) => one.acknowledged).length,
    unanswered: () => sent.filter((one) => !one.acknowledged),
    words: (kind) => sent.flatMap((one) => (one.kind === kind ? one.words : [])).sort(),
  };
}

/** A thread for one round's posts, so that they stay on few pages. @returns its id */
export async function newThread(by: Visitor, partnership: string, title: string): Promise<string> {
  return idIn(await by.submit(paths.threads(partnership), { kind: 'discuss', title, body: 'Here we go.' }));
}

const inThirtyDays = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/**
 * Sends one form after the other as fast as answers come: mostly posts, some milestones and shared reflections. Ends
 * with the first form that gets no answer, or a failed one, and when `done` says so.
 */
export async function writeOn(
  ledger: Ledger,
  by: Visitor,
  place: { partnership: string; thread: string },
  done: () => boolean,
): Promise<void> {
  for (let n = 0; !done(); n += 1) {
    const words = `Words ${newId()}`;
    const one: Sent = { by, words, requestId: newId(), acknowledged: false, ...form(n, place, words) };
    ledger.sent.push(one);
    if (!(await send(one).catch(() => false))) return;
  }
}

function form(n: number, { partnership, thread }: { partnership: string; thread: string }, words: string) {
  if (n % 5 === 3) {
    const fields = { title: words, onDate: inThirtyDays() };
    return { kind: 'milestone', path: paths.milestones(partnership), fields } as const;
  }
  if (n % 5 === 4) {
    const fields = { 'a-short-keep': words, share: 'on' };
    return { kind: 'reflection', path: paths.shortReflection(partnership), fields } as const;
  }
  return { kind: 'post', path: paths.posts(partnership, thread), fields: { body: words } } as const;
}

/**
 * Sends a form, for the first time or again as it was.
 * @returns whether it was saved; throws when no answer came, or one that a whole server does not give
 */
export async function send(one: Sent): Promise<boolean> {
  const { status, location } = await one.by.post(one.path, one.fields, one.requestId);
  const saved = status === 303 && location.startsWith('/partnerships/');
  if (!saved && status < 500) throw new Error(`${one.path} answered ${status} ${location}`);
  one.acknowledged ||= saved;
  return saved;
}

/**
 * Sends what got no answer again with the same requestIds, each twice at the same moment, as an impatient person and
 * their browser do. Throws when one is not taken.
 */
export async function sendAgain(ledger: Ledger): Promise<void> {
  for (const one of ledger.unanswered()) {
    const saved = await Promise.all([send(one), send(one)]);
    if (saved.includes(false)) throw new Error(`${one.path} was not taken when it was sent again`);
  }
}

/** The words of posts on all pages of a thread, sorted, once for each time they stand there. */
export async function wordsIn(by: Visitor, partnership: string, thread: string): Promise<string[]> {
  const found: string[] = [];
  for (let page = 1; page < 100; page += 1) {
    const { html } = await by.get(`${paths.thread(partnership, thread)}?page=${page}`);
    // Further pages than there are show the last one.
    if (page > 1 && !html.includes(`?page=${page - 1}"`)) break;
    found.push(...[...html.matchAll(/<p>(Words [0-9a-f-]{36})<\/p>/g)].map((match) => match[1] ?? ''));
  }
  return found.sort();
}
