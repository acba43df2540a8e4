import { Hono } from 'hono';
import { partnershipPage } from '../../partnership/page.tsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { clearDraft, draftFor } from '../../people/drafts/store.ts';
import { notFound, page } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { many, one, type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/local-date.ts';
import { paths } from '../../paths.ts';
import { protocolsFor } from '../protocols/store.ts';
import { reach } from '../reach.ts';
import { changeTrace, logRun, writeTrace } from './actions.ts';
import type { Ending } from './ending.ts';
import { readHeldOn, readTakeaways, takeawayField } from './form.ts';
import { done, type Reached, reachRun, shownTo } from './reached.tsx';
import { runOf } from './store.ts';
import { type Trace, traceOf } from './trace-store.ts';
import { LogView } from './views/opening.tsx';
import { runName } from './views/shown.ts';
import { TraceForm } from './views/trace-form.tsx';

/** How a run ends: with what partners take along, in writing. And runs on paper, logged afterwards. */
export function traceRoutes(ending: Ending): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(paths.logRun(':p'), async (c) => {
    const partnership = await reach(c);
    if (!partnership) return notFound(c);
    const draft = await draftFor(c.var.db, c.var.person, paths.logRun(partnership.id));
    const everybody = partnership.members.map((member) => member.personId);
    const protocol = c.req.query('protocol') ?? one(draft ?? {}, 'protocol');
    return logPage(c, partnership, { present: everybody, ...draft, protocol }, []);
  });

  routes.post(paths.logRun(':p'), async (c) => {
    const { db, person, now } = c.var;
    const partnership = await reach(c);
    if (!partnership) return notFound(c);
    const typed = await readForm(c);
    const definition = (await protocolsFor(db, partnership)).find((each) => each.key === one(typed, 'protocol'));
    if (!definition) return logPage(c, partnership, typed, [{ field: 'protocol', key: 'run.choose' }]);
    const on = readHeldOn(typed, localDate(now, person.district.timezone));
    const takeaways = readTakeaways(typed, definition, partnership.formality);
    const agreed = ending.read(typed, partnership, person, now);
    const problems: Problem[] = [on, takeaways, agreed].flatMap((read) => (read.ok ? [] : read.problems));
    if (partnership.status === 'closed') problems.unshift({ field: '', key: 'conversation.closed' });
    if (!on.ok || !takeaways.ok || !agreed.ok || problems.length > 0) return logPage(c, partnership, typed, problems);
    const ticked = new Set(many(typed, 'present'));
    const present = partnership.members.map((member) => member.personId).filter((id) => ticked.has(id));
    // Noon in Greenwich is the same day in all of the districts' zones.
    const at = new Date(Math.min(now.getTime(), Date.parse(`${on.value}T12:00:00Z`)));
    const written = { takeaways: takeaways.value, agreed: agreed.value };
    const id = await logRun(db, person, partnership, { definition, at, present }, written, ending, now);
    await clearDraft(db, person, paths.logRun(partnership.id));
    return see(c, paths.run(partnership.id, id), 'run.logged');
  });

  routes.get(paths.runTrace(':p', ':id'), async (c) => {
    const found = await reachRun(c);
    if (!found) return notFound(c);
    const { partnership, run } = found;
    const { phase } = run.state;
    if (phase === 'lobby' || phase === 'going' || phase === 'dropped')
      return see(c, paths.run(partnership.id, run.id), 'run.not_ending', 'info');
    const [trace, draft] = await Promise.all([
      traceOf(c.var.db, run),
      draftFor(c.var.db, c.var.person, paths.runTrace(partnership.id, run.id)),
    ]);
    const stale = trace !== null && draft !== null && one(draft, 'basedOn') !== String(trace.version);
    return tracePage(c, found, draft ?? typedOf(trace), [], { restored: draft !== null, meanwhile: stale });
  });

  routes.post(paths.runTrace(':p', ':id'), async (c) => {
    const found = await reachRun(c);
    if (!found) return notFound(c);
    const typed = await readForm(c);
    if (found.partnership.status === 'closed')
      return tracePage(c, found, typed, [{ field: '', key: 'conversation.closed' }], { status: 422 });
    return found.run.state.phase === 'done' ? change(c, found, typed, ending) : finish(c, found, typed, ending);
  });

  return routes;
}

async function finish(c: Request, found: Reached, typed: Typed, ending: Ending) {
  const { db, person, now } = c.var;
  const { partnership, run } = found;
  const takeaways = readTakeaways(typed, run.definition, run.state.formality);
  const agreed = ending.read(typed, partnership, person, now);
  const problems = [takeaways, agreed].flatMap((read) => (read.ok ? [] : read.problems));
  if (!takeaways.ok || !agreed.ok) return tracePage(c, found, typed, problems, { status: 422 });
  const written = { takeaways: takeaways.value, agreed: agreed.value };
  if (await writeTrace(db, person, partnership, run, written, ending, now)) {
    await clearDraft(db, person, paths.runTrace(partnership.id, run.id));
    return done(c, found, 'run.finished');
  }
  const fresh = { partnership, run: (await runOf(db, partnership, run.id)) ?? run };
  const isWritten = fresh.run.state.phase === 'done';
  const key = isWritten ? 'run.finished_already' : 'run.not_ending';
  return tracePage(c, fresh, typed, [{ field: '', key }], { status: 409, meanwhile: isWritten });
}

async function change(c: Request, found: Reached, typed: Typed, ending: Ending) {
  const { db, person, now } = c.var;
  const { partnership, run } = found;
  const basedOn = /^\d{1,9}$/.test(one(typed, 'basedOn')) ? Number(one(typed, 'basedOn')) : -1;
  const meanwhile = () => {
    const key = basedOn === 0 ? 'run.finished_already' : 'run.meanwhile';
    return tracePage(c, found, typed, [{ field: '', key }], { status: 409, meanwhile: true });
  };
  // What a partner wrote meanwhile may be just what is missing here.
  if ((await traceOf(db, run))?.version !== basedOn) return meanwhile();
  const takeaways = readTakeaways(typed, run.definition, run.state.formality);
  const agreed = ending.read(typed, partnership, person, now);
  const problems = [takeaways, agreed].flatMap((read) => (read.ok ? [] : read.problems));
  if (!takeaways.ok || !agreed.ok) return tracePage(c, found, typed, problems, { status: 422 });
  const written = { takeaways: takeaways.value, agreed: agreed.value, basedOn };
  if (!(await changeTrace(db, person, partnership, run, written, ending, now))) return meanwhile();
  await clearDraft(db, person, paths.runTrace(partnership.id, run.id));
  return see(c, paths.run(partnership.id, run.id), 'run.trace_saved');
}

function typedOf(trace: Trace | null): Typed {
  return Object.fromEntries(Object.entries(trace?.takeaways ?? {}).map(([key, words]) => [takeawayField(key), words]));
}

async function tracePage(
  c: Request,
  found: Reached,
  typed: Typed,
  problems: readonly Problem[],
  how: { restored?: boolean; meanwhile?: boolean; status?: 200 | 409 | 422 } = {},
) {
  const shown = await shownTo(c, found);
  const { partnership, run } = found;
  return page(
    c,
    {
      title: `${c.var.t('run.trace')}: ${runName(shown)}`,
      hue: partnership.hue,
      back: { href: paths.run(partnership.id, run.id), label: runName(shown) },
      children: (
        <TraceForm
          {...shown}
          typing={typed}
          wrong={problems}
          restored={how.restored ?? false}
          meanwhile={how.meanwhile ?? false}
        />
      ),
    },
    how.status ?? 200,
  );
}

async function logPage(c: Request, partnership: Partnership, typed: Typed, problems: readonly Problem[]) {
  const { db, person, now, t, language, format } = c.var;
  const protocols = await protocolsFor(db, partnership);
  const children = (
    <LogView
      partnership={partnership}
      protocols={protocols}
      definition={protocols.find((each) => each.key === one(typed, 'protocol'))}
      today={localDate(now, person.district.timezone)}
      typed={typed}
      problems={problems}
      requestId={newId()}
      language={language}
      t={t}
      format={format}
    />
  );
  const status = problems.length > 0 ? 422 : 200;
  return partnershipPage(c, partnership, { title: t('run.log_title'), step: 'conversation', children }, status);
}
