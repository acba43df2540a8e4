import { Hono } from 'hono';
import { z } from 'zod';
import { lookedIn } from '../../partnership/access-log/store.ts';
import { clearDraft, draftFor } from '../../people/drafts/store.ts';
import { notFound, page } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { isId, one, type Problem, parse, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/local-date.ts';
import { paths } from '../../paths.ts';
import { handOver } from '../attachments/routes.ts';
import { lastPage, longestPost } from '../conversation.ts';
import { postsOf } from '../store.ts';
import { postAsGuest, sendOff } from './actions.ts';
import {
  type GuestThread,
  guestAttachment,
  guestThreadFor,
  holdGuest,
  markGuestRead,
  removeGuestPost,
} from './store.ts';
import { GuestThreadView } from './views/guest-thread.tsx';

const words = z.object({
  body: z.string().trim().min(1, 'conversation.empty').max(longestPost, 'conversation.too_long'),
});

/** The one thread that a guest reaches: they read it, write in it, take their own words back, and leave. */
export const ownGuestRoutes = new Hono<Env>();

ownGuestRoutes.get(paths.guestThread(':id'), async (c) => {
  const held = await reach(c);
  if (!held) return notFound(c);
  const draft = await draftFor(c.var.db, c.var.person, paths.guestThread(held.thread.id));
  return threadPage(c, held, draft ?? {}, []);
});

ownGuestRoutes.post(paths.guestThread(':id'), async (c) => {
  const held = await reach(c);
  if (!held) return notFound(c);
  const { db, person, now } = c.var;
  const here = paths.guestThread(held.thread.id);
  const typed = await readForm(c);
  const taken = one(typed, 'take_back');
  if (taken !== '') {
    const mine = isId(taken) && (await removeGuestPost(db, held, taken, now));
    return mine ? see(c, here, 'conversation.deleted') : notFound(c);
  }
  const read = parse(words, typed);
  if (!read.ok) return threadPage(c, held, typed, read.problems, 422);
  if (!(await holdGuest(db, held.guest))) return notFound(c);
  const id = await postAsGuest(db, person, held, read.value.body, now);
  await clearDraft(db, person, here);
  return see(c, `${here}#post-${id}`);
});

ownGuestRoutes.post(paths.guestLeaving(':id'), async (c) => {
  const held = await reach(c);
  if (!held) return notFound(c);
  const { db, person, now } = c.var;
  await sendOff(db, person, { id: held.partnershipId, districtId: held.districtId }, held.guest, now);
  return see(c, paths.home, 'guest.left');
});

ownGuestRoutes.get(paths.guestAttachment(':id', ':file'), (c) => hand(c, 'bytes'));
ownGuestRoutes.get(`${paths.guestAttachment(':id', ':file')}/preview`, (c) => hand(c, 'preview'));

async function hand(c: Request, which: 'bytes' | 'preview') {
  const held = await reach(c);
  const file = c.req.param('file');
  const found = held && isId(file) ? await guestAttachment(c.var.db, held, file, which) : null;
  // A preview comes with the thread's page, which is written down already.
  if (held && found && file && which === 'bytes')
    await lookedIn(
      c.var.db,
      c.var.person,
      { partnershipId: held.partnershipId, what: 'file', subjectId: file },
      c.var.now,
    );
  return found && file ? handOver(c, found, `${file}-${which}`) : notFound(c);
}

function reach(c: Request): Promise<GuestThread | null> {
  const { db, person, now } = c.var;
  const id = c.req.param('id');
  return isId(id) ? guestThreadFor(db, person, id, localDate(now, person.district.timezone)) : Promise.resolve(null);
}

async function threadPage(
  c: Request,
  held: GuestThread,
  typed: Typed,
  problems: readonly Problem[],
  status: 200 | 422 = 200,
) {
  const { db, person, now } = c.var;
  const last = lastPage(held.thread.postCount);
  const asked = Number(c.req.query('page') ?? last);
  const shown = Number.isInteger(asked) && asked >= 1 && asked <= last ? asked : last;
  const posts = await postsOf(db, held.thread, shown);
  await markGuestRead(db, held, now);
  await lookedIn(db, person, { partnershipId: held.partnershipId, what: 'thread', subjectId: held.thread.id }, now);
  return page(
    c,
    {
      title: held.thread.title,
      children: (
        <GuestThreadView
          held={held}
          posts={posts}
          page={shown}
          last={last}
          typed={typed}
          problems={problems}
          requestId={newId()}
          t={c.var.t}
          format={c.var.format}
        />
      ),
    },
    status,
  );
}
