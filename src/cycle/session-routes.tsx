import { Hono } from 'hono';
import { presentApproaches } from '../approach/store.ts';
import { partnershipPage } from '../partnership/page.tsx';
import { partnershipFor } from '../partnership/reach.ts';
import { clearDraft } from '../people/drafts/store.ts';
import { notFound } from '../people/page.tsx';
import type { Env } from '../people/request.ts';
import { one, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { localDate } from '../platform/local-date.ts';
import { paths } from '../paths.ts';
import { readSession } from '../timeline/form.ts';
import { changeSession, planSession, skipSession } from '../timeline/session-actions.ts';
import { longestWord, mayBeHeld } from '../timeline/session.ts';
import { readEvidence, readNotes, readPresent } from './form.ts';
import { plansOf } from './plan-store.ts';
import { refusals } from './refusals.ts';
import { listPage, reachSession, sessionPage } from './session-page.tsx';
import { bringEvidence, holdSessionNow, writeNotes } from './session-actions.ts';
import { openCycle } from './store.ts';
import { SheetView } from './views/sheet.tsx';

export const sessionRoutes = new Hono<Env>();

sessionRoutes.get(paths.sessions(':p'), async (c) => {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  return partnership ? listPage(c, partnership) : notFound(c);
});

sessionRoutes.post(paths.sessions(':p'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const { timezone } = person.district;
  const read = readSession(typed, localDate(now, timezone), timezone);
  const problems = refusals(partnership, read);
  if (!read.ok || problems.length > 0) return listPage(c, partnership, { typed, problems });
  const id = await planSession(db, person, partnership, read.value, now);
  if (!id) return listPage(c, partnership, { typed, problems: [{ field: 'time', key: 'cycle.taken' }] });
  return see(c, paths.session(partnership.id, id), 'cycle.session_planned');
});

sessionRoutes.get(paths.session(':p', ':id'), async (c) => {
  const found = await reachSession(c);
  return found ? sessionPage(c, found.partnership, found.session) : notFound(c);
});

sessionRoutes.post(paths.session(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachSession(c);
  if (!found) return notFound(c);
  const { partnership, session } = found;
  const typed = await readForm(c);
  const { timezone } = person.district;
  const read = readSession(typed, localDate(now, timezone), timezone);
  const problems = refusals(partnership, read);
  if (read.ok && problems.length === 0 && session.status === 'held' && !mayBeHeld(read.value, now, timezone)) {
    problems.push({ field: 'day', key: 'cycle.not_yet' });
  }
  if (!read.ok || problems.length > 0) return sessionPage(c, partnership, session, { form: 'change', typed, problems });
  await changeSession(db, person, partnership, session.id, read.value);
  return see(c, paths.session(partnership.id, session.id), 'cycle.session_changed');
});

sessionRoutes.post(paths.sessionNotes(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachSession(c);
  if (!found) return notFound(c);
  const { partnership, session } = found;
  const typed = await readForm(c);
  const read = readNotes(typed);
  const problems = refusals(partnership, read);
  if (!read.ok || problems.length > 0) return sessionPage(c, partnership, session, { form: 'notes', typed, problems });
  if (!(await writeNotes(db, person, partnership, session, read.value.body, read.value.basedOn, now))) {
    return sessionPage(c, partnership, session, { form: 'notes', typed, problems: [] }, 409);
  }
  await clearDraft(db, person, paths.sessionNotes(partnership.id, session.id));
  return see(c, `${paths.session(partnership.id, session.id)}#notes`, 'cycle.notes_kept');
});

sessionRoutes.post(paths.sessionHolding(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachSession(c);
  if (!found) return notFound(c);
  const { partnership, session } = found;
  const typed = await readForm(c);
  const problems = refusals(partnership);
  if (problems.length === 0) {
    const refused = await holdSessionNow(db, person, partnership, session.id, readPresent(typed, partnership), now);
    if (refused === 'gone') return notFound(c);
    if (!refused) return see(c, paths.session(partnership.id, session.id), 'cycle.session_held');
    problems.push({ field: '', key: 'cycle.not_yet' });
  }
  return sessionPage(c, partnership, session, { form: 'holding', typed, problems });
});

sessionRoutes.post(paths.sessionSkip(':p', ':id'), async (c) => {
  const { db, person } = c.var;
  const found = await reachSession(c);
  if (!found) return notFound(c);
  const { partnership, session } = found;
  const typed = await readForm(c);
  const word = one(typed, 'word').trim();
  const problems = refusals(partnership);
  if (word.length > longestWord) problems.push({ field: 'word', key: 'cycle.skip_long' });
  if (problems.length === 0) {
    if (await skipSession(db, person, partnership, session, word))
      return see(c, paths.sessions(partnership.id), 'cycle.session_skipped');
    problems.push({ field: '', key: 'cycle.not_planned' });
  }
  return sessionPage(c, partnership, session, { form: 'skip', typed, problems });
});

sessionRoutes.post(paths.sessionEvidence(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachSession(c);
  if (!found) return notFound(c);
  const { partnership, session } = found;
  const typed = await readForm(c);
  const read = readEvidence(typed);
  const problems = refusals(partnership, read);
  if (!read.ok || problems.length > 0)
    return sessionPage(c, partnership, session, { form: 'evidence', typed, problems });
  await bringEvidence(db, person, partnership, { sessionId: session.id }, read.value, now);
  return see(c, `${paths.session(partnership.id, session.id)}#evidence`, 'cycle.evidence_added');
});

sessionRoutes.get(paths.sessionSheet(':p', ':id'), async (c) => {
  const found = await reachSession(c);
  if (!found) return notFound(c);
  const { db, t, format, language } = c.var;
  const { partnership, session } = found;
  const cycle = await openCycle(db, partnership);
  const [plans, approaches] = await Promise.all([
    cycle ? plansOf(db, partnership, cycle) : [],
    presentApproaches(db, partnership),
  ]);
  const approach = approaches.at(-1)?.kind ?? null;
  return partnershipPage(c, partnership, {
    title: t('cycle.sheet'),
    step: 'cycle',
    children: (
      <SheetView
        partnership={partnership}
        session={session}
        plans={plans}
        approach={approach}
        language={language}
        t={t}
        format={format}
      />
    ),
  });
});
