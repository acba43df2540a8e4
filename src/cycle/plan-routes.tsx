import { Hono } from 'hono';
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
import { changePlan } from './actions.ts';
import type { Plan } from './cycle.ts';
import { readEvidence, readPlanChange } from './form.ts';
import { planOf, successorOf } from './plan-store.ts';
import { refusals } from './refusals.ts';
import { bringEvidence, takeEvidenceAway } from './session-actions.ts';
import { evidenceOf } from './session-store.ts';
import { cycleOf } from './store.ts';
import { PlanView } from './views/plan.tsx';

export const planRoutes = new Hono<Env>();

planRoutes.get(paths.plan(':p', ':id'), async (c) => {
  const found = await reachPlan(c);
  if (!found) return notFound(c);
  const { partnership, plan } = found;
  const draft = await draftFor(c.var.db, c.var.person, paths.plan(partnership.id, plan.id));
  const typed = draft ?? typedOf(plan);
  return planPage(c, partnership, plan, { typed, restored: draft !== null, meanwhile: isStale(typed, plan) });
});

planRoutes.post(paths.plan(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachPlan(c);
  if (!found) return notFound(c);
  const { partnership, plan } = found;
  const typed = await readForm(c);
  const read = readPlanChange(typed, partnership, { status: plan.status, evidence: plan.evidenceCount });
  const problems = refusals(partnership, read);
  if (!read.ok || problems.length > 0) return planPage(c, partnership, plan, { typed, problems, status: 422 });
  const outcome = await changePlan(db, person, partnership, plan.id, read.value, now);
  if (!outcome) return notFound(c);
  if (!outcome.ok) {
    const meanwhile = outcome.reason === 'cycle.meanwhile';
    return planPage(c, partnership, outcome.plan, {
      typed,
      problems: [{ field: '', key: outcome.reason }],
      meanwhile,
      status: meanwhile ? 409 : 422,
    });
  }
  await clearDraft(db, person, paths.plan(partnership.id, plan.id));
  return see(c, `${paths.cycle(partnership.id, plan.cycleId)}#plan`, 'cycle.plan_changed');
});

planRoutes.post(paths.planEvidence(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const found = await reachPlan(c);
  if (!found) return notFound(c);
  const { partnership, plan } = found;
  const typed = await readForm(c);
  const read = readEvidence(typed);
  const problems = refusals(partnership, read);
  if (!read.ok || problems.length > 0) {
    return planPage(c, partnership, plan, { typed: typedOf(plan), evidence: { typed, problems }, status: 422 });
  }
  await bringEvidence(db, person, partnership, { planId: plan.id }, read.value, now);
  return see(c, `${paths.plan(partnership.id, plan.id)}#evidence`, 'cycle.evidence_added');
});

planRoutes.post(paths.evidenceRemoval(':p', ':id'), async (c) => {
  const { db, person } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  const id = c.req.param('id');
  if (!partnership || partnership.status === 'closed' || !isId(id)) return notFound(c);
  const beside = await takeEvidenceAway(db, person, partnership, id);
  if (!beside) return notFound(c);
  const place = beside.planId
    ? paths.plan(partnership.id, beside.planId)
    : paths.session(partnership.id, beside.sessionId ?? '');
  return see(c, `${place}#evidence`, 'cycle.evidence_removed');
});

async function reachPlan(c: Request): Promise<{ partnership: Partnership; plan: Plan } | null> {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  const id = c.req.param('id');
  const plan = partnership && isId(id) ? await planOf(c.var.db, partnership, id) : null;
  return partnership && plan ? { partnership, plan } : null;
}

function typedOf(plan: Plan): Typed {
  const { what, personId, prediction, measure, happened } = plan;
  return { what, personId, byDate: plan.byDate ?? '', prediction, measure, happened, basedOn: String(plan.version) };
}

/** Was it typed upon an earlier wording of the plan? */
function isStale(typed: Typed, plan: Plan): boolean {
  return one(typed, 'basedOn') !== String(plan.version);
}

interface Shown {
  typed: Typed;
  problems?: Problem[];
  meanwhile?: boolean;
  restored?: boolean;
  evidence?: { typed: Typed; problems: Problem[] };
  status?: 200 | 409 | 422;
}

async function planPage(c: Request, partnership: Partnership, plan: Plan, shown: Shown) {
  const { db, t, format } = c.var;
  const [cycle, successor, evidence] = await Promise.all([
    cycleOf(db, partnership, plan.cycleId),
    plan.status === 'carried' ? successorOf(db, partnership, plan) : null,
    evidenceOf(db, partnership, { planId: plan.id }),
  ]);
  if (!cycle) return notFound(c);
  return partnershipPage(
    c,
    partnership,
    {
      title: plan.what,
      step: 'cycle',
      children: (
        <PlanView
          partnership={partnership}
          plan={plan}
          cycle={cycle}
          successor={successor}
          evidence={evidence}
          typed={shown.typed}
          problems={shown.problems ?? []}
          meanwhile={shown.meanwhile ?? false}
          restored={shown.restored ?? false}
          evidenceReturned={shown.evidence ?? null}
          fresh={newId}
          t={t}
          format={format}
        />
      ),
    },
    shown.status ?? 200,
  );
}
