import { Hono } from 'hono';
import { partnershipPage } from '../partnership/page.tsx';
import { notFound } from '../people/page.tsx';
import type { Env } from '../people/request.ts';
import { one, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { deletePost, editPost } from './actions.ts';
import { longestAlt } from './attachments/attachment.ts';
import { guestsHere } from './guests/present.ts';
import { reachPost } from './reach.ts';
import { versionsOf } from './store.ts';
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
