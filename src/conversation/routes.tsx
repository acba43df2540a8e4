import { Hono } from 'hono';
import { z } from 'zod';
import { partnershipPage } from '../partnership/page.tsx';
import { whoIsHere } from '../partnership/presence/store.ts';
import { formalities, type Partnership } from '../partnership/partnership.ts';
import { noteFor } from '../partnership/notes/store.ts';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { isId, one, type Problem, parse, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { post, readThread, startThread, turnThreadDial } from './actions.ts';
import { lastPage, longestTitle, pageSize, quoted, threadKinds, withQuote } from './conversation.ts';
import { fetchTitles } from './links/fetch.ts';
import { keepMuted } from './marks-store.ts';
import { reach, reachThread } from './reach.ts';
import { guestsHere } from './guests/present.ts';
import { type OpenThread, placeOf, postOf, postsOf, threadsOf } from './store.ts';
import { runsOf } from './runs/store.ts';
import { ConversationView } from './views/conversation.tsx';
import { ThreadView } from './views/thread.tsx';
import { readWriting } from './writing.ts';

const threadForm = z.object({
  kind: z.enum(threadKinds, 'conversation.choose_kind'),
  title: z.string().trim().max(longestTitle, 'conversation.title_too_long').default(''),
  formality: z.enum(['', ...formalities], 'conversation.choose_kind').default(''),
});

/** Threads: the list of them, each with its posts, and writing in them. */
export const conversationRoutes = new Hono<Env>();

conversationRoutes.get(paths.conversation(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const form = paths.threads(partnership.id);
  const draft = await draftFor(c.var.db, c.var.person, form);
  const kind = c.req.query('kind') ?? '';
  return listPage(
    c,
    partnership,
    draft ?? { kind: threadKinds.some((k) => k === kind) ? kind : '' },
    [],
    draft !== null,
  );
});

conversationRoutes.post(paths.threads(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const parsed = parse(threadForm, typed);
  const writing = await readWriting(c, partnership, typed);
  if (!parsed.ok || !writing.ok) {
    const problems = [...(parsed.ok ? [] : parsed.problems), ...(writing.ok ? [] : writing.problems)];
    return listPage(c, partnership, typed, problems, false, 422);
  }
  const { formality, ...rest } = parsed.value;
  const { id, postId } = await startThread(
    c.var.db,
    c.var.person,
    partnership,
    { ...rest, ...writing.value, formality: formality || null },
    c.var.now,
  );
  await fetchTitles(c, partnership, postId, writing.value.body);
  await clearDraft(c.var.db, c.var.person, paths.threads(partnership.id));
  return see(c, paths.thread(partnership.id, id), 'conversation.started');
});

conversationRoutes.get(paths.thread(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const { partnership, thread } = found;
  const { db, person } = c.var;
  const draft = await draftFor(db, person, paths.posts(partnership.id, thread.id));
  const quote = c.req.query('quote');
  const source = isId(quote) ? await postOf(db, thread, quote) : null;
  const added = source && !source.deletedAt ? quoted(source.authorName, source.body) : undefined;
  const typed = added ? { ...draft, body: withQuote(one(draft ?? {}, 'body'), added) } : (draft ?? {});
  return threadPage(c, partnership, thread, typed, [], draft !== null && !added, 200, added);
});

conversationRoutes.post(paths.threadFormality(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const { partnership, thread } = found;
  const asked = one(await readForm(c), 'formality');
  const here = paths.thread(partnership.id, thread.id);
  if (partnership.status === 'closed') return see(c, here, 'conversation.closed', 'info');
  const formality = formalities.find((known) => known === asked) ?? null;
  await turnThreadDial(c.var.db, c.var.person, partnership, thread, formality);
  return see(c, here, 'conversation.dial.changed');
});

conversationRoutes.post(paths.posts(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const { partnership, thread } = found;
  const typed = await readForm(c);
  const writing = await readWriting(c, partnership, typed);
  if (!writing.ok) return threadPage(c, partnership, thread, typed, writing.problems, false, 422);
  const id = await post(c.var.db, c.var.person, partnership, thread.id, writing.value, c.var.now);
  await fetchTitles(c, partnership, id, writing.value.body);
  await clearDraft(c.var.db, c.var.person, paths.posts(partnership.id, thread.id));
  const page = lastPage(thread.postCount + 1);
  return see(c, `${paths.thread(partnership.id, thread.id)}${page > 1 ? `?page=${page}` : ''}#post-${id}`);
});

conversationRoutes.post(paths.muting(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const { partnership, thread } = found;
  const muted = one(await readForm(c), 'muted') === 'yes';
  await keepMuted(c.var.db, partnership, thread, c.var.person, muted, c.var.now);
  return see(
    c,
    paths.thread(partnership.id, thread.id),
    muted ? 'conversation.muted_done' : 'conversation.followed_done',
  );
});

async function listPage(
  c: Request,
  partnership: Partnership,
  typed: Typed,
  problems: Problem[],
  restored: boolean,
  status: 200 | 422 = 200,
) {
  const { db, person, now, t, format } = c.var;
  const [threads, runs] = await Promise.all([threadsOf(db, partnership, person), runsOf(db, partnership)]);
  return partnershipPage(
    c,
    partnership,
    {
      title: t('conversation.title'),
      step: 'conversation',
      children: (
        <ConversationView
          partnership={partnership}
          threads={threads}
          runs={runs}
          now={now}
          typed={typed}
          problems={problems}
          restored={restored}
          requestId={newId()}
          me={person.id}
          language={c.var.language}
          t={t}
          format={format}
        />
      ),
    },
    status,
  );
}

async function threadPage(
  c: Request,
  partnership: Partnership,
  thread: OpenThread,
  typed: Typed,
  problems: Problem[],
  restored: boolean,
  status: 200 | 422 = 200,
  added?: string,
) {
  const { db, person, now, t, format } = c.var;
  const last = lastPage(thread.postCount);
  const page = await pageAsked(c, thread, last);
  const [posts, note, here, guests] = await Promise.all([
    postsOf(db, thread, page),
    noteFor(db, person, partnership, thread.id),
    whoIsHere(db, partnership, now),
    guestsHere(c, partnership, thread.id),
  ]);
  // Read up to what is shown: later pages stay new.
  const shown = page < last ? posts.at(-1)?.createdAt : now;
  if (shown) await readThread(db, person, partnership, thread, shown);
  return partnershipPage(
    c,
    partnership,
    {
      title: thread.title,
      step: 'conversation',
      children: (
        <ThreadView
          partnership={partnership}
          thread={thread}
          posts={posts}
          guests={guests}
          page={page}
          last={last}
          typed={typed}
          problems={problems}
          restored={restored}
          added={added}
          note={note}
          here={here}
          requestId={newId()}
          noteRequestId={newId()}
          reactionRequestId={newId()}
          me={person.id}
          language={c.var.language}
          t={t}
          format={format}
        />
      ),
    },
    status,
  );
}

/** The page that was asked for or holds the post that was, or else the one with the first new post, or else the last. */
async function pageAsked(c: Request, thread: OpenThread, last: number): Promise<number> {
  const asked = Number(c.req.query('page'));
  if (Number.isInteger(asked) && asked >= 1 && asked <= last) return asked;
  if (last === 1) return last;
  const post = c.req.query('post');
  const place = isId(post) ? await placeOf(c.var.db, thread, post) : 0;
  if (place > 0) return Math.ceil(place / pageSize);
  if (thread.unread === 0 || c.req.method !== 'GET' || c.req.query('quote')) return last;
  return Math.min(last, Math.floor(thread.seen / pageSize) + 1);
}
