import { Hono } from 'hono';
import { roundsOf } from '../matching/round/store.ts';
import { lastLook, overlaps } from '../matching/overlaps/store.ts';
import { countWaitingRequests, waitingRequests } from '../objective/assistance/store.ts';
import { readerOf } from '../objective/routes.tsx';
import type { Key } from '../language/catalogue.ts';
import { offerHelp } from '../partnership/help/actions.ts';
import { notFound, page } from '../people/page.tsx';
import { hasRole } from '../people/person.ts';
import type { Env, Request } from '../people/request.ts';
import { buildings } from '../people/store.ts';
import { paths } from '../paths.ts';
import { isId, one, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { localDate } from '../platform/local-date.ts';
import { type Asked, asked, lines } from './asked.ts';
import { type List, lists, shownOnDesk } from './desk.ts';
import {
  evaluationsAmong,
  invitationsToFollow,
  isRevisitDue,
  isStalled,
  revisits,
  stalled,
  unmatched,
} from './desk-store.ts';
import { DeskPage } from './views/desk.tsx';
import { ListPage } from './views/list.tsx';
import type { DeskLists } from './views/lists.tsx';

/** The specialist's desk and its lists. For everybody else it does not exist. */
export const deskRoutes = new Hono<Env>();

deskRoutes.use(`${paths.desk}/*`, async (c, next) => (hasRole(c.var.person, 'specialist') ? next() : notFound(c)));

const nothing: Asked = { words: '', building: '', step: '', page: 1 };
const todayOf = (c: Request) => localDate(c.var.now, c.var.person.district.timezone);

deskRoutes.get(paths.desk, async (c) => {
  const { db, person, now, t } = c.var;
  const all = await listsFor(c, () => ({ limit: shownOnDesk, offset: 0 }), nothing);
  return page(c, {
    title: t('specialist.desk.title'),
    wide: true,
    children: (
      <DeskPage reader={readerOf(c)} now={now} me={person.id} lists={all} rounds={await roundsOf(db, person, 'open')} />
    ),
  });
});

for (const list of lists) {
  deskRoutes.get(paths.deskList(list), async (c) => {
    const { db, person, now, t } = c.var;
    const wanted = asked((name) => c.req.query(name));
    const all = await listsFor(c, (of) => (of === list ? lines(wanted) : { limit: 1, offset: 0 }), {
      ...nothing,
      ...(list === 'open' ? { words: wanted.words, building: wanted.building } : {}),
      ...(list === 'quiet' ? { step: wanted.step } : {}),
    });
    return page(c, {
      title: t(`specialist.list.${list}`),
      wide: true,
      back: { href: paths.desk, label: t('specialist.desk.title') },
      children: (
        <ListPage
          reader={readerOf(c)}
          now={now}
          me={person.id}
          lists={all}
          list={list}
          wanted={wanted}
          buildings={list === 'open' ? await buildings(db, person) : []}
        />
      ),
    });
  });
}

/** A page of each list. One query for each, whatever there is in it. */
async function listsFor(
  c: Request,
  page: (list: List) => { limit: number; offset: number },
  wanted: Asked,
): Promise<DeskLists> {
  const { db, person, now } = c.var;
  const looked = (await lastLook(db, person.districtId))?.at ?? null;
  // Overlaps are looked for beside requests; the first time when somebody comes to see.
  if (!looked) c.var.parts.nudge('overlaps');
  const across = await overlaps(db, person.districtId, page('overlaps'));
  const together = across.overlaps.flat().map(({ personId }) => personId);
  return {
    requests: {
      lines: await waitingRequests(db, person, page('requests')),
      total: await countWaitingRequests(db, person),
    },
    open: await unmatched(db, person, wanted, page('open')),
    // Who evaluates whom may have changed since the overlaps were found.
    overlaps: { lines: across.overlaps, total: across.total, linked: await evaluationsAmong(db, together) },
    invitations: await invitationsToFollow(db, person, now, page('invitations')),
    quiet: await stalled(db, person, now, wanted, page('quiet')),
    revisits: await revisits(db, todayOf(c), page('revisits')),
    looked,
  };
}

deskRoutes.post(paths.deskOffers, async (c) => {
  const { db, person, now, parts } = c.var;
  const typed = await readForm(c);
  const id = one(typed, 'partnership');
  const occasion = one(typed, 'occasion') === 'revisit' ? 'revisit' : 'quiet';
  const list = lists.find((name) => name === one(typed, 'back'));
  const back = list ? paths.deskList(list) : paths.desk;
  if (!isId(id)) return notFound(c);
  const fits = occasion === 'quiet' ? await isStalled(db, person, id, now) : await isRevisitDue(db, id, todayOf(c));
  if (!fits) return see(c, back, 'specialist.offer.moved' satisfies Key, 'info');
  const done = await offerHelp(db, person, id, occasion, now);
  if (!done.ok) return see(c, back, done.reason, 'info');
  parts.nudge('letters');
  return see(c, back, 'specialist.offer.done');
});
