import { Hono } from 'hono';
import { partnershipPage } from '../../partnership/page.tsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { evaluatorsOf } from '../../partnership/store.ts';
import { notFound } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { findPeople } from '../../people/store.ts';
import { isId, one, type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/local-date.ts';
import { paths } from '../../paths.ts';
import type { Thread } from '../conversation.ts';
import { reachThread } from '../reach.ts';
import { askIn, sendOff } from './actions.ts';
import { readAskedIn } from './guest.ts';
import { guestOf } from './store.ts';
import { AskInView } from './views/ask-in.tsx';

/** Members ask somebody into one thread, and end it. */
export const guestRoutes = new Hono<Env>();

guestRoutes.get(paths.guests(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const query = (c.req.query('query') ?? '').replaceAll('\u0000', '').toWellFormed().slice(0, 100);
  return askPage(c, found.partnership, found.thread, { query }, []);
});

guestRoutes.post(paths.guests(':p', ':id'), async (c) => {
  const found = await reachThread(c);
  if (!found) return notFound(c);
  const { db, person, now } = c.var;
  const { partnership, thread } = found;
  const typed = await readForm(c);
  const read = readAskedIn(typed, localDate(now, person.district.timezone));
  const outcome = read.ok ? await askIn(db, person, partnership, thread, read.value, now) : read;
  if (!outcome.ok) return askPage(c, partnership, thread, typed, outcome.problems, 422);
  c.var.parts.nudge('letters');
  return see(c, paths.thread(partnership.id, thread.id), 'guest.asked');
});

guestRoutes.post(paths.guestEnding(':p', ':id', ':guest'), async (c) => {
  const found = await reachThread(c);
  const id = c.req.param('guest');
  if (!found || !isId(id)) return notFound(c);
  const { db, person, now } = c.var;
  const guest = await guestOf(db, found.partnership, found.thread.id, id);
  if (!guest) return notFound(c);
  await sendOff(db, person, found.partnership, guest, now);
  return see(c, paths.thread(found.partnership.id, found.thread.id), 'guest.ended');
});

async function askPage(
  c: Request,
  partnership: Partnership,
  thread: Thread,
  typed: Typed,
  problems: readonly Problem[],
  status: 200 | 422 = 200,
) {
  const { db, person, t } = c.var;
  const query = one(typed, 'query').trim();
  const excludeIds = partnership.members.map((member) => member.personId);
  const people = query === '' ? [] : await findPeople(db, person, { query, excludeIds, limit: 12 });
  const evaluators = await evaluatorsOf(
    db,
    person.id,
    people.map((found) => found.id),
  );
  const children = (
    <AskInView
      partnership={partnership}
      thread={thread}
      people={people}
      askKnowingly={evaluators.length > 0 || one(typed, 'knowingly') !== ''}
      typed={typed}
      problems={problems}
      requestId={newId()}
      t={t}
      format={c.var.format}
    />
  );
  return partnershipPage(c, partnership, { title: t('guest.title'), step: 'conversation', children }, status);
}
