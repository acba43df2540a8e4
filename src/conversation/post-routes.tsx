import { Hono } from 'hono';
import { partnershipPage } from '../partnership/page.tsx';
import { notFound } from '../people/page.tsx';
import type { Env } from '../people/request.ts';
import { isId, one, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { deletePost, editPost, react } from './actions.ts';
import { longestAlt } from './attachments/attachment.ts';
import { guestsHere } from './guests/present.ts';
import { fetchTitles } from './links/fetch.ts';
import { reachPost, reachThread } from './reach.ts';
import { reactionFrom } from './reactions.ts';
import { postOf, versionsOf } from './store.ts';
import { EditView } from './views/edit.tsx';
import { readWriting } from './writing.ts';

/** One post: its earlier wordings, and its author's changes. */
export const postRoutes = new Hono<Env>();

postRoutes.get(paths.post(':p', ':id', ':post'), async (c) => {
  const found = await reachPost(c);
  if (!found) return notFound(c);
  const { partnership, thread, post: was } = found;
  const [versions, guests] = await Promise.all([
    versionsOf(c.var.db, partnership, was),
    guestsHere(c, partnership, thread.id),
  ]);
  return partnershipPage(c, partnership, {
    title: c.var.t('conversation.post'),
    step: 'conversation',
    children: (
      <EditView
        partnership={partnership}
        thread={thread}
        guests={guests}
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

postRoutes.post(paths.post(':p', ':id', ':post'), async (c) => {
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
  const drop = was.attachments.map((file) => file.id).filter((file) => one(typed, `drop-${file}`) !== '');
  const described = was.attachments
    .filter((file) => file.kind === 'picture' && typed[`alt-${file.id}`] !== undefined)
    .map((file): [string, string] => [file.id, one(typed, `alt-${file.id}`).trim().slice(0, longestAlt)]);
  const writing = await readWriting(c, partnership, typed, was.attachments.length - drop.length);
  const basedOn = /^\d{1,9}$/.test(one(typed, 'basedOn')) ? Number(one(typed, 'basedOn')) : 0;
  const outcome = writing.ok
    ? await editPost(
        db,
        person,
        partnership,
        was,
        basedOn,
        { ...writing.value, described: new Map(described), drop },
        now,
      )
    : null;
  if (outcome === 'kept' && writing.ok) await fetchTitles(c, partnership, was.id, writing.value.body, true);
  if (outcome === 'kept' || outcome === 'same') return see(c, href, 'conversation.edited');
  const shown =
    outcome === 'meanwhile' ? [{ field: 'body', key: 'conversation.meanwhile' }] : writing.ok ? [] : writing.problems;
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
          guests={await guestsHere(c, partnership, thread.id)}
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

postRoutes.post(paths.reactions(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const { partnership, thread } = found;
  const { db, person, now } = c.var;
  const typed = await readForm(c);
  const wanted = reactionFrom(one(typed, 'on'));
  const post = wanted && isId(wanted.postId) ? await postOf(db, thread, wanted.postId) : null;
  if (!wanted || !post) return notFound(c);
  const page = /^[1-9]\d{0,5}$/.test(one(typed, 'page')) ? one(typed, 'page') : '1';
  const href = `${paths.thread(partnership.id, thread.id)}?page=${page}#post-${post.id}`;
  if (partnership.status === 'closed') return see(c, href, 'conversation.closed', 'problem');
  return (await react(db, person, partnership, post, wanted.kind, now)) ? see(c, href) : notFound(c);
});
