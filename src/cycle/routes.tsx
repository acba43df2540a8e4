import { Hono } from 'hono';
import { presentApproaches } from '../approach/store.ts';
import { noNote, noteFor } from '../partnership/notes/store.ts';
import { partnershipPage } from '../partnership/page.tsx';
import type { Partnership } from '../partnership/partnership.ts';
import { partnershipFor } from '../partnership/reach.ts';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { isId, one, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { sessionOf, sessionsOf } from '../timeline/session-store.ts';
import { makePlan, repeatCycle } from './actions.ts';
import type { Cycle } from './cycle.ts';
import { readLearned, readPlan } from './form.ts';
import { logRoutes } from './log-routes.tsx';
import { planRoutes } from './plan-routes.tsx';
import { plansOf } from './plan-store.ts';
import { refusals } from './refusals.ts';
import { sessionRoutes } from './session-routes.tsx';
import { notesBySession } from './session-store.ts';
import { cycleOf, cyclesOf } from './store.ts';
import { CycleView } from './views/cycle.tsx';
import { RepeatView } from './views/repeat.tsx';

export const cycleRoutes = new Hono<Env>();
// Logging stands before the session pages, whose address would take "log" for an id.
cycleRoutes.route('/', logRoutes);
cycleRoutes.route('/', sessionRoutes);
cycleRoutes.route('/', planRoutes);

cycleRoutes.get(paths.cycles(':p'), async (c) => {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const cycles = await cyclesOf(c.var.db, partnership);
  return cyclePage(c, partnership, cycles, cycles.at(-1) ?? null);
});

cycleRoutes.get(paths.cycle(':p', ':id'), async (c) => {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const cycles = await cyclesOf(c.var.db, partnership);
  const cycle = cycles.find((found) => found.id === c.req.param('id'));
  return cycle ? cyclePage(c, partnership, cycles, cycle) : notFound(c);
});

cycleRoutes.post(paths.plans(':p', ':cycle'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  const asked = c.req.param('cycle');
  if (!partnership || (asked !== 'now' && !isId(asked))) return notFound(c);
  const cycles = await cyclesOf(db, partnership);
  const cycle = asked === 'now' ? (cycles.at(-1) ?? null) : cycles.find((found) => found.id === asked);
  if (cycle === undefined) return notFound(c);
  const typed = await readForm(c);
  const read = readPlan(typed, partnership);
  const problems = cycle?.closedAt ? [{ field: '', key: 'cycle.cycle_closed' }] : refusals(partnership, read);
  if (!read.ok || problems.length > 0) return cyclePage(c, partnership, cycles, cycle, { typed, problems });
  const during = one(typed, 'session');
  const session = isId(during) ? await sessionOf(db, partnership, during) : null;
  await makePlan(db, person, partnership, read.value, session?.id ?? null, now);
  await clearDraft(db, person, paths.plans(partnership.id, 'now'));
  const back = session
    ? `${paths.session(partnership.id, session.id)}#promises`
    : `${paths.cycles(partnership.id)}#plan`;
  return see(c, back, 'cycle.plan_kept');
});

cycleRoutes.get(paths.repeat(':p', ':id'), async (c) => {
  const found = await reachCycle(c);
  if (!found) return notFound(c);
  const { partnership, cycle } = found;
  if (cycle.closedAt) return see(c, paths.cycles(partnership.id));
  const draft = await draftFor(c.var.db, c.var.person, paths.repeat(partnership.id, cycle.id));
  return repeatPage(c, partnership, cycle, draft ?? {}, [], draft !== null);
});

cycleRoutes.post(paths.repeat(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachCycle(c);
  if (!found) return notFound(c);
  const { partnership, cycle } = found;
  const typed = await readForm(c);
  const read = readLearned(typed, partnership);
  const problems = refusals(partnership, read);
  if (!read.ok || problems.length > 0) return repeatPage(c, partnership, cycle, typed, problems);
  const next = await repeatCycle(db, person, partnership, cycle.id, read.value, now);
  if (!next) return notFound(c);
  await clearDraft(db, person, paths.repeat(partnership.id, cycle.id));
  return see(c, paths.cycle(partnership.id, next), 'cycle.repeated');
});

async function reachCycle(c: Request): Promise<{ partnership: Partnership; cycle: Cycle } | null> {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  const id = c.req.param('id');
  const cycle = partnership && isId(id) ? await cycleOf(c.var.db, partnership, id) : null;
  return partnership && cycle ? { partnership, cycle } : null;
}

async function cyclePage(
  c: Request,
  partnership: Partnership,
  cycles: readonly Cycle[],
  cycle: Cycle | null,
  returned: { typed: Typed; problems: Problem[] } | null = null,
) {
  const { db, person, t, format, now, language } = c.var;
  const [sessions, plans, notes, approaches, draft, note] = await Promise.all([
    sessionsOf(db, partnership),
    cycle ? plansOf(db, partnership, cycle) : [],
    notesBySession(db, partnership),
    presentApproaches(db, partnership),
    returned ? null : draftFor(db, person, paths.plans(partnership.id, 'now')),
    cycle ? noteFor(db, person, partnership, cycle.id) : noNote,
  ]);
  return partnershipPage(
    c,
    partnership,
    {
      title: t('cycle.title', { number: cycle?.number ?? 1 }),
      step: 'cycle',
      children: (
        <CycleView
          partnership={partnership}
          cycle={cycle}
          cycles={cycles}
          sessions={sessions}
          plans={plans}
          notes={notes}
          approach={approaches.at(-1)?.kind ?? null}
          typed={returned?.typed ?? draft ?? {}}
          problems={returned?.problems ?? []}
          restored={draft !== null}
          note={note}
          noteRequestId={newId()}
          requestId={newId()}
          now={now}
          language={language}
          t={t}
          format={format}
        />
      ),
    },
    returned ? 422 : 200,
  );
}

async function repeatPage(
  c: Request,
  partnership: Partnership,
  cycle: Cycle,
  typed: Typed,
  problems: Problem[],
  restored = false,
) {
  const { db, t, format } = c.var;
  const plans = await plansOf(db, partnership, cycle);
  return partnershipPage(
    c,
    partnership,
    {
      title: t('cycle.repeat_title', { number: cycle.number + 1 }),
      step: 'cycle',
      children: (
        <RepeatView
          partnership={partnership}
          cycle={cycle}
          plans={plans}
          typed={typed}
          problems={problems}
          restored={restored}
          requestId={newId()}
          t={t}
          format={format}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}
