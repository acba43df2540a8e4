import { Hono } from 'hono';
import { guestThreadsOf } from '../conversation/guests/store.ts';
import { runsGoingOn } from '../conversation/runs/store.ts';
import { latestPosts, unreadThreads } from '../conversation/store.ts';
import { presentApproaches } from '../approach/store.ts';
import { shownSince } from '../partnership/help/offer.ts';
import { offersTo } from '../partnership/help/store.ts';
import { noteFor } from '../partnership/notes/store.ts';
import { partnershipPage } from '../partnership/page.tsx';
import { whoIsHere } from '../partnership/presence/store.ts';
import { partnershipFor, partnershipsOf } from '../partnership/reach.ts';
import { notFound, page } from '../people/page.tsx';
import type { Env } from '../people/request.ts';
import { localDate } from '../platform/local-date.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { shownToMe } from '../publication/store.ts';
import { nextSession, sessionsOf } from '../timeline/session-store.ts';
import { timelineOf } from '../timeline/store.ts';
import { historyOf, pendingInvitations } from './history-store.ts';
import { nextThing } from './next-thing.ts';
import { HistoryView } from './views/history.tsx';
import { HomeView } from './views/home.tsx';
import { OverviewView } from './views/overview.tsx';
import { callsWaiting, waitingFor, waitingInside } from './waiting.ts';

export const homeRoutes = new Hono<Env>();

/** So many of the newest things that others show stand on the home page, for a month. */
const shownOnHome = 3;

homeRoutes.get(paths.home, async (c) => {
  const { db, person, now, t, format } = c.var;
  const partnerships = await partnershipsOf(db, person);
  const [waiting, next, unread, guestOf, shown, going] = await Promise.all([
    waitingFor(db, person, partnerships, now, t, format),
    nextSession(db, person, now),
    unreadThreads(db, person),
    guestThreadsOf(db, person, localDate(now, person.district.timezone)),
    shownToMe(db, person, shownOnHome),
    runsGoingOn(db, person, now),
  ]);
  return page(c, {
    title: t('home.title'),
    live: partnerships.filter((p) => p.status !== 'closed').map((p) => `partnership:${p.id}`),
    children: (
      <HomeView
        person={person}
        partnerships={partnerships}
        waiting={[...callsWaiting(unread, partnerships, t), ...waiting]}
        next={next}
        unread={unread}
        guestOf={guestOf}
        shown={shown.filter((one) => one.shownAt.getTime() > now.getTime() - 30 * 24 * 60 * 60 * 1000)}
        now={now}
        going={going}
        language={c.var.language}
        t={t}
        format={format}
      />
    ),
  });
});

/** So many of the newest posts stand on a partnership's own page. */
const postsShown = 5;
const linesShown = 6;
const week = 7 * 24 * 60 * 60 * 1000;

homeRoutes.get(paths.partnership(':p'), async (c) => {
  const { db, person, now, t, format } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const [posts, lines, pending, approaches, timeline, sessions, waiting, going, offers, present, note] =
    await Promise.all([
      latestPosts(db, partnership, postsShown),
      historyOf(db, partnership, linesShown),
      pendingInvitations(db, partnership),
      presentApproaches(db, partnership),
      timelineOf(db, partnership),
      sessionsOf(db, partnership),
      waitingInside(db, person, [partnership], now, t, format),
      runsGoingOn(db, person, now),
      offersTo(db, partnership.status === 'closed' ? [] : [partnership.id], shownSince(now)),
      whoIsHere(db, partnership, now),
      noteFor(db, person, partnership, partnership.id),
    ]);
  const here = [...waiting.steps, ...waiting.promises].filter((item) =>
    item.href.startsWith(paths.partnership(partnership.id)),
  );
  const coming = sessions.filter(
    (session) => session.status === 'planned' && session.startsAt.getTime() + session.minutes * 60_000 > now.getTime(),
  );
  const [soonest] = coming.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const next = nextThing({
    status: partnership.status,
    members: partnership.members.length,
    pendingInvitations: pending,
    mustRecommit: partnership.me.objectiveRevision < partnership.objectiveRevision,
    proposalsWaiting: here.filter((item) => ['decision', 'record', 'tie'].includes(item.kind)).length,
    closingWaits: here.some((item) => item.kind === 'closing'),
    sessionSoon: soonest !== undefined && soonest.startsAt.getTime() - now.getTime() < week,
    doneSteps: partnership.steps.filter((s) => s.doneAt).map((s) => s.step),
  });
  return page(c, {
    title: partnership.statement,
    hue: partnership.hue,
    wide: true,
    back: { href: paths.partnerships, label: t('home.all_partnerships') },
    live: [`partnership:${partnership.id}`, `here:${partnership.id}`],
    children: (
      <OverviewView
        partnership={partnership}
        me={person.id}
        next={next}
        waiting={here}
        offer={offers[0] ?? null}
        present={present}
        note={note}
        noteRequestId={newId()}
        posts={posts}
        lines={lines}
        pending={pending}
        approaches={approaches}
        timeline={timeline}
        session={soonest ?? null}
        now={now}
        going={going.filter((run) => run.partnershipId === partnership.id)}
        language={c.var.language}
        t={t}
        format={format}
      />
    ),
  });
});

const linesOnPage = 60;

homeRoutes.get(paths.history(':p'), async (c) => {
  const { db, person, t, format } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const before = /^\d{1,15}$/.test(c.req.query('before') ?? '') ? Number(c.req.query('before')) : undefined;
  const lines = await historyOf(db, partnership, linesOnPage + 1, before);
  return partnershipPage(c, partnership, {
    title: t('history.title'),
    step: 'partnership',
    children: (
      <HistoryView
        partnership={partnership}
        me={person.id}
        lines={lines.slice(0, linesOnPage)}
        more={lines.length > linesOnPage}
        t={t}
        format={format}
      />
    ),
  });
});
