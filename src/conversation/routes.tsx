import { Hono } from 'hono';
import { z } from 'zod';
import { partnershipPage } from '../partnership/page.tsx';
import type { Partnership } from '../partnership/partnership.ts';
import { noteFor } from '../partnership/notes/store.ts';
import { partnershipFor } from '../partnership/reach.ts';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { isId, one, type Problem, parse, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { deletePost, editPost, post, readThread, startThread } from './actions.ts';
import { lastPage, longestPost, longestTitle, quoted, type Thread, threadKinds } from './conversation.ts';
import { postOf, postsOf, threadOf, threadsOf, versionsOf } from './store.ts';
import { ConversationView } from './views/conversation.tsx';
import { EditView } from './views/edit.tsx';
import { ThreadView } from './views/thread.tsx';

const body = z.string().trim().min(1, 'conversation.empty').max(longestPost, 'conversation.too_long');
const threadForm = z.object({
  kind: z.enum(threadKinds as ['reflect', 'discuss', 'share'], 'conversation.choose_kind'),
  title: z.string().trim().max(longestTitle, 'conversation.title_too_long').default(''),
  formality: z.enum(['', 'loose', 'guided', 'tight'], 'conversation.choose_kind').default(''),
  body,
});

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
  const problems = parsed.ok ? closedProblem(partnership) : parsed.problems;
  if (!parsed.ok || problems.length > 0) return listPage(c, partnership, typed, problems, false, 422);
  const { formality, ...rest } = parsed.value;
  const id = await startThread(
    c.var.db,
    c.var.person,
    partnership,
    { ...rest, formality: formality || null },
    c.var.now,
  );
  await clearDraft(c.var.db, c.var.person, paths.threads(partnership.id));
  return see(c, paths.thread(partnership.id, id), 'conversation.started');
});

conversationRoutes.get(paths.thread(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const { partnership, thread } = found;
  const { db, person, now } = c.var;
  const [draft] = await Promise.all([
    draftFor(db, person, paths.posts(partnership.id, thread.id)),
    readThread(db, person, partnership, thread, now),
  ]);
  const quote = c.req.query('quote');
  const source = isId(quote) ? await postOf(db, thread, quote) : null;
  const typed =
    source && !source.deletedAt
      ? { body: `${one(draft ?? {}, 'body')}${quoted(source.authorName, source.body)}` }
      : (draft ?? {});
  return threadPage(c, partnership, thread, typed, [], draft !== null && !source);
});

conversationRoutes.post(paths.posts(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const { partnership, thread } = found;
  const typed = await readForm(c);
  const parsed = parse(z.object({ body }), typed);
  const problems = parsed.ok ? closedProblem(partnership) : parsed.problems;
  if (!parsed.ok || problems.length > 0) return threadPage(c, partnership, thread, typed, problems, false, 422);
  const id = await post(c.var.db, c.var.person, partnership, thread.id, parsed.value.body, c.var.now);
  await clearDraft(c.var.db, c.var.person, paths.posts(partnership.id, thread.id));
  const page = lastPage(thread.postCount + 1);
  return see(c, `${paths.thread(partnership.id, thread.id)}${page > 1 ? `?page=${page}` : ''}#post-${id}`);
});

conversationRoutes.get(paths.post(':p', ':id', ':post'), async (c) => {
  const found = await reachPost(c);
  if (!found) return notFound(c);
  const { partnership, thread, post: was } = found;
  const versions = await versionsOf(c.var.db, partnership, was);
  return partnershipPage(c, partnership, {
    title: c.var.t('conversation.post'),
    step: 'conversation',
    children: (
      <EditView
        partnership={partnership}
        thread={thread}
        post={was}
        versions={versions}
        me={c.var.person.id}
        t={c.var.t}
        format={c.var.format}
        typed={was.body}
        basedOn={was.version}
        problems={[]}
        requestId={newId()}
      />
    ),
  });
});

conversationRoutes.post(paths.post(':p', ':id', ':post'), async (c) => {
  const found = await reachPost(c);
  if (!found) return notFound(c);
  const { partnership, thread, post: was } = found;
  const { db, person, now, t } = c.var;
  const typed = await readForm(c);
  const href = `${paths.thread(partnership.id, thread.id)}#post-${was.id}`;
  if (one(typed, 'delete')) {
    return (await deletePost(db, person, partnership, was, now)) ? see(c, href, 'conversation.deleted') : notFound(c);
  }
  if (was.personId !== person.id || was.deletedAt) return notFound(c);
  const parsed = parse(z.object({ body }), typed);
  const basedOn = /^\d{1,9}$/.test(one(typed, 'basedOn')) ? Number(one(typed, 'basedOn')) : 0;
  const problems = parsed.ok ? closedProblem(partnership) : parsed.problems;
  const outcome =
    parsed.ok && problems.length === 0
      ? await editPost(db, person, partnership, was, basedOn, parsed.value.body, now)
      : null;
  if (outcome === 'kept' || outcome === 'same') return see(c, href, 'conversation.edited');
  const shown = outcome === 'meanwhile' ? [{ field: 'body', key: 'conversation.meanwhile' }] : problems;
  return partnershipPage(
    c,
    partnership,
    {
      title: t('conversation.post'),
      step: 'conversation',
      children: (
        <EditView
          partnership={partnership}
          thread={thread}
          post={was}
          versions={[]}
          me={person.id}
          t={t}
          format={c.var.format}
          typed={one(typed, 'body')}
          basedOn={was.version}
          problems={shown}
          requestId={newId()}
          meanwhile={outcome === 'meanwhile' ? was.body : undefined}
        />
      ),
    },
    outcome === 'meanwhile' ? 409 : 422,
  );
});

function reach(c: Request): Promise<Partnership | null> {
  return partnershipFor(c.var.db, c.var.person, c.req.param('p'));
}

async function reachThread(c: Request) {
  const partnership = await reach(c);
  const id = c.req.param('id');
  if (!partnership || !isId(id)) return null;
  const thread = await threadOf(c.var.db, partnership, c.var.person, id);
  return thread ? { partnership, thread } : null;
}

async function reachPost(c: Request) {
  const found = await reachThread(c);
  const id = c.req.param('post');
  if (!found || !isId(id)) return null;
  const was = await postOf(c.var.db, found.thread, id);
  return was ? { ...found, post: was } : null;
}

function closedProblem(partnership: Partnership): Problem[] {
  return partnership.status === 'closed' ? [{ field: '', key: 'conversation.closed' }] : [];
}

async function listPage(
  c: Request,
  partnership: Partnership,
  typed: Typed,
  problems: Problem[],
  restored: boolean,
  status: 200 | 422 = 200,
) {
  const { db, person, t, format } = c.var;
  const threads = await threadsOf(db, partnership, person);
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
  thread: Thread,
  typed: Typed,
  problems: Problem[],
  restored: boolean,
  status: 200 | 422 = 200,
) {
  const { db, person, t, format } = c.var;
  const last = lastPage(thread.postCount);
  const asked = Number(c.req.query('page') ?? last);
  const page = Number.isInteger(asked) && asked >= 1 && asked <= last ? asked : last;
  const [posts, note] = await Promise.all([postsOf(db, thread, page), noteFor(db, person, partnership, thread.id)]);
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
          page={page}
          last={last}
          typed={typed}
          problems={problems}
          restored={restored}
          note={note}
          requestId={newId()}
          noteRequestId={newId()}
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
