import { Hono } from 'hono';
import type { Objective } from '../objective/objective.ts';
import { objectiveById } from '../objective/store.ts';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound, page } from '../people/page.tsx';
import { inWords } from '../people/problems.ts';
import type { Env, Request } from '../people/request.ts';
import { findPeople } from '../people/store.ts';
import { fullName } from '../people/person.ts';
import { paths } from '../paths.ts';
import { many, one, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { startPartnership } from './actions.ts';
import { chosenPeople } from './invitee-store.ts';
import { openInvitations } from './invitation-store.ts';
import { invitePeople } from './inviting.ts';
import { suggestedKind } from './kind.ts';
import { most, needsConsent, seatsLeft } from './membership.ts';
import { partnershipPage } from './page.tsx';
import type { Partnership } from './partnership.ts';
import { ownPlcs } from './plc-store.ts';
import { partnershipFor } from './reach.ts';
import { evaluatorsOf, factsOf, liveOn, useSuggestions } from './store.ts';
import { chosenIds, readAsked, readStart } from './typed.ts';
import { ConsentPage, InvitePage } from './views/invite.tsx';
import type { InviteFieldsProps } from './views/invite-fields.tsx';
import { plcStep } from './views/plc-buttons.tsx';
import { FoundPeople, type Search } from './views/people-picker.tsx';
import { StartPage } from './views/start.tsx';

/** Starting a partnership on one's own objective, and inviting into one. */
export const startingRoutes = new Hono<Env>();

const shownFound = 8;

startingRoutes.get(paths.newPartnership(':id'), async (c) => {
  const { db, person, t } = c.var;
  const objective = await ownObjective(c);
  if (!objective) return notFound(c);
  const live = await liveOn(db, person.id, objective.id);
  if (live) return c.redirect(paths.invite(live), 303);
  const kept = await draftFor(db, person, paths.newPartnership(objective.id));
  const chosen = c.req.queries('person') ?? [];
  const fresh = { commitment: t('partnership.commitment.suggestion') };
  const typed = { ...(kept ?? fresh), ...(chosen.length > 0 ? { person: chosen } : {}) };
  return startPage(c, objective, typed, [], 200, kept !== null);
});

startingRoutes.post(paths.newPartnership(':id'), async (c) => {
  const { db, person, now, parts } = c.var;
  const objective = await ownObjective(c);
  if (!objective) return notFound(c);
  const typed = await readForm(c);
  if (asksForPeople(typed)) return startPage(c, objective, typed, []);
  const read = readStart(typed);
  if (!read.ok) return startPage(c, objective, typed, read.problems);
  const started = await startPartnership(db, person, objective.id, read.value, now);
  if (!started.ok) return startPage(c, objective, typed, started.problems);
  await useSuggestions(db, person.id, objective.id, read.value.personIds);
  await clearDraft(db, person, paths.newPartnership(objective.id));
  parts.nudge('letters');
  return see(c, paths.partnership(started.partnershipId), 'partnership.start.done');
});

startingRoutes.get(paths.invite(':p'), async (c) => {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  if (!partnership) return notFound(c);
  return invitePage(c, partnership, { person: c.req.queries('person') ?? [] }, [], 200);
});

startingRoutes.post(paths.invite(':p'), async (c) => {
  const { db, person, now, parts } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  if (asksForPeople(typed)) return invitePage(c, partnership, typed, []);
  const read = readAsked(typed);
  if (!read.ok) return invitePage(c, partnership, typed, read.problems);
  const sent = await invitePeople(db, partnership, read.value, now);
  if (!sent.ok) return invitePage(c, partnership, typed, sent.problems);
  parts.nudge('letters');
  return see(c, paths.members(partnership.id), 'partnership.invite.done');
});

/** The boxes to tick for a name typed so far, for the page's search field. */
startingRoutes.get(paths.peopleToInvite, async (c) => {
  const search = await searched(c, { find: c.req.query('q') ?? '' }, []);
  return c.html(<FoundPeople t={c.var.t} chosen={[]} search={search} />);
});

async function ownObjective(c: Request): Promise<Objective | null> {
  const objective = await objectiveById(c.var.db, c.var.person, c.req.param('id'));
  return objective?.personId === c.var.person.id ? objective : null;
}

async function startPage(
  c: Request,
  objective: Objective,
  typed: Typed,
  problems: readonly Problem[],
  status: 200 | 422 = 422,
  brought = false,
) {
  const { db, person, t } = c.var;
  const fields = await inviteFields(c, typed, problems);
  const together = fields.chosen.map((one) => one.id);
  const suggested =
    together.length > 0 ? suggestedKind(await factsOf(db, person.districtId, [person.id, ...together])) : null;
  return page(
    c,
    {
      title: t('partnership.start.title'),
      back: { href: paths.objective(objective.id), label: objective.statement },
      children: (
        <StartPage
          {...fields}
          objective={objective}
          suggested={suggested}
          brought={brought}
          errors={inWords(t, problems)}
          requestId={newId()}
        />
      ),
    },
    status,
  );
}

async function invitePage(
  c: Request,
  partnership: Partnership,
  typed: Typed,
  problems: readonly Problem[],
  status: 200 | 422 = 422,
) {
  const { db, t } = c.var;
  const open = await openInvitations(db, partnership.id);
  const seats = seatsLeft(partnership.members.length, open.length);
  const title = t('partnership.invite.title');
  if (partnership.status === 'closed') {
    return partnershipPage(
      c,
      partnership,
      { title, step: 'partnership', children: <Closed text={t('partnership.refused.closed')} title={title} /> },
      409,
    );
  }
  if (needsConsent(partnership.members.length)) {
    return partnershipPage(
      c,
      partnership,
      { title, step: 'partnership', children: <ConsentPage t={t} partnership={partnership} seats={seats} /> },
      status === 200 ? 200 : 409,
    );
  }
  const fields = await inviteFields(c, typed, problems);
  const children = (
    <InvitePage {...fields} partnership={partnership} seats={seats} errors={inWords(t, problems)} requestId={newId()} />
  );
  return partnershipPage(c, partnership, { title, step: 'partnership', children }, status);
}

function Closed(props: { title: string; text: string }) {
  return (
    <>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
    </>
  );
}

/** Did a button of the form ask for people to tick, rather than send it? */
function asksForPeople(typed: Typed): boolean {
  return one(typed, 'step') === 'find' || one(typed, 'step').startsWith(plcStep(''));
}

/** Whom the form names so far and what a search found, with the question about an evaluator where it arises. */
export async function inviteFields(c: Request, typed: Typed, problems: readonly Problem[]): Promise<InviteFieldsProps> {
  const { db, person, t } = c.var;
  const plcs = await ownPlcs(db, person);
  const plc = plcs.find(({ id }) => one(typed, 'step') === plcStep(id)) ?? null;
  // All of a PLC that fits into one partnership are ticked; of a larger one the person ticks whom they ask.
  const fits = plc !== null && plc.people.length < most;
  const ids = [...new Set([...chosenIds(typed), ...(fits ? plc.people.map(({ id }) => id) : [])])];
  const chosen = await chosenPeople(db, person.districtId, ids);
  const search = one(typed, 'step') === 'find' ? await searched(c, typed, ids) : null;
  const evaluators = await evaluatorsOf(db, person.id, ids);
  const asksKnowingly =
    evaluators.length > 0 ||
    many(typed, 'knowingly').length > 0 ||
    problems.some((problem) => problem.field === 'knowingly');
  const toTick = plc && !fits ? plc.people.filter(({ id }) => !ids.includes(id)) : [];
  return { t, typed, chosen, search, asksKnowingly, plcs, plc, toTick };
}

async function searched(c: Request, typed: Typed, without: readonly string[]): Promise<Search | null> {
  const { db, person } = c.var;
  const query = one(typed, 'find').toWellFormed().replaceAll('\u0000', '').trim().slice(0, 100);
  if (query === '') return null;
  const people = await findPeople(db, person, { query, limit: shownFound, excludeIds: [person.id] });
  const fresh = people.filter((found) => !without.includes(found.id));
  return {
    query,
    nobody: people.length === 0,
    found: fresh.map((found) => ({ id: found.id, name: fullName(found), building: found.buildingName })),
  };
}
